#pragma once

#include "checks/assessment.h"

#include <QCoreApplication>

namespace nianbao {

// R-SEN-02: a known phrase with one character wrong, missing or swapped with its neighbour. The phrases are
// the rule's `words`; its `exempt` words are others that look like one of them and are right. So that a
// neighbour of everyday language isn't taken for a slip, a phrase of less than six characters must stand in “
// ” (or have two of its characters swapped), and the first and last character count only in one of eight or
// more.
class PhraseRules
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::PhraseRules)

public:
    static void near(const Rule &rule, const Subject &subject, Assessment &all);
};

} // namespace nianbao
