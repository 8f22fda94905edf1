#pragma once

#include "model/report_comparison.h"

namespace nianbao {

// The change to the later report of a comparison that gives it what the earlier one has at a place: empties
// it, or takes the block away, where that has nothing. No steps where there is nothing to set: a total, a
// breakdown's whole and its rest follow from other figures.
Change copyAcross(const ComparedField &field);
Change copyAcross(const ComparedFigure &figure, const Template &form);
// A block, by its index in ReportComparison::blocks. One that the later report doesn't have comes behind
// what it stood behind. `into` is the later report, as it was compared. A breakdown whose id another one
// there has by now gets one of its own.
Change copyAcross(const ReportComparison &comparison, qsizetype block, const Report &into);
// A part of a breakdown that both have: its label and count.
Change copyAcross(const ComparedBreakdown &breakdown, const ComparedPart &part, const Report &before,
                  const Report &into);

} // namespace nianbao
