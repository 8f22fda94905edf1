#include "checks/organ_rules.h"

#include "checks/organ_names.h"
#include "model/deadline.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr int mostInLead = 5; // other reports' names; a lead has one or two

bool isOfRules(const FigureSpec &spec)
{
    return spec.address.startsWith(QLatin1String("t2.rules."));
}

} // namespace

void OrganRules::power(const Rule &rule, const Subject &subject, Assessment &all)
{
    const Report &report = subject.report();
    const Figures &figures = subject.figures();
    const OrganKind *kind = report.profile().kind();
    if (!kind)
        return all.cannot(rule, tr("the organ's profile doesn't say what kind of organ it is"));
    if (kind->makesRules)
        return;
    QList<Place> cells;
    for (const FigureSpec &spec : report.form().figures()) {
        if (isOfRules(spec) && figures.at(spec.address).units() > 0)
            cells += CellPlace{spec.address};
    }
    if (cells.isEmpty())
        return;
    const QString message =
        tr("An organ of this kind (%1) usually makes no rules (规章); check these figures.").arg(kind->name);
    all.add(rule, message, cells);
}

// Where nobody has said what kind the organ is of, there is nothing to look at.
QList<int> OrganRules::powerAt(const Subject &subject, int figure)
{
    const Report &report = subject.report();
    const bool looks = report.profile().kind() && isOfRules(report.form().figures()[figure]);
    return looks ? QList<int>{figure} : QList<int>();
}

void OrganRules::deadline(const Rule &rule, const Subject &subject, Assessment &all)
{
    const Report &report = subject.report();
    const Header &header = report.header();
    const std::optional<Deadline> deadline = deadlineOf(report.profile(), header.value(Field::Year).toInt());
    if (!deadline)
        return all.cannot(rule, tr("the kind of the organ, or the year, isn't known"));
    QList<Place> late;
    for (const Field field : {Field::SignedOn, Field::PublishedOn}) {
        const QDate date = QDate::fromString(header.value(field), Qt::ISODate);
        if (date.isValid() && date > deadline->date)
            late += FieldPlace{field};
    }
    if (late.isEmpty())
        return;
    QString message = tr("The legal deadline, %1, has passed on the day that stands here.");
    if (deadline->source == Deadline::Source::Local)
        message = tr("The local deadline, %1, has passed on the day that stands here.");
    else if (deadline->source == Deadline::Source::Custom)
        message = tr("The usual deadline, %1, has passed on the day that stands here.");
    all.add(rule, message.arg(dateInWords(deadline->date)), late);
}

void OrganRules::name(const Rule &rule, const Subject &subject, Assessment &all)
{
    const Report &report = subject.report();
    const Header &header = report.header();
    QStringList names = report.profile().names();
    const bool hasProfile = !names.isEmpty();
    if (!hasProfile && !report.signedBy().isEmpty())
        names += report.signedBy();
    if (names.isEmpty())
        return all.cannot(rule, tr("the organ's profile doesn't say what it is called"));

    QList<Place> aliases;
    QStringList aliasNames;
    // What is made from other fields where nothing is entered can't disagree with them.
    const auto compare = [&](const QString &name, const Place &place, const QString &message) {
        Kinship closest = name.isEmpty() ? Kinship::Same : Kinship::Other;
        for (const QString &one : names) {
            // Another place's bureau ends with a short name (水利局) as well.
            const bool isShortName = one != names.first() && name != one && name.endsWith(one);
            closest = isShortName ? closest : qMin(closest, kinshipOf(name, one, rule));
        }
        if (closest == Kinship::Other)
            all.add(rule, message, {place});
        if (closest == Kinship::Alias) {
            aliases += place;
            if (!aliasNames.contains(name))
                aliasNames += name;
        }
    };
    const QString &organ = header.value(Field::Organ), &title = header.value(Field::Title);
    const QString &signedBy = header.value(Field::SignedBy);
    if (hasProfile)
        compare(organ, FieldPlace{Field::Organ},
                tr("The organ “%1” isn't the one in the profile, “%2”.").arg(organ, names.first()));
    const bool titleNamesIt = hasProfile && std::any_of(names.begin(), names.end(), [&](const QString &name) {
                                  return title.contains(name);
                              });
    if (!title.isEmpty() && !titleNamesIt)
        compare(organInTitle(title, rule), FieldPlace{Field::Title},
                tr("The title “%1” doesn't name the organ, “%2”.").arg(title, names.first()));
    if (hasProfile)
        compare(signedBy, FieldPlace{Field::SignedBy},
                tr("The signature “%1” isn't the organ, “%2”.").arg(signedBy, names.first()));
    for (const Passage &passage : subject.passages()) {
        if (passage.section != u"lead")
            continue;
        const QString message = tr("The lead speaks of “%1”, but the organ is “%2”.");
        const QList<FoundName> reporting = reportingOrgansIn(passage.text, rule).mid(0, mostInLead);
        for (const FoundName &found : reporting)
            compare(found.name, placeIn(passage, found.start, found.name.size()),
                    message.arg(found.name, names.first()));
        for (const FoundName &like : likeNamesIn(passage.text, names).mid(0, mostInLead)) {
            const auto isThere = [&like](const FoundName &found) {
                return like.start < found.start + found.name.size()
                       && found.start < like.start + like.name.size();
            };
            if (std::none_of(reporting.begin(), reporting.end(), isThere))
                all.add(rule, message.arg(like.name, names.first()),
                        {placeIn(passage, like.start, like.name.size())});
        }
    }
    if (aliases.isEmpty())
        return;
    if (!hasProfile)
        aliases += FieldPlace{header.value(Field::SignedBy).isEmpty() ? Field::Organ : Field::SignedBy};
    all.add(rule,
            tr("Is “%1” another name of “%2”? If it is, put it in the organ's profile.")
                .arg(aliasNames.join(QStringLiteral("”, “")), names.first()),
            aliases)
        .severity = Severity::Note;
}

} // namespace nianbao
