#include "intake/html_bounds.h"
#include "intake/html_document.h"
#include "intake/report_import.h"
#include "written_page.h"

#include <QtTest>

using namespace nianbao;

// Pages that somebody made to do harm, or that are only very large. No time is asserted: a page that takes
// time in proportion to its square, or the stack, ends these by the test's own limit.
class TestImportHostile : public QObject
{
    Q_OBJECT

private slots:
    void page_data();
    void page();
    void keepsTheReport();
    void boundsNesting();
    void takesNothingOfScripts();
};

void TestImportHostile::page_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("nested div") << QByteArray("<div>").repeated(100000);
    QTest::newRow("nested table") << QByteArray("<table><tr><td>").repeated(100000);
    QTest::newRow("nested bold") << QByteArray("<b>").repeated(100000);
    QTest::newRow("bold in each paragraph") << QByteArray("<p><font color=1><b id=x>a").repeated(100000);
    QTest::newRow("open lists") << QByteArray("<ul><li>a").repeated(100000);
    QTest::newRow("ends without beginnings") << QByteArray("</div></b></p></table>").repeated(100000);
    QByteArray attributes = "<p";
    for (int i = 0; i < 200000; ++i)
        attributes += " a" + QByteArray::number(i) + "=1";
    QTest::newRow("attributes") << attributes + ">text";
    QTest::newRow("quote that isn't closed") << QByteArray("<p a=\"").repeated(100000);
    QTest::newRow("comment that isn't closed") << QByteArray("<!-- ").repeated(500000);
    QTest::newRow("script that isn't closed") << QByteArray("<script></").repeated(200000);
    QTest::newRow("huge spans")
        << QByteArray("<table>")
               + QByteArray("<tr><td rowspan=65534 colspan=1000>1</td></tr>").repeated(2000);
    QTest::newRow("ten megabytes of text") << QByteArray("一、总体情况 ").repeated(500000);
    QTest::newRow("ten megabytes of paragraphs") << QByteArray("<p>2023年，</p>").repeated(600000);
    QTest::newRow("ten megabytes of lines") << QByteArray("1\n").repeated(5000000);
}

void TestImportHostile::page()
{
    QFETCH(QByteArray, html);
    const Result<ImportResult> imported = ReportImport::fromBytes(html);
    QVERIFY(!imported.ok() || !imported->isClean());
}

void TestImportHostile::keepsTheReport()
{
    const Report report = randomReport(3);
    QString page = WrittenPage(report, PageStyle{"plain"}).html();
    page.replace("<body>", "<body>" + QString("<div>").repeated(3000));
    const Result<ImportResult> imported = ReportImport::fromBytes(page.toUtf8());
    QVERIFY(imported.ok());
    for (int i = 0; i < report.form().figures().size(); ++i)
        QCOMPARE(imported->report.input(i), report.input(i));
}

void TestImportHostile::boundsNesting()
{
    const QByteArray bounded =
        boundedHtml(QByteArray("<div>").repeated(5000) + "text" + QByteArray("</div>").repeated(5000));
    QCOMPARE(bounded.count("<div>"), deepestNesting);
    QCOMPARE(bounded.count("</div>"), deepestNesting);
    QVERIFY(bounded.contains("text"));
    // What is no nesting stays.
    const QByteArray rows = QByteArray("<tr><td>1").repeated(5000);
    QCOMPARE(boundedHtml(rows), rows);
    const QByteArray quoted = "<p title=\"a > b\" data-x='<div>'>text</p>";
    QCOMPARE(boundedHtml(quoted), quoted);
}

void TestImportHostile::takesNothingOfScripts()
{
    const SourceDocument document = htmlDocument(
        "<body><script>document.write('<p>12345</p>')</script><p "
        "style='display:none'>hidden</p><noscript>none</noscript>"
        "<p>a<img src='http://127.0.0.1:1/x.png'>b&lt;script&gt;</p><textarea>t</textarea></body>");
    QCOMPARE(document.blocks.size(), 2);
    QCOMPARE(std::get<SourceParagraph>(document.blocks[0]).text(), QString("ab<script>"));
    QCOMPARE(std::get<SourcePicture>(document.blocks[1]).address, QString("http://127.0.0.1:1/x.png"));
}

QTEST_GUILESS_MAIN(TestImportHostile)
#include "test_import_hostile.moc"
