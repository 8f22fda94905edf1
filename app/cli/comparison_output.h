#pragma once

#include "cli/differences_output.h"
#include "model/report_comparison.h"

namespace nianbao {

// What of two reports differs: as of differencesAsJson, each with what tells more of it: of a cell its
// official label and the difference with its rate, of a paragraph its words. Then the totals that follow, and
// the breakdowns by part.
JsonValue comparisonAsJson(const ReportComparison &comparison, const Sides &sides);

// The same for people. A paragraph's words as [-taken out-] and {+put in+}.
QByteArray comparisonAsText(const ReportComparison &comparison, const Sides &sides);

} // namespace nianbao
