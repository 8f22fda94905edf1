// The editor with a report, as main() starts it, gone as soon as the whole form was painted.
// Usage: sample_window REPORT
#include "desktop/main_window.h"
#include "desktop/screen_fonts.h"
#include "desktop/window_style.h"
#include "first_paint.h"
#include "model/language.h"

#include <QApplication>

using namespace nianbao;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new WindowStyle);
    // Settings of its own: a window's size is kept from run to run.
    QCoreApplication::setOrganizationName(QStringLiteral("nianbao-bench"));
    installTranslations(application);
    QApplication::setFont(interfaceFont(QApplication::font()));
    MainWindow window;
    window.resize(1366, 768);
    quitAfterFirstPaint(window);
    window.show();
    window.load(application.arguments().value(1));
    return application.exec();
}
