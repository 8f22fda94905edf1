#pragma once

#include "storage/json_value.h"
#include "storage/lost_items.h"

#include <optional>

namespace nianbao {

// What was taken out of a JSON value.
struct TakenOut {
    QString place; // as in the file
    JsonValue value;
};

// Takes out what stands at a place such as "sections.s1[3].heading" or, where that isn't there, the innermost
// object or list that it belongs to; no more of the way is followed than `depth` steps. Nothing is taken, and
// nothing returned, if not even the first step is there. `lost` learns of a list's item that is taken.
std::optional<TakenOut> takeOut(JsonValue &root, const QString &place, LostItems &lost, int depth);

} // namespace nianbao
