#pragma once

#include "model/merge.h"
#include "storage/json_value.h"

namespace nianbao {

// {"merged": false, "conflicts": [{"kind": "figure", "cell": "t3…", "ancestor": "1", "ours": "2", "theirs":
// null}]}: a place as "cell", "field", or "section" and "paragraph" of ours (with "part", of a breakdown), as
// "item" for what isn't in the form. Null stands for what isn't there.
JsonValue mergeAsJson(const Merge &merge);

// The conflicts, a block of lines each: where, then what stands there in each version.
QByteArray conflictsAsText(const Merge &merge, const Template &form);

} // namespace nianbao
