#pragma once

#include "model/narrative.h"
#include "storage/json_value.h"

namespace nianbao {

// A section's text in the file: a list with an entry for each block. A plain paragraph is a string;
// one with bold words or live fields is {"paragraph": ["…", {"bold": "…"}, {"field": "…"}]}; a heading is
// {"heading": "…", "level": 1}; a breakdown as in breakdown_json.h; a picture {"picture": "image/png",
// "caption": "…", "data": "base64"}.
JsonValue narrativeToJson(const Narrative &narrative);

// A line break within a plain string ends the paragraph, as it does where a person types. An error has
// its place below `path`.
Result<Narrative> narrativeFromJson(const JsonValue &blocks, const QString &path);

} // namespace nianbao
