#include "publish/missing_glyphs.h"

#include "publish/pdf.h"
#include "reports.h"

#include <QTest>

using namespace nianbao;
using namespace nianbao::test;

// Characters that would be an empty box on paper.
class TestMissingGlyphs : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void looksIntoCharts();
    void tells_data();
    void tells();
};

void TestMissingGlyphs::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("missing");

    QTest::newRow("none") << QStringLiteral("全年公开214条，office，56.07%，①②③") << QString();
    QTest::newRow("one that another font has") << QStringLiteral("𰻞") << QString();
    QTest::newRow("each once, in order")
        << QStringLiteral("\U0003FF01甲\U0003FF00乙\U0003FF01") << QStringLiteral("\U0003FF01\U0003FF00");
    QTest::newRow("of the private area, as old input methods make them")
        << QStringLiteral("\U000F1234") << QStringLiteral("\U000F1234");
    QTest::newRow("nothing that isn't seen")
        << QStringLiteral("甲\u200B\u2060\u00AD　\u3000e\u0301\uFE0F") << QString();
}

void TestMissingGlyphs::finds()
{
    QFETCH(QString, text);
    const Fonts fonts = Fonts::installed();
    Composition composition;
    composition.elements = {ParagraphElement{QStringLiteral("s1"), {Run{text, false}}}};
    QString missing;
    for (const char32_t c : charactersWithoutGlyph(pagesOf(composition, fonts), fonts))
        missing += QString::fromUcs4(&c, 1);
    QTEST(missing, "missing");
    // The PDF itself says the same: it is no archive where a character is missing.
    const Result<QByteArray> bytes = pdf(composition, fonts);
    QVERIFY(bytes.ok());
    QCOMPARE(bytes->contains("pdfaid:part"), missing.isEmpty());
}

void TestMissingGlyphs::looksIntoCharts()
{
    Page page;
    PlacedChart chart;
    chart.drawing.texts += ChartText{{}, QStringLiteral("甲\U0003FF00")};
    page.charts += chart;
    QCOMPARE(charactersWithoutGlyph({page}, Fonts::installed()), QList<char32_t>{0x3FF00});
}

void TestMissingGlyphs::tells_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("end"); // of the list of names
    QTest::newRow("one") << 1 << QStringLiteral("has \U00020000 (U+20000):");
    QTest::newRow("eight") << 8 << QStringLiteral("\U00020007 (U+20007):");
    QTest::newRow("a hundred") << 100 << QStringLiteral("\U00020007 (U+20007) and 92 more:");
}

void TestMissingGlyphs::tells()
{
    QFETCH(int, count);
    QFETCH(QString, end);
    QList<char32_t> characters;
    for (int i = 0; i < count; ++i)
        characters += char32_t(0x20000 + i);
    const QString remark = remarkOnMissingGlyphs(characters);
    QVERIFY2(remark.contains(end), qPrintable(remark));
    QCOMPARE(remarkOnMissingGlyphs({}), QString());
    QCOMPARE(codePointName(U'一'), QStringLiteral("U+4E00"));
    QCOMPARE(codePointName(U'A'), QStringLiteral("U+0041"));
}

QTEST_MAIN(TestMissingGlyphs)
#include "test_missing_glyphs.moc"
