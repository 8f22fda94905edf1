#pragma once

#include "model/report.h"
#include "storage/json_value.h"

namespace nianbao {

// What was said of the report on its way: `stage`, and where there are any, `way`, `comments` with their
// places as findings have them, and `ticks` that hold.
void appendReview(JsonValue &root, const Report &report);
// The same for people; empty for a report that nobody has moved on or said anything of.
QString reviewAsText(const Report &report);

// That it isn't what was approved, who approved it and when.
QString alteredWords(const Report &report);

} // namespace nianbao
