#include "../model/breakdowns.h"
#include "laid_out_pages.h"

#include <QTest>

using namespace nianbao;
using namespace nianbao::test;

// What stands together on a page, and what a person chooses about the paper.
class TestPageRules : public QObject
{
    Q_OBJECT

private slots:
    void leavesNoLineAlone();
    void keepsTheSignatureWithText_data();
    void keepsTheSignatureWithText();
    void leavesRoomForASeal_data();
    void leavesRoomForASeal();
    void turnsTheWideTable();
    void repeatsTheHead();
    void repeatsTheHeadOfTableThree_data();
    void repeatsTheHeadOfTableThree();
    void partsBetweenGroups();
    void namesAChartApartFromItsTable();
    void partsALongNameAtItsBracket_data();
    void partsALongNameAtItsBracket();
    void writesTheFoot();
    void marksAProof();
    void isReadAloud();
};

namespace {

constexpr double pitch = 225.0 / 22;

Composition compositionWith(const QList<Element> &elements)
{
    Composition composition;
    composition.elements = elements;
    return composition;
}

QList<Page> pagesWith(const PageOptions &options, const QList<Element> &elements)
{
    return layOutPages(compositionWith(elements), squares, options);
}

// How many of the element's lines stand on each page.
QList<int> linesOf(int element, const QList<Page> &pages)
{
    QList<int> lines;
    for (const Page &page : pages) {
        QSet<double> places;
        for (const PlacedText &text : page.texts) {
            if (text.origin.element == element)
                places += text.position.y();
        }
        lines += int(places.size());
    }
    return lines;
}

} // namespace

void TestPageRules::leavesNoLineAlone()
{
    // So many lines before it, so many of its own.
    for (int before = 0; before < 23; ++before) {
        for (int own = 1; own < 30; ++own) {
            QList<Element> elements(before, paragraph(QStringLiteral("国")));
            elements += paragraph(QString(own * 28 - 2, u'民'));
            const QList<int> lines = linesOf(before, pagesOf(elements));
            int sum = 0;
            for (const int some : lines) {
                sum += some;
                QVERIFY2(own == 1 || some != 1, qPrintable(QStringLiteral("%1 %2").arg(before).arg(own)));
            }
            QCOMPARE(sum, own);
            QVERIFY(lines.size() <= 3);
        }
    }
}

void TestPageRules::keepsTheSignatureWithText_data()
{
    QTest::addColumn<bool>("withSeal");
    QTest::newRow("plain") << false;
    QTest::newRow("under a seal") << true;
}

void TestPageRules::keepsTheSignatureWithText()
{
    QFETCH(bool, withSeal);
    PageOptions options;
    options.withSeal = withSeal;
    for (int lines = 1; lines < 50; ++lines) {
        const QList<Page> pages =
            pagesWith(options, {paragraph(QString(lines * 28 - 2, u'国')),
                                SignatureElement{QStringLiteral("某某局"), QStringLiteral("2024年1月23日")}});
        QCOMPARE(linesOf(1, pages).last(), 2); // name and date, both on the last page …
        const int text = linesOf(0, pages).last();
        QVERIFY2(text >= std::min(lines, 2), qPrintable(QString::number(lines))); // … with text
    }
}

void TestPageRules::leavesRoomForASeal_data()
{
    QTest::addColumn<int>("characters"); // of the name
    QTest::addColumn<int>("lines");
    QTest::newRow("short") << 3 << 1;
    QTest::newRow("as long as the date") << 9 << 1;
    QTest::newRow("longer") << 14 << 1;
    QTest::newRow("in two lines") << 24 << 2;
}

// GB/T 9704—2012, 7.3.5.1.
void TestPageRules::leavesRoomForASeal()
{
    QFETCH(int, characters);
    PageOptions options;
    options.withSeal = true;
    const QList<Page> pages =
        pagesWith(options, {paragraph(QStringLiteral("国")),
                            SignatureElement{QString(characters, u'名'), QStringLiteral("二〇二四年一月")}});
    const QList<PlacedText> &texts = pages[0].texts;
    const PlacedText &date = texts[texts.size() - 2];
    const double character = paper::areaWidth / 28;
    QVERIFY(qAbs(typeArea.right() - boxOf(date).right() - 4 * character) < hair);
    QTEST(int(texts.size()) - 3, "lines");
    for (qsizetype i = 1; i + 2 < texts.size(); ++i)
        QVERIFY(qAbs(boxOf(texts[i]).center().x() - boxOf(date).center().x()) < hair);
    // A seal of 42 mm whose middle is a little above that of the name and the date begins within a line of
    // the text, and doesn't cover it.
    const double middle = (boxOf(texts[1]).top() + boxOf(date).bottom()) / 2;
    const double sealTop = middle - 4 - 21;
    const double textEnd = texts[0].position.y() + 0.12 * 16 * paper::point;
    QVERIFY2(sealTop > textEnd && sealTop < textEnd + pitch * 1.5,
             qPrintable(QStringLiteral("%1 %2").arg(sealTop).arg(textEnd)));
}

void TestPageRules::turnsTheWideTable()
{
    const TableElement wide = tableOf(QStringLiteral("t3")), small = tableOf(QStringLiteral("t4"));
    PageOptions options;
    const QList<Element> elements{paragraph(QStringLiteral("前")),
                                  HeadingElement{QStringLiteral("s3"), "三、题"}, wide,
                                  HeadingElement{QStringLiteral("s4"), "四、题"}, small};
    for (const Page &page : pagesWith(options, elements))
        QVERIFY(!page.isTurned);
    options.turnsWideTables = true;
    const QList<Page> pages = pagesWith(options, elements);
    QCOMPARE(pages.size(), 4); // its larger text needs two
    QVERIFY(!pages[0].isTurned && pages[1].isTurned && pages[2].isTurned && !pages[3].isTurned);
    // The type area of the turned sheet: its top is the page's left, 28 mm from the edge.
    const QRectF turned(297 - 37 - 225, 28, 225, 156);
    double leastSize = 100;
    for (const PlacedText &text : pages[1].texts) {
        if (text.isUpright)
            continue;
        QVERIFY2(turned.adjusted(-hair, -hair, hair, hair).contains(boxOf(text)), qPrintable(text.text));
        if (!text.text.front().isDigit()) // a long figure is smaller than its table
            leastSize = std::min(leastSize, text.pointSize);
    }
    QVERIFY2(leastSize >= 10.5, qPrintable(QString::number(leastSize)));
    QCOMPARE(linesOf(1, pages), QList<int>({0, 1, 0, 0})); // its heading goes with it
    for (const PlacedRule &rule : pages[1].rules)
        QVERIFY(turned.adjusted(-hair, -hair, hair, hair).contains(rule.line.p1()));
    // The page's number stands where it does on every page.
    QVERIFY(pages[1].texts.last().isUpright);
    QCOMPARE(pages[1].texts.last().text, QStringLiteral("— 2 —"));
    QVERIFY(qAbs(boxOf(pages[1].texts.last()).left() - typeArea.left() - paper::areaWidth / 28) < hair);
}

namespace {

// A head, and groups of rows under one label each.
TableElement groupedTable(int groups, int rowsEach)
{
    TableElement element;
    element.section = QStringLiteral("s1");
    element.table.columnWidths = {52, 52, 52};
    element.table.rows = 1 + groups * rowsEach;
    const auto add = [&element](Cell cell, const QString &text) {
        element.table.cells += cell;
        element.cells += TableElement::FilledCell{cell, text};
    };
    for (int column = 0; column < 3; ++column)
        add(Cell{Cell::Kind::Label, 0, column, 1, 1, {}, LabelRole::Column},
            QStringLiteral("头%1").arg(column));
    for (int group = 0; group < groups; ++group) {
        const int first = 1 + group * rowsEach;
        add(Cell{Cell::Kind::Label, first, 0, rowsEach, 1, {}, LabelRole::Row},
            QStringLiteral("组%1").arg(group));
        for (int row = first; row < first + rowsEach; ++row) {
            add(Cell{Cell::Kind::Label, row, 1, 1, 1, {}, LabelRole::Row}, QStringLiteral("行%1").arg(row));
            add(Cell{Cell::Kind::Input, row, 2, 1, 1}, QString::number(row));
        }
    }
    return element;
}

} // namespace

void TestPageRules::repeatsTheHead()
{
    const QList<Page> pages = pagesOf({groupedTable(30, 4)});
    QVERIFY(pages.size() > 2);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QStringList head;
        for (const PlacedText &text : pages[i].texts) {
            if (text.text.startsWith(u'头')) {
                head += text.text;
                QCOMPARE(text.origin.again, i > 0);
                QVERIFY(boxOf(text).top() < paper::top + 12);
            }
        }
        QCOMPARE(head, QStringList({"头0", "头1", "头2"}));
    }
    QCOMPARE(faultIn(pages), QString());
}

void TestPageRules::repeatsTheHeadOfTableThree_data()
{
    QTest::addColumn<bool>("isReadAloud");
    QTest::newRow("turned") << false;
    QTest::newRow("read aloud") << true;
}

// The form's own table, in whose corner a note stands among the heads.
void TestPageRules::repeatsTheHeadOfTableThree()
{
    QFETCH(bool, isReadAloud);
    const Report report;
    const Composition composition = compose(report, Figures(report));
    PageOptions options;
    options.turnsWideTables = true;
    options.isReadAloud = isReadAloud;
    const QList<Page> pages = layOutPages(composition, squares, options);
    int turned = 0;
    for (const Page &page : pages) {
        if (!page.isTurned)
            continue;
        ++turned;
        QVERIFY2(std::any_of(page.texts.begin(), page.texts.end(),
                             [](const PlacedText &text) { return text.text == u"自然人"; }),
                 qPrintable(QString::number(turned)));
    }
    QVERIFY(turned > 1);
}

void TestPageRules::partsBetweenGroups()
{
    for (const int rowsEach : {2, 3, 5, 7}) {
        for (const Page &page : pagesOf({groupedTable(40, rowsEach)})) {
            QStringList rows, groups;
            for (const PlacedText &text : page.texts) {
                rows += text.text.startsWith(u'行') ? QStringList{text.text} : QStringList();
                groups += text.text.startsWith(u'组') ? QStringList{text.text} : QStringList();
            }
            QCOMPARE(rows.size(), groups.size() * rowsEach);
        }
    }
    // A group higher than a page parts all the same.
    QVERIFY(pagesOf({groupedTable(1, 100)}).size() > 2);
}

// Whose title stands over the table, on the page before.
void TestPageRules::namesAChartApartFromItsTable()
{
    Breakdown breakdown = sixParts();
    breakdown.title = QStringLiteral("分类");
    breakdown.showsTable = true;
    breakdown.chart = ChartKind::Bar;
    int beside = 0, apart = 0;
    for (int before = 0; before < 22; ++before) {
        Narrative text(QStringList(before, QStringLiteral("国")));
        text = text.blocks() + QList<Block>{breakdown};
        const Report report = with(numberedReport(), SetNarrative{QStringLiteral("s1"), text});
        bool hasTable = false;
        for (const Page &page : layOutPages(compositionOf(report), squares)) {
            const auto isCaption = [](const PlacedText &one) { return one.text == u"分类"; };
            hasTable = std::any_of(page.texts.begin(), page.texts.end(), isCaption);
            if (page.charts.isEmpty())
                continue;
            const PlacedChart &chart = page.charts.first();
            QVERIFY(chart.corner.y() + chart.drawing.size.height() * paper::point < typeArea.bottom() + hair);
            const bool isNamed =
                std::any_of(chart.drawing.texts.begin(), chart.drawing.texts.end(),
                            [](const ChartText &one) { return one.text.startsWith(u"分类"); });
            QVERIFY2(isNamed != hasTable, qPrintable(QString::number(before)));
            ++(hasTable ? beside : apart);
        }
    }
    QVERIFY2(beside > 3 && apart > 3, qPrintable(QStringLiteral("%1 %2").arg(beside).arg(apart)));
}

void TestPageRules::partsALongNameAtItsBracket_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("title");
    QTest::addColumn<QStringList>("signature");
    QTest::newRow("two names") << "云麓市交通运输综合行政执法支队（云麓市道路运输安全应急指挥中心）"
                               << QStringList{"云麓市交通运输综合行政执法支队",
                                              "（云麓市道路运输安全应急指挥中心）",
                                              "2023年政府信息公开工作年度报告"}
                               << QStringList{"云麓市交通运输综合行政执法支队",
                                              "（云麓市道路运输安全应急指挥中心）"};
    QTest::newRow("short") << "某局（某办）" << QStringList{"某局（某办）2023年", "政府信息公开工作年度报告"}
                           << QStringList{"某局（某办）"};
    // As much of it as has room.
    QTest::newRow("a bracket near the end")
        << "云麓市人民政府国有资产监督管理委员会及其所属单位（汇总）"
        << QStringList{"云麓市人民政府国有资产监督管", "理委员会及其所属单位（汇总）",
                       "2023年政府信息公开工作年度报告"}
        << QStringList{"云麓市人民政府国有资产监督管", "理委员会及其所属单位（汇总）"};
    QTest::newRow("longer than any line") << QString(45, u'名')
                                          << QStringList{QString(15, u'名'), QString(15, u'名'),
                                                         QString(15, u'名'), "2023年政府信息公开工作年度报告"}
                                          << QStringList{QString(23, u'名'), QString(22, u'名')};
}

void TestPageRules::partsALongNameAtItsBracket()
{
    QFETCH(QString, name);
    Composition composition =
        compositionWith({TitleElement{name + QStringLiteral("2023年政府信息公开工作年度报告")},
                         SignatureElement{name, QStringLiteral("2024年1月23日")}});
    composition.organ = name;
    QStringList title, signature;
    const Page page = layOutPages(composition, squares).first();
    for (const PlacedText &text : page.texts) {
        if (text.role == FontRole::Title)
            title += text.text;
        else if (text.origin.element == 1 && !text.text.startsWith(u"2024"))
            signature += text.text;
    }
    QTEST(title, "title");
    QTEST(signature, "signature");
}

void TestPageRules::writesTheFoot()
{
    PageOptions options;
    options.foot = QStringLiteral("指纹 0123abcd");
    const QList<Page> pages = pagesWith(options, {paragraph(QString(22 * 28 * 2, u'国'))});
    QVERIFY(pages.size() > 2);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const PlacedText &foot = pages[i].texts[pages[i].texts.size() - 2];
        QCOMPARE(foot.text, options.foot);
        QVERIFY(foot.position.y() > typeArea.bottom() && foot.position.y() < 297 - 10);
        QCOMPARE(foot.position.x() < 105, i % 2 == 0); // at the other edge than the number
    }
}

void TestPageRules::marksAProof()
{
    PageOptions options;
    options.draftMark = QStringLiteral("草稿");
    const QList<Page> pages = pagesWith(
        options, {HeadingElement{QStringLiteral("s1"), "一、题"}, paragraph(QString(22 * 28, u'国'))});
    for (const Page &page : pages) {
        const PlacedText &mark = page.texts.first(); // behind everything
        QCOMPARE(mark.text, options.draftMark);
        QVERIFY(mark.ink < 0.3 && mark.pointSize > 72);
        QStringList numbers;
        for (const PlacedText &text : page.texts) {
            const bool isNumber = text.pointSize < 9 && text.position.x() < paper::left;
            numbers += isNumber ? QStringList{text.text} : QStringList();
        }
        QVERIFY(!numbers.isEmpty());
        for (int i = 0; i < numbers.size(); ++i)
            QCOMPARE(numbers[i], QString::number(i + 1));
    }
    QCOMPARE(linesOf(1, pages).first(), 21);
}

// Each figure has a box, of three millimetres, within its own cell and beside the figure.
void TestPageRules::isReadAloud()
{
    PageOptions options;
    options.isReadAloud = true;
    for (const char *id : {"t2", "t3", "t4"}) {
        const TableElement table = tableOf(QString::fromLatin1(id));
        const auto figures = std::count_if(table.cells.begin(), table.cells.end(), [](const auto &one) {
            return one.cell.kind != Cell::Kind::Label;
        });
        qsizetype ticks = 0;
        for (const Page &page : pagesWith(options, {table})) {
            QCOMPARE(page.isTurned, QLatin1String(id) == QLatin1String("t3"));
            for (const PlacedRule &rule : page.rules)
                ticks += qAbs(rule.line.length() - 3) < hair;
            for (const PlacedText &text : page.texts) {
                const QRectF box = boxOf(text);
                for (const PlacedRule &rule : page.rules) {
                    const bool isTick = qAbs(rule.line.length() - 3) < hair;
                    QVERIFY2(!isTick || !box.contains(rule.line.p1()), qPrintable(text.text));
                }
            }
        }
        QCOMPARE(ticks, 4 * figures);
    }
}

QTEST_APPLESS_MAIN(TestPageRules)
#include "test_page_rules.moc"
