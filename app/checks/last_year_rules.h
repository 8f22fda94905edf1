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

    // Section one or five is nearly the same as last year's, a finding each. A first sentence with one of the
    // rule's exempt phrases, which every report has, isn't compared.
    static void same(const Rule &rule, const Subject &subject, Assessment &all);
};

} // namespace nianbao
