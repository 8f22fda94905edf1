#include "model/percentage.h"

#include <algorithm>
#include <numeric>

namespace nianbao {

namespace {

// Twice as wide as a figure: a product of a figure and 100.0000 % doesn't overflow it.
__extension__ using Wide = __int128;

} // namespace

qint64 wholeInSteps(int decimals)
{
    qint64 steps = 100;
    for (int i = 0; i < decimals; ++i)
        steps *= 10;
    return steps;
}

std::optional<qint64> percentSteps(qint64 part, qint64 whole, int decimals)
{
    if (whole == 0)
        return std::nullopt;
    const Wide steps = (Wide(part) * wholeInSteps(decimals) * 2 + whole) / (Wide(whole) * 2);
    if (steps > std::numeric_limits<qint64>::max())
        return std::nullopt;
    return qint64(steps);
}

QList<Percentage> percentagesOf(const QList<qint64> &counts, int decimals, Rounding rounding)
{
    const qint64 whole = std::accumulate(counts.begin(), counts.end(), qint64(0));
    if (whole == 0)
        return {};
    QList<Percentage> percentages;
    percentages.reserve(counts.size());
    for (const qint64 count : counts)
        percentages += Percentage{*percentSteps(count, whole, decimals)};
    if (rounding == Rounding::HalfUp)
        return percentages;

    struct Remainder {
        Wide left;
        qint64 count;
        qsizetype index;
    };
    QList<Remainder> remainders;
    qint64 missing = wholeInSteps(decimals);
    for (qsizetype i = 0; i < counts.size(); ++i) {
        const Wide exact = Wide(counts[i]) * wholeInSteps(decimals); // in steps, times the whole
        const qint64 cut = qint64(exact / whole);
        missing -= cut;
        remainders += {exact % whole, counts[i], i};
        percentages[i].moved = percentages[i].steps != cut;
        percentages[i].steps = cut;
    }
    std::stable_sort(remainders.begin(), remainders.end(), [](const Remainder &a, const Remainder &b) {
        return a.left != b.left ? a.left > b.left : a.count > b.count;
    });
    for (qint64 i = 0; i < missing; ++i) { // fewer than there are parts
        Percentage &one = percentages[remainders[i].index];
        ++one.steps;
        one.moved = !one.moved; // cut is one step below half-up, or the same
    }
    return percentages;
}

QString decimalText(qint64 steps, int decimals)
{
    QString digits = QString::number(std::abs(steps)).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return steps < 0 ? u'-' + digits : digits;
}

} // namespace nianbao
