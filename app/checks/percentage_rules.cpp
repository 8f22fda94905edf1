#include "checks/breakdowns_of_text.h"
#include "checks/parts_rules.h"
#include "checks/rates.h"
#include "checks/text_findings.h"
#include "model/percentage.h"

#include <algorithm>
#include <cstdlib>

namespace nianbao {

namespace {

// Whether percentages come to 100 but for what rounding or cutting each leaves.
bool isAboutWhole(qint64 steps, const StatedParts &stated, int decimals)
{
    return std::llabs(steps - wholeInSteps(decimals)) <= stated.parts.size();
}

// How many steps the percentage is off what its count makes of that; nothing of a whole of 0.
std::optional<qint64> stepsOff(const StatedPart &part, const StatedCount &whole)
{
    if (part.count.scale != whole.scale)
        return std::nullopt;
    const std::optional<qint64> exact = percentSteps(part.count.value, whole.value, part.percent->decimals);
    return exact ? std::optional(std::llabs(part.percent->steps - *exact)) : std::nullopt;
}

// Whether it is the share of the whole of another breakdown nearby: two wholes in one paragraph are usual.
bool fitsAnother(const StatedPart &part, const QList<StatedParts> &all)
{
    return std::any_of(all.begin(), all.end(), [&part](const StatedParts &other) {
        return stepsOff(part, other.whole).value_or(2) <= 1;
    });
}

// How many of the percentages are shares of that whole.
qsizetype fitting(const StatedParts &stated, const StatedCount &whole)
{
    return std::count_if(stated.parts.begin(), stated.parts.end(), [&whole](const StatedPart &part) {
        return part.percent && !part.percent->base && stepsOff(part, whole).value_or(2) <= 1;
    });
}

// What the percentages are of: 收到71件，结转4件，共75件。其中… may divide the 71 as well.
StatedCount wholeOf(const StatedParts &stated)
{
    StatedCount best = stated.whole;
    qsizetype most = fitting(stated, best);
    for (const StatedCount &other : stated.others) {
        const qsizetype fit = isAlike(other, stated.whole) ? fitting(stated, other) : 0;
        if (fit > most) {
            best = other;
            most = fit;
        }
    }
    return best;
}

TextPlace placeOf(const Passage &passage, const StatedPercent &percent)
{
    return placeIn(passage, percent.start, percent.length);
}

// What is wrong with one percentage, and what it should be.
void judgePart(const Rule &rule, const Subject &subject, const Passage &passage, const StatedPart &part,
               const StatedCount &whole, Severity severity, const QString &message, Assessment &all)
{
    const QString exact =
        decimalText(percentSteps(part.count.value, whole.value, part.percent->decimals).value_or(0),
                    part.percent->decimals);
    const TextPlace place = placeOf(passage, *part.percent);
    Finding &finding = all.add(rule,
                               message.arg(part.count.label, wordsOf(passage, part.count),
                                           wordsOf(passage, whole), exact, place.text),
                               {place, placeIn(passage, part.count.start, part.count.length),
                                placeIn(passage, whole.start, whole.length)});
    finding.severity = severity;
    finding.repair = rewording(subject, place, exact);
}

} // namespace

void PartsRules::percentage(const Rule &rule, const Subject &subject, Assessment &all)
{
    forEachBreakdown(subject, [&](const Passage &passage, const StatedParts &stated, const auto &others) {
        qsizetype wrong = 0;
        const StatedCount usual = wholeOf(stated);
        for (const StatedPart &part : stated.parts) {
            if (!part.percent)
                continue;
            const StatedCount whole = part.percent->base.value_or(usual);
            const std::optional<qint64> off = stepsOff(part, whole);
            const QList<Place> place{placeOf(passage, *part.percent)};
            if (part.count.inexact || whole.inexact) {
                all.cannot(rule, tr("the numbers that the percentage is of are no exact ones"), place);
            } else if (part.percent->ofUnknown || !off || (stated.guessed && *off > 1)) {
                all.cannot(rule, tr("the text doesn't say what the percentage is of"), place);
            } else if (*off > 0 && !(*off > 1 && fitsAnother(part, others))) {
                ++wrong;
                judgePart(rule, subject, passage, part, whole, *off > 1 ? Severity::Warning : Severity::Note,
                          *off > 1
                              ? tr("“%1”: %2 of %3 is %4%, not %5%.")
                              : tr("“%1”: %2 of %3 is %4% when rounded; %5% is one off in the last digit."),
                          all);
            }
        }
        const int most = mostDecimals(stated);
        const std::optional<qint64> sum = percentSum(stated, most);
        if (sum && wrong == 0 && stated.parts.size() > 1 && isAll(stated)
            && !isAboutWhole(*sum, stated, most))
            all.add(rule, tr("The percentages come to %1%, not 100%.").arg(decimalText(*sum, most)),
                    placesOf(passage, stated))
                .severity = Severity::Note;
        unequalDecimals(rule, passage, stated, all);
    });
    impossible(rule, subject, all);
}

// 满意率103%: of what can't be more than all.
void PartsRules::impossible(const Rule &rule, const Subject &subject, Assessment &all)
{
    const WordIndex rates(rule);
    for (const Passage &passage : subject.passages()) {
        int told = 0;
        for (const StatedRate &rate :
             passage.isComputed ? QList<StatedRate>() : ratesIn(passage.text, rates)) {
            if (!rate.isOverAll || ++told > TextFindings::mostInPassage)
                continue;
            const TextPlace place = placeIn(passage, rate.start, rate.length);
            all.add(rule, tr("“%1”: it can't be more than 100%.").arg(place.text), {place});
        }
    }
}

// 56.1% among 0.92% and 4.67%; on those that are fewer. 100% and 0% may stand anywhere.
void PartsRules::unequalDecimals(const Rule &rule, const Passage &passage, const StatedParts &stated,
                                 Assessment &all)
{
    QMap<int, QList<Place>> places;
    for (const StatedPart &part : stated.parts) {
        if (part.percent && part.percent->steps != 0
            && part.percent->steps != wholeInSteps(part.percent->decimals))
            places[part.percent->decimals] += placeOf(passage, *part.percent);
    }
    if (places.size() < 2)
        return;
    const auto isFewer = [](const QList<Place> &a, const QList<Place> &b) { return a.size() < b.size(); };
    const auto most = std::max_element(places.cbegin(), places.cend(), isFewer);
    const int usual = most.key();
    places.erase(most);
    QList<Place> others;
    for (const QList<Place> &some : std::as_const(places))
        others += some;
    all.add(rule,
            tr("These percentages of one breakdown don't have %n decimals like the others.", nullptr, usual),
            others)
        .severity = Severity::Note;
}

} // namespace nianbao
