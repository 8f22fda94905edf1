#pragma once

#include "checks/finding.h"
#include "model/figures.h"

namespace nianbao {

// What a rule looks for, and where it comes from.
struct Rule {
    QString id;     // "t3-balance"
    QString number; // its number in the specification: "R-T3-01"
    Severity severity;
    QString title;       // one line, translated
    QString explanation; // why, with the source, and how to mend it; translated
};

// Every rule, in the order in which findings are reported.
QList<Rule> rules();

// All findings of the check before publishing, by rule and then by place in the form. `figures` are
// the report's own.
QList<Finding> check(const Report &report, const Figures &figures);

} // namespace nianbao
