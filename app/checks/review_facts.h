#pragma once

#include "checks/rule_book.h"
#include "model/report.h"
#include "model/review_facts.h"

namespace nianbao {

// What the review sheet says of a report: how the rules judge it now, and its fingerprint, which the storage
// makes and which is only passed on here; empty if there is none.
ReviewFacts reviewFacts(const Report &report, const QString &fingerprint,
                        const RuleBook &book = RuleBook::shipped());

} // namespace nianbao
