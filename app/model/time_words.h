#pragma once

#include <QDateTime>
#include <QString>

namespace nianbao {

// When something was said or done, on the clock of whoever reads it; empty if it isn't known.
inline QString timeWords(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

// With who it was: "李 2024-01-20 12:00"; either may be missing.
inline QString whoAndWhen(const QString &by, const QDateTime &on)
{
    return QStringLiteral("%1 %2").arg(by, timeWords(on)).trimmed();
}

} // namespace nianbao
