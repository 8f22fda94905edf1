#pragma once

#include "checks/assessment.h"

#include <QCoreApplication>

namespace nianbao {

// Rules on how plausible figures are: against last year's, and for an organ of that name.
class FigureRules
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::FigureRules)

public:
    // R-NUM-03: five times as much as last year or a fifth, or 10^9 and more; a finding a cell, and of a
    // total rather than of what it adds up.
    static void jump(const Rule &rule, const Subject &subject, Assessment &all);
    static QList<int> jumpAt(const Subject &subject, int figure);
    // R-NUM-04: 元 where 万元 are asked for, or the other way round: ten thousand times last year's.
    static void feeUnit(const Rule &rule, const Subject &subject, Assessment &all);
    static QList<int> feeUnitAt(const Subject &subject, int figure);
    // R-T2-08: nothing at all in table two, of an organ that enforces the law (the rule's words are what
    // such an organ is called), or that had something last year.
    static void nothingPublished(const Rule &rule, const Subject &subject, Assessment &all);
    static QList<int> nothingPublishedAt(const Subject &subject, int figure);
    // R-T2-09: fees of an organ that collects none (the rule's words are what it is called).
    static void feeUnlikely(const Rule &rule, const Subject &subject, Assessment &all);
    static QList<int> feeUnlikelyAt(const Subject &subject, int figure);
    // R-T3-21: without last year's report nothing is compared across years.
    static void previousMissing(const Rule &rule, const Subject &subject, Assessment &all);
};

} // namespace nianbao
