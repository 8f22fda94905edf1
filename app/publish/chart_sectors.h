#pragma once

#include "publish/chart.h"
#include "publish/chart_drawing.h"

namespace nianbao {

// A pie's or ring's sectors around a point: of radius `outer`, the middle left open up to `inner`,
// which is 0 for a pie. They run clockwise from the top.
struct ChartSectors {
    QPointF centre;
    double outer = 0;
    double inner = 0;

    // Clockwise from the top, in radians.
    QPointF at(double radius, double angle) const;
};

struct ChartSector {
    qsizetype part = 0;
    double begin = 0; // radians
    double end = 0;
    double middle() const { return (begin + end) / 2; }
};

// One for each part that has a share. The shares are made to fill the circle.
QList<ChartSector> sectorsOf(const ChartData &chart);

// Their surfaces, apart from each other by a gap; each differs in tone and hatch from both neighbours.
// Tones take turns between dark (even numbers) and light (odd ones); where an odd count would make the
// first and the last neighbours of one kind, the last has the tone between.
inline constexpr int chartTones = 9;
inline constexpr int chartToneBetween = 8;
QList<ChartShape> surfacesOf(const QList<ChartSector> &sectors, const ChartSectors &circle,
                             double hatchPitch);

} // namespace nianbao
