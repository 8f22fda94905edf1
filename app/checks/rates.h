#pragma once

#include "checks/word_index.h"

namespace nianbao {

// 满意率达到98.5%, with its place in UTF-16 units: from the rate's name to the sign.
struct StatedRate {
    qsizetype start = 0;
    qsizetype length = 0;
    bool isOverAll = false; // more than 100 per cent
};

// The rates by one of these names that a text states, each right behind its name. What it rose by is none.
QList<StatedRate> ratesIn(const QString &text, const WordIndex &names);

} // namespace nianbao
