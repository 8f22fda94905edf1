#include "intake/source_rows.h"

#include "intake/pasted_cells.h"
#include "model/figure.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int mostPieces = 6; // lines that one label was broken into

// How many lines from `at` on make one label; 0: none.
int labelLength(const QList<SourceCell> &lines, qsizetype at, const FormLabels &labels, int table)
{
    QString joined;
    int length = 0;
    for (int pieces = 1; pieces <= mostPieces && at + pieces <= lines.size(); ++pieces) {
        const QString &piece = lines[at + pieces - 1].text;
        if (isFigureText(piece))
            break;
        joined += piece;
        if (labels.isLabel(joined, table))
            length = pieces;
    }
    return length;
}

} // namespace

bool isFigureText(const QString &text)
{
    static const NumberType widest{QStringLiteral("amount"), 6};
    // A change (+12), or an amount with its unit.
    static const QRegularExpression other(
        QStringLiteral("^[+＋－-]?[0-9０-９][0-9０-９,，]*([.．][0-9０-９]+)?\\s*\\p{L}{0,2}$"));
    const QString plain = text.simplified();
    return plain.isEmpty() || other.match(plain).hasMatch()
           || Figure::parse(pastedFigureText(plain, widest), widest).ok();
}

bool isBlank(const SourceRow &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const SourceCell &cell) { return cell.text.isEmpty(); });
}

QList<SourceRow> rowsOf(const SourceTable &table, int block)
{
    QList<SourceRow> rows(table.rows);
    for (SourceRow &row : rows) {
        row.hasColumns = table.hasColumns;
        row.block = block;
    }
    for (const SourceCell &cell : table.cells)
        rows[cell.row].cells += cell;
    return rows;
}

QList<SourceRow> rowsOfLines(const QList<SourceCell> &lines, int block, const FormLabels &labels, int table)
{
    QList<SourceRow> rows;
    bool hasFigures = true;
    for (qsizetype at = 0; at < lines.size();) {
        SourceCell cell = lines[at];
        const int length = labelLength(lines, at, labels, table);
        for (int i = 1; i < length; ++i)
            cell.text += u'\n' + lines[at + i].text;
        at += std::max(length, 1);
        const bool isWord = !isFigureText(cell.text);
        if (rows.isEmpty() || (isWord && hasFigures)) {
            rows += SourceRow{{}, false, true, block};
            hasFigures = false;
        }
        hasFigures = hasFigures || !isWord;
        cell.row = int(rows.size()) - 1;
        cell.column = int(rows.last().cells.size());
        rows.last().cells += cell;
    }
    return rows;
}

} // namespace nianbao
