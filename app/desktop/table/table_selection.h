#pragma once

#include "model/template.h"

#include <QList>

namespace nianbao {

// A block of a table's grid.
struct GridRange {
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;

    bool covers(const Cell &cell) const
    {
        return cell.row >= row && cell.row + cell.rowSpan <= row + rows && cell.column >= column
               && cell.column + cell.columnSpan <= column + columns;
    }
    friend bool operator==(const GridRange &, const GridRange &) = default;
};

// Which block of a table's figures is selected: rows and columns, with cells that span several. It
// begins as one cell, the anchor, and reaches to another.
class TableSelection
{
public:
    explicit TableSelection(const Table &table) : m_table(table) {}

    // The figure, entered or computed, that covers this place of the grid; null where there is none.
    const Cell *figureAt(int row, int column) const;

    // The anchor alone, which is no range yet.
    void start(const Cell &anchor);
    void collapse();
    void reachTo(const Cell &end);
    // To the next figure in that direction, over labels; false if there is none.
    bool reachBy(int rows, int columns);
    void reachAll();
    // As many places as said from the anchor on, as far as the table goes.
    void reachOver(int rows, int columns);

    // Null before the first start().
    const Cell *anchor() const { return m_anchor; }
    // Where the last step led to.
    const Cell *end() const { return m_end; }
    bool isRange() const { return m_anchor && m_anchor != m_end; }
    // Of the anchor alone where there is no range.
    const GridRange &range() const { return m_range; }
    // The cells in it that hold figures, in the form's order.
    QList<const Cell *> figures() const;

private:
    void include(const Cell &cell);
    void measure();

    const Table &m_table;
    const Cell *m_anchor = nullptr;
    const Cell *m_end = nullptr;
    GridRange m_range;
};

} // namespace nianbao
