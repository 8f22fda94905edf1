#include "storage/fingerprint.h"
#include "storage/report_file.h"
#include "storage/shown_report.h"

#include "whole_file.h"

#include <QtTest>

using namespace nianbao;

// Figures of an older form that this one has no cell for: they stay with the report, and count nowhere.
class TestLegacy : public QObject
{
    Q_OBJECT

private slots:
    void comesBackFromItsFile();
    void isUndone();
    void isNotInTheFingerprint();
    void isShownToPrograms();
    void damagedOnesAreNamed_data();
    void damagedOnesAreNamed();

private:
    static QList<LegacyFigure> some()
    {
        return {{"规章 对外公开总数量", "377"},
                {"行政许可 本年增/减", "+1036"},
                {"政府集中采购 采购总金额", "251000元"}};
    }
    static Report withSome()
    {
        Report report = reportFromJson(whole)->report;
        if (!report.apply({{SetLegacy{some()}}}))
            qFatal("legacy figures can't be set");
        return report;
    }
};

void TestLegacy::comesBackFromItsFile()
{
    const Report report = withSome();
    const QByteArray json = reportToJson(report);
    const Result<StoredReport> stored = reportFromJson(json);
    QVERIFY2(stored.ok(), stored ? "" : qPrintable(stored.error().text()));
    QCOMPARE(stored->report.legacy(), some());
    QVERIFY(stored->report == report);
    QCOMPARE(reportToJson(stored->report), json);
    // A report without them has no word of them.
    QVERIFY(!whole.contains("legacy") && !reportToJson(reportFromJson(whole)->report).contains("legacy"));
}

void TestLegacy::isUndone()
{
    Report report = withSome();
    const Result<Change> back = report.apply({{SetLegacy{{{"规章 对外公开总数量", "378"}}}}});
    QVERIFY(back.ok());
    QCOMPARE(report.legacy().size(), 1);
    const Result<Change> again = report.apply(*back);
    QVERIFY(again.ok());
    QCOMPARE(report.legacy(), some());
    QVERIFY(report.apply(*again).ok());
    QCOMPARE(report.legacy().first().text, QString("378"));
    QVERIFY(report.apply({{SetLegacy{}}}).ok());
    QVERIFY(report.legacy().isEmpty());
}

void TestLegacy::isNotInTheFingerprint()
{
    const Report without = reportFromJson(whole)->report;
    QCOMPARE(fingerprintOf(withSome()), fingerprintOf(without));
    QVERIFY(!(withSome() == without));
}

void TestLegacy::isShownToPrograms()
{
    const Report report = withSome();
    const Result<JsonValue> shown = parseJson(shownReport(report, Figures(report)));
    QVERIFY(shown.ok());
    const JsonValue *legacy = shown->member("legacy");
    QVERIFY(legacy);
    QCOMPARE(legacy->items.size(), 3);
    QCOMPARE(legacy->items[1].member("text")->text, QString("+1036"));
    // They are no figures of the form.
    QCOMPARE(shown->member("figures")->items.size(), report.form().figures().size());
}

void TestLegacy::damagedOnesAreNamed_data()
{
    QTest::addColumn<QByteArray>("legacy");
    QTest::addColumn<QString>("place");
    QTest::newRow("no list") << QByteArray("{}") << "legacy";
    QTest::newRow("no object") << QByteArray("[7]") << "legacy[0].label";
    QTest::newRow("a number") << QByteArray("[{\"label\": \"a\", \"text\": 7}]") << "legacy[0].text";
}

void TestLegacy::damagedOnesAreNamed()
{
    QFETCH(QByteArray, legacy);
    QFETCH(QString, place);
    const Result<StoredReport> stored =
        reportFromJson(changed("  \"sections\"", "  \"legacy\": " + legacy + ",\n  \"sections\""));
    QVERIFY(!stored.ok());
    QCOMPARE(stored.error().place, place);
}

QTEST_GUILESS_MAIN(TestLegacy)
#include "test_legacy.moc"
