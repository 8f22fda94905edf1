#include "desktop/breakdown/breakdown_dialog.h"
#include "desktop/breakdown/parts_table.h"
#include "model/breakdown_wording.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace nianbao;

// What one digit costs that is typed into a breakdown of 40 parts, until its sentence, table and chart are
// painted anew. The aim is under 8 ms.
namespace {

Report reportWith(Breakdown breakdown, qint64 more)
{
    for (BreakdownPart &part : breakdown.parts)
        part.count = Figure::number(part.count.units() + more);
    Report report;
    if (!report.apply({{SetNarrative{QStringLiteral("s1"), QList<Block>{breakdown}}}}))
        qFatal("the report refuses the breakdown");
    return report;
}

Breakdown breakdownOf(int parts)
{
    Breakdown breakdown;
    breakdown.id = QStringLiteral("b1");
    breakdown.title = QStringLiteral("主动公开信息分类情况");
    breakdown.subject = QStringLiteral("公开信息");
    breakdown.unit = QStringLiteral("条");
    breakdown.phrasing = BreakdownWording::shipped().phrasings.first().id;
    breakdown.showsTable = true;
    for (int i = 0; i < parts; ++i)
        breakdown.parts += BreakdownPart{breakdown.freshPartId(), QStringLiteral("类别%1").arg(i + 1),
                                         Figure::number(i * 37 % 90 + 1)};
    return breakdown;
}

void measure(const char *name, const Breakdown &breakdown)
{
    Report report = reportWith(breakdown, 0);
    report.setPrevious(reportWith(breakdown, 5));
    BreakdownDialog dialog(breakdown, report, {});
    dialog.show();
    dialog.activateWindow();
    if (!QTest::qWaitForWindowActive(&dialog))
        qFatal("the dialog isn't active");
    auto *parts = dialog.findChild<PartsTable *>();
    parts->setCurrentIndex(parts->model()->index(2, PartsModel::Count));

    constexpr int rounds = 500;
    constexpr int warmUp = 20;
    QList<double> times;
    for (int i = 0; i < rounds + warmUp; ++i) {
        QWidget *cell = QApplication::focusWidget();
        if (i % 4 == 0)
            QTest::keyClick(cell, Qt::Key_A, Qt::ControlModifier); // so that it stays a number of four digits
        QApplication::processEvents();
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(cell, Qt::Key(Qt::Key_1 + i % 9));
        QApplication::processEvents(); // which paints
        if (i >= warmUp)
            times += double(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    std::printf(
        "breakdown of %d parts, %s: a digit typed until all is painted: median %.2f ms, p99 %.2f ms\n",
        int(breakdown.parts.size()), name, times[rounds / 2], times[rounds * 99 / 100]);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Breakdown breakdown = breakdownOf(40);
    for (const auto &[name, kind] :
         {std::pair("bars", ChartKind::Bar), {"pie", ChartKind::Pie}, {"ring", ChartKind::Ring}}) {
        breakdown.chart = kind;
        measure(name, breakdown);
    }
    breakdown.showsLastYear = true;
    measure("ring, with last year", breakdown);
    return 0;
}
