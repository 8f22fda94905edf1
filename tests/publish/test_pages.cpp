#include "laid_out_pages.h"

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
    void signs_data();
    void signs();
    void keepsTheSignatureWhole();
    void numbersPages();
    void laysOutAnything_data();
    void laysOutAnything();
    void losesNothingInRandomReports();
};

void TestPages::fillsAPageWith22LinesOf28()
{
    const QList<Page> pages = pagesOf({paragraph(QString(24 * 28 - 2, u'国'))});
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages[0].texts.size(), 22 + 1);
    QCOMPARE(pages[1].texts.size(), 2 + 1);
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
        QVERIFY2(lines == 0 || last.first().text != organ, "alone on its page");
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
    QTest::newRow("every kind of block")
        << compositionOf(with(numberedReport(), SetNarrative{QStringLiteral("s1"), everyKindOfBlock()}))
               .elements
        << 5;
    QTest::newRow("five thousand subheadings")
        << QList<Element>(5000, SubheadingElement{QStringLiteral("s1"), 1, QStringLiteral("题")}) << 200;
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
    QCOMPARE(textOf(pages), textOf(composition));
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
        QCOMPARE(textOf(pages), textOf(composition));
    }
}

QTEST_GUILESS_MAIN(TestPages)
#include "test_pages.moc"
