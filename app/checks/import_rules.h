#pragma once

#include "checks/assessment.h"

#include <QCoreApplication>

namespace nianbao {

// Rules on what a page that the report was imported from had otherwise (import_note.h). They fall silent when
// the cell, or what a total adds up, is altered.
class ImportRules
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::ImportRules)

public:
    // R-NUM-02: words where a number belongs. One that became "/" is a warning.
    static void text(const Rule &rule, const Subject &subject, Assessment &all);
    static QList<int> textAt(const Subject &subject, int figure);
    // R-T3-02, R-T3-03, R-T4-01: a printed total that isn't the sum.
    static void statedTotal(const Rule &rule, const Subject &subject, Assessment &all);
    static QList<int> statedTotalAt(const Subject &subject, int figure);
    // R-NUM-05: a label that isn't the official one.
    static void statedLabel(const Rule &rule, const Subject &subject, Assessment &all);
    static QList<int> statedLabelAt(const Subject &subject, int figure);
};

} // namespace nianbao
