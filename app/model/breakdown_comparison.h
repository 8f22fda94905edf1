#pragma once

#include "model/report_comparison.h"

namespace nianbao {

// The breakdowns of both reports by part (compareReports): the later report's in reading order, then those
// that it doesn't have any more.
QList<ComparedBreakdown> comparedBreakdowns(const Report &before, const Report &after);

} // namespace nianbao
