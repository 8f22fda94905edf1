#include "checks/balance.h"
#include "checks/checks.h"
#include "storage/report_file.h"

#include <QtTest>

using namespace nianbao;

// What one keystroke in a cell costs below the window: the change, all totals, all balances, all
// checks. The aim is under 1 ms.
class BenchRecompute : public QObject
{
    Q_OBJECT

private slots:
    void keystroke();
    void totals();
    void checks();

private:
    static Report sample()
    {
        const QString path = QCoreApplication::arguments().value(1);
        Result<StoredReport> stored = readReport(path);
        if (!stored)
            qFatal("%s", qPrintable(stored.error().text()));
        return std::move(stored).value().report;
    }
};

void BenchRecompute::keystroke()
{
    Report report = sample();
    int digit = 0;
    qsizetype findings = 0;
    QBENCHMARK
    {
        const Result<Change::Step> step =
            stepFor(report.form(), QStringLiteral("t3.granted.natural"), QString::number(++digit % 10));
        if (!step || !report.apply({{*step}}))
            qFatal("the step is refused");
        const Figures figures(report);
        for (const Balance &balance : report.form().balances())
            findings += stateOf(balance, figures).kind == BalanceState::Kind::Broken;
        findings += check(report, figures).size();
    }
    QVERIFY(findings > 0);
}

void BenchRecompute::totals()
{
    const Report report = sample();
    QBENCHMARK
    {
        const Figures figures(report);
    }
}

void BenchRecompute::checks()
{
    const Report report = sample();
    const Figures figures(report);
    QBENCHMARK
    {
        const QList<Finding> findings = check(report, figures);
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    BenchRecompute bench;
    return QTest::qExec(&bench, {argv[0], "-minimumvalue", "100"});
}

#include "bench_recompute.moc"
