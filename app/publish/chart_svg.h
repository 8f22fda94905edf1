#pragma once

#include "publish/chart.h"
#include "publish/chart_colours.h"

class QXmlStreamWriter;

namespace nianbao {

// Writes a chart's drawing as an <svg> element to stand within a page: a picture with a title and with
// chartDescription() as what is read aloud instead. Its words are text in the page's own face, so it
// should be laid out with widthInAnyFace(). `idPrefix` begins the ids of its elements; it must be an
// XML name and no other chart's of the page. The size is in points; the page's style may let it shrink.
void writeChartSvg(QXmlStreamWriter &xml, const ChartData &chart, const ChartDrawing &drawing,
                   const QString &idPrefix, const ChartColours &colours = ChartColours::light());

} // namespace nianbao
