#pragma once

#include "checks/claim_readings.h"

namespace nianbao {

// What the word at that token says that there was none of; nothing where it goes on to say something else
// (无行政诉讼败诉).
std::optional<ClaimReading> zeroAt(int i, const ClaimContext &context);

// Whether the clause that ends before token `end` denies what stands before its 未: 行政诉讼均未发生; and
// whether that token's word can be denied so.
bool deniesWhatPrecedes(int end, const ClaimContext &context);
bool mayBeNone(const ClaimToken &token);

} // namespace nianbao
