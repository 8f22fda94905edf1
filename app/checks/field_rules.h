#pragma once

#include "checks/assessment.h"

#include <QCoreApplication>

namespace nianbao {

// The rules on live figures in the text and on breakdowns.
class FieldRules
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::FieldRules)

public:
    // A live figure whose cell, or whose part of a breakdown, is gone; a finding each. Outputs are refused.
    static void broken(const Rule &rule, const Subject &subject, Assessment &all);

    // A live figure that says that something isn't filled in, isn't known of last year, or can't be
    // computed; a finding each.
    static void unfilled(const Rule &rule, const Subject &subject, Assessment &all);

    // A breakdown with a part that has no count or no name, a finding each.
    static void breakdown(const Rule &rule, const Subject &subject, Assessment &all);
};

} // namespace nianbao
