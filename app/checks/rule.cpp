#include "checks/rule.h"

#include <QCoreApplication>

namespace nianbao {

QString LocalText::text() const
{
    // The translations say what language they are of: so data speaks what everything else does.
    const QString language =
        QCoreApplication::translate("nianbao::LocalText", "en", "the code of this translation's language");
    return language == QLatin1String("zh") || english.isEmpty() ? chinese : english;
}

} // namespace nianbao
