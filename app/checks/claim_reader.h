#pragma once

#include "checks/claims.h"

namespace nianbao {

// What claimsAndChangesIn() finds, whatever the form has.
ClaimsOfText readClaims(const QString &paragraph, int year);

} // namespace nianbao
