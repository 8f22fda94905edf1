#include "storage/report_file.h"
#include "storage/report_summary.h"

#include <QtTest>

using namespace nianbao;

class TestReportSummary : public QObject
{
    Q_OBJECT

private slots:
    void whatTheFileSays();
    void readsTheBeginningOnly();
    void emptyReport();
    void noReport_data();
    void noReport();
    void missingFile();

private:
    QString write(const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath("a.nianbao"));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file can't be made");
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

void TestReportSummary::whatTheFileSays()
{
    Report report;
    QVERIFY(report
                .apply({{SetField{Field::Organ, "某某\"局"}, SetField{Field::Year, "2023"},
                         SetFigure{"t2.rules.made", Figure::number(1)}}})
                .ok());
    const QString path = m_folder.filePath("written.nianbao");
    QVERIFY(writeReport(path, report));
    const Result<ReportSummary> summary = readSummary(path);
    QVERIFY(summary.ok());
    QCOMPARE(summary->organ, QString("某某\"局"));
    QCOMPARE(summary->year, QString("2023"));
    QCOMPARE(summary->stage, QString());
    const Result<Review> submitted =
        movedOn(report, Stage::Submitted, "李", QDateTime::currentDateTimeUtc(), {}, {});
    QVERIFY(submitted && report.apply({{SetReview{*submitted}}}));
    QVERIFY(writeReport(path, report));
    QCOMPARE(readSummary(path)->stage, QString("submitted"));
}

// A report with pictures can be large, and what comes after the header fields may even be damaged.
void TestReportSummary::readsTheBeginningOnly()
{
    const QByteArray begin =
        "{ \"format\": 1, \"organ\": \"某局\", \"year\": 2023, \"narrative\": {\"s1\": [\"";
    const Result<ReportSummary> summary = readSummary(write(begin + QByteArray(40000, 'x')));
    QVERIFY(summary.ok());
    QCOMPARE(summary->organ, QString("某局"));
    QCOMPARE(summary->year, QString("2023"));
    // Names further in are not the report's.
    const Result<ReportSummary> other =
        readSummary(write("{ \"format\": 1, \"narrative\": { \"organ\": \"别处\" } }"));
    QVERIFY(other.ok());
    QCOMPARE(other->organ, QString());
}

void TestReportSummary::emptyReport()
{
    const Result<ReportSummary> summary = readSummary(write(reportToJson(Report())));
    QVERIFY(summary.ok());
    QCOMPARE(summary->organ, QString());
    QCOMPARE(summary->year, QString());
}

void TestReportSummary::noReport_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("organ: 某局");
    QTest::newRow("a number") << QByteArray("1");
    QTest::newRow("an array") << QByteArray("[{\"format\": 1}]");
    QTest::newRow("other JSON") << QByteArray("{\"name\": \"x\", \"organ\": \"某局\"}");
    QTest::newRow("cut off") << QByteArray("{\"form");
}

void TestReportSummary::noReport()
{
    QFETCH(QByteArray, bytes);
    const Result<ReportSummary> summary = readSummary(write(bytes));
    QVERIFY(!summary.ok());
    QVERIFY(summary.error().text().contains("a.nianbao"));
}

void TestReportSummary::missingFile()
{
    QVERIFY(!readSummary(m_folder.filePath("none.nianbao")).ok());
}

QTEST_GUILESS_MAIN(TestReportSummary)
#include "test_report_summary.moc"
