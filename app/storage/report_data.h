#pragma once

#include "model/report.h"
#include "storage/json_value.h"

namespace nianbao {

// A report's own data as its file has them: what its fingerprint covers. Nothing of it is computed.

// "template", then each header field that there is, as members of the file's root.
void appendHeader(JsonValue &root, const Report &report);
// Each figure that isn't empty as a string, by address, in the form's order.
JsonValue figuresToJson(const Report &report);
// Each section that has text, in the form's order; breakdowns and pictures are in it.
JsonValue sectionsToJson(const Report &report);

} // namespace nianbao
