#pragma once

#include "checks/checks.h"

#include <QCoreApplication>

namespace nianbao {

// The rules on the form itself: is it filled in whole, and does it add up. For each, what it says of
// itself, what finds it, and which figures it looks at together with a given one.
class FormRules
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::FormRules)

public:
    // Empty input cells, a finding a table.
    static Rule missingRule();
    static QList<Finding> missing(const Rule &rule, const Report &report, const Figures &figures);
    static QList<int> missingAt(const Report &report, int figure);

    // "/" in the tables on applications and disputes, a finding a table.
    static Rule slashRule();
    static QList<Finding> slash(const Rule &rule, const Report &report, const Figures &figures);
    static QList<int> slashAt(const Report &report, int figure);

    // A total that is too large for 64 bits, a finding a cell.
    static Rule overflowRule();
    static QList<Finding> overflow(const Rule &rule, const Report &report, const Figures &figures);
    static QList<int> overflowAt(const Report &report, int figure);

    // A balance whose figures are all there and don't agree, a finding a column. One with an empty
    // figure isn't judged: missing() tells of it.
    static Rule balanceRule();
    static QList<Finding> balance(const Rule &rule, const Report &report, const Figures &figures);
    // Of the balance that the figure stands in, itself or as a part of a total.
    static QList<int> balanceAt(const Report &report, int figure);

    // A section of text, other than the lead, with nothing but space in it.
    static Rule sectionRule();
    static QList<Finding> section(const Rule &rule, const Report &report, const Figures &figures);
};

} // namespace nianbao
