#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace nianbao {

// How percentages are brought to their decimals.
enum class Rounding {
    HalfUp,           // each on its own; their sum may differ from 100
    LargestRemainder, // cut, and what is missing to 100 given to the largest remainders: the sum is 100
};

// A percentage in steps of 10^-decimals per cent.
struct Percentage {
    static constexpr int mostDecimals = 4;

    qint64 steps = 0;
    bool moved = false; // differs from what rounding it on its own gives

    friend bool operator==(const Percentage &, const Percentage &) = default;
};

// 100 per cent in such steps.
qint64 wholeInSteps(int decimals);

// What `part` is of `whole`, half-up; nothing of a whole of 0. Exact, whatever 64 bits hold.
std::optional<qint64> percentSteps(qint64 part, qint64 whole, int decimals);

// For each of the counts (zero or more, their sum at most 2^63 - 1) its part of their sum. None at all
// if that is 0. Of equal remainders the larger count's is first, then the one that stands first.
QList<Percentage> percentagesOf(const QList<qint64> &counts, int decimals, Rounding rounding);

// As printed, without the sign: 56.07, -3.5. All decimals are shown.
QString decimalText(qint64 steps, int decimals);

} // namespace nianbao
