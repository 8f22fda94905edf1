#pragma once

#include "model/figures.h"

#include <optional>

namespace nianbao {

// How one balance of the form stands.
struct BalanceState {
    enum class Kind {
        NotBegun,   // none of its figures is filled in
        Incomplete, // some are empty still; the difference is the one so far
        Holds,
        Broken, // all are there and the two sides differ, or one overflowed
    };

    Kind kind = Kind::NotBegun;
    Figure left;  // 新收＋结转
    Figure right; // 办结＋结转下年
    // Left less right, in units; nothing where one side overflowed.
    std::optional<qint64> difference;
};

// The source of the rule is the caption in the head of table three of the form itself.
BalanceState stateOf(const Balance &balance, const Figures &figures);

} // namespace nianbao
