#pragma once

#include "checks/assessment.h"

#include <QCoreApplication>

namespace nianbao {

struct LongNumber;

// What must not be published of a person (domain.md 3.8). Masked forms such as 138****1234 are as they should
// be; the repair masks. A rule's `exempt` words, standing just before a number, say that it is none: 编号.
class PrivacyRules
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::PrivacyRules)

public:
    static void identityNumber(const Rule &rule, const Subject &subject, Assessment &all); // R-PII-01
    // R-PII-02: the organ's own telephone, as its profile has it, isn't told of.
    static void mobileNumber(const Rule &rule, const Subject &subject, Assessment &all);
    // R-PII-04: bank cards, mailboxes of persons, homes, number plates.
    static void privateData(const Rule &rule, const Subject &subject, Assessment &all);
    // R-PII-03. 张某 is how it should be written.
    static void applicantName(const Rule &rule, const Subject &subject, Assessment &all);
};

} // namespace nianbao
