#pragma once

#include "checks/assessment.h"

#include <QCoreApplication>

namespace nianbao {

// R-TYP-03 for 一是…二是…三是: none is skipped or stands twice, and each begins after a stop. Only of a
// list that has begun with 一是, in one paragraph or over several that each begin with an item; lists may
// stand within lists. A rule's `exempt` words between two items (其次) say that one is counted otherwise. The
// same for the numbers that a section's paragraphs begin with: （一）（二）, 1. 2.
class EnumerationRules
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::EnumerationRules)

public:
    static void enumeration(const Rule &rule, const Subject &subject, Assessment &all);

    // What the findings say.
    static QString nameOf(int number); // 二是
    static QString missing(const QString &name, const QString &last, const QString &missing);
    static QString twice(const QString &name);
    static QString withoutStop(const QString &name);
};

} // namespace nianbao
