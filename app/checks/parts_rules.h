#pragma once

#include "checks/assessment.h"

#include <QCoreApplication>

namespace nianbao {

struct StatedParts;

// Rules on breakdowns that the text itself states, with counts and percentages. What the program writes of a
// breakdown isn't looked at: its numbers are computed.
class PartsRules
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::PartsRules)

public:
    // R-X-03: more parts than the whole has, or fewer where they are said to be all of it; and a passage
    // whose own counts of requests don't balance.
    static void sum(const Rule &rule, const Subject &subject, Assessment &all);
    // R-X-04: a percentage that isn't what its count makes of the whole (a note where the last digit is one
    // off, as cutting leaves it), percentages of all parts that don't come to 100, unequal decimals, and one
    // of the rule's words (满意率), which are of rates, with more than 100 per cent.
    static void percentage(const Rule &rule, const Subject &subject, Assessment &all);

private:
    static void balance(const Rule &rule, const Subject &subject, Assessment &all);
    static void impossible(const Rule &rule, const Subject &subject, Assessment &all);
    static void unequalDecimals(const Rule &rule, const Passage &passage, const StatedParts &stated,
                                Assessment &all);
};

} // namespace nianbao
