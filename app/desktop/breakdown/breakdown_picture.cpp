#include "desktop/breakdown/breakdown_picture.h"

#include "desktop/screen_fonts.h"
#include "desktop/theme.h"
#include "model/grid_geometry.h"
#include "publish/chart_painter.h"
#include "publish/picture_layout.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

// Points of paper, where the body is of 16: 三号.
constexpr double bodySize = 16;
constexpr double rowHeight = 7 / paper::point; // as low as paper has them
constexpr double padding = 2;                  // between a text and the lines around it
constexpr double aboveChart = 4 / paper::point;
constexpr double leastChartWidth = 200; // that can be set
constexpr double mostChartHeight = (paper::areaHeight - 2 * paper::linePitch) / paper::point;

// 五号; 小五 where the table would else be higher than a page.
double textSize(const Table &table)
{
    constexpr int rowsOfPage = 30;
    return table.rows <= rowsOfPage ? 10.5 : 9;
}

QFont sized(QFont font, double pixels)
{
    font.setPixelSize(std::max(1, int(pixels)));
    return font;
}

int pitchOf(const QFont &font)
{
    return int(std::ceil(font.pixelSize() * 1.3));
}

struct Line {
    QString text;
    double width = 0;
};

QList<Line> linesOf(const QString &text, const QFont &font, double width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QList<Line> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        lines += {text.mid(line.textStart(), line.textLength()).trimmed(), line.naturalTextWidth()};
    }
    layout.endLayout();
    return lines;
}

// No wider than `room`, and as even as its lines can be: one character alone on the last reads badly.
QList<Line> broken(const QString &text, const QFont &font, double room)
{
    const double whole = QFontMetricsF(font).horizontalAdvance(text);
    if (whole <= room)
        return {{text, whole}};
    QList<Line> lines = linesOf(text, font, room);
    const double even = whole / double(lines.size()) + font.pixelSize();
    if (even < room) {
        if (const QList<Line> evenLines = linesOf(text, font, even); evenLines.size() == lines.size())
            return evenLines;
    }
    return lines;
}

} // namespace

BreakdownPicture::BreakdownPicture(const QList<Element> &elements, int width, const QFont &body)
    : m_width(std::max(width, 1))
    , m_dotsPerPoint(QFontInfo(body).pixelSize() / bodySize)
    , m_dotsPerChartPoint(std::min(m_dotsPerPoint, m_width / leastChartWidth))
    , m_body(body)
    , m_face(screenFonts().font(FontRole::Table, bodySize))
{
    for (const Element &element : elements) {
        if (const auto *table = std::get_if<TableElement>(&element))
            add(*table);
        else if (const auto *chart = std::get_if<ChartElement>(&element))
            add(*chart);
    }
}

void BreakdownPicture::add(const TableElement &table)
{
    const QFont font = sized(m_face, textSize(table.table) * m_dotsPerPoint);
    const double besides = padding * m_dotsPerPoint;
    const auto heightFor = [&](const Cell &cell, double width) {
        return double(broken(cell.label, font, width - 2 * besides).size()) * pitchOf(font) + 2 * besides;
    };
    addCaption(table.caption);
    // 1: the last line is inside.
    const GridGeometry grid = layOut(table.table, m_width - 1, rowHeight * m_dotsPerPoint, heightFor);
    for (const TableElement::FilledCell &filled : table.cells) {
        const QRectF rect = grid.rect(filled.cell);
        const QPoint corner(int(std::round(rect.left())), m_height + int(std::round(rect.top())));
        const QPoint end(int(std::round(rect.right())), m_height + int(std::round(rect.bottom())));
        const QRect box(corner, end); // with the line that it shares with its neighbour
        m_boxes += box;
        if (filled.cell.kind == Cell::Kind::Label)
            addLines(filled.text, font, box, besides);
        else
            addFigure(filled.text, font, box, besides);
    }
    m_height += int(std::round(grid.height())) + 1;
}

void BreakdownPicture::addCaption(const QString &caption)
{
    if (caption.isEmpty())
        return;
    const QFont font = sized(m_body, PictureLayout::captionSize * m_dotsPerPoint);
    const int lines = int(broken(caption, font, m_width).size());
    const QRect box(0, m_height, m_width, lines * pitchOf(font));
    addLines(caption, font, box, 0);
    m_height = box.bottom() + 1 + int(padding * m_dotsPerPoint);
}

void BreakdownPicture::addLines(const QString &text, const QFont &font, const QRect &box, double besides)
{
    const QList<Line> lines = broken(text, font, box.width() - 1 - 2 * besides);
    const QFontMetricsF metrics(font);
    const double pitch = lines.size() == 1 ? metrics.height() : pitchOf(font);
    double y = QRectF(box).center().y() - double(lines.size()) * pitch / 2;
    for (const Line &line : lines) {
        const double x = QRectF(box).center().x() - line.width / 2;
        const double baseline = y + (pitch - metrics.height()) / 2 + metrics.ascent();
        if (!line.text.isEmpty())
            m_texts += {{std::round(x), std::round(baseline)}, line.text, font};
        y += pitch;
    }
}

// One that is too wide is set smaller, as on paper and in the form: a number on two lines reads as two.
void BreakdownPicture::addFigure(const QString &text, QFont font, const QRect &box, double besides)
{
    const double room = box.width() - 1 - 2 * besides;
    const double width = QFontMetricsF(font).horizontalAdvance(text);
    if (width > room && room > 0)
        font = sized(font, font.pixelSize() * room / width);
    addLines(text, font, box, 0);
}

void BreakdownPicture::add(const ChartElement &chart)
{
    if (m_height > 0)
        m_height += int(aboveChart * m_dotsPerPoint);
    const ChartRoom room{m_width / m_dotsPerChartPoint, mostChartHeight, chart.withTitle};
    const ChartDrawing drawing = layOutChart(chart.chart, room, chartMeasureWith(m_face));
    m_charts += {double(m_height), drawing};
    m_height += int(std::ceil(drawing.size.height() * m_dotsPerChartPoint));
}

void BreakdownPicture::paint(QPainter &painter, QPointF corner, const Theme &theme) const
{
    painter.save();
    painter.translate(corner);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme.line);
    for (const QRect &box : m_boxes)
        painter.drawRect(box.adjusted(0, 0, -1, -1)); // a pen is drawn beside its path
    painter.setPen(theme.ink);
    for (const SetText &text : m_texts) {
        painter.setFont(text.font);
        painter.drawText(text.position, text.text);
    }
    const bool dark = theme.sheet.lightness() < 128;
    const ChartColours colours = dark ? ChartColours::dark() : ChartColours::light();
    for (const SetChart &chart : m_charts) {
        painter.save();
        painter.translate(0, chart.y);
        painter.scale(m_dotsPerChartPoint, m_dotsPerChartPoint);
        paintChart(painter, chart.drawing, m_face, colours);
        painter.restore();
    }
    painter.restore();
}

} // namespace nianbao
