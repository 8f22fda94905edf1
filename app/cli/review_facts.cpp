#include "cli/review_facts.h"

#include "cli/findings_output.h"
#include "cli/output.h"
#include "storage/fingerprint.h"

namespace nianbao {

RuleBook ruleBook()
{
    RuleBook book = RuleBook::shipped();
    for (const Error &fault : book.addFolder(RuleBook::ownFolder()))
        say(fault.text());
    return book;
}

ReviewFacts reviewFacts(const Report &report, const RuleBook &book)
{
    ReviewFacts facts;
    facts.title = report.title();
    facts.organ = report.header().value(Field::Organ);
    facts.year = report.header().value(Field::Year);
    facts.fingerprint = fingerprintOf(report);
    FindingCounts counts;
    for (const Finding &finding : check(report, Figures(report), book)) {
        counts.add(finding);
        if (!finding.acknowledged)
            continue;
        QStringList by{finding.acknowledged->by,
                       finding.acknowledged->on.toLocalTime().toString("yyyy-MM-dd")};
        by.removeAll(QString());
        facts.acknowledged += {finding.message, finding.acknowledged->reason, by.join(u' ')};
    }
    facts.errors = counts.errors;
    facts.warnings = counts.warnings;
    facts.notes = counts.notes;
    return facts;
}

} // namespace nianbao
