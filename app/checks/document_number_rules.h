#pragma once

#include "checks/assessment.h"

#include <QCoreApplication>

namespace nianbao {

// The rules on document numbers (domain.md 3.6).
class DocumentNumberRules
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::DocumentNumberRules)

public:
    // A document number that isn't written 〔2021〕30号, in the text or the report's own, a finding each; an
    // error for the notices that reports are made by.
    static void written(const Rule &rule, const Subject &subject, Assessment &all);

    // The notice that the report is made by isn't the one for its year, or its number is another's; none at
    // all is allowed. The rule's words are codes that its number is miswritten with, and what its title says.
    static void basis(const Rule &rule, const Subject &subject, Assessment &all);
};

} // namespace nianbao
