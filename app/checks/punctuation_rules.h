#pragma once

#include "checks/assessment.h"

#include <QCoreApplication>

namespace nianbao {

// What tidying would put right in the text, as findings; the repair is that tidying (model/tidying.h). One
// finding a paragraph for what is usual in a whole paragraph; sentences of breakdowns are the program's own.
class PunctuationRules
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::PunctuationRules)

public:
    static void halfWidth(const Rule &rule, const Subject &subject, Assessment &all);       // R-TYP-01
    static void fullWidthDigits(const Rule &rule, const Subject &subject, Assessment &all); // R-TYP-02
    static void doubled(const Rule &rule, const Subject &subject, Assessment &all);         // R-TYP-03
    // R-TYP-06: also “ ” without the other one.
    static void quotes(const Rule &rule, const Subject &subject, Assessment &all);
    // R-TYP-04: （一）、 and 1、 at the beginning of a heading or paragraph.
    static void headingNumber(const Rule &rule, const Subject &subject, Assessment &all);

private:
    static void doubledPoints(const Rule &rule, const Subject &subject, const Passage &passage,
                              Assessment &all);
    static void unpaired(const Rule &rule, const Passage &passage, Assessment &all);
};

} // namespace nianbao
