// The part of TemplateReader that builds the tables' grids and what follows from them: where each
// cell lies, what it is called, what it adds up.

#include "model/template_reader.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace nianbao {

void TemplateReader::readTables(const QJsonArray &tables)
{
    for (qsizetype i = 0; i < tables.size() && !failed(); ++i) {
        const QString path = QStringLiteral("tables[%1]").arg(i);
        const QJsonObject json = tables[i].toObject();
        onlyKeys(json, {"id", "name", "columnWidths", "rows"}, path);
        Table table{string(json, "id", path), string(json, "name", path)};
        const QJsonArray widths = array(json, "columnWidths", path);
        for (const auto width : widths)
            table.columnWidths += width.toDouble();
        const auto isPositive = [](double width) { return width > 0; };
        if (widths.isEmpty()
            || !std::all_of(table.columnWidths.begin(), table.columnWidths.end(), isPositive))
            fail(path + QStringLiteral(".columnWidths"), tr("expected numbers above zero"));

        const QJsonArray rows = array(json, "rows", path);
        table.rows = int(rows.size());
        m_form->m_tables += table; // cells refer to it by its index
        QSet<QPair<int, int>> taken;
        for (int row = 0; row < table.rows && !failed(); ++row) {
            const QString rowPath = QStringLiteral("%1.rows[%2]").arg(path).arg(row);
            if (!rows[row].isArray())
                return fail(rowPath, tr("expected a list"));
            readRow(m_form->m_tables.last(), taken, rows[row].toArray(), rowPath);
            for (int column = 0; column < table.columns() && !failed(); ++column) {
                if (!taken.contains({row, column}))
                    fail(rowPath, tr("column %1 is not covered by a cell").arg(column));
            }
        }
    }
}

void TemplateReader::readRow(Table &table, QSet<QPair<int, int>> &taken, const QJsonArray &cells,
                             const QString &path)
{
    const int row = int(path.mid(path.lastIndexOf(u'[') + 1).chopped(1).toInt());
    for (qsizetype i = 0; i < cells.size() && !failed(); ++i) {
        const QString cellPath = QStringLiteral("%1[%2]").arg(path).arg(i);
        const QJsonObject json = cells[i].toObject();
        Cell cell;
        cell.row = row;
        cell.rowSpan = span(json, "rowSpan", cellPath);
        cell.columnSpan = span(json, "columnSpan", cellPath);
        if (json.contains("inputs") || json.contains("formulas")) {
            addFigures(table, taken, cell, json, cellPath);
        } else {
            readLabel(cell, json, cellPath);
            place(table, taken, cell, cellPath);
        }
    }
}

void TemplateReader::readLabel(Cell &cell, const QJsonObject &json, const QString &path)
{
    static const QHash<QString, LabelRole> roles{{"row", LabelRole::Row},
                                                 {"column", LabelRole::Column},
                                                 {"band", LabelRole::Band},
                                                 {"note", LabelRole::Note}};
    onlyKeys(json, {"label", "role", "rowSpan", "columnSpan"}, path);
    cell.label = string(json, "label", path);
    const QString role = json["role"].toString(QStringLiteral("row"));
    if (!roles.contains(role))
        fail(path + QStringLiteral(".role"), tr("there is no role “%1”").arg(role));
    cell.role = roles.value(role);
}

void TemplateReader::addFigures(Table &table, QSet<QPair<int, int>> &taken, Cell cell,
                                const QJsonObject &json, const QString &path)
{
    onlyKeys(json, {"inputs", "formulas", "sum", "type", "rowSpan", "columnSpan"}, path);
    const bool computed = json.contains("formulas");
    const QString key = computed ? QStringLiteral("formulas") : QStringLiteral("inputs");
    const QString pattern = string(json, key, path);
    const QString type = json["type"].toString(QStringLiteral("count"));
    if (!m_types.contains(type))
        fail(path + QStringLiteral(".type"), tr("there is no type “%1”").arg(type));
    if (json.contains("sum") != computed)
        fail(path + QStringLiteral(".sum"), tr("expected with formulas, and only there"));
    const QStringList addresses = expand(pattern, {}, path + u'.' + key);
    for (const QString &address : addresses) {
        if (m_form->m_figureByAddress.contains(address))
            return fail(path + u'.' + key, tr("“%1” stands twice").arg(address));
        cell.kind = computed ? Cell::Kind::Formula : Cell::Kind::Input;
        cell.figure = int(m_form->m_figures.size());
        FigureSpec figure{address, m_types.value(type), int(m_form->m_tables.size()) - 1};
        figure.computed = computed;
        m_form->m_figureByAddress.insert(address, cell.figure);
        m_form->m_figures += figure;
        if (computed)
            m_sums += PendingSum{cell.figure, string(json, "sum", path), path + QStringLiteral(".sum")};
        place(table, taken, cell, path);
    }
}

// Puts the cell at the row's first free column, as an HTML table does.
void TemplateReader::place(Table &table, QSet<QPair<int, int>> &taken, Cell cell, const QString &path)
{
    while (taken.contains({cell.row, cell.column}))
        ++cell.column;
    if (cell.column + cell.columnSpan > table.columns() || cell.row + cell.rowSpan > table.rows)
        return fail(path, tr("the cell reaches beyond the table"));
    for (int row = cell.row; row < cell.row + cell.rowSpan; ++row) {
        for (int column = cell.column; column < cell.column + cell.columnSpan; ++column) {
            if (taken.contains({row, column}))
                return fail(path, tr("the cell overlaps another one"));
            taken.insert({row, column});
        }
    }
    table.cells += cell;
}

// Finds each figure's row and column heads. Column heads are the rows of heads next above: a table
// may have several parts (表二), and a head of one part says nothing about the next.
void TemplateReader::nameFigures()
{
    for (const Table &table : m_form->m_tables) {
        QList<bool> isDataRow(table.rows, false);
        for (const Cell &cell : table.cells) {
            if (cell.kind != Cell::Kind::Label)
                isDataRow[cell.row] = true;
        }
        for (const Cell &cell : table.cells) {
            if (cell.figure < 0)
                continue;
            int lastHead = cell.row;
            while (lastHead > 0 && isDataRow[lastHead])
                --lastHead;
            int firstHead = lastHead;
            while (firstHead > 0 && !isDataRow[firstHead - 1])
                --firstHead;
            FigureSpec &figure = m_form->m_figures[cell.figure];
            for (const Cell &head : table.cells) {
                const bool above = head.row >= firstHead && head.row <= lastHead && head.column <= cell.column
                                   && head.column + head.columnSpan > cell.column;
                const bool before = head.row <= cell.row && head.row + head.rowSpan > cell.row;
                if (head.kind != Cell::Kind::Label)
                    continue;
                if (above && (head.role == LabelRole::Column || head.role == LabelRole::Band))
                    figure.columnLabels += head.label;
                else if (before && head.role == LabelRole::Row)
                    figure.rowLabels += head.label;
            }
        }
    }
}

void TemplateReader::resolveSums()
{
    for (const PendingSum &pending : m_sums) {
        FigureSpec &figure = m_form->m_figures[pending.figure];
        const QString last = figure.address.mid(figure.address.lastIndexOf(u'.') + 1);
        for (const QString &address : expand(pending.pattern, last, pending.path)) {
            const int part = figureAt(address, pending.path);
            if (failed())
                return;
            if (m_form->m_figures[part].type.decimals != figure.type.decimals)
                return fail(pending.path, tr("“%1” is of another type").arg(address));
            figure.sum += part;
        }
    }
}

// Depth first, so that a formula comes after those it adds up; a cycle is a fault.
void TemplateReader::orderFormulas()
{
    enum State { Unseen, Open, Closed };
    QList<State> states(m_form->m_figures.size(), Unseen);
    const std::function<void(int)> visit = [&](int index) {
        const FigureSpec &figure = m_form->m_figures[index];
        if (states[index] == Open)
            fail(figure.address, tr("the formula depends on itself"));
        if (!figure.computed || states[index] != Unseen || failed())
            return;
        states[index] = Open;
        for (const int part : figure.sum)
            visit(part);
        states[index] = Closed;
        m_form->m_formulas += index;
    };
    for (int i = 0; i < m_form->m_figures.size(); ++i)
        visit(i);
}

} // namespace nianbao
