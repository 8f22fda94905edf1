#pragma once

#include "model/template.h"

#include <QList>
#include <QRectF>

#include <functional>

namespace nianbao {

// Where a table's cells lie, in the unit that the caller measures in: one arithmetic for the screen
// and for paper.
struct GridGeometry {
    QList<double> columnEdges; // columns + 1, from 0 to the width
    QList<double> rowEdges;    // rows + 1, from 0 to the height
    double width() const { return columnEdges.last(); }
    double height() const { return rowEdges.last(); }
    QRectF rect(const Cell &cell) const;
};

// Shares `width` out by the table's column widths; makes each row `minimumRow` high, and higher
// where a cell's text needs it. `heightFor` gives the height a cell needs at a width. A cell that
// spans rows and needs more than they have makes its last row higher.
GridGeometry layOut(const Table &table, double width, double minimumRow,
                    const std::function<double(const Cell &cell, double width)> &heightFor);

// Whether the label names the row or the column that the cell is in.
bool isHeadOf(const Table &table, const Cell &label, const Cell &cell);

} // namespace nianbao
