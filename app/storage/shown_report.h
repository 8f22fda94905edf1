#pragma once

#include "model/figures.h"
#include "storage/json_value.h"

namespace nianbao {

// The whole report for programs, with all that is computed (contract.md has the shape): what leaves the
// house, and so nothing of the review. A figure that isn't there, or a total that overflowed, is null.
QByteArray shownReport(const Report &report, const Figures &figures);

// Its members: those that stand first, and the rest.
void appendShownHeader(JsonValue &root, const Report &report);
void appendShownContents(JsonValue &root, const Report &report, const Figures &figures);

} // namespace nianbao
