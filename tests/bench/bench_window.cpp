// What the editor costs once its window exists: opening a report and laying out the whole form, a
// digit until the totals are painted anew, a step of the zoom. Prints; asserts nothing.
// Usage: bench_window REPORT
#include "desktop/main_window.h"
#include "desktop/screen_fonts.h"
#include "desktop/sheet/sheet.h"
#include "desktop/window_style.h"
#include "model/language.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
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

// On a busy machine the time of the processor says more than that on the wall: nothing here waits.
struct Time {
    double wall = 0;
    double processor = 0;
};

class Stopwatch
{
public:
    Time read() const { return {double(m_wall.nsecsElapsed()) / 1e6, processorNow() - m_processor}; }

private:
    static double processorNow()
    {
        timespec now{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }

    QElapsedTimer m_wall = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    double m_processor = processorNow();
};

void print(const char *what, const QList<Time> &times)
{
    const auto percentile = [&times](double Time::*kind, int percent) {
        QList<double> sorted;
        for (const Time &time : times)
            sorted += time.*kind;
        std::sort(sorted.begin(), sorted.end());
        return sorted[std::min(sorted.size() - 1, sorted.size() * percent / 100)];
    };
    std::printf("%-34s p50 %6.2f ms  p99 %6.2f ms   of the processor: p50 %6.2f ms  p99 %6.2f ms   (%d)\n",
                what, percentile(&Time::wall, 50), percentile(&Time::wall, 99),
                percentile(&Time::processor, 50), percentile(&Time::processor, 99), int(times.size()));
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
    QList<Time> times;
    for (int i = 0; i < 12; ++i) {
        const std::unique_ptr<MainWindow> window = shown();
        PaintWatch desk(*window->sheet().widget());
        const Stopwatch watch;
        window->load(path);
        window->sheet().completeParts();
        paint(desk);
        times += watch.read();
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
    PaintWatch painted(*total);
    QTest::qWait(100);
    QList<Time> keys;
    QList<Time> pauses;
    for (int i = 0; i < 400; ++i) {
        cell->selectAll();
        QCoreApplication::processEvents();
        const Stopwatch watch;
        QTest::sendKeyEvent(QTest::Click, cell, Qt::Key_unknown, QString::number(1 + i % 9), Qt::NoModifier);
        // Both in sight: otherwise the total isn't painted at all.
        paint(painted);
        keys += watch.read();
        // The checks come in the pause; a key that comes at the same time would have to wait for them.
        Time longest;
        for (const Stopwatch pause; pause.read().wall < 50;) {
            const Stopwatch turn;
            QCoreApplication::processEvents();
            if (turn.read().processor > longest.processor)
                longest = turn.read();
        }
        pauses += longest;
    }
    print("a digit to the totals painted", keys);
    print("longest turn between two digits", pauses);
}

void zoom(MainWindow &window)
{
    PaintWatch painted(*window.sheet().widget());
    QList<Time> times;
    for (int i = 0; i < 60; ++i) {
        const Stopwatch watch;
        window.sheet().setZoom(i % 2 ? 100 : 110);
        paint(painted);
        times += watch.read();
    }
    print("a step of the zoom", times);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new WindowStyle);
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
