#pragma once

#include "checks/own_rules.h"

namespace nianbao {

// Reads what this user's reports are checked by, and says what the settings switch off and what couldn't be
// read.
OwnRules readRulesAndTell();

} // namespace nianbao
