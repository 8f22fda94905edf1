#pragma once

#include "model/figure.h"

#include <optional>

namespace nianbao {

// How much more or less a figure is than another one of its kind. Exact, whatever 64 bits hold.
struct FigureChange {
    qint64 units = 0;             // more, or less if negative; counted in 10^-`scale`
    std::optional<qint64> rate{}; // in steps of 10^-`decimals` per cent; none of 0, and none if too large
    int scale = 0;
    int decimals = 2;

    QString number() const;  // "3", "-2.5": with no more decimals than it needs
    QString percent() const; // "12.50", "-12.50", without a sign for it; empty where there is no rate
    // 增加3件, 减少2.5万元, 持平.
    QString inWords(const QString &unit) const;
    // 增长12.50%, 下降12.50%, 持平; empty where there is no rate.
    QString rateInWords() const;
};

// From `before` to `after`, both counted in 10^-`scale`. "/" is nothing; nothing where one of the two is
// empty or overflowed.
std::optional<FigureChange> changeBetween(const Figure &before, const Figure &after, int scale,
                                          int decimals = 2);

// What a figure of the form is counted in: 万元, or 件 as all that is no money.
QString countedIn(const NumberType &type);

} // namespace nianbao
