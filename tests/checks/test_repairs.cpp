#include "checks/balance.h"
#include "checks/repairs.h"

#include <QtTest>

using namespace nianbao;

namespace {

// A report whose table three holds 0 but for what is said; all columns balance if that does.
Report reportWith(const QList<QPair<QString, int>> &values)
{
    Report report;
    Change change;
    for (const FigureSpec &spec : report.form().figures()) {
        if (!spec.computed && spec.address.startsWith("t3."))
            change.steps += SetFigure{spec.address, Figure::number(0)};
    }
    for (const auto &[address, value] : values)
        change.steps += SetFigure{address, Figure::number(value)};
    if (!report.apply(change))
        qFatal("the test's figures are refused");
    return report;
}

const Balance &balanceOf(const Report &report, const QString &figure)
{
    for (const Balance &balance : report.form().balances()) {
        if (report.form().figures()[balance.left.first().figure].address == figure)
            return balance;
    }
    qFatal("no such balance");
}

} // namespace

class TestRepairs : public QObject
{
    Q_OBJECT

private slots:
    void nothingToMend();
    void findsSwappedDigits();
    void findsSwappedNeighbours();
    void namesOtherValues();
    void everyRepairBalances();
};

void TestRepairs::nothingToMend()
{
    const Report report = reportWith({{"t3.received.natural", 3}, {"t3.granted.natural", 3}});
    for (const Balance &balance : report.form().balances())
        QVERIFY(repairsOf(balance, report, Figures(report)).isEmpty());
    const Report empty;
    QVERIFY(repairsOf(balanceOf(empty, "t3.received.natural"), empty, Figures(empty)).isEmpty());
}

void TestRepairs::findsSwappedDigits()
{
    const Report report = reportWith(
        {{"t3.received.natural", 63}, {"t3.granted.natural", 30}, {"t3.refused.thirdParty.natural", 6}});
    const QList<Repair> repairs =
        repairsOf(balanceOf(report, "t3.received.natural"), report, Figures(report));
    QVERIFY(!repairs.isEmpty());
    QCOMPARE(repairs.first().kind, Repair::Kind::DigitsSwapped);
    const auto &step = std::get<SetFigure>(repairs.first().change.steps.first());
    QCOMPARE(step.address, QString("t3.received.natural"));
    QCOMPARE(step.value.text(), QString("36"));
    QVERIFY(repairs.first().words.contains("36") && repairs.first().words.contains("63"));
}

void TestRepairs::findsSwappedNeighbours()
{
    const Report report = reportWith({{"t3.received.natural", 5},
                                      {"t3.received.business", 2},
                                      {"t3.granted.natural", 2},
                                      {"t3.granted.business", 5}});
    const QList<Repair> repairs =
        repairsOf(balanceOf(report, "t3.received.natural"), report, Figures(report));
    QCOMPARE(repairs.first().kind, Repair::Kind::NeighboursSwapped);
    QCOMPARE(repairs.first().change.steps.size(), 2);
    // Far columns and rows that don't fit are no neighbours: 5 and 2 stand side by side twice only.
    const auto isSwap = [](const Repair &r) { return r.kind == Repair::Kind::NeighboursSwapped; };
    QCOMPARE(std::count_if(repairs.begin(), repairs.end(), isSwap), 2);
}

void TestRepairs::namesOtherValues()
{
    const Report report = reportWith({{"t3.received.natural", 10}, {"t3.granted.natural", 7}});
    const QList<Repair> repairs =
        repairsOf(balanceOf(report, "t3.received.natural"), report, Figures(report), 100);
    QStringList words;
    for (const Repair &repair : repairs) {
        const auto &step = std::get<SetFigure>(repair.change.steps.first());
        words += step.address + '=' + step.value.text();
    }
    QCOMPARE(words.mid(0, 2), (QStringList{"t3.received.natural=7", "t3.granted.natural=10"}));
    QVERIFY(words.contains("t3.carriedForward.natural=3"));
    QVERIFY(!words.join(' ').contains("carriedOver")); // it would have to be below zero
    QCOMPARE(repairsOf(balanceOf(report, "t3.received.natural"), report, Figures(report), 2).size(), 2);
    // The column of totals is broken as well and has nothing of its own to mend.
    QVERIFY(repairsOf(balanceOf(report, "t3.received.total"), report, Figures(report)).isEmpty());
}

void TestRepairs::everyRepairBalances()
{
    QRandomGenerator random(1366);
    int tried = 0;
    for (int round = 0; round < 60; ++round) {
        QList<QPair<QString, int>> values;
        for (const QString row :
             {"received", "carriedOver", "granted", "refused.otherLaw", "carriedForward"}) {
            for (const QString column : {"natural", "business", "research"})
                values += {QStringLiteral("t3.%1.%2").arg(row, column), int(random.bounded(120))};
        }
        const Report report = reportWith(values);
        for (const Balance &balance : report.form().balances()) {
            for (const Repair &repair : repairsOf(balance, report, Figures(report), 100)) {
                Report mended = report;
                QVERIFY(mended.apply(repair.change).ok());
                QCOMPARE(stateOf(balance, Figures(mended)).kind, BalanceState::Kind::Holds);
                ++tried;
            }
        }
    }
    qInfo("%d repairs tried", tried);
    QVERIFY(tried > 1000);
}

QTEST_APPLESS_MAIN(TestRepairs)
#include "test_repairs.moc"
