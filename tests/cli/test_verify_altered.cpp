#include "verify_reports.h"

#include <sys/resource.h>

using namespace nianbao::test;

// PDFs that prove nothing, or that are none.
class TestVerifyAltered : public QObject
{
    Q_OBJECT

private slots:
    void init();
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

void TestVerifyAltered::init()
{
    m_program = std::make_unique<Program>();
    m_program->put("a.nianbao", file);
}

void TestVerifyAltered::altered_data()
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

void TestVerifyAltered::altered()
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

void TestVerifyAltered::readsOtherwise()
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

void TestVerifyAltered::fingerprintAlone()
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

void TestVerifyAltered::tablesThatUnpackWithoutEnd()
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
#if defined(__SANITIZE_ADDRESS__) // which takes time and memory of its own: either bound may end it
    QVERIFY2(run.err.contains("damaged") || run.err.contains("more memory or time"), run.err.constData());
#else
    QVERIFY2(run.err.contains("damaged"), run.err.constData());
    rusage used{};
    QCOMPARE(getrusage(RUSAGE_CHILDREN, &used), 0);
    QVERIFY2(used.ru_maxrss < 1'600'000, qPrintable(QString::number(used.ru_maxrss))); // KiB, of any of them
#endif
}

void TestVerifyAltered::refuses_data()
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

void TestVerifyAltered::refuses()
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

QTEST_APPLESS_MAIN(TestVerifyAltered)
#include "test_verify_altered.moc"
