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

QTEST_APPLESS_MAIN(TestAcknowledging)
#include "test_acknowledging.moc"
