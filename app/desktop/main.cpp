#include "desktop/crash/crash_notice.h"
#include "desktop/crash/crash_report.h"
#include "desktop/main_window.h"
#include "desktop/notice_line.h"
#include "desktop/screen_fonts.h"
#include "desktop/settings/settings.h"
#include "desktop/window_style.h"
#include "model/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

using namespace nianbao;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    leaveCrashReports(crashFolder()); // not before: where there is no display Qt aborts, and nothing is amiss
    QApplication::setStyle(new WindowStyle); // the application owns it
    QCoreApplication::setOrganizationName(QStringLiteral("nianbao"));
    QCoreApplication::setApplicationName(QStringLiteral("nianbao"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NIANBAO_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("nianbao"));
    installTranslations(application, chosenLanguage());
    QGuiApplication::setApplicationDisplayName(QString()); // the window's title holds it already
    QApplication::setWindowIcon(
        QIcon::fromTheme(QStringLiteral("nianbao"), QIcon(QStringLiteral(":/icons/nianbao.svg"))));

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Editor for the annual report on government information disclosure"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QCoreApplication::translate("main", "The report to open."),
                                 QStringLiteral("[FILE]"));
    parser.process(application);

    QStringList problems = mendSettings();
    if (const Appearance appearance = chosenAppearance(); appearance != Appearance::System)
        applyAppearance(appearance);
    QApplication::setFont(interfaceFont(QApplication::font()));
    if (!hasChinese(QApplication::font()))
        problems += QCoreApplication::translate(
            "main", "No font with Chinese characters is installed: install the package fonts-noto-cjk.");
    MainWindow window;
    tellOfCrash(window, crashFolder());
    if (!problems.isEmpty())
        (new NoticeLine([problems] { return problems.join(u' '); }))->putInto(window);
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty())
        window.showStart();
    window.show();
    if (!files.isEmpty())
        window.load(files.first());
    window.offerCrashed();
    return application.exec();
}
