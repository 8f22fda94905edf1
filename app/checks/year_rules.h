#pragma once

#include "checks/assessment.h"

#include <QCoreApplication>

namespace nianbao {

// The rule on the years that the title and the text name (domain.md, R-DAT-03).
class YearRules
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::YearRules)

public:
    // A year other than the report's where nothing explains it, a finding a sentence: usually last year's
    // wording. The year before may stand near 上年 and its like, the year after near plans, any near history.
    // The rule's words explain, each for "last" years, "next" ones or "any"; those of "own" say that a title
    // in 《》 is the report's own one, those of "period" that another rule looks at the dates.
    static void mentioned(const Rule &rule, const Subject &subject, Assessment &all);
};

} // namespace nianbao
