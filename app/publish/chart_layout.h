#pragma once

#include "publish/chart.h"
#include "publish/chart_drawing.h"

#include <functional>

namespace nianbao {

// Width of a text in points at a size in points; grows with the size.
using ChartMeasure = std::function<double(const QString &text, double size)>;

// For a page that doesn't know which face it will be read in: no usual face sets a text wider.
double widthInAnyFace(const QString &text, double size);

// What a chart may take up. The words are set in 10 points; where the drawing would be higher than
// allowed, smaller, down to 6 points. What doesn't fit even then is higher: to be scaled by who draws.
struct ChartRoom {
    double width = 440; // points, at least 200: the type area of the report's page
    double mostHeight = 620;
    bool withTitle = true; // above the drawing
};

// Sets a chart: pure arithmetic, no painting. The drawing is as wide as the room and as high as needed.
//
// A bar chart is a row for each part: label, bar, count and percentage in columns. A pie or ring begins
// at the top and runs clockwise, with the words beside each sector and a line to it; where the words
// don't find room there, all stand in a list below. A part without a share has no sector, so it always
// stands in the list. Labels take two lines at most and end in an ellipsis where they would need more.
ChartDrawing layOutChart(const ChartData &chart, const ChartRoom &room, const ChartMeasure &measure);

} // namespace nianbao
