#pragma once

#include <QSettings>
#include <QString>

namespace nianbao {

// Who works here, as comments, reasons and the history say it; empty until somebody gave a name.
inline QString ownName()
{
    return QSettings().value(QStringLiteral("review/name")).toString();
}

inline void setOwnName(const QString &name)
{
    QSettings().setValue(QStringLiteral("review/name"), name);
}

} // namespace nianbao
