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

// A rule that looks at a cell.
struct RuleAt {
    Rule rule;
    // What it looks at together with that cell: a finding about the cell lies on these.
    QList<int> figures;
};

// The rules that look at a figure of the report, in their order.
QList<RuleAt> rulesAt(const Report &report, int figure);

// What a rule has to say of a cell, read from what was found.
enum class Verdict {
    Content,
    NotYet, // something that it looks at is empty still
    Found,
};
Verdict verdictOf(const RuleAt &rule, const QList<Finding> &findings, const Report &report,
                  const Figures &figures);
// Whether the finding is that rule's, about that cell.
bool isAbout(const Finding &finding, const RuleAt &rule, const Template &form);

// All findings of the check before publishing, by rule and then by place in the form. `figures` are
// the report's own.
QList<Finding> check(const Report &report, const Figures &figures);

} // namespace nianbao
