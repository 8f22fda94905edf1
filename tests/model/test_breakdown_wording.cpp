#include "breakdowns.h"

#include <QtTest>

using namespace nianbao;
using namespace nianbao::test;

class TestBreakdownWording : public QObject
{
    Q_OBJECT

private slots:
    void sentences_data();
    void sentences();
    void ownWordsStay();
    void wordingIsVerified_data();
    void wordingIsVerified();
};

void TestBreakdownWording::sentences_data()
{
    QTest::addColumn<Breakdown>("breakdown");
    QTest::addColumn<QString>("phrasing");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const Breakdown &breakdown, const char *phrasing,
                        const char *sentence) {
        QTest::newRow(qPrintable(QString(phrasing) + ", " + name)) << breakdown << phrasing << sentence;
    };
    const Breakdown two = withCounts("1 2");
    row("two", two, "share", "公开信息3条。其中，甲1条，占33.33%；甲甲2条，占66.67%。");
    row("two", two, "brackets", "公开信息3条，包括甲1条（33.33%）、甲甲2条（66.67%）。");
    row("two", two, "counts", "公开信息3条，其中甲1条、甲甲2条。");
    row("two", two, "percents", "公开信息3条。从类别看，甲占33.33%，甲甲占66.67%。");
    row("two", two, "of a later version", "公开信息3条。其中，甲1条，占33.33%；甲甲2条，占66.67%。");
    const Breakdown some = withCounts("1 2", "4");
    row("some", some, "share", "公开信息4条。其中，甲1条，占25.00%；甲甲2条，占50.00%；其他1条，占25.00%。");
    row("some", some, "brackets", "公开信息4条，其中甲1条（25.00%）、甲甲2条（50.00%）、其他1条（25.00%）。");
    row("some", some, "counts", "公开信息4条，其中甲1条、甲甲2条、其他1条。");
    row("some", some, "percents", "公开信息4条。其中，甲占25.00%，甲甲占50.00%，其他占25.00%。");
    row("no rest is left", withCounts("1 3", "4"), "counts", "公开信息4条，其中甲1条、甲甲3条。");
    const Breakdown zero = withCounts("0 0");
    row("zero", zero, "share", "公开信息0条。其中，甲0条；甲甲0条。");
    row("zero", zero, "brackets", "公开信息0条，包括甲0条、甲甲0条。");
    row("zero", zero, "percents", "公开信息0条。从类别看，甲0条，甲甲0条。");
    row("a count is missing", withCounts("1 -"), "share", "公开信息1条。其中，甲1条；甲甲（未填）条。");
    row("no part", withCounts(""), "share", "");
    Breakdown nameless = withCounts("1 2");
    nameless.parts[0].label.clear();
    row("a part without a name", nameless, "counts", "公开信息3条，其中甲甲2条。");
    Breakdown bent = sixParts();
    bent.rounding = Rounding::LargestRemainder;
    bent.decimals = 1;
    row("as it rounds", bent, "percents",
        "公开信息214条。从类别看，要闻占56.1%，通知公告占25.7%，政策文件占0.9%，财政占4.7%，人事占3.3%，"
        "其他类占9.3%。");
}

void TestBreakdownWording::sentences()
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

void TestBreakdownWording::ownWordsStay()
{
    Breakdown breakdown = withCounts("1 2");
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

void TestBreakdownWording::wordingIsVerified_data()
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

void TestBreakdownWording::wordingIsVerified()
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

QTEST_APPLESS_MAIN(TestBreakdownWording)
#include "test_breakdown_wording.moc"
