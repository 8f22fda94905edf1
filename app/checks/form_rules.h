#pragma once

#include "checks/assessment.h"

#include <QCoreApplication>

namespace nianbao {

// The rules on the form itself: is it filled in whole, and does it add up. For each, what it says of
// itself, what finds it, and which figures it looks at together with a given one.
class FormRules
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::FormRules)

public:
    // Empty input cells, a finding a table.
    static void missing(const Rule &rule, const Subject &subject, Assessment &all);
    static QList<int> missingAt(const Subject &subject, int figure);

    // A year that has another form, before the first one of this; and a published report that had another
    // form than its year's, by the figures that were kept of it (domain.md, 1.5).
    static void formYear(const Rule &rule, const Subject &subject, Assessment &all);

    // "/" in the tables on applications and disputes, a finding a table.
    static void slash(const Rule &rule, const Subject &subject, Assessment &all);
    static QList<int> slashAt(const Subject &subject, int figure);

    // A total that is too large for 64 bits, a finding a cell.
    static void overflow(const Rule &rule, const Subject &subject, Assessment &all);
    static QList<int> overflowAt(const Subject &subject, int figure);

    // A balance whose figures are all there and don't agree, a finding a column. One with an empty
    // figure isn't judged: missing() tells of it.
    static void balance(const Rule &rule, const Subject &subject, Assessment &all);
    // Of the balance that the figure stands in, itself or as a part of a total.
    static QList<int> balanceAt(const Subject &subject, int figure);

    // A section of text, other than the lead, with nothing but space in it.
    static void section(const Rule &rule, const Subject &subject, Assessment &all);

private:
    static QString legacyWords(const Report &report);
};

} // namespace nianbao
