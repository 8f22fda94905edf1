#pragma once

#include "checks/assessment.h"

#include <QCoreApplication>

namespace nianbao {

// The rules on the dates that the text and the header name (domain.md 3.6).
class DateRules
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::DateRules)

public:
    // A date with a character missing or doubled, or a day that isn't in the calendar, a finding each, with
    // what it should be where that is certain.
    static void broken(const Rule &rule, const Subject &subject, Assessment &all);

    // The statistics period isn't the report's year, a finding each time that it is stated; a warning where
    // it isn't stated at all. A broken date in it is read as it is suspected to be meant: broken() tells of
    // it. The rule's words are what a period is introduced with.
    static void period(const Rule &rule, const Subject &subject, Assessment &all);

    // Signed before the year had ended or, where no deadline is known (OrganRules::deadline), after all of
    // them; published before it was signed. A finding each.
    static void signedOn(const Rule &rule, const Subject &subject, Assessment &all);
};

} // namespace nianbao
