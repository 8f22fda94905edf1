#include "publish/table_layout.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace nianbao {

namespace {

constexpr FontRole role = FontRole::Table;
constexpr double sidePadding = 0.9;     // mm, left and right of a cell's text
constexpr double verticalPadding = 0.7; // mm, above and below
constexpr double leading = 1.25;        // line pitch in a cell, of the size
constexpr double ascent = 0.88;         // of a han character's square above the base line

double lineHeight(double pointSize)
{
    return pointSize * paper::point * leading;
}

// The number that a label begins with: 一、 （一） 1.
qsizetype enumeratorLength(const QString &label)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:\\d+\\.|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)"));
    return pattern.match(label).capturedLength();
}

// A narrow cell beside many rows has its label set downwards, as the official form has
// 三、本年度办理结果.
bool isSetDownwards(const TableElement::FilledCell &filled, double width, double em)
{
    constexpr double narrow = 4; // characters
    return width<narrow * em &&double(filled.text.size())> narrow
           && filled.cell.rowSpan >= filled.text.size();
}

// Rows from the first on in which nothing stands but heads of columns; none of a table of nothing else.
int headRowsOf(const Table &table)
{
    constexpr int none = std::numeric_limits<int>::max();
    int first = none; // that has anything else
    for (const Cell &cell : table.cells) {
        const bool isOfHead = cell.role == LabelRole::Column || cell.role == LabelRole::Note;
        if (cell.kind != Cell::Kind::Label || !isOfHead)
            first = std::min(first, cell.row);
    }
    return first == none ? 0 : first;
}

} // namespace

TableLayout::TableLayout(const TableElement &element, TextWidths &widths, double pointSize, double width)
    : m_table(&element.table), m_pointSize(pointSize), m_width(width), m_headRows(headRowsOf(element.table))
{
    setMinimumRow(0); // for the columns: where a label breaks depends on their width alone
    for (int i = 0; i < element.cells.size(); ++i) {
        const TableElement::FilledCell &filled = element.cells[i];
        if (filled.text.isEmpty())
            continue;
        m_cells += set(filled, m_grid.rect(filled.cell).width() - 2 * sidePadding, widths);
        m_cells.last().index = i;
        m_heights.insert({filled.cell.row, filled.cell.column},
                         double(m_cells.last().lines.size()) * lineHeight(m_cells.last().pointSize)
                             + 2 * verticalPadding);
    }
    setMinimumRow(0);
}

void TableLayout::setMinimumRow(double height)
{
    m_grid = layOut(*m_table, m_width, height, [this](const Cell &cell, double) {
        return m_heights.value({cell.row, cell.column}, 0.0);
    });
}

// Most words are two characters: 社会公/益组织 reads better as 社会/公益/组织.
void TableLayout::partByWords(QList<BrokenLine> &lines, QStringView text, TextWidths &widths,
                              double width) const
{
    const bool partsWords = lines.size() > 1 && text.size() % 2 == 0
                            && std::any_of(lines.begin(), lines.end(),
                                           [](const BrokenLine &line) { return line.text.size() % 2 != 0; });
    if (!partsWords)
        return;
    const double pair = widths.of(text.first(2), role, m_pointSize);
    const double evenWidth = std::floor(width / pair) * pair;
    if (evenWidth > 0)
        lines = breakEvenly(text, widths, role, m_pointSize, evenWidth);
}

TableLayout::SetCell TableLayout::set(const TableElement::FilledCell &filled, double width,
                                      TextWidths &widths) const
{
    const QString &text = filled.text;
    SetCell cell{filled.cell, {}, m_pointSize};
    if (filled.cell.kind != Cell::Kind::Label) {
        // A figure is never broken and never cut: it gets smaller until it fits.
        const double natural = widths.of(text, role, m_pointSize);
        cell.pointSize = natural > width ? m_pointSize * width / natural : m_pointSize;
        cell.lines = {{text, std::min(natural, width)}};
        return cell;
    }
    if (isSetDownwards(filled, width, m_pointSize * paper::point)) {
        // Centred by their characters, with a mark such as 、 beside the column: each line counts as wide
        // as its first character.
        cell.lines = breakEverywhere(text, widths, role, m_pointSize);
        for (BrokenLine &line : cell.lines)
            line.width = widths.of(QStringView(line.text).first(1), role, m_pointSize);
        return cell;
    }
    const qsizetype enumerator = enumeratorLength(text);
    cell.flushLeft = enumerator > 0 && filled.cell.role == LabelRole::Row && filled.cell.rowSpan == 1;
    cell.lines = breakEvenly(text, widths, role, m_pointSize, width);
    if (filled.cell.role == LabelRole::Column)
        partByWords(cell.lines, text, widths, width);
    if (!cell.flushLeft && enumerator > 0 && cell.lines.size() > 1) {
        // （三）不予公开 parts after its number if that takes no more lines.
        QList<BrokenLine> parted =
            breakLines(QStringView(text).first(enumerator), widths, role, m_pointSize, width);
        parted += breakEvenly(QStringView(text).sliced(enumerator), widths, role, m_pointSize, width);
        if (parted.size() == cell.lines.size())
            cell.lines = parted;
    }
    return cell;
}

qsizetype TableLayout::cellsAcross(int row) const
{
    return std::count_if(m_table->cells.begin(), m_table->cells.end(),
                         [row](const Cell &cell) { return cell.row < row && row < cell.row + cell.rowSpan; });
}

int TableLayout::rowsThatFit(int firstRow, double room) const
{
    int end = firstRow + 1;
    while (end < rows() && height(firstRow, end + 1) <= room)
        ++end;
    // To leave half of the room empty is as bad as to part a cell.
    int best = end;
    double least = std::numeric_limits<double>::max();
    for (int row = end; row > firstRow; --row) {
        const double left = 2 * height(row, end) / height(firstRow, end);
        if (const double cost = double(cellsAcross(row)) + left; cost < least) {
            best = row;
            least = cost;
        }
    }
    return best - firstRow;
}

void TableLayout::placeHeadAgain(Page &page, QPointF corner) const
{
    const qsizetype before = page.texts.size();
    place(page, corner, 0, m_headRows);
    for (qsizetype i = before; i < page.texts.size(); ++i)
        page.texts[i].origin.again = true;
}

void TableLayout::place(Page &page, QPointF corner, int firstRow, int endRow) const
{
    for (const SetCell &cell : m_cells)
        placeText(page, corner, cell, firstRow, endRow);
    for (const Cell &cell : m_table->cells) {
        if (m_hasTicks && cell.kind != Cell::Kind::Label && cell.row >= firstRow && cell.row < endRow)
            placeTick(page, corner, cell, firstRow);
    }
    placeRules(page, corner, firstRow, endRow);
}

void TableLayout::placeText(Page &page, QPointF corner, const SetCell &cell, int firstRow, int endRow) const
{
    // Text goes where the cell begins, in the part of the cell that lies there.
    if (cell.cell.row < firstRow || cell.cell.row >= endRow)
        return;
    const QRectF rect = m_grid.rect(cell.cell);
    const double left = rect.left() + corner.x();
    const double top = rect.top() - m_grid.rowEdges[firstRow] + corner.y();
    const double bottom =
        std::min(rect.bottom(), m_grid.rowEdges[endRow]) - m_grid.rowEdges[firstRow] + corner.y();

    const double em = cell.pointSize * paper::point;
    const double pitch = lineHeight(cell.pointSize);
    double baseline = (top + bottom - pitch * double(cell.lines.size())) / 2 + (pitch - em) / 2 + ascent * em;
    for (const BrokenLine &line : cell.lines) {
        const double x = cell.flushLeft ? left + sidePadding : left + (rect.width() - line.width) / 2;
        page.texts += {{x, baseline}, line.text, role, cell.pointSize, 1, {-1, cell.index}};
        baseline += pitch;
    }
}

void TableLayout::placeTick(Page &page, QPointF corner, const Cell &cell, int firstRow) const
{
    constexpr double side = 3, gap = 0.8; // mm
    const QRectF rect = m_grid.rect(cell).translated(corner - QPointF(0, m_grid.rowEdges[firstRow]));
    const QRectF box(rect.right() - gap - side, rect.bottom() - gap - side, side, side);
    for (const QLineF &line :
         {QLineF(box.topLeft(), box.topRight()), QLineF(box.topRight(), box.bottomRight()),
          QLineF(box.bottomLeft(), box.bottomRight()), QLineF(box.topLeft(), box.bottomLeft())})
        page.rules += PlacedRule{line};
}

void TableLayout::placeRules(Page &page, QPointF corner, int firstRow, int endRow) const
{
    // Which cell covers a place of the grid; a rule runs where two neighbours differ. So each edge is
    // drawn once, whatever the spans.
    const int columns = m_table->columns();
    QList<int> owner(qsizetype(rows()) * columns, -1);
    for (int i = 0; i < m_table->cells.size(); ++i) {
        const Cell &cell = m_table->cells[i];
        for (int row = cell.row; row < cell.row + cell.rowSpan; ++row)
            std::fill_n(owner.begin() + qsizetype(row) * columns + cell.column, cell.columnSpan, i);
    }
    const auto ownerAt = [&](int row, int column) {
        const bool outside = row < firstRow || row >= endRow || column < 0 || column >= columns;
        return outside ? -1 : owner[qsizetype(row) * columns + column];
    };
    const auto x = [&](int column) { return corner.x() + m_grid.columnEdges[column]; };
    const auto y = [&](int row) { return corner.y() + m_grid.rowEdges[row] - m_grid.rowEdges[firstRow]; };

    for (int row = firstRow; row <= endRow; ++row) {
        for (int begin = 0, column = 0; column <= columns; ++column) {
            if (column < columns && ownerAt(row - 1, column) != ownerAt(row, column))
                continue;
            if (column > begin)
                page.rules += PlacedRule{{x(begin), y(row), x(column), y(row)}};
            begin = column + 1;
        }
    }
    for (int column = 0; column <= columns; ++column) {
        for (int begin = firstRow, row = firstRow; row <= endRow; ++row) {
            if (row < endRow && ownerAt(row, column - 1) != ownerAt(row, column))
                continue;
            if (row > begin)
                page.rules += PlacedRule{{x(column), y(begin), x(column), y(row)}};
            begin = row + 1;
        }
    }
}

} // namespace nianbao
