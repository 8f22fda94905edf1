#include "publish/portal_page.h"
#include "read_table.h"
#include "reports.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace nianbao;
using namespace nianbao::test;

// The page as an XML reader sees it, which is stricter than a browser.
class TestPortal : public QObject
{
    Q_OBJECT

private slots:
    void isAPageOfItsOwn();
    void saysWhatTheCompositionSays();
    void holdsEveryKindOfBlock();
    void showsPictures();
    void rebuildsEveryGrid();
    void describesItself();
    void leavesOutWhatIsNotSaid();
    void closesNoElementThatHtmlDoesNot();
    void escapesHostileText_data();
    void escapesHostileText();
};

namespace {

struct ReadPicture {
    QString alt;
    QString caption;
    QByteArray data;
    QString size; // WIDTHxHEIGHT
};

struct ReadPage {
    QString text;         // of the article, without white space
    QStringList headings; // h1 … h4, each with its text
    QStringList bold;
    QList<ReadPicture> pictures;
    QHash<QString, QString> meta;
    QList<ReadTable> tables;
    QStringList elements;
    QString error;
};

void read(const QXmlStreamAttributes &attributes, ReadPicture &picture)
{
    const auto value = [&attributes](const char *name) {
        return attributes.value(QLatin1String(name)).toString();
    };
    picture.alt = value("alt");
    picture.size = value("width") + u'x' + value("height");
    const QString source = value("src");
    picture.data = QByteArray::fromBase64(source.section(u',', 1).toLatin1());
    if (source.section(u',', 0, 0)
        != QStringLiteral("data:%1;base64").arg(Narrative::pictureType(picture.data)))
        picture.data.clear();
}

ReadPage readPage(const QByteArray &html)
{
    ReadPage page;
    QXmlStreamReader xml(html);
    QString within;     // the element that began last, until one ends
    int aboutDepth = 0; // how deep within what the portal says about it
    bool inArticle = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement()) {
            within.clear();
            aboutDepth -= aboutDepth > 0 ? 1 : 0;
            inArticle = inArticle && xml.name() != QLatin1String("article");
        }
        if (xml.isStartElement()) {
            within = xml.name().toString();
            page.elements += xml.name().toString();
            inArticle = inArticle || xml.name() == QLatin1String("article");
            const bool isAbout = xml.attributes().value(QLatin1String("class")) == QLatin1String("about");
            aboutDepth += aboutDepth > 0 || isAbout ? 1 : 0;
            if (xml.name() == QLatin1String("meta"))
                page.meta.insert(xml.attributes().value(QLatin1String("name")).toString(),
                                 xml.attributes().value(QLatin1String("content")).toString());
            if (xml.name().size() == 2 && xml.name()[0] == u'h' && xml.name()[1].isDigit())
                page.headings += xml.name().toString();
            if (xml.name() == QLatin1String("strong"))
                page.bold += QString();
            if (xml.name() == QLatin1String("figure"))
                page.pictures += ReadPicture();
            if (xml.name() == QLatin1String("img"))
                read(xml.attributes(), page.pictures.last());
            if (xml.name() == QLatin1String("table")) {
                page.tables += readTable(xml);
                for (const ReadCell &cell : page.tables.last().cells)
                    page.text += cell.text;
            }
        } else if (xml.isCharacters() && inArticle && aboutDepth == 0) {
            page.text += xml.text();
            if (within == QLatin1String("strong"))
                page.bold.last() += xml.text();
            else if (within == QLatin1String("figcaption"))
                page.pictures.last().caption += xml.text();
            else if (within.size() == 2 && within[0] == u'h')
                page.headings.last() += u' ' + xml.text().toString();
        }
    }
    page.text = withoutSpace(page.text);
    if (xml.hasError())
        page.error = xml.errorString();
    return page;
}

} // namespace

void TestPortal::isAPageOfItsOwn()
{
    const QByteArray html = portalPage(compositionOf(numberedReport()));
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    QVERIFY(html.contains("<html lang=\"zh-CN\">"));
    QVERIFY(html.contains("charset=\"utf-8\""));
    for (const char *outside :
         {"http:", "https:", "src=", "<link", "<iframe", "@import", "url(", "<script src", "srcset"})
        QVERIFY2(!html.contains(outside), outside);
    QCOMPARE(html.count("href="), 1); // of the way past the breadcrumb
    // Nor with pictures, which stand in the page itself.
    QByteArray pictured = portalPage(
        compositionOf(with(numberedReport(), SetNarrative{QStringLiteral("s1"), everyKindOfBlock()})));
    QCOMPARE(pictured.count("src=\"data:image/"), 3);
    QCOMPARE(pictured.count("src="), 3);
    QVERIFY(!pictured.contains("url("));
    // Style and script read the same to HTML, which knows no entities there, and to XML.
    for (const QByteArray name : {"style", "script"}) {
        const qsizetype begin = html.indexOf('<' + name + '>') + name.size() + 2;
        const QByteArray inside = html.mid(begin, html.indexOf("</" + name + '>') - begin);
        QVERIFY(inside.size() > 500 && !inside.contains('&') && !inside.contains('<'));
    }
}

void TestPortal::saysWhatTheCompositionSays()
{
    const Composition composition = compositionOf(numberedReport());
    const ReadPage page = readPage(portalPage(composition));
    QCOMPARE(page.error, QString());
    QCOMPARE(page.text, textOf(composition));
    QCOMPARE(page.elements.count(QStringLiteral("h1")), 1);
    QCOMPARE(page.elements.count(QStringLiteral("h2")), 6);
}

void TestPortal::holdsEveryKindOfBlock()
{
    const Composition composition =
        compositionOf(with(numberedReport(), SetNarrative{QStringLiteral("s1"), everyKindOfBlock()}));
    const ReadPage page = readPage(portalPage(composition));
    QCOMPARE(page.error, QString());
    QCOMPARE(page.text, textOf(composition));
    // Below the section's own heading, no level left out.
    const qsizetype section = page.headings.indexOf(QStringLiteral("h2 一、总体情况"));
    QCOMPARE(page.headings.mid(section + 1, 3),
             QStringList({QStringLiteral("h3 （一）主动公开"), QStringLiteral("h4 1.公开平台"),
                          QStringLiteral("h3 （二）依申请公开")}));
    QCOMPARE(page.bold, QStringList({QStringLiteral("企业和群众最关心的事项（214条）"),
                                     QStringLiteral("56.07%"), QStringLiteral("合并重复栏目。")}));
}

void TestPortal::showsPictures()
{
    const Narrative narrative = everyKindOfBlock();
    const ReadPage page = readPage(
        portalPage(compositionOf(with(numberedReport(), SetNarrative{QStringLiteral("s1"), narrative}))));
    QCOMPARE(page.pictures.size(), 4);
    QList<Picture> stored;
    for (const Block &block : narrative.blocks()) {
        if (const auto *picture = std::get_if<Picture>(&block))
            stored += *picture;
    }
    const QStringList sizes{QStringLiteral("400x200"), QStringLiteral("3000x4000"), QStringLiteral("60x40")};
    for (int i = 0; i < 3; ++i) { // the very bytes that were put into the report
        QCOMPARE(page.pictures[i].data, stored[i].data);
        QCOMPARE(page.pictures[i].size, sizes[i]);
        QCOMPARE(page.pictures[i].caption, stored[i].caption);
    }
    QCOMPARE(page.pictures[1].alt, QStringLiteral("图2 培训现场 <2023年>"));
    // A picture without a caption says where it stands.
    QCOMPARE(page.pictures[2].alt, QStringLiteral("一、总体情况（图片）"));
    // What can't be shown isn't handed on, but its caption stays.
    QVERIFY(page.pictures[3].data.isEmpty() && page.pictures[3].alt.isEmpty());
    QCOMPARE(page.pictures[3].caption, QStringLiteral("图3 损坏的图片"));
    QCOMPARE(page.elements.count(QStringLiteral("img")), 3);
}

void TestPortal::rebuildsEveryGrid()
{
    const Report report = numberedReport();
    const Template &form = report.form();
    const ReadPage page = readPage(portalPage(compositionOf(report)));
    QCOMPARE(page.tables.size(), form.tables().size());
    QSet<QString> addresses;
    for (int i = 0; i < page.tables.size(); ++i) {
        const ReadTable &read = page.tables[i];
        const Table &table = form.tables()[i];
        QCOMPARE(read.fault, QString());
        QCOMPARE(read.columns, table.columns());
        QCOMPARE(read.rows, table.rows);
        QCOMPARE(read.cells.size(), table.cells.size());
        QHash<QString, QString> textById;
        for (const ReadCell &cell : read.cells) {
            QVERIFY2(cell.name == u"td" || !textById.contains(cell.id), qPrintable(cell.id));
            textById.insert(cell.id, cell.text);
        }
        for (int c = 0; c < read.cells.size(); ++c) {
            const ReadCell &cell = read.cells[c];
            const Cell &wanted = table.cells[c];
            QCOMPARE(cell.row, wanted.row);
            QCOMPARE(cell.column, wanted.column);
            QCOMPARE(cell.rowSpan, wanted.rowSpan);
            QCOMPARE(cell.columnSpan, wanted.columnSpan);
            if (wanted.kind == Cell::Kind::Label) {
                const bool names = wanted.role != LabelRole::Note;
                QCOMPARE(cell.text, wanted.label);
                QCOMPARE(cell.name, names ? QStringLiteral("th") : QStringLiteral("td"));
                QCOMPARE(cell.scope, !names                          ? QString()
                                     : wanted.role == LabelRole::Row ? QStringLiteral("row")
                                                                     : QStringLiteral("col"));
                continue;
            }
            const FigureSpec &figure = form.figures()[wanted.figure];
            QCOMPARE(cell.name, QStringLiteral("td"));
            QCOMPARE(cell.address, figure.address);
            QVERIFY(!cell.inHead);
            // Whoever only hears the cell hears its official label, in whatever order.
            QStringList heads;
            for (const QString &id : cell.headers)
                heads += textById.value(id, QStringLiteral("no such head"));
            QStringList labels = figure.rowLabels + figure.columnLabels;
            heads.sort();
            labels.sort();
            QCOMPARE(heads, labels);
            QCOMPARE(cell.text, QString::number(figure.computed ? independentTotal(report, figure.address)
                                                                : numberOf(wanted.figure)));
            addresses.insert(cell.address);
        }
    }
    QCOMPARE(addresses.size(), 200);
}

void TestPortal::describesItself()
{
    const Composition composition = compositionOf(numberedReport());
    const ReadPage page = readPage(portalPage(composition));
    QCOMPARE(page.meta.value(QStringLiteral("ArticleTitle")), composition.title);
    QCOMPARE(page.meta.value(QStringLiteral("PubDate")), QStringLiteral("2024-01-30 00:00"));
    QCOMPARE(page.meta.value(QStringLiteral("ContentSource")), QStringLiteral("青禾经济开发区门户网站"));
}

void TestPortal::leavesOutWhatIsNotSaid()
{
    const QByteArray html = portalPage(compositionOf(Report()));
    const ReadPage page = readPage(html);
    QCOMPARE(page.error, QString());
    QCOMPARE(page.text, textOf(compositionOf(Report())));
    QVERIFY(!page.meta.contains(QStringLiteral("PubDate")));
    QVERIFY(!page.meta.contains(QStringLiteral("ContentSource")));
    QVERIFY(!page.elements.contains(QStringLiteral("h1")));
    QVERIFY(!html.contains("发布时间"));
    QVERIFY(!html.contains("class=\"signature\""));
    for (const ReadTable &table : page.tables) {
        for (const ReadCell &cell : table.cells) {
            if (!cell.address.isEmpty())
                QCOMPARE(cell.text, QString()); // empty is not zero
        }
    }
}

void TestPortal::closesNoElementThatHtmlDoesNot()
{
    // HTML reads <td/> as <td>: only elements without content may be written so.
    const Report report = with(Report(), SetNarrative{QStringLiteral("s1"), everyKindOfBlock()});
    QByteArray html = portalPage(compositionOf(report));
    for (qsizetype at = html.indexOf("/>"); at >= 0; at = html.indexOf("/>", at + 1)) {
        const QByteArray tag = html.mid(html.lastIndexOf('<', at) + 1);
        QVERIFY2(tag.startsWith("meta") || tag.startsWith("col ") || tag.startsWith("img ")
                     || tag.startsWith("input "),
                 tag.left(40).constData());
    }
}

void TestPortal::escapesHostileText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("script") << QStringLiteral("<script>alert(1)</script>");
    QTest::newRow("attribute") << QStringLiteral("\"><img src=x onerror='alert(1)'>");
    QTest::newRow("entities") << QStringLiteral("&amp; &lt; &#60; &nbsp;");
    QTest::newRow("CDATA") << QStringLiteral("]]> <![CDATA[ -->");
    QTest::newRow("emoji") << QStringLiteral("😀👩‍👩‍👧𠮷");
    QTest::newRow("right to left") << QStringLiteral("שלום עולם \u202Eabc");
    QTest::newRow("style's end") << QStringLiteral("</style></head>");
}

void TestPortal::escapesHostileText()
{
    QFETCH(QString, text);
    Report report = with(numberedReport(), SetNarrative{QStringLiteral("s1"),
                                                        {text, QString(QChar(0)) + text + QChar(0xD800)}});
    for (const Field field : {Field::Organ, Field::Title, Field::SignedBy, Field::Source})
        report = with(report, SetField{field, text});
    const Composition composition = compositionOf(report);
    const QByteArray html = portalPage(composition);
    const ReadPage page = readPage(html);
    QCOMPARE(page.error, QString());
    QCOMPARE(page.text, textOf(composition));
    QCOMPARE(page.meta.value(QStringLiteral("ArticleTitle")), text);
    QCOMPARE(page.meta.value(QStringLiteral("ContentSource")), text);
    QCOMPARE(page.elements.count(QStringLiteral("script")), 1);
    QVERIFY(!page.elements.contains(QStringLiteral("img")));
    QCOMPARE(html.count("</style>"), 1);
}

QTEST_GUILESS_MAIN(TestPortal)
#include "test_portal.moc"
