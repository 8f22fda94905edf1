#pragma once

#include "checks/finding.h"
#include "model/report_comparison.h"

#include <QCoreApplication>

namespace nianbao {

// One line of a comparison as it is read: a place, what stands there on either side, and what became of it.
struct ComparisonRow {
    enum class Kind { Heading, Field, Figure, Words, Whole, Part };
    // What became of it, in words and never in colour alone.
    enum class Outcome { Same, Altered, Added, Removed };

    Kind kind = Kind::Heading;
    Outcome outcome = Outcome::Same;
    QString place; // of a heading, the section's
    QString before{};
    QString after{};
    QList<TextPiece> pieces{}; // of words that became others: both sides at once
    QString difference{};      // 增加3件; of words, what became of them
    QString rate{};
    bool isTotal = false; // follows from others, and can't be set
    bool isLevel = false; // no more and no less, though something about it differs
    // Which one it is in the comparison's list of its kind; of a part, also which one in its breakdown.
    qsizetype index = -1;
    qsizetype part = -1;
    std::optional<Place> goTo{}; // in the later report; none where it has no such place

    bool differs() const { return outcome != Outcome::Same; }
};

// A comparison in the form's order: each section a heading, then what is in it.
class ComparisonRows
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::ComparisonRows)

public:
    // All of it, or only what differs and the headings over that.
    static QList<ComparisonRow> of(const ReportComparison &comparison, bool onlyDifferent);

    // How many places differ: totals, and what a breakdown's sentence tells already, don't count.
    static int differing(const QList<ComparisonRow> &rows);

    static QString wordsOf(ComparisonRow::Outcome outcome);
    // The side's text with what isn't on the other side named in words, for those who can't see it marked.
    static QString spoken(const ComparisonRow &row, bool after);
};

} // namespace nianbao
