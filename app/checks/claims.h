#pragma once

#include "model/figures.h"
#include "model/quantity.h"

#include <optional>

namespace nianbao {

struct ReadText;

// A statement in prose of how large a quantity of the report is.
struct Claim {
    QString quantity;           // a cell's address, or a sum: "t3.refused.sum.total", "t4.litigation.total",
                                // "t3.received+carriedOver.total"
    QStringList alternatives{}; // other readings that a careful reader accepts
    qint64 value = 0; // in 10^-scale of the cell's unit: 12.5 万元 is 125 and 1; 0 for “未收到”
    int scale = 0;
    bool inexact = false; // 余, 约, 近, 左右, 1.86万
    bool implied = false; // no number of its own: “未收到”, “零申请”; the value is 0
    // What is said of the quantity: how much it is, how much it was last year, how much more it is now, or
    // how many per cent; what is less is below zero.
    enum class Kind { Value, LastYear, Change, Rate } kind = Kind::Value;
    // In UTF-16 units of the paragraph: the number's digits, or for an implied one the words.
    qsizetype start = 0, length = 0;
    qsizetype unitLength = 0;                // of the unit that follows the number, as in 214条
    qsizetype spanStart = 0, spanLength = 0; // the words that state it
    QList<int>
        figures{}; // that the quantity adds up, as figuresOf() has them; never empty in what is given out
};

// The claims that a paragraph makes on the report of that `year` (0: unknown, then every year is taken
// for it), in their order. What it says of other years, of parts of a year, of channels and topics, of
// other organs and of all else that is counted (calls, posts, visits, documents) is no claim; what could be
// either is left out. Needs time in proportion to the paragraph's length.
QList<Claim> claimsIn(const QString &paragraph, const Template &form, int year);

// Both the claims (of kind Value) and what the paragraph says of last year and of the change since.
struct ClaimsOfText {
    QList<Claim> claims, changes;
};
ClaimsOfText claimsAndChangesIn(const QString &paragraph, const Template &form, int year);
ClaimsOfText claimsAndChangesIn(const ReadText &paragraph, const Template &form, int year);

// Whether the report's figures are as the claim says, in its reading or an alternative. Nothing where
// that can't be told: a figure that a reading needs is empty, or the claim is inexact.
std::optional<bool> agrees(const Claim &claim, const Figures &figures, const Template &form);
// The same for one reading.
std::optional<bool> agreesAs(const Claim &claim, const QString &quantity, const Figures &figures,
                             const Template &form);

} // namespace nianbao
