#include "checks/date_rules.h"

#include "checks/date_ranges.h"
#include "checks/stated_period.h"
#include "checks/text_findings.h"
#include "model/deadline.h"

#include <algorithm>

namespace nianbao {

namespace {

bool hasYearsShape(const StatedPeriod &period)
{
    return period.isYear(period.to.year)
           || (period.from.month == 1 && period.from.day == 1 && period.to.month == 12
               && period.to.day == 31);
}

QDate dayOf(const Header &header, Field field)
{
    return QDate::fromString(header.value(field), Qt::ISODate);
}

// After it a report of any kind is late.
QDate lastDeadline(int year)
{
    const QList<OrganKind> &kinds = OrganKinds::shipped().kinds;
    const auto last =
        std::max_element(kinds.begin(), kinds.end(),
                         [](const OrganKind &a, const OrganKind &b) { return a.deadline < b.deadline; });
    return last->deadline.in(year + 1);
}

} // namespace

void DateRules::broken(const Rule &rule, const Subject &subject, Assessment &all)
{
    for (const Passage &passage : subject.passages()) {
        if (passage.isComputed)
            continue;
        int found = 0;
        const QList<WrittenDate> dates = writtenDatesIn(passage.text);
        for (const BrokenRange &range : brokenRangesIn(passage.text, dates)) {
            const TextPlace place = placeIn(passage, range.start, range.length);
            all.add(rule,
                    (range.backwards ? tr("“%1” ends before it begins.")
                                     : tr("“%1” ends on a day or in a month that doesn't exist."))
                        .arg(place.text),
                    {place})
                .severity = Severity::Warning;
            if (++found == TextFindings::mostInPassage)
                break;
        }
        for (const WrittenDate &date : dates) {
            if (!date.broken)
                continue;
            const TextPlace place = placeIn(passage, date.start, date.length);
            const QString message =
                date.suspected.isEmpty()
                    ? tr("The date “%1” is broken.").arg(place.text)
                    : tr("The date “%1” is broken; it is probably “%2”.").arg(place.text, date.suspected);
            Finding &finding = all.add(rule, message, {place});
            if (!date.suspected.isEmpty())
                finding.repair = rewording(subject, place, date.suspected);
            if (++found == TextFindings::mostInPassage)
                break;
        }
    }
}

void DateRules::period(const Rule &rule, const Subject &subject, Assessment &all)
{
    const int year = subject.year();
    if (!year)
        return all.cannot(rule, tr("the report's year isn't known"));
    const auto hasText = [&subject](const QString &section) {
        return std::any_of(subject.passages().begin(), subject.passages().end(),
                           [&section](const Passage &passage) { return passage.section == section; });
    };
    const QString first = QString::number(year) + QStringLiteral("年1月1日");
    const QString last = QString::number(year) + QStringLiteral("年12月31日");
    const WordIndex introductions(rule);
    bool isStated = false;
    for (const Passage &passage : subject.passages()) {
        int found = 0;
        for (StatedPeriod period : statedPeriodsIn(passage.text, introductions)) {
            if (!period.from.year)
                period.from.year = period.to.year = year;
            const bool isMeant = period.introduced || (passage.section == u"lead" && hasYearsShape(period));
            const bool isUnsure = (period.from.broken && period.from.suspected.isEmpty())
                                  || (period.to.broken && period.to.suspected.isEmpty());
            isStated = isStated || isMeant || period.isYear(year);
            if (!isMeant || isUnsure || period.isYear(year) || found++ == TextFindings::mostInPassage)
                continue;
            const TextPlace place = placeIn(passage, period.from.start, period.to.end() - period.from.start);
            const QString between = passage.text.mid(period.from.end(), period.to.start - period.from.end());
            Finding &finding = all.add(
                rule,
                tr("The statistics period should be %1 to %2; it is “%3”.").arg(first, last, place.text),
                {place, FieldPlace{Field::Year}});
            finding.repair =
                rewording(subject, std::get<TextPlace>(finding.places.first()), first + between + last);
        }
        // "The figures are those of the year 2023", or a period in words that can't be read.
        isStated = isStated || introductions.anyIn(passage.text);
    }
    if (isStated)
        return;
    if (!hasText(QStringLiteral("lead")) && !hasText(QStringLiteral("s1")))
        return all.cannot(rule, tr("there is no text yet that could say it"));
    all.add(rule, tr("The text doesn't say what period the figures are about: %1 to %2.").arg(first, last),
            {wholeSection(QStringLiteral("lead"))})
        .severity = Severity::Warning;
}

void DateRules::signedOn(const Rule &rule, const Subject &subject, Assessment &all)
{
    const Header &header = subject.report().header();
    const int year = subject.year();
    const QDate signedOn = dayOf(header, Field::SignedOn), publishedOn = dayOf(header, Field::PublishedOn);
    if (!year || !signedOn.isValid())
        return all.cannot(rule, tr("the year, or the day on which it was signed, isn't known"));
    const auto add = [&](const QString &message, const QList<Place> &places) {
        all.add(rule, message, places);
    };
    const QDate first(year + 1, 1, 1);
    if (signedOn < first)
        add(tr("Signed on %1, before the year of the report had ended.").arg(dateInWords(signedOn)),
            {FieldPlace{Field::SignedOn}, FieldPlace{Field::Year}});
    else if (!deadlineOf(subject.report().profile(), year) && signedOn > lastDeadline(year))
        add(tr("Signed on %1, after every deadline for this year's report.").arg(dateInWords(signedOn)),
            {FieldPlace{Field::SignedOn}, FieldPlace{Field::Year}});
    if (publishedOn.isValid() && publishedOn < signedOn)
        add(tr("Published on %1, before it was signed.").arg(dateInWords(publishedOn)),
            {FieldPlace{Field::PublishedOn}, FieldPlace{Field::SignedOn}});
}

} // namespace nianbao
