#include "intake/source_grid.h"

#include <algorithm>

namespace nianbao {

void GridLayout::beginRow()
{
    ++m_row;
    m_column = 0;
}

void GridLayout::moveTo(int column)
{
    m_column = std::clamp(column, 0, mostColumns);
}

void GridLayout::addCell(const QString &text, int rowSpan, int columnSpan, int line)
{
    if (m_row < 0)
        beginRow();
    while (m_column < m_taken.size() && m_taken[m_column] > m_row)
        ++m_column;
    if (m_column >= mostColumns)
        return;
    SourceCell cell{text,
                    m_row,
                    m_column,
                    std::clamp(rowSpan, 1, 65534),
                    std::clamp(columnSpan, 1, mostColumns - m_column),
                    line};
    if (m_places + cell.columnSpan > mostPlaces)
        cell.columnSpan = 1;
    // A span ends where a cell from above stands in its way.
    for (int c = 1; c < cell.columnSpan; ++c) {
        if (m_column + c < m_taken.size() && m_taken[m_column + c] > m_row)
            cell.columnSpan = c;
    }
    m_places += cell.columnSpan;
    while (m_taken.size() < m_column + cell.columnSpan)
        m_taken += 0;
    for (int c = 0; c < cell.columnSpan; ++c)
        m_taken[m_column + c] = m_row + cell.rowSpan;
    m_column += cell.columnSpan;
    m_table.cells += cell;
    m_table.columns = std::max(m_table.columns, m_column);
}

SourceTable GridLayout::table() &&
{
    m_table.rows = m_row + 1;
    for (SourceCell &cell : m_table.cells)
        cell.rowSpan = std::min(cell.rowSpan, m_table.rows - cell.row);
    return std::move(m_table);
}

} // namespace nianbao
