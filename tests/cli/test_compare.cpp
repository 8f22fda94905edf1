#include "verify_reports.h"

using namespace nianbao::test;

class TestCompare : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theSame();
    void differs_data();
    void differs();
    void totalsFollow();
    void breakdownsByPart();
    void inWords();
    void longParagraphsByTheirWords();
    void refused_data();
    void refused();

private:
    Run compare(const QByteArray &newer, const QStringList &words = {"--format", "json"})
    {
        m_program->put("b.nianbao", newer);
        return m_program->run(QStringList{"compare", "a.nianbao", "b.nianbao"} + words);
    }

    std::unique_ptr<Program> m_program;
};

void TestCompare::init()
{
    m_program = std::make_unique<Program>();
    m_program->put("a.nianbao", file);
}

void TestCompare::theSame()
{
    const Run told = compare(file, {});
    QCOMPARE(told.status, 0);
    QCOMPARE(told.err, QByteArray());
    QCOMPARE(told.out, QByteArray("The reports say the same.\n"));
    const Run json =
        compare(with(R"("year")", R"("rulesOff":[{"rule":"in-force","reason":"不适用"}],"year")"));
    QCOMPARE(json.status, 0); // what was said of it isn't compared
    QCOMPARE(json.json().toJson(QJsonDocument::Compact),
             QByteArray(R"({"breakdowns":[],"differences":[],"same":true,"totals":[]})"));
}

void TestCompare::differs_data()
{
    QTest::addColumn<QByteArray>("newer");
    QTest::addColumn<QByteArray>("difference"); // without a cell's label
    QTest::newRow("a figure")
        << with("214", "321")
        << QByteArray(
               R"({"cell":"t3.received.natural","old":"214","new":"321","difference":"107","rate":"50.00"})");
    QTest::newRow("a figure that is gone")
        << with(R"("t3.received.natural":"214")", "")
        << QByteArray(
               R"({"cell":"t3.received.natural","old":"214","new":null,"difference":null,"rate":null})");
    QTest::newRow("to 0")
        << with("214", "0")
        << QByteArray(
               R"({"cell":"t3.received.natural","old":"214","new":"0","difference":"-214","rate":"-100.00"})");
    QTest::newRow("a field") << with("某局", "某厅")
                             << QByteArray(R"({"field":"organ","old":"某局","new":"某厅"})");
    QTest::newRow("a paragraph's words")
        << with("没有其他。", "没有其他事项。")
        << QByteArray(R"({"section":"s1","paragraphs":{"old":1,"new":1},"old":"没有其他。",
            "new":"没有其他事项。","words":[{"same":"没有其他"},{"new":"事项"},{"same":"。"}]})");
    QTest::newRow("a paragraph more")
        << with("\"全年", "\"新的一段。\",\"全年")
        << QByteArray(R"({"section":"s1","paragraphs":{"old":null,"new":0},"old":null,"new":"新的一段。"})");
    QTest::newRow("bold")
        << with("\"没有其他。\"", R"({"paragraph":[{"bold":"没有"},"其他。"]})")
        << QByteArray(
               R"({"section":"s1","paragraphs":{"old":1,"new":1},"old":"没有其他。","new":"**没有**其他。"})");
}

void TestCompare::differs()
{
    QFETCH(QByteArray, newer);
    QFETCH(QByteArray, difference);
    const Run told = compare(newer);
    QCOMPARE(told.status, 1);
    QCOMPARE(told.err, QByteArray());
    QCOMPARE(told.json()["same"], QJsonValue(false));
    const QJsonArray all = told.json()["differences"].toArray();
    QCOMPARE(all.size(), 1);
    QJsonObject one = all.first().toObject();
    QCOMPARE(one.contains("label"), one.contains("cell"));
    one.remove("label");
    QCOMPARE(one, QJsonDocument::fromJson(difference).object());
}

void TestCompare::totalsFollow()
{
    const Run told = compare(with("214", "321"));
    const QJsonArray totals = told.json()["totals"].toArray();
    QCOMPARE(totals.size(), 1);
    QCOMPARE(totals[0]["cell"], QJsonValue("t3.received.total"));
    QCOMPARE(totals[0]["old"], QJsonValue("214"));
    QCOMPARE(totals[0]["difference"], QJsonValue("107"));
    QVERIFY(!totals[0]["label"].toString().isEmpty());
}

namespace {

QByteArray withBreakdown(int first)
{
    return with("\"没有其他。\"",
                QString(R"({"breakdown":"b1","title":"","subject":"公开信息","unit":"条","rounding":"half-up",
                           "decimals":2,"sentence":"share","table":"plain","chart":"none","parts":[
                           {"id":"p1","label":"要闻","count":"%1"},{"id":"p2","label":"通知","count":"1"}]})")
                    .arg(first)
                    .toUtf8());
}

} // namespace

void TestCompare::breakdownsByPart()
{
    m_program->put("a.nianbao", withBreakdown(1));
    const Run told = compare(withBreakdown(3));
    QCOMPARE(told.status, 1);
    const QJsonArray breakdowns = told.json()["breakdowns"].toArray();
    QCOMPARE(breakdowns.size(), 1);
    QCOMPARE(breakdowns[0]["title"], QJsonValue("公开信息"));
    QCOMPARE(breakdowns[0]["unit"], QJsonValue("条"));
    const QJsonArray parts = breakdowns[0]["parts"].toArray();
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts[0]["new"], QJsonValue("4")); // the whole
    QCOMPARE(parts[1].toObject(),
             QJsonDocument::fromJson(R"({"label":"要闻","old":"1","new":"3","difference":"2","rate":"200.00",
                                         "percent":{"old":"50.00","new":"75.00"}})")
                 .object());
    const QString words = QString::fromUtf8(compare(withBreakdown(3), {}).out);
    QVERIFY2(words.contains("    要闻: 1 (50.00%) → 3 (75.00%)  增加2条, 增长200.00%\n"), qPrintable(words));
}

void TestCompare::inWords()
{
    QByteArray newer = with("214", "321");
    newer.replace("没有其他。", "没有其他事项。").replace("某局", "某厅");
    const Run told = compare(newer, {});
    QCOMPARE(told.status, 1);
    const QStringList lines = QString::fromUtf8(told.out).split('\n');
    QCOMPARE(lines.size(), 13); // with what follows the last line's end
    QCOMPARE(lines[0], QString("3 places differ:"));
    QCOMPARE(lines.mid(1, 3), (QStringList{"organ", "    old  某局", "    new  某厅"}));
    QVERIFY(lines[4].startsWith("t3.received.natural "));
    QCOMPARE(lines.mid(5, 3), (QStringList{"    old  214", "    new  321", "    增加107件, 增长50.00%"}));
    QCOMPARE(lines.mid(8, 2), (QStringList{"s1, paragraph 2", "    没有其他{+事项+}。"}));
    QCOMPARE(lines[10], QString("Totals that follow:"));
    QVERIFY(lines[11].startsWith("  t3.received.total "));
    QVERIFY(lines[11].endsWith(": 214 → 321  增加107件, 增长50.00%"));
}

void TestCompare::longParagraphsByTheirWords()
{
    const QString rest = QString("其余文字照旧，").repeated(20);
    m_program->put("a.nianbao", with("没有其他。", (rest + "共12件，" + rest).toUtf8()));
    const QString told =
        QString::fromUtf8(compare(with("没有其他。", (rest + "共13件，" + rest).toUtf8()), {}).out);
    const QString line = told.split('\n').value(2);
    QVERIFY2(line.contains("共[-12-]{+13+}件，"), qPrintable(line));
    QVERIFY2(line.size() < 60, qPrintable(line));
}

void TestCompare::refused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::newRow("one file") << QStringList{"a.nianbao"} << 2;
    QTest::newRow("three files") << QStringList{"a.nianbao", "a.nianbao", "a.nianbao"} << 2;
    QTest::newRow("another format") << QStringList{"a.nianbao", "a.nianbao", "--format", "xml"} << 2;
    QTest::newRow("an option") << QStringList{"a.nianbao", "a.nianbao", "--words"} << 2;
    QTest::newRow("no such file") << QStringList{"a.nianbao", "none.nianbao"} << 3;
    QTest::newRow("no such file before") << QStringList{"none.nianbao", "a.nianbao"} << 3;
}

void TestCompare::refused()
{
    QFETCH(QStringList, words);
    const Run told = m_program->run(QStringList{"compare"} + words);
    QTEST(told.status, "status");
    QCOMPARE(told.out, QByteArray());
    QVERIFY(!told.err.isEmpty());
}

QTEST_APPLESS_MAIN(TestCompare)
#include "test_compare.moc"
