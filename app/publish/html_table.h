#pragma once

#include "publish/composition.h"

namespace nianbao {

// What HTML says of a table beyond its cells.

// How many rows at the top are nothing but heads (thead): those before the first figure. None where a head
// reaches down out of them, or where there is no figure.
int headRows(const Table &table);

// Whether the cell is a header cell (th): a label that names the rows or columns it spans.
inline bool isHead(const Cell &cell)
{
    return cell.kind == Cell::Kind::Label && cell.role != LabelRole::Note;
}

// The header cells of a figure, in the grid's order: its rows' and columns' heads and the band that its part
// of the table stands under. Their texts are the figure's whole official label.
QList<Cell> headsOf(const Table &table, const Cell &cell);

// The heads of rows are set flush left, as on paper, unless they span rows or stand in the first column
// alone.
inline bool isFlushLeft(const Cell &cell)
{
    return isHead(cell) && cell.role == LabelRole::Row && cell.rowSpan == 1
           && cell.columnSpan + cell.column > 1;
}

// A column's part of the table's width: "12.50%".
QString percentWidth(const Table &table, int column, int columnSpan = 1);

// A span as an attribute; nothing for 1.
inline QString spanText(int span)
{
    return span > 1 ? QString::number(span) : QString();
}

} // namespace nianbao
