#pragma once

#include "model/review.h"

namespace nianbao {

// What became of a report after it was published: each time it was reopened, with the reason, oldest first.
// Every output tells of them (更正说明): what was published is never altered silently.
QList<StageEntry> correctionsOf(const Review &review);

} // namespace nianbao
