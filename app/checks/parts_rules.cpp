#include "checks/parts_rules.h"

#include "checks/breakdowns_of_text.h"

#include <QtNumeric>

#include <algorithm>
#include <cstdlib>

namespace nianbao {

namespace {

QString textOf(const StatedCount &count)
{
    return Figure::number(count.value, count.scale, count.scale).text();
}

bool isInexact(const StatedParts &stated)
{
    return stated.whole.inexact
           || std::any_of(stated.parts.begin(), stated.parts.end(),
                          [](const StatedPart &part) { return part.count.inexact; });
}

bool areAlike(const StatedParts &stated)
{
    return std::all_of(stated.parts.begin(), stated.parts.end(),
                       [&stated](const StatedPart &part) { return isAlike(part.count, stated.whole); });
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

} // namespace nianbao
