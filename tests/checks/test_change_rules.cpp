#include "checks/repairs.h"
#include "sample_report.h"

using namespace nianbao;

namespace {

// A report of 2023 that says the text, with last year's unless `previous` is "-".
Report reportSaying(const QString &text, const QString &now, const QString &previous)
{
    Report report = filledReport();
    set(report, "year=2023 " + now);
    if (!report.apply({{SetNarrative{"s1", {text}}}}))
        qFatal("the text can't be set");
    if (previous != "-") {
        Report last = filledReport();
        set(last, "year=2022 " + previous);
        report.setPrevious(last);
    }
    return report;
}

// "6件 t3.received.total": what the rule finds, with the words and cells that it points at; "?": what it
// can't judge.
QStringList verdictsOf(const QString &rule, const Report &report)
{
    const auto names = [](const QList<Place> &places) {
        QStringList all;
        for (const Place &place : places) {
            const auto *words = std::get_if<TextPlace>(&place);
            all += words ? words->text : std::get<CellPlace>(place).address;
        }
        return all.join(' ');
    };
    const Assessment all = assess(report, Figures(report));
    QStringList lines;
    for (const Finding &finding : all.findings) {
        if (finding.rule == rule)
            lines += names(finding.places);
    }
    for (const Unassessed &one : all.unassessed) {
        if (one.rule == rule)
            lines += "? " + names(one.places);
    }
    return lines;
}

} // namespace

// What the text says of last year, and of rates that cover everything.
class TestChangeRules : public QObject
{
    Q_OBJECT

private slots:
    void changes_data();
    void changes();
    void rates_data();
    void rates();
    void messagesAndRepairs();
};

void TestChangeRules::changes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("previous");
    QTest::addColumn<QStringList>("expected");
    const QStringList none;
    const auto row = [](const char *name, const QString &text, const QString &now, const QString &previous,
                        const QStringList &expected) {
        QTest::newRow(name) << text << now << previous << expected;
    };
    const QString now = "t3.received.natural=26", then = "t3.received.natural=20";
    const QString more = "新收政府信息公开申请26件，同比增加6件，增长30%。";
    row("more", more, now, then, none);
    row("not so many more", more, now, "t3.received.natural=21",
        {"6件 t3.received.total", "30% t3.received.total"});
    row("last year isn't known", more, now, "-", {"? 6件 t3.received.total", "? 30% t3.received.total"});
    row("an empty cell", more, "t3.received.natural=", then,
        {"? 6件 t3.received.total", "? 30% t3.received.total"});
    row("the text itself knows", "新收政府信息公开申请26件，上年为20件，增长20%。", now, "-",
        {"20% t3.received.total", "? 20件 t3.received.total"});
    row("an empty cell of last year", more, now,
        "t3.received.business=", {"? 6件 t3.received.total", "? 30% t3.received.total"});
    row("none last year", more, now, "", {"6件 t3.received.total", "? 30% t3.received.total"});
    row("fewer", "新收政府信息公开申请20件，较上年减少6件，下降23.1%。", then, now, none);
    row("fewer, not more", "新收政府信息公开申请20件，同比增长23.1%。", then, now,
        {"23.1% t3.received.total"});
    row("cut", "新收政府信息公开申请20件，同比下降23.0%。", then, now, none);
    row("last year's", "2022年新收政府信息公开申请20件，2023年新收政府信息公开申请26件。", now, then, none);
    row("not last year's", "2022年新收政府信息公开申请21件，2023年新收政府信息公开申请26件。", now, then,
        {"21件 t3.received.total"});
    row("the same", "新收政府信息公开申请26件，与上年持平。", now, now, none);
    row("not the same", "新收政府信息公开申请26件，与上年持平。", now, then, {"持平 t3.received.total"});
    row("nearly the same", "新收政府信息公开申请26件，与上年基本持平。", now, then, none);
    row("either reading", "收到政府信息公开申请28件，同比增长40%。", now + " t3.carriedOver.natural=2", then,
        none);
    row("inexact", "新收政府信息公开申请26件，同比增长约3成，增长30%以上。", now, then,
        {"? 30% t3.received.total"});
    row("of something else", "公开信息260条，同比增长50%；满意率提高3个百分点。", now, then, none);
    row("than another year", "新收政府信息公开申请26件，较2020年增长50%。", now, then, none);
    row("money", "行政事业性收费12.5万元，同比增长25%。", "t2.fees.amount=12.5", "t2.fees.amount=10", none);
    row("more money", "行政事业性收费12.5万元，同比增长35%。", "t2.fees.amount=12.5", "t2.fees.amount=10",
        {"35% t2.fees.amount"});
}

void TestChangeRules::changes()
{
    QFETCH(QString, text);
    QFETCH(QString, now);
    QFETCH(QString, previous);
    QTEST(verdictsOf("change-rate", reportSaying(text, now, previous)), "expected");
}

void TestChangeRules::rates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("forward");
    QTest::addColumn<QStringList>("expected");
    const QStringList none;
    const auto row = [](const char *name, const QString &text, const QString &forward,
                        const QStringList &expected) { QTest::newRow(name) << text << forward << expected; };
    const QString all = "收到政府信息公开申请26件，办结率100%。";
    const QString cell = " t3.carriedForward.total";
    row("all", all, "0", none);
    row("all but one", all, "1", {"办结率100%" + cell});
    row("an empty cell", all, "", {"? 办结率100%" + cell});
    row("in full width", "收到政府信息公开申请26件，答复率达到１００％。", "1",
        {"答复率达到１００％" + cell});
    row("in the next sentence", "收到政府信息公开申请26件。办复率为100.0%。", "1", {"办复率为100.0%" + cell});
    row("of the requests", "收到政府信息公开申请26件，申请答复率100%。", "1", {"答复率100%" + cell});
    row("in time", "收到政府信息公开申请26件，按时办结率100%。", "1", none);
    row("not all", "收到政府信息公开申请26件，办结率98%。", "1", none);
    row("of calls", "受理热线工单260件，办结率100%。", "1", none);
    row("of calls, after requests", "收到政府信息公开申请26件，热线工单办结率100%。", "1", none);
    row("of calls, in the next sentence", "收到政府信息公开申请26件。热线工单260件，办结率100%。", "1", none);
}

void TestChangeRules::rates()
{
    QFETCH(QString, text);
    QFETCH(QString, forward);
    const Report report = reportSaying(text, "t3.carriedForward.natural=" + forward, "-");
    QTEST(verdictsOf("all-concluded", report), "expected");
}

void TestChangeRules::messagesAndRepairs()
{
    Report report = reportSaying("新收政府信息公开申请26件，同比增长20.0%。", "t3.received.natural=26",
                                 "t3.received.natural=20");
    QList<Finding> findings = findingsOf({"change-rate"}, report);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].severity, Severity::Note);
    QCOMPARE(findings[0].message, "“同比增长20.0%”: by the figures (20 last year, 26 now) it is +30.0%.");
    QVERIFY(findings[0].repair);
    QVERIFY(report.apply(changeOf(*findings[0].repair, report)));
    QCOMPARE(report.narrative("s1").texts(), QStringList{"新收政府信息公开申请26件，同比增长30.0%。"});
    QVERIFY(findingsOf({"change-rate"}, report).isEmpty());

    findings = findingsOf({"all-concluded"}, reportSaying("收到政府信息公开申请26件，办结率100%。",
                                                          "t3.carriedForward.natural=2", "-"));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].message, "“办结率100%”, but 2 are carried forward to next year.");
}

QTEST_APPLESS_MAIN(TestChangeRules)
#include "test_change_rules.moc"
