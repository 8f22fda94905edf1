#pragma once

#include "intake/import_result.h"
#include "intake/source_rows.h"

#include <optional>

namespace nianbao {

// What the rows of one of the form's tables came to.
struct MatchedTable {
    QList<ImportedFigure> figures{}; // at most one for each figure of the form
    QList<Unmatched> unmatched{};
};

// Finds the rows and columns of one table of the form in the rows of a page: rows by their labels, columns by
// the heads above them and by their order. Where the two say different things, the one decides whose totals
// add up; where neither does, or a row stands twice with different figures, nothing is taken.
class FigureMatcher
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::FigureMatcher)

public:
    FigureMatcher(const FormLabels &labels, int table) : m_labels(labels), m_table(table) {}

    MatchedTable match(const QList<SourceRow> &rows);

private:
    struct Head {
        SourceCell cell;
        QString label; // the official one; empty: none of the form's
    };
    // How a row begins.
    struct Opening {
        int row = -1;                // the form's; -1: none
        qsizetype figuresFrom = 0;   // its first cell behind the labels
        QString label{};             // as printed
        bool isAlike = false;        // only much alike
        QList<Head> heads{};         // column heads among its cells
        bool isHeadOnly = false;     // nothing but labels
        QList<SourceCell> foreign{}; // words that are no label of the form
        bool isBand = false;
    };
    // Which figure each of the row's cells is; -1: none.
    using Columns = QList<int>;

    bool mayBeEmptyRow(const SourceRow &row) const;
    Opening openingOf(const SourceRow &row) const;
    void takeHeads(const Opening &opening, const SourceRow &row);
    void takeRow(const Opening &opening, const SourceRow &row);
    std::optional<Columns> byHeads(const FormRow &form, const QList<SourceCell> &cells, bool inPart) const;
    std::optional<Columns> byOrder(const FormRow &form, const QList<SourceCell> &cells, bool &isSure) const;
    bool addsUp(const Columns &columns, const QList<SourceCell> &cells) const;
    void leave(const SourceRow &row, const QString &label, const QString &why);
    void add(const Opening &opening, const SourceRow &row, const QList<SourceCell> &cells,
             const Columns &columns, Sureness sureness);

    const FormLabels &m_labels;
    int m_table;
    QList<Head> m_heads;
    bool m_headsClosed = false; // figures have come since
    bool m_headsHaveColumns = false;
    int m_headsBlock = -1;
    QList<bool> m_isFree;
    QHash<int, QString> m_rowTexts; // what each row of the form has got
    MatchedTable m_matched;
};

} // namespace nianbao
