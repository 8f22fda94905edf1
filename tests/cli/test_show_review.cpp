#include "program.h"

// What the command line says of a report's way through the house.
class TestShowReview : public QObject
{
    Q_OBJECT

private slots:
    void aDraft();
    void jsonHasWayAndComments();
    void textForPeople();
    void anAlteredReportIsSaid();
    void whatIsLockedIsNotSet();
    void exportsHaveNothingOfIt();
};

namespace {

const QByteArray reviewed = R"({"format":1,"template":"national-2021","organ":"某局","year":2023,
"figures":{"t3.received.natural":"3"},"sections":{"s1":["全年收到申请3件。","另有咨询若干。"]},
"review":{"way":[{"stage":"submitted","by":"李某","on":"2024-01-18T01:30:00Z","note":"请审核"}],
"comments":[{"id":"a1","place":"s1","begin":14,"end":16,"quote":"若干","text":"应有具体数量","by":"王某",
"on":"2024-01-19T01:30:00Z"},
{"id":"a2","answers":"a1","text":"已补充","by":"李某"},
{"id":"b1","place":"t3.received.natural","text":"请核实","by":"王某","done":true},
{"id":"c1","place":"s1","begin":3,"end":3,"gone":true,"quote":"旧文字","text":"删去","by":"王某"}],
"ticks":[{"place":"t3.received.natural","about":"3","by":"王某"},
{"place":"t3.received.business","about":"7","by":"王某"}]},
"history":[{"by":"李某","changes":["t3.received.natural\t2\t3"]}]})";

Run shown(const QByteArray &file, const QString &format)
{
    const Program program;
    program.put("a.nianbao", file);
    return program.run({"show", "a.nianbao", "--format", format});
}

} // namespace

void TestShowReview::aDraft()
{
    const Run run = shown(R"({"format":1,"template":"national-2021"})", "json");
    QCOMPARE(run.json().object()["stage"].toString(), QString("draft"));
    QVERIFY(!run.json().object().contains("comments"));
}

void TestShowReview::jsonHasWayAndComments()
{
    const Run run = shown(reviewed, "json");
    QCOMPARE(run.status, 0);
    const QJsonObject json = run.json().object();
    QCOMPARE(json["stage"].toString(), QString("submitted"));
    QCOMPARE(json["way"].toArray().at(0).toObject()["by"].toString(), QString("李某"));
    const QJsonArray comments = json["comments"].toArray();
    QCOMPARE(comments.size(), 4);
    const QJsonObject place = comments[0].toObject()["places"].toArray().at(0).toObject();
    QCOMPARE(place["section"].toString(), QString("s1"));
    QCOMPARE(place["paragraph"].toInt(), 1);
    QCOMPARE(place["start"].toInt(), 4);
    QCOMPARE(place["text"].toString(), QString("若干"));
    QCOMPARE(comments[1].toObject()["answers"].toString(), QString("a1"));
    QVERIFY(comments[2].toObject()["done"].toBool());
    QVERIFY(comments[3].toObject()["gone"].toBool());
    // A tick whose figure was altered doesn't hold any more.
    const QJsonArray ticks = json["ticks"].toArray();
    QCOMPARE(ticks.size(), 1);
    QCOMPARE(ticks[0].toObject()["place"].toString(), QString("t3.received.natural"));
}

void TestShowReview::textForPeople()
{
    const Run run = shown(reviewed, "text");
    QCOMPARE(run.status, 0);
    for (const char *words : {"submitted", "李某", "请审核", "应有具体数量", "已补充", "[done]", "旧文字"})
        QVERIFY2(run.out.contains(words), words);
}

void TestShowReview::anAlteredReportIsSaid()
{
    QByteArray approved = reviewed;
    approved.replace(R"("way":[)",
                     R"("way":[{"stage":"submitted","by":"李某"},{"stage":"approved","by":"王某",
"fingerprint":"0000"},)");
    approved.replace(R"({"stage":"submitted","by":"李某","on":"2024-01-18T01:30:00Z","note":"请审核"})",
                     R"({"stage":"published","by":"李某"})");
    const Run run = shown(approved, "json");
    QCOMPARE(run.status, 0);
    QVERIFY(run.json().object()["alteredSinceApproval"].toBool());
    QVERIFY2(run.err.contains("altered") && run.err.contains("王某"), run.err.constData());
}

void TestShowReview::whatIsLockedIsNotSet()
{
    const Program program;
    program.put("a.nianbao", reviewed);
    const Run run = program.run({"set", "a.nianbao", "t3.received.natural=4"});
    QCOMPARE(run.status, 3);
    QVERIFY2(run.err.contains("submitted"), run.err.constData());
    QCOMPARE(program.bytesOf("a.nianbao"), reviewed);
    // What isn't locked is set, and logged.
    program.put("b.nianbao",
                R"({"format":1,"template":"national-2021","figures":{"t3.received.natural":"3"}})");
    QCOMPARE(program.run({"set", "b.nianbao", "t3.received.natural=4"}).status, 0);
    QVERIFY2(program.bytesOf("b.nianbao").contains(R"(t3.received.natural\t3\t4)"),
             program.bytesOf("b.nianbao").constData());
}

void TestShowReview::exportsHaveNothingOfIt()
{
    const Program program;
    program.put("a.nianbao", reviewed);
    const Run run =
        program.run({"export", "a.nianbao", "--pdf", "a.pdf", "--html", "a.html", "--json", "a.json", "--csv",
                     "a.csv", "--fragment", "f.html", "--accessible", "g.html"});
    QCOMPARE(run.status, 0);
    for (const char *file : {"a.html", "a.json", "a.csv", "f.html", "g.html"}) {
        const QByteArray bytes = program.bytesOf(file);
        for (const char *words : {"王某", "李某", "应有具体数量", "请核实", "请审核"})
            QVERIFY2(!bytes.contains(words), file);
    }
    // The PDF's attachment is packed: read it as an importer does.
    QCOMPARE(program.run({"import", "a.pdf", "-o", "b.nianbao"}).status, 0);
    const QByteArray data = program.bytesOf("b.nianbao");
    QVERIFY(data.contains("某局"));
    for (const char *words : {"王某", "李某", "应有具体数量", "\"review\"", "\"history\""})
        QVERIFY2(!data.contains(words), words);
}

QTEST_GUILESS_MAIN(TestShowReview)
#include "test_show_review.moc"
