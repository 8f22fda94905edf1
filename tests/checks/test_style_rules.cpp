#include "sample_report.h"

#include "checks/repairs.h"

using namespace nianbao;

// Typography and wording (domain.md 3.9): what is told of, where, and what the repair makes of it.
class TestStyleRules : public QObject
{
    Q_OBJECT

private slots:
    void rules_data();
    void rules();
    void oneFindingAParagraph();
    void liveFiguresAndBreakdownsStay();
    void mannersStay();
    void organsOwnWords();
    void lists_data();
    void lists();
    void listsOverParagraphs_data();
    void listsOverParagraphs();
};

namespace {

Report saying(const QString &text)
{
    Report report = filledReport();
    if (!report.apply({{SetNarrative{"s1", {text}}}}))
        qFatal("the text can't be set");
    return report;
}

// "rule: words, words" of each finding of the rules.
QStringList told(const QStringList &rules, const Report &report)
{
    QStringList lines;
    for (const Finding &finding : findingsOf(rules, report)) {
        QStringList words;
        for (const Place &place : finding.places)
            words += std::get<TextPlace>(place).text;
        lines += words.join(u'|');
    }
    return lines;
}

} // namespace

void TestStyleRules::rules_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // the words of each finding
    QTest::addColumn<QString>("repaired");     // by all repairs, one after the other
    const QStringList none;
    const auto row = [](const char *rule, const char *name, const QString &text, const QStringList &expected,
                        const QString &repaired = {}) {
        QTest::addRow("%s: %s", rule, name)
            << QString(rule) << text << expected << (repaired.isEmpty() ? text : repaired);
    };
    const char *rule = "half-width-punctuation";
    row(rule, "full-width", "主动公开，依申请公开；（一）公开：是？", none);
    row(rule, "half-width", "主动公开,依申请公开;(一)公开:是?", {",|;(|)|:|?"},
        "主动公开，依申请公开；（一）公开：是？");
    row(rule, "numbers, times and addresses",
        "上午10:30，共1,234件、12.5%，见http://www.x.gov.cn/a,b?c=1;d。", none);
    row(rule, "an English name", "Node.js (LTS, 2023), Qt: C++; Go?", none);
    rule = "full-width-digits";
    row(rule, "half-width", "2023年共12件，占5%，A类。", none);
    row(rule, "full-width", "２０２３年共12件，占５％，Ａ类。", {"２０２３|５％|Ａ"},
        "2023年共12件，占5%，A类。");
    rule = "straight-quotes";
    row(rule, "Chinese ones", "树立“四个意识”，做到“两个维护”。", none);
    row(rule, "straight", "树立\"四个意识\"。", {"\"|\""}, "树立“四个意识”。");
    row(rule, "one alone", "树立“四个意识。", {"“"});
    row(rule, "the other alone", "树立四个意识”。", {"”"});
    row(rule, "an odd straight one", "树立\"四个意识。", {"\""});
    row(rule, "one opens twice", "树立“四个“意识”。", {"“"});
    rule = "doubled-punctuation";
    row(rule, "single", "公开，透明。“好。”（见附件）。", none);
    row(rule, "an ellipsis and a dash", "公开……透明——好。。。", none);
    row(rule, "doubled", "公开，，透明。", {"，，"}, "公开，透明。");
    row(rule, "two places", "公开、、透明；。好。。", {"、、", "；。", "。。"}, "公开、透明。好。");
    row(rule, "one of each width", "公开,，透明。", {",，"}, "公开,透明。");
    row(rule, "a space between", "公开， ，透明。", {"， ，"}, "公开， 透明。");
    row(rule, "points", "达1..26万条，增长3..5%。", {"..", ".."}, "达1.26万条，增长3.5%。");
    row(rule, "an ellipsis of points", "等1...2、a..b、见../1。", none);
    rule = "left-over";
    row(rule, "what is filled in",
        "张××等3人、申请人×××不服，××公司，www.xxx.gov.cn，待填补的空白，3×5，TODay。", none);
    row(rule, "what isn't", "XX单位XX件，待补充。共×××件（此处填写）。",
        {"XX单位", "XX件", "待补充", "×××", "此处填写"});
    row(rule, "a wrong encoding", "已完成锟斤拷。TODO", {"锟斤拷", "TODO"});
    rule = "doubled-words";
    row(rule, "what is right",
        "常常、人人、天天、事事，目的的实现，社会各界，涉及及时答复，和和美美，为了了解情况，不了了之，一条条"
        "，依申请申请人。",
        none);
    row(rule, "what isn't", "加强和和完善，部分干部干部的的工作，二十大精神精神。",
        {"和和", "干部干部", "的的", "精神精神"}, "加强和完善，部分干部的工作，二十大精神。");
    rule = "odd-characters";
    row(rule, "usual ones", "　　公开 透明，𠮷镇·Ⅱ类①☑是□否。", none);
    row(rule, "zero width", QString::fromUtf8("公\u200b开\ufeff。"), {QString::fromUtf8("\u200b|\ufeff")},
        "公开。");
    row(rule, "a soft hyphen", QString::fromUtf8("公\u00ad开。"), {QString::fromUtf8("\u00ad")}, "公开。");
    row(rule, "a space that doesn't break", QString::fromUtf8("共\u00a012\u00a0件ab\u00a0cd。"),
        {QString::fromUtf8("\u00a0|\u00a0|\u00a0")}, "共12件ab cd。");
    row(rule, "private use", QString::fromUtf8("公\ue000开。"), {QString::fromUtf8("\ue000")});
    row(rule, "replaced", QString::fromUtf8("公\ufffd开□布，透明???。"), {QString::fromUtf8("\ufffd|□|???")});
    row(rule, "radicals", "⼈⺠的政府。", {"⼈|⺠"}, "人⺠的政府。");
    row(rule, "a question", "是谁？是谁? ok?", none);
    rule = "heading-number";
    row(rule, "as they should be", "（一）主动公开。", none);
    row(rule, "an Arabic numeral", "1.主动公开。", none);
    row(rule, "a mark after a bracket", "（一）、主动公开。", {"（一）、"}, "（一）主动公开。");
    row(rule, "after an Arabic numeral", "12、主动公开。", {"12、"}, "12.主动公开。");
    row(rule, "of months", "1、2月公开12件。", none);
    row(rule, "of months in characters", "1、二月公开12件。", none);
    row(rule, "a Chinese numeral", "一、主动公开。", none);
    row(rule, "within the text", "公开目录（一）、（二）。", none);

    rule = "severe-wording";
    row(rule, "as it should be", "中华人民共和国政府信息公开条例，扫黑除恶，县人民政府，人民检察院。", none);
    row(rule, "the state", "根据《中华人民共合国政府信息公开条例》。", {"中华人民共合国"},
        "根据《中华人民共和国政府信息公开条例》。");
    row(rule, "a government", "县人民攻府", {"攻府"}, "县人民政府");
    row(rule, "beside other words",
        "学习进平台，学习近乎完成，汇总书计划，向县人大常委汇报，这一代一路走来，中国是现代化国家。", none);
    rule = "near-phrase";
    row(rule, "as they should be",
        "以习近平新时代中国特色社会主义思想为指导，“四个意识”、“两个确立”，中国式现代化，实施政府信息公开条例"
        "，中国共产党中央委员会。",
        none);
    row(rule, "neighbours of everyday language",
        "从两个维度、四个自然村听取四个意见，推进中国现代化进程，“两个维度”，国务院办公会议。", none);
    row(rule, "another character", "以习近平新时代中国特色社会主意思想为指导。", none); // R-SEN-01 says so
    row(rule, "wrong", "以习近平新时代中国特点社会主义思想为指导。", {"习近平新时代中国特点社会主义思想"},
        "以习近平新时代中国特色社会主义思想为指导。");
    row(rule, "missing", "以习近平时代中国特色社会主义思想为指导。", {"习近平时代中国特色社会主义思想"},
        "以习近平新时代中国特色社会主义思想为指导。");
    row(rule, "swapped", "推进中式国现代化。", {"中式国现代化"}, "推进中国式现代化。");
    row(rule, "in quotation marks", "做到“两个维户”，增强“四意识”。", {"两个维户", "四意识"},
        "做到“两个维护”，增强“四个意识”。");
    row(rule, "the middle of four swapped", "增强四意个识。", {"四意个识"}, "增强四个意识。");
    row(rule, "at its beginning", "中国中华人民共和国。", none);
    rule = "misspelling";
    row(rule, "as it should be", "部署座谈，截至2023年12月31日，截止到12月，公开栏、台账、帐篷。", none);
    row(rule, "look-alikes", "布署坐谈会，建立台帐，设公开拦。", {"布署", "坐谈会", "台帐", "公开拦"},
        "部署座谈会，建立台账，设公开栏。");
    row(rule, "up to a day", "截止2023年12月31日，截止目前无。", {"截止2", "截止目前"},
        "截至2023年12月31日，截至目前无。");
    row(rule, "beside other words",
        "发布署名文章，公开拦截情况，全部份额，物资迅速到位，年末收到12件，信息息息相关，自己经办，围坐谈心"
        "。",
        none);
    rule = "classified";
    row(rule, "as a mention", "属于国家秘密、工作秘密、商业秘密的不予公开；严格保密审查。", none);
    row(rule, "a mark", "机密★10年", {"机密★"});
    row(rule, "an internal one", "（此件不公开）内部资料", {"此件不公开", "内部资料"});
    row(rule, "a publication", "清理内部资料性出版物。", none);
}

void TestStyleRules::rules()
{
    QFETCH(QString, rule);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QFETCH(QString, repaired);
    Report report = saying(text);
    QCOMPARE(told({rule}, report), expected);
    for (int i = 0; i < 10; ++i) {
        for (const Finding &finding : findingsOf({rule}, report)) {
            if (finding.repair) {
                QVERIFY(report.apply(changeOf(*finding.repair, report)).ok());
                QVERIFY(!finding.repair->words.isEmpty());
                break;
            }
        }
    }
    QCOMPARE(report.narrative("s1").texts(), QStringList{repaired});
}

void TestStyleRules::oneFindingAParagraph()
{
    Report report = filledReport();
    QVERIFY(report.apply({{SetNarrative{"s1", {"𠮷镇,公开,透明,好", "又,好"}}}}));
    const QList<Finding> findings = findingsOf({"half-width-punctuation"}, report);
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings[0].places.size(), 3);
    const auto place = std::get<TextPlace>(findings[0].places[1]);
    QCOMPARE(place.start, 5); // in code points: 𠮷 is one
    QCOMPARE(place.length, 1);
    QVERIFY(report.apply(changeOf(*findings[0].repair, report)).ok());
    QCOMPARE(report.narrative("s1").texts(), QStringList({"𠮷镇，公开，透明，好", "又,好"}));
}

void TestStyleRules::liveFiguresAndBreakdownsStay()
{
    Report report = filledReport();
    set(report, "t3.received.natural=12");
    const QList<Run> runs{{"收到,"}, {"", true, "t3.received.total"}, {"件,。"}};
    QVERIFY(report.apply({{SetNarrative{"s1", QList<Block>{Paragraph{runs}}}}}));
    QCOMPARE(told({"half-width-punctuation"}, report), QStringList{","});
    for (const QString rule : {"half-width-punctuation", "doubled-punctuation"}) {
        const QList<Finding> findings = findingsOf({rule}, report);
        if (!findings.isEmpty())
            QVERIFY(report.apply(changeOf(*findings[0].repair, report)).ok());
    }
    QCOMPARE(report.narrative("s1").texts(), QStringList{"收到，12件。"});
    const auto &paragraph = std::get<Paragraph>(report.narrative("s1").blocks()[0]);
    QCOMPARE(paragraph.runs[1].field, QString("t3.received.total"));
}

void TestStyleRules::mannersStay()
{
    Report report = filledReport();
    const QList<Run> runs{{"公开,"}, {"透明,布署", true}, {"好"}};
    QVERIFY(report.apply({{SetNarrative{"s1", QList<Block>{Paragraph{runs}}}}}));
    for (const QString rule : {"half-width-punctuation", "misspelling"})
        QVERIFY(report.apply(changeOf(*findingsOf({rule}, report)[0].repair, report)).ok());
    const QList<Run> expected{{"公开，"}, {"透明，部署", true}, {"好"}};
    QCOMPARE(std::get<Paragraph>(report.narrative("s1").blocks()[0]).runs, expected);
}

void TestStyleRules::organsOwnWords()
{
    RuleBook book = RuleBook::shipped();
    QVERIFY(
        book.add(
                R"({"words": {"near-phrase": [["五大行动三年计划"]], "severe-wording": [["东风镇正府", "东风镇政府"]]},
                         "exempt": {"misspelling": ["参予"]}})",
                "own.json")
            .ok());
    const Report report = saying("落实五大行动三年规划，东风镇正府参予。");
    QStringList ids;
    for (const Finding &finding : check(report, Figures(report), book)) {
        if (finding.rule != "misspelling" || finding.places.size() > 0)
            ids += finding.rule;
    }
    QVERIFY(ids.contains("near-phrase"));
    QVERIFY(ids.contains("severe-wording"));
    QVERIFY(!ids.contains("misspelling"));
}

void TestStyleRules::lists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message"); // of the one finding; empty for none
    QTest::addColumn<QString>("repaired");
    const auto row = [](const char *name, const QString &text, const QString &message = {},
                        const QString &repaired = {}) {
        QTest::newRow(name) << text << message << (repaired.isEmpty() ? text : repaired);
    };
    row("complete", "一是甲；二是乙；三是丙。");
    row("behind full stops and quotes", "问题：一是甲。“好。”二是乙。（三是丙）");
    row("missing stop", "一是落到实处二是强化责任；三是丙。", "There is no stop before “二是”.",
        "一是落到实处；二是强化责任；三是丙。");
    row("missing after a bracket", "一是甲；二是乙（见附件）三是丙。", "There is no stop before “三是”.",
        "一是甲；二是乙（见附件）；三是丙。");
    row("skipped", "一是甲；三是丙。", "“三是” follows “一是”: “二是” is missing.");
    row("twice", "一是甲；二是乙；二是丙。", "“二是” stands twice.");
    row("two lists", "问题：一是甲；二是乙。措施：一是丙；二是丁；三是戊。");
    row("a list in a list", "一是甲：一是丙，二是丁。二是乙；三是己。");
    row("counted otherwise", "一是甲；二要乙；三是丙。");
    row("其次", "一是甲；其次乙；三是丙。");
    row("it didn't begin here", "三是甲；五是乙。");
    row("other words", "一是统一是前提，标准不一是问题，第二是乙，表二是台账，十二是数；二是乙。");
    row("the item comes by itself", "一是说明差距二是关键；二是乙。");
    row("a conjunction", "一是甲和二是乙。");
    row("a number", "一是甲共2二是数。");
}

void TestStyleRules::lists()
{
    QFETCH(QString, text);
    QFETCH(QString, message);
    QFETCH(QString, repaired);
    Report report = saying(text);
    QStringList messages;
    for (const Finding &finding : findingsOf({"enumeration"}, report)) {
        messages += finding.message;
        QVERIFY(finding.severity == Severity::Warning);
        if (finding.repair)
            QVERIFY(report.apply(changeOf(*finding.repair, report)).ok());
    }
    QCOMPARE(messages.join(u'|'), message);
    QCOMPARE(report.narrative("s1").texts(), QStringList{repaired});
}

// Lists and numbers that go on from one paragraph (|) to the next.
void TestStyleRules::listsOverParagraphs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message"); // of the one finding; empty for none
    const auto row = [](const char *name, const char *text, const char *message = "") {
        QTest::newRow(name) << QString(text) << QString(message);
    };
    row("complete", "一是甲。|二是乙。|三是丙。");
    row("skipped", "一是甲。|二是乙。|四是丙。", "“四是” follows “二是”: “三是” is missing.");
    row("twice", "一是甲。|二是乙。|二是丙。", "“二是” stands twice.");
    row("begins anew", "一是甲。|二是乙。|一是丙。|二是丁。");
    row("something between", "一是甲。|另有说明。|三是丙。");
    row("goes on after one in a line", "一是甲；二是乙。|三是丙。|四是丁。");
    row("counted otherwise before", "一是甲。其次乙。|三是丙。");
    row("headings", "（一）甲|说明。|（二）乙|（三）丙");
    row("a heading skipped", "（一）甲|说明。|（三）乙", "“（三）” follows “（一）”: “（二）” is missing.");
    row("a heading twice", "（一）甲|（二）乙|（二）丙", "“（二）” stands twice.");
    row("the third for the second", "（一）甲|（三）乙|（三）丙|（四）丁",
        "“（三）” follows “（一）”: “（二）” is missing.");
    row("the second for the third", "一、甲|二、乙|二、丙|四、丁", "“二、” stands twice.");
    row("of two levels", "（一）甲|1.子|2.丑|（二）乙|1.子|2.丑|3.寅|（三）丙");
    row("a point skipped", "（一）甲|1.子|3.丑|（二）乙", "“3.” follows “1.”: “2.” is missing.");
    row("a part skipped", "一、甲。|三、乙。", "“三、” follows “一、”: “二、” is missing.");
    row("within a paragraph", "（一）甲。（二）乙。|（三）丙。");
    row("it didn't begin here", "（二）甲|（四）乙");
    row("no numbers of headings", "1.5万条。|3.2万条。|一、二月。|四、五月。");
    row("far on", "（一）甲|（九）乙");
    row("beyond ten",
        "（一）甲|（二）甲|（三）甲|（四）甲|（五）甲|（六）甲|（七）甲|（八）甲|（九）甲|（十）甲|"
        "（十一）甲|（十三）甲",
        "“（十三）” follows “（十一）”: “（十二）” is missing.");
}

void TestStyleRules::listsOverParagraphs()
{
    QFETCH(QString, text);
    QFETCH(QString, message);
    Report report = filledReport();
    QVERIFY(
        report
            .apply({{SetNarrative{"s1", {text.split('|')}}, SetNarrative{"s5", {{"二是甲。", "（二）乙"}}}}})
            .ok());
    QStringList messages;
    for (const Finding &finding : findingsOf({"enumeration"}, report))
        messages += finding.message;
    QCOMPARE(messages.join(u'|'), message);
}

QTEST_APPLESS_MAIN(TestStyleRules)
#include "test_style_rules.moc"
