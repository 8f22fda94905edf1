#pragma once

#include "checks/assessment.h"

namespace nianbao {

// Rules that are a list of words which shouldn't stand in the text, the title or another field of words. In a
// message, “{wrong}” and “{right}” are filled in. Needs time in proportion to the text's length.
struct WordRules {
    static void judge(const Rule &rule, const Subject &subject, Assessment &all);
};

} // namespace nianbao
