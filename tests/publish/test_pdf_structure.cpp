#include "../model/breakdowns.h"
#include "pdf_tools.h"
#include "publish/chart_wording.h"

#include <QTest>

using namespace nianbao;
using namespace nianbao::test;

// The structure tree as qpdf and poppler read it: what a screen reader has of the report.
class TestPdfStructure : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void namesEachElement();
    void readsInTheCompositionsOrder();
    void marksAllThatIsDrawn();
    void leadsFromMarksToElements();
    void namesTheHeadsOfEachFigure();
    void keepsAPartedTableTogether();
    void saysPicturesAndChartsInWords();
    void skipsNoLevelOfHeadings();

private:
    static QStringList typesOf(const PdfObject &element);
    static QList<PdfObject> cellsOf(const PdfObject &table);
    QList<PdfObject> top() const { return m_root["/StructTreeRoot"]["/K"].items().at(0)["/K"].items(); }
    QList<PdfObject> allOf(const char *type) const;

    Composition m_composition;
    std::unique_ptr<PdfFile> m_file;
    PdfObject m_root{{}, {}};
};

namespace {

Composition everything()
{
    QList<Block> blocks = everyKindOfBlock().blocks();
    Breakdown breakdown = sixParts();
    breakdown.title = QStringLiteral("公开信息分类");
    breakdown.showsTable = true;
    breakdown.chart = ChartKind::Ring;
    blocks.insert(1, breakdown);
    Breakdown tall = breakdown;
    tall.id = QStringLiteral("tall");
    tall.parts.clear();
    for (int i = 0; i < 60; ++i)
        tall.parts += {QStringLiteral("p%1").arg(i), QStringLiteral("第%1类").arg(i), Figure::number(i + 1)};
    tall.chart.reset();
    blocks += tall;
    return compositionOf(with(numberedReport(), SetNarrative{QStringLiteral("s1"), Narrative(blocks)}));
}

QString typeOf(const Element &element)
{
    if (const auto *subheading = std::get_if<SubheadingElement>(&element))
        return subheading->level == 1 ? "/H2" : "/H3";
    if (const auto *picture = std::get_if<PictureElement>(&element))
        return picture->image.isNull() ? "/P" : "/Figure";
    return std::holds_alternative<TitleElement>(element)     ? "/Title"
           : std::holds_alternative<HeadingElement>(element) ? "/H1"
           : std::holds_alternative<TableElement>(element)   ? "/Table"
           : std::holds_alternative<ChartElement>(element)   ? "/Figure"
                                                             : "/P";
}

} // namespace

void TestPdfStructure::initTestCase()
{
    m_composition = everything();
    const Result<QByteArray> bytes = pdf(m_composition, Fonts::installed());
    QVERIFY(bytes.ok());
    m_file = std::make_unique<PdfFile>(*bytes);
    m_root = PdfObject::rootOf(m_file->json())["/Root"];
    QVERIFY(m_root["/MarkInfo"]["/Marked"].value().toBool());
}

QStringList TestPdfStructure::typesOf(const PdfObject &element)
{
    QStringList types;
    for (const PdfObject &kid : element["/K"].items())
        types += kid.value().isDouble() ? QStringLiteral("#") : kid["/S"].text();
    return types;
}

QList<PdfObject> TestPdfStructure::cellsOf(const PdfObject &table)
{
    QList<PdfObject> cells;
    for (const PdfObject &row : table["/K"].items()) {
        if (row["/S"].text() == u"/TR")
            cells += row["/K"].items();
    }
    return cells;
}

QList<PdfObject> TestPdfStructure::allOf(const char *type) const
{
    QList<PdfObject> found;
    for (const PdfObject &element : top()) {
        if (element["/S"].text() == QLatin1String(type))
            found += element;
    }
    return found;
}

void TestPdfStructure::namesEachElement()
{
    QStringList types;
    for (const PdfObject &element : top())
        types += element["/S"].text();
    QStringList wanted;
    for (const Element &element : m_composition.elements)
        wanted += typeOf(element);
    QCOMPARE(types, wanted);
    QCOMPARE(m_root["/StructTreeRoot"]["/RoleMap"]["/Title"].text(), QStringLiteral("/P"));
}

void TestPdfStructure::readsInTheCompositionsOrder()
{
    const Composition composition =
        compositionOf(with(numberedReport(), SetNarrative{QStringLiteral("s1"), everyKindOfBlock()}));
    const Result<QByteArray> bytes = pdf(composition, Fonts::installed());
    QVERIFY(bytes.ok());
    // Poppler tells the texts of the elements in quotes.
    QString text;
    const QByteArray told = PdfFile(*bytes).run("pdfinfo", {"-struct-text", "FILE"});
    for (const QString &line : QString::fromUtf8(told).split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.size() > 2 && trimmed.startsWith(u'"') && trimmed.endsWith(u'"'))
            text += trimmed.mid(1, trimmed.size() - 2);
    }
    QCOMPARE(withoutSpace(text), textOf(composition));
}

void TestPdfStructure::marksAllThatIsDrawn()
{
    static const QSet<QByteArray> painting{"Tj", "S", "f", "f*", "B", "B*", "Do"};
    const qsizetype pages = m_root["/Pages"]["/Count"].value().toInteger();
    int painted = 0;
    for (qsizetype page = 1; page <= pages; ++page) {
        const QByteArray content =
            m_file->run("mutool", {"show", "-b", "FILE", QStringLiteral("pages/%1/Contents").arg(page)});
        int depth = 0;
        int depthAtText = 0;
        for (const QByteArray &line : content.split('\n')) {
            const QByteArray name = line.trimmed().split(' ').last();
            if (name == "BDC")
                ++depth;
            else if (name == "EMC")
                --depth;
            else if (name == "BT")
                depthAtText = depth;
            else if (name == "ET")
                QCOMPARE(depth, depthAtText);
            else if (painting.contains(name)) {
                QVERIFY2(depth > 0, line.constData());
                ++painted;
            }
            QVERIFY(depth >= 0);
        }
        QCOMPARE(depth, 0);
    }
    QVERIFY(painted > 1000);
}

void TestPdfStructure::leadsFromMarksToElements()
{
    const QList<PdfObject> pages = m_root["/Pages"]["/Kids"].items();
    const QList<PdfObject> byPage = m_root["/StructTreeRoot"]["/ParentTree"]["/Nums"].items();
    QCOMPARE(byPage.size(), 2 * pages.size());
    int marks = 0;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QCOMPARE(pages[page]["/StructParents"].value().toInt(), int(page));
        const QList<PdfObject> holders = byPage[2 * page + 1].items();
        for (int number = 0; number < holders.size(); ++number) {
            bool holds = false;
            for (const PdfObject &kid : holders[number]["/K"].items()) {
                const bool isReference = kid.value().isObject() && kid.has("/MCID");
                const PdfObject &on = isReference ? kid : holders[number];
                const QJsonValue mark = isReference ? kid["/MCID"].value() : kid.value();
                holds |= mark.isDouble() && mark.toInt() == number
                         && on["/Pg"].reference() == pages[page].reference();
            }
            QVERIFY2(holds, qPrintable(QStringLiteral("%1 on page %2").arg(number).arg(page + 1)));
            ++marks;
        }
    }
    QVERIFY(marks > 400);
}

void TestPdfStructure::namesTheHeadsOfEachFigure()
{
    const Report report = numberedReport();
    const QList<PdfObject> tables = allOf("/Table");
    qsizetype figures = 0;
    qsizetype next = 0;
    for (const Element &element : m_composition.elements) {
        const auto *table = std::get_if<TableElement>(&element);
        if (!table)
            continue;
        const QList<PdfObject> cells = cellsOf(tables.at(next++));
        QCOMPARE(cells.size(), table->cells.size());
        QHash<QString, QString> heads;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const Cell &cell = table->cells[i].cell;
            const PdfObject attributes = cells[i]["/A"];
            QCOMPARE(attributes["/RowSpan"].value().toInt(1), cell.rowSpan);
            QCOMPARE(attributes["/ColSpan"].value().toInt(1), cell.columnSpan);
            if (cells[i]["/S"].text() == u"/TH") {
                QVERIFY(attributes.has("/Scope"));
                heads.insert(cells[i]["/ID"].text(), table->cells[i].text);
            }
        }
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (table->cells[i].address.isEmpty())
                continue;
            const FigureSpec &figure = report.form().figures()[table->cells[i].cell.figure];
            QStringList named;
            for (const PdfObject &id : cells[i]["/A"]["/Headers"].items())
                named += heads.value(id.text());
            for (const QString &label : figure.rowLabels + figure.columnLabels)
                QVERIFY2(named.contains(label), qUtf8Printable(figure.address + ' ' + named.join('/')));
            ++figures;
        }
    }
    QCOMPARE(figures, report.form().figures().size());
}

void TestPdfStructure::keepsAPartedTableTogether()
{
    const PdfObject tall = allOf("/Table").at(1);
    QCOMPARE(typesOf(tall), QStringList("/Caption") + QStringList(62, "/TR"));
    QSet<QString> pages;
    for (const PdfObject &cell : cellsOf(tall))
        pages += cell["/Pg"].reference();
    QVERIFY(pages.size() > 1);
}

void TestPdfStructure::saysPicturesAndChartsInWords()
{
    QStringList wanted;
    for (const Element &element : m_composition.elements) {
        if (const auto *chart = std::get_if<ChartElement>(&element))
            wanted += chartDescription(chart->chart);
        const auto *picture = std::get_if<PictureElement>(&element);
        if (picture && !picture->image.isNull())
            wanted += picture->picture.caption.isEmpty() ? QStringLiteral("一、总体情况（图片）")
                                                         : picture->picture.caption;
    }
    QStringList alternatives;
    for (const PdfObject &figure : allOf("/Figure")) {
        alternatives += figure["/Alt"].text();
        const QList<PdfObject> box = figure["/A"]["/BBox"].items();
        QVERIFY(box.at(0).value().toDouble() >= 28 / paper::point - 1);
        QVERIFY(box.at(0).value().toDouble() < box.at(2).value().toDouble());
        QVERIFY(box.at(1).value().toDouble() < box.at(3).value().toDouble());
        QVERIFY(box.at(3).value().toDouble() <= 842 - 37 / paper::point);
    }
    QCOMPARE(alternatives, wanted);
    QCOMPARE(wanted.size(), 4);
    QCOMPARE(typesOf(allOf("/Figure").at(1)), QStringList({"#", "/Caption"}));
}

void TestPdfStructure::skipsNoLevelOfHeadings()
{
    const Narrative steep(
        QList<Block>{Heading{2, QStringLiteral("1.直接")}, Heading{1, QStringLiteral("（一）再上")},
                     Heading{2, QStringLiteral("1.再下")}, Paragraph{{{QStringLiteral("文。")}}}});
    const Composition composition =
        compositionOf(with(numberedReport(), SetNarrative{QStringLiteral("s5"), steep}));
    const Result<QByteArray> bytes = pdf(composition, Fonts::installed());
    QVERIFY(bytes.ok());
    const PdfObject root = PdfObject::rootOf(PdfFile(*bytes).json())["/Root"];
    int level = 0;
    int headings = 0;
    for (const PdfObject &element : root["/StructTreeRoot"]["/K"].items().at(0)["/K"].items()) {
        const QString type = element["/S"].text();
        if (!type.startsWith(u"/H"))
            continue;
        const int next = type.mid(2).toInt();
        QVERIFY(next <= level + 1);
        level = next;
        ++headings;
    }
    QCOMPARE(headings, 9);
}

QTEST_MAIN(TestPdfStructure)
#include "test_pdf_structure.moc"
