#pragma once

#include "checks/assessment.h"

#include <QCoreApplication>

namespace nianbao {

// R-TYP-05: characters that can't be seen, that no font has, or that a conversion left in the place of
// others. The repair takes away or replaces those where nothing else can be meant.
class CharacterRules
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::CharacterRules)

public:
    static void odd(const Rule &rule, const Subject &subject, Assessment &all);
};

} // namespace nianbao
