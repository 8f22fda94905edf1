#pragma once

#include <QLocale>

class QCoreApplication;

namespace nianbao {

// The language of the interface: simplified Chinese, unless the system's own is another one that
// there is a translation for. `wanted` is what the system asks for, best first.
QString interfaceLanguage(const QStringList &wanted);

// Makes the program speak it, Qt's own dialogs included.
void installTranslations(QCoreApplication &application);

} // namespace nianbao
