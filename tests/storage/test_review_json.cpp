#include "storage/report_file.h"

#include <QTest>

using namespace nianbao;

// Acknowledgements, rules switched off and import notes in a report's file.
class TestReviewJson : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip();
    void isNotInTheFileOtherwise();
    void faults_data();
    void faults();
    void nextYearBeginsAnew();

private:
    static Report reviewed()
    {
        const QDateTime on = QDateTime::fromString("2024-01-20T08:30:00Z", Qt::ISODate);
        Report report;
        const Change change{
            {SetField{Field::Year, "2023"},
             SetAcknowledged{{"figure-slash", "t4.direct.other", "0123abcd", "本镇无此类案件", "王", on}},
             SetAcknowledged{{"in-force", "t2.rules.made, t2.rules.inForce", "4567", "清理后重新统计"}},
             SetAcknowledged{
                 {"doubled-punctuation", "s1", "89ab", "原文如此", "王", on, 3, QString(64, '7')}},
             SetRuleOff{{"previous-missing", "上年由原单位编制", "李", on}},
             SetImportNotes{
                 {{ImportNote::Kind::Text, "t3.received.natural", "—", "/"},
                  {ImportNote::Kind::Total, "t4.review.total", "5", "1"},
                  {ImportNote::Kind::Label, "t3.granted.natural", "(一)予以公开", "（一）予以公开"}}}}};
        if (!report.apply(change))
            qFatal("the report can't be made");
        return report;
    }
};

void TestReviewJson::roundTrip()
{
    const Report report = reviewed();
    const QByteArray json = reportToJson(report);
    const Result<StoredReport> read = reportFromJson(json);
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text()));
    QVERIFY(read->report == report);
    QVERIFY(read->readOnlyBecause.isEmpty());
    QCOMPARE(read->report.acknowledgements().first().on.toUTC().toString(Qt::ISODate),
             QString("2024-01-20T08:30:00Z"));
    QCOMPARE(read->report.importNotes().size(), 3);
    QCOMPARE(reportToJson(read->report), json);
}

void TestReviewJson::isNotInTheFileOtherwise()
{
    const QByteArray json = reportToJson(Report());
    for (const char *key : {"acknowledged", "rulesOff", "importNotes"})
        QVERIFY(!json.contains(key));
}

void TestReviewJson::faults_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *member, const char *place) {
        QTest::newRow(name) << QByteArray(member) << QString(place);
    };
    row("no list", R"("acknowledged": {})", "acknowledged");
    row("no object", R"("acknowledged": ["x"])", "acknowledged[0].rule");
    row("no reason", R"("acknowledged": [{"rule": "r", "about": "1"}])", "acknowledged[0].reason");
    row("nothing it is about", R"("acknowledged": [{"rule": "r", "reason": "x"}])", "acknowledged[0].about");
    row("a blank reason", R"("rulesOff": [{"rule": "r", "reason": " "}])", "rulesOff[0].reason");
    row("the second", R"("rulesOff": [{"rule": "r", "reason": "x"}, {"reason": "x"}])", "rulesOff[1].rule");
    row("a number", R"("importNotes": [{"kind": "text", "place": 5, "text": "x"}])", "importNotes[0].place");
}

void TestReviewJson::faults()
{
    QFETCH(QByteArray, member);
    QFETCH(QString, place);
    const Result<StoredReport> read =
        reportFromJson(R"({"format": 1, "template": "national-2021", )" + member + "}");
    QVERIFY(!read);
    QCOMPARE(read.error().place, place);
}

// What was said of one year says nothing of the next.
void TestReviewJson::nextYearBeginsAnew()
{
    const Report next = nextYear(reviewed());
    QVERIFY(next.acknowledgements().isEmpty());
    QVERIFY(next.rulesOff().isEmpty());
    QVERIFY(next.importNotes().isEmpty());
}

QTEST_APPLESS_MAIN(TestReviewJson)
#include "test_review_json.moc"
