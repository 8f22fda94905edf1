#include "publish/pdf_glyphs.h"

#include <QTest>

using namespace nianbao;

// Which characters a text's glyphs stand for. A glyph is written as the character it is known to show, or
// as ? where nothing is known of it.
class TestPdfGlyphs : public QObject
{
    Q_OBJECT

private slots:
    void standForCharacters_data();
    void standForCharacters();
};

void TestPdfGlyphs::standForCharacters_data()
{
    QTest::addColumn<QString>("glyphs");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("units"); // "glyphs:text"

    const auto row = [](const char *name, const char *glyphs, const char *text, const char *units) {
        QTest::newRow(name) << QString::fromUtf8(glyphs) << QString::fromUtf8(text)
                            << QString::fromUtf8(units);
    };
    row("one for one", "⼀月", "一月", "1:一 1:月");
    row("beyond the basic plane", "??", "𠀀月", "1:𠀀 1:月");
    row("no glyphs", "", "一", "");
    row("a ligature", "o?ce", "office", "1:o 1:ffi 1:c 1:e");
    row("a ligature last", "a?", "afi", "1:a 1:fi");
    row("a mark without a glyph", "ab", "a\u200Db", "1:a\u200D 1:b");
    row("one before the first", "ab", "\u200Dab", "1:\u200Da 1:b");
    row("one after the last", "ab", "ab\uFE0F", "1:a 1:b\uFE0F");
    row("more glyphs than characters", "a??b", "aéb", "1:a 2:é 1:b");
    row("a glyph too many", "ab?", "ab", "1:a 2:b");
    row("unknown beside a ligature", "甲?乙", "甲丙丁乙", "1:甲 1:丙丁 1:乙");
    row("unknown, as many", "?乙?", "丙乙ffi", "1:丙 1:乙 1:ffi");
    row("from right to left", "??", "של", "2:של");
    row("nothing known", "??", "abc", "2:abc");
}

void TestPdfGlyphs::standForCharacters()
{
    QFETCH(QString, glyphs);
    QFETCH(QString, text);
    QFETCH(QString, units);
    const QList<uint> shown = glyphs.toUcs4();
    QStringList found;
    qsizetype next = 0;
    for (const GlyphUnit &unit : unitsOf(shown.size(), text, [&](qsizetype glyph, char32_t c) {
             return glyph < shown.size() && shown[glyph] == c;
         })) {
        QCOMPARE(unit.begin, next); // no glyph is left out
        next += unit.count;
        found += QStringLiteral("%1:%2").arg(unit.count).arg(unit.text);
    }
    QCOMPARE(next, shown.size());
    QCOMPARE(found.join(u' '), units);
}

QTEST_GUILESS_MAIN(TestPdfGlyphs)
#include "test_pdf_glyphs.moc"
