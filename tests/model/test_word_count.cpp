#include "model/word_count.h"

#include <QTest>

using namespace nianbao;

class TestWordCount : public QObject
{
    Q_OBJECT

private slots:
    void counts_data();
    void counts();
    void countsANarrative();
};

void TestWordCount::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("all");
    QTest::addColumn<int>("withoutPunctuation");
    QTest::newRow("nothing") << "" << 0 << 0;
    QTest::newRow("spaces") << " 　\t" << 0 << 0;
    QTest::newRow("Han") << "政府信息" << 4 << 4;
    QTest::newRow("marks") << "政府，“信息”。" << 8 << 4;
    QTest::newRow("a number is one") << "公开214条" << 4 << 4;
    QTest::newRow("a decimal is one") << "12.5万元" << 3 << 3;
    QTest::newRow("words") << "Open Government" << 2 << 2;
    QTest::newRow("a word among Han") << "用APP办" << 3 << 3;
    QTest::newRow("marks alone") << "a - b" << 3 << 2;
    QTest::newRow("full-width digits") << "１２" << 2 << 2;
    QTest::newRow("rare Han") << "\U00020000\U00020001" << 2 << 2;
    QTest::newRow("brackets of documents") << "〔2021〕30号" << 5 << 3;
}

void TestWordCount::counts()
{
    QFETCH(QString, text);
    QFETCH(int, all);
    QFETCH(int, withoutPunctuation);
    QCOMPARE(countWords(text).all, all);
    QCOMPARE(countWords(text).withoutPunctuation, withoutPunctuation);
}

void TestWordCount::countsANarrative()
{
    const Narrative text(QList<Block>{Heading{1, "（一）公开"}, Paragraph{{{"公", true}, {"开。", false}}},
                                      Picture{"image/png", "x", "图1"}});
    QCOMPARE(countWords(text), (WordCount{5 + 3 + 2, 3 + 2 + 2}));
}

QTEST_APPLESS_MAIN(TestWordCount)
#include "test_word_count.moc"
