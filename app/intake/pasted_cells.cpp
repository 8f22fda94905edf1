#include "intake/pasted_cells.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextDocument>
#include <QTextTable>

namespace nianbao {

namespace {

struct Paste {
    Q_DECLARE_TR_FUNCTIONS(nianbao::Paste)
};

const Cell *cellAt(const Table &table, int row, int column)
{
    for (const Cell &cell : table.cells) {
        if (cell.row <= row && row < cell.row + cell.rowSpan && cell.column <= column
            && column < cell.column + cell.columnSpan)
            return &cell;
    }
    return nullptr;
}

const Cell &cellOf(const Table &table, int figure)
{
    for (const Cell &cell : table.cells) {
        if (cell.figure == figure)
            return cell;
    }
    Q_UNREACHABLE();
}

} // namespace

PastedCells cellsOfText(const QString &text)
{
    PastedCells rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            const bool doubled = c == u'"' && i + 1 < text.size() && text[i + 1] == u'"';
            if (c == u'"' && !doubled) {
                quoted = false;
                continue;
            }
            cell += c;
            i += doubled ? 1 : 0;
        } else if (c == u'"' && cell.isEmpty() && text.indexOf(u'"', i + 1) > 0) {
            quoted = true;
        } else if (c == u'\t') {
            row += cell;
            cell.clear();
        } else if (c == u'\n') {
            row += cell;
            rows += row;
            row.clear();
            cell.clear();
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        rows += row + QStringList{cell};
    return rows;
}

PastedCells cellsOfHtml(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextTable *table = QTextCursor(block).currentTable();
        if (!table)
            continue;
        PastedCells rows;
        for (int r = 0; r < table->rows(); ++r) {
            QStringList row;
            for (int c = 0; c < table->columns(); ++c) {
                const QTextTableCell cell = table->cellAt(r, c);
                QTextCursor text = cell.firstCursorPosition();
                text.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
                const bool begins = cell.row() == r && cell.column() == c;
                row += begins ? text.selectedText().replace(QChar::ParagraphSeparator, u' ') : QString();
            }
            rows += row;
        }
        return rows;
    }
    return {};
}

QString pastedFigureText(const QString &text, const NumberType &type)
{
    static const QRegularExpression number(QStringLiteral("^([0-9０-９,，.．]+)\\s*(\\D+)$"));
    static const QStringList counted{"件", "条", "份", "部", "项", "个",
                                     "次", "篇", "期", "场", "人", "人次"};
    static const QStringList notApplicable{"-", "－", "–", "—", "——", "--", "无", "不适用"};
    const QString plain = text.simplified();
    if (notApplicable.contains(plain))
        return QStringLiteral("/");
    const QRegularExpressionMatch match = number.match(plain);
    const QString unit = match.captured(2);
    return match.hasMatch() && (counted.contains(unit) || unit == type.unit) ? match.captured(1) : plain;
}

Result<Change> changeOf(const PastedCells &cells, const Template &form, int corner)
{
    const Table &table = form.tables()[form.figures()[corner].table];
    const Cell &first = cellOf(table, corner);
    Change change;
    for (int r = 0; r < cells.size(); ++r) {
        for (int c = 0; c < cells[r].size(); ++c) {
            const Cell *cell = cellAt(table, first.row + r, first.column + c);
            const bool isFigure = cell && cell->figure >= 0;
            const QString text =
                pastedFigureText(cells[r][c], isFigure ? form.figures()[cell->figure].type : NumberType());
            if (text.isEmpty())
                continue;
            const QString where = Paste::tr("row %1, column %2 of what was pasted").arg(r + 1).arg(c + 1);
            if (!cell)
                return Error{
                    Paste::tr("“%1” would come outside the table. Nothing was pasted.").arg(text), {}, where};
            if (cell->kind == Cell::Kind::Label)
                return Error{Paste::tr("“%1” would come onto the label “%2”. Nothing was pasted.")
                                 .arg(text, cell->label),
                             {},
                             where};
            if (cell->kind == Cell::Kind::Formula)
                continue;
            const FigureSpec &spec = form.figures()[cell->figure];
            const Result<Change::Step> step = stepFor(form, spec.address, text);
            if (!step)
                return Error{
                    step.error().message + u' ' + Paste::tr("Nothing was pasted."), {}, spec.fullLabel()};
            change.steps += *step;
        }
    }
    return change;
}

} // namespace nianbao
