#include "sample_report.h"

#include "checks/acknowledging.h"
#include "checks/checks.h"

using namespace nianbao;

// A word that a finding may stay holds as long as what the rule looked at, and no longer.
class TestAcknowledging : public QObject
{
    Q_OBJECT

private slots:
    void needsAReason();
    void holdsAndEnds_data();
    void holdsAndEnds();
    void isTakenBack();
    void firmRulesAllowNone();
    void switchedOff();
    void undone();
    void isOfOneFindingAlone_data();
    void isOfOneFindingAlone();
    void olderFiles();

private:
    static Report slashed()
    {
        Report last = filledReport();
        set(last, "t2.normative.inForce=4 year=2022");
        Report report = filledReport();
        set(report,
            "t2.normative.inForce=6 t4.direct.other=/ t3.received.natural=3 t3.granted.natural=3 year=2023");
        if (!report.apply({{SetNarrative{
                "s1", {"前言。本年收到政府信息公开申请5件，均已答复。另起一句。", "后语。"}}}}))
            qFatal("the report can't be made");
        report.setPrevious(last);
        return report;
    }
    static Finding one(const QString &rule, const Report &report)
    {
        const QList<Finding> found = findingsOf({rule}, report);
        if (found.isEmpty())
            qFatal("nothing found: %s", qPrintable(rule));
        return found.first();
    }
    static void acknowledge(const QString &rule, Report &report)
    {
        const auto change = acknowledging(one(rule, report), " 已核对台账 ", "王", {});
        QVERIFY(change.ok());
        QVERIFY(report.apply(*change).ok());
    }
};

void TestAcknowledging::needsAReason()
{
    QVERIFY(!acknowledging(one("figure-slash", slashed()), " ", "王", {}));
}

void TestAcknowledging::holdsAndEnds_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("changes");
    QTest::addColumn<QString>("text"); // of section one, where it isn't empty
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *name, const char *rule, const char *changes, const char *text,
                        bool holds) {
        QTest::newRow(name) << QString(rule) << QString(changes) << QString(text) << holds;
    };
    row("nothing altered", "figure-slash", "", "", true);
    row("another cell", "figure-slash", "t4.direct.upheld=4 t2.rules.made=1", "", true);
    row("another cell with a slash", "figure-slash", "t4.direct.upheld=/", "", false);
    row("a cell of the relation", "in-force", "t2.normative.made=1", "", false);
    row("a cell beside the relation", "in-force", "t2.licensing.decisions=1", "", true);
    row("the sentence elsewhere", "wording-disagrees", "",
        "新的前言。本年收到政府信息公开申请5件，均已答复。另写一句。", true);
    row("a paragraph before it", "wording-disagrees", "",
        "新的一段。\n前言。本年收到政府信息公开申请5件，均已答复。另起一句。", true);
    row("the number", "wording-disagrees", "", "前言。本年收到政府信息公开申请6件，均已答复。另起一句。",
        false);
    row("the sentence around it", "wording-disagrees", "",
        "前言。本年收到政府信息公开申请5件，全部按期办理。", false);
    row("the cell that it speaks of", "wording-disagrees", "t3.received.natural=4 t3.granted.natural=4", "",
        false);
}

void TestAcknowledging::holdsAndEnds()
{
    QFETCH(QString, rule);
    QFETCH(QString, changes);
    QFETCH(QString, text);
    QFETCH(bool, holds);
    Report report = slashed();
    QVERIFY(!one(rule, report).acknowledged);
    acknowledge(rule, report);
    QCOMPARE(one(rule, report).acknowledged->reason, QString("已核对台账"));
    set(report, changes);
    if (!text.isEmpty())
        QVERIFY(report.apply({{SetNarrative{"s1", {text.split('\n')}}}}).ok());
    const Finding now = one(rule, report);
    QCOMPARE(now.acknowledged.has_value(), holds);
    QCOMPARE(now.acknowledgedBefore, holds ? QString() : QString("已核对台账"));
}

void TestAcknowledging::isTakenBack()
{
    Report report = slashed();
    acknowledge("figure-slash", report);
    QVERIFY(report.apply(reopening(one("figure-slash", report))).ok());
    QVERIFY(!one("figure-slash", report).acknowledged);
    QVERIFY(one("figure-slash", report).acknowledgedBefore.isEmpty());
    QVERIFY(report.acknowledgements().isEmpty());
}

void TestAcknowledging::firmRulesAllowNone()
{
    Report report = slashed();
    set(report, "t3.received.natural=9");
    acknowledge("t3-balance", report);
    QVERIFY(!one("t3-balance", report).acknowledged);
    QStringList firm;
    for (const Rule &rule : RuleBook::shipped().rules()) {
        if (rule.firm) {
            QVERIFY2(rule.severity == Severity::Error, qPrintable(rule.id));
            firm += rule.id;
        }
    }
    QVERIFY(firm.contains("figure-missing") && firm.contains("t3-balance"));
}

void TestAcknowledging::switchedOff()
{
    Report report = slashed();
    QVERIFY(!findingsOf({"figure-slash"}, report).isEmpty());
    QVERIFY(report.apply({{SetRuleOff{{"figure-slash", "本县约定"}}}}).ok());
    QVERIFY(findingsOf({"figure-slash"}, report).isEmpty());
    QCOMPARE(report.rulesOff().first().reason, QString("本县约定"));
    for (const RuleAt &rule : rulesAt(report, report.form().figureAt("t4.direct.other")))
        QVERIFY(rule.rule.id != "figure-slash");
    QVERIFY(report.apply({{SetRuleOff{{"figure-slash", ""}}}}).ok());
    QVERIFY(!findingsOf({"figure-slash"}, report).isEmpty());
}

void TestAcknowledging::undone()
{
    const Report before = slashed();
    Report report = before;
    const auto said = acknowledging(one("figure-slash", report), "甲", "王", {});
    const Result<Change> back = report.apply(*said);
    const auto other = acknowledging(one("figure-slash", report), "乙", "李", {});
    const Result<Change> backAgain = report.apply(*other);
    QCOMPARE(report.acknowledgements().size(), 1);
    QCOMPARE(report.acknowledgements().first().reason, QString("乙"));
    QVERIFY(report.apply(*backAgain).ok());
    QCOMPARE(report.acknowledgements().first().reason, QString("甲"));
    QVERIFY(report.apply(*back).ok());
    QVERIFY(report == before);
    const Result<Change> on = report.apply({{SetRuleOff{{"deadline", "甲"}}}});
    QVERIFY(report != before);
    QVERIFY(report.apply(*on).ok());
    QVERIFY(report == before);
}

// One of the findings of section one is acknowledged, and its text altered: each of the text's findings is
// open (o), acknowledged (a) or reopened (r).
void TestAcknowledging::isOfOneFindingAlone_data()
{
    QTest::addColumn<QString>("text"); // paragraphs, between them |
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("altered");
    QTest::addColumn<QString>("states");
    const auto row = [](const char *name, const char *text, int which, const char *altered,
                        const char *states) {
        QTest::newRow(name) << QString(text) << which << QString(altered) << QString(states);
    };
    const char *equal = "一段，，二段。|一段，，二段。|一段，，二段。";
    row("equal paragraphs, the first", equal, 0, equal, "aoo");
    row("equal paragraphs, the second", equal, 1, equal, "oao");
    row("equal sentences", "一段，，二段。一段，，二段。", 1, "一段，，二段。一段，，二段。", "oa");
    row("a third is added", "一段，，二段。|一段，，二段。", 1, equal, "oao");
    const char *two = "政务公开工作有序推进，，成效明显。|全年组织培训两次，，参加六十人次。";
    row("two of one rule", two, 0, two, "ao");
    row("the acknowledged one is altered", two, 0,
        "政务公开工作稳步推进，，成效明显。|全年组织培训两次，，参加六十人次。", "ro");
    row("the other one is altered", two, 0,
        "政务公开工作有序推进，，成效明显。|全年组织培训三次，，参加九十人次。", "ao");
    row("the acknowledged one is mended", two, 0,
        "政务公开工作有序推进，成效明显。|全年组织培训两次，，参加六十人次。", "o");
    row("it moves and is altered", two, 0,
        "新写一段。|全年组织培训两次，，参加六十人次。|政务公开工作有序推进，，成效初显。", "or");
    row("like words far away", two, 0,
        "甲。|乙。|丙。|丁。|戊。|己。|庚。|辛。|政务公开工作有序推进，，成效初显。", "o");
}

void TestAcknowledging::isOfOneFindingAlone()
{
    QFETCH(QString, text);
    QFETCH(int, which);
    QFETCH(QString, altered);
    QFETCH(QString, states);
    Report report = filledReport();
    const auto write = [&report](const QString &words) {
        Narrative paragraphs(words.split(u'|'));
        QVERIFY(report.apply({{SetNarrative{"s1", paragraphs}}}).ok());
    };
    write(text);
    const auto change = acknowledging(findingsOf({"doubled-punctuation"}, report)[which], "原文如此", "", {});
    QVERIFY(report.apply(*change).ok());
    write(altered);
    QString found;
    for (const Finding &finding : findingsOf({"doubled-punctuation"}, report))
        found += finding.acknowledged ? u'a' : finding.acknowledgedBefore.isEmpty() ? u'o' : u'r';
    QCOMPARE(found, states);
}

// Their words say no more than the section: good for one finding there, but not for one of two.
void TestAcknowledging::olderFiles()
{
    Report report = slashed();
    const QString reason = "已核对台账";
    QVERIFY(report.apply({{SetAcknowledged{{"doubled-punctuation", "s1", "0123abcd", reason}}}}).ok());
    const auto reopened = [&report, &reason](const QString &text) {
        if (!report.apply({{SetNarrative{"s1", {text.split('|')}}}}))
            qFatal("the text can't be set");
        const QList<Finding> found = findingsOf({"doubled-punctuation"}, report);
        return std::count_if(found.begin(), found.end(), [&reason](const Finding &finding) {
            return finding.acknowledgedBefore == reason;
        });
    };
    QCOMPARE(reopened("一段，，二段。"), 1);
    QCOMPARE(reopened("一段，，二段。|另一段，，二段。"), 0);
}

QTEST_APPLESS_MAIN(TestAcknowledging)
#include "test_acknowledging.moc"
