#pragma once

#include "checks/checks.h"

#include <QCoreApplication>

namespace nianbao {

// Rules that go by who the organ is: the profile that the report was made with. What the profile
// doesn't say isn't judged.
class OrganRules
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::OrganRules)

public:
    // 规章 of an organ of a kind that may make none (domain.md 2.2), one finding.
    static Rule powerRule();
    static QList<Finding> power(const Rule &rule, const Report &report, const Figures &figures);
    static QList<int> powerAt(const Report &report, int figure);

    // Signed or published after the deadline, one finding.
    static Rule deadlineRule();
    static QList<Finding> deadline(const Rule &rule, const Report &report, const Figures &figures);

    // Organ, title or signature with a name that the organ doesn't have, a finding each.
    static Rule nameRule();
    static QList<Finding> name(const Rule &rule, const Report &report, const Figures &figures);
};

} // namespace nianbao
