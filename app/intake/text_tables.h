#pragma once

#include "intake/source_document.h"
#include "model/breakdown.h"

#include <optional>

namespace nianbao {

// The breakdown whose own table reads as this one does, head by head and cell by cell; nothing for any other
// table, however alike: what isn't said in the same words and numbers isn't taken over unasked. It shows its
// table and no sentence. Tables with last year's columns are none: those figures come from last year's
// report.
std::optional<Breakdown> breakdownOf(const SourceTable &table, const QString &id);

} // namespace nianbao
