#include "verify_reports.h"

using namespace nianbao::test;

class TestVerify : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theVeryReport_data();
    void theVeryReport();
    void ourOwnExport_data();
    void ourOwnExport();
    void differs_data();
    void differs();
    void inWords();
    void longParagraphsByTheirPart();
    void namesInTheWrongOrder();

private:
    std::unique_ptr<Program> m_program;
};

void TestVerify::init()
{
    m_program = std::make_unique<Program>();
    m_program->put("a.nianbao", file);
}

void TestVerify::theVeryReport_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::newRow("as it was exported") << pdfOf(file);
    QTest::newRow("without the fingerprint") << pdfWith(file, {});
    QTest::newRow("written in another way") << pdfWith(
        with(R"("organ":"某局",)", "").replace("}}", R"(},"organ":"\u67d0\u5c40"})"), printOf(file));
    QTest::newRow("checked since") << pdfOf(
        with(R"("year")", R"("rulesOff":[{"rule":"in-force","reason":"不适用"}],"year")"));
    QTest::newRow("packed anew") << byQpdf(pdfOf(file), {"--linearize", "--object-streams=generate"});
}

void TestVerify::theVeryReport()
{
    QFETCH(QByteArray, pdf);
    m_program->put("a.pdf", pdf);
    const Run told = m_program->run({"verify", "a.nianbao", "a.pdf"});
    QCOMPARE(told.status, 0);
    QCOMPARE(told.err, QByteArray());
    QCOMPARE(told.out,
             "The PDF was made from this very report. Its fingerprint: " + printOf(file).toUtf8() + '\n');
    const Run json = m_program->run({"verify", "a.nianbao", "a.pdf", "--format", "json"});
    QCOMPARE(json.status, 0);
    QCOMPARE(json.json()["same"], QJsonValue(true));
    QCOMPARE(json.json()["attached"], QJsonValue("whole"));
    QCOMPARE(json.json()["differences"], QJsonValue(QJsonArray()));
    QCOMPARE(json.json()["fingerprints"]["file"], QJsonValue(printOf(file)));
    QCOMPARE(json.json()["fingerprints"]["attached"], QJsonValue(printOf(file)));
}

void TestVerify::ourOwnExport_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("plain") << QStringList();
    QTest::newRow("with the review sheet") << QStringList{"--review-sheet", "first"};
}

void TestVerify::ourOwnExport()
{
    QFETCH(QStringList, words);
    QCOMPARE(m_program->run(QStringList{"export", "a.nianbao", "--pdf", "a.pdf"} + words).status, 0);
    const Run same = m_program->run({"verify", "a.nianbao", "a.pdf", "--format", "json"});
    QCOMPARE(same.status, 0);
    QCOMPARE(same.json()["attached"], QJsonValue("whole"));
    for (const char *print : {"file", "pdf", "attached"})
        QCOMPARE(same.json()["fingerprints"][print], QJsonValue(printOf(file)));
    QCOMPARE(m_program->run({"set", "a.nianbao", "t3.received.natural=215"}).status, 0);
    const Run altered = m_program->run({"verify", "a.nianbao", "a.pdf", "--format", "json"});
    QCOMPARE(altered.status, 1);
    QCOMPARE(altered.json()["differences"].toArray().size(), 1);
    QCOMPARE(altered.json()["differences"][0]["cell"], QJsonValue("t3.received.natural"));
    QCOMPARE(m_program->run({"set", "a.nianbao", "t3.received.natural=214"}).status, 0);
    QCOMPARE(m_program->run({"verify", "a.nianbao", "a.pdf"}).status, 0);
}

void TestVerify::differs_data()
{
    QTest::addColumn<QByteArray>("exported");
    QTest::addColumn<QByteArray>("difference");
    QTest::newRow("a figure") << with("214", "215")
                              << QByteArray(R"({"cell":"t3.received.natural","pdf":"215","file":"214"})");
    QTest::newRow("a figure that isn't there")
        << with(R"("t3.received.natural":"214")", "")
        << QByteArray(R"({"cell":"t3.received.natural","pdf":null,"file":"214"})");
    QTest::newRow("0 and nothing") << with("214\"", R"(214","t3.granted.natural":"0")")
                                   << QByteArray(R"({"cell":"t3.granted.natural","pdf":"0","file":null})");
    QTest::newRow("a field") << with("某局", "某厅")
                             << QByteArray(R"({"field":"organ","pdf":"某厅","file":"某局"})");
    QTest::newRow("the year") << with("2023", "2022")
                              << QByteArray(R"({"field":"year","pdf":"2022","file":"2023"})");
    QTest::newRow("a paragraph")
        << with("没有其他。", "没有。")
        << QByteArray(
               R"({"section":"s1","paragraphs":{"pdf":1,"file":1},"pdf":"没有。","file":"没有其他。"})");
    QTest::newRow("a paragraph more")
        << with("\"全年", "\"新的一段。\",\"全年")
        << QByteArray(
               R"({"section":"s1","paragraphs":{"pdf":0,"file":null},"pdf":"新的一段。","file":null})");
    QTest::newRow("a blank paragraph more")
        << with(",\"没有", ",\"\",\"没有")
        << QByteArray(R"({"section":"s1","paragraphs":{"pdf":1,"file":null},"pdf":"","file":null})");
    QTest::newRow("bold")
        << with("\"没有其他。\"", R"({"paragraph":[{"bold":"没有"},"其他。"]})")
        << QByteArray(
               R"({"section":"s1","paragraphs":{"pdf":1,"file":1},"pdf":"**没有**其他。","file":"没有其他。"})");
}

void TestVerify::differs()
{
    QFETCH(QByteArray, exported);
    QFETCH(QByteArray, difference);
    m_program->put("a.pdf", pdfOf(exported));
    const Run run = m_program->run({"verify", "a.nianbao", "a.pdf", "--format=json"});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.json()["same"], QJsonValue(false));
    QCOMPARE(run.json()["attached"], QJsonValue("whole"));
    QCOMPARE(run.json()["fingerprints"]["pdf"], QJsonValue(printOf(exported)));
    QCOMPARE(run.json()["differences"], QJsonValue(QJsonArray{QJsonDocument::fromJson(difference).object()}));
}

void TestVerify::inWords()
{
    m_program->put("a.pdf", pdfOf(with("214", "215").replace("某局", "某厅").replace("没有其他。", "")));
    const Run run = m_program->run({"verify", "a.nianbao", "a.pdf"});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(QString::fromUtf8(run.out),
             QString("The PDF wasn't made from this report as it is now.\n"
                     "3 places differ:\n"
                     "organ\n"
                     "    PDF   某厅\n"
                     "    file  某局\n"
                     "t3.received.natural 一、本年新收政府信息公开申请数量 申请人情况 自然人\n"
                     "    PDF   215\n"
                     "    file  214\n"
                     "s1, paragraph 2\n"
                     "    PDF   (not there)\n"
                     "    file  没有其他。\n"));
}

void TestVerify::longParagraphsByTheirPart()
{
    const QByteArray before = QByteArray("前文。").repeated(60);
    const QByteArray after = QByteArray("后文。").repeated(60);
    m_program->put("a.nianbao", with("全年公开信息。", before + "共214条。" + after));
    m_program->put("a.pdf", pdfOf(with("全年公开信息。", before + "共215条。" + after)));
    const Run run = m_program->run({"verify", "a.nianbao", "a.pdf"});
    const QString text = QString::fromUtf8(run.out);
    QVERIFY2(text.contains("    PDF   …前文。前文。前文。共215条。后文。后文。后文。后…\n"),
             run.out.constData());
    QVERIFY2(text.contains("    file  …前文。前文。前文。共214条。后文。后文。后文。后…\n"),
             run.out.constData());
}

void TestVerify::namesInTheWrongOrder()
{
    m_program->put("a.pdf", pdfOf(file));
    const Run run = m_program->run({"verify", "a.pdf", "a.nianbao"});
    QCOMPARE(run.status, 3);
    QVERIFY2(run.err.contains("a.pdf: ") && run.err.endsWith("Name the report's file, then the PDF.\n"),
             run.err.constData());
    QVERIFY(!m_program->run({"verify", "gone.nianbao", "a.pdf"}).err.contains("Name the"));
}

QTEST_APPLESS_MAIN(TestVerify)
#include "test_verify.moc"
