#include "intake/report_import.h"
#include "written_page.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QtTest>

using namespace nianbao;

// A page in a single file, as browsers save it.
class TestMhtmlDocument : public QObject
{
    Q_OBJECT

private slots:
    void comesBack_data();
    void comesBack();
    void takesPicturesWithIt();
    void takesTheFrameWithTheReport();
    void textsThatAreNone();
    void damagedOnes_data();
    void damagedOnes();

private:
    static QByteArray quoted(const QByteArray &bytes, const QByteArray &end)
    {
        QByteArray text;
        int column = 0;
        for (const char c : bytes) {
            const bool isPlain = c == '\n' || (c >= ' ' && c < 127 && c != '=');
            text += c == '\n' ? end : isPlain ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
            column = c == '\n' ? 0 : column + 3;
            if (column > 70) {
                text += '=' + end;
                column = 0;
            }
        }
        return text;
    }
    static QByteArray part(const QByteArray &type, const QByteArray &encoding, const QByteArray &location,
                           const QByteArray &body, const QByteArray &end = "\r\n")
    {
        return "------b_1----" + end + "Content-Type: " + type + end + "Content-Transfer-Encoding: "
               + encoding + end + "Content-Location: " + location + end + end + body + end;
    }
    static QByteArray saved(const QByteArray &parts, const QByteArray &end = "\r\n")
    {
        return "From: <Saved by Blink>" + end + "Snapshot-Content-Location: http://x.gov.cn/art.html" + end
               + "MIME-Version: 1.0" + end + "Content-Type: multipart/related;" + end
               + "\ttype=\"text/html\";" + end + "\tboundary=\"----b_1----\"" + end + end + end + parts
               + "------b_1------" + end;
    }
};

void TestMhtmlDocument::comesBack_data()
{
    QTest::addColumn<QByteArray>("set");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("end");
    for (const char *set : {"UTF-8", "GB18030"}) {
        for (const char *encoding : {"quoted-printable", "base64", "8bit"}) {
            QTest::addRow("%s %s", set, encoding)
                << QByteArray(set) << QByteArray(encoding) << QByteArray("\r\n");
            QTest::addRow("%s %s, plain line ends", set, encoding)
                << QByteArray(set) << QByteArray(encoding) << QByteArray("\n");
        }
    }
}

void TestMhtmlDocument::comesBack()
{
    QFETCH(QByteArray, set);
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, end);
    const Report report = randomReport(7);
    QStringEncoder encoder(set.constData());
    const QByteArray html =
        encoder(WrittenPage(report, PageStyle{"plain"}).html().remove("<meta charset=utf-8>"));
    const QByteArray body = encoding == "base64"             ? html.toBase64()
                            : encoding == "quoted-printable" ? quoted(html, end)
                                                             : html;
    const Result<ImportResult> imported = ReportImport::fromBytes(
        saved(part("text/html", encoding, "http://x.gov.cn/art.html", body, end), end));
    QVERIFY2(imported.ok(), imported.ok() ? "" : qPrintable(imported.error().text()));
    for (int i = 0; i < report.form().figures().size(); ++i)
        QCOMPARE(imported->report.input(i), report.input(i));
    QCOMPARE(imported->report.narrative("s1").texts(), report.narrative("s1").texts());
    QVERIFY(imported->isClean());
}

void TestMhtmlDocument::takesPicturesWithIt()
{
    QImage image(30, 30, QImage::Format_RGB32);
    image.fill(Qt::green);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "png"));
    QString html = WrittenPage(randomReport(1), PageStyle{"plain"}).html();
    const QString sentence = QStringLiteral("各项工作有序推进。</p>");
    html.replace(sentence,
                 sentence
                     + "<p><img src='http://x.gov.cn/i/a.png'><img src='i/a.png'><img src='cid:c1@mhtml'>"
                       "<img src='http://x.gov.cn/i/none.png'></p>");
    const QByteArray bytes = saved(
        part("text/html", "8bit", "http://x.gov.cn/art.html", html.toUtf8())
        + part("image/png\r\nContent-ID: <c1@mhtml>", "base64", "http://x.gov.cn/i/a.png", png.toBase64()));
    const Result<ImportResult> imported = ReportImport::fromBytes(bytes);
    QVERIFY(imported.ok());
    QCOMPARE(imported->picturesTaken, 3);
    QCOMPARE(imported->picturesLeftOut(), 1);
}

void TestMhtmlDocument::takesTheFrameWithTheReport()
{
    const QByteArray frame = WrittenPage(randomReport(1), PageStyle{"plain"}).html().toUtf8();
    const Result<ImportResult> imported = ReportImport::fromBytes(
        saved(part("text/html", "8bit", "http://x/", "<p>首页</p><iframe src=cid:f></iframe>")
              + part("text/html", "8bit", "cid:f", frame)
              + part("text/css", "8bit", "http://x/c.css", "p { color: red }")));
    QVERIFY(imported.ok());
    QVERIFY(imported->isClean());
}

void TestMhtmlDocument::textsThatAreNone()
{
    // A page about such files is a page.
    QVERIFY(
        !ReportImport::fromBytes("<html><pre>MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x")
             .ok());
    const QByteArray page = WrittenPage(randomReport(1), PageStyle{"plain"}).html().toUtf8();
    QVERIFY(
        ReportImport::fromBytes(page + "MIME-Version: 1.0 Content-Type: multipart/related; boundary=x").ok());
}

void TestMhtmlDocument::damagedOnes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=";
    QTest::newRow("no boundary") << head + "\r\n\r\n";
    QTest::newRow("empty boundary") << head + "\"\"\r\n\r\n--\r\n\r\ntext";
    QTest::newRow("quote that isn't closed") << head + "\"x\r\n\r\n--x\r\n";
    QTest::newRow("no parts") << head + "x\r\n\r\n";
    QTest::newRow("no page") << head + "x\r\n\r\n--x\r\nContent-Type: image/png\r\n\r\nabc\r\n--x--";
    QTest::newRow("no head") << head + "x\r\n\r\n--x\r\nabc";
    QTest::newRow("very many parts") << head + "x\r\n\r\n" + QByteArray("--x\r\n\r\n").repeated(1000000);
    QTest::newRow("very many pages")
        << head + "x\r\n\r\n" + QByteArray("--x\r\nContent-Type: text/html\r\n\r\n<p>a\r\n").repeated(100000);
    QTest::newRow("very many lines of head")
        << head + "x\r\n\r\n--x\r\n" + QByteArray("a: b\r\n c\r\n").repeated(300000);
    QTest::newRow("equals signs")
        << head
               + "x\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: "
                 "quoted-printable\r\n\r\n"
               + QByteArray("=").repeated(3000000);
}

void TestMhtmlDocument::damagedOnes()
{
    QFETCH(QByteArray, bytes);
    const Result<ImportResult> imported = ReportImport::fromBytes(bytes);
    QVERIFY(!imported.ok());
    QVERIFY(!imported.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestMhtmlDocument)
#include "test_mhtml_document.moc"
