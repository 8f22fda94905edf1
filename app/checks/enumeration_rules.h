#pragma once

#include "checks/assessment.h"

#include <QCoreApplication>

namespace nianbao {

// R-TYP-03 for 一是…二是…三是: none is skipped or stands twice, and each begins after a stop. Only within one
// paragraph that has begun with 一是; lists may stand within lists. A rule's `exempt` words between two items
// (其次) say that one is counted otherwise.
class EnumerationRules
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::EnumerationRules)

public:
    static void enumeration(const Rule &rule, const Subject &subject, Assessment &all);
};

} // namespace nianbao
