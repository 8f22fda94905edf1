#include "storage/fingerprint.h"
#include "storage/report_file.h"

#include <QFile>
#include <QRandomGenerator>
#include <QtTest>

using namespace nianbao;

// A report's way through the house in its file: what was said of it, who altered what, and whether what was
// approved is still what it was.
class TestWayJson : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip();
    void faults_data();
    void faults();
    void aSubmittedVersionKeepsUnknownKeys();
    void isNoPartOfWhatIsPublished();
    void tellsAnAlteredReport();
    void lastYearsReportBringsNoneAlong();
    void aLongReviewStaysSmall();
};

namespace {

const QDateTime noon = QDateTime::fromString("2024-01-20T04:00:00Z", Qt::ISODate);

Report sample()
{
    const Result<StoredReport> stored = readReport(qEnvironmentVariable("NIANBAO_SOURCE")
                                                   + "/resources/samples/development-zone-2023.nianbao");
    if (!stored)
        qFatal("%s", qPrintable(stored.error().text()));
    return stored->report;
}

Report moved(Report report, const QList<Stage> &way)
{
    for (const Stage stage : way) {
        const Result<Review> review = movedOn(report, stage, "李", noon, "改数", fingerprintOf(report));
        if (!review || !report.apply({{SetReview{*review}}}))
            qFatal("the report can't go there");
    }
    return report;
}

Report reviewed()
{
    Report report = moved(sample(), {Stage::Submitted, Stage::Returned, Stage::Submitted});
    Comment comment;
    comment.text = "与上年相差较大\n请核实";
    comment.by = "王";
    comment.on = noon;
    comment.anchor = {"s1", 3, 9, {}, false};
    Review review = withComment(report, comment);
    Comment answer;
    answer.text = "已核实";
    answer.by = "李";
    answer.on = noon;
    answer.answers = review.comments.last().id;
    answer.anchor = {"s1", 4, 4, "文字", true};
    review.comments.last().done = true;
    if (!report.apply({{SetReview{review}}}))
        qFatal("no comment");
    review = withComment(report, answer);
    review.ticks += {"t3.received.natural", tickAbout(report, "t3.received.natural"), "王", noon};
    review.filings += {"某市政务公开办", "李", noon, fingerprintOf(report)};
    review.signedCopy = SignedCopy{"扫描件.pdf", QByteArray("%PDF-\0\1", 7), "f00d", "李", noon};
    review.unknownKeys += UnknownKey{"newThing", R"({"a":[1,null]})"};
    const QList<Revision> history{{"李", noon, {{"t3.received.natural", "3", "4"}, {"s1", "", "a\tb"}}},
                                  {{}, noon, {{"organ", "甲", "乙"}}}};
    if (!report.apply({{SetReview{review}, SetHistory{history}}}))
        qFatal("no review");
    return report;
}

} // namespace

void TestWayJson::roundTrip()
{
    const Report report = reviewed();
    const QByteArray json = reportToJson(report);
    const Result<StoredReport> read = reportFromJson(json);
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text()));
    QVERIFY(read->report.review() == report.review());
    QCOMPARE(read->report.stage(), Stage::Submitted);
    QCOMPARE(read->report.history().first().changes.last().after, QString("a b")); // a tab parts them
    QCOMPARE(reportToJson(read->report), json);
    QVERIFY(json.indexOf("\"stage\": \"submitted\"") < json.indexOf("\"figures\""));
}

void TestWayJson::faults_data()
{
    QTest::addColumn<QByteArray>("review");
    QTest::addColumn<QString>("place");
    QTest::newRow("no object") << QByteArray("[]") << "review";
    QTest::newRow("no list") << QByteArray(R"({"comments": 3})") << "review.comments";
    QTest::newRow("no name") << QByteArray(R"({"way": [{"stage": "submitted", "by": " "}]})")
                             << "review.way[0].by";
    QTest::newRow("no such stage") << QByteArray(R"({"way": [{"stage": "sealed", "by": "王"}]})")
                                   << "review.way";
    QTest::newRow("no text") << QByteArray(R"({"comments": [{"id": "a", "by": "b"}]})")
                             << "review.comments[0].text";
    QTest::newRow("a circle") << QByteArray(
        R"({"comments": [{"id": "a", "by": "b", "text": "c", "answers": "a"}]})")
                              << "";
    QTest::newRow("damaged scan") << QByteArray(R"({"signedCopy": {"data": "=?"}})")
                                  << "review.signedCopy.data";
    QTest::newRow("reports within reports")
        << QByteArray(R"({"submitted": {"format": 1, "template": "national-2021", "review": {}}})")
        << "review.submitted.review";
    QTest::newRow("damaged version") << QByteArray(
        R"({"seen": {"format": 1, "template": "national-2021", "year": "x"}})")
                                     << "review.seen.year";
}

void TestWayJson::faults()
{
    QFETCH(QByteArray, review);
    QFETCH(QString, place);
    const Result<StoredReport> read =
        reportFromJson(R"({"format": 1, "template": "national-2021", "review": )" + review + "}");
    QVERIFY(!read);
    QCOMPARE(read.error().place, place);
    QVERIFY(!read.error().message.isEmpty());
}

// As the report around it does; what isn't published of it is none of it.
void TestWayJson::aSubmittedVersionKeepsUnknownKeys()
{
    const QByteArray json = R"({"format":1,"template":"national-2021","review":{"way":[{"stage":"submitted",
        "by":"乙","on":"2024-01-20T04:00:00Z"}],"submitted":{"format":1,
        "template":"national-2021","organ":"甲","later":{"a":1},"rulesOff":[{"rule":"r","reason":"x"}]}}})";
    const Result<StoredReport> stored = reportFromJson(json);
    QVERIFY(stored.ok());
    const QByteArray written = reportToJson(stored->report);
    QVERIFY2(written.contains("\"later\""), written.constData());
    const Result<StoredReport> again = reportFromJson(written);
    QVERIFY(again.ok());
    QVERIFY(again->report == stored->report);
}

void TestWayJson::isNoPartOfWhatIsPublished()
{
    const QByteArray json = reportToPublish(reviewed());
    for (const char *words : {"\"review\"", "history", "stage", "王", "李", "请核实", "扫描件"})
        QVERIFY2(!json.contains(words), words);
    QCOMPARE(fingerprintOf(reviewed()), fingerprintOf(sample()));
    // Of a newer version's file, too; what isn't known goes along.
    QByteArray newer = reportToJson(reviewed());
    newer.replace("\"format\": 1,\n  \"template\"", "\"format\": 2,\n  \"new\": [1],\n  \"template\"");
    const QByteArray published = fileToPublish(newer);
    QVERIFY(published.contains("\"new\""));
    for (const char *words : {"\"review\"", "history", "stage", "王", "李", "请核实", "扫描件"})
        QVERIFY2(!published.contains(words), words);
    QCOMPARE(fingerprintOf(reportFromJson(published)->report), fingerprintOf(sample()));
}

// Any byte of what was approved: what can still be read and says something else is told apart.
void TestWayJson::tellsAnAlteredReport()
{
    const Report approved = moved(sample(), {Stage::Submitted, Stage::Approved});
    QVERIFY(!isAlteredSinceApproval(approved));
    QVERIFY(!isAlteredSinceApproval(moved(sample(), {Stage::Submitted})));
    const QByteArray json = reportToJson(approved);
    QVERIFY(!isAlteredSinceApproval(reportFromJson(json)->report));
    // The data, from the first header field to where what was said of it begins.
    const qsizetype begin = json.indexOf("\"organ\"");
    const qsizetype end =
        json.indexOf("\"profile\"") > 0 ? json.indexOf("\"profile\"") : json.indexOf("\"review\"");
    QVERIFY(begin > 0 && end > begin);
    QRandomGenerator random(7);
    int told = 0;
    int refused = 0;
    int same = 0;
    while (told + refused < 1'000) {
        QByteArray altered = json;
        const qsizetype at = begin + random.bounded(int(end - begin));
        // Mostly another digit, or another character of the same length: what can still be read.
        const auto was = uchar(altered[at]);
        char byte = char(random.bounded(256));
        if (was >= '0' && was <= '9')
            byte = char('0' + random.bounded(10));
        else if (was >= 0x80 && was < 0xC0)
            byte = char(0x80 + random.bounded(0x40));
        if (byte == altered[at])
            continue;
        altered[at] = byte;
        const Result<StoredReport> read = reportFromJson(altered);
        if (!read)
            ++refused;
        else if (isAlteredSinceApproval(read->report))
            ++told;
        else if (canonicalData(read->report) == canonicalData(approved))
            ++same; // between the data: another blank, a key that nobody reads
        else
            QFAIL(qPrintable(QString("byte %1 became %2 unseen").arg(at).arg(int(byte))));
    }
    qInfo("1000 alterations: %d told, %d unreadable, none unseen (%d more altered nothing)", told, refused,
          same);
    QVERIFY(told > 100);
    // The digest taken out of the approval is an alteration, too.
    QByteArray without = json;
    without.replace(fingerprintOf(approved).toLatin1(), "");
    QVERIFY(isAlteredSinceApproval(reportFromJson(without)->report));
}

void TestWayJson::lastYearsReportBringsNoneAlong()
{
    Report report;
    report.setPrevious(reviewed());
    QVERIFY(report.previous()->review().isEmpty());
    QVERIFY(report.previous()->history().isEmpty());
    QVERIFY(nextYear(reviewed()).review().isEmpty());
}

// How long it takes to open is bench_review's business.
void TestWayJson::aLongReviewStaysSmall()
{
    Report report = moved(sample(), {Stage::Submitted});
    Review review = report.review();
    for (int i = 0; i < 2'000; ++i) {
        Comment comment;
        comment.id = QString::number(i, 16);
        comment.text = "与上年相差较大，请核实来源并补充说明。";
        comment.by = "某市政务公开办王";
        comment.on = noon;
        comment.anchor.place = "t3.received.natural";
        review.comments += comment;
    }
    Revision revision{"李", noon, {}};
    for (int i = 0; i < 50'000; ++i)
        revision.changes += {"t3.refused.stateSecret.natural", QString::number(i), QString::number(i + 1)};
    QVERIFY(report.apply({{SetReview{review}, SetHistory{{revision}}}}));
    const QByteArray json = reportToJson(report);
    qInfo("2,000 comments and 50,000 changes: %.1f MB", double(json.size()) / 1e6);
    QVERIFY(json.size() < 10'000'000);
    QVERIFY(reportFromJson(json)->report == report);
}

QTEST_GUILESS_MAIN(TestWayJson)
#include "test_way_json.moc"
