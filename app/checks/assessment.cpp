#include "checks/assessment.h"

namespace nianbao {

Finding &Assessment::add(const Rule &rule, const QString &message, const QList<Place> &places)
{
    findings += Finding{rule.id, rule.severity, message, places};
    return findings.last();
}

void Assessment::cannot(const Rule &rule, const QString &reason, const QList<Place> &places)
{
    unassessed += Unassessed{rule.id, reason, places};
}

} // namespace nianbao
