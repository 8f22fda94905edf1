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
    void sentences_data();
    void sentences();
    void ownWordsStay();
    void wordingIsVerified_data();
    void wordingIsVerified();
};

namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();

// Counts by spaces, "-" where there is none yet.
Breakdown breakdownOf(const QString &counts, const QString &whole = {}, const QString &unit = "条")
{
    Breakdown breakdown;
    breakdown.id = "b1";
    breakdown.subject = "公开信息";
    breakdown.unit = unit;
    breakdown.phrasing = "share";
    const auto read = [&](const QString &text) { return *Figure::parse(text, breakdown.countType()); };
    for (const QString &count : counts.split(' ', Qt::SkipEmptyParts)) {
        const QString label = QString("甲").repeated(int(breakdown.parts.size()) + 1);
        breakdown.parts += {breakdown.freshPartId(), label, count == "-" ? Figure() : read(count)};
    }
    breakdown.statedWhole = read(whole);
    return breakdown;
}

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
    row("no part", breakdownOf(""), "", "", "", "", 0);
    row("no count yet", breakdownOf("- -"), "", "", "", "", 0);
    row("one missing", breakdownOf("5 -"), "5", "5", "", "", 0);
    row("zero", breakdownOf("0 0"), "0", "0", "", "", 0);
    row("some of a whole", breakdownOf("60 40", "150"), "100", "150", "50", "40.00 26.67 33.33", 10000);
    row("all of it after all", breakdownOf("60 40", "100"), "100", "100", "0", "60.00 40.00 0.00", 10000);
    row("some, one missing", breakdownOf("60 -", "150"), "60", "150", "90", "", 0);
    row("nothing of zero", breakdownOf("0", "0"), "0", "0", "0", "", 0);
    row("more than the whole", breakdownOf("60 40", "99"), "100", "99", "", "", 0);
    row("money", breakdownOf("1.5 0.25", "2", "万元"), "1.75", "2", "0.25", "75.00 12.50 12.50", 10000);
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
        Breakdown breakdown = breakdownOf("3 4");
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
    Breakdown breakdown = breakdownOf("1 2", "5");
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
    QCOMPARE(breakdownOf("", {}, "万元").countType().decimals, 6);
    QCOMPARE(breakdownOf("", {}, "元").countType().decimals, 2);
    QCOMPARE(breakdownOf("", {}, "人次").countType().decimals, 0);
    QCOMPARE(breakdownOf("", {}, "头").countType().decimals, 0); // any word is a unit
    QVERIFY(!Figure::parse("1.5", breakdownOf("").countType()).ok());
    QVERIFY(!Figure::parse("-1", breakdownOf("").countType()).ok());
    QVERIFY(!Figure::parse("约5", breakdownOf("").countType()).ok());
}

// A count typed as one unit's is counted anew as another's, as far as that one can have it.
void TestBreakdown::anotherUnit()
{
    Breakdown breakdown = breakdownOf("12 30", "50");
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

void TestBreakdown::sentences_data()
{
    QTest::addColumn<Breakdown>("breakdown");
    QTest::addColumn<QString>("phrasing");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const Breakdown &breakdown, const char *phrasing,
                        const char *sentence) {
        QTest::newRow(qPrintable(QString(phrasing) + ", " + name)) << breakdown << phrasing << sentence;
    };
    const Breakdown two = breakdownOf("1 2");
    row("two", two, "share", "公开信息3条。其中，甲1条，占33.33%；甲甲2条，占66.67%。");
    row("two", two, "brackets", "公开信息3条，包括甲1条（33.33%）、甲甲2条（66.67%）。");
    row("two", two, "counts", "公开信息3条，其中甲1条、甲甲2条。");
    row("two", two, "percents", "公开信息3条。从类别看，甲占33.33%，甲甲占66.67%。");
    row("two", two, "of a later version", "公开信息3条。其中，甲1条，占33.33%；甲甲2条，占66.67%。");
    const Breakdown some = breakdownOf("1 2", "4");
    row("some", some, "share", "公开信息4条。其中，甲1条，占25.00%；甲甲2条，占50.00%；其他1条，占25.00%。");
    row("some", some, "brackets", "公开信息4条，其中甲1条（25.00%）、甲甲2条（50.00%）、其他1条（25.00%）。");
    row("some", some, "counts", "公开信息4条，其中甲1条、甲甲2条、其他1条。");
    row("some", some, "percents", "公开信息4条。其中，甲占25.00%，甲甲占50.00%，其他占25.00%。");
    row("no rest is left", breakdownOf("1 3", "4"), "counts", "公开信息4条，其中甲1条、甲甲3条。");
    const Breakdown zero = breakdownOf("0 0");
    row("zero", zero, "share", "公开信息0条。其中，甲0条；甲甲0条。");
    row("zero", zero, "brackets", "公开信息0条，包括甲0条、甲甲0条。");
    row("zero", zero, "percents", "公开信息0条。从类别看，甲0条，甲甲0条。");
    row("a count is missing", breakdownOf("1 -"), "share", "公开信息1条。其中，甲1条；甲甲（未填）条。");
    row("no part", breakdownOf(""), "share", "");
    Breakdown nameless = breakdownOf("1 2");
    nameless.parts[0].label.clear();
    row("a part without a name", nameless, "counts", "公开信息3条，其中甲甲2条。");
    Breakdown bent = sixParts();
    bent.rounding = Rounding::LargestRemainder;
    bent.decimals = 1;
    row("as it rounds", bent, "percents",
        "公开信息214条。从类别看，要闻占56.1%，通知公告占25.7%，政策文件占0.9%，财政占4.7%，人事占3.3%，"
        "其他类占9.3%。");
}

void TestBreakdown::sentences()
{
    QFETCH(Breakdown, breakdown);
    QFETCH(QString, phrasing);
    breakdown.phrasing = phrasing;
    const Report report = reportOf(breakdown);
    QTEST(textOf(breakdownIn(report).sentence), "sentence");
    // Every number in it is a live field, none a word (but what a label might have).
    for (const Run &run : breakdownIn(report).sentence) {
        if (!run.isField())
            QVERIFY2(!run.text.contains(QRegularExpression("\\d")), qPrintable(run.text));
    }
}

void TestBreakdown::ownWordsStay()
{
    Breakdown breakdown = breakdownOf("1 2");
    breakdown.phrasing.clear();
    breakdown.sentence = paragraphOf({"一共", "{b1}", "条，甲", "{b1.p1:%}", "。"}).runs;
    Report report = reportOf(breakdown);
    QCOMPARE(textOf(breakdownIn(report).sentence), QString("一共3条，甲33.33%。"));
    breakdown.parts[1].count = Figure::number(3);
    QVERIFY(report.apply({{blocks("s1", {breakdown})}}).ok());
    QCOMPARE(textOf(breakdownIn(report).sentence), QString("一共4条，甲25.00%。"));
    breakdown.showsSentence = false;
    QVERIFY(runsOf(Block(breakdown)).isEmpty());
}

void TestBreakdown::wordingIsVerified_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *from, const char *to, const char *place) {
        QTest::newRow(place) << from << to << place;
    };
    row(R"("decimals": 6)", R"("decimals": 7)", "units[8].decimals");
    row(R"("name": "件", "decimals": 0)", R"("name": "件")", "units[1].decimals");
    row(R"({"name": "件", "decimals": 0})", "1", "units[1]");
    row(R"("name": "次",)", R"("name": "",)", "units[2].name");
    row(R"("id": "brackets")", R"("id": 1)", "phrasings[1].id");
    row(R"("between": "；")", R"("between": "")", "phrasings[0].between");
    row("{label}{count}{unit}（{percent}）", "{label}{number}", "phrasings[1].part");
    row("{subject}{whole}{unit}，包括", "{subject}{count}", "phrasings[1].opening");
    row("{label}占{percent}", "{label}占{percent", "phrasings[3].part");
    row(R"("ending": "。"})", R"("ending": "。", "end": "。"})", "phrasings[0].end");
    row(R"("rest": "其他")", R"("rest": "")", "rest");
    row(R"("sum": "合计")", R"("sums": "合计")", "table.sums");
    row(R"("sum": "合计")", R"("sum": 1)", "table.sum");
    row(R"("units": [)", R"("unit": [)", "unit");
}

void TestBreakdown::wordingIsVerified()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, place);
    QFile file(":/wording/breakdowns.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString json = QString::fromUtf8(file.readAll());
    QVERIFY(BreakdownWording::fromJson(json.toUtf8()).ok());
    const qsizetype at = json.indexOf(from);
    QVERIFY(at >= 0);
    json.replace(at, from.size(), to);
    const Result<BreakdownWording> wording = BreakdownWording::fromJson(json.toUtf8());
    QVERIFY(!wording.ok());
    QCOMPARE(wording.error().place, place);
}

QTEST_APPLESS_MAIN(TestBreakdown)
#include "test_breakdown.moc"
