#pragma once

#include "checks/assessment.h"

#include <QCoreApplication>

namespace nianbao {

struct Claim;

// Rules that compare what the text says with the tables. They go by the reading of the text that agrees,
// where there are several; what is inexact or can't be told isn't judged.
class WordingRules
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::WordingRules)

public:
    // R-X-01, and R-X-02 for “未收到”: what the text says and the table has otherwise, a finding each, on the
    // words and on the cells of the first reading.
    static void claim(const Rule &rule, const Subject &subject, Assessment &all);
    static QList<int> claimAt(const Subject &subject, int figure);

private:
    static QString message(const Claim &claim, const QString &words, const Figures &figures,
                           const Template &form);
};

} // namespace nianbao
