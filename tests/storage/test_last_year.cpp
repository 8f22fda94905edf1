#include "storage/report_file.h"

#include <QtTest>

using namespace nianbao;

// Last year's report and what is still marked as its own, within this year's file.
class TestLastYear : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void refusesWithThePlace_data();
    void refusesWithThePlace();
};

void TestLastYear::comesBackAsItWas()
{
    Report previous;
    QVERIFY(previous
                .apply({{SetField{Field::Organ, "某局"}, SetField{Field::Year, "2023"},
                         SetFigure{"t3.carriedForward.natural", Figure::number(5)},
                         SetNarrative{"s5", {"一", "二"}}}})
                .ok());
    previous.setUnknownKeys({{"future", "{\"a\":[1]}"}});
    Report next = nextYear(previous);
    QVERIFY(next.apply({{SetInherited{"s5", {"二"}}}}).ok());
    const QByteArray json = reportToJson(next);
    const Result<StoredReport> stored = reportFromJson(json);
    QVERIFY2(stored.ok(), stored ? "" : qPrintable(stored.error().text()));
    QVERIFY(stored->report == next);
    QVERIFY(stored->report.isInherited("t3.carriedOver.natural"));
    QVERIFY(!stored->report.isInherited("s5", Paragraph{{{"一"}}}));
    QCOMPARE(stored->report.previous()->unknownKeys(), previous.unknownKeys());
    QCOMPARE(reportToJson(stored->report), json);
}

void TestLastYear::refusesWithThePlace_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("place");
    QTest::newRow("marks that are no object") << QByteArray(R"("inherited": [])") << "inherited";
    QTest::newRow("a mark nowhere") << QByteArray(R"("inherited": {"s9": ["x"]})") << "inherited.s9";
    QTest::newRow("a mark on a total")
        << QByteArray(R"("inherited": {"t3.received.total": ["1"]})") << "inherited.t3.received.total";
    QTest::newRow("a mark that is no text") << QByteArray(R"("inherited": {"s5": [1]})") << "inherited.s5[0]";
    QTest::newRow("previous is no report") << QByteArray(R"("previous": 7)") << "previous";
    QTest::newRow("previous without format") << QByteArray(R"("previous": {})") << "previous.format";
    QTest::newRow("a bad figure in previous") << QByteArray(
        R"("previous": {"format": 1, "template": "national-2021", "figures": {"t4.review.upheld": "-1"}})")
                                              << "previous.figures.t4.review.upheld";
    QTest::newRow("previous of previous")
        << QByteArray(R"("previous": {"format": 1, "template": "national-2021", "previous": {}})")
        << "previous.previous";
}

void TestLastYear::refusesWithThePlace()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, place);
    const Result<StoredReport> stored =
        reportFromJson(R"({"format": 1, "template": "national-2021", )" + members + "}");
    QVERIFY(!stored.ok());
    QCOMPARE(stored.error().place, place);
}

QTEST_APPLESS_MAIN(TestLastYear)
#include "test_last_year.moc"
