#include "desktop/screen_fonts.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QSet>

namespace nianbao {

const Fonts &screenFonts()
{
    static const Fonts fonts = [] {
        const QStringList families = QFontDatabase::families();
        const QSet<QString> names(families.begin(), families.end());
        QFile roles(QStringLiteral(":/fonts/roles.json"));
        if (!roles.open(QIODevice::ReadOnly))
            qFatal("The list of fonts is missing from the program.");
        const Result<Fonts> chosen = Fonts::choose(
            roles.readAll(), [&names](const QString &family) { return names.contains(family); },
            QGuiApplication::font().family());
        if (!chosen)
            qFatal("%s", qUtf8Printable(chosen.error().text()));
        return *chosen;
    }();
    return fonts;
}

QFont interfaceFont(const QFont &system)
{
    QFont font = system;
    font.setFamilies({system.family(), screenFonts().font(FontRole::Heading, 10).family()});
    return font;
}

bool hasChinese(const QFont &font)
{
    return QFontMetrics(font).inFontUcs4(U'年');
}

void followSystemFont()
{
    const QFont font = interfaceFont(QFontDatabase::systemFont(QFontDatabase::GeneralFont));
    if (font != QApplication::font())
        QApplication::setFont(font);
}

} // namespace nianbao
