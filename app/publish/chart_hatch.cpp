#include "publish/chart_hatch.h"

#include <QTransform>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace nianbao {

namespace {

// Curves are flattened as if drawn this much larger, or a circle's corners would show.
constexpr double flattening = 16;

QList<QPolygonF> polygonsOf(const QPainterPath &outline)
{
    const QTransform large = QTransform::fromScale(flattening, flattening);
    QList<QPolygonF> polygons = outline.toSubpathPolygons(large);
    for (QPolygonF &polygon : polygons)
        polygon = large.inverted().map(polygon);
    return polygons;
}

// The parts within the outline of parallel lines that rise to the right by `degrees`.
QList<QLineF> linesWithin(const QPainterPath &outline, double degrees, double pitch)
{
    // Turned until the lines lie level, they are cut where the outline's edges cross them.
    const QTransform level = QTransform().rotate(degrees);
    const QTransform back = level.inverted();
    QList<QPolygonF> polygons = polygonsOf(outline);
    for (QPolygonF &polygon : polygons)
        polygon = level.map(polygon);
    const QRectF bounds = level.map(outline).boundingRect();

    QList<QLineF> lines;
    for (double y = std::ceil(bounds.top() / pitch) * pitch; y < bounds.bottom(); y += pitch) {
        QList<double> crossings;
        for (const QPolygonF &polygon : polygons) {
            for (qsizetype i = 0; i < polygon.size(); ++i) {
                const QPointF a = polygon[i];
                const QPointF b = polygon[(i + 1) % polygon.size()];
                if ((a.y() <= y) != (b.y() <= y))
                    crossings += a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x());
            }
        }
        std::sort(crossings.begin(), crossings.end());
        for (qsizetype i = 0; i + 1 < crossings.size(); i += 2) {
            constexpr double shortest = 0.2;
            if (crossings[i + 1] - crossings[i] > shortest)
                lines += back.map(QLineF(crossings[i], y, crossings[i + 1], y));
        }
    }
    return lines;
}

QList<QPointF> dotsWithin(const QPainterPath &outline, double pitch)
{
    const double reach = ChartDrawing::dotRadius + ChartDrawing::edgeThickness;
    const double rowPitch = pitch * std::numbers::sqrt3 / 2; // every dot as far from all its neighbours
    const QRectF bounds = outline.boundingRect();
    QList<QPointF> dots;
    for (auto row = qint64(std::ceil(bounds.top() / rowPitch)); double(row) * rowPitch < bounds.bottom();
         ++row) {
        const double shift = row % 2 == 0 ? 0 : pitch / 2;
        for (double x = std::floor(bounds.left() / pitch) * pitch + shift; x < bounds.right(); x += pitch) {
            const QPointF dot(x, double(row) * rowPitch);
            const QRectF around(dot - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
            if (outline.contains(around))
                dots += dot;
        }
    }
    return dots;
}

} // namespace

void hatch(ChartShape &shape, double pitch)
{
    const QPainterPath &outline = shape.outline;
    switch (shape.hatch) {
    case ChartHatch::Plain:
        break;
    case ChartHatch::Rising:
        shape.lines = linesWithin(outline, 45, pitch);
        break;
    case ChartHatch::Falling:
        shape.lines = linesWithin(outline, -45, pitch);
        break;
    case ChartHatch::Level:
        shape.lines = linesWithin(outline, 0, pitch);
        break;
    case ChartHatch::Upright:
        shape.lines = linesWithin(outline, 90, pitch);
        break;
    case ChartHatch::Cross:
        shape.lines = linesWithin(outline, 45, pitch * 1.3) + linesWithin(outline, -45, pitch * 1.3);
        break;
    case ChartHatch::Dots:
        shape.dots = dotsWithin(outline, pitch);
        break;
    }
}

} // namespace nianbao
