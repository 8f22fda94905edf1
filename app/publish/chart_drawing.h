#pragma once

#include <QLineF>
#include <QList>
#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>
#include <QString>

namespace nianbao {

// A chart as everything that is to be drawn: the screen, the PDF and the HTML walk this one list, so
// that none can show what another doesn't. Lengths are points from the upper left corner.

// How a surface is marked, so that it is told from its neighbour without any colour.
enum class ChartHatch { Plain, Rising, Dots, Level, Cross, Falling, Upright };

// What a line or a text is coloured as; what a surface is, is the palette's tone of its number.
enum class ChartInk { Text, Quiet, Line };

// A sector, a bar or a legend's swatch. Its marks are lines and dots that end where it does: neither
// clipping nor a pattern is needed to draw it.
struct ChartShape {
    QPainterPath outline;
    int tone = 0;
    ChartHatch hatch = ChartHatch::Plain;
    QList<QLineF> lines{};
    QList<QPointF> dots{};
    qsizetype part = -1; // whose it is: an index into the chart's parts
};

// A line with corners: a leader, an axis.
struct ChartStroke {
    QPolygonF points;
    double thickness = 0.6;
    ChartInk ink = ChartInk::Line;
};

struct ChartText {
    enum class Anchor { Begin, Middle, End };
    QPointF position; // of the anchor, on the base line
    QString text;
    double size = 10;
    Anchor anchor = Anchor::Begin;
    ChartInk ink = ChartInk::Text;
    double width = 0;    // as measured
    qsizetype part = -1; // whose it is, -1: the chart's own

    static constexpr double ascent = 0.9; // of the size
    static constexpr double descent = 0.2;
    // What it covers; no two of a drawing's boxes meet.
    QRectF box() const
    {
        const double left = anchor == Anchor::Begin ? 0 : anchor == Anchor::Middle ? width / 2 : width;
        return {position.x() - left, position.y() - ascent * size, width, (ascent + descent) * size};
    }
};

// To be drawn in this order.
struct ChartDrawing {
    QSizeF size;
    QList<ChartShape> shapes;
    QList<ChartStroke> strokes;
    QList<ChartText> texts; // in reading order

    static constexpr double edgeThickness = 0.75; // of a shape's outline
    static constexpr double markThickness = 0.6;  // of its lines
    static constexpr double dotRadius = 0.7;
};

} // namespace nianbao
