#include "publish/page_setter.h"

#include <algorithm>
#include <span>

// Tables, charts and pictures on pages: what stands whole on one where it can.
namespace nianbao {

namespace {

constexpr double captionSize = PictureLayout::captionSize; // of a breakdown's table
constexpr double aroundChart = 6;                          // mm, above and below together
constexpr double readAloudRow = 12;                        // mm
constexpr int manyColumns = 9;                             // T3 has ten

// A table's text: 五号 as in a table of few rows, 小五 where there are many, and smaller only where
// the table would else not stay whole. Rows from roomy to tight, in millimetres.
struct TableSize {
    double pointSize;
    double roomyRow;
    double tightRow;
};
constexpr TableSize tableSizes[] = {{10.5, 8, 7}, {9, 7.5, 6}, {7.5, 6, 5}};

} // namespace

bool PageSetter::isTurned(const TableElement &table)
{
    if ((!m_options.turnsWideTables && !m_options.isReadAloud) || table.table.columns() < manyColumns)
        return false;
    const auto known = m_turned.find(&table);
    if (known != m_turned.end())
        return known->second;
    // One that stands whole on an upright page in the text of 五号 is better off there.
    TableLayout upright(table, m_widths, tableSizes[0].pointSize);
    upright.setMinimumRow(tableSizes[0].tightRow);
    return m_turned[&table] = upright.height() > paper::areaHeight - paper::linePitch;
}

double PageSetter::roomFor(const TableElement &table)
{
    // Its heading stands above it.
    return (isTurned(table) ? paper::areaWidth : paper::areaHeight) - paper::linePitch;
}

TableLayout &PageSetter::layoutOf(const TableElement &table)
{
    const auto known = m_tables.find(&table);
    if (known != m_tables.end())
        return known->second;
    // A page is turned for larger text: that is worth a second one.
    const bool turned = isTurned(table);
    const double width = turned ? paper::areaHeight : paper::areaWidth;
    const auto sizes = turned ? std::span(tableSizes).first(1) : std::span(tableSizes);
    for (const TableSize &size : sizes) {
        TableLayout layout(table, m_widths, size.pointSize, width);
        layout.setMinimumRow(size.tightRow);
        if (layout.height() <= roomFor(table) && !m_options.isReadAloud)
            return m_tables.emplace(&table, std::move(layout)).first->second;
    }
    // Higher than a page in any size, or meant to be: it will part between rows.
    const TableSize &size = tableSizes[turned || m_options.isReadAloud ? 0 : 1];
    TableLayout layout(table, m_widths, size.pointSize, width);
    layout.setMinimumRow(m_options.isReadAloud ? readAloudRow : size.tightRow);
    if (m_options.isReadAloud)
        layout.setTicks();
    return m_tables.emplace(&table, std::move(layout)).first->second;
}

void PageSetter::spread(TableLayout &table, double room) const
{
    const TableSize size =
        *std::find_if(std::begin(tableSizes), std::end(tableSizes),
                      [&](const TableSize &one) { return one.pointSize == table.pointSize(); });
    constexpr double step = 0.25;
    for (double row = size.roomyRow; row > size.tightRow - step; row -= step) {
        table.setMinimumRow(std::max(row, size.tightRow));
        if (table.height() <= room)
            return;
    }
}

double PageSetter::captionHeight(const TableElement &table) const
{
    return table.caption.isEmpty() ? 0 : paper::linePitch;
}

double PageSetter::roomToBegin(const TableElement &table)
{
    const TableLayout &layout = layoutOf(table);
    if (layout.height() <= roomFor(table))
        return captionHeight(table) + layout.height();
    const int firstRows = layout.headRows() + layout.rowsThatFit(layout.headRows(), 0);
    return captionHeight(table) + layout.height(0, firstRows);
}

void PageSetter::set(const TableElement &table)
{
    TableLayout &layout = layoutOf(table);
    if (!table.caption.isEmpty()) {
        for (const BrokenLine &line :
             breakEvenly(table.caption, m_widths, FontRole::Body, captionSize, m_area.width()))
            placeCentred(line, FontRole::Body, captionSize, paper::linePitch);
    }
    if (layout.height() <= roomFor(table)) {
        makeRoom(layout.height());
        if (!m_options.isReadAloud)
            spread(layout, room());
        layout.place(m_pages.last(), place(), 0, layout.rows());
        m_y += layout.height();
    } else {
        setRows(layout);
    }
    moveToLine();
}

void PageSetter::setRows(const TableLayout &table)
{
    for (int row = 0; row < table.rows();) {
        if (row > 0) {
            beginPage();
            if (table.headHeight() < m_area.height() / 2) {
                table.placeHeadAgain(m_pages.last(), place());
                m_y += table.headHeight();
            }
        }
        const int end = row + table.rowsThatFit(row, room());
        table.place(m_pages.last(), place(), row, end);
        m_y += table.height(row, end);
        row = end;
    }
}

PictureLayout &PageSetter::layoutOf(const PictureElement &picture)
{
    return m_pictures.try_emplace(&picture, picture, m_widths).first->second;
}

const ChartDrawing &PageSetter::layoutOf(const ChartElement &chart)
{
    const auto known = m_charts.find(&chart);
    return known != m_charts.end() ? known->second
                                   : m_charts.emplace(&chart, drawn(chart, chart.withTitle)).first->second;
}

ChartDrawing PageSetter::drawn(const ChartElement &chart, bool withTitle)
{
    const ChartRoom room{paper::areaWidth / paper::point,
                         (paper::areaHeight - aroundChart - paper::linePitch) / paper::point, withTitle};
    const auto measure = [this](const QString &text, double size) {
        return m_widths.of(text, FontRole::Table, size) / paper::point;
    };
    return layOutChart(chart.chart, room, measure);
}

double PageSetter::heightOf(const ChartElement &chart)
{
    return aroundChart + layoutOf(chart).size.height() * paper::point;
}

void PageSetter::set(const ChartElement &chart)
{
    // Its title stands over its table, and that is on another page now.
    if (m_y == 0 && !chart.withTitle)
        m_charts.insert_or_assign(&chart, drawn(chart, true));
    m_pages.last().charts += {place() + QPointF(0, aroundChart / 2), layoutOf(chart)};
    m_y += heightOf(chart);
    moveToLine();
}

} // namespace nianbao
