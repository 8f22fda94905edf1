#pragma once

#include "checks/claim_tokens.h"
#include "checks/claims.h"

namespace nianbao {

// What claimsAndChangesIn() finds, whatever the form has.
ClaimsOfText readClaims(const ReadText &paragraph, int year);

} // namespace nianbao
