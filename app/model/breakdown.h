#pragma once

#include "model/figure.h"
#include "model/percentage.h"
#include "model/run.h"

#include <QCoreApplication>

#include <optional>

namespace nianbao {

enum class ChartKind { Bar, Pie, Ring };

struct BreakdownPart {
    QString id;     // "p1", letters and digits, unique within the breakdown: live fields are bound to it
    QString label;  // 通知公告类
    Figure count{}; // empty until it is entered

    friend bool operator==(const BreakdownPart &, const BreakdownPart &) = default;
};

// Counts of one kind of thing and what they are of the whole, said as a sentence, a table and a chart.
// It holds inputs only: BreakdownFigures computes the rest.
struct Breakdown {
    Q_DECLARE_TR_FUNCTIONS(nianbao::Breakdown)

public:
    static constexpr int mostParts = 100;

    QString id;      // "b1", letters and digits, unique within the report
    QString title{}; // over the table and the chart; may be empty
    QString subject; // what the whole is called: 公开信息
    QString unit;    // 条
    QList<BreakdownPart> parts{};
    // Of which the parts are only some (其中); empty where they are all of it. Never less than their sum.
    Figure statedWhole{};
    Rounding rounding = Rounding::HalfUp;
    int decimals = 2; // of percentages, 0 to Percentage::mostDecimals

    bool showsSentence = true;
    // One of BreakdownWording's; empty where somebody has put the sentence in words of their own.
    QString phrasing{};
    QList<Run> sentence{}; // made anew by the report as long as there is a phrasing
    bool showsTable = false;
    bool showsLastYear = false; // in the table: last year's counts and the change
    std::optional<ChartKind> chart{};

    // What a count may be: whole, but for sums of money.
    NumberType countType() const;
    const BreakdownPart *part(const QString &id) const;
    // An id that no part has, nor one of `taken`: what was bound to a part that went must not become
    // another part's.
    QString freshPartId(const QStringList &taken = {}) const;
    // What is wrong with it, in the user's words, and where ("parts[2].count", as its file has it); nothing
    // if it can be stored.
    std::optional<Error> fault() const;

    friend bool operator==(const Breakdown &, const Breakdown &) = default;

private:
    std::optional<Error> countFault(const Figure &count, const QString &place) const;
};

// What a breakdown's counts make, computed whole each time.
struct BreakdownFigures {
    explicit BreakdownFigures(const Breakdown &breakdown);

    Figure sum;   // of the parts; empty while none has a count
    Figure whole; // as stated, or the sum
    Figure rest;  // of a stated whole; empty otherwise
    // For each part, then for the rest where there is one. None where the whole is 0 or a count is missing.
    QList<Percentage> percentages;
    // All of them together, in steps: 100 per cent, or a little beside it.
    qint64 percentSum = 0;
};

} // namespace nianbao
