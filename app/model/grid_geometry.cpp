#include "model/grid_geometry.h"

#include <algorithm>
#include <numeric>

namespace nianbao {

namespace {

bool overlap(int begin, int span, int otherBegin, int otherSpan)
{
    return begin < otherBegin + otherSpan && otherBegin < begin + span;
}

} // namespace

QRectF GridGeometry::rect(const Cell &cell) const
{
    const double left = columnEdges[cell.column];
    const double top = rowEdges[cell.row];
    return {left, top, columnEdges[cell.column + cell.columnSpan] - left,
            rowEdges[cell.row + cell.rowSpan] - top};
}

GridGeometry layOut(const Table &table, double width, double minimumRow,
                    const std::function<double(const Cell &cell, double width)> &heightFor)
{
    GridGeometry grid;
    const double whole = std::accumulate(table.columnWidths.begin(), table.columnWidths.end(), 0.0);
    double sum = 0;
    grid.columnEdges += 0;
    for (const double columnWidth : table.columnWidths) {
        sum += columnWidth;
        grid.columnEdges += width * sum / whole;
    }

    QList<double> heights(table.rows, minimumRow);
    // Cells of one row first: a spanning cell is to see what its rows have grown to.
    for (const bool spanning : {false, true}) {
        for (const Cell &cell : table.cells) {
            if ((cell.rowSpan > 1) != spanning)
                continue;
            const double cellWidth =
                grid.columnEdges[cell.column + cell.columnSpan] - grid.columnEdges[cell.column];
            double missing = heightFor(cell, cellWidth);
            for (int row = cell.row; row < cell.row + cell.rowSpan; ++row)
                missing -= heights[row];
            if (missing > 0)
                heights[cell.row + cell.rowSpan - 1] += missing;
        }
    }
    grid.rowEdges += 0;
    for (const double height : heights)
        grid.rowEdges += grid.rowEdges.last() + height;
    return grid;
}

bool isHeadOf(const Table &table, const Cell &label, const Cell &cell)
{
    if (label.kind != Cell::Kind::Label)
        return false;
    if (label.role == LabelRole::Row)
        return overlap(label.row, label.rowSpan, cell.row, cell.rowSpan);
    if (label.role != LabelRole::Column || label.row > cell.row
        || !overlap(label.column, label.columnSpan, cell.column, cell.columnSpan))
        return false;
    // A band begins a new part of the table, with heads of its own.
    return std::none_of(table.cells.begin(), table.cells.end(), [&label, &cell](const Cell &band) {
        return band.kind == Cell::Kind::Label && band.role == LabelRole::Band && band.row > label.row
               && band.row < cell.row;
    });
}

} // namespace nianbao
