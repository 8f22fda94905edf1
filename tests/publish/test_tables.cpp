#include "laid_out_pages.h"

#include <QTest>

using namespace nianbao;
using namespace nianbao::test;

// The form's tables on paper.
class TestTables : public QObject
{
    Q_OBJECT

private slots:
    void keepsTablesWhole();
    void drawsEachEdgeOnce();
    void shrinksALongFigure();
    void setsALabelDownwards();
    void partsATableHigherThanAPage();
    void keepsAHeadingWithItsTable_data();
    void keepsAHeadingWithItsTable();
};

void TestTables::keepsTablesWhole()
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

void TestTables::drawsEachEdgeOnce()
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

void TestTables::shrinksALongFigure()
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

void TestTables::setsALabelDownwards()
{
    const Page page = pagesOf({tableOf(QStringLiteral("t3"))}).first();
    QStringList column;
    for (const PlacedText &text : page.texts) {
        if (text.position.x() < paper::left + 12 && text.text.size() <= 2)
            column += text.text;
    }
    QCOMPARE(column.join(u'|'), QStringLiteral("三、|本|年|度|办|理|结|果"));
}

void TestTables::partsATableHigherThanAPage()
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

void TestTables::keepsAHeadingWithItsTable_data()
{
    QTest::addColumn<int>("lines");
    for (int lines = 0; lines < 23; ++lines)
        QTest::addRow("after %d lines", lines) << lines;
}

void TestTables::keepsAHeadingWithItsTable()
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

QTEST_GUILESS_MAIN(TestTables)
#include "test_tables.moc"
