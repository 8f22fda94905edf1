#include "checks/parts_rules.h"

#include "checks/parts_words.h"
#include "checks/stated_parts.h"
#include "model/percentage.h"

#include <QtNumeric>

#include <algorithm>
#include <cstdlib>

namespace nianbao {

namespace {

template<typename Use>
void forEachBreakdown(const Subject &subject, const Use &use)
{
    for (int i = 0; i < subject.passages().size(); ++i) {
        const Passage &passage = subject.passages()[i];
        if (passage.isComputed || passage.isHeading)
            continue;
        const QList<StatedParts> &all = subject.statedParts(i);
        for (const StatedParts &one : all)
            use(passage, one, all);
    }
}

QString textOf(const StatedCount &count)
{
    return Figure::number(count.value, count.scale, count.scale).text();
}

QString wordsOf(const Passage &passage, const StatedCount &count)
{
    return passage.text.mid(count.start, count.length);
}

bool isInexact(const StatedParts &stated)
{
    return stated.whole.inexact
           || std::any_of(stated.parts.begin(), stated.parts.end(),
                          [](const StatedPart &part) { return part.count.inexact; });
}

// 条 and 篇, and a number without a unit.
bool isAlike(const StatedCount &a, const StatedCount &b)
{
    const QStringList &alike = PartsWords::shipped().alike;
    return a.scale == b.scale
           && (a.unit.startsWith(b.unit) || b.unit.startsWith(a.unit)
               || (alike.contains(a.unit) && alike.contains(b.unit)));
}

bool areAlike(const StatedParts &stated)
{
    return std::all_of(stated.parts.begin(), stated.parts.end(),
                       [&stated](const StatedPart &part) { return isAlike(part.count, stated.whole); });
}

// How many steps the percentages come to, at so many decimals; nothing where one is missing, or of another
// whole.
std::optional<qint64> percentSum(const StatedParts &stated, int decimals)
{
    qint64 sum = 0;
    for (const StatedPart &part : stated.parts) {
        if (!part.percent || part.percent->base || part.percent->ofUnknown
            || part.percent->decimals > decimals)
            return std::nullopt;
        qint64 steps = part.percent->steps;
        for (int i = part.percent->decimals; i < decimals; ++i)
            steps *= 10;
        sum += steps;
    }
    return sum;
}

int mostDecimals(const StatedParts &stated)
{
    int most = 0;
    for (const StatedPart &part : stated.parts)
        most = std::max(most, part.percent ? part.percent->decimals : 0);
    return most;
}

// Whether percentages come to 100 but for what rounding or cutting each leaves.
bool isAboutWhole(qint64 steps, const StatedParts &stated, int decimals)
{
    return std::llabs(steps - wholeInSteps(decimals)) <= stated.parts.size();
}

bool isAll(const StatedParts &stated)
{
    if (stated.unending)
        return false;
    const int decimals = mostDecimals(stated);
    const std::optional<qint64> percents = percentSum(stated, decimals);
    // Who gives each part a percentage that nearly make 100 means all of them.
    constexpr int nearly = 20;
    const qint64 whole = wholeInSteps(decimals);
    return stated.divides || (percents && std::llabs(*percents - whole) <= whole / nearly);
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

TextPlace placeOf(const Passage &passage, const StatedPercent &percent)
{
    return placeIn(passage, percent.start, percent.length);
}

QList<Place> placesOf(const Passage &passage, const StatedParts &stated)
{
    QList<Place> places{placeIn(passage, stated.whole.start, stated.whole.length)};
    for (const StatedPart &part : stated.parts)
        places += placeIn(passage, part.count.start, part.count.length);
    return places;
}

} // namespace

void PartsRules::sum(const Rule &rule, const Subject &subject, Assessment &all)
{
    forEachBreakdown(subject, [&](const Passage &passage, const StatedParts &stated, const auto &) {
        const QList<Place> places = placesOf(passage, stated);
        if (isInexact(stated))
            return all.cannot(rule, tr("a number of this breakdown is no exact one"), places);
        if (!stated.certain || !areAlike(stated))
            return;
        qint64 sum = 0;
        for (const StatedPart &part : stated.parts) {
            if (qAddOverflow(sum, part.count.value, &sum))
                return;
            // What follows once the whole is reached is counted beside it, unless the list just goes on.
            if (sum == stated.whole.value && &part != &stated.parts.first()
                && (stated.separator != u'、' || &part == &stated.parts.last()))
                return;
        }
        const auto isSum = [&](const StatedCount &other) {
            return other.value == sum && isAlike(other, stated.parts.first().count);
        };
        if (std::any_of(stated.others.begin(), stated.others.end(), isSum))
            return;
        const bool isMore = sum > stated.whole.value;
        if (sum == stated.whole.value || (!isMore && !isAll(stated)))
            return;
        const StatedCount parts{{}, sum, stated.whole.scale};
        const StatedCount difference{{}, std::llabs(sum - stated.whole.value), stated.whole.scale};
        all.add(rule,
                tr("The parts come to %1, but the whole is said to be %2, a difference of %3.")
                    .arg(textOf(parts), wordsOf(passage, stated.whole), textOf(difference)),
                places);
    });
    balance(rule, subject, all);
}

// 新收26件，上年结转2件，办结24件，结转下年5件: the form's balance, within a passage.
void PartsRules::balance(const Rule &rule, const Subject &subject, Assessment &all)
{
    for (int i = 0; i < subject.passages().size(); ++i) {
        const Passage &passage = subject.passages()[i];
        QMap<QString, QList<const Claim *>> claims;
        for (const Claim &claim : subject.claims(i)) {
            if (!claim.inexact && claim.scale == 0)
                claims[claim.quantity] += &claim;
        }
        const auto only = [&claims](const QString &row) {
            const QList<const Claim *> some =
                claims.value(QStringLiteral("t3.") + row + QStringLiteral(".total"));
            return some.size() == 1 ? some.first() : nullptr;
        };
        const Claim *both = only(QStringLiteral("received+carriedOver"));
        const Claim *received = both ? both : only(QStringLiteral("received"));
        const Claim *over = both ? nullptr : only(QStringLiteral("carriedOver"));
        const Claim *concluded = only(QStringLiteral("concluded")),
                    *forward = only(QStringLiteral("carriedForward"));
        if (passage.isComputed || !received || !concluded || !forward)
            continue;
        const qint64 came = received->value + (over ? over->value : 0),
                     went = concluded->value + forward->value;
        // 收到 may include what was carried over; and that may not be said at all.
        const bool isEither = over && !received->alternatives.isEmpty() && received->value == went;
        if (came == went || isEither || (!both && !over && came < went))
            continue;
        QList<Place> places;
        for (const Claim *claim : {received, over, concluded, forward}) {
            if (claim)
                places += placeIn(passage, claim->start, claim->length + claim->unitLength);
        }
        all.add(rule,
                tr("By the text %1 came in or were carried over, but %2 were concluded or carried forward.")
                    .arg(came)
                    .arg(went),
                places);
    }
}

namespace {

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
        for (const StatedPart &part : stated.parts) {
            if (!part.percent)
                continue;
            const StatedCount whole = part.percent->base.value_or(stated.whole);
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
    const auto most = std::max_element(places.begin(), places.end(), isFewer);
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
