#include "cli/call.h"
#include "model/language.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <memory>

namespace {

// Setting text on pages takes fonts, and those a QGuiApplication. The other calls start without.
bool needsFonts(const QStringList &words)
{
    return words.value(0) == u"export" && std::any_of(words.begin(), words.end(), [](const QString &word) {
               return word.startsWith(u"--pdf") || word.startsWith(u"--thumbnail");
           });
}

void onlyWhatEndsTheProgram(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        (void)std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

} // namespace

int main(int argc, char **argv)
{
    // A reader that goes away is a write that fails, with a word about it and a status.
    (void)std::signal(SIGPIPE, SIG_IGN);

    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);

    // Qt gets the program's name only: it would take words such as -platform out of ours.
    int count = argc > 0 ? 1 : 0;
    std::unique_ptr<QCoreApplication> application;
    if (needsFonts(words)) {
        // There need be no display, and where there is one nothing is shown on it.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // A machine without a session lacks folders for one: Qt says so, and here it matters to nobody.
        const QtMessageHandler usual = qInstallMessageHandler(onlyWhatEndsTheProgram);
        application = std::make_unique<QGuiApplication>(count, argv);
        qInstallMessageHandler(usual);
    } else {
        application = std::make_unique<QCoreApplication>(count, argv);
    }
    // Its settings are the editor's.
    QCoreApplication::setOrganizationName(QStringLiteral("nianbao"));
    QCoreApplication::setApplicationName(QStringLiteral("nianbao"));
    // A picture that can't be shown is said in words of ours.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.gui.imageio=false"));
    nianbao::installTranslations(*application);
    return int(nianbao::runCommandLine(words));
}
