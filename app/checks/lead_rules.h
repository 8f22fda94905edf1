#pragma once

#include "checks/assessment.h"

#include <QCoreApplication>

namespace nianbao {

// The rules on how the report introduces itself: its title and the list of its parts in the lead.
class LeadRules
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::LeadRules)

public:
    // The title as entered doesn't call the report by its statutory name, one finding. The rule's first word
    // is that name; the others are what it is called instead.
    static void title(const Rule &rule, const Subject &subject, Assessment &all);

    // "六部分" and the parts that are listed with it don't agree, a finding each time. The rule's words stand
    // each for a section of the form; "others" is for a list that isn't whole, "report" says that the
    // report's parts are meant.
    static void parts(const Rule &rule, const Subject &subject, Assessment &all);
};

} // namespace nianbao
