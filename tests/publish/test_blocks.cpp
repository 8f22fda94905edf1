#include "laid_out_pages.h"

#include <QTest>

using namespace nianbao;
using namespace nianbao::test;

// A section's headings, bold words and pictures on paper.
class TestBlocks : public QObject
{
    Q_OBJECT

private slots:
    void setsSubheadings();
    void keepsASubheadingWithWhatFollows_data();
    void keepsASubheadingWithWhatFollows();
    void breaksLinesAcrossRuns();
    void placesRunsSideBySide();
    void measuresEachRunInItsFace();
    void sizesPictures_data();
    void sizesPictures();
    void keepsAPictureWithItsCaption();
    void framesAPictureThatCannotBeShown();
    void losesNothing();
};

namespace {

PictureElement picture(QSize dots, const QString &caption = {})
{
    return {QStringLiteral("s1"),
            {QStringLiteral("image/png"), {}, caption},
            dots,
            QImage(8, 8, QImage::Format_RGB32),
            {}};
}

SubheadingElement subheading(int level, const QString &text)
{
    return {QStringLiteral("s1"), level, text};
}

ParagraphElement paragraphOf(const QList<Run> &runs)
{
    return {QStringLiteral("s1"), runs};
}

// The lines of a page's text, each joined from what stands on it.
QStringList linesOf(const Page &page)
{
    QStringList lines;
    for (qsizetype i = 0; i + 1 < page.texts.size(); ++i) {
        if (i > 0 && page.texts[i].position.y() == page.texts[i - 1].position.y())
            lines.last() += page.texts[i].text;
        else
            lines += page.texts[i].text;
    }
    return lines;
}

} // namespace

void TestBlocks::setsSubheadings()
{
    const Page page = pagesOf({subheading(1, QStringLiteral("（一）主动公开")),
                               subheading(2, QStringLiteral("1.平台")), paragraph(QStringLiteral("国"))})
                          .first();
    const double indented = paper::left + 2 * paper::areaWidth / 28;
    QCOMPARE(page.texts[0].role, FontRole::Subheading);
    QCOMPARE(page.texts[1].role, FontRole::Body); // GB/T 9704—2012, 7.3.3
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(page.texts[i].pointSize, 16.0);
        QVERIFY(qAbs(page.texts[i].position.x() - indented) < hair);
    }
}

void TestBlocks::keepsASubheadingWithWhatFollows_data()
{
    QTest::addColumn<Element>("next");
    QTest::newRow("a paragraph") << Element(paragraph(QStringLiteral("国")));
    QTest::newRow("a picture") << Element(picture({400, 300}, QStringLiteral("图")));
    QTest::newRow("another heading's paragraph") << Element(subheading(2, QStringLiteral("1.平台")));
}

void TestBlocks::keepsASubheadingWithWhatFollows()
{
    QFETCH(Element, next);
    for (int lines = 0; lines < 22; ++lines) {
        QList<Element> elements(lines, paragraph(QStringLiteral("民")));
        elements += HeadingElement{QStringLiteral("s1"), QStringLiteral("一、题")};
        elements += subheading(1, QStringLiteral("（一）题"));
        elements += next;
        elements += paragraph(QStringLiteral("国"));
        const QList<Page> pages = pagesOf(elements);
        QCOMPARE(faultIn(pages), QString());
        // All of it stands on one page.
        const auto holds = [&](const QString &text) {
            for (qsizetype i = 0; i < pages.size(); ++i) {
                if (linesOf(pages[i]).contains(text))
                    return i;
            }
            return qsizetype(-1);
        };
        const qsizetype page = holds(QStringLiteral("一、题"));
        QCOMPARE(holds(QStringLiteral("（一）题")), page);
        if (std::holds_alternative<PictureElement>(next))
            QCOMPARE(pages[page].pictures.size(), 1);
        else
            QCOMPARE(holds(QStringLiteral("国")), page);
    }
}

void TestBlocks::breaksLinesAcrossRuns()
{
    // The rules for marks hold where a run ends: neither the full stop begins the second line nor the
    // bracket ends the first, and the number stays whole.
    const auto lines = [](const QList<Run> &runs) { return linesOf(pagesOf({paragraphOf(runs)}).first()); };
    const QString filled(25, u'国');
    QCOMPARE(lines({{filled + u'甲', true}, {QStringLiteral("。乙"), false}}),
             QStringList({filled, QStringLiteral("甲。乙")}));
    QCOMPARE(lines({{filled + u'（', false}, {QStringLiteral("甲）"), true}}),
             QStringList({filled, QStringLiteral("（甲）")}));
    QCOMPARE(lines({{filled + u'2', true}, {QStringLiteral("14条"), false}}),
             QStringList({filled, QStringLiteral("214条")}));
    // Cut into runs of one character, a text breaks as it does whole.
    const QString text = QStringLiteral("公开信息（2023）；《条例》，56.07%。").repeated(9);
    QList<Run> runs;
    for (qsizetype i = 0; i < text.size(); ++i)
        runs += Run{text.mid(i, 1), i % 2 == 0};
    QCOMPARE(lines(runs), lines({{text, false}}));
}

void TestBlocks::placesRunsSideBySide()
{
    const QList<Page> pages = pagesOf({paragraphOf(
        {{QStringLiteral("国民 "), false}, {QString(30, u'粗'), true}, {QStringLiteral(" 止"), false}})});
    QCOMPARE(faultIn(pages), QString());
    const QList<PlacedText> &texts = pages[0].texts;
    QCOMPARE(texts[0].role, FontRole::Body);
    QCOMPARE(texts[1].role, FontRole::Strong);
    QCOMPARE(texts[2].role, FontRole::Strong); // goes on on the second line
    QCOMPARE(texts[3].role, FontRole::Body);
    const auto character = [](const PlacedText &text) { return 16 * paper::point * text.tracking; };
    // The space between two runs is kept.
    QVERIFY(qAbs(boxOf(texts[1]).left() - boxOf(texts[0]).right() - character(texts[0])) < hair);
    QVERIFY(qAbs(boxOf(texts[1]).right() - typeArea.right()) < hair);
    QVERIFY(qAbs(boxOf(texts[2]).left() - typeArea.left()) < hair);
    QVERIFY(qAbs(boxOf(texts[3]).left() - boxOf(texts[2]).right() - character(texts[3])) < hair);
    QCOMPARE(texts[2].position.y(), texts[3].position.y());
}

void TestBlocks::measuresEachRunInItsFace()
{
    // Bold half as wide again: 25 characters of it and its neighbours no longer share a line.
    const Measure wideBold = [](const QString &text, FontRole role, double pointSize) {
        return squares(text, role, pointSize) * (role == FontRole::Strong ? 1.5 : 1);
    };
    Composition composition;
    composition.elements = {paragraphOf({{QString(10, u'国'), false}, {QString(16, u'粗'), true}})};
    const Page page = layOutPages(composition, wideBold).first();
    QCOMPARE(linesOf(page).first(), QString(10, u'国') + QString(10, u'粗')); // 10 + 15 of 26
    QCOMPARE(page.texts[2].text, QString(6, u'粗'));
}

void TestBlocks::sizesPictures_data()
{
    QTest::addColumn<QSize>("dots");
    QTest::addColumn<QSizeF>("millimetres");
    const double mostHigh = 13 * 225.0 / 22;
    QTest::newRow("as it is at 96 dots to the inch") << QSize(96, 192) << QSizeF(25.4, 50.8);
    QTest::newRow("as wide as the type area") << QSize(3000, 1500) << QSizeF(156, 78);
    QTest::newRow("upright") << QSize(3000, 4000) << QSizeF(mostHigh * 0.75, mostHigh);
    QTest::newRow("a line") << QSize(1, 400) << QSizeF(1, 400 * 25.4 / 96);
    QTest::newRow("a long strip") << QSize(20000, 10) << QSizeF(156, 1);
}

void TestBlocks::sizesPictures()
{
    QFETCH(QSize, dots);
    QFETCH(QSizeF, millimetres);
    const QList<Page> pages = pagesOf({picture(dots, QStringLiteral("图1 题"))});
    QCOMPARE(faultIn(pages), QString());
    const QRectF box = pages[0].pictures.first().box;
    QVERIFY2(qAbs(box.width() - millimetres.width()) < hair, qPrintable(QString::number(box.width())));
    QVERIFY2(qAbs(box.height() - millimetres.height()) < hair, qPrintable(QString::number(box.height())));
    QVERIFY(qAbs(box.center().x() - typeArea.center().x()) < hair);
    const PlacedText &caption = pages[0].texts.first();
    QCOMPARE(caption.text, QStringLiteral("图1 题"));
    QVERIFY(caption.pointSize < 16);
    QVERIFY(qAbs(boxOf(caption).center().x() - typeArea.center().x()) < hair);
    QVERIFY(boxOf(caption).top() > box.bottom() && boxOf(caption).top() < box.bottom() + 4);
}

void TestBlocks::keepsAPictureWithItsCaption()
{
    const QString caption = QStringLiteral("图题").repeated(40); // of several lines
    for (int lines = 0; lines < 23; ++lines) {
        QList<Element> elements(lines, paragraph(QStringLiteral("民")));
        elements += picture({600, 800}, caption);
        elements += paragraph(QStringLiteral("国"));
        const QList<Page> pages = pagesOf(elements);
        QCOMPARE(faultIn(pages), QString());
        for (const Page &page : pages)
            QCOMPARE(page.pictures.size(), linesOf(page).join(QString()).contains(caption) ? 1 : 0);
        // The text below stands on the page's lines again.
        const PlacedText &after = pages.last().texts[pages.last().texts.size() - 2];
        const double line = (boxOf(after).center().y() - paper::top) / (225.0 / 22) - 0.5;
        QVERIFY(qAbs(line - std::round(line)) < 1e-3);
    }
}

void TestBlocks::framesAPictureThatCannotBeShown()
{
    PictureElement lost = picture({}, QStringLiteral("图3 题"));
    lost.image = {};
    lost.insteadOfImage = QStringLiteral("无法显示");
    const QList<Page> pages = pagesOf({lost});
    QCOMPARE(faultIn(pages), QString());
    QVERIFY(pages[0].pictures.isEmpty());
    QCOMPARE(pages[0].rules.size(), 4);
    QRectF frame(pages[0].rules[0].line.p1(), QSizeF(0, 0));
    for (const PlacedRule &rule : pages[0].rules)
        frame |= QRectF(rule.line.p1(), rule.line.p2());
    QVERIFY(frame.contains(boxOf(pages[0].texts[0])));
    QCOMPARE(pages[0].texts[0].text, QStringLiteral("无法显示"));
    QCOMPARE(pages[0].texts[1].text, QStringLiteral("图3 题"));
    QVERIFY(boxOf(pages[0].texts[1]).top() > frame.bottom());
}

void TestBlocks::losesNothing()
{
    QRandomGenerator random(20240123);
    for (int round = 0; round < 30; ++round) {
        QList<Element> elements;
        for (int i = random.bounded(30); i > 0; --i) {
            const QString text =
                QStringLiteral("文，公开（2023年）《条例》止").repeated(random.bounded(1, 9));
            const int kind = random.bounded(6);
            if (kind == 0) {
                elements += picture({random.bounded(1, 3000), random.bounded(1, 3000)},
                                    random.bounded(2) == 0 ? QString() : text);
            } else if (kind == 1) {
                elements += subheading(random.bounded(1, 3), text);
            } else {
                QList<Run> runs;
                for (qsizetype at = 0; at < text.size();) {
                    const int size = random.bounded(1, 20);
                    runs += Run{text.mid(at, size), random.bounded(2) == 0};
                    at += size;
                }
                elements += paragraphOf(runs);
            }
        }
        elements += picture({400, 400}, QString(1500, u'题')); // a caption of pages
        elements += paragraph(QStringLiteral("止"));
        const QList<Page> pages = pagesOf(elements);
        const QString fault = faultIn(pages);
        QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("round %1, %2").arg(round).arg(fault)));
        Composition composition;
        composition.elements = elements;
        QCOMPARE(textOf(pages), textOf(composition));
        qsizetype wanted = 0;
        qsizetype placed = 0;
        for (const Element &element : elements)
            wanted += std::holds_alternative<PictureElement>(element) ? 1 : 0;
        for (const Page &page : pages)
            placed += page.pictures.size();
        QCOMPARE(placed, wanted);
    }
}

QTEST_GUILESS_MAIN(TestBlocks)
#include "test_blocks.moc"
