#include "publish/chart_sectors.h"

#include "publish/chart_hatch.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace nianbao {

namespace {

constexpr double pi = std::numbers::pi;
constexpr double gap = 2; // points between two sectors

double degrees(double radians)
{
    return radians * 180 / pi;
}

// Along a circle from one angle to the other; Qt's angles run from three o'clock against the clock.
void arcTo(QPainterPath &path, const ChartSectors &circle, double radius, double begin, double end)
{
    constexpr double straight = 1e-3; // an arc that is too short for Qt to reckon with
    if (std::abs(end - begin) < straight)
        return path.lineTo(circle.at(radius, end));
    const QRectF box(circle.centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    path.arcTo(box, 90 - degrees(begin), degrees(begin - end));
}

QPainterPath wholeCircle(const ChartSectors &circle)
{
    QPainterPath path;
    path.addEllipse(circle.centre, circle.outer, circle.outer);
    if (circle.inner > 0)
        path.addEllipse(circle.centre, circle.inner, circle.inner);
    return path;
}

// The sector without half a gap along both its straight sides. A thin one keeps most of its width at the
// rim, so that it is seen, and reaches the middle, or many of them would leave a hole there.
QPainterPath outlineOf(const ChartSector &sector, const ChartSectors &circle)
{
    const double angle = sector.end - sector.begin;
    const double half = std::min(gap, 0.4 * angle * circle.outer) / 2;
    const double outside = std::asin(half / circle.outer);
    QPainterPath path(circle.at(circle.outer, sector.begin + outside));
    arcTo(path, circle, circle.outer, sector.begin + outside, sector.end - outside);
    if (circle.inner > 0) {
        const double inside = std::min(std::asin(half / circle.inner), 0.4 * angle);
        path.lineTo(circle.at(circle.inner, sector.end - inside));
        arcTo(path, circle, circle.inner, sector.end - inside, sector.begin + inside);
    } else if (angle < pi) {
        path.lineTo(circle.at(std::min(half / std::sin(angle / 2), 0.06 * circle.outer), sector.middle()));
    } else { // more than half the pie: its tip has an open corner
        path.lineTo(circle.at(half, sector.end - pi / 2));
        path.lineTo(circle.at(half, sector.begin + pi / 2));
    }
    path.closeSubpath();
    return path;
}

ChartHatch hatchOf(qsizetype index, qsizetype count)
{
    const auto hatch = ChartHatch(index % chartHatches);
    const bool closesTheCircle = index > 0 && index == count - 1;
    return closesTheCircle && hatch == ChartHatch::Plain ? ChartHatch::Level : hatch;
}

int toneOf(qsizetype index, qsizetype count)
{
    if (count > 1 && count % 2 == 1 && index == count - 1)
        return chartToneBetween;
    return int(index % chartToneBetween);
}

} // namespace

QPointF ChartSectors::at(double radius, double angle) const
{
    return centre + radius * QPointF(std::sin(angle), -std::cos(angle));
}

QList<ChartSector> sectorsOf(const ChartData &chart)
{
    double sum = 0;
    for (const ChartPart &part : chart.parts)
        sum += shareOf(part);
    QList<ChartSector> sectors;
    double before = 0;
    for (qsizetype i = 0; i < chart.parts.size(); ++i) {
        const double share = shareOf(chart.parts[i]);
        if (share > 0) {
            const double begin = before / sum * 2 * pi;
            before += share;
            sectors += {i, begin, before / sum * 2 * pi};
        }
    }
    return sectors;
}

QList<ChartShape> surfacesOf(const QList<ChartSector> &sectors, const ChartSectors &circle, double hatchPitch)
{
    QList<ChartShape> surfaces;
    const qsizetype count = sectors.size();
    for (qsizetype i = 0; i < count; ++i) {
        ChartShape shape;
        shape.outline = count == 1 ? wholeCircle(circle) : outlineOf(sectors[i], circle);
        shape.tone = toneOf(i, count);
        shape.hatch = hatchOf(i, count);
        shape.part = sectors[i].part;
        hatch(shape, hatchPitch);
        surfaces += shape;
    }
    return surfaces;
}

} // namespace nianbao
