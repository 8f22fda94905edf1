#include "../model/breakdowns.h"
#include "laid_out_pages.h"

#include <QTest>

using namespace nianbao;
using namespace nianbao::test;

// What stands on the pages knows what it is of, and the elements which block of the text they are of.
class TestOrigins : public QObject
{
    Q_OBJECT

private slots:
    void gatherEachElement();
    void gatherEachCell();
    void nameThePicturesAndCharts();
    void areNoneOfAPageNumber();
    void leadToTheBlock();

private:
    static Report reportWithEverything();

    const Composition m_composition = compositionOf(reportWithEverything());
    const QList<Page> m_pages = layOutPages(m_composition, squares);
};

Report TestOrigins::reportWithEverything()
{
    QList<Block> blocks = everyKindOfBlock().blocks();
    Breakdown breakdown = sixParts();
    breakdown.showsTable = true;
    breakdown.chart = ChartKind::Ring;
    blocks.insert(1, breakdown);
    // A table that parts between two pages.
    Breakdown tall = breakdown;
    tall.id = QStringLiteral("tall");
    tall.parts.clear();
    for (int i = 0; i < 60; ++i)
        tall.parts += {QStringLiteral("p%1").arg(i), QStringLiteral("第%1类").arg(i), Figure::number(i + 1)};
    blocks.insert(3, tall);
    return with(numberedReport(), SetNarrative{QStringLiteral("s1"), Narrative(blocks)});
}

void TestOrigins::gatherEachElement()
{
    QStringList texts(m_composition.elements.size());
    int last = 0;
    for (const Page &page : m_pages) {
        for (const PlacedText &text : page.texts) {
            if (text.origin == PlacedOrigin{} || text.origin.again)
                continue;
            QVERIFY2(text.origin.element >= last, qPrintable(text.text)); // in reading order
            last = text.origin.element;
            texts[last] += text.text;
        }
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        Composition one;
        one.elements = {m_composition.elements[i]};
        QCOMPARE(withoutSpace(texts[i]), textOf(one));
    }
}

void TestOrigins::gatherEachCell()
{
    int tables = 0;
    bool parted = false;
    for (int i = 0; i < m_composition.elements.size(); ++i) {
        const auto *table = std::get_if<TableElement>(&m_composition.elements[i]);
        if (!table)
            continue;
        ++tables;
        QStringList cells(table->cells.size());
        QString caption;
        QSet<qsizetype> pages;
        for (qsizetype page = 0; page < m_pages.size(); ++page) {
            for (const PlacedText &text : m_pages[page].texts) {
                if (text.origin.element != i || text.origin.again)
                    continue;
                pages += page;
                (text.origin.cell < 0 ? caption : cells[text.origin.cell]) += text.text;
            }
        }
        parted |= pages.size() > 1;
        QCOMPARE(withoutSpace(caption), withoutSpace(table->caption));
        for (qsizetype cell = 0; cell < cells.size(); ++cell)
            QCOMPARE(withoutSpace(cells[cell]), withoutSpace(table->cells[cell].text));
    }
    QCOMPARE(tables, 5);
    QVERIFY(parted);
}

void TestOrigins::nameThePicturesAndCharts()
{
    int pictures = 0;
    int charts = 0;
    for (const Page &page : m_pages) {
        for (const PlacedPicture &picture : page.pictures) {
            const Element &element = m_composition.elements.at(picture.origin.element);
            QCOMPARE(std::get<PictureElement>(element).image, picture.image);
            ++pictures;
        }
        for (const PlacedChart &chart : page.charts) {
            const Element &element = m_composition.elements.at(chart.origin.element);
            QVERIFY(std::holds_alternative<ChartElement>(element));
            ++charts;
        }
    }
    QCOMPARE(pictures, 3);
    QCOMPARE(charts, 2);
}

void TestOrigins::areNoneOfAPageNumber()
{
    for (const Page &page : m_pages) {
        for (const PlacedText &text : page.texts)
            QCOMPARE(text.origin == PlacedOrigin{}, text.role == FontRole::PageNumber);
    }
}

void TestOrigins::leadToTheBlock()
{
    const Report report = reportWithEverything();
    QMap<QString, QSet<int>> found;
    for (const Element &element : m_composition.elements) {
        std::visit(
            [&](const auto &one) {
                if constexpr (requires { one.block; }) {
                    if (one.block < 0)
                        return;
                    found[one.section] += one.block;
                    const Block &block = report.narrative(one.section).blocks().at(one.block);
                    using Kind = std::remove_cvref_t<decltype(one)>;
                    if constexpr (std::is_same_v<Kind, SubheadingElement>)
                        QCOMPARE(one.text, std::get<Heading>(block).text);
                    if constexpr (std::is_same_v<Kind, ParagraphElement>)
                        QCOMPARE(textOf(one), textOf(block).trimmed());
                    if constexpr (std::is_same_v<Kind, PictureElement>)
                        QCOMPARE(one.picture.caption, std::get<Picture>(block).caption);
                    if constexpr (std::is_same_v<Kind, TableElement>)
                        QCOMPARE(one.table.id, QStringLiteral("table-") + std::get<Breakdown>(block).id);
                    if constexpr (std::is_same_v<Kind, ChartElement>)
                        QCOMPARE(one.id, QStringLiteral("chart-") + std::get<Breakdown>(block).id);
                }
            },
            element);
    }
    for (const Section &section : report.form().sections())
        QCOMPARE(found[section.id].size(), report.narrative(section.id).blocks().size());
}

QTEST_GUILESS_MAIN(TestOrigins)
#include "test_origins.moc"
