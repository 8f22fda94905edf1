#include "desktop/findings/severity_words.h"

namespace nianbao {

QString SeverityWords::one(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return tr("Error");
    case Severity::Warning:
        return tr("Warning");
    case Severity::Note:
        break;
    }
    return tr("Note");
}

QString SeverityWords::many(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return tr("Errors");
    case Severity::Warning:
        return tr("Warnings");
    case Severity::Note:
        break;
    }
    return tr("Notes");
}

QString SeverityWords::acknowledged()
{
    return tr("Acknowledged");
}

// The list of sections has the same: ● for errors, ▲ for warnings, ○ for notes; hollow once acknowledged.
QString SeverityWords::sign(const Finding &finding)
{
    if (finding.acknowledged)
        return QStringLiteral("△");
    switch (finding.severity) {
    case Severity::Error:
        return QStringLiteral("●");
    case Severity::Warning:
        return QStringLiteral("▲");
    case Severity::Note:
        break;
    }
    return QStringLiteral("○");
}

QColor SeverityWords::colour(const Finding &finding, const Theme &theme)
{
    if (finding.acknowledged)
        return theme.secondary;
    switch (finding.severity) {
    case Severity::Error:
        return theme.error;
    case Severity::Warning:
        return theme.warning;
    case Severity::Note:
        break;
    }
    return theme.secondary;
}

} // namespace nianbao
