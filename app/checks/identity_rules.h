#pragma once

#include "checks/assessment.h"

#include <QCoreApplication>

namespace nianbao {

// Rules that the form's data states: relations between its figures, and with last year's. In a message,
// “{left}” and “{right}” are the two sides of the first relation, “{difference}” theirs, “{row}” and
// “{column}” the labels of its first figure.
class IdentityRules
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::IdentityRules)

public:
    static void judge(const Rule &rule, const Subject &subject, Assessment &all);
    static QList<int> looksAt(const Rule &rule, int figure);
};

} // namespace nianbao
