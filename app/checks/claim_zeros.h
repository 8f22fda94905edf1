#pragma once

#include "checks/claim_readings.h"

namespace nianbao {

// What the word at that token says that there was none of; nothing where it goes on to say something else
// (无行政诉讼败诉).
std::optional<ClaimReading> zeroAt(int i, const ClaimContext &context);

} // namespace nianbao
