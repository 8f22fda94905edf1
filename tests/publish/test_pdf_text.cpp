#include "../model/breakdowns.h"
#include "pdf_tools.h"
#include "publish/pages.h"

#include <QTest>

using namespace nianbao;
using namespace nianbao::test;

// Every character that is copied out of the PDF is the character that was typed, whatever the face.
class TestPdfText : public QObject
{
    Q_OBJECT

private slots:
    void isWhatWasTyped_data();
    void isWhatWasTyped();
    void isReadOnceWhereItIsBold();

private:
    static Fonts fontsOf(const QString &family);
    static QString drawnText(const Composition &composition, const Fonts &fonts);
};

namespace {

// Characters that share their glyph with another one, and others that fonts treat in ways of their own.
const QString confusable = QStringLiteral("马一大人小工门见长车页风飞食鱼鸟黄齐龙立言衣金面");
const QString radicals = QStringLiteral("⻢⼀⼤⼈⼩⼯⾨⾔⾦");

QString manyCharacters()
{
    QString text;
    for (char16_t c = 0x4E00; c < 0x9FA6; c += 11)
        text += QChar(c);
    return text;
}

QStringList texts()
{
    return {confusable + radicals + confusable,
            manyCharacters(),
            QStringLiteral("office affine 文件ﬁ flow fjord AVATAR To. (214) 56.07% —— …… “引号”‘单’"),
            QStringLiteral("生僻字𠀀𠂇𠃊𪚥𰻞与㐀㑇䶮龻鿍，𠀀又见𠀀。"),
            QStringLiteral("①②③Ⅰ㈠㎡℃±×÷≥→·•①"),
            QStringLiteral("ÀÉñüßøæœ ŽšČ Ωμέγα Привет")};
}

} // namespace

Fonts TestPdfText::fontsOf(const QString &family)
{
    QStringList roles;
    for (const char *role : {"title", "body", "heading", "subheading", "table", "pageNumber"})
        roles += QStringLiteral(R"({"role": "%1", "preferred": ["%2"], "standIns": []})")
                     .arg(QLatin1String(role), family);
    const QByteArray json = "{\"roles\": [" + roles.join(u',').toUtf8() + "]}";
    const Result<Fonts> fonts = Fonts::choose(
        json, [](const QString &) { return true; }, family);
    if (!fonts)
        qFatal("%s", qUtf8Printable(fonts.error().text()));
    return *fonts;
}

// Where a text departs from what it should be; empty if nowhere.
static QString departure(const QString &text, const QString &wanted)
{
    qsizetype at = 0;
    while (at < std::min(text.size(), wanted.size()) && text[at] == wanted[at])
        ++at;
    if (at == text.size() && at == wanted.size())
        return {};
    const qsizetype from = std::max(qsizetype(0), at - 5);
    return QStringLiteral("at %1: %2 instead of %3").arg(at).arg(text.mid(from, 30), wanted.mid(from, 30));
}

// What the pages have on them, in the order in which it is drawn.
QString TestPdfText::drawnText(const Composition &composition, const Fonts &fonts)
{
    QString text;
    for (const Page &page : layOutPages(composition, measureWith(fonts))) {
        for (const PlacedText &one : page.texts)
            text += one.text;
        for (const PlacedChart &chart : page.charts) {
            for (const ChartText &one : chart.drawing.texts)
                text += one.text;
        }
    }
    return withoutSpace(text);
}

void TestPdfText::isWhatWasTyped_data()
{
    QTest::addColumn<QString>("family");
    for (const char *family :
         {"Noto Serif CJK SC", "Noto Sans CJK SC", "AR PL UMing CN", "AR PL UKai CN", "LXGW WenKai"})
        QTest::newRow(family) << QString::fromLatin1(family);
}

void TestPdfText::isWhatWasTyped()
{
    QFETCH(QString, family);
    if (QFontInfo(QFont(family)).family() != family)
        QSKIP("this face is not installed");
    const Fonts fonts = fontsOf(family);
    QList<Block> blocks;
    for (const QString &text : texts()) {
        blocks += Heading{1, text.left(20)};
        blocks += Paragraph{{{text.left(10), true}, {text.mid(10), false}}};
    }
    Breakdown breakdown = sixParts();
    breakdown.title = confusable + radicals;
    breakdown.showsTable = true;
    breakdown.parts[1].label = radicals;
    for (const ChartKind kind : {ChartKind::Bar, ChartKind::Pie, ChartKind::Ring}) {
        breakdown.id += 'x';
        breakdown.chart = kind;
        blocks += breakdown;
    }
    const Composition composition =
        compositionOf(with(numberedReport(), SetNarrative{QStringLiteral("s1"), Narrative(blocks)}));
    const QString wanted = drawnText(composition, fonts);
    QVERIFY(wanted.contains(radicals) && wanted.contains(QStringLiteral("𪚥𰻞")));

    const Result<QByteArray> bytes = pdf(composition, fonts);
    QVERIFY(bytes.ok());
    const PdfFile file(*bytes);
    const QString byPoppler = departure(withoutSpace(file.textByPoppler()), wanted);
    QVERIFY2(byPoppler.isEmpty(), qUtf8Printable(byPoppler));
    // MuPDF makes two letters of a typed ligature, as of any.
    QString parted = wanted;
    parted.replace(QStringLiteral("ﬁ"), QStringLiteral("fi"));
    const QString byMuPdf = departure(withoutSpace(file.textByMuPdf()), parted);
    QVERIFY2(byMuPdf.isEmpty(), qUtf8Printable(byMuPdf));
}

// UMing has no bold face, so Qt would draw each character twice.
void TestPdfText::isReadOnceWhereItIsBold()
{
    const QString family = QStringLiteral("AR PL UMing CN");
    if (QFontInfo(QFont(family)).family() != family)
        QSKIP("this face is not installed");
    Composition composition;
    composition.elements = {ParagraphElement{QStringLiteral("s1"), {{QStringLiteral("粗体字 bold"), true}}}};
    const Result<QByteArray> bytes = pdf(composition, fontsOf(family));
    QVERIFY(bytes.ok());
    const PdfFile file(*bytes);
    QCOMPARE(withoutSpace(file.textByMuPdf()).remove(printedPageNumber), QStringLiteral("粗体字bold"));
    const QByteArray content = file.run("mutool", {"show", "-b", "FILE", "pages/1/Contents"});
    QCOMPARE(content.count(" Tj"), 4 + 4 + 5); // a space and the page's number among them
    QVERIFY(content.contains("2 Tr"));
}

QTEST_MAIN(TestPdfText)
#include "test_pdf_text.moc"
