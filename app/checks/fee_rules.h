#pragma once

#include "checks/assessment.h"

#include <QCoreApplication>

namespace nianbao {

// The rules on the fee for processing information (信息处理费, 国办函〔2020〕109号), which isn't the fees of
// table two.
class FeeRules
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::FeeRules)

public:
    // The text doesn't say how much was collected, or that nothing was, one finding. The rule's words are for
    // the "fee" itself, and for "none".
    static void stated(const Rule &rule, const Subject &subject, Assessment &all);

    // Applications ended because the fee wasn't paid, and the text says nothing of fees, one finding.
    static void unpaid(const Rule &rule, const Subject &subject, Assessment &all);
};

} // namespace nianbao
