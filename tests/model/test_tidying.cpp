#include "model/tidy_rules.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nianbao;

class TestTidying : public QObject
{
    Q_OBJECT

private slots:
    void tidies_data();
    void tidies();
    void leavesAlone_data();
    void leavesAlone();
    void saysWhatAndWhy();
    void keepsTheManner();
    void oneOfSeveral();
    void anythingEndsTidy();
};

void TestTidying::tidies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tidy");
    QTest::newRow("digits and letters") << "公开２１４条，ＡＰＰ一个"
                                        << "公开214条，APP一个";
    QTest::newRow("decimal point") << "１２．５万元"
                                   << "12.5万元";
    QTest::newRow("percent") << "占５６．０７％。"
                             << "占56.07%。";
    QTest::newRow("full-width number of a heading") << "１．加强学习"
                                                    << "1.加强学习";
    QTest::newRow("comma, semicolon, colon") << "新收3件,办结2件;其中:1件"
                                             << "新收3件，办结2件；其中：1件";
    QTest::newRow("question and exclamation mark") << "是吗?好!"
                                                   << "是吗？好！";
    QTest::newRow("after a number") << "共10,其中"
                                    << "共10，其中";
    QTest::newRow("before a number") << "其中,10件"
                                     << "其中，10件";
    QTest::newRow("the last stop") << "有待提高."
                                   << "有待提高。";
    QTest::newRow("the last stop in brackets") << "（见附件.）"
                                               << "（见附件。）";
    QTest::newRow("ellipsis") << "等等...还有"
                              << "等等……还有";
    QTest::newRow("dash") << "公开--透明"
                          << "公开——透明";
    QTest::newRow("brackets around Chinese") << "(一)主动公开"
                                             << "（一）主动公开";
    QTest::newRow("brackets beside Chinese") << "系统(OA)上线"
                                             << "系统（OA）上线";
    QTest::newRow("one bracket of each kind") << "（含网站)"
                                              << "（含网站）";
    QTest::newRow("brackets within brackets") << "甲(乙(丙))"
                                              << "甲（乙（丙））";
    QTest::newRow("doubled") << "公开，，透明。。"
                             << "公开，透明。";
    QTest::newRow("the stronger of two") << "到位；。然后，、"
                                         << "到位。然后，";
    QTest::newRow("half and full") << "公开，,透明"
                                   << "公开，透明";
    QTest::newRow("between Chinese") << "主 动 公开"
                                     << "主动公开";
    QTest::newRow("around numbers") << "2023 年 1 月，共 214 条"
                                    << "2023年1月，共214条";
    QTest::newRow("indent as spaces") << "　　一是加强学习。 "
                                      << "一是加强学习。";
    QTest::newRow("no-break space") << "公开\u00a0信息"
                                    << "公开信息";
    QTest::newRow("zero width") << "公开\u200b信息\ufeff"
                                << "公开信息";
    QTest::newRow("quotes") << "开展\"政府开放日\"活动"
                            << "开展“政府开放日”活动";
    QTest::newRow("two pairs of quotes") << "\"甲\"和\"乙\""
                                         << "“甲”和“乙”";
    QTest::newRow("thousands") << "受理1,234件，1,234,567.5元"
                               << "受理1234件，1234567.5元";
    QTest::newRow("full-width thousands") << "１，２３４"
                                          << "1，234"; // whether it is one number, who knows
    QTest::newRow("year") << "二〇二三年"
                          << "2023年";
    QTest::newRow("year with a circle") << "自二○一九年以来"
                                        << "自2019年以来";
    QTest::newRow("after an address") << "见www.example.gov.cn,其中"
                                      << "见www.example.gov.cn，其中";
}

void TestTidying::tidies()
{
    QFETCH(QString, text);
    QFETCH(QString, tidy);
    QCOMPARE(tidied(text, tidyingsOf(text)), tidy);
}

void TestTidying::leavesAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "一段寻常的话，共214条。",
                             "10:30",
                             "下午3:30召开",
                             "比例3:1",
                             "1.5万元",
                             "3,14",
                             "0,123",
                             "国办公开办函(2021)30号",
                             "国办公开办函〔2021〕30号",
                             "https://example.gov.cn/a,b;c:d?e!f(g)",
                             "邮箱a.b@example.gov.cn",
                             "20 23年",
                             "Open Government (draft), 2 of 3.",
                             "一.总体情况",
                             "他说\"公开",
                             "it's \"fine\"",
                             "还有。。。",
                             "……",
                             "——",
                             "甲\t乙",
                             "（一）、“公开”",
                             "二三十年",
                             "1. 2. 3."})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestTidying::leavesAlone()
{
    QFETCH(QString, text);
    QCOMPARE(tidied(text, tidyingsOf(text)), text);
    QVERIFY(tidyingsOf(text).isEmpty());
}

void TestTidying::saysWhatAndWhy()
{
    const QList<Tidying> found = tidyingsOf("　　公开２１４条,1,234件");
    const QList<Tidying> expected{{0, 2, "", TidyRule::Spaces},
                                  {4, 3, "214", TidyRule::HalfWidth},
                                  {8, 1, "，", TidyRule::Punctuation},
                                  {10, 1, "", TidyRule::Thousands}};
    QCOMPARE(found, expected);
    QSet<QString> words;
    for (int rule = 0; rule <= int(TidyRule::Year); ++rule)
        words.insert(wordsOf(TidyRule(rule)));
    QCOMPARE(words.size(), int(TidyRule::Year) + 1);
}

void TestTidying::keepsTheManner()
{
    const Block block = Paragraph{{{"公开２", false}, {"１ 条,", true}, {",见 ", false}, {" 附件.", true}}};
    const Block tidy = tidied(block, tidyingsOf(textOf(block)));
    QCOMPARE(std::get<Paragraph>(tidy).runs,
             (QList<Run>{{"公开2", false}, {"1条，", true}, {"见", false}, {"附件。", true}}));
    const Block heading = Heading{1, "(一)公开"};
    QVERIFY(tidied(heading, tidyingsOf("(一)公开")) == Block(Heading{1, "（一）公开"}));
    const Block picture = Picture{"image/png", "x", "图 １"};
    QVERIFY(tidied(picture, tidyingsOf("图 １")) == Block(Picture{"image/png", "x", "图1"}));
}

void TestTidying::oneOfSeveral()
{
    const QString text = "１件,２件.";
    const QList<Tidying> found = tidyingsOf(text);
    QCOMPARE(found.size(), 4);
    QCOMPARE(tidied(text, {found[1], found[3]}), QString("１件，２件。"));
}

// Whatever the text: what is found lies within it, in order, is never longer than what it replaces,
// and leaves nothing to do.
void TestTidying::anythingEndsTidy()
{
    const QString signs = "公开条年二〇一(（)）\"“”,，.．。;；:：、1２3４ "
                          "　\u00a0\u200b\t-—…?!％%abＡhttp://www.@〔〕\U0001F600";
    QRandomGenerator random(7);
    int passedOver = 0;
    for (int round = 0; round < 4000; ++round) {
        QString text;
        for (int i = random.bounded(24); i > 0; --i)
            text += signs[random.bounded(int(signs.size()))];
        const QList<Tidying> found = tidyingsOf(text);
        // The glance that passes over most texts misses nothing.
        TidyRules rules(text);
        rules.run(~0U);
        QVERIFY2(rules.tidyings() == found, qPrintable(text));
        passedOver += TidyRules::mayApply(text) ? 0 : 1;
        int end = 0;
        for (const Tidying &one : found) {
            QVERIFY2(one.start >= end && one.length > 0 && one.start + one.length <= text.size(),
                     qPrintable(text));
            QVERIFY2(one.replacement.size() <= one.length, qPrintable(text));
            end = one.start + one.length;
        }
        const QString tidy = tidied(text, found);
        QVERIFY2(tidyingsOf(tidy).isEmpty(), qPrintable(text + " → " + tidy));
        const Block block = tidied(Block(Paragraph{{Run{text.left(5)}, Run{text.mid(5), true}}}), found);
        QCOMPARE(textOf(block), tidy);
    }
    QVERIFY(passedOver > 100);
}

QTEST_APPLESS_MAIN(TestTidying)
#include "test_tidying.moc"
