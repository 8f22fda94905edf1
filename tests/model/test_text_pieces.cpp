#include "model/text_pieces.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nianbao;
using Kind = TextPiece::Kind;

namespace {

// "全年公开[-214-][+215+]条"
QString shown(const QList<TextPiece> &pieces)
{
    QString text;
    for (const TextPiece &piece : pieces) {
        if (piece.kind == Kind::Same)
            text += piece.text;
        else
            text += QString(piece.kind == Kind::Removed ? "[-%1-]" : "[+%1+]").arg(piece.text);
    }
    return text;
}

} // namespace

class TestTextPieces : public QObject
{
    Q_OBJECT

private slots:
    void words_data();
    void words();
    void pieces_data();
    void pieces();
    void anyTexts();
    void longTexts_data();
    void longTexts();
};

void TestTextPieces::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing") << "" << QStringList();
    QTest::newRow("Han") << "公开。" << QStringList{"公", "开", "。"};
    QTest::newRow("a number") << "占56.07%，共1,214条"
                              << QStringList{"占", "56.07%", "，", "共", "1,214", "条"};
    QTest::newRow("a number at a sentence's end") << "214.至" << QStringList{"214", ".", "至"};
    QTest::newRow("letters") << "用PDF格式" << QStringList{"用", "PDF", "格", "式"};
    QTest::newRow("beyond the first plane") << "𠮷a" << QStringList{"𠮷", "a"};
    QTest::newRow("spaces") << "a  b" << QStringList{"a", " ", " ", "b"};
}

void TestTextPieces::words()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const QStringView word : wordsOf(text))
        found += word.toString();
    QCOMPARE(found, expected);
}

void TestTextPieces::pieces_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the same") << "甲。乙。"
                              << "甲。乙。"
                              << "甲。乙。";
    QTest::newRow("from nothing") << ""
                                  << "甲。"
                                  << "[+甲。+]";
    QTest::newRow("a number") << "全年公开214条。"
                              << "全年公开215条。"
                              << "全年公开[-214-][+215+]条。";
    QTest::newRow("a sentence more") << "全年公开214条。没有其他。"
                                     << "全年公开214条。均已解读。没有其他。"
                                     << "全年公开214条。[+均已解读。+]没有其他。";
    QTest::newRow("a sentence less") << "甲事已办。乙事已办。丙事未办。"
                                     << "甲事已办。丙事未办。"
                                     << "甲事已办。[-乙事已办。-]丙事未办。";
    QTest::newRow("words in two sentences") << "收到申请12件，均已答复。没有行政复议。"
                                            << "收到申请13件，均已答复。没有行政诉讼。"
                                            << "收到申请[-12-][+13+]件，均已答复。没有行政[-复议-][+诉讼+]。";
    QTest::newRow("no crumbs: what little is alike between alterations counts as altered")
        << "会议于3月5日召开，讨论计划。"
        << "会议于4月6日召开，讨论计划。"
        << "会议于[-3月5-][+4月6+]日召开，讨论计划。";
    QTest::newRow("another sentence altogether")
        << "全年公开信息稳步增长。"
        << "下一步将加强队伍建设，完善机制。"
        << "[-全年公开信息稳步增长。-][+下一步将加强队伍建设，完善机制。+]";
}

void TestTextPieces::pieces()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, expected);
    QCOMPARE(shown(piecesOf(before, after)), expected);
}

void TestTextPieces::anyTexts()
{
    const QStringList parts{"甲", "乙", "丙", "。", "；", "12", "3.5%", "，", " ", "ab", "𠮷", "!"};
    QRandomGenerator random(4);
    const auto text = [&] {
        QString made;
        for (int left = random.bounded(40); left > 0; --left)
            made += parts[random.bounded(int(parts.size()))];
        return made;
    };
    for (int round = 0; round < 5'000; ++round) {
        const QString before = text();
        const QString after = text();
        for (const QList<TextPiece> &pieces : {piecesOf(before, after), piecesByWords(before, after)}) {
            QCOMPARE(beforeOf(pieces), before);
            QCOMPARE(afterOf(pieces), after);
            for (const TextPiece &piece : pieces) {
                QVERIFY(!piece.text.isEmpty());
                QVERIFY(!piece.text.front().isLowSurrogate() && !piece.text.back().isHighSurrogate());
            }
        }
        QCOMPARE(shown(piecesOf(before, before)), before);
    }
}

// 100,000 characters that nobody would write: they are compared all the same, within a test's time.
void TestTextPieces::longTexts_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("one sentence") << "甲乙丙丁";
    QTest::newRow("of sentences of one character") << "甲。乙。";
    QTest::newRow("of sentences") << "甲乙丙丁戊己庚辛。";
}

void TestTextPieces::longTexts()
{
    QFETCH(QString, unit);
    QString before, after;
    QRandomGenerator random(5);
    while (before.size() < 100'000) {
        before += unit;
        QString other = unit;
        other[random.bounded(int(unit.size()))] = QChar(0x4E00 + random.bounded(5'000));
        after += other;
    }
    const QList<TextPiece> pieces = piecesOf(before, after);
    QCOMPARE(beforeOf(pieces), before);
    QCOMPARE(afterOf(pieces), after);
}

QTEST_APPLESS_MAIN(TestTextPieces)
#include "test_text_pieces.moc"
