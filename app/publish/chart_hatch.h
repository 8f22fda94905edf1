#pragma once

#include "publish/chart_drawing.h"

namespace nianbao {

inline constexpr int chartHatches = 7;

// Fills in the shape's lines and dots by its hatch, for an outline of any form. They lie on one grid
// for the whole drawing, `pitch` points apart.
void hatch(ChartShape &shape, double pitch);

} // namespace nianbao
