#include "publish/pages.h"
#include "reports.h"

#include <QRectF>
#include <QTest>

using namespace nianbao;
using namespace nianbao::test;

class TestPages : public QObject
{
    Q_OBJECT

private slots:
    void fillsAPageWith22LinesOf28();
    void centresTheTitle();
    void partsTheTitleByItsNames();
    void indentsParagraphs();
    void keepsTablesWhole();
    void drawsEachEdgeOnce();
    void shrinksALongFigure();
    void setsALabelDownwards();
    void partsATableHigherThanAPage();
    void keepsAHeadingWithItsTable_data();
    void keepsAHeadingWithItsTable();
    void signs_data();
    void signs();
    void keepsTheSignatureWhole();
    void numbersPages();
    void laysOutAnything_data();
    void laysOutAnything();
    void losesNothingInRandomReports();
};

namespace {

// Every character as wide as it is high.
double squares(const QString &text, FontRole, double pointSize)
{
    return double(text.toUcs4().size()) * pointSize * paper::point;
}
double widthOf(const PlacedText &text)
{
    return squares(text.text, text.role, text.pointSize) * text.tracking;
}
QRectF boxOf(const PlacedText &text)
{
    const double em = text.pointSize * paper::point;
    return {text.position.x(), text.position.y() - 0.88 * em, widthOf(text), em};
}

const QRectF typeArea(paper::left, paper::top, paper::areaWidth, paper::areaHeight);
constexpr double hair = 0.01; // mm

QList<Page> pagesOf(const QList<Element> &elements)
{
    Composition composition;
    composition.elements = elements;
    return layOutPages(composition, squares);
}

QString textOf(const QList<Page> &pages)
{
    QString text;
    for (const Page &page : pages) {
        for (const PlacedText &one : page.texts) {
            if (one.role != FontRole::PageNumber)
                text += one.text;
        }
    }
    return withoutSpace(text);
}

ParagraphElement paragraph(const QString &text)
{
    return {QStringLiteral("s1"), text};
}

TableElement tableOf(const QString &id, const Report &report = numberedReport())
{
    for (const Element &element : compositionOf(report).elements) {
        const auto *table = std::get_if<TableElement>(&element);
        if (table && table->table.id == id)
            return *table;
    }
    qFatal("no such table");
}

// What must hold of any pages; says what doesn't.
QString faultIn(const QList<Page> &pages)
{
    static const QString closing = QStringLiteral("。，、；：？！）》〉”’】〕");
    static const QString opening = QStringLiteral("（《〈“‘【〔");
    const QRectF area = typeArea.adjusted(-hair, -hair, hair, hair);
    for (qsizetype number = 0; number < pages.size(); ++number) {
        const Page &page = pages[number];
        const QString place = QStringLiteral("page %1: ").arg(number + 1);
        if (page.texts.isEmpty() || page.texts.last().text != QStringLiteral("— %1 —").arg(number + 1))
            return place + QStringLiteral("not numbered");
        QList<QRectF> boxes;
        for (qsizetype i = 0; i + 1 < page.texts.size(); ++i) {
            const PlacedText &text = page.texts[i];
            const QRectF box = boxOf(text);
            if (!area.contains(box))
                return place + QStringLiteral("outside the type area: ") + text.text;
            for (const QRectF &other : boxes) {
                const QRectF shared = box & other;
                if (shared.width() > hair && shared.height() > hair)
                    return place + QStringLiteral("overlapping: ") + text.text;
            }
            boxes += box;
            if (text.text.isEmpty() || text.text.trimmed() != text.text)
                return place + QStringLiteral("empty or not trimmed: ") + text.text;
            if (closing.contains(text.text.front()) || opening.contains(text.text.back()))
                return place + QStringLiteral("badly broken: ") + text.text;
        }
        for (const PlacedRule &rule : page.rules) {
            if (!area.contains(rule.line.p1()) || !area.contains(rule.line.p2()))
                return place + QStringLiteral("a rule outside the type area");
            if (rule.line.dx() != 0 && rule.line.dy() != 0)
                return place + QStringLiteral("a slanting rule");
        }
        if (page.texts.size() > 1 && number + 1 < pages.size()
            && page.texts[page.texts.size() - 2].role == FontRole::Heading && page.rules.isEmpty())
            return place + QStringLiteral("a heading last on the page");
    }
    return {};
}

} // namespace

void TestPages::fillsAPageWith22LinesOf28()
{
    const QList<Page> pages = pagesOf({paragraph(QString(22 * 28 - 2, u'国') + QStringLiteral("二"))});
    QCOMPARE(pages.size(), 2); // the last character is one too many
    QCOMPARE(pages[0].texts.size(), 22 + 1);
    QCOMPARE(pages[1].texts.first().text, QStringLiteral("二"));
    for (int line = 0; line < 22; ++line) {
        const PlacedText &text = pages[0].texts[line];
        QCOMPARE(text.text.size(), line == 0 ? 26 : 28);
        const double lineTop = paper::top + line * 225.0 / 22;
        QVERIFY(boxOf(text).top() > lineTop && boxOf(text).bottom() < lineTop + 225.0 / 22);
        QVERIFY(qAbs(boxOf(text).right() - typeArea.right()) < hair);
    }
}

void TestPages::centresTheTitle()
{
    const QList<Page> pages = pagesOf({TitleElement{QString(30, u'国')}});
    QCOMPARE(pages[0].texts.size(), 2 + 1);
    for (int i = 0; i < 2; ++i) {
        const PlacedText &line = pages[0].texts[i];
        QCOMPARE(line.text.size(), 15);
        QCOMPARE(line.pointSize, 22.0);
        QVERIFY(qAbs(boxOf(line).center().x() - typeArea.center().x()) < hair);
    }
}

void TestPages::partsTheTitleByItsNames()
{
    Composition composition = compositionOf(numberedReport());
    const Page first = layOutPages(composition, squares).first();
    QCOMPARE(first.texts[0].text, organ);
    QCOMPARE(first.texts[1].text, composition.title.mid(organ.size()));
}

void TestPages::indentsParagraphs()
{
    const QList<Page> pages = pagesOf({HeadingElement{QStringLiteral("s1"), QStringLiteral("一、总体情况")},
                                       paragraph(QString(40, u'国'))});
    const QList<PlacedText> &texts = pages[0].texts;
    const double indented = paper::left + 2 * paper::areaWidth / 28;
    QCOMPARE(texts[0].role, FontRole::Heading);
    QVERIFY(qAbs(texts[0].position.x() - indented) < hair);
    QVERIFY(qAbs(texts[1].position.x() - indented) < hair);
    QVERIFY(qAbs(texts[2].position.x() - paper::left) < hair);
    QVERIFY(qAbs(texts[1].position.y() - texts[0].position.y() - 225.0 / 22) < hair);
}

void TestPages::keepsTablesWhole()
{
    // Wherever the text before it ends.
    for (int lines = 0; lines < 22; ++lines) {
        for (const char *id : {"t2", "t3", "t4"}) {
            const TableElement table = tableOf(QLatin1String(id));
            QList<Element> elements(lines, paragraph(QStringLiteral("国")));
            elements += HeadingElement{table.section, QStringLiteral("题")};
            elements += table;
            const QList<Page> pages = pagesOf(elements);
            QCOMPARE(faultIn(pages), QString());
            int pagesWithRules = 0;
            for (const Page &page : pages)
                pagesWithRules += page.rules.isEmpty() ? 0 : 1;
            QCOMPARE(pagesWithRules, 1);
            QVERIFY(pages.size() <= 2);
        }
    }
}

void TestPages::drawsEachEdgeOnce()
{
    for (const char *id : {"t2", "t3", "t4"}) {
        const TableElement table = tableOf(QLatin1String(id));
        const Page page = pagesOf({table}).first();
        // No two rules on one line share a stretch.
        for (qsizetype i = 0; i < page.rules.size(); ++i) {
            const QLineF a = page.rules[i].line;
            for (qsizetype j = i + 1; j < page.rules.size(); ++j) {
                const QLineF b = page.rules[j].line;
                const bool sameRow = a.dy() == 0 && b.dy() == 0 && qAbs(a.y1() - b.y1()) < hair;
                const bool sameColumn = a.dx() == 0 && b.dx() == 0 && qAbs(a.x1() - b.x1()) < hair;
                QVERIFY(!sameRow || std::min(a.x2(), b.x2()) <= std::max(a.x1(), b.x1()));
                QVERIFY(!sameColumn || std::min(a.y2(), b.y2()) <= std::max(a.y1(), b.y1()));
            }
        }
        // Each text stands between rules on all four sides, and no rule runs through it.
        for (const PlacedText &text : page.texts) {
            if (text.role == FontRole::PageNumber)
                continue;
            const QRectF box = boxOf(text);
            int sides = 0;
            for (const PlacedRule &rule : page.rules) {
                const QLineF line = rule.line;
                const bool across = line.dy() == 0 ? line.x1() < box.right() && line.x2() > box.left()
                                                   : line.y1() < box.bottom() && line.y2() > box.top();
                if (!across)
                    continue;
                const double at = line.dy() == 0 ? line.y1() : line.x1();
                const double from = line.dy() == 0 ? box.top() : box.left();
                const double to = line.dy() == 0 ? box.bottom() : box.right();
                QVERIFY2(at <= from || at >= to, qPrintable(text.text));
                sides |= line.dy() == 0 ? (at <= from ? 1 : 2) : (at <= from ? 4 : 8);
            }
            QCOMPARE(sides, 15);
        }
    }
}

void TestPages::shrinksALongFigure()
{
    const QString address = QStringLiteral("t3.received.natural");
    const QString longest = QStringLiteral("9223372036854775807");
    const Report report = with(numberedReport(), SetFigure{address, *Figure::parse(longest, {})});
    const QList<Page> pages = pagesOf({tableOf(QStringLiteral("t3"), report)});
    QCOMPARE(faultIn(pages), QString());
    for (const PlacedText &text : pages[0].texts) {
        if (text.text == longest) {
            QVERIFY(text.pointSize < 9);
            QVERIFY(widthOf(text) <= 12); // its column's width
            return;
        }
    }
    QFAIL("the figure is broken or lost");
}

void TestPages::setsALabelDownwards()
{
    const Page page = pagesOf({tableOf(QStringLiteral("t3"))}).first();
    QStringList column;
    for (const PlacedText &text : page.texts) {
        if (text.position.x() < paper::left + 12 && text.text.size() <= 2)
            column += text.text;
    }
    QCOMPARE(column.join(u'|'), QStringLiteral("三、|本|年|度|办|理|结|果"));
}

void TestPages::partsATableHigherThanAPage()
{
    TableElement tall;
    tall.table.columnWidths = {30, 60, 66};
    tall.table.rows = 100;
    QString wanted;
    for (int row = 0; row < tall.table.rows; ++row) {
        const bool head = row % 10 == 0;
        if (head)
            tall.cells += {Cell{Cell::Kind::Label, row, 0, 10, 1}, QStringLiteral("组%1").arg(row)};
        tall.cells += {Cell{Cell::Kind::Label, row, 1}, QStringLiteral("（行%1）").arg(row)};
        tall.cells += {Cell{Cell::Kind::Input, row, 2}, QString::number(1000 + row)};
    }
    for (const TableElement::FilledCell &filled : tall.cells) {
        tall.table.cells += filled.cell;
        wanted += filled.text;
    }
    const QList<Page> pages =
        pagesOf({paragraph(QStringLiteral("国")), tall, paragraph(QStringLiteral("后"))});
    QVERIFY(pages.size() > 1);
    QCOMPARE(faultIn(pages), QString());
    QCOMPARE(textOf(pages), QStringLiteral("国") + wanted + QStringLiteral("后"));
    for (const Page &page : pages)
        QVERIFY(!page.rules.isEmpty());
}

void TestPages::keepsAHeadingWithItsTable_data()
{
    QTest::addColumn<int>("lines");
    for (int lines = 0; lines < 23; ++lines)
        QTest::addRow("after %d lines", lines) << lines;
}

void TestPages::keepsAHeadingWithItsTable()
{
    QFETCH(int, lines);
    QList<Element> elements(lines, paragraph(QStringLiteral("国")));
    elements += HeadingElement{QStringLiteral("s1"), QStringLiteral("一、题")};
    elements += HeadingElement{QStringLiteral("s2"), QStringLiteral("二、题")};
    elements += tableOf(QStringLiteral("t2"));
    elements += HeadingElement{QStringLiteral("s5"), QStringLiteral("五、题")};
    elements += paragraph(QString(60, u'国'));
    const QList<Page> pages = pagesOf(elements);
    QCOMPARE(faultIn(pages), QString());
    for (const Page &page : pages) {
        QStringList headings;
        for (const PlacedText &text : page.texts) {
            if (text.role == FontRole::Heading)
                headings += text.text;
        }
        // The two headings and the table stand together.
        QCOMPARE(headings.contains(QStringLiteral("一、题")), !page.rules.isEmpty());
        QCOMPARE(headings.contains(QStringLiteral("二、题")), !page.rules.isEmpty());
    }
}

void TestPages::signs_data()
{
    QTest::addColumn<int>("characters");   // of the name
    QTest::addColumn<double>("nameRight"); // how far from the right edge, in characters
    QTest::addColumn<double>("dateRight");
    // The date of ten characters begins two further right than the name, but stays two from the edge.
    QTest::newRow("name longer than the date") << 14 << 2.0 << 4.0;
    QTest::newRow("date would reach the margin") << 11 << 3.0 << 2.0;
    QTest::newRow("date longer than the name") << 4 << 10.0 << 2.0;
}

void TestPages::signs()
{
    QFETCH(int, characters);
    const QString date = QStringLiteral("2024年1月23日").left(10);
    const QList<Page> pages =
        pagesOf({paragraph(QStringLiteral("国")), SignatureElement{QString(characters, u'名'), date}});
    const QList<PlacedText> &texts = pages[0].texts;
    const auto charactersFromRight = [](const PlacedText &text) {
        return (typeArea.right() - boxOf(text).right()) / (paper::areaWidth / 28);
    };
    QVERIFY(qAbs(texts[2].position.x() - texts[1].position.x() - 2 * paper::areaWidth / 28) < hair);
    QFETCH(double, nameRight);
    QFETCH(double, dateRight);
    QVERIFY2(qAbs(charactersFromRight(texts[1]) - nameRight) < hair,
             qPrintable(QString::number(charactersFromRight(texts[1]))));
    QVERIFY2(qAbs(charactersFromRight(texts[2]) - dateRight) < hair,
             qPrintable(QString::number(charactersFromRight(texts[2]))));
    // An empty line above.
    QVERIFY(qAbs(texts[1].position.y() - texts[0].position.y() - 2 * 225.0 / 22) < hair);
}

void TestPages::keepsTheSignatureWhole()
{
    for (int lines = 0; lines < 23; ++lines) {
        QList<Element> elements(lines, paragraph(QStringLiteral("国")));
        elements += SignatureElement{organ, QStringLiteral("2024年1月23日")};
        const QList<Page> pages = pagesOf(elements);
        const QList<PlacedText> &last = pages.last().texts;
        QCOMPARE(last[last.size() - 3].text, organ);
        QCOMPARE(faultIn(pages), QString());
    }
}

void TestPages::numbersPages()
{
    const QList<Page> pages = pagesOf({paragraph(QString(22 * 28 * 2 + 5, u'国'))});
    QCOMPARE(pages.size(), 3);
    for (int i = 0; i < 3; ++i) {
        const PlacedText &number = pages[i].texts.last();
        QCOMPARE(number.text, QStringLiteral("— %1 —").arg(i + 1));
        QCOMPARE(number.pointSize, 14.0);
        const double character = paper::areaWidth / 28;
        if (i % 2 == 0)
            QVERIFY(qAbs(boxOf(number).right() - (typeArea.right() - character)) < hair);
        else
            QVERIFY(qAbs(boxOf(number).left() - (typeArea.left() + character)) < hair);
        // The dash, about 0.38 of its size above the base line, lies 7 mm below the type area.
        QVERIFY(qAbs(number.position.y() - 0.38 * 14 * paper::point - typeArea.bottom() - 7) < hair);
    }
}

void TestPages::laysOutAnything_data()
{
    QTest::addColumn<QList<Element>>("elements");
    QTest::addColumn<int>("leastPages");
    QTest::newRow("nothing") << QList<Element>() << 1;
    QTest::newRow("empty report") << compositionOf(Report()).elements << 2;
    QTest::newRow("numbered report") << compositionOf(numberedReport()).elements << 3;
    QTest::newRow("a title of 300 characters")
        << QList<Element>{TitleElement{QStringLiteral("关于公开").repeated(75)}} << 1;
    QTest::newRow("a title of 2000 characters") << QList<Element>{TitleElement{QString(2000, u'题')}} << 5;
    QTest::newRow("a paragraph of a hundred pages")
        << QList<Element>{paragraph(QStringLiteral("公开信息（2023）；").repeated(6160))} << 100;
    QTest::newRow("a word of 500 letters") << QList<Element>{paragraph(QString(500, u'w'))} << 1;
    QTest::newRow("a hundred headings")
        << QList<Element>(100, HeadingElement{QStringLiteral("s1"), QStringLiteral("题")}) << 5;
    QTest::newRow("a heading of pages")
        << QList<Element>{HeadingElement{QStringLiteral("s1"), QString(1500, u'题')},
                          paragraph(QStringLiteral("国"))}
        << 2;
    QTest::newRow("an organ of pages")
        << QList<Element>{SignatureElement{QString(1500, u'名'), QStringLiteral("2024年1月23日")}} << 2;
    QTest::newRow("a date alone") << QList<Element>{SignatureElement{QString(),
                                                                     QStringLiteral("2024年1月23日")}}
                                  << 1;
}

void TestPages::laysOutAnything()
{
    QFETCH(QList<Element>, elements);
    QFETCH(int, leastPages);
    Composition composition;
    composition.elements = elements;
    const QList<Page> pages = layOutPages(composition, squares);
    QVERIFY2(pages.size() >= leastPages, qPrintable(QString::number(pages.size())));
    QCOMPARE(textOf(pages), nianbao::test::textOf(composition));
    const QString fault = faultIn(pages);
    // Nothing but headings can't but end a page with one.
    QVERIFY2(fault.isEmpty() || fault.endsWith(QStringLiteral("a heading last on the page")),
             qPrintable(fault));
}

void TestPages::losesNothingInRandomReports()
{
    QRandomGenerator random(20240123);
    static const QStringList pieces{QStringLiteral("公开"),
                                    QStringLiteral("政府信息"),
                                    QStringLiteral("，"),
                                    QStringLiteral("。"),
                                    QStringLiteral("（一）"),
                                    QStringLiteral("《条例》"),
                                    QStringLiteral("〔2021〕30号"),
                                    QStringLiteral("56.07%"),
                                    QStringLiteral("2623件"),
                                    QStringLiteral("“三安全一稳定”"),
                                    QStringLiteral("www.gov.cn/a?b=c"),
                                    QStringLiteral("——"),
                                    QStringLiteral(" "),
                                    QStringLiteral("😀"),
                                    QStringLiteral("；"),
                                    QStringLiteral("某")};
    const auto anyText = [&random](int most) {
        QString text(u'文'); // a mark can't begin a text in print, and doesn't here
        for (int i = random.bounded(most); i > 0; --i)
            text += pieces[random.bounded(int(pieces.size()))];
        return text + u'止';
    };
    for (int round = 0; round < 60; ++round) {
        Report report = numberedReport();
        const Template &form = report.form();
        Change change;
        for (const FigureSpec &figure : form.figures()) {
            if (!figure.computed && random.bounded(3) > 0) {
                const QString text =
                    random.bounded(5) == 0 ? QString() : QString::number(random.bounded(100000000));
                change.steps += SetFigure{figure.address, *Figure::parse(text, figure.type)};
            }
        }
        for (const char *section : {"lead", "s1", "s5", "s6"}) {
            QStringList paragraphs;
            for (int i = random.bounded(8); i > 0; --i)
                paragraphs += anyText(random.bounded(1, 200));
            change.steps += SetNarrative{QLatin1String(section), paragraphs};
        }
        change.steps += SetField{Field::Organ, anyText(4)};
        require(report.apply(change));
        const Composition composition = compositionOf(report);
        const QList<Page> pages = layOutPages(composition, squares);
        const QString fault = faultIn(pages);
        QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("round %1, %2").arg(round).arg(fault)));
        QCOMPARE(textOf(pages), nianbao::test::textOf(composition));
    }
}

QTEST_GUILESS_MAIN(TestPages)
#include "test_pages.moc"
