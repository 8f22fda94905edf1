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
    for (const QString &language : wanted) {
        const QString base = language.section(u'-', 0, 0).section(u'_', 0, 0);
        for (const QString &file : files) {
            const QString translated = file.mid(8).chopped(3);
            if (translated.section(u'_', 0, 0) == base)
                return translated;
        }
    }
    return QStringLiteral("zh_CN");
}

void installTranslations(QCoreApplication &application, const QString &chosen)
{
    const QStringList wanted = chosen.isEmpty() ? QLocale::system().uiLanguages() : QStringList{chosen};
    const QString language = interfaceLanguage(wanted);
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
