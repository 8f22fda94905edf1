#include "program.h"

#include "../intake/attached_pdf.h"
#include "storage/fingerprint.h"
#include "storage/report_file.h"

#include <sys/resource.h>

using nianbao::test::byQpdf;
using nianbao::test::fingerprintEntry;
using nianbao::test::pdfWith;
using nianbao::test::plainPdf;

namespace {

const QByteArray file = R"({"format":1,"template":"national-2021","organ":"某局","year":2023,
"figures":{"t3.received.natural":"214"},"sections":{"s1":["全年公开信息。","没有其他。"]}})";

QString printOf(const QByteArray &json)
{
    const auto stored = nianbao::reportFromJson(json);
    if (!stored)
        qFatal("%s", qPrintable(stored.error().text()));
    return nianbao::fingerprintOf(stored->report);
}

QByteArray with(const char *from, const char *to)
{
    if (file.count(from) != 1)
        qFatal("the case replaces nothing, or too much: %s", from);
    return QByteArray(file).replace(from, to);
}

QByteArray pdfOf(const QByteArray &json)
{
    return pdfWith(json, printOf(json));
}

} // namespace

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
    void altered_data();
    void altered();
    void readsOtherwise();
    void fingerprintAlone();
    void tablesThatUnpackWithoutEnd();
    void refuses_data();
    void refuses();

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
                     "3 place(s) differ:\n"
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

void TestVerify::altered_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QString>("attached");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("differences");
    const QString claimed = printOf(file);
    QTest::newRow("other data") << pdfWith(with("214", "215"), claimed) << "altered"
                                << "altered after the export" << 1;
    QTest::newRow("another fingerprint") << pdfWith(file, QString(64, '0')) << "altered"
                                         << "altered after the export" << 0;
    QTest::newRow("no fingerprint at all") << pdfWith(file, "none") << "altered"
                                           << "altered after the export" << 0;
    QTest::newRow("both") << pdfWith(with("214", "215"), QString(64, '0')) << "altered"
                          << "altered after the export" << 1;
    QTest::newRow("data that are none") << pdfWith("{\"format\":", claimed) << "unreadable"
                                        << "can't be read" << 0;
    QTest::newRow("data of a newer version")
        << pdfWith(with("\"format\":1", "\"format\":9").replace("214", "many"), claimed) << "unreadable"
        << "newer version" << 0;
}

void TestVerify::altered()
{
    QFETCH(QByteArray, pdf);
    QFETCH(QString, says);
    m_program->put("a.pdf", pdf);
    const Run told = m_program->run({"verify", "a.nianbao", "a.pdf"});
    QCOMPARE(told.status, 1);
    QVERIFY2(told.out.contains(says.toUtf8()), told.out.constData());
    const Run json = m_program->run({"verify", "a.nianbao", "a.pdf", "--format", "json"});
    QCOMPARE(json.status, 1);
    QCOMPARE(json.json()["same"], QJsonValue(false));
    QTEST(json.json()["attached"].toString(), "attached");
    QTEST(int(json.json()["differences"].toArray().size()), "differences");
}

void TestVerify::readsOtherwise()
{
    // The same data; but what the text quotes of last year isn't.
    const auto quoting = [](const char *lastYear) {
        return with("\"没有其他。\"", R"({"paragraph":["上年",{"field":"t3.received.total@-1"},"件。"]})")
            .replace("\"year\"", QByteArray(R"("previous":{"format":1,"template":"national-2021","year":2022,
                     "figures":{"t3.received.natural":")")
                                     + lastYear + R"("}},"year")");
    };
    QCOMPARE(printOf(quoting("7")), printOf(quoting("8")));
    m_program->put("a.nianbao", quoting("7"));
    m_program->put("a.pdf", pdfOf(quoting("8")));
    const Run run = m_program->run({"verify", "a.nianbao", "a.pdf"});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.out.contains("last year's figures"), run.out.constData());
    QVERIFY2(run.out.contains("上年8件。"), run.out.constData());
}

void TestVerify::fingerprintAlone()
{
    m_program->put("a.pdf", plainPdf(fingerprintEntry(printOf(file))));
    const Run same = m_program->run({"verify", "a.nianbao", "a.pdf"});
    QCOMPARE(same.status, 0);
    QVERIFY2(same.out.contains("Only the fingerprint says so"), same.out.constData());
    m_program->put("a.pdf", plainPdf(fingerprintEntry(QString(64, '0'))));
    const Run other = m_program->run({"verify", "a.nianbao", "a.pdf"});
    QCOMPARE(other.status, 1);
    QVERIFY2(other.out.contains("can't be told"), other.out.constData());
    const Run json = m_program->run({"verify", "a.nianbao", "a.pdf", "--format", "json"});
    QCOMPARE(json.json()["attached"], QJsonValue("none"));
    QCOMPARE(json.json()["fingerprints"]["attached"], QJsonValue());
}

void TestVerify::tablesThatUnpackWithoutEnd()
{
    // An index of objects (ISO 32000-1, 7.5.8) that is nothing but one zero said again and again: RFC 1951, a
    // block of fixed codes, a literal 0, then "258 bytes, from 1 before". Eight of these are 13 bytes.
    QByteArray bits = "01000110000";
    bits += QByteArray("1100010100000").repeated(16);
    QByteArray packed = "\x78\x9c";
    for (qsizetype i = 0; i + 8 <= bits.size(); i += 8) {
        int byte = 0;
        for (int bit = 0; bit < 8; ++bit)
            byte |= (bits[i + bit] - '0') << bit;
        packed += char(byte);
    }
    packed += packed.last(13).repeated(1'200'000); // 2.5 GB
    QByteArray pdf = "%PDF-1.5\n";
    const qsizetype start = pdf.size();
    pdf += "1 0 obj\n<</Type/XRef/Size 2/W[1 2 1]/Root 1 0 R/Filter/FlateDecode/Length "
           + QByteArray::number(packed.size()) + ">>stream\n" + packed + "\nendstream\nendobj\nstartxref\n"
           + QByteArray::number(start) + "\n%%EOF\n";
    m_program->put("a.pdf", pdf);
    const Run run = m_program->run({"verify", "a.nianbao", "a.pdf"});
    QCOMPARE(run.status, 3);
    QVERIFY2(run.err.contains("damaged"), run.err.constData());
#if !defined(__SANITIZE_ADDRESS__)
    rusage used{};
    QCOMPARE(getrusage(RUSAGE_CHILDREN, &used), 0);
    QVERIFY2(used.ru_maxrss < 1'600'000, qPrintable(QString::number(used.ru_maxrss))); // KiB, of any of them
#endif
}

void TestVerify::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QStringList{"verify"} << 2 << "Name the report's file";
    QTest::newRow("one file") << QStringList{"verify", "a.nianbao"} << 2 << "Name the report's file";
    QTest::newRow("three files") << QStringList{"verify", "a.nianbao", "blank.pdf", "b"} << 2 << "Name the";
    QTest::newRow("another format") << QStringList{"verify", "a.nianbao", "blank.pdf", "--format", "xml"} << 2
                                    << "xml";
    QTest::newRow("an option that isn't one")
        << QStringList{"verify", "a.nianbao", "blank.pdf", "--loud"} << 2 << "--loud";
    QTest::newRow("no such report") << QStringList{"verify", "b.nianbao", "blank.pdf"} << 3 << "b.nianbao";
    QTest::newRow("no such PDF") << QStringList{"verify", "a.nianbao", "b.pdf"} << 3 << "b.pdf";
    QTest::newRow("the other way round")
        << QStringList{"verify", "blank.pdf", "a.nianbao"} << 3 << "blank.pdf";
    QTest::newRow("no PDF") << QStringList{"verify", "a.nianbao", "a.nianbao"} << 3 << "isn't a PDF";
    QTest::newRow("half a PDF") << QStringList{"verify", "a.nianbao", "half.pdf"} << 3 << "damaged";
    QTest::newRow("a locked PDF") << QStringList{"verify", "a.nianbao", "locked.pdf"} << 3 << "password";
    QTest::newRow("somebody else's PDF")
        << QStringList{"verify", "a.nianbao", "blank.pdf"} << 4 << "wasn't made by Nianbao";
}

void TestVerify::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    m_program->put("blank.pdf", plainPdf());
    m_program->put("half.pdf", pdfOf(file).first(700));
    m_program->put("locked.pdf", byQpdf(pdfOf(file), {"--encrypt", "secret", "secret", "256", "--"}));
    const Run run = m_program->run(words);
    QTEST(run.status, "status");
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains(says.toUtf8()), run.err.constData());
}

QTEST_APPLESS_MAIN(TestVerify)
#include "test_verify.moc"
