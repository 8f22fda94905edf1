// What the editor costs once its window exists: opening a report and laying out the whole form, a
// digit until the totals are painted anew, a step of the zoom. Prints; asserts nothing.
// Usage: bench_window REPORT
#include "desktop/main_window.h"
#include "desktop/screen_fonts.h"
#include "desktop/sheet.h"
#include "model/language.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace nianbao;

namespace {

class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget &widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        painted |= event->type() == QEvent::Paint;
        return false;
    }
    bool painted = false;
};

void print(const char *what, QList<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto percentile = [&](int percent) {
        return milliseconds[std::min(milliseconds.size() - 1, milliseconds.size() * percent / 100)];
    };
    std::printf("%-36s p50 %7.2f ms   p99 %7.2f ms   most %7.2f ms   (%d times)\n", what, percentile(50),
                percentile(99), milliseconds.last(), int(milliseconds.size()));
}

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

// Until that was painted, and so was all that is painted with it.
void paint(PaintWatch &watch)
{
    watch.painted = false;
    while (!watch.painted)
        QCoreApplication::processEvents();
}

std::unique_ptr<MainWindow> shown()
{
    auto window = std::make_unique<MainWindow>();
    window->resize(1366, 768);
    PaintWatch watch(*window);
    window->show();
    paint(watch);
    return window;
}

void openAndLayOut(const QString &path)
{
    QList<double> times;
    for (int i = 0; i < 12; ++i) {
        const std::unique_ptr<MainWindow> window = shown();
        PaintWatch watch(*window->sheet().widget());
        QElapsedTimer timer;
        timer.start();
        window->load(path);
        window->sheet().completeParts();
        paint(watch);
        times += since(timer);
        if (i == 0)
            print("open and lay out the form, first", times);
    }
    print("open and lay out the form", times);
}

void type(MainWindow &window)
{
    auto *cell = window.findChild<FigureEdit *>("t3.granted.natural");
    auto *total = window.findChild<FigureEdit *>("t3.concluded.total");
    window.sheet().reveal(total);
    window.sheet().reveal(cell);
    PaintWatch watch(*total);
    QTest::qWait(100);
    QList<double> keys;
    QList<double> pauses;
    for (int i = 0; i < 400; ++i) {
        cell->selectAll();
        QCoreApplication::processEvents();
        QElapsedTimer timer;
        timer.start();
        QTest::sendKeyEvent(QTest::Click, cell, Qt::Key_unknown, QString::number(1 + i % 9), Qt::NoModifier);
        // Both in sight: otherwise the total isn't painted at all.
        paint(watch);
        keys += since(timer);
        // The checks come in the pause; a key that comes at the same time would have to wait for them.
        double longest = 0;
        for (timer.start(); timer.elapsed() < 50;) {
            QElapsedTimer turn;
            turn.start();
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            longest = std::max(longest, since(turn));
        }
        pauses += longest;
    }
    print("a digit to the totals painted", keys);
    print("longest turn between two digits", pauses);
}

void zoom(MainWindow &window)
{
    PaintWatch watch(*window.sheet().widget());
    QList<double> times;
    for (int i = 0; i < 60; ++i) {
        QElapsedTimer timer;
        timer.start();
        window.sheet().setZoom(i % 2 ? 100 : 110);
        paint(watch);
        times += since(timer);
    }
    print("a step of the zoom", times);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("nianbao-bench"));
    installTranslations(application);
    QApplication::setFont(interfaceFont(QApplication::font()));
    const QString path = application.arguments().value(1);
    openAndLayOut(path);
    MainWindow window;
    window.resize(1366, 1400); // both cells in sight
    window.show();
    window.load(path);
    window.sheet().completeParts();
    window.activateWindow();
    QTest::qWait(300);
    type(window);
    zoom(window);
    return 0;
}
