#include "intake/pdf_attachment.h"

#include "attached_pdf.h"

#include <QRandomGenerator>
#include <QTest>

#include <qpdf/Pl_Buffer.hh>
#include <qpdf/Pl_Flate.hh>

#include <sys/resource.h>
#include <unistd.h>

#include <cstdio>

using namespace nianbao;
using namespace nianbao::test;

static const QString print(64, 'a');

// One whose attached report is the stream.
static QByteArray embedding(const QByteArray &stream)
{
    return plainPdf({}, "/Names<</EmbeddedFiles<</Names[(a) 5 0 R]>>>>",
                    {"<</Type/Filespec/F(a.nianbao)/EF<</F 6 0 R>>>>", stream});
}

class TestPdfAttachment : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void circles();
    void bombs();
    void bombsInItsOwnTables();
    void damageNeverCrashes();
    void saysNothingItself();
};

void TestPdfAttachment::reads_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("fingerprint");

    QByteArray large(3'000'000, 'x');
    for (char &c : large)
        c = char(QRandomGenerator::global()->bounded(256));
    QTest::newRow("ours") << pdfWith("{\"format\":1}", print) << QByteArray("{\"format\":1}") << print;
    QTest::newRow("a Chinese name") << pdfWith("data", print, "某局年报.nianbao") << QByteArray("data")
                                    << print;
    QTest::newRow("by its name alone")
        << pdfWith("data", print, "A.NIANBAO", "text/plain") << QByteArray("data") << print;
    QTest::newRow("by its type alone") << pdfWith("data", print, "data.json") << QByteArray("data") << print;
    QTest::newRow("large") << pdfWith(large, print) << large << print;
    QTest::newRow("without a fingerprint") << pdfWith("data", {}) << QByteArray("data") << QString();
    QTest::newRow("a fingerprint alone") << plainPdf(fingerprintEntry(print)) << QByteArray() << print;
    QTest::newRow("nothing") << plainPdf() << QByteArray() << QString();
    QTest::newRow("another attachment")
        << pdfWith("data", {}, "a.txt", "text/plain") << QByteArray() << QString();
    QTest::newRow("beside another attachment")
        << byQpdf(pdfWith("data", print), {"--add-attachment", "{file}", "--"}, "other", "z.txt")
        << QByteArray("data") << print;
    QTest::newRow("with object streams")
        << byQpdf(pdfWith("data", print), {"--object-streams=generate"}) << QByteArray("data") << print;
    QTest::newRow("linearized") << byQpdf(pdfWith("data", print), {"--linearize"}) << QByteArray("data")
                                << print;
    QTest::newRow("unpacked") << byQpdf(pdfWith("data", print), {"--stream-data=uncompress"})
                              << QByteArray("data") << print;
    QTest::newRow("locked against changes")
        << byQpdf(pdfWith("data", print), {"--encrypt", "", "owner", "256", "--modify=none", "--"})
        << QByteArray("data") << print;
    QTest::newRow("something before it")
        << "mail\r\n" + pdfWith("data", print) << QByteArray("data") << print;
    QTest::newRow("something after it") << pdfWith("data", print) + "\r\n\r\nsent from my phone\r\n"
                                        << QByteArray("data") << print;
    QTest::newRow("a fingerprint without end")
        << plainPdf(fingerprintEntry(QString(5000, 'b'))) << QByteArray() << QString(128, 'b');
}

void TestPdfAttachment::reads()
{
    QFETCH(QByteArray, pdf);
    const Result<AttachedReport> report = attachedReport(pdf);
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text()));
    QTEST(report->data, "data");
    QTEST(report->fingerprint, "fingerprint");
    QCOMPARE(report->isNone(), report->data.isEmpty() && report->fingerprint.isEmpty());
}

void TestPdfAttachment::refuses_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QString>("because");
    const QByteArray ours = pdfWith("{\"format\":1}", print);
    QTest::newRow("nothing at all") << QByteArray() << "isn't a PDF";
    QTest::newRow("a report") << QByteArray("{\"format\":1}") << "isn't a PDF";
    QTest::newRow("the first line alone") << QByteArray("%PDF-1.7\n") << "damaged";
    QTest::newRow("half of it") << ours.first(ours.size() / 2) << "damaged";
    QTest::newRow("its end alone missing") << ours.first(ours.lastIndexOf("startxref")) << "damaged";
    QTest::newRow("a password") << byQpdf(ours, {"--encrypt", "secret", "secret", "256", "--"}) << "password";
    QTest::newRow("two reports") << byQpdf(ours, {"--add-attachment", "{file}", "--"}, "other", "b.nianbao")
                                 << "More than one";
    QTest::newRow("packed badly") << embedding("<</Length 4/Filter/FlateDecode>>stream\nabcd\nendstream")
                                  << "attached to the PDF is damaged";
    QTest::newRow("packed in a way nobody knows")
        << embedding("<</Length 4/Filter/Zip>>stream\nabcd\nendstream") << "attached to the PDF is damaged";
    QTest::newRow("packed twice") << embedding(
        "<</Length 4/Filter[/FlateDecode/FlateDecode]>>stream\nabcd\nendstream")
                                  << "attached to the PDF is damaged";
    QTest::newRow("empty") << embedding("<</Length 0>>stream\n\nendstream")
                           << "attached to the PDF is damaged";
}

void TestPdfAttachment::refuses()
{
    QFETCH(QByteArray, pdf);
    QFETCH(QString, because);
    const Result<AttachedReport> report = attachedReport(pdf);
    QVERIFY(!report.ok());
    QVERIFY2(report.error().message.contains(because), qPrintable(report.error().message));
}

void TestPdfAttachment::circles()
{
    const auto tree = [](const QByteArray &root) {
        return attachedReport(plainPdf({}, "/Names<</EmbeddedFiles 5 0 R>>", {root}));
    };
    QVERIFY(tree("<</Kids[5 0 R]>>").ok());
    QByteArray many = "<</Kids[";
    for (int i = 0; i < 4000; ++i)
        many += "5 0 R ";
    QVERIFY(tree(many + "]>>").ok());
    QVERIFY(tree("<</Names[(a) 5 0 R (b) 5 0 R]/EF 5 0 R/F 5 0 R>>").ok());
    QVERIFY(tree("5 0 R").ok() || true); // an object that is itself: read or refused
    QVERIFY(tree(QByteArray(100'000, '[') + QByteArray(100'000, ']')).ok() || true);
}

void TestPdfAttachment::bombs()
{
    // A little that unpacks to more than any report.
    const QByteArray packed = qCompress(QByteArray(largestAttachment + 1, '\0'), 1).mid(4); // as zlib has it
    QVERIFY(packed.size() < 2'000'000);
    const QByteArray pdf = embedding("<</Length " + QByteArray::number(packed.size())
                                     + "/Filter/FlateDecode>>stream\n" + packed + "\nendstream");
    const Result<AttachedReport> report = attachedReport(pdf);
    QVERIFY(!report.ok());
    QVERIFY2(report.error().message.contains("larger than any report"), qPrintable(report.error().message));
}

// A PDF whose table of places unpacks to 2 GB, which libqpdf would do whole.
void TestPdfAttachment::bombsInItsOwnTables()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("the address sanitizer lets no memory be bounded");
#endif
    Pl_Buffer small("small");
    Pl_Flate::setCompressionLevel(1);
    Pl_Flate packer("packer", &small, Pl_Flate::a_deflate);
    const QByteArray zeros(1 << 20, '\0');
    for (int i = 0; i < 2 << 10; ++i)
        packer.write(reinterpret_cast<const unsigned char *>(zeros.constData()), size_t(zeros.size()));
    packer.finish();
    const auto buffer = small.getBufferSharedPointer();
    const QByteArray table(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    QByteArray pdf = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n";
    const QByteArray start = QByteArray::number(pdf.size());
    pdf += "5 0 obj\n<</Type/XRef/Size 6/W[1 2 1]/Root 1 0 R/Filter/FlateDecode/Length "
           + QByteArray::number(table.size()) + ">>stream\n" + table + "\nendstream\nendobj\nstartxref\n"
           + start + "\n%%EOF\n";
    QVERIFY(pdf.size() < 32'000'000);

    rusage before{}, after{};
    getrusage(RUSAGE_CHILDREN, &before);
    const Result<AttachedReport> report = attachedReport(pdf);
    getrusage(RUSAGE_CHILDREN, &after);
    QVERIFY(!report.ok());
    QVERIFY2(after.ru_maxrss < 1700 * 1024, qPrintable(QString::number(after.ru_maxrss))); // kilobytes
    QVERIFY(after.ru_utime.tv_sec - before.ru_utime.tv_sec <= 21);
    QVERIFY(attachedReport(pdfWith("data", print)).ok()); // and the program goes on
}

void TestPdfAttachment::damageNeverCrashes()
{
    // Two kinds of structure: a table of places, and streams of objects.
    QRandomGenerator random(7);
    const QByteArray one = pdfWith("{\"format\":1}", print);
    for (const QByteArray &whole : {one, byQpdf(one, {"--object-streams=generate"})}) {
        int read = 0;
        for (int i = 0; i < 2000; ++i) {
            QByteArray bytes = whole;
            for (int hit = random.bounded(1, 6); hit > 0; --hit)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            if (i % 4 == 0)
                bytes.remove(random.bounded(int(bytes.size())), random.bounded(1, 40));
            const Result<AttachedReport> report = attachedReport(bytes);
            QVERIFY(report.ok() || !report.error().message.isEmpty());
            read += report.ok() ? 1 : 0;
        }
        QVERIFY2(read > 20 && read < 1980, qPrintable(QString::number(read))); // both happen
    }
}

void TestPdfAttachment::saysNothingItself()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("err");
    std::fflush(stderr);
    const int kept = dup(STDERR_FILENO);
    QVERIFY(std::freopen(path.toLocal8Bit().constData(), "w", stderr));
    const QByteArray ours = pdfWith("data", print);
    QVERIFY(!attachedReport(ours.first(ours.size() / 2)).ok());
    QVERIFY(attachedReport(QByteArray(ours).replace("/Pages 2 0 R", "/Pages 9 0 R")).ok());
    std::fflush(stderr);
    dup2(kept, STDERR_FILENO);
    close(kept);
    QFile err(path);
    QVERIFY(err.open(QIODevice::ReadOnly));
    QCOMPARE(err.readAll(), QByteArray());
}

QTEST_APPLESS_MAIN(TestPdfAttachment)
#include "test_pdf_attachment.moc"
