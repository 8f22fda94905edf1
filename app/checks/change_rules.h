#pragma once

#include "checks/assessment.h"

#include <QCoreApplication>

namespace nianbao {

// Rules on what the text says of last year and of rates that cover everything.
class ChangeRules
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::ChangeRules)

public:
    // R-X-05: 上年20件, 同比增加6件, 增长30% as last year's figures have it; a passage that says itself how
    // many there were last year is believed where those aren't known.
    static void rate(const Rule &rule, const Subject &subject, Assessment &all);
    // R-X-07: 办结率100% while requests were carried forward. 按时办结率 says something else.
    static void allConcluded(const Rule &rule, const Subject &subject, Assessment &all);
    static QList<int> allConcludedAt(const Subject &subject, int figure);
};

} // namespace nianbao
