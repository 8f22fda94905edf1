#pragma once

#include "checks/rule_book.h"
#include "model/report.h"
#include "publish/review_sheet.h"

namespace nianbao {

// The program's own rules and those beside its settings; a faulty file is told of and left out.
RuleBook ruleBook();

// What the review sheet says of a report: its fingerprint, and how the rules judge it now.
ReviewFacts reviewFacts(const Report &report, const RuleBook &book);

} // namespace nianbao
