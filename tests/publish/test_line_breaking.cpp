#include "publish/line_breaking.h"

#include <QTest>

using namespace nianbao;

class TestLineBreaking : public QObject
{
    Q_OBJECT

private slots:
    void breaks_data();
    void breaks();
    void indentsTheFirstLine();
    void fillsTheStandardsLine();
    void breaksEvenly_data();
    void breaksEvenly();
    void breaksEverywhere();
    void survivesAnything_data();
    void survivesAnything();
    void measuresEachCharacterOnce();
};

namespace {

// Every character as wide as it is high, one millimetre at the size used here.
constexpr double millimetre = 1 / paper::point;
double squares(const QString &text, FontRole, double pointSize)
{
    return double(text.toUcs4().size()) * pointSize * paper::point;
}

QString joined(const QList<BrokenLine> &lines)
{
    QStringList texts;
    for (const BrokenLine &line : lines)
        texts += line.text;
    return texts.join(u'|');
}

QList<BrokenLine> broken(const QString &text, double width, double indent = 0)
{
    const Measure measure = squares;
    TextWidths widths(measure);
    return breakLines(text, widths, FontRole::Body, millimetre, width, indent);
}

} // namespace

void TestLineBreaking::breaks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lines"); // of at most five characters
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("spaces") << QStringLiteral("   ") << QString();
    QTest::newRow("fits") << QStringLiteral("一二三四五") << QStringLiteral("一二三四五");
    QTest::newRow("han") << QStringLiteral("一二三四五六七") << QStringLiteral("一二三四五|六七");
    QTest::newRow("full stop would begin a line")
        << QStringLiteral("一二三四五。六") << QStringLiteral("一二三四|五。六");
    QTest::newRow("two marks would") << QStringLiteral("一二三四）。五") << QStringLiteral("一二三|四）。五");
    QTest::newRow("full stop ends a line")
        << QStringLiteral("一二三四。五") << QStringLiteral("一二三四。|五");
    QTest::newRow("bracket would end a line")
        << QStringLiteral("一二三四（五）") << QStringLiteral("一二三四|（五）");
    QTest::newRow("brackets of two kinds would")
        << QStringLiteral("一二三《〈四〉》") << QStringLiteral("一二三|《〈四〉》");
    QTest::newRow("percent sign") << QStringLiteral("一二三45%") << QStringLiteral("一二三|45%");
    QTest::newRow("full-width percent sign")
        << QStringLiteral("一二三四五％") << QStringLiteral("一二三四|五％");
    QTest::newRow("number") << QStringLiteral("共有2623件") << QStringLiteral("共有|2623件");
    QTest::newRow("full-width number")
        << QStringLiteral("共有２６２３件") << QStringLiteral("共有|２６２３件");
    QTest::newRow("word") << QStringLiteral("甲乙丙ABC丁") << QStringLiteral("甲乙丙|ABC丁");
    QTest::newRow("words") << QStringLiteral("ab cd ef") << QStringLiteral("ab cd|ef");
    QTest::newRow("space at the break") << QStringLiteral("一二三四五 六") << QStringLiteral("一二三四五|六");
    QTest::newRow("word longer than a line") << QStringLiteral("甲abcdefgh") << QStringLiteral("甲abcd|efgh");
    QTest::newRow("and a mark after it") << QStringLiteral("abcde。") << QStringLiteral("abcd|e。");
    QTest::newRow("address") << QStringLiteral("甲a://b.cd/e") << QStringLiteral("甲a://|b.cd/|e");
    QTest::newRow("address without a scheme")
        << QStringLiteral("甲www.a.cn") << QStringLiteral("甲www.|a.cn");
    QTest::newRow("mail") << QStringLiteral("甲乙丙a@b.cn") << QStringLiteral("甲乙丙a@|b.cn");
    QTest::newRow("no address: version")
        << QStringLiteral("甲乙丙丁3.2.1") << QStringLiteral("甲乙丙丁|3.2.1");
    QTest::newRow("no address: standard")
        << QStringLiteral("甲乙丙丁GB/T") << QStringLiteral("甲乙丙丁|GB/T");
    QTest::newRow("dash") << QStringLiteral("一二三四——五") << QStringLiteral("一二三四|——五");
    QTest::newRow("ellipsis") << QStringLiteral("一二三四……五") << QStringLiteral("一二三四|……五");
    QTest::newRow("rare han") << QStringLiteral("一二三四𠮷𠮷") << QStringLiteral("一二三四𠮷|𠮷");
    QTest::newRow("accent") << QStringLiteral("一二三四e\u0301五") << QStringLiteral("一二三四|e\u0301五");
}

void TestLineBreaking::breaks()
{
    QFETCH(QString, text);
    const QList<BrokenLine> lines = broken(text, 5);
    QTEST(joined(lines), "lines");
    for (const BrokenLine &line : lines) {
        QVERIFY(line.width <= 5 + 1e-3);
        QVERIFY(qAbs(line.width - squares(line.text, FontRole::Body, millimetre)) < 1e-6);
    }
}

void TestLineBreaking::indentsTheFirstLine()
{
    QCOMPARE(joined(broken(QStringLiteral("一二三四五六七八九"), 5, 2)),
             QStringLiteral("一二三|四五六七八|九"));
}

void TestLineBreaking::fillsTheStandardsLine()
{
    // GB/T 9704—2012, 5.2.3: 28 characters to the line, at 16 pt and the grid's tracking.
    const Measure measure = squares;
    TextWidths widths(measure);
    const double tracking = paper::characterPitch / (16 * paper::point);
    const auto lines =
        breakLines(QString(28 * 3, u'国'), widths, FontRole::Body, 16, paper::areaWidth, 0, tracking);
    QCOMPARE(lines.size(), 3);
    for (const BrokenLine &line : lines)
        QVERIFY(qAbs(line.width - paper::areaWidth) < 1e-6);
}

void TestLineBreaking::breaksEvenly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lines");
    QTest::newRow("one line") << QStringLiteral("一二三") << QStringLiteral("一二三");
    QTest::newRow("six") << QStringLiteral("一二三四五六") << QStringLiteral("一二三|四五六");
    QTest::newRow("eleven") << QStringLiteral("一二三四五六七八九十百")
                            << QStringLiteral("一二三四|五六七八|九十百");
}

void TestLineBreaking::breaksEvenly()
{
    QFETCH(QString, text);
    const Measure measure = squares;
    TextWidths widths(measure);
    QTEST(joined(breakEvenly(text, widths, FontRole::Title, millimetre, 5)), "lines");
}

void TestLineBreaking::breaksEverywhere()
{
    const Measure measure = squares;
    TextWidths widths(measure);
    QCOMPARE(joined(nianbao::breakEverywhere(QStringLiteral("三、本年12个"), widths, FontRole::Table, 9)),
             QStringLiteral("三、|本|年|12|个"));
}

void TestLineBreaking::survivesAnything_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("closing marks only") << QString(500, u'。');
    QTest::newRow("opening marks only") << QString(500, u'（');
    QTest::newRow("a word of 500 letters") << QString(500, u'a');
    QTest::newRow("accents only") << QString(500, QChar(0x0301));
    QTest::newRow("joiners only") << QString(500, QChar(0x200D));
    QTest::newRow("lone surrogates") << QString(500, QChar(0xD800));
    QTest::newRow("right to left") << QStringLiteral("שלום עולם ").repeated(50);
}

void TestLineBreaking::survivesAnything()
{
    QFETCH(QString, text);
    for (const double width : {0.0, 0.5, 5.0, 156.0}) {
        QString whole = joined(broken(text, width, 2)).remove(u'|');
        QCOMPARE(whole.remove(u' '), QString(text).remove(u' '));
    }
}

void TestLineBreaking::measuresEachCharacterOnce()
{
    int calls = 0;
    const Measure measure = [&calls](const QString &text, FontRole role, double size) {
        ++calls;
        return squares(text, role, size);
    };
    TextWidths widths(measure);
    const QString text = QStringLiteral("公开信息").repeated(1000);
    breakLines(text, widths, FontRole::Body, 16, paper::areaWidth);
    breakEvenly(text, widths, FontRole::Body, 9, 40);
    QCOMPARE(calls, 4);
}

QTEST_GUILESS_MAIN(TestLineBreaking)
#include "test_line_breaking.moc"
