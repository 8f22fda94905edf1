#include "desktop/table/table_selection.h"

#include <algorithm>

namespace nianbao {

namespace {

bool isFigure(const Cell &cell)
{
    return cell.kind != Cell::Kind::Label;
}

bool meets(const GridRange &range, const Cell &cell)
{
    return cell.row < range.row + range.rows && range.row < cell.row + cell.rowSpan
           && cell.column < range.column + range.columns && range.column < cell.column + cell.columnSpan;
}

} // namespace

const Cell *TableSelection::figureAt(int row, int column) const
{
    const auto found = std::find_if(m_table.cells.begin(), m_table.cells.end(), [=](const Cell &cell) {
        return isFigure(cell) && meets({row, column, 1, 1}, cell);
    });
    return found == m_table.cells.end() ? nullptr : &*found;
}

void TableSelection::start(const Cell &anchor)
{
    m_anchor = m_end = &anchor;
    measure();
}

void TableSelection::collapse()
{
    if (m_anchor)
        start(*m_anchor);
}

void TableSelection::reachTo(const Cell &end)
{
    if (!m_anchor)
        m_anchor = &end;
    m_end = &end;
    measure();
}

bool TableSelection::reachBy(int rows, int columns)
{
    if (!m_end)
        return false;
    int row = m_end->row + (rows > 0 ? m_end->rowSpan : rows);
    int column = m_end->column + (columns > 0 ? m_end->columnSpan : columns);
    while (row >= 0 && row < m_table.rows && column >= 0 && column < m_table.columns()) {
        if (const Cell *next = figureAt(row, column)) {
            reachTo(*next);
            return true;
        }
        row += rows;
        column += columns;
    }
    return false;
}

void TableSelection::reachAll()
{
    for (const Cell &cell : m_table.cells) {
        if (!isFigure(cell))
            continue;
        if (!m_anchor)
            start(cell);
        m_end = &cell;
        include(cell);
    }
}

void TableSelection::reachOver(int rows, int columns)
{
    measure();
    const GridRange from = m_range;
    for (const Cell &cell : m_table.cells) {
        if (isFigure(cell) && meets({from.row, from.column, rows, columns}, cell)) {
            m_end = &cell;
            include(cell);
        }
    }
}

QList<const Cell *> TableSelection::figures() const
{
    QList<const Cell *> found;
    for (const Cell &cell : m_table.cells) {
        if (m_anchor && isFigure(cell) && m_range.covers(cell))
            found += &cell;
    }
    return found;
}

void TableSelection::include(const Cell &cell)
{
    const int bottom = std::max(m_range.row + m_range.rows, cell.row + cell.rowSpan);
    const int right = std::max(m_range.column + m_range.columns, cell.column + cell.columnSpan);
    m_range.row = std::min(m_range.row, cell.row);
    m_range.column = std::min(m_range.column, cell.column);
    m_range.rows = bottom - m_range.row;
    m_range.columns = right - m_range.column;
}

// The block that holds both corners and cuts no figure in two.
void TableSelection::measure()
{
    if (!m_anchor)
        return;
    m_range = {m_anchor->row, m_anchor->column, m_anchor->rowSpan, m_anchor->columnSpan};
    include(*m_end);
    for (GridRange before; before != m_range;) {
        before = m_range;
        for (const Cell &cell : m_table.cells) {
            if (isFigure(cell) && meets(m_range, cell))
                include(cell);
        }
    }
}

} // namespace nianbao
