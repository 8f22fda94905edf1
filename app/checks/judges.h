#pragma once

#include "checks/assessment.h"

namespace nianbao {

// How a rule that isn't data alone is judged, by its id: the table of the program's own functions.
struct JudgeOf {
    const char *rule;
    Judge judge;
    LooksAt looksAt = nullptr; // null: at no figure at all
};

// Null for a rule that has none.
const JudgeOf *judgeOf(const QString &rule);

} // namespace nianbao
