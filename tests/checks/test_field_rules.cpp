#include "../model/breakdowns.h"
#include "checks/checks.h"

#include "sample_report.h"

using namespace nianbao;
using namespace nianbao::test;

class TestFieldRules : public QObject
{
    Q_OBJECT

private slots:
    void findings_data();
    void findings();
    void severityAndWords();
};

namespace {

// "rule: section paragraph start+length text" for each place.
QStringList found(const Report &report)
{
    QStringList lines;
    for (const Finding &finding :
         findingsOf({"broken-field", "unfilled-field", "breakdown-missing"}, report)) {
        QString line = finding.rule + ":";
        for (const Place &place : finding.places) {
            const auto *text = std::get_if<TextPlace>(&place);
            line += text ? QString(" %1 %2 %3+%4 %5")
                               .arg(text->section)
                               .arg(text->paragraph)
                               .arg(text->start)
                               .arg(text->length)
                               .arg(text->text)
                         : " elsewhere";
        }
        lines += line;
    }
    return lines;
}

Report reportWith(const QList<Block> &s1)
{
    Report report = filledReport();
    if (!report.apply({{blocks("s1", s1)}}))
        qFatal("the report can't be made");
    return report;
}

} // namespace

void TestFieldRules::findings_data()
{
    QTest::addColumn<QList<Block>>("section");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QList<Block> &section, const QStringList &expected) {
        QTest::newRow(name) << section << expected;
    };
    row("live figures with a source",
        {paragraphOf({"收到", "{t3.received.total}", "件，占", "{b1.p1:%}"}), withCounts("1 2")}, {});
    row("a lost cell", {paragraphOf({"𠮷𠮷收到", "{t3.lost.total}", "件"})},
        {"broken-field: s1 0 4+6 （数据失效）"});
    row("a lost part, behind another",
        {Heading{1, "（一）"}, paragraphOf({"𠮷", "{t3.received.total}", "𠮷", "{b1.p9}"}),
         withCounts("1 2")},
        {"broken-field: s1 1 3+6 （数据失效）"});
    row("two, a finding each", {paragraphOf({"{b9}", "{b8:%}"})},
        {"broken-field: s1 0 0+6 （数据失效）", "broken-field: s1 0 6+6 （数据失效）"});
    row("no last year", {paragraphOf({"比上年", "{t3.received.total:yoyDiff}", "。"})},
        {"unfilled-field: s1 0 3+6 （无上年数）"});
    row("a percentage of zero", {paragraphOf({"𠮷占", "{t3.granted.total/t3.concluded.total:%}"})},
        {"unfilled-field: s1 0 2+6 （总数为0）"});
    row("both kinds", {paragraphOf({"{t3.received.total@-1}", "{b9}"})},
        {"broken-field: s1 0 6+6 （数据失效）", "unfilled-field: s1 0 0+6 （无上年数）"});

    row("a whole breakdown of zero", {withCounts("0 0")}, {});
    const Block words = Paragraph{{Run{"话"}}};
    Breakdown quiet = withCounts("1 -");
    quiet.showsSentence = false;
    row("a missing count, unseen in the text", {words, quiet}, {"breakdown-missing: s1 1 0+0 "});
    Breakdown shown = withCounts("1 -");
    row("a missing count in the sentence", {Paragraph{{Run{"𠮷"}}}, shown},
        {"unfilled-field: s1 1 16+4 （未填）",
         "breakdown-missing: s1 1 0+22 公开信息1条。其中，甲1条；甲甲（未填）条。"});
    Breakdown nameless = quiet;
    nameless.parts[1] = {"p2", "", Figure::number(3)};
    row("a part without a name", {words, nameless}, {"breakdown-missing: s1 1 0+0 "});
    Breakdown bare;
    bare.id = "b1";
    bare.phrasing = "share";
    row("no parts yet", {words, bare}, {"breakdown-missing: s1 1 0+0 "});
    Breakdown own = withCounts("1 2");
    own.phrasing.clear();
    own.sentence = paragraphOf({"𠮷丢了", "{b1.p3}"}).runs;
    row("broken in a sentence of one's own", {own},
        {"broken-field: s1 0 3+6 （数据失效）", "breakdown-missing: s1 0 0+9 𠮷丢了（数据失效）"});
    Breakdown lacking = withCounts("1 2");
    lacking.phrasing.clear();
    lacking.sentence = paragraphOf({"甲", "{b1.p1}"}).runs;
    row("a part that a sentence of one's own leaves out", {lacking}, {"breakdown-missing: s1 0 0+2 甲1"});
    lacking.sentence = paragraphOf({"甲", "{b1.p1}", "乙占", "{b1.p2:%}"}).runs;
    row("said as a percentage", {lacking}, {});
    own.showsSentence = false;
    row("broken, but not shown", {words, own}, {});
}

void TestFieldRules::findings()
{
    QFETCH(QList<Block>, section);
    QTEST(found(reportWith(section)), "expected");
}

void TestFieldRules::severityAndWords()
{
    Breakdown missing = withCounts("1 - 2 -");
    missing.title = "公开信息分类";
    missing.showsSentence = false;
    missing.parts[3].label.clear();
    const Report report = reportWith({paragraphOf({"{b9.p1}", "{b1@-1}"}), missing});
    const QList<Finding> findings =
        findingsOf({"broken-field", "unfilled-field", "breakdown-missing"}, report);
    QCOMPARE(findings.size(), 3);
    QStringList rulesWith;
    for (const Rule &rule : RuleBook::shipped().rules())
        rulesWith += rule.id;
    for (const Finding &finding : findings) {
        QCOMPARE(finding.severity, Severity::Error);
        QVERIFY(rulesWith.contains(finding.rule));
    }
    QVERIFY2(findings[0].message.contains("（数据失效）") && findings[0].message.contains("b9.p1"),
             qPrintable(findings[0].message));
    QVERIFY2(findings[1].message.contains("（无上年数）")
                 && findings[1].message.contains("公开信息分类（上年）"),
             qPrintable(findings[1].message));
    QVERIFY2(findings[2].message.contains("“公开信息分类”")
                 && findings[2].message.contains("甲甲、(without a name)"),
             qPrintable(findings[2].message));
}

QTEST_APPLESS_MAIN(TestFieldRules)
#include "test_field_rules.moc"
