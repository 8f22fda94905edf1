#pragma once

#include "publish/chart_words.h"

namespace nianbao {

// Rows of parts, one under another, with their counts and percentages in columns.

// How wide the columns at the right are, with the space before them.
struct ChartColumns {
    double count = 0;
    double percent = 0;
    double width() const { return count + percent; }
};
ChartColumns chartColumns(const ChartWords &words, const QList<qsizetype> &parts);
// A row's count and percentage, its middle at `y`, the columns' right edge at `right`.
void placeFigures(ChartDrawing &drawing, const ChartWords &words, const ChartColumns &columns, qsizetype part,
                  double right, double y);

// Puts a bar for each part below `top`, over the whole width; returns where the rows end.
double placeBars(ChartDrawing &drawing, const ChartWords &words, double top);

// Puts a list of these parts below `top`, centred, in two columns where they are many and short; each
// with a small copy of its sector's surface, if it has one. Returns where the list ends.
double placeList(ChartDrawing &drawing, const ChartWords &words, const QList<qsizetype> &parts, double top);

} // namespace nianbao
