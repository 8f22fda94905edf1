#include "model/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

namespace nianbao {

QString interfaceLanguage(const QStringList &wanted)
{
    // One .qm a language; a build without translations speaks the sources' English.
    const QStringList files = QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("nianbao_*.qm")});
    // Of one language, that of the same country; else that in the same script: 香港 reads what 台湾 does.
    const auto closeness = [](const QLocale &one, const QLocale &other) {
        return one.language() != other.language()
                   ? 0
                   : 1 + 2 * int(one.script() == other.script()) + int(one.territory() == other.territory());
    };
    for (const QString &language : wanted) {
        const QLocale locale(language);
        QString best;
        int closest = 0;
        for (const QString &file : files) {
            const QString translated = file.mid(8).chopped(3);
            if (const int close = closeness(locale, QLocale(translated)); close > closest) {
                best = translated;
                closest = close;
            }
        }
        if (!best.isEmpty())
            return best;
    }
    return QStringLiteral("zh_CN");
}

void installTranslations(QCoreApplication &application, const QString &chosen)
{
    const QStringList wanted = chosen.isEmpty() ? QLocale::system().uiLanguages() : QStringList{chosen};
    // A choice that there is no translation for counts for nothing.
    const QString language = interfaceLanguage(wanted + QLocale::system().uiLanguages());
    QLocale::setDefault(QLocale(language));
    qDeleteAll(application.findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
    const auto install = [&application](const QString &file, const QString &folder) {
        auto translator = std::make_unique<QTranslator>(&application);
        if (translator->load(file, folder))
            application.installTranslator(translator.release()); // the application owns it
    };
    // Ours last: the last one installed is asked first.
    install(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("nianbao_") + language, QStringLiteral(":/i18n"));
}

} // namespace nianbao
