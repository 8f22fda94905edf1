#include "program.h"
#include "storage/report_lock.h"

class TestSet : public QObject
{
    Q_OBJECT

private slots:
    void sets_data();
    void sets();
    void refuses_data();
    void refuses();
    void tellsEveryRefusal();
    void textFromAFile_data();
    void textFromAFile();
    void saysWhatPlainTextReplaces_data();
    void saysWhatPlainTextReplaces();
    void newerFileStaysAsItIs();
    void damagedFileStaysAsItIs();
    void keepsWhatItDoesNotKnow();
    void missingFile();
    void whatSomebodyHasOpenStaysAsItIs();
    void saysWhenItWasTyped();
};

namespace {

QJsonObject originsIn(const Program &program)
{
    return QJsonDocument::fromJson(program.bytesOf("a.nianbao")).object()["origins"].toObject();
}

} // namespace

void TestSet::sets_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<QString>("key"); // in the file
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("count") << "t3.received.natural=214"
                           << "t3.received.natural" << QJsonValue("214");
    QTest::newRow("full-width with separators") << "t2.licensing.decisions=１，２３４"
                                                << "t2.licensing.decisions" << QJsonValue("1234");
    QTest::newRow("amount") << "t2.fees.amount=123.50"
                            << "t2.fees.amount" << QJsonValue("123.50");
    QTest::newRow("not applicable") << "t2.rules.made=/"
                                    << "t2.rules.made" << QJsonValue("/");
    QTest::newRow("zero") << "t4.review.other=0"
                          << "t4.review.other" << QJsonValue("0");
    QTest::newRow("emptied") << "t3.granted.natural="
                             << "t3.granted.natural" << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("year") << "year=2023"
                          << "year" << QJsonValue(2023);
    QTest::newRow("date") << "signedOn=2024年1月23日"
                          << "signedOn" << QJsonValue("2024-01-23");
    QTest::newRow("organ with =") << "organ=a=b"
                                  << "organ" << QJsonValue("a=b");
    QTest::newRow("organ with @") << "organ=@home"
                                  << "organ" << QJsonValue("@home");
    QTest::newRow("text") << "s1=一句话"
                          << "s1" << QJsonValue(QJsonArray{"一句话"});
    QTest::newRow("text with line break") << "s5=一\n二"
                                          << "s5" << QJsonValue(QJsonArray{"一", "二"});
    QTest::newRow("text emptied") << "s6="
                                  << "s6" << QJsonValue(QJsonValue::Undefined);
}

void TestSet::sets()
{
    QFETCH(QString, assignment);
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    const Program program;
    program.put("a.nianbao", R"({"format":1,"template":"national-2021",
        "figures":{"t3.granted.natural":"5"},"sections":{"s6":["旧"]}})");
    const Run run = program.run({"set", "a.nianbao", assignment});
    QVERIFY2(run.status == 0, run.err.constData());
    QVERIFY(run.out.isEmpty());
    const QJsonObject file = QJsonDocument::fromJson(program.bytesOf("a.nianbao")).object();
    QJsonValue stored = file.value(key);
    for (const char *part : {"figures", "sections"}) {
        if (stored.isUndefined())
            stored = file.value(part).toObject().value(key);
    }
    QCOMPARE(stored, value);
    QCOMPARE(program.files(), QStringList{"a.nianbao"});
}

void TestSet::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("nothing to set") << QStringList{} << QByteArray("PLACE=VALUE");
    QTest::newRow("no =") << QStringList{"year"} << QByteArray("“year”");
    QTest::newRow("no place") << QStringList{"=5"} << QByteArray("“=5”");
    QTest::newRow("an option") << QStringList{"--force", "year=2023"} << QByteArray("--force");
    QTest::newRow("unknown place") << QStringList{"t3.recieved.natural=1"}
                                   << QByteArray("Did you mean t3.received.natural");
    QTest::newRow("a total") << QStringList{"t3.received.total=1"} << QByteArray("computed");
    QTest::newRow("a section of figures") << QStringList{"s3=text"} << QByteArray("s3: ");
    QTest::newRow("below zero") << QStringList{"t3.received.natural=-3"} << QByteArray("below zero");
    QTest::newRow("decimals in a count") << QStringList{"t3.received.natural=1.5"} << QByteArray("whole");
    QTest::newRow("letters") << QStringList{"t3.received.natural=12abc"}
                             << QByteArray("t3.received.natural: ");
    QTest::newRow("with its unit") << QStringList{"t3.received.natural=12件"}
                                   << QByteArray("t3.received.natural: ");
    QTest::newRow("too large") << QStringList{"t3.received.natural=99999999999999999999"}
                               << QByteArray("too large");
    QTest::newRow("year") << QStringList{"year=23"} << QByteArray("year: ");
    QTest::newRow("date") << QStringList{"signedOn=2024-02-30"} << QByteArray("signedOn: ");
    QTest::newRow("twice") << QStringList{"year=2023", "year=2024"} << QByteArray("twice");
    QTest::newRow("a right one and a wrong one")
        << QStringList{"organ=某局", "year=x"} << QByteArray("Nothing was set");
}

void TestSet::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, says);
    const Program program;
    program.put("a.nianbao", emptyReportFile());
    const Run run = program.run(QStringList{"set", "a.nianbao"} + words);
    QVERIFY2(run.status == 2, run.err.constData());
    QVERIFY2(run.err.contains(says), run.err.constData());
    QVERIFY(run.out.isEmpty());
    QCOMPARE(program.bytesOf("a.nianbao"), emptyReportFile());
}

void TestSet::tellsEveryRefusal()
{
    const Program program;
    program.put("a.nianbao", emptyReportFile());
    const Run run =
        program.run({"set", "a.nianbao", "year=x", "t9.a=1", "t3.received.natural=-1", "s1=@none.txt"});
    QCOMPARE(run.status, 2);
    for (const char *place : {"year: ", "t9.a: ", "t3.received.natural: ", "none.txt: "})
        QVERIFY2(run.err.contains(place), place);
    QCOMPARE(program.bytesOf("a.nianbao"), emptyReportFile());
}

void TestSet::textFromAFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    QTest::addColumn<QJsonArray>("paragraphs");
    QTest::newRow("a paragraph a line") << QByteArray("一\n\n二\n") << 0 << QJsonArray{"一", "", "二"};
    QTest::newRow("Windows") << QByteArray("\xEF\xBB\xBF一\r\n二\r\n") << 0 << QJsonArray{"一", "二"};
    QTest::newRow("empty") << QByteArray() << 0 << QJsonArray{};
    QTest::newRow("GB18030") << QByteArray("\xC4\xEA\xB1\xA8\n") << 2 << QJsonArray{"旧"};
    QTest::newRow("cut character") << QByteArray("年\xE6") << 2 << QJsonArray{"旧"};
    QTest::newRow("zero bytes") << QByteArray("a\0b", 3) << 2 << QJsonArray{"旧"};
    QTest::newRow("missing") << QByteArray("no file") << 3 << QJsonArray{"旧"};
}

void TestSet::textFromAFile()
{
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    QFETCH(QJsonArray, paragraphs);
    const Program program;
    program.put("a.nianbao", R"({"format":1,"template":"national-2021","sections":{"lead":["旧"]}})");
    if (text != "no file")
        program.put("text.txt", text);
    const Run run = program.run({"set", "a.nianbao", "lead=@text.txt"});
    QVERIFY2(run.status == status, run.err.constData());
    QVERIFY(status == 0 || run.err.contains("text.txt: "));
    const QJsonObject file = QJsonDocument::fromJson(program.bytesOf("a.nianbao")).object();
    QCOMPARE(file["sections"].toObject()["lead"].toArray(), paragraphs);
}

void TestSet::saysWhatPlainTextReplaces_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<bool>("says");
    QTest::newRow("plain text") << QByteArray(R"("旧","","二")") << false;
    QTest::newRow("a heading") << QByteArray(R"({"heading":"（一）题","level":1})") << true;
    QTest::newRow("bold words") << QByteArray(R"({"paragraph":["前",{"bold":"重点"}]})") << true;
    QTest::newRow("a picture") << QByteArray(R"({"picture":"image/png","caption":"","data":"iVBORw0KGgo="})")
                               << true;
}

void TestSet::saysWhatPlainTextReplaces()
{
    QFETCH(QByteArray, before);
    QFETCH(bool, says);
    const Program program;
    program.put("a.nianbao", R"({"format":1,"template":"national-2021","sections":{"s1":[)" + before + "]}}");
    const Run run = program.run({"set", "a.nianbao", "s1=新", "year=2023"});
    QVERIFY2(run.status == 0, run.err.constData());
    QCOMPARE(run.err.contains("s1: headings, bold words and pictures"), says);
    const QJsonObject file = QJsonDocument::fromJson(program.bytesOf("a.nianbao")).object();
    QCOMPARE(file["sections"].toObject()["s1"].toArray(), QJsonArray{"新"});
}

void TestSet::newerFileStaysAsItIs()
{
    const Program program;
    const QByteArray newer = R"({"format":2,"template":"national-2021"})";
    program.put("a.nianbao", newer);
    const Run run = program.run({"set", "a.nianbao", "year=2023"});
    QCOMPARE(run.status, 3);
    QVERIFY2(run.err.contains("newer version"), run.err.constData());
    QCOMPARE(program.bytesOf("a.nianbao"), newer);
}

void TestSet::damagedFileStaysAsItIs()
{
    const Program program;
    const QByteArray damaged = R"({"format":1,"template":"national-2021","figures":{"t2.rules.made":"-3"}})";
    program.put("a.nianbao", damaged);
    const Run run = program.run({"set", "a.nianbao", "t2.rules.made=3"});
    QCOMPARE(run.status, 3);
    QVERIFY2(run.err.contains("a.nianbao: figures.t2.rules.made: "), run.err.constData());
    QCOMPARE(program.bytesOf("a.nianbao"), damaged);
}

void TestSet::keepsWhatItDoesNotKnow()
{
    const Program program;
    program.put("a.nianbao", R"({"format":1,"later":{"b":1.10,"a":[]},"template":"national-2021"})");
    QCOMPARE(program.run({"set", "a.nianbao", "year=2023"}).status, 0);
    const QByteArray expected = "\"later\": {\n    \"b\": 1.10,\n    \"a\": []\n  }";
    QVERIFY2(program.bytesOf("a.nianbao").contains(expected), program.bytesOf("a.nianbao").constData());
}

void TestSet::missingFile()
{
    const Program program;
    const Run run = program.run({"set", "none.nianbao", "year=2023"});
    QCOMPARE(run.status, 3);
    QVERIFY(run.err.contains("none.nianbao: "));
    QCOMPARE(program.files(), QStringList{}); // it doesn't make one
}

void TestSet::whatSomebodyHasOpenStaysAsItIs()
{
    const Program program;
    const QByteArray whole = R"({"format":1,"template":"national-2021"})";
    program.put("a.nianbao", whole);
    {
        nianbao::ReportLock window(program.at("a.nianbao"));
        QCOMPARE(window.take(), nianbao::ReportLock::Outcome::Held);
        const Run run = program.run({"set", "a.nianbao", "t2.rules.made=3"});
        QCOMPARE(run.status, 3);
        QVERIFY2(run.err.contains("It is open"), run.err.constData());
        QCOMPARE(program.bytesOf("a.nianbao"), whole);
    }
    QCOMPARE(program.run({"set", "a.nianbao", "t2.rules.made=3"}).status, 0);
    QCOMPARE(program.files(), QStringList{"a.nianbao"}); // nor is a lock left
}

void TestSet::saysWhenItWasTyped()
{
    const Program program;
    program.put("a.nianbao", R"({"format":1,"template":"national-2021",
        "figures":{"t3.received.natural":"7","t3.received.business":"7"},
        "origins":{"t3.received.natural":"imported 2024-02-01T09:30:12Z"}})");
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    QCOMPARE(program.run({"set", "a.nianbao", "t3.received.natural=7", "t3.received.research=1"}).status, 0);
    const QJsonObject origins = originsIn(program);
    QCOMPARE(origins["t3.received.natural"].toString(),
             QString("imported 2024-02-01T09:30:12Z")); // as it was
    const QString typed = origins["t3.received.research"].toString();
    QVERIFY2(typed.startsWith("typed ") && typed.mid(6) >= now, qPrintable(typed));
    QCOMPARE(origins.size(), 2);
    QCOMPARE(program.run({"set", "a.nianbao", "t3.received.natural=8", "t3.received.research="}).status, 0);
    QVERIFY(originsIn(program)["t3.received.natural"].toString().startsWith("typed "));
    QCOMPARE(originsIn(program).size(), 1);
    // What is shown is the report, not how it came about.
    QVERIFY(!program.run({"show", "a.nianbao", "--format", "json"}).json().object().contains("origins"));
}

QTEST_GUILESS_MAIN(TestSet)
#include "test_set.moc"
