#pragma once

#include "checks/assessment.h"

#include <QCoreApplication>

namespace nianbao {

// The rule on brackets and 书名号 (domain.md, R-DOC-03).
class BracketRules
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::BracketRules)

public:
    // One of 《》 〈〉 （） 【】 「」 without its other half within the paragraph, a finding each; full-width
    // and half-width ones are alike. The signs of an enumeration, 1）, and those of document numbers are left
    // out.
    static void unpaired(const Rule &rule, const Subject &subject, Assessment &all);
};

} // namespace nianbao
