#include "intake/report_import.h"
#include "packed_document.h"
#include "written_page.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QtTest>

using namespace nianbao;

// Pictures and tables within a report's text: what can be taken is, with its caption; what can't is listed
// with the reason; and no file is opened that isn't the page's own.
class TestImportPictures : public QObject
{
    Q_OBJECT

private slots:
    void withinThePage();
    void besideThePage_data();
    void besideThePage();
    void onlyOfTheReport();
    void inADocument();
    void sealInTheSignature();
    void tableOfABreakdown();
    void otherTablesAreListed_data();
    void otherTablesAreListed();
    void tableInTheFormsWords();

private:
    static QByteArray png(int side = 40)
    {
        QImage image(side, side, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "png");
        return bytes;
    }
    static QString dataAddress() { return "data:image/png;base64," + QString::fromLatin1(png().toBase64()); }
    // A report with that between two paragraphs of section one.
    static QString pageWith(const QString &html)
    {
        QString page = WrittenPage(randomReport(1), PageStyle{"plain"}).html();
        const QString end = QStringLiteral("各项工作有序推进。</p>");
        return page.replace(end, end + html);
    }
    static Result<ImportResult> imported(const QString &page, const QString &path = {})
    {
        return ReportImport::fromBytes(page.toUtf8(), {}, path);
    }
    static QList<Picture> picturesIn(const ImportResult &result)
    {
        QList<Picture> all;
        for (const Block &block : result.report.narrative("s1").blocks()) {
            if (const auto *picture = std::get_if<Picture>(&block))
                all += *picture;
        }
        return all;
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
};

void TestImportPictures::withinThePage()
{
    const QString image = "<img alt='x' src='" + dataAddress() + "'>";
    const Result<ImportResult> result = imported(
        pageWith("<figure>" + image + "<figcaption>图1 <b>条数</b></figcaption></figure><p align=center>"
                 + image + "<br>图2 培训现场</p><p>前文" + image + "后文。</p>"));
    QVERIFY(result.ok());
    const QList<Picture> pictures = picturesIn(*result);
    QCOMPARE(pictures.size(), 3);
    QCOMPARE(pictures[0].data, png());
    QCOMPARE(pictures[0].caption, QString("图1 条数"));
    QCOMPARE(pictures[1].caption, QString("图2 培训现场"));
    QCOMPARE(pictures[2].caption, QString());
    // A picture doesn't break the paragraph that it stands in.
    QVERIFY(result->report.narrative("s1").texts().contains("前文后文。"));
    QVERIFY(!result->report.narrative("s1").texts().contains("图2 培训现场 "));
    QCOMPARE(result->picturesTaken, 3);
    QCOMPARE(result->picturesLeftOut(), 0);
    QVERIFY(result->isClean());
}

void TestImportPictures::besideThePage_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isTaken");
    const auto row = [](const char *name, const QString &address, bool isTaken) {
        QTest::newRow(name) << address << isTaken;
    };
    row("of a browser", "page_files/a.png", true);
    row("with a dot", "./page_files/a.png", true);
    row("percent and a query", "page_files/%E5%9B%BE%201.png?v=2", true);
    row("of a word processor", "page.files/a.png", true);
    row("in a folder within", "page_files/sub/a.png", true);
    row("beside the page itself", "a.png", false);
    row("in another folder", "other/a.png", false);
    row("above", "../a.png", false);
    row("above by the folder", "page_files/../a.png", false);
    row("above by percent", "page_files/%2e%2e/a.png", false);
    row("a link out", "page_files/link.png", false);
    row("a folder that is a link", "linked_files/a.png", false);
    row("from the root", "/etc/passwd", false);
    row("by its address", "file:///etc/passwd", false);
    row("from a network", "http://127.0.0.1:1/a.png", false);
    row("from the same site", "//127.0.0.1:1/a.png", false);
    row("a folder", "page_files", false);
    row("no picture", "page_files/text.png", false);
    row("a drawing", "page_files/drawing.svg", false);
    row("too large", "page_files/large.png", false);
    row("not there", "page_files/none.png", false);
}

void TestImportPictures::besideThePage()
{
    QFETCH(QString, address);
    QFETCH(bool, isTaken);
    const QTemporaryDir above;
    const QString folder = above.filePath("saved");
    for (const QString name : {"/page_files/a.png", "/page_files/图 1.png", "/page_files/sub/a.png",
                               "/page.files/a.png", "/a.png", "/other/a.png", "/../a.png"})
        put(folder + name, png());
    put(folder + "/page_files/text.png", "not a picture");
    put(folder + "/page_files/drawing.svg",
        "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40'/>");
    put(folder + "/page_files/large.png", png());
    QVERIFY(QFile::resize(folder + "/page_files/large.png", 40 * 1024 * 1024));
    QVERIFY(QFile::link(above.filePath("a.png"), folder + "/page_files/link.png"));
    QVERIFY(QFile::link(folder + "/other", folder + "/linked_files"));
    const QString page = pageWith("<p><img src='" + address + "'></p>");
    const Result<ImportResult> result = imported(page, folder + "/page.html");
    QVERIFY(result.ok());
    QCOMPARE(picturesIn(*result).size(), isTaken ? 1 : 0);
    QCOMPARE(result->picturesLeftOut(), isTaken ? 0 : 1);
    if (!isTaken) {
        QCOMPARE(result->unmatched.first().text, address);
        QVERIFY(!result->unmatched.first().why.isEmpty());
    }
    QVERIFY(result->isClean()); // a report without it is still the report
    // Without the page's own place nothing is opened.
    QCOMPARE(imported(page)->picturesTaken, 0);
}

// The portal's own pictures are nobody's concern.
void TestImportPictures::onlyOfTheReport()
{
    QString page = pageWith("<p><img src='bullet.gif' width=8 height=8>点</p>");
    page.replace("<body>", "<body><img src='page_files/logo.png'>");
    page.replace("</body>", "<img src='page_files/code.png'></body>");
    const Result<ImportResult> result = imported(page);
    QVERIFY(result.ok());
    QCOMPARE(result->picturesTaken + result->picturesLeftOut(), 0);
}

void TestImportPictures::inADocument()
{
    const auto paragraph = [](const QString &inner, bool centred = false) {
        return QByteArray("<w:p>") + (centred ? "<w:pPr><w:jc w:val=\"center\"/></w:pPr>" : "") + "<w:r>"
               + inner.toUtf8() + "</w:r></w:p>";
    };
    const auto words = [&](const QString &text, bool centred = false) {
        return paragraph("<w:t>" + text + "</w:t>", centred);
    };
    const QString blip =
        "<w:drawing><a:graphic xmlns:a=\"a\" xmlns:r=\"r\"><a:blip r:embed=\"%1\"/></a:graphic></w:drawing>";
    const QByteArray xml = wordXml(
        words("甲局2023年政府信息公开工作年度报告") + words("一、总体情况") + words("全年有序推进。")
        + paragraph(blip.arg("rId7")) + words("图1 条数", true) + paragraph(blip.arg("rId8"))
        + paragraph(blip.arg("rId9"))
        + paragraph("<w:pict><v:shape xmlns:v=\"v\"><v:textbox><w:txbxContent><w:p><w:r><w:t>框里的话</w:t>"
                    "</w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict>")
        + words("再一段。") + words("二、主动公开政府信息情况"));
    const QByteArray bytes =
        packed({{"word/document.xml", xml},
                {"word/_rels/document.xml.rels",
                 "<Relationships><Relationship Id=\"rId7\" Target=\"media/image1.png\"/>"
                 "<Relationship Id=\"rId8\" Target=\"http://127.0.0.1:1/a.png\" TargetMode=\"External\"/>"
                 "<Relationship Id=\"rId9\" Target=\"../../etc/passwd\"/></Relationships>"},
                {"word/media/image1.png", png()}});
    const Result<ImportResult> result = ReportImport::fromBytes(bytes);
    QVERIFY(result.ok());
    const QList<Picture> pictures = picturesIn(*result);
    QCOMPARE(pictures.size(), 1);
    QCOMPARE(pictures[0].data, png());
    QCOMPARE(pictures[0].caption, QString("图1 条数"));
    QCOMPARE(result->picturesLeftOut(), 3);
    QCOMPARE(result->report.narrative("s1").texts(), (QStringList{"全年有序推进。", "图1 条数", "再一段。"}));
    const bool tells = std::any_of(result->unmatched.begin(), result->unmatched.end(),
                                   [](const Unmatched &one) { return one.text == "框里的话"; });
    QVERIFY(tells);
}

void TestImportPictures::sealInTheSignature()
{
    QString page = WrittenPage(randomReport(1), PageStyle{"plain"}).html();
    const QString date = QStringLiteral("<p>2024年1月19日</p>");
    QVERIFY(page.contains(date));
    page.replace(date, "<p><img src='" + dataAddress() + "'></p>" + date + "<p><img src='code.png'></p>");
    const Result<ImportResult> result = imported(page);
    QVERIFY(result.ok());
    QCOMPARE(result->report.header().value(Field::SignedBy), QString("临水县档案局"));
    QCOMPARE(result->report.header().value(Field::SignedOn), QString("2024-01-19"));
    QCOMPARE(result->picturesLeftOut(), 2);
    QCOMPARE(result->report.narrative("s6").texts(), randomReport(1).narrative("s6").texts());
}

void TestImportPictures::tableOfABreakdown()
{
    const Result<ImportResult> result = imported(pageWith(
        "<table><caption>分类</caption><tr><th>类别<th>数量（条）<th>占比<tr><td>要闻<td>120<td>56.1%"
        "<tr><td>其他<td>94<td>43.9%<tr><td>合计<td>214<td>100.0%</table>"));
    QVERIFY(result.ok());
    QVERIFY(result->isClean());
    QCOMPARE(result->report.narrative("s1").blocks().size(), 3);
    const auto *breakdown = std::get_if<Breakdown>(&result->report.narrative("s1").blocks()[1]);
    QVERIFY(breakdown);
    QCOMPARE(breakdown->title, QString("分类"));
    QCOMPARE(breakdown->unit, QString("条"));
    QCOMPARE(breakdown->decimals, 1);
    QVERIFY(breakdown->showsTable && !breakdown->showsSentence && !breakdown->chart);
    QCOMPARE(breakdown->parts.size(), 2);
    QCOMPARE(breakdown->parts[0].label, QString("要闻"));
    QCOMPARE(breakdown->parts[1].count, Figure::number(94));
}

void TestImportPictures::otherTablesAreListed_data()
{
    QTest::addColumn<QString>("rows");
    const QString head = "<tr><td>类别<td>数量（条）<td>占比";
    const QString sum = "<tr><td>合计<td>214<td>100.0%";
    QTest::newRow("wrong sum") << head + "<tr><td>要闻<td>120<td>56.1%<tr><td>其他<td>95<td>43.9%" + sum;
    QTest::newRow("wrong share") << head + "<tr><td>要闻<td>120<td>56.2%<tr><td>其他<td>94<td>43.8%" + sum;
    QTest::newRow("other heads") << "<tr><td>内容<td>数量（条）<td>占比<tr><td>要闻<td>214<td>100.0%" + sum;
    QTest::newRow("no sum") << head + "<tr><td>要闻<td>214<td>100.0%";
    QTest::newRow("spans") << head + "<tr><td>要闻<td colspan=2>214" + sum;
    QTest::newRow("words") << head + "<tr><td>要闻<td>许多<td>100.0%" + sum;
    QTest::newRow("two columns") << "<tr><td>类别<td>数量（条）<tr><td>要闻<td>214<tr><td>合计<td>214";
    QTest::newRow("no percent") << head + "<tr><td>要闻<td>214<td><tr><td>合计<td>214<td>";
}

void TestImportPictures::otherTablesAreListed()
{
    QFETCH(QString, rows);
    const Result<ImportResult> result = imported(pageWith("<table>" + rows + "</table>"));
    QVERIFY(result.ok());
    QVERIFY(!result->isClean());
    QCOMPARE(result->unmatched.size(), 1);
    QCOMPARE(result->unmatched.first().kind, Unmatched::Kind::Table);
    QVERIFY(result->unmatched.first().text.contains("214"));
    QCOMPARE(result->report.narrative("s1").texts(), randomReport(1).narrative("s1").texts());
}

// A table in the text that divides the applicants is none of table three, though its words are.
void TestImportPictures::tableInTheFormsWords()
{
    const Result<ImportResult> result = imported(
        pageWith("<table><tr><td>申请人<td>件数<tr><td>自然人<td>777<tr><td>商业企业<td>778<tr><td>科研机构"
                 "<td>779<tr><td>其他<td>780<tr><td>总计<td>3114</table>"));
    QVERIFY(result.ok());
    const Report report = randomReport(1);
    for (int i = 0; i < report.form().figures().size(); ++i)
        QCOMPARE(result->report.input(i), report.input(i));
    QCOMPARE(result->unmatched.size(), 1);
    QCOMPARE(result->unmatched.first().kind, Unmatched::Kind::Table);
}

QTEST_GUILESS_MAIN(TestImportPictures)
#include "test_import_pictures.moc"
