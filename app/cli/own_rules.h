#pragma once

#include "checks/rule_book.h"

namespace nianbao {

// The program's own rules and those beside its settings; a faulty file is told of and left out.
struct OwnRules {
    RuleBook book = RuleBook::shipped();
    bool isWhole = true; // no file was left out
};
OwnRules ownRules();

} // namespace nianbao
