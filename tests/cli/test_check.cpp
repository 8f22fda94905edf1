#include "program.h"

namespace {

const QStringList judged{"figure-missing", "figure-slash", "t3-balance", "section-missing"};

// Nothing wrong with it: zero in every input, a sentence in every section. The addresses come from
// show; which of them are inputs, the form's own words for totals say.
QByteArray filledReport(const Program &program)
{
    program.put("empty.nianbao", emptyReportFile());
    const QJsonObject all = program.run({"show", "empty.nianbao", "--format", "json"}).json().object();
    QJsonObject figures;
    for (const QString &address : all["figures"].toObject().keys()) {
        if (!address.endsWith(".total") && !address.startsWith("t3.concluded."))
            figures.insert(address, "0");
    }
    const QJsonArray text{"有一句话。"};
    // What this test isn't about is switched off, as a clerk can.
    QJsonArray off;
    for (const QJsonValue &rule : program.run({"check", "--rules", "--format", "json"}).json().array()) {
        if (!judged.contains(rule["rule"].toString()))
            off += QJsonObject{{"rule", rule["rule"]}, {"reason", "试"}};
    }
    const QJsonObject file{{"format", 1},
                           {"template", "national-2021"},
                           {"rulesOff", off},
                           {"figures", figures},
                           {"sections", QJsonObject{{"s1", text}, {"s5", text}, {"s6", text}}}};
    return QJsonDocument(file).toJson();
}

} // namespace

class TestCheck : public QObject
{
    Q_OBJECT

private slots:
    void status_data();
    void status();
    void jsonShape();
    void textShape();
    void manyFiles();
    void rules();
    void explain();
    void wrongUsage_data();
    void wrongUsage();
};

void TestCheck::status_data()
{
    QTest::addColumn<QStringList>("changes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QStringList>("rules");
    QTest::newRow("nothing wrong") << QStringList{} << 0 << QStringList{};
    QTest::newRow("a warning is no error")
        << QStringList{"t3.received.natural=/"} << 0 << QStringList{"figure-slash"};
    QTest::newRow("an empty cell") << QStringList{"t2.rules.made="} << 1 << QStringList{"figure-missing"};
    QTest::newRow("a balance") << QStringList{"t3.received.natural=1"} << 1
                               << QStringList{"t3-balance", "t3-balance"};
    QTest::newRow("a section") << QStringList{"s1="} << 1 << QStringList{"section-missing"};
    QTest::newRow("a warning and an error")
        << QStringList{"t3.received.natural=/", "s6="} << 1 << QStringList{"figure-slash", "section-missing"};
}

void TestCheck::status()
{
    QFETCH(QStringList, changes);
    QFETCH(int, status);
    QFETCH(QStringList, rules);
    const Program program;
    program.put("a.nianbao", filledReport(program));
    if (!changes.isEmpty())
        QCOMPARE(program.run(QStringList{"set", "a.nianbao"} + changes).status, 0);
    const Run run = program.run({"check", "a.nianbao", "--format", "json"});
    QVERIFY2(run.status == status, run.out.constData());
    QStringList found;
    for (const QJsonValue &finding : run.json().array())
        found += finding["rule"].toString();
    QCOMPARE(found, rules);
    QVERIFY(run.json().isArray());
    // The text says no more and no less, and ends alike.
    QCOMPARE(program.run({"check", "a.nianbao"}).status, status);
}

void TestCheck::jsonShape()
{
    const Program program;
    program.put("a.nianbao", filledReport(program));
    QCOMPARE(program.run({"set", "a.nianbao", "t3.received.natural=1", "t4.direct.other=", "s5="}).status, 0);
    const QJsonArray findings = program.run({"check", "a.nianbao", "--format", "json"}).json().array();
    QCOMPARE(findings.size(), 4);
    for (const QJsonValue &finding : findings) {
        QCOMPARE(finding.toObject().keys(), (QStringList{"file", "message", "places", "rule", "severity"}));
        QCOMPARE(finding["file"].toString(), QString("a.nianbao"));
        QCOMPARE(finding["severity"].toString(), QString("error"));
        QVERIFY(!finding["message"].toString().isEmpty());
    }
    QCOMPARE(findings[0]["places"], QJsonValue(QJsonArray{QJsonObject{{"cell", "t4.direct.other"}}}));
    QCOMPARE(findings[2]["places"].toArray().first(),
             QJsonValue(QJsonObject{{"cell", "t3.received.natural"}}));
    QCOMPARE(findings[2]["places"].toArray().size(), 4);
    QCOMPARE(findings[1]["places"],
             QJsonValue(QJsonArray{QJsonObject{
                 {"section", "s5"}, {"paragraph", 0}, {"start", 0}, {"length", 0}, {"text", ""}}}));
}

void TestCheck::textShape()
{
    const Program program;
    program.put("a.nianbao", filledReport(program));
    QCOMPARE(program.run({"check", "a.nianbao"}).out, QByteArray("a.nianbao: nothing found\n"));
    QCOMPARE(program.run({"set", "a.nianbao", "t2.rules.made=", "t2.rules.repealed="}).status, 0);
    const QList<QByteArray> lines = program.run({"check", "a.nianbao"}).out.split('\n');
    QCOMPARE(lines.size(), 3); // the last is empty
    QVERIFY2(lines[0].startsWith("a.nianbao: error figure-missing: 表二"), lines[0].constData());
    QCOMPARE(lines[1].trimmed(), QByteArray("t2.rules.made, t2.rules.repealed"));
}

void TestCheck::manyFiles()
{
    const Program program;
    program.put("good.nianbao", filledReport(program));
    program.put("bad.nianbao", emptyReportFile());
    program.put("broken.nianbao", "{");
    const Run all = program.run(
        {"check", "broken.nianbao", "good.nianbao", "none.nianbao", "bad.nianbao", "--format", "json"});
    QCOMPARE(all.status, 3); // unread files outweigh findings
    QVERIFY(all.err.contains("broken.nianbao: ") && all.err.contains("none.nianbao: "));
    const QJsonArray findings = all.json().array();
    QVERIFY(findings.size() >= 6); // three tables, three sections
    for (const QJsonValue &finding : findings)
        QCOMPARE(finding["file"].toString(), QString("bad.nianbao"));
    QCOMPARE(program.run({"check", "good.nianbao", "bad.nianbao"}).status, 1);
    QCOMPARE(program.run({"check", "bad.nianbao", "good.nianbao"}).status, 1);
    QCOMPARE(program.run({"check", "good.nianbao", "good.nianbao"}).status, 0);
}

void TestCheck::rules()
{
    const Program program;
    const Run text = program.run({"check", "--rules"});
    QCOMPARE(text.status, 0);
    const QJsonArray rules = program.run({"check", "--rules", "--format", "json"}).json().array();
    QStringList ids;
    for (const QJsonValue &rule : rules) {
        ids += rule["rule"].toString();
        QVERIFY(text.out.contains(rule["number"].toString().toUtf8()));
        QVERIFY(text.out.contains(rule["title"].toString().toUtf8()));
    }
    for (const char *id : {"t3-balance", "figure-missing", "figure-slash", "section-missing"})
        QVERIFY2(ids.contains(id) && text.out.contains(id), id);
    QCOMPARE(text.out.count('\n'), ids.size());
}

void TestCheck::explain()
{
    const Program program;
    const Run run = program.run({"check", "--explain", "t3-balance"});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.contains("R-T3-01") && run.out.contains("error") && run.out.size() > 200,
             run.out.constData());
    const Run json = program.run({"check", "--explain", "t3-balance", "--format", "json"});
    QCOMPARE(QJsonDocument::fromJson(json.out)["number"].toString(), QString("R-T3-01"));
    const Run unknown = program.run({"check", "--explain", "t3-balanse"});
    QCOMPARE(unknown.status, 2);
    QVERIFY2(unknown.err.contains("Did you mean t3-balance"), unknown.err.constData());
}

void TestCheck::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("rules and a file") << QStringList{"--rules", "a"};
    QTest::newRow("explain and a file") << QStringList{"--explain", "t3-balance", "a"};
    QTest::newRow("rules and explain") << QStringList{"--rules", "--explain", "t3-balance"};
    QTest::newRow("explain what") << QStringList{"--explain"};
    QTest::newRow("one last year for two files") << QStringList{"a", "b", "--previous", "a"};
    QTest::newRow("last year of nothing") << QStringList{"--previous", "a", "--rules"};
    QTest::newRow("format") << QStringList{"a", "--format", "html"};
}

void TestCheck::wrongUsage()
{
    QFETCH(QStringList, words);
    const Program program;
    program.put("a", emptyReportFile());
    const Run run = program.run(QStringList{"check"} + words);
    QVERIFY2(run.status == 2, run.err.constData());
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.contains("help check"));
}

QTEST_GUILESS_MAIN(TestCheck)
#include "test_check.moc"
