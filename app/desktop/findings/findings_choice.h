#pragma once

#include "checks/finding.h"
#include "checks/rule_book.h"

namespace nianbao {

// Which findings somebody wants to see.
struct FindingsChoice {
    enum class Which { Open, Acknowledged, All };

    Which which = Which::Open;
    std::optional<Severity> severity{}; // any
    QString group{};                    // of their rules; any
    QString words{};                    // somewhere in what is said of it; any

    friend bool operator==(const FindingsChoice &, const FindingsChoice &) = default;
};

bool isChosen(const Finding &finding, const FindingsChoice &choice, const RuleBook &book,
              const Template &form);

// Those of the findings, by index, as they are to be read: the gravest kind first, what is acknowledged last;
// within each in the order of the form.
QList<int> chosenFindings(const QList<Finding> &findings, const FindingsChoice &choice, const RuleBook &book,
                          const Template &form);

} // namespace nianbao
