#pragma once

#include "checks/stated_parts.h"
#include "checks/subject.h"

#include <optional>

namespace nianbao {

// What the rules on the text's own breakdowns have in common.

// Calls `use` with each breakdown, its passage and all of that passage's.
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

// The count and its unit as the text has them.
QString wordsOf(const Passage &passage, const StatedCount &count);
// Of the whole, then of each part.
QList<Place> placesOf(const Passage &passage, const StatedParts &stated);

// Whether two counts are of one kind: 条 and 篇, and a number without a unit.
bool isAlike(const StatedCount &a, const StatedCount &b);
// Whether the parts are said to be all there are.
bool isAll(const StatedParts &stated);

// How many steps of 10^-decimals the percentages come to; nothing where one is missing, or of another whole.
std::optional<qint64> percentSum(const StatedParts &stated, int decimals);
int mostDecimals(const StatedParts &stated);

} // namespace nianbao
