#pragma once

#include "checks/assessment.h"

#include <QCoreApplication>

namespace nianbao {

// Rules on what this report has from last year's.
class LastYearRules
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::LastYearRules)

public:
    // Figures and paragraphs that were taken over and neither altered nor confirmed since: a report of
    // last year's words is what supervisors complain of most (domain.md 7.1, 1 and 2).
    static void inherited(const Rule &rule, const Subject &subject, Assessment &all);
    // Of a figure that was taken over, confirmed or not.
    static QList<int> inheritedAt(const Subject &subject, int figure);
};

} // namespace nianbao
