#include "storage/report_file.h"

#include "whole_file.h"

#include <QtTest>

using namespace nianbao;

// Where figures come from, within the file.
class TestOrigins : public QObject
{
    Q_OBJECT

private slots:
    void standAfterTheFigures();
    void mayStandAnywhere();
    void neverWithholdAReport_data();
    void neverWithholdAReport();
};

namespace {

QByteArray withOrigins(const QByteArray &origins)
{
    return changed("  \"sections\"", "  \"origins\": " + origins + ",\n  \"sections\"");
}

} // namespace

void TestOrigins::standAfterTheFigures()
{
    // In the form's order, only for cells that are filled in.
    const QByteArray json = withOrigins(R"({
    "t2.fees.amount": "imported 2026-11-24T10:32:05Z",
    "t3.received.natural": "typed 2026-11-24T10:32:06Z",
    "t4.afterReview.pending": "carried"
  })");
    const Result<StoredReport> stored = reportFromJson(json);
    QVERIFY2(stored.ok(), stored ? "" : qPrintable(stored.error().text()));
    QCOMPARE(reportToJson(stored->report), json);
    const Template &form = stored->report.form();
    const QDateTime time(QDate(2026, 11, 24), QTime(10, 32, 6), Qt::UTC);
    QVERIFY(stored->report.origin(form.figureAt("t3.received.natural"))
            == Origin::at(Origin::Kind::Typed, time));
    QVERIFY(!stored->report.origin(form.figureAt("t2.rules.made")));
}

void TestOrigins::mayStandAnywhere()
{
    const QByteArray first =
        changed("  \"organ\"",
                "  \"origins\": {\"t3.received.natural\": \"typed 2026-11-24T10:32:05Z\"},\n  \"organ\"");
    const Result<StoredReport> stored = reportFromJson(first);
    QVERIFY(stored.ok());
    QCOMPARE(reportToJson(stored->report), withOrigins(R"({
    "t3.received.natural": "typed 2026-11-24T10:32:05Z"
  })"));
}

void TestOrigins::neverWithholdAReport_data()
{
    QTest::addColumn<QByteArray>("origins");
    QTest::newRow("a kind of a later version")
        << QByteArray(R"({"t3.received.natural": "summed 2026-11-24T10:32:05Z"})");
    QTest::newRow("no such day") << QByteArray(R"({"t3.received.natural": "typed 2026-11-31T10:32:05Z"})");
    QTest::newRow("no text") << QByteArray(R"({"t3.received.natural": 7})");
    QTest::newRow("an object") << QByteArray(R"({"t3.received.natural": {"kind": "typed"}})");
    QTest::newRow("of no cell") << QByteArray(R"({"t9.nowhere": "typed"})");
    QTest::newRow("of an empty cell") << QByteArray(R"({"t3.received.business": "typed"})");
    QTest::newRow("of a total") << QByteArray(R"({"t3.received.total": "typed"})");
    QTest::newRow("of a field") << QByteArray(R"({"organ": "typed"})");
    QTest::newRow("a list") << QByteArray(R"(["typed"])");
    QTest::newRow("a text") << QByteArray(R"("typed")");
    QTest::newRow("null") << QByteArray("null");
}

void TestOrigins::neverWithholdAReport()
{
    QFETCH(QByteArray, origins);
    const Result<StoredReport> stored = reportFromJson(withOrigins(origins));
    QVERIFY2(stored.ok(), stored ? "" : qPrintable(stored.error().text()));
    QCOMPARE(reportToJson(stored->report), whole); // all the rest is there
}

QTEST_APPLESS_MAIN(TestOrigins)
#include "test_origins.moc"
