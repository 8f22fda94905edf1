#include "breakdowns.h"

#include "model/field_readings.h"
#include "model/field_wording.h"

#include <QtTest>

using namespace nianbao;
using namespace nianbao::test;

// A report's text with live fields in it: it reads as the figures are, always.
class TestLiveText : public QObject
{
    Q_OBJECT

private slots:
    void followsTheFigures();
    void followsTheBreakdown();
    void followsLastYear();
    void givenTextsDoNotCount();
    void losesItsSource();
    void oneIdOneBreakdown();
    void idsAreFresh();
    void placesInCodePoints();
    void normalizesFields();
    void nextYearCountsAnew();
    void inheritedMarksStay();
    void wordingIsVerified_data();
    void wordingIsVerified();

private:
    static QString textIn(const Report &report, const QString &section = "s1")
    {
        return report.narrative(section).texts().join('|');
    }
};

namespace {

const QStringList received{"收到", "{t3.received.total}", "件，比上年", "{t3.received.total:yoyDiff}", "。"};

} // namespace

void TestLiveText::followsTheFigures()
{
    Report report = reportOf("t3.received.natural=3", {paragraphOf(received)});
    QCOMPARE(textIn(report), QString("收到3件，比上年（无上年数）。"));
    const Report before = report;
    const Result<Change> back = report.apply({{figureStep(report, "t3.received.natural=8")}});
    QVERIFY(back.ok());
    QCOMPARE(textIn(report), QString("收到8件，比上年（无上年数）。"));
    QCOMPARE(textIn(before), QString("收到3件，比上年（无上年数）。")); // a value of its own
    const Result<Change> again = report.apply(*back);
    QVERIFY(again.ok());
    QVERIFY(report == before);
    QVERIFY(report.apply(*again).ok());
    QCOMPARE(textIn(report), QString("收到8件，比上年（无上年数）。"));

    // A change that is refused alters no text either.
    QVERIFY(!report
                 .apply({{figureStep(report, "t3.received.natural=9"),
                          SetFigure{"t3.received.total", Figure::number(9)}}})
                 .ok());
    QCOMPARE(textIn(report), QString("收到8件，比上年（无上年数）。"));
    // Text and figure in one change, whichever comes first.
    QVERIFY(report
                .apply({{blocks("s5", {paragraphOf({"{t2.rules.made}"})}),
                         figureStep(report, "t2.rules.made=4")}})
                .ok());
    QCOMPARE(textIn(report, "s5"), QString("4"));
}

void TestLiveText::followsTheBreakdown()
{
    Breakdown breakdown = withCounts("1 2");
    Report report = reportOf(breakdown);
    QVERIFY(report.apply({{blocks("s5", {paragraphOf({"甲占", "{b1.p1:%}"})})}}).ok());
    QCOMPARE(textIn(report, "s5"), QString("甲占33.33%"));
    const Report before = report;
    breakdown.parts[0].count = Figure::number(2);
    const Result<Change> back = report.apply({{blocks("s1", {breakdown})}});
    QCOMPARE(textIn(report, "s5"), QString("甲占50.00%")); // in another section than the breakdown
    QCOMPARE(textIn(report), QString("公开信息4条。其中，甲2条，占50.00%；甲甲2条，占50.00%。"));
    std::swap(breakdown.parts[0], breakdown.parts[1]); // an order is nothing that a field minds
    breakdown.parts[0].count = Figure::number(6);
    QVERIFY(report.apply({{blocks("s1", {breakdown})}}).ok());
    QCOMPARE(textIn(report, "s5"), QString("甲占25.00%"));
    QVERIFY(report.apply(*back).ok());
    QVERIFY(report == before);
}

void TestLiveText::followsLastYear()
{
    Report report = reportOf("t3.received.natural=3", {paragraphOf(received)});
    report.setPrevious(reportOf("t3.received.natural=5"));
    QCOMPARE(textIn(report), QString("收到3件，比上年减少2件。"));
    report.setPrevious(reportOf("t3.received.natural=3"));
    QCOMPARE(textIn(report), QString("收到3件，比上年持平。"));
}

// Nobody can slip in a number that isn't the figure's.
void TestLiveText::givenTextsDoNotCount()
{
    Paragraph lying = paragraphOf(received);
    lying.runs[1].text = "999";
    Breakdown breakdown = withCounts("1 2");
    breakdown.sentence = {Run{"都是999条。"}};
    const Report report = reportOf("t3.received.natural=3", {lying, breakdown});
    QCOMPARE(report.narrative("s1").texts()[0], QString("收到3件，比上年（无上年数）。"));
    QVERIFY(report == reportOf("t3.received.natural=3", {paragraphOf(received), withCounts("1 2")}));
}

void TestLiveText::losesItsSource()
{
    Breakdown breakdown = withCounts("1 2");
    Report report = reportOf(breakdown);
    QVERIFY(report.apply({{blocks("s5", {paragraphOf({"{b1.p2}", "和", "{b1}"})})}}).ok());
    const Report before = report;
    breakdown.parts.removeLast();
    const Result<Change> back = report.apply({{blocks("s1", {breakdown})}});
    QCOMPARE(textIn(report, "s5"), QString("（数据失效）和1"));
    breakdown.parts += {breakdown.freshPartId({"p2"}), "新", Figure::number(9)};
    QVERIFY(report.apply({{blocks("s1", {breakdown})}}).ok());
    QCOMPARE(textIn(report, "s5"), QString("（数据失效）和10"));
    QVERIFY(report.apply({{blocks("s1", {})}}).ok());
    QCOMPARE(textIn(report, "s5"), QString("（数据失效）和（数据失效）"));
    QVERIFY(report.apply(*back).ok());
    QVERIFY(report == before);
}

void TestLiveText::oneIdOneBreakdown()
{
    Breakdown second = withCounts("5");
    second.id = "b2";
    Report report;
    const Result<Change> same = report.apply({{blocks("s1", {withCounts("1"), second, withCounts("3")})}});
    QVERIFY(!same.ok());
    QCOMPARE(same.error().place, QString("s1"));
    QVERIFY2(same.error().message.contains("“b1”"), qPrintable(same.error().message));
    QVERIFY(report == Report());
    QVERIFY(report.apply({{blocks("s1", {second}), blocks("s6", {withCounts("1")})}}).ok());
    const Result<Change> other = report.apply({{blocks("s5", {second})}});
    QVERIFY(!other.ok());
    QCOMPARE(other.error().place, QString("s5"));
    QVERIFY(other.error().message.contains("“b2”"));
    QVERIFY(report.apply({{blocks("s1", {second, Paragraph{{Run{"话"}}}})}}).ok()); // its own section again
    // Moved from one section to another.
    QVERIFY(report.apply({{blocks("s1", {}), blocks("s5", {second})}}).ok());
}

void TestLiveText::idsAreFresh()
{
    QCOMPARE(freshBreakdownId(Report()), QString("b1"));
    Breakdown hidden = withCounts("1");
    hidden.phrasing.clear();
    hidden.sentence = paragraphOf({"{b1.p4}", "{b3.p1:%}"}).runs;
    hidden.showsSentence = false;
    const Report report = reportOf({}, {hidden, paragraphOf({"{b1.p2@-1}", "{b1/b5:%}"})});
    QCOMPARE(freshBreakdownId(report), QString("b2"));
    QCOMPARE(freshBreakdownId(report, {"b2"}), QString("b4")); // a field waits for b3
    QCOMPARE(freshBreakdownId(report, {"b2", "b4"}), QString("b6"));
    QCOMPARE(boundParts(report, "b1"), (QStringList{"p4", "p2"}));
    QCOMPARE(boundParts(report, "b3"), QStringList{"p1"});
    QVERIFY(boundParts(report, "b").isEmpty());
}

void TestLiveText::placesInCodePoints()
{
    Breakdown hidden = withCounts("1");
    hidden.id = "b2";
    hidden.showsSentence = false;
    const Report report =
        reportOf("t3.received.natural=35",
                 {Heading{1, "𠮷"}, paragraphOf({"𠮷𠮷收到", "{t3.received.total}", "件", "{b9}"}), hidden,
                  withCounts("7")});
    QStringList found;
    for (const LiveField &one : liveFieldsOf(report))
        found += QString("%1 %2 %3+%4 %5 %6")
                     .arg(one.section)
                     .arg(one.block)
                     .arg(one.start)
                     .arg(one.length)
                     .arg(one.field, one.reading.text);
    // 公开信息7条。其中，甲7条，占100.00%。
    QCOMPARE(found, (QStringList{"s1 1 4+2 t3.received.total 35", "s1 1 7+6 b9 （数据失效）", "s1 3 4+1 b1 7",
                                 "s1 3 11+1 b1.p1 7", "s1 3 15+7 b1.p1:% 100.00%"}));
}

void TestLiveText::normalizesFields()
{
    const Report report = reportOf({}, {Paragraph{{Run{"a", true},
                                                   {"", true, "b9"},
                                                   {"", true, "b9"},
                                                   {"\x01", false, "\x02"},
                                                   Run{"b"},
                                                   Run{"c"}}},
                                        paragraphOf({"{b8}"})});
    const QString lost = "（数据失效）";
    QVERIFY(report.narrative("s1")
            == Narrative(
                QList<Block>{Paragraph{{Run{"a", true}, {lost, true, "b9"}, {lost, true, "b9"}, Run{"bc"}}},
                             Paragraph{{{lost, false, "b8"}}}})); // not blank, though it had no text
}

void TestLiveText::nextYearCountsAnew()
{
    Breakdown breakdown = sixParts();
    breakdown.statedWhole = Figure::number(300);
    breakdown.chart = ChartKind::Ring;
    const Report previous =
        reportOf("year=2023 t3.carriedForward.natural=4", {breakdown, paragraphOf({"{b1.p1:yoyDiff}"})});
    Report next = nextYear(previous);
    Breakdown cleared = breakdown;
    cleared.statedWhole = {};
    for (BreakdownPart &part : cleared.parts)
        part.count = {};
    QVERIFY(readFields(next.narrative("s1"), FieldReadings(next)) == next.narrative("s1"));
    cleared.sentence = breakdownIn(next).sentence;
    QVERIFY(breakdownIn(next) == cleared);
    QVERIFY(textIn(next).startsWith("公开信息（未填）条。其中，要闻（未填）条；"));
    QCOMPARE(next.narrative("s1").texts()[1], QString("（未填）"));
    for (BreakdownPart &part : cleared.parts)
        part.count = Figure::number(130);
    QVERIFY(
        next.apply({{blocks("s1", {cleared, paragraphOf({"{b1.p1:yoyDiff}", "，", "{b1:yoy%}"})})}}).ok());
    QCOMPARE(next.narrative("s1").texts()[1], QString("增加10条，增长160.00%")); // 780 after 300
    QVERIFY(breakdownIn(*next.previous()).parts == breakdown.parts);
}

void TestLiveText::inheritedMarksStay()
{
    const Report previous =
        reportOf("t3.received.natural=3", {paragraphOf({"收到", "{t3.received.total}", "件。"})});
    Report next = nextYear(previous);
    const auto block = [&next] { return next.narrative("s1").blocks().first(); };
    QVERIFY(next.isInherited("s1", block()));
    QVERIFY(next.apply({{figureStep(next, "t3.received.natural=8")}}).ok());
    QCOMPARE(textIn(next), QString("收到8件。"));
    QVERIFY(next.isInherited("s1", block())); // the words are last year's still
    QVERIFY(next.apply({{blocks("s1", {paragraphOf({"收到", "{t3.granted.total}", "件。"})})}}).ok());
    QVERIFY(next.isInherited("s1", block()));
    QVERIFY(next.apply({{blocks("s1", {paragraphOf({"受理", "{t3.received.total}", "件。"})})}}).ok());
    QVERIFY(!next.isInherited("s1", block()));
}

void TestLiveText::wordingIsVerified_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *place, const char *from, const char *to) {
        QTest::newRow(place) << QByteArray(from) << QByteArray(to) << place;
    };
    row("more", R"("增加{n}{unit}")", R"("")");
    row("same", R"("same")", R"("equal")");
    row("percent", R"("{n}%")", "1");
    row("other", R"("empty")", R"("other": "x", "empty")");
}

void TestLiveText::wordingIsVerified()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    QFile file(":/wording/fields.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    QVERIFY(FieldWording::fromJson(json).ok() && json.contains(from));
    const Result<FieldWording> wording = FieldWording::fromJson(json.replace(from, to));
    QVERIFY(!wording.ok());
    QCOMPARE(wording.error().place, place);
}

QTEST_APPLESS_MAIN(TestLiveText)
#include "test_live_text.moc"
