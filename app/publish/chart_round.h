#pragma once

#include "publish/chart_words.h"

namespace nianbao {

// Puts a pie or a ring below `top`, with its words beside it or in a list below; returns where they end.
double placeRound(ChartDrawing &drawing, const ChartWords &words, double top);

} // namespace nianbao
