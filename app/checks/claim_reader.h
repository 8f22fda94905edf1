#pragma once

#include "checks/claims.h"

namespace nianbao {

// What claimsIn() finds, whatever the form has.
QList<Claim> readClaims(const QString &paragraph, int year);

} // namespace nianbao
