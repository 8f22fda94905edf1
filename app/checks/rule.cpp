#include "checks/rule.h"

#include <QCoreApplication>

namespace nianbao {

QString LocalText::text() const
{
    // The translations say what language they are of: so data speaks what everything else does.
    const QString language =
        QCoreApplication::translate("nianbao::LocalText", "en", "the code of this translation's language");
    if (language != QLatin1String("zh") && !english.isEmpty())
        return english;
    // Traditional Chinese is made of what stands there; for Simplified Chinese and for a rule of somebody's
    // own there is none.
    return QCoreApplication::translate("nianbao::LocalText", chinese.toUtf8().constData());
}

} // namespace nianbao
