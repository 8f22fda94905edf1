#include "desktop/paper/table_places.h"

#include <QHash>

#include <limits>

namespace nianbao {

namespace {

constexpr double none = std::numeric_limits<double>::infinity();

// The lines next to a point, above, below and beside it.
QRectF between(const QList<PlacedRule> &rules, QPointF point)
{
    double left = -none, right = none, top = -none, bottom = none;
    constexpr double leastOfACell = 4; // mm; what is shorter is drawn in a cell
    for (const PlacedRule &rule : rules) {
        if (rule.line.length() < leastOfACell)
            continue;
        const QRectF line = QRectF(rule.line.p1(), rule.line.p2()).normalized();
        if (line.width() < line.height()) {
            if (point.y() < line.top() || point.y() > line.bottom())
                continue;
            if (line.x() <= point.x())
                left = std::max(left, line.x());
            else
                right = std::min(right, line.x());
        } else if (point.x() >= line.left() && point.x() <= line.right()) {
            if (line.y() <= point.y())
                top = std::max(top, line.y());
            else
                bottom = std::min(bottom, line.y());
        }
    }
    if (left == -none || right == none || top == -none || bottom == none)
        return {};
    return {QPointF(left, top), QPointF(right, bottom)};
}

} // namespace

QList<QRectF> cellBoxes(const Page &page, int element, const TableElement &table)
{
    // The cells with words tell where the grid's columns and rows are, and with them where the others lie.
    QHash<int, double> columns;
    QHash<int, double> rows;
    for (const PlacedText &text : page.texts) {
        if (text.origin.element != element || text.origin.cell < 0)
            continue;
        const double em = text.pointSize * paper::point;
        const QRectF box = between(page.rules, text.position + QPointF(em / 2, -em / 2));
        if (box.isNull())
            continue;
        const Cell &cell = table.cells[text.origin.cell].cell;
        columns.insert(cell.column, box.left());
        rows.insert(cell.row, box.top());
        columns.insert(cell.column + cell.columnSpan, box.right());
        rows.insert(cell.row + cell.rowSpan, box.bottom());
    }
    QList<QRectF> boxes;
    for (const TableElement::FilledCell &filled : table.cells) {
        constexpr double inside = 0.5; // mm
        const auto left = columns.constFind(filled.cell.column);
        const auto top = rows.constFind(filled.cell.row);
        boxes += left != columns.cend() && top != rows.cend()
                     ? between(page.rules, {*left + inside, *top + inside})
                     : QRectF();
    }
    return boxes;
}

} // namespace nianbao
