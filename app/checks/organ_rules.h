#pragma once

#include "checks/assessment.h"

#include <QCoreApplication>

namespace nianbao {

// Rules that go by who the organ is: the profile that the report was made with. What the profile
// doesn't say isn't judged.
class OrganRules
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::OrganRules)

public:
    // 规章 of an organ of a kind that may make none (domain.md 2.2), one finding.
    static void power(const Rule &rule, const Subject &subject, Assessment &all);
    static QList<int> powerAt(const Subject &subject, int figure);

    // Signed or published after the deadline, one finding.
    static void deadline(const Rule &rule, const Subject &subject, Assessment &all);

    // Organ, title, signature or lead with a name that the organ doesn't have, a finding each; one note for
    // all those that contain its name or are contained in it, which only the organ can tell. Without a
    // profile the signature says what the organ is called. The rule's words and exempt phrases:
    // organ_names.h.
    static void name(const Rule &rule, const Subject &subject, Assessment &all);
};

} // namespace nianbao
