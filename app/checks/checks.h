#pragma once

#include "checks/assessment.h"
#include "checks/rule_book.h"

namespace nianbao {

// All that the rules have to say of a report: what they find, by rule and then by place in the form, and what
// they couldn't judge. Rules that are switched off in the report say nothing. What was acknowledged in it
// stays among the findings and says so. `figures` are the report's own.
Assessment assess(const Report &report, const Figures &figures, const RuleBook &book = RuleBook::shipped());
// The findings alone.
QList<Finding> check(const Report &report, const Figures &figures,
                     const RuleBook &book = RuleBook::shipped());

// A rule that looks at a cell.
struct RuleAt {
    Rule rule;
    // What it looks at together with that cell: a finding about the cell lies on these.
    QList<int> figures;
};

// The rules that look at a figure of the report, in their order.
QList<RuleAt> rulesAt(const Report &report, int figure, const RuleBook &book = RuleBook::shipped());

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

// Cells that people fill in and that no rule compares with anything: there a slip goes unseen.
QList<int> unguardedFigures(const Report &report, const RuleBook &book = RuleBook::shipped());

} // namespace nianbao
