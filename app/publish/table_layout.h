#pragma once

#include "model/grid_geometry.h"
#include "publish/line_breaking.h"

namespace nianbao {

// A table set for paper: rows with their heights, and each cell's text broken and placed. It can be
// put on pages whole or some rows at a time.
class TableLayout
{
public:
    // Text at `pointSize`, a figure too wide for its cell smaller; rows as low as their text allows.
    // The table has to outlive its layout.
    TableLayout(const TableElement &table, TextWidths &widths, double pointSize,
                double width = paper::areaWidth);

    // Makes each row at least so high.
    void setMinimumRow(double height);
    // Puts a box into the lower right corner of each figure's cell, for rows of 10 mm at least.
    void setTicks() { m_hasTicks = true; }

    double pointSize() const { return m_pointSize; }
    int rows() const { return int(m_grid.rowEdges.size()) - 1; }
    double height() const { return m_grid.height(); }
    double height(int firstRow, int endRow) const
    {
        return m_grid.rowEdges[endRow] - m_grid.rowEdges[firstRow];
    }

    // Puts the rows from `firstRow` to before `endRow` on the page, their upper left corner at
    // `corner`. A cell that reaches beyond them has its text where it begins.
    void place(Page &page, QPointF corner, int firstRow, int endRow) const;
    // How many rows from `firstRow` on fit into `room`; at least one. A cell of several rows isn't parted
    // unless much of the room would stay empty.
    int rowsThatFit(int firstRow, double room) const;

    // The rows of column heads that it begins with; they stand again on each further page.
    int headRows() const { return m_headRows; }
    double headHeight() const { return height(0, m_headRows); }
    void placeHeadAgain(Page &page, QPointF corner) const;

private:
    struct SetCell {
        Cell cell;
        QList<BrokenLine> lines;
        double pointSize = 0;
        bool flushLeft = false;
        int index = -1; // in the element's cells
    };

    SetCell set(const TableElement::FilledCell &filled, double width, TextWidths &widths) const;
    void partByWords(QList<BrokenLine> &lines, QStringView text, TextWidths &widths, double width) const;
    void placeText(Page &page, QPointF corner, const SetCell &cell, int firstRow, int endRow) const;
    void placeTick(Page &page, QPointF corner, const Cell &cell, int firstRow) const;
    void placeRules(Page &page, QPointF corner, int firstRow, int endRow) const;

    // How many cells begin above the row and reach into it.
    qsizetype cellsAcross(int row) const;

    const Table *m_table;
    double m_pointSize;
    double m_width;
    int m_headRows = 0;
    bool m_hasTicks = false;
    QHash<QPair<int, int>, double> m_heights; // that a cell's text needs, by row and column
    GridGeometry m_grid;
    QList<SetCell> m_cells;
};

} // namespace nianbao
