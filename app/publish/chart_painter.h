#pragma once

#include "publish/chart_colours.h"
#include "publish/chart_layout.h"

#include <QFont>

class QPainter;

namespace nianbao {

// What a text takes up in that face, as paintChart() sets it. Needs a running QGuiApplication.
ChartMeasure chartMeasureWith(const QFont &face);

// Draws at the painter's origin, a point being one of the painter's units: whoever draws on a device
// of other units scales and moves the painter before. The face's own size is of no matter. Everything
// is paths and texts, never an image or a brush made of one: a PDF keeps it sharp and searchable.
// `beforeText` is told of each text just before it is drawn.
void paintChart(QPainter &painter, const ChartDrawing &drawing, const QFont &face,
                const ChartColours &colours = ChartColours::light(),
                const std::function<void(const ChartText &)> &beforeText = {});

} // namespace nianbao
