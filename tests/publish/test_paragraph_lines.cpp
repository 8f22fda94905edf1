#include "laid_out_pages.h"
#include "publish/kept_together.h"
#include "publish/paragraph_lines.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nianbao;
using namespace nianbao::test;

// Running text in lines that end at the edge.
class TestParagraphLines : public QObject
{
    Q_OBJECT

private slots:
    void breaks_data();
    void breaks();
    void leavesNoCharacterAlone_data();
    void leavesNoCharacterAlone();
    void endsAtTheEdge();
    void givesHalfOfMarksOnly();
    void keepsTogether_data();
    void keepsTogether();
    void needsTimeInProportion();
    void losesNothing();
};

namespace {

constexpr double size = 16;
constexpr double em = size * paper::point;

QList<ParagraphLine> set(const QString &text, int characters, double indent = 0)
{
    const Measure measure = squares;
    TextWidths widths(measure);
    return setInLines({{text}}, widths, size, characters * em, indent * em, 1);
}

QString wordsOf(const ParagraphLine &line)
{
    QString text;
    for (const LinePiece &piece : line)
        text += piece.text;
    return text;
}

double endOf(const ParagraphLine &line)
{
    const LinePiece &last = line.last();
    return last.x + squares(last.text, last.role, size) * last.tracking;
}

} // namespace

void TestParagraphLines::breaks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("end"); // of the first line

    // 28 characters a line; of filling text, 字, there is always more than enough before.
    const auto row = [](const char *name, int fillers, const QString &rest, const QString &end) {
        QTest::newRow(name) << QString(fillers, u'字') + rest << end;
    };
    row("plain", 40, "", "字");
    row("a closing mark takes a character down with it", 27, "甲。乙", "字");
    row("… unless two marks give it room", 23, "，甲，乙丙。丁戊", "丙。");
    row("… or opening ones", 23, "（甲（乙丙。丁戊", "丙。");
    row("the text's last mark has no line of its own", 23, "，甲，乙丙。", "丙。");
    row("an opening mark goes down", 27, "（甲）", "字");
    row("a number with its unit", 26, "21条甲乙", "字");
    row("a number of five digits would tear the line", 22, "512345条甲乙", "5");
    row("a multiplied number", 26, "3万余条", "字");
    row("an ordinal", 27, "第3次", "字");
    row("a year and its month may part", 23, "2023年1月甲", "年");
    row("a short name", 26, "《条例》甲", "字");
    row("a long name parts", 20, "《中华人民共和国政府信息公开条例》甲", "国");
    row("a document's number", 24, "国办发〔2021〕30号", "办");
    row("a space at the break", 28, " 甲", "字");
    row("a dash is one mark", 27, "——甲", "字");
}

void TestParagraphLines::breaks()
{
    QFETCH(QString, text);
    QFETCH(QString, end);
    const QList<ParagraphLine> lines = set(text, 28);
    const QString first = lines.empty() ? QString() : wordsOf(lines.first());
    QVERIFY2(first.endsWith(end), qPrintable(first));
    QVERIFY2(end == u"字" || !first.endsWith(u'字'), qPrintable(first));
    QString all;
    for (const ParagraphLine &line : lines)
        all += wordsOf(line);
    QCOMPARE(withoutSpace(all), withoutSpace(text));
}

void TestParagraphLines::leavesNoCharacterAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("last"); // line, of those of 28 characters

    const auto row = [](const char *name, int fillers, const QString &rest, const QString &last) {
        QTest::newRow(name) << QString(fillers, u'字') + rest << last;
    };
    row("one takes its neighbour down", 28, "尾", "字尾");
    row("… and its mark along", 28, "尾。", "字尾。");
    row("… which isn't parted from its own mark", 27, "，尾。", "字，尾。");
    row("… nor from its unit", 26, "3条尾。", "3条尾。");
    row("marks make room for it", 20, "，甲，乙，丙，丁。", QString(20, u'字') + "，甲，乙，丙，丁。");
    row("a number's last digit", 28, "5%", "字5%");
    row("on the third line, too", 56, "尾。", "字尾。");
    row("two are company", 28, "尾巴。", "尾巴。");
    row("a number is", 28, "214条", "214条");
    row("a paragraph of one", 0, "无。", "无。");
}

void TestParagraphLines::leavesNoCharacterAlone()
{
    QFETCH(QString, text);
    QFETCH(QString, last);
    const QList<ParagraphLine> lines = set(text, 28);
    QCOMPARE(wordsOf(lines.last()), last);
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) // the others reach the edge nevertheless
        QVERIFY2(qAbs(endOf(lines[i]) - 28 * em) < hair, qPrintable(wordsOf(lines[i])));
}

// Whatever was given or drawn out, each line but the last reaches the edge: so much is the grid's.
void TestParagraphLines::endsAtTheEdge()
{
    const QString text =
        QStringLiteral("按照《条例》（国令第711号）要求，公开信息214条；收到申请3件，“办结”2件。")
            .repeated(30);
    const QList<ParagraphLine> lines = set(text, 28, 2);
    QVERIFY(lines.size() > 30);
    int squeezed = 0;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        QVERIFY2(qAbs(endOf(lines[i]) - 28 * em) < hair, qPrintable(wordsOf(lines[i])));
        squeezed += lines[i].size() > 1;
    }
    QVERIFY(squeezed > 5);
    QCOMPARE(lines[0][0].x, 2 * em);
}

void TestParagraphLines::givesHalfOfMarksOnly()
{
    const QList<ParagraphLine> lines = set(QString(23, u'字') + QStringLiteral("，甲，乙丙。丁戊"), 28);
    QCOMPARE(lines[0].size(), 3);
    QCOMPARE(lines[0][1].text, QStringLiteral("甲，"));
    for (const LinePiece &piece : lines[0])
        QCOMPARE(piece.tracking, 1.0); // nothing else gives
    QVERIFY(qAbs(lines[0][1].x - 23.5 * em) < hair);
    QVERIFY(qAbs(lines[0][2].x - 25 * em) < hair);
}

void TestParagraphLines::keepsTogether_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("held"); // the places that one would rather not break at

    QTest::newRow("a count") << "共214条"
                             << "条";
    QTest::newRow("full-width") << "共１２条"
                                << "条";
    QTest::newRow("of ten thousands") << "约3万余条"
                                      << "万余条";
    QTest::newRow("a date") << "2023年1月2日起"
                            << "年1月2日";
    QTest::newRow("a number") << "国办发〔2021〕30号文"
                              << "〔3号";
    QTest::newRow("a name") << "按《条例》要求"
                            << "条例》";
    QTest::newRow("a long name") << "《中华人民共和国政府信息公开条例》"
                                 << "";
    QTest::newRow("half a name") << "条例》《要求"
                                 << "";
    QTest::newRow("words") << "一是加强组织领导"
                           << "";
}

void TestParagraphLines::keepsTogether()
{
    QFETCH(QString, text);
    const QList<double> costs = nianbao::keptTogether(text);
    QCOMPARE(costs.size(), text.size());
    QString held;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (costs[i] > 0)
            held += text[i];
    }
    QTEST(held, "held");
}

// Counted, not timed: how many widths are asked for.
void TestParagraphLines::needsTimeInProportion()
{
    for (const QString &text : {QString(200'000, u'国'), QString(200'000, u'，'), QString(200'000, u'7'),
                                QStringLiteral("《").repeated(200'000)}) {
        qsizetype characters = 0;
        for (const ParagraphLine &line : set(text, 28))
            characters += wordsOf(line).size();
        QCOMPARE(characters, text.size());
    }
}

void TestParagraphLines::losesNothing()
{
    const QString alphabet = QStringLiteral("国民公《》（）“”，。；、：12３年月日件万〔〕—… ab.%\u0301");
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int i = random.bounded(200); i > 0; --i)
            text += alphabet[random.bounded(int(alphabet.size()))];
        const int characters = 1 + random.bounded(30);
        QString all;
        for (const ParagraphLine &line : set(text, characters, characters > 2 ? 2 : 0)) {
            QVERIFY(!line.isEmpty());
            for (const LinePiece &piece : line) {
                QVERIFY(!piece.text.isEmpty()
                        && (piece.text.trimmed() == piece.text || piece.text.contains(u'\u0301')));
                all += piece.text;
            }
            if (characters > 6 && !text.contains(u'a'))
                QVERIFY(endOf(line) <= characters * em + em * 8);
        }
        QCOMPARE(withoutSpace(all), withoutSpace(text));
    }
}

QTEST_APPLESS_MAIN(TestParagraphLines)
#include "test_paragraph_lines.moc"
