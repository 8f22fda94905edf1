#pragma once

#include <QLocale>

class QCoreApplication;

namespace nianbao {

// The language of the interface: simplified Chinese, unless the system's own is another one that
// there is a translation for. `wanted` is what the system asks for, best first.
QString interfaceLanguage(const QStringList &wanted);

// Makes the program speak that language or, where none is chosen, the system's; Qt's own dialogs, too.
// At any time: what it spoke before is gone, and every widget hears of the change.
void installTranslations(QCoreApplication &application, const QString &chosen = {});

} // namespace nianbao
