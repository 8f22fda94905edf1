#include "checks/repairs.h"
#include "checks/stated_parts.h"
#include "sample_report.h"

using namespace nianbao;

namespace {

Report reportSaying(const QString &text)
{
    Report report = filledReport();
    set(report, "year=2023");
    if (!report.apply({{SetNarrative{"s1", {text}}}}))
        qFatal("the text can't be set");
    return report;
}

// "W 28%, 12件": what the rule finds, with the words that it points at; "?": what it can't judge.
QStringList verdictsOf(const QString &rule, const QString &text)
{
    const auto words = [](const QList<Place> &places) {
        QStringList all;
        for (const Place &place : places)
            all += std::get<TextPlace>(place).text;
        return all.join(", ");
    };
    const Report report = reportSaying(text);
    const Assessment all = assess(report, Figures(report));
    QStringList lines;
    for (const Finding &finding : all.findings) {
        if (finding.rule == rule)
            lines += (finding.severity == Severity::Warning ? "W " : "N ") + words(finding.places);
    }
    for (const Unassessed &one : all.unassessed) {
        if (one.rule == rule)
            lines += "? " + words(one.places);
    }
    return lines;
}

} // namespace

// What the text itself divides: sums and percentages.
class TestPartsRules : public QObject
{
    Q_OBJECT

private slots:
    void sums_data();
    void sums();
    void percentages_data();
    void percentages();
    void messages();
    void repairs();
    void computedSentencesAreLeftAlone();
    void longTexts();
};

void TestPartsRules::sums_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QStringList none;
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("all of it", "发布信息214条。其中，要闻120条，公告55条，文件2条，解读10条，兑现7条，预决算20条。",
        none);
    row("more than the whole",
        "共计3437条，包括：人事信息12条，政务动态1740条，公告公示225条，解读及回应信息共计110条，其他类信息"
        "1827条。",
        {"W 3437条, 12条, 1740条, 225条, 110条, 1827条"});
    row("a county's three", "主动公开信息398条，其中网站159条、公众号102条、微博137条。", none);
    row("two", "公开9件，其中制度3件，其他6件。", none);
    row("four", "公开9件，包括公告2件、通知2件、解读4件、其他1件。", none);
    row("nine in brackets",
        "公开信息643条（概况9条、法规12条、规划19条、动态88条、人事8条、财政4条、预算2条、政策104条、其他39"
        "7条）。",
        none);
    row("one more than the whole", "受理5件，其中网上8件。", {"W 5件, 8件"});
    row("only some", "公开512条，其中许可71条、处罚4条。", none);
    row("and so on", "刊发稿件264篇，分为日报12篇、网站9篇等。", none);
    row("divided", "公开信息1,286条，分为职能64条、文件107条、业务915条、财政190条四类。",
        {"W 1,286条, 64条, 107条, 915条, 190条"});
    row("divided, by its last words", "公开信息30条，包括职能10条、文件10条两类。", {"W 30条, 10条, 10条"});
    row("all results named",
        "答复政府信息公开申请60件，其中予以公开33件，部分公开10件，不予公开5件，无法提供6件，不予处理2件，其"
        "他处理2件。",
        {"W 60件, 33件, 10件, 5件, 6件, 2件, 2件"});
    row("percentages that come to 100", "公开信息40条，其中甲20条，占50%；乙19条，占50%。",
        {"W 40条, 20条, 19条"});
    row("percentages that don't", "公开信息40条，其中甲20条，占50%；乙12条，占30%。", none);
    row("what comes after the parts", "收到申请50件，其中网上30件、当面20件，办结48件，结转2件。", none);
    row("also after the parts", "收到申请50件，其中网上30件、当面20件，召开会议12次，发文60件。", none);
    row("by two measures", "收到申请100件，其中网上80件，自然人95件。", none);
    row("nested",
        "公开信息43条，其中机构类24条，内有领导11条、机构9条、直属4条；业务类19条，其中规划7条、计划12条。",
        none);
    row("nested, wrong within", "公开信息43条，其中机构类24条（领导11条、机构19条）；业务类19条。",
        {"W 24条, 11条, 19条"});
    row("of other units", "公开信息20条，其中涉及部门30个、图片12条。", none);
    row("what brackets hold is no whole", "办结49件（含2022年转来的4件），其中予以公开30件、部分公开19件。",
        none);
    row("a change is no part", "公开信息20条，其中图文20条，较上年增加5条。", none);
    row("inexact", "公开信息200余条，其中图文150条，视频90条。", {"? 200余条, 150条, 90条"});
    row("of the sentence before", "公开信息20条。其中图文15条、视频8条。", {"W 20条, 15条, 8条"});
    row("a total after them", "以信件收到5件，网上收到13件，全年合计18件。", none);
    row("a wrong total after them", "市级公开50条，县级公开130条，合计190条。", {"W 190条, 50条, 130条"});
    row("a total of the last ones", "召开会议2次，市级公开50条，县级公开130条，合计180条。", none);
    row("one too many", "不予公开4件，包括国家秘密2件、执法案卷2件、行政查询1件。", {"W 4件, 2件, 2件, 1件"});
    row("beside a topic", "收到申请10件，其中网上8件，涉及征地6件。", none);
    row("posts of several kinds", "公开信息20条，其中图文15篇、视频12期。", {"W 20条, 15篇, 12期"});
    row("the whole is further back", "发布信息93条，收到申请2件。其中网站公开61条、公众号公开32条。", none);
    row("nearly all have percentages",
        "公开信息400条，其中甲200条，占50%；乙120条，占30%；丙75条，占18.75%。",
        {"W 400条, 200条, 120条, 75条"});
    row("a balance", "新收政府信息公开申请26件，上年结转2件，办结23件，结转下年5件。", none);
    row("a balance that isn't", "新收政府信息公开申请26件，上年结转2件，办结24件，结转下年5件。",
        {"W 26件, 2件, 24件, 5件"});
    row("a balance of both", "应办政府信息公开申请28件，办结24件，结转下年5件。", {"W 28件, 24件, 5件"});
    row("received with what was carried over",
        "收到政府信息公开申请28件，其中上年结转2件，办结23件，结转下年5件。", none);
    row("without what was carried over", "收到政府信息公开申请26件，办结23件，结转下年5件。", none);
    row("fewer than came in", "收到政府信息公开申请41件，办结35件，结转下年4件。", {"W 41件, 35件, 4件"});
    row("divided again",
        "收到申请2530件，其中自然人2492件，占98.5%；其他38件，占1.5%。从渠道看，网络1830件、信函700件。",
        none);
    row("divided again, wrongly", "收到申请40件，其中自然人38件、法人2件。从渠道看，网络30件、信函12件。",
        {"W 40件, 30件, 12件"});
    row("divided again within the sentence",
        "收到申请40件，其中自然人38件；法人2件；按渠道分，网络30件，信函10件。", none);
    row("a division of what was counted last", "收到申请40件。从渠道看，网络30件、信函12件。",
        {"W 40件, 30件, 12件"});
    row("another subject", "行政复议6件，其中维持5件、纠正1件；行政诉讼3件。", none);
}

void TestPartsRules::sums()
{
    QFETCH(QString, text);
    QTEST(verdictsOf("parts-sum", text), "expected");
}

void TestPartsRules::percentages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QStringList none;
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("right", "公开信息40条，其中甲30条，占75%；乙10条，占25%。", none);
    row("wrong", "公开信息40条，其中甲30条，占70%；乙10条，占25%。", {"W 70, 30条, 40条"});
    row("in brackets", "公开信息40条，其中甲30条（75%）、乙10条（26.0%）。",
        {"W 26.0, 10条, 40条", "N 26.0"});
    row("cut",
        "公开发布信息214条。其中,要闻类120条,占信息总量的56.1%;通知类55条,占信息总量的25.7%;文件类2条,占信息"
        "比重的0.92%;解读类10条,占信息比重的4.67%;兑现类7条,占信息比重的3.27%;预决算类20条,占信息比重的9.34%"
        "。",
        {"N 0.92, 2条, 214条", "N 9.34, 20条, 214条", "N 56.1, 25.7"});
    row("of another whole",
        "收到申请75件，其中网络60件，占80%；信函15件，占20%。办结70件，全部公开的35件，占"
        "办结数的50%。",
        none);
    row("of another whole, wrongly", "收到申请75件，办结70件，全部公开的35件，占办结数的47%。",
        {"W 47, 35件, 70件"});
    row("the whole after it", "涉及征地的申请44件，占全年收到申请总数110件的40%。", none);
    row("the whole after it, wrongly", "涉及征地的申请44件，占全年收到申请总数110件的44%。",
        {"W 44, 44件, 110件"});
    row("of what isn't said", "公开信息40条，其中甲30条，占办结数的30%。", {"? 30"});
    row("only perhaps of it", "召开会议12次，发放材料3份，占60%。", {"? 60"});
    row("inexact", "公开信息约40条，其中甲30条，占75%。", {"? 75"});
    row("of nothing", "公开信息0条，其中甲0条，占0%。", {"? 0"});
    row("rates and changes are none", "收到申请40件，按时办结率90%，同比增长30%，办结40件。", none);
    row("all of it may lack decimals", "公开信息8条，其中甲8条，占100%；乙0条，占0.00%。", none);
    const QString both =
        "收到申请71件，上年度结转4件，共计75件。其中，自然人申请58件，占%1%；商业企业9件，占%2%；"
        "法律服务机构3件，占%3%；科研机构1件，占%4%。";
    row("of those that came in", both.arg("81.69", "12.68", "4.23", "1.41"), none);
    row("of those that came in, one wrong", both.arg("81.96", "12.68", "4.23", "1.41"),
        {"W 81.96, 58件, 71件"});
    row("of the whole", "新收30件，结转10件，共40件。其中甲30件，占75%；乙10件，占25%。", none);
    row("of the whole, one wrong", "新收30件，结转10件，共40件。其中甲20件，占50%；乙10件，占28%。",
        {"W 28, 10件, 40件"});
    row("of the whole that was divided before",
        "收到申请2530件，其中自然人2492件，占98.5%；其他38件，占1.5%。从渠道看，网络1830件，占72.3%"
        "；信函700件，"
        "占27.7%。",
        none);
    row("more than all", "群众满意率达到103%，按时办结率102.5%，满意度为110%。",
        {"W 满意率达到103%", "W 办结率102.5%", "W 满意度为110%"});
    row("all, and what rates rose by",
        "满意率100%，办结率为100.00%，满意率提高120%，增长率130%，完成率120%。", none);
    row("percentages of all", "公开信息100条，分为甲30条，占30%；乙20条，占20%。", {"N 100条, 30条, 20条"});
}

void TestPartsRules::percentages()
{
    QFETCH(QString, text);
    QTEST(verdictsOf("percentage", text), "expected");
}

void TestPartsRules::messages()
{
    const auto first = [](const QString &rule, const QString &text) {
        return findingsOf({rule}, reportSaying(text)).value(0).message;
    };
    QCOMPARE(first("parts-sum", "公开信息20条，其中图文15条、视频8条。"),
             "The parts come to 23, but the whole is said to be 20条, a difference of 3.");
    QCOMPARE(first("percentage", "公开信息40条，其中甲类30条，占70%。"),
             "“甲类”: 30条 of 40条 is 75%, not 70%.");
    QCOMPARE(first("percentage", "公开信息214条，其中甲类2条，占0.92%。"),
             "“甲类”: 2条 of 214条 is 0.93% when rounded; 0.92% is one off in the last digit.");
    QCOMPARE(first("percentage", "公开信息100条，分为甲30条，占30%；乙20条，占20%。"),
             "The percentages come to 50%, not 100%.");
}

void TestPartsRules::repairs()
{
    Report report = reportSaying("公开信息214条，其中甲类2条，占 0.92％。");
    const QList<Finding> findings = findingsOf({"percentage"}, report);
    QCOMPARE(findings.size(), 1);
    QVERIFY(findings[0].repair);
    QVERIFY(report.apply(changeOf(*findings[0].repair, report)));
    QCOMPARE(report.narrative("s1").texts(), QStringList{"公开信息214条，其中甲类2条，占 0.93％。"});
    QVERIFY(findingsOf({"percentage"}, report).isEmpty());
}

void TestPartsRules::computedSentencesAreLeftAlone()
{
    Report report = filledReport();
    Breakdown breakdown;
    breakdown.id = "b1";
    breakdown.subject = "公开信息";
    breakdown.unit = "条";
    breakdown.decimals = 0;
    breakdown.rounding = Rounding::LargestRemainder; // 34 + 33 + 33, where rounding gives 33 each
    for (const QString id : {"p1", "p2", "p3"})
        breakdown.parts += BreakdownPart{id, "类别" + id, Figure::number(1)};
    QVERIFY(report.apply({{SetNarrative{"s1", QList<Block>{breakdown}}}}));
    QVERIFY(findingsOf({"percentage", "parts-sum"}, report).isEmpty());
}

// Takes hours if it isn't in proportion to the length.
void TestPartsRules::longTexts()
{
    for (const QString piece :
         {"1", "甲1条，", "其中", "其中1条（", "占5%", "1条占5%，", "（", "1条：", "其中1条；"})
        QVERIFY(statedPartsIn(piece.repeated(200000 / piece.size())).size() <= 200000);
}

QTEST_APPLESS_MAIN(TestPartsRules)
#include "test_parts_rules.moc"
