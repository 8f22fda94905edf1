#pragma once

#include "model/template.h"

#include <optional>

namespace nianbao {

// A number that a report has or that follows from its numbers: what a live field is bound to and what a
// claim in prose is about. One text names it everywhere:
//
//   t3.received.total            a cell, a total
//   t3.refused.sum.total         the sum of a group of rows that the form prints no total of
//   t3.received+carriedOver.total, t4.litigation.total   the sum of rows or groups
//   b1, b1.p2, b1.rest           a breakdown's whole, a part of it, the rest of it
//   b1.p2:%                      that part's percentage, as the breakdown rounds it
//   t3.granted.total/t3.concluded.total:%   the one's share of the other
//   …@-1                         what it was last year
//   …:yoyDiff                    how much more or less than last year, in words
//   …:yoy%                       the rate of that change, in words
//
// After a "%" a digit from 0 to 4 says how many decimals; without one it is two.
struct Quantity {
    enum class Kind { Value, LastYear, Change, Rate, Percent };

    Kind kind = Kind::Value;
    QString of;     // an address without what follows a ":" or "@"
    QString base{}; // of a share
    int decimals = 2;

    static std::optional<Quantity> parse(const QString &text);
    QString text() const;
    friend bool operator==(const Quantity &, const Quantity &) = default;
};

// The figures that make up an address of the form: one cell, or those of a sum (indices in
// Template::figures()). Empty for an address that the form doesn't have.
QList<int> figuresOf(const QString &address, const Template &form);

} // namespace nianbao
