#pragma once

#include "checks/assessment.h"

#include <QCoreApplication>

namespace nianbao {

// The rules on how the organ speaks of itself in the text (domain.md, R-ORG-02 and R-ORG-03): what doesn't
// fit it was left in from somebody else's report.
class OrganTextRules
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::OrganTextRules)

public:
    // 我局 in a report of an organ whose names have no 局, a finding for each such word. The rule's words
    // stand each for what the name must have.
    static void selfReference(const Rule &rule, const Subject &subject, Assessment &all);

    // 我县 in the report of a city's organ: a level below the organ's own, a finding for each such word. A
    // level above is where the organ lies. The rule's words stand each for a level.
    static void selfLevel(const Rule &rule, const Subject &subject, Assessment &all);
};

} // namespace nianbao
