#include "storage/report_file.h"

#include "whole_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace nianbao;

class TestReportFile : public QObject
{
    Q_OBJECT

private slots:
    void roundTripIsByteIdentical();
    void readsEveryPart();
    void emptyReport();
    void sameReportSameBytes();
    void tolerates_data();
    void tolerates();
    void refuses_data();
    void refuses();
    void errorsNameTheFile();
    void writesAndReadsAFile();
    void failedWriteKeepsTheOldReport();
    void writesNothingThatItCouldNotOpen();
};

void TestReportFile::roundTripIsByteIdentical()
{
    const Result<StoredReport> stored = reportFromJson(whole);
    QVERIFY2(stored.ok(), stored ? "" : qPrintable(stored.error().text()));
    QCOMPARE(reportToJson(stored->report), whole);
    QVERIFY(stored->readOnlyBecause.isEmpty());
}

void TestReportFile::readsEveryPart()
{
    const Result<StoredReport> stored = reportFromJson(whole);
    QVERIFY(stored.ok());
    const Report &report = stored->report;
    const Template &form = report.form();
    QCOMPARE(form.id(), QString("national-2021"));
    QStringList values;
    for (const Field field : Header::fields())
        values += report.header().value(field);
    QCOMPARE(values, (QStringList{"某市某局", "2023", "某局“年报”\\", "某发〔2024〕1号", "某局办公室",
                                  "2024-01-23", "2024-01-30", "某网"}));
    QCOMPARE(report.input(form.figureAt("t2.rules.made")), Figure::notApplicable());
    QCOMPARE(report.input(form.figureAt("t2.fees.amount")).text(), QString("12.50"));
    QCOMPARE(report.input(form.figureAt("t3.received.natural")).units(), qint64(214));
    QVERIFY(report.input(form.figureAt("t3.received.business")).isEmpty());
    QCOMPARE(report.narrative("s1").texts(), (QStringList{"", "（一）主动公开", "共214条\t😀"}));
    QVERIFY(report.narrative("s5").isEmpty());
    QCOMPARE(report.unknownKeys().size(), 2);
    QCOMPARE(report.unknownKeys().last(), (UnknownKey{"aNewKey", "true"}));
}

void TestReportFile::emptyReport()
{
    const QByteArray json = reportToJson(Report());
    QCOMPARE(json, QByteArray("{\n"
                              "  \"format\": 1,\n"
                              "  \"template\": \"national-2021\",\n"
                              "  \"figures\": {},\n"
                              "  \"sections\": {}\n"
                              "}\n"));
    const Result<StoredReport> stored = reportFromJson(json);
    QVERIFY(stored.ok());
    QVERIFY(stored->report == Report());
}

void TestReportFile::sameReportSameBytes()
{
    // Set in another order than the form's.
    const auto make = [](QStringList addresses) {
        Report report;
        for (const QString &address : addresses) {
            if (!report.apply(Change{{SetFigure{address, Figure::number(1)}}}))
                qFatal("no such cell");
        }
        return reportToJson(report);
    };
    QCOMPARE(make({"t4.review.other", "t2.rules.made"}), make({"t2.rules.made", "t4.review.other"}));
}

void TestReportFile::tolerates_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("a year as text") << changed("\"year\": 2023", "\"year\": \"2023\"");
    QTest::newRow("full-width digits") << changed("\"214\"", "\"２１４\"");
    QTest::newRow("separators and zeros") << changed("\"214\"", "\"0,000,214\"");
    QTest::newRow("an empty figure") << changed("\"214\",", "\"214\",\n\"t3.received.business\": \"\",");
    QTest::newRow("an empty section") << changed("\"lead\"", "\"s5\": [],\n\"lead\"");
    QTest::newRow("another date") << changed("2024-01-23", "2024年1月23日");
    QTest::newRow("a line break within a paragraph")
        << changed("\"\",\n      \"（一）主动公开\"", "\"\\n（一）主动公开\"");
    QTest::newRow("control characters") << changed("\"无\"", "\"\\u0000无\\u0007\\r\\n\"");
    QTest::newRow("a byte order mark") << "\xEF\xBB\xBF" + whole;
    QTest::newRow("Windows line ends") << QByteArray(whole).replace("\n", "\r\n");
    QTest::newRow("escaped characters") << changed("某网", "\\u67d0\\u7F51");
}

void TestReportFile::tolerates()
{
    QFETCH(QByteArray, json);
    const Result<StoredReport> stored = reportFromJson(json);
    QVERIFY2(stored.ok(), stored ? "" : qPrintable(stored.error().text()));
    QCOMPARE(reportToJson(stored->report), whole); // written the one way
}

void TestReportFile::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");

    const auto figure = [](const char *value) { return changed("\"214\"", value); };
    QTest::newRow("not an object") << QByteArray("[]") << "";
    QTest::newRow("a number") << QByteArray("2023") << "";
    QTest::newRow("an HTML page") << QByteArray("<html></html>") << "line 1";
    QTest::newRow("no format") << changed("\"format\": 1,", "") << "format";
    QTest::newRow("format 0") << changed("\"format\": 1", "\"format\": 0") << "format";
    QTest::newRow("format -1") << changed("\"format\": 1", "\"format\": -1") << "format";
    QTest::newRow("format 1.0") << changed("\"format\": 1", "\"format\": 1.0") << "format";
    QTest::newRow("format as text") << changed("\"format\": 1", "\"format\": \"1\"") << "format";
    QTest::newRow("no template") << changed("\"template\": \"national-2021\",", "") << "template";
    QTest::newRow("unknown template") << changed("national-2021", "national-1999") << "template";
    QTest::newRow("template elsewhere") << changed("national-2021", "../national-2021") << "template";
    QTest::newRow("template a number") << changed("\"national-2021\"", "1") << "template";

    QTest::newRow("organ a number") << changed("\"某市某局\"", "7") << "organ";
    QTest::newRow("organ null") << changed("\"某市某局\"", "null") << "organ";
    QTest::newRow("source a list") << changed("\"某网\"", "[\"某网\"]") << "source";
    QTest::newRow("year 99") << changed("2023", "99") << "year";
    QTest::newRow("year 2023.5") << changed("2023", "2023.5") << "year";
    QTest::newRow("year true") << changed("2023", "true") << "year";
    QTest::newRow("no such day") << changed("2024-01-23", "2024-02-30") << "signedOn";

    const QString cell = "figures.t3.received.natural";
    QTest::newRow("figure below zero") << figure("\"-3\"") << cell;
    QTest::newRow("figure with decimals") << figure("\"1.5\"") << cell;
    QTest::newRow("figure too large") << figure("\"99999999999999999999\"") << cell;
    QTest::newRow("figure in words") << figure("\"约200\"") << cell;
    QTest::newRow("figure a bare number") << figure("214") << cell;
    QTest::newRow("figure null") << figure("null") << cell;
    QTest::newRow("figure an object") << figure("{}") << cell;
    QTest::newRow("amount with 7 decimals") << changed("12.50", "0.1234567") << "figures.t2.fees.amount";
    QTest::newRow("unknown cell") << changed("t2.rules.made", "t2.rules.lost") << "figures.t2.rules.lost";
    QTest::newRow("a computed cell") << changed("t2.rules.made", "t3.received.total")
                                     << "figures.t3.received.total";
    QTest::newRow("a field among the figures") << changed("t2.rules.made", "organ") << "figures.organ";
    QTest::newRow("a section among the figures") << changed("t2.rules.made", "s5") << "figures.s5";
    QTest::newRow("an address twice") << changed("t4.afterReview.pending", "t3.received.natural") << cell;
    QTest::newRow("figures a list") << QByteArray(R"({"format":1,"template":"national-2021","figures":[]})")
                                    << "figures";
    QTest::newRow("figures twice") << changed("\"aNewKey\"", "\"figures\"") << "figures";

    QTest::newRow("unknown section") << changed("\"s6\"", "\"s7\"") << "sections.s7";
    QTest::newRow("a section of figures") << changed("\"s6\"", "\"s3\"") << "sections.s3";
    QTest::newRow("a field among the sections") << changed("\"s6\"", "\"organ\"") << "sections.organ";
    QTest::newRow("a section twice") << changed("\"s6\"", "\"s1\"") << "sections.s1";
    QTest::newRow("a section of one text") << changed("[\n      \"无\"\n    ]", "\"无\"") << "sections.s6";
    QTest::newRow("a paragraph null") << changed("\"（一）主动公开\"", "null") << "sections.s1[1]";
    QTest::newRow("sections a text") << QByteArray(R"({"format":1,"template":"national-2021","sections":""})")
                                     << "sections";
    QTest::newRow("twice in an unknown part") << changed("\"none\"", "\"stage\"") << "newThing.stage";
}

void TestReportFile::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const Result<StoredReport> stored = reportFromJson(json);
    QVERIFY(!stored.ok());
    QCOMPARE(stored.error().place, place);
    QVERIFY(!stored.error().message.isEmpty());
}

void TestReportFile::errorsNameTheFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("坏.nianbao");
    const Result<StoredReport> missing = readReport(path);
    QVERIFY(!missing.ok());
    QCOMPARE(missing.error().file, path);

    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(changed("\"214\"", "\"-3\""));
    file.close();
    const Result<StoredReport> wrong = readReport(path);
    QVERIFY(!wrong.ok());
    QCOMPARE(wrong.error().file, path);
    QCOMPARE(wrong.error().place, QString("figures.t3.received.natural"));
    QVERIFY(wrong.error().message.contains("-3"));
}

void TestReportFile::writesAndReadsAFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("a.nianbao");
    const Result<StoredReport> stored = reportFromJson(whole);
    QVERIFY(writeReport(path, stored->report).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), whole);
    const Result<StoredReport> again = readReport(path);
    QVERIFY(again.ok());
    QVERIFY(again->report == stored->report);
}

void TestReportFile::failedWriteKeepsTheOldReport()
{
    const Done written = writeReport("/dev/full", Report());
    QVERIFY(!written.ok());
    QCOMPARE(written.error().file, QString("/dev/full"));
    const Done missing = writeReport(QDir::tempPath() + "/no such folder/a.nianbao", Report());
    QVERIFY(!missing.ok());
}

// Pictures beyond all measure, each of a size that is allowed.
void TestReportFile::writesNothingThatItCouldNotOpen()
{
    QByteArray jpeg(Narrative::largestPicture, 'x');
    jpeg.replace(0, 3, "\xff\xd8\xff");
    const qsizetype inFile = jpeg.toBase64().size();
    Report report;
    const QList<Block> pictures(largestReport / inFile + 1, Picture{"image/jpeg", jpeg, "图"});
    QVERIFY(report.apply({{SetNarrative{"s1", pictures}}}).ok());
    QTemporaryDir folder;
    const QString path = folder.filePath("a.nianbao");
    QVERIFY(writeReport(path, Report()).ok());
    const Done written = writeReport(path, report);
    QVERIFY(!written.ok());
    QCOMPARE(written.error().file, path);
    QVERIFY2(written.error().message.contains("larger than 128 MB"), qPrintable(written.error().message));
    QVERIFY(readReport(path)->report == Report()); // what was there
}

QTEST_APPLESS_MAIN(TestReportFile)
#include "test_report_file.moc"
