#pragma once

#include "model/template.h"

#include <optional>

namespace nianbao {

class Figures;

// What must be so between figures, as data writes it:
//
//   t2.rules.inForce = t2.rules.inForce@-1 + t2.rules.made - t2.rules.repealed
//   5 * t3.received.total >= t3.received.total@-1
//
// On each side a sum of terms: a quantity of the form (quantity.h: a cell, a total, a sum), of last year
// with "@-1", a whole number, or one times the other. Signs stand alone, as "+" may be part of a quantity.
struct Comparison {
    enum class Relation { Equal, NotEqual, Less, LessOrEqual, More, MoreOrEqual };
    struct Term {
        qint64 factor = 1;
        QList<int> figures{}; // none: the factor is the number itself
        bool lastYear = false;
    };

    QList<Term> left;
    Relation relation = Relation::Equal;
    QList<Term> right;

    // An error says what was expected, with the word that stands there.
    static Result<Comparison> parse(const QString &text, const Template &form);

    // Every figure of this year that it looks at.
    QList<int> figures() const;
};

// A sum's value in millionths, which every figure of a form can be written in; nothing where a figure isn't
// known, or the sum is too large.
struct ComparedSum {
    std::optional<qint64> millionths;
    QString text() const; // "12.5"; empty where it isn't known
};

// How a comparison stands. What a person enters is all there, or it isn't judged: an empty cell is no 0.
struct Compared {
    ComparedSum left, right;
    std::optional<bool> holds; // nothing where a side isn't known
    QList<int> empty{};        // figures of this year that aren't filled in
    bool lacksLastYear = false;

    QString difference() const; // of both sides, without a sign; empty where it isn't known
};

// `previous` are last year's figures, null where they aren't known.
Compared compare(const Comparison &comparison, const Figures &figures, const Figures *previous);

} // namespace nianbao
