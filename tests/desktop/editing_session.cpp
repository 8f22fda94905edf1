// A session of editing and saving without an end, for kill_sessions to put one to it:
//     editing_session FILE SEED
// Says on standard output what it does, a line each, when it is done: "edited N AT", "saved N AT"; N is what
// stands in the cell then, AT the time in milliseconds on the clock that all processes have.

#include "shared_clock.h"

#include "desktop/dialogs.h"
#include "desktop/main_window.h"

#include <QAction>
#include <QApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <cstdio>

using namespace nianbao;

namespace {

void say(const char *what, int value)
{
    std::printf("%s %d %lld\n", what, value, now());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName("nianbao-test");
    QCoreApplication::setApplicationName("nianbao-test");
    const QStringList arguments = application.arguments();
    if (arguments.size() != 3)
        return 2;
    QRandomGenerator random(arguments[2].toUInt());
    MainWindow window;
    window.show();
    window.load(arguments[1]);
    auto *save = window.findChild<QAction *>("actionSave");
    int value = 0;
    QTimer next;
    next.setSingleShot(true);
    QObject::connect(&next, &QTimer::timeout, [&] {
        next.start(random.bounded(5, 120));
        if (random.bounded(25) == 0) {
            save->trigger();
            if (!window.document().isModified())
                say("saved", value);
            return;
        }
        const Change change{{SetFigure{"t3.received.natural", Figure::number(++value)}}};
        if (!window.document().apply(change, window.document().newToken()))
            std::abort();
        say("edited", value);
    });
    next.start(0);
    return application.exec();
}
