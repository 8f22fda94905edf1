#include "checks/review_facts.h"

#include "checks/checks.h"

namespace nianbao {

namespace {

int &countOf(ReviewFacts &facts, Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return facts.errors;
    case Severity::Warning:
        return facts.warnings;
    case Severity::Note:
        break;
    }
    return facts.notes;
}

} // namespace

ReviewFacts reviewFacts(const Report &report, const QString &fingerprint, const RuleBook &book)
{
    ReviewFacts facts;
    facts.title = report.title();
    facts.organ = report.header().value(Field::Organ);
    facts.year = report.header().value(Field::Year);
    facts.fingerprint = fingerprint;
    for (const Finding &finding : check(report, Figures(report), book)) {
        if (!finding.acknowledged) {
            ++countOf(facts, finding.severity);
            continue;
        }
        QStringList by{finding.acknowledged->by,
                       finding.acknowledged->on.toLocalTime().toString("yyyy-MM-dd")};
        by.removeAll(QString());
        facts.acknowledged += {finding.message, finding.acknowledged->reason, by.join(u' ')};
    }
    return facts;
}

} // namespace nianbao
