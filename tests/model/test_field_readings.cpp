#include "breakdowns.h"

#include "model/field_readings.h"

#include <QtTest>

using namespace nianbao;
using namespace nianbao::test;

class TestFieldReadings : public QObject
{
    Q_OBJECT

private slots:
    void ofTheForm_data();
    void ofTheForm();
    void ofBreakdowns_data();
    void ofBreakdowns();
    void withoutLastYear();
    void tooLarge_data();
    void tooLarge();
    void findsLastYears();
    void anotherUnitLastYear();
};

namespace {

using State = FieldReading::State;

Report twoYears()
{
    // This year 30 + 5 received, 5 carried over, 12 granted, 2 + 3 refused; last year 28 received.
    Report report = reportOf("t3.received.natural=30 t3.received.business=5 t3.carriedOver.natural=5 "
                             "t3.granted.natural=12 t3.refused.stateSecret.natural=2 "
                             "t3.refused.otherLaw.business=3 t3.carriedForward.natural=23 t4.direct.upheld=2 "
                             "t4.afterReview.other=1 t2.fees.amount=12.50 t2.normative.made=1 "
                             "t2.licensing.decisions=0 t2.rules.repealed=/");
    report.setPrevious(reportOf("t3.received.natural=20 t3.received.research=8 t3.granted.natural=16 "
                                "t3.carriedForward.natural=23 t4.direct.upheld=0 t2.fees.amount=10.25 "
                                "t2.licensing.decisions=5 t3.refused.adminQuery.natural=4"));
    return report;
}

} // namespace

void TestFieldReadings::ofTheForm_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("text");
    const auto fine = [](const char *field, const char *text) {
        QTest::newRow(field) << field << State::Fine << text;
    };
    fine("t3.received.natural", "30");
    fine("t3.received.total", "35");
    fine("t3.received+carriedOver.total", "40");
    fine("t3.refused.sum.total", "5");
    fine("t3.refused.sum.business", "3");
    fine("t4.litigation.total", "3");
    fine("t2.fees.amount", "12.50");
    fine("t2.licensing.decisions", "0");
    fine("t2.rules.repealed", "/");
    // 12 of 17 are 70.588 %, 5 of 17 are 29.411 %.
    fine("t3.granted.total/t3.concluded.total:%", "70.59%");
    fine("t3.granted.total/t3.concluded.total:%0", "71%");
    fine("t3.granted.total/t3.concluded.total:%4", "70.5882%");
    fine("t3.refused.sum.total/t3.concluded.total:%1", "29.4%");
    fine("t3.received.total/t3.granted.total:%0", "292%");
    fine("t2.licensing.decisions/t3.received.total:%", "0.00%");
    fine("t3.received.total@-1", "28");
    fine("t3.refused.sum.total@-1", "4");
    fine("t2.fees.amount@-1", "10.25");
    fine("t3.received.total:yoyDiff", "增加7件");
    fine("t3.received.total:yoy%", "增长25.00%");
    fine("t3.received.total:yoy%1", "增长25.0%");
    fine("t3.granted.total:yoyDiff", "减少4件");
    fine("t3.granted.total:yoy%", "下降25.00%");
    fine("t3.carriedForward.total:yoyDiff", "持平");
    fine("t3.carriedForward.total:yoy%", "持平");
    fine("t2.fees.amount:yoyDiff", "增加2.25万元");
    fine("t2.fees.amount:yoy%", "增长21.95%"); // 2.25 of 10.25: 21.951 %
    fine("t2.licensing.decisions:yoyDiff", "减少5件");
    fine("t2.licensing.decisions:yoy%", "下降100.00%");
    fine("t4.litigation.total:yoyDiff", "增加3件");

    const auto other = [](const char *field, State state, const char *text) {
        QTest::newRow(field) << field << state << text;
    };
    other("t4.litigation.total:yoy%", State::Zero, "（上年为0）");
    other("t3.received.total/t2.licensing.decisions:%", State::Zero, "（总数为0）");
    other("t2.rules.made", State::Missing, "（未填）");
    other("t2.rules.made:yoyDiff", State::Missing, "（未填）");
    other("t2.rules.made/t3.received.total:%", State::Missing, "（未填）");
    other("t3.received.total/t2.rules.made:%", State::Missing, "（未填）");
    other("t2.normative.made@-1", State::Missing, "（无上年数）");
    other("t2.normative.made:yoyDiff", State::Missing, "（无上年数）");
    other("t2.normative.made:yoy%", State::Missing, "（无上年数）");
    for (const char *gone :
         {"t3.lost.total", "t3.received.lost", "t3.received", "t3.received+lost.total", "t3.lost.total@-1",
          "t3.lost.total:yoyDiff", "t3.lost.total:yoy%", "t3.lost.total/t3.received.total:%",
          "t3.received.total/t3.lost.total:%", "t3.received.total:%", "t2.fees.amount/t3.received.total:%",
          "b1", "b1.p1", "b1.p1:%", "b1.rest", "?", "t3.received.total:%9", "organ"})
        other(gone, State::Broken, "（数据失效）");
}

void TestFieldReadings::ofTheForm()
{
    QFETCH(QString, field);
    const Report report = twoYears();
    const FieldReading reading = FieldReadings(report).of(field);
    QTEST(reading.text, "text");
    QTEST(reading.state, "state");
}

void TestFieldReadings::ofBreakdowns_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *field, const char *text, State state = State::Fine) {
        QTest::newRow(field) << field << state << text;
    };
    row("b1", "214");
    row("b1.p1", "120");
    row("b1.p1:%", "56.08%"); // as the breakdown rounds it: the largest remainder
    row("b1.p3:%", "0.93%");
    row("b1.p3/b1:%1", "0.9%"); // a share like any other
    row("b1.p1/t3.received.total:%0", "240%");
    row("b1.p1@-1", "100"); // by its label, whatever its id was
    row("b1.p1:yoyDiff", "增加20条");
    row("b1.p1:yoy%", "增长20.00%");
    row("b1.p2:yoyDiff", "持平");
    row("b1@-1", "162");
    row("b1:yoyDiff", "增加52条");
    row("b1:yoy%0", "增长32%");
    row("b1.p6@-1", "7"); // by its id: it has another name now
    row("b1.p5@-1", "（无上年数）", State::Missing);
    row("b2", "10");
    row("b2.rest", "4");
    row("b2.rest:%", "40%");
    row("b2.p1:%", "60%");
    row("b2@-1", "（无上年数）", State::Missing);
    row("b3", "0");
    row("b3.p1:%", "（总数为0）", State::Zero);
    row("b4.p1:%", "（未填）", State::Missing); // the other has no count
    row("b4.p2", "（未填）", State::Missing);
    row("b4.p2:%", "（未填）", State::Missing);
    for (const char *gone : {"b1.p9", "b1.p9:%", "b1.p9@-1", "b1.rest", "b1.rest:%", "b9", "b9.p1:yoy%",
                             "b1:%", "b1.p1.p2", "b1."})
        row(gone, "（数据失效）", State::Broken);
}

void TestFieldReadings::ofBreakdowns()
{
    QFETCH(QString, field);
    Breakdown six = sixParts();
    six.rounding = Rounding::LargestRemainder;
    Breakdown some = withCounts("6", "10");
    some.id = "b2";
    some.subject = "活动";
    some.decimals = 0;
    Breakdown zero = withCounts("0 0");
    zero.id = "b3";
    zero.subject = "零";
    Breakdown missing = withCounts("1 -");
    missing.id = "b4";
    missing.subject = "缺";
    Report report = reportOf("t3.received.natural=50", {six, some, zero, missing});

    Breakdown lastYears = sixParts();
    lastYears.id = "b7";
    lastYears.parts = {{"p9", "要闻", Figure::number(100)},
                       {"p2", "通知公告", Figure::number(55)},
                       {"p6", "其他", Figure::number(7)}};
    report.setPrevious(reportOf({}, {Paragraph{{Run{"去年"}}}, lastYears}));
    const FieldReading reading = FieldReadings(report).of(field);
    QTEST(reading.text, "text");
    QTEST(reading.state, "state");
}

void TestFieldReadings::withoutLastYear()
{
    const Report report = reportOf("t3.received.natural=30", {sixParts()});
    const FieldReadings readings(report);
    for (const char *field : {"t3.received.total@-1", "t3.received.total:yoyDiff", "t3.received.total:yoy%",
                              "b1@-1", "b1.p1:yoyDiff", "b1.p1:yoy%"}) {
        QCOMPARE(readings.of(field).state, State::Missing);
        QCOMPARE(readings.of(field).text, QString("（无上年数）"));
    }
}

// What can't be reckoned in 64 bits is told as broken, never as a number nor as one of zero.
void TestFieldReadings::tooLarge_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field :
         {"t4.review.total", "t4.review.total@-1", "t4.review.total:yoyDiff",
          "t4.review.total/t4.direct.total:%", "t4.direct.total/t4.review.total:%", "t4.direct.total@-1",
          "t4.direct.total:yoyDiff", "t4.direct.total:yoy%", "t4.review+direct.total",
          "t4.review.upheld/t4.direct.upheld:%4", "t4.afterReview.upheld:yoy%"})
        QTest::newRow(field) << field;
}

void TestFieldReadings::tooLarge()
{
    QFETCH(QString, field);
    const QString most = "9223372036854775807";
    Report report = reportOf("t4.review.upheld=" + most
                             + " t4.review.other=1 t4.direct.upheld=1 "
                               "t4.afterReview.upheld="
                             + most);
    report.setPrevious(reportOf("t4.direct.upheld=" + most
                                + " t4.direct.other=1 t4.review.upheld=5 t4.afterReview.upheld=1"));
    QCOMPARE(FieldReadings(report).of(field).state, State::Broken);
    QCOMPARE(FieldReadings(report).of(field).text, QString("（数据失效）"));
    QCOMPARE(FieldReadings(report).of(QString("t4.review.upheld")).text, most);
    QCOMPARE(FieldReadings(report).of(QString("t4.afterReview.upheld@-1")).text, QString("1"));
}

// Of several of one name the one of the same id is meant, of parts as of breakdowns.
void TestFieldReadings::findsLastYears()
{
    Breakdown first = withCounts("1 2");
    Breakdown second = withCounts("3 4");
    second.id = "b2";
    second.parts[0].label = second.parts[1].label = "同名";
    Report report = reportOf({}, {first, second});
    first.parts[0].count = Figure::number(10);
    second.parts[0].count = Figure::number(30);
    second.parts[1].count = Figure::number(40);
    report.setPrevious(reportOf({}, {first, second}));
    const auto read = [&report](const char *field) { return FieldReadings(report).of(field).text; };
    QCOMPARE(read("b1.p1@-1"), QString("10"));
    QCOMPARE(read("b2.p1@-1"), QString("30"));
    QCOMPARE(read("b2.p2@-1"), QString("40"));
    QCOMPARE(read("b2:yoyDiff"), QString("减少63条"));

    second.id = "b5"; // alone of its id, but there is one of its name: the first
    QVERIFY(report.apply({{blocks("s1", {second})}}).ok());
    QCOMPARE(read("b5@-1"), QString("12"));
    second.title = "另一个";
    second.id = "b2";
    QVERIFY(report.apply({{blocks("s1", {second})}}).ok());
    QCOMPARE(read("b2@-1"), QString("70")); // none of its name: the one of its id
}

void TestFieldReadings::anotherUnitLastYear()
{
    for (const QString unit : {"元", "件"}) {
        Report report = reportOf(withCounts("1 2", {}, "万元"));
        report.setPrevious(reportOf(withCounts("1 2", {}, unit)));
        for (const char *field : {"b1@-1", "b1.p1@-1", "b1.p1:yoyDiff", "b1.p1:yoy%"})
            QCOMPARE(FieldReadings(report).of(field).text, QString("（无上年数）"));
    }
}

QTEST_APPLESS_MAIN(TestFieldReadings)
#include "test_field_readings.moc"
