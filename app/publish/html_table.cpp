#include "publish/html_table.h"

#include "model/grid_geometry.h"

#include <algorithm>
#include <numeric>

namespace nianbao {

int headRows(const Table &table)
{
    const auto figure = std::find_if(table.cells.begin(), table.cells.end(),
                                     [](const Cell &cell) { return cell.kind != Cell::Kind::Label; });
    if (figure == table.cells.end())
        return 0;
    const int rows = figure->row;
    const bool allEnd = std::all_of(table.cells.begin(), figure, [rows](const Cell &cell) {
        return cell.row >= rows || cell.row + cell.rowSpan <= rows;
    });
    return allEnd ? rows : 0;
}

QList<Cell> headsOf(const Table &table, const Cell &cell)
{
    QList<Cell> heads;
    const Cell *band = nullptr; // the last one above
    for (const Cell &label : table.cells) {
        if (label.kind == Cell::Kind::Label && label.role == LabelRole::Band && label.row < cell.row)
            band = &label;
    }
    for (const Cell &label : table.cells) {
        if (&label == band || (isHead(label) && isHeadOf(table, label, cell)))
            heads += label;
    }
    return heads;
}

QString percentWidth(const Table &table, int column, int columnSpan)
{
    const auto begin = table.columnWidths.begin();
    const double whole = std::accumulate(begin, table.columnWidths.end(), 0.0);
    const double width = std::accumulate(begin + column, begin + column + columnSpan, 0.0);
    return QString::number(100 * width / whole, 'f', 2) + u'%';
}

} // namespace nianbao
