#include "breakdowns.h"

#include <QtTest>

using namespace nianbao;
using namespace nianbao::test;

class TestBreakdown : public QObject
{
    Q_OBJECT

private slots:
    void figures_data();
    void figures();
    void faults_data();
    void faults();
    void overflows();
    void idsAreFresh();
    void unitsOfMoney();
    void anotherUnit();
};

namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();

QString percentsOf(const BreakdownFigures &figures, int decimals)
{
    QStringList texts;
    for (const Percentage &one : figures.percentages)
        texts += decimalText(one.steps, decimals);
    return texts.join(' ');
}

} // namespace

void TestBreakdown::figures_data()
{
    QTest::addColumn<Breakdown>("breakdown");
    QTest::addColumn<QString>("sum");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QString>("percents");
    QTest::addColumn<int>("percentSum");
    const auto row = [](const char *name, const Breakdown &breakdown, const char *sum, const char *whole,
                        const char *rest, const char *percents, int percentSum) {
        QTest::newRow(name) << breakdown << sum << whole << rest << percents << percentSum;
    };
    row("of 214", sixParts(), "214", "214", "", "56.07 25.70 0.93 4.67 3.27 9.35", 9999);
    row("no part", withCounts(""), "", "", "", "", 0);
    row("no count yet", withCounts("- -"), "", "", "", "", 0);
    row("one missing", withCounts("5 -"), "5", "5", "", "", 0);
    row("zero", withCounts("0 0"), "0", "0", "", "", 0);
    row("some of a whole", withCounts("60 40", "150"), "100", "150", "50", "40.00 26.67 33.33", 10000);
    row("all of it after all", withCounts("60 40", "100"), "100", "100", "0", "60.00 40.00 0.00", 10000);
    row("some, one missing", withCounts("60 -", "150"), "60", "150", "90", "", 0);
    row("nothing of zero", withCounts("0", "0"), "0", "0", "0", "", 0);
    row("more than the whole", withCounts("60 40", "99"), "100", "99", "", "", 0);
    row("money", withCounts("1.5 0.25", "2", "万元"), "1.75", "2", "0.25", "75.00 12.50 12.50", 10000);
}

void TestBreakdown::figures()
{
    QFETCH(Breakdown, breakdown);
    const BreakdownFigures figures(breakdown);
    QTEST(figures.sum.text(), "sum");
    QTEST(figures.whole.text(), "whole");
    QTEST(figures.rest.text(), "rest");
    QTEST(percentsOf(figures, breakdown.decimals), "percents");
    QTEST(int(figures.percentSum), "percentSum");
}

void TestBreakdown::faults_data()
{
    QTest::addColumn<Breakdown>("breakdown");
    QTest::addColumn<QString>("place"); // "-": none
    const auto row = [](const char *name, const char *place, auto alter) {
        Breakdown breakdown = withCounts("3 4");
        alter(breakdown);
        QTest::newRow(name) << breakdown << place;
    };
    using B = Breakdown;
    row("none", "-", [](B &) {});
    row("no id", "breakdown", [](B &one) { one.id.clear(); });
    row("an id that no field can name", "breakdown", [](B &one) { one.id = "b 1"; });
    row("an id like an address", "breakdown", [](B &one) { one.id = "t3.received"; });
    row("decimals below zero", "decimals", [](B &one) { one.decimals = -1; });
    row("no decimals", "-", [](B &one) { one.decimals = 0; });
    row("four decimals", "-", [](B &one) { one.decimals = 4; });
    row("five decimals", "decimals", [](B &one) { one.decimals = 5; });
    row("a part without an id", "parts[1].id", [](B &one) { one.parts[1].id.clear(); });
    row("a part with a point", "parts[0].id", [](B &one) { one.parts[0].id = "p.1"; });
    row("two with one id", "parts[1].id", [](B &one) { one.parts[1].id = "p1"; });
    row("the rest's id", "parts[0].id", [](B &one) { one.parts[0].id = "rest"; });
    row("a slash", "parts[1].count", [](B &one) { one.parts[1].count = Figure::notApplicable(); });
    row("a slash for the whole", "whole", [](B &one) { one.statedWhole = Figure::notApplicable(); });
    row("half a thing", "parts[0].count", [](B &one) { one.parts[0].count = Figure::number(15, 1, 1); });
    row("half a whole", "whole", [](B &one) { one.statedWhole = Figure::number(75, 1, 1); });
    row("as much as the whole", "-", [](B &one) { one.statedWhole = Figure::number(7); });
    row("more than the whole", "whole", [](B &one) { one.statedWhole = Figure::number(6); });
    row("too much", "parts", [](B &one) { one.parts[0].count = Figure::number(most); });
    const auto parts = [](int count) {
        return [count](B &one) {
            while (one.parts.size() < count)
                one.parts += {one.freshPartId(), "类", {}};
        };
    };
    row("100 parts", "-", parts(100));
    row("101 parts", "parts", parts(101));
    row("nothing but an id", "-", [](B &one) {
        one = B();
        one.id = "b1";
    });
}

void TestBreakdown::faults()
{
    QFETCH(Breakdown, breakdown);
    QFETCH(QString, place);
    const std::optional<Error> fault = breakdown.fault();
    QCOMPARE(fault ? fault->place : "-", place);
    QVERIFY(!fault || !fault->message.isEmpty());
    // No report takes it, and no report is altered by it.
    Report report;
    const Result<Change> taken = report.apply({{blocks("s1", {Paragraph{{Run{"话"}}}, breakdown})}});
    QCOMPARE(taken.ok(), !fault);
    if (fault) {
        QCOMPARE(taken.error().message, fault->message);
        QVERIFY(report == Report());
    }
}

void TestBreakdown::overflows()
{
    Breakdown breakdown = withCounts("1 2", "5");
    breakdown.parts[0].count = Figure::number(most);
    const BreakdownFigures figures(breakdown);
    QCOMPARE(figures.sum.kind(), Figure::Kind::Overflow);
    QVERIFY(figures.percentages.isEmpty() && figures.rest.isEmpty());
    breakdown.parts[1].count = Figure::number(0); // exactly as much as there can be
    breakdown.statedWhole = {};
    QVERIFY(!breakdown.fault());
    QCOMPARE(percentsOf(BreakdownFigures(breakdown), 2), QString("100.00 0.00"));
}

void TestBreakdown::idsAreFresh()
{
    Breakdown breakdown;
    QCOMPARE(breakdown.freshPartId(), QString("p1"));
    breakdown.parts += {"p2", "甲", {}};
    QCOMPARE(breakdown.freshPartId(), QString("p3"));
    QCOMPARE(breakdown.freshPartId({"p3", "p4"}), QString("p5"));
    QCOMPARE(breakdown.part("p2")->label, QString("甲"));
    QVERIFY(!breakdown.part("p1") && !breakdown.part("rest") && !breakdown.part(""));
}

void TestBreakdown::unitsOfMoney()
{
    QCOMPARE(withCounts("", {}, "万元").countType().decimals, 6);
    QCOMPARE(withCounts("", {}, "元").countType().decimals, 2);
    QCOMPARE(withCounts("", {}, "人次").countType().decimals, 0);
    QCOMPARE(withCounts("", {}, "头").countType().decimals, 0); // any word is a unit
    QVERIFY(!Figure::parse("1.5", withCounts("").countType()).ok());
    QVERIFY(!Figure::parse("-1", withCounts("").countType()).ok());
    QVERIFY(!Figure::parse("约5", withCounts("").countType()).ok());
}

// A count typed as one unit's is counted anew as another's, as far as that one can have it.
void TestBreakdown::anotherUnit()
{
    Breakdown breakdown = withCounts("12 30", "50");
    breakdown.unit = "万元";
    Report report = reportOf(breakdown);
    breakdown = breakdownIn(report);
    QCOMPARE(breakdown.parts[0].count, *Figure::parse("12", breakdown.countType()));
    QCOMPARE(BreakdownFigures(breakdown).rest.text(), QString("8"));
    QCOMPARE(percentsOf(BreakdownFigures(breakdown), 2), QString("24.00 60.00 16.00"));

    breakdown.parts[0].count = *Figure::parse("12.5", breakdown.countType());
    breakdown.unit = "条";
    const Result<Change> taken = report.apply({{blocks("s1", {breakdown})}});
    QVERIFY(!taken.ok());
    QVERIFY2(taken.error().message.contains("12.5"), qPrintable(taken.error().message));
}

QTEST_APPLESS_MAIN(TestBreakdown)
#include "test_breakdown.moc"
