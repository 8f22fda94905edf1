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

// One side with its sum, "新收3＋结转0＝3": signs that both languages read alike. An empty figure reads "–".
QString sideText(const QList<Balance::Term> &terms, const Figure &sum, const Figures &figures);
// A difference as the column's figures are written.
Figure differenceOf(const Balance &balance, qint64 units, const Template &form);

} // namespace nianbao
