#include "checks/balance.h"

#include "sample_report.h"

using namespace nianbao;

class TestBalance : public QObject
{
    Q_OBJECT

private slots:
    void column_data();
    void column();
    void sidesInWords();
    void totalColumnAddsUpTheOthers();
    void aPublishedMunicipalReportHolds();
};

void TestBalance::column_data()
{
    using Kind = BalanceState::Kind;
    QTest::addColumn<QString>("natural"); // received, carried over, granted, carried forward
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("difference"); // 999: none

    QTest::newRow("nothing yet") << ",,," << int(Kind::NotBegun) << ""
                                 << "" << 0;
    QTest::newRow("one figure") << "3,,," << int(Kind::Incomplete) << "3"
                                << "" << 3;
    QTest::newRow("zero is a figure") << "0,,," << int(Kind::Incomplete) << "0"
                                      << "" << 0;
    QTest::newRow("no carried forward") << "3,0,3," << int(Kind::Incomplete) << "3"
                                        << "3" << 0;
    QTest::newRow("no result") << "3,0,,3" << int(Kind::Incomplete) << "3"
                               << "3" << 0;
    QTest::newRow("holds") << "3,1,2,2" << int(Kind::Holds) << "4"
                           << "4" << 0;
    QTest::newRow("all zero") << "0,0,0,0" << int(Kind::Holds) << "0"
                              << "0" << 0;
    QTest::newRow("one too few") << "3,0,2,0" << int(Kind::Broken) << "3"
                                 << "2" << 1;
    QTest::newRow("one too many") << "3,0,4,0" << int(Kind::Broken) << "3"
                                  << "4" << -1;
    QTest::newRow("/ is there and counts as nothing") << "3,/,3,/" << int(Kind::Holds) << "3"
                                                      << "3" << 0;
    QTest::newRow("nothing but /") << "/,/,/,/" << int(Kind::Holds) << "0"
                                   << "0" << 0;
    QTest::newRow("a side over 64 bits") << "9223372036854775807,1,1,0" << int(Kind::Broken) << "#"
                                         << "1" << 999;
    QTest::newRow("both sides over 64 bits")
        << "9223372036854775807,1,9223372036854775807,1" << int(Kind::Broken) << "#"
        << "#" << 999;
}

void TestBalance::column()
{
    QFETCH(QString, natural);
    QFETCH(int, kind);
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(int, difference);
    const QStringList values = natural.split(u',');
    Report report;
    set(report, QStringLiteral("t3.received.natural=%1 t3.carriedOver.natural=%2 t3.granted.natural=%3 "
                               "t3.carriedForward.natural=%4")
                    .arg(values[0], values[1], values[2], values[3]));

    const BalanceState state = stateOf(report.form().balances().first(), Figures(report));
    QCOMPARE(int(state.kind), kind);
    QCOMPARE(state.left.text(), left);
    QCOMPARE(state.right.text(), right);
    QCOMPARE(state.difference.value_or(999), difference);
}

void TestBalance::sidesInWords()
{
    Report report;
    const Balance &balance = report.form().balances().first();
    const auto left = [&] {
        const Figures figures(report);
        return sideText(balance.left, stateOf(balance, figures).left, figures);
    };
    QCOMPARE(left(), QString("新收–＋结转–＝–")); // nothing isn't zero
    set(report, "t3.received.natural=3");
    QCOMPARE(left(), QString("新收3＋结转–＝3"));
    set(report, "t3.carriedOver.natural=/");
    QCOMPARE(left(), QString("新收3＋结转/＝3"));
    QCOMPARE(differenceOf(balance, -27, report.form()).text(), QString("27"));
}

void TestBalance::totalColumnAddsUpTheOthers()
{
    Report report = filledReport();
    set(report, "t3.received.natural=1 t3.granted.business=1");
    const Figures figures(report);
    const QList<Balance> &balances = report.form().balances();
    QCOMPARE(balances.size(), 7);
    QStringList broken;
    for (const Balance &balance : balances) {
        if (stateOf(balance, figures).kind != BalanceState::Kind::Holds)
            broken += balance.column;
    }
    // Two slips that cancel each other out show in their columns only.
    QCOMPARE(broken, (QStringList{"自然人", "商业企业"}));
}

// Figures of a city's published report, copied from the page: columns that really balance.
void TestBalance::aPublishedMunicipalReportHolds()
{
    Report report = filledReport();
    const QStringList columns{"natural", "business", "research", "welfare", "legalService", "otherOrg"};
    const QHash<QString, QList<int>> rows{
        {"received", {13612, 252, 0, 45, 128, 32}},
        {"carriedOver", {535, 6, 0, 1, 18, 0}},
        {"granted", {13364, 252, 0, 44, 121, 29}}, // here: all results of the column
        {"carriedForward", {783, 6, 0, 2, 25, 3}},
    };
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        for (int i = 0; i < columns.size(); ++i)
            set(report, QStringLiteral("t3.%1.%2=%3").arg(row.key(), columns[i]).arg(row.value()[i]));
    }
    const Figures figures(report);
    for (const Balance &balance : report.form().balances())
        QCOMPARE(int(stateOf(balance, figures).kind), int(BalanceState::Kind::Holds));
    QCOMPARE(stateOf(report.form().balances().last(), figures).left.text(), QString("14629"));
}

QTEST_APPLESS_MAIN(TestBalance)
#include "test_balance.moc"
