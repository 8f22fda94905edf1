#include "../model/breakdowns.h"
#include "storage/report_file.h"

#include <QtTest>

using namespace nianbao;
using namespace nianbao::test;

class TestBreakdownJson : public QObject
{
    Q_OBJECT

private slots:
    void looksSo();
    void holdsNoReading();
    void keepsWhatIsHidden();
    void keepsInheritedMarks();
    void refuses_data();
    void refuses();
    void refusesRuns_data();
    void refusesRuns();
    void twoOfOneId();
    void readsWhatItWrites();
};

namespace {

QByteArray fileWith(const QByteArray &section)
{
    return R"({"format":1,"template":"national-2021","sections":{"s1":["话",)" + section + "]}}";
}

// The least that a breakdown's members can be.
const QByteArray plain =
    R"({"breakdown": "b1", "title": "", "subject": "公开信息", "unit": "条", "parts": [
    {"id": "p1", "label": "要闻", "count": "120"}, {"id": "p2", "label": "其他", "count": "94"}],
    "rounding": "half-up", "decimals": 2, "sentence": "share", "table": "none", "chart": "none"})";

} // namespace

void TestBreakdownJson::looksSo()
{
    Breakdown breakdown = withCounts("120 -", "300");
    breakdown.title = "分类";
    breakdown.rounding = Rounding::LargestRemainder;
    breakdown.showsTable = true;
    breakdown.chart = ChartKind::Ring;
    Paragraph paragraph = paragraphOf({"收到", "{t3.received.total}", "件，", "{b1.p1:%}"});
    paragraph.runs[3].bold = true;
    const Report report = reportOf("t3.received.natural=35", {breakdown, paragraph});
    const QByteArray json = reportToJson(report);
    QVERIFY2(json.contains(R"("s1": [
      {
        "breakdown": "b1",
        "title": "分类",
        "subject": "公开信息",
        "unit": "条",
        "parts": [
          {
            "id": "p1",
            "label": "甲",
            "count": "120"
          },
          {
            "id": "p2",
            "label": "甲甲"
          }
        ],
        "whole": "300",
        "rounding": "largest-remainder",
        "decimals": 2,
        "sentence": "share",
        "table": "plain",
        "chart": "ring"
      },
      {
        "paragraph": [
          "收到",
          {
            "field": "t3.received.total"
          },
          "件，",
          {
            "field": "b1.p1:%",
            "bold": true
          }
        ]
      }
    ])"),
             json.constData());
    const Result<StoredReport> stored = reportFromJson(json);
    QVERIFY2(stored.ok(), stored ? "" : qPrintable(stored.error().text()));
    QVERIFY(stored->report == report);
    QCOMPARE(stored->report.narrative("s1").texts()[1], QString("收到35件，（未填）"));
}

void TestBreakdownJson::holdsNoReading()
{
    Breakdown own = withCounts("5 6");
    own.id = "b2";
    own.phrasing.clear();
    own.sentence = paragraphOf({"共", "{b2}", "条"}).runs;
    const Report report = reportOf("t3.received.natural=35 t3.received.business=40",
                                   {sixParts(), own, paragraphOf({"收到", "{t3.received.total}"})});
    const QByteArray json = reportToJson(report);
    const QString texts = report.narrative("s1").texts().join('|');
    for (const char *reading : {"214", "56.07", "11", "75"}) {
        QVERIFY(texts.contains(reading));
        QVERIFY2(!json.contains(reading), reading);
    }
    QVERIFY(!json.contains("其中"));
}

// What isn't shown at present is there when it is to be shown again.
void TestBreakdownJson::keepsWhatIsHidden()
{
    Breakdown hidden = withCounts("5 6");
    hidden.showsSentence = false;
    hidden.showsLastYear = true;
    Breakdown own = hidden;
    own.id = "b2";
    own.phrasing.clear();
    own.sentence = paragraphOf({"共", "{b2}", "条"}).runs;
    const Report report = reportOf({}, {hidden, own});
    const QByteArray json = reportToJson(report);
    QCOMPARE(json.count("\"sentenceHidden\": true"), 2);
    QCOMPARE(json.count("\"table\": \"hidden-last-year\""), 2);
    const Result<StoredReport> stored = reportFromJson(json);
    QVERIFY(stored.ok());
    QVERIFY(stored->report == report);
}

void TestBreakdownJson::keepsInheritedMarks()
{
    const Report next =
        nextYear(reportOf("t3.received.natural=3", {paragraphOf({"收到", "{t3.received.total}"})}));
    const Result<StoredReport> stored = reportFromJson(reportToJson(next));
    QVERIFY(stored.ok());
    Report report = stored->report;
    QVERIFY(report == next);
    QVERIFY(report.apply({{figureStep(report, "t3.received.natural=9")}}).ok());
    QVERIFY(report.isInherited("s1", report.narrative("s1").blocks().first()));
}

void TestBreakdownJson::refuses_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *from, const char *to, const char *place) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString("sections.s1[1]") + place;
    };
    row("no title", R"("title": "",)", "", ".title");
    row("a title that is a number", R"("title": "")", R"("title": 1)", ".title");
    row("an id that is a number", R"("breakdown": "b1")", R"("breakdown": 1)", ".breakdown");
    row("no id", R"("breakdown": "b1")", R"("breakdown": "")", ".breakdown");
    row("an id with a space", R"("breakdown": "b1")", R"("breakdown": "b 1")", ".breakdown");
    row("a subject null", R"("subject": "公开信息")", R"("subject": null)", ".subject");
    row("no unit", R"("unit": "条",)", "", ".unit");
    row("an unknown key", R"("title": "")", R"("title": "", "colour": "red")", ".colour");
    row("an unknown key of a part", R"("label": "其他")", R"("label": "其他", "share": "1")",
        ".parts[1].share");
    row("no parts", R"("parts": [)", R"("part": [)", ".part");
    row("a part that is a number", R"("parts": [)", R"("parts": [5, )", ".parts[0].id");
    row("a part without a label", R"("label": "其他", )", "", ".parts[1].label");
    row("a part's id twice", R"("id": "p2")", R"("id": "p1")", ".parts[1].id");
    row("a part called rest", R"("id": "p2")", R"("id": "rest")", ".parts[1].id");
    row("a count below zero", R"("94")", R"("-94")", ".parts[1].count");
    row("a count in words", R"("94")", R"("约94")", ".parts[1].count");
    row("a count with a unit", R"("94")", R"("94条")", ".parts[1].count");
    row("a count with decimals", R"("94")", R"("94.5")", ".parts[1].count");
    row("a count that is a number", R"("94")", "94", ".parts[1].count");
    row("a count null", R"("94")", "null", ".parts[1].count");
    row("a count of a slash", R"("94")", R"("/")", ".parts[1].count");
    row("a count too large", R"("94")", R"("9223372036854775808")", ".parts[1].count");
    row("counts too large to add up", R"("94")", R"("9223372036854775807")", ".parts");
    row("a whole too small", R"("rounding")", R"("whole": "213", "rounding")", ".whole");
    row("a whole below zero", R"("rounding")", R"("whole": "-1", "rounding")", ".whole");
    row("a whole of a slash", R"("rounding")", R"("whole": "/", "rounding")", ".whole");
    row("a whole that is a number", R"("rounding")", R"("whole": 300, "rounding")", ".whole");
    row("unknown rounding", "half-up", "down", ".rounding");
    row("no rounding", R"("rounding": "half-up",)", "", ".rounding");
    row("decimals 9", R"("decimals": 2)", R"("decimals": 9)", ".decimals");
    row("decimals -1", R"("decimals": 2)", R"("decimals": -1)", ".decimals");
    row("decimals 1.5", R"("decimals": 2)", R"("decimals": 1.5)", ".decimals");
    row("decimals in quotes", R"("decimals": 2)", R"("decimals": "2")", ".decimals");
    row("no decimals", R"("decimals": 2,)", "", ".decimals");
    row("no sentence", R"("sentence": "share",)", "", ".sentence");
    row("a sentence null", R"("sentence": "share")", R"("sentence": null)", ".sentence");
    row("a sentence of numbers", R"("sentence": "share")", R"("sentence": ["x", 1])", ".sentence[1].bold");
    row("hidden in quotes", R"("table")", R"("sentenceHidden": "true", "table")", ".sentenceHidden");
    row("unknown table", R"("table": "none")", R"("table": "wide")", ".table");
    row("a table that is true", R"("table": "none")", R"("table": true)", ".table");
    row("unknown chart", R"("chart": "none")", R"("chart": "radar")", ".chart");
    row("no chart", R"(, "chart": "none")", "", ".chart");
}

void TestBreakdownJson::refuses()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    QVERIFY(reportFromJson(fileWith(plain)).ok());
    QByteArray json = plain;
    const qsizetype at = json.indexOf(from);
    QVERIFY(at >= 0);
    const Result<StoredReport> stored = reportFromJson(fileWith(json.replace(at, from.size(), to)));
    QVERIFY(!stored.ok());
    QCOMPARE(stored.error().place, place);
    QVERIFY(!stored.error().message.isEmpty());
}

void TestBreakdownJson::refusesRuns_data()
{
    QTest::addColumn<QByteArray>("run");
    QTest::addColumn<QString>("place"); // "-": it is taken
    const auto row = [](const char *run, const char *place) {
        QTest::newRow(run) << QByteArray(run) << place;
    };
    row(R"({"field": "t3.received.total"})", "-");
    row(R"({"field": "gone.with.the.cell"})", "-"); // broken, but somebody's words around it
    row(R"({"field": "b1", "bold": false})", "-");
    row(R"({"field": ""})", ".field");
    row(R"({"field": 7})", ".field");
    row(R"({"field": null})", ".field");
    row(R"({"field": "b1", "bold": "true"})", ".bold");
    row(R"({"field": "b1", "bold": 1})", ".bold");
    row(R"({"field": "b1", "text": "214"})", ".text");
}

void TestBreakdownJson::refusesRuns()
{
    QFETCH(QByteArray, run);
    QFETCH(QString, place);
    const QString expected = place == "-" ? QString() : "sections.s1[1].paragraph[1]" + place;
    const Result<StoredReport> stored = reportFromJson(fileWith(R"({"paragraph": ["x", )" + run + "]}"));
    QCOMPARE(stored ? QString() : stored.error().place, expected);
}

void TestBreakdownJson::twoOfOneId()
{
    const Result<StoredReport> stored = reportFromJson(fileWith(plain + "," + plain));
    QVERIFY(!stored.ok());
    QVERIFY2(stored.error().text().contains("b1"), qPrintable(stored.error().text()));
}

void TestBreakdownJson::readsWhatItWrites()
{
    QRandomGenerator random(500);
    qsizetype parts = 0;
    for (int i = 0; i < 500; ++i) {
        const Breakdown breakdown = randomBreakdown(random);
        parts += breakdown.parts.size();
        const Report report = reportOf(breakdown);
        const QByteArray json = reportToJson(report);
        const Result<StoredReport> stored = reportFromJson(json);
        QVERIFY2(stored.ok(), stored ? "" : qPrintable(stored.error().text()));
        QVERIFY2(stored->report == report, json.constData());
        QVERIFY(breakdownIn(stored->report).parts == breakdown.parts);
        QCOMPARE(reportToJson(stored->report), json);
    }
    qInfo("500 breakdowns with %lld parts", qint64(parts));
}

QTEST_APPLESS_MAIN(TestBreakdownJson)
#include "test_breakdown_json.moc"
