#include "checks/checks.h"

#include "sample_report.h"

using namespace nianbao;

class TestWordingRules : public QObject
{
    Q_OBJECT

private slots:
    void findings_data();
    void findings();
    void placesCountCodePoints();
    void everySectionOfText();
    void messages();
    void looksAtItsCells();

private:
    static Report reportSaying(const QString &text, const QString &figures, const QString &section = "s1")
    {
        Report report = filledReport();
        set(report, "year=2023 " + figures);
        if (!report.apply({{SetNarrative{section, {text}}}}))
            qFatal("the text can't be set");
        return report;
    }
    static QList<Finding> found(const Report &report)
    {
        QList<Finding> findings = check(report, Figures(report));
        findings.removeIf([](const Finding &one) { return one.rule != "wording-disagrees"; });
        return findings;
    }
};

void TestWordingRules::findings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("figures");
    QTest::addColumn<QStringList>("expected"); // words, then cells
    const QStringList none;
    const auto row = [](const char *name, const QString &text, const QString &figures,
                        const QStringList &expected) { QTest::newRow(name) << text << figures << expected; };
    const QString five = "本年新收政府信息公开申请5件。";
    row("as in the table", five, "t3.received.natural=5", none);
    row("not as in the table", five, "t3.received.natural=6", {"5件 t3.received.total"});
    row("an empty cell isn't judged", five, "t3.received.natural=6 t3.received.business=", none);
    row("a slash is none", five, "t3.received.natural=/", {"5件 t3.received.total"});

    const QString got = "全年收到政府信息公开申请7份。";
    row("收到 is what came in", got, "t3.received.natural=7 t3.carriedOver.natural=2", none);
    row("or with what was carried over", got, "t3.received.natural=5 t3.carriedOver.natural=2", none);
    row("but nothing else", got, "t3.received.natural=5 t3.carriedOver.natural=1", {"7份 t3.received.total"});
    row("either may be empty", got, "t3.received.natural=5 t3.carriedOver.natural=", none);

    row("none received", "本局未收到政府信息公开申请。", "", none);
    row("none, but there are", "本局未收到政府信息公开申请。", "t3.received.natural=1",
        {"未收到政府信息公开申请 t3.received.total"});
    row("no case, but there is", "未发生政府信息公开行政复议、行政诉讼。",
        "t4.review.upheld=1 t4.afterReview.other=1",
        {"未发生政府信息公开行政复议 t4.review.total",
         "未发生政府信息公开行政复议、行政诉讼 t4.direct.total t4.afterReview.total"});

    row("inexact", "收到政府信息公开申请约20件。", "t3.received.natural=22", none);
    row("another year", "2022年收到政府信息公开申请20件。", "", none);
    row("not ours", "受理群众信访事项20件，办结18件。", "", none);
    row("sub-rows added up", "办结政府信息公开申请9件，其中予以公开4件，不予公开5件。",
        "t3.granted.natural=4 t3.refused.thirdParty.natural=2 t3.refused.adminQuery.business=3", none);
    row("in yuan", "收取行政事业性收费125000元。", "t2.fees.amount=12.5", none);
    row("in other yuan", "收取行政事业性收费125001元。", "t2.fees.amount=12.5", {"125001元 t2.fees.amount"});
}

void TestWordingRules::findings()
{
    QFETCH(QString, text);
    QFETCH(QString, figures);
    QFETCH(QStringList, expected);
    QStringList lines;
    for (const Finding &finding : found(reportSaying(text, figures))) {
        QStringList words;
        for (const Place &place : finding.places) {
            if (const auto *part = std::get_if<TextPlace>(&place))
                words += part->text;
            else
                words += std::get<CellPlace>(place).address;
        }
        lines += words.join(' ');
        QCOMPARE(finding.severity, Severity::Warning);
    }
    QCOMPARE(lines, expected);
}

void TestWordingRules::placesCountCodePoints()
{
    // 𠮷 is two units of UTF-16.
    Report report = reportSaying("", "t3.received.natural=1");
    QVERIFY(report.apply({{SetNarrative{"s1", {"一段话。", "𠮷镇新收政府信息公开申请 １２ 件。"}}}}));
    const QList<Finding> findings = found(report);
    QCOMPARE(findings.size(), 1);
    const auto place = std::get<TextPlace>(findings[0].places[0]);
    QCOMPARE(place.section, "s1");
    QCOMPARE(place.paragraph, 1);
    QCOMPARE(place.start, 13);
    QCOMPARE(place.length, 4);
    QCOMPARE(place.text, "１２ 件");
}

void TestWordingRules::everySectionOfText()
{
    for (const QString section : {"lead", "s1", "s5", "s6"}) {
        const QList<Finding> findings = found(reportSaying("新收政府信息公开申请3件。", "", section));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(std::get<TextPlace>(findings[0].places[0]).section, section);
    }
}

void TestWordingRules::messages()
{
    const auto only = [](const QString &text, const QString &figures) {
        const QList<Finding> findings = found(reportSaying(text, figures));
        return findings.size() == 1 ? findings[0].message : QString::number(findings.size());
    };
    QCOMPARE(
        only("新收政府信息公开申请1,234件。", "t3.received.natural=12"),
        "“新收政府信息公开申请1,234件” says 1234; 一、本年新收政府信息公开申请数量 申请人情况 总计 is 12.");
    QCOMPARE(only("政府信息公开申请不予公开5件。", "t3.refused.thirdParty.natural=2"),
             "“政府信息公开申请不予公开5件” says 5; 三、本年度办理结果 （三）不予公开 申请人情况 总计 is 2.");
    QCOMPARE(only("信息公开行政诉讼2件。", "t4.direct.upheld=1"),
             "“信息公开行政诉讼2件” says 2; 行政诉讼 总计 is 1.");
    QCOMPARE(only("应办政府信息公开申请9件。", "t3.received.natural=1 t3.carriedOver.natural=2"),
             "“应办政府信息公开申请9件” says 9; 一、本年新收政府信息公开申请数量 申请人情况 总计 + "
             "二、上年结转政府信息公开申请数量 申请人情况 总计 is 3.");
    QCOMPARE(only("征收行政事业性收费3.50万元。", "t2.fees.amount=3.6"),
             "“征收行政事业性收费3.50万元” says 3.50; 行政事业性收费 第二十条第（八）项 "
             "本年收费金额（单位：万元） is 3.6.");
}

void TestWordingRules::looksAtItsCells()
{
    const Report report = reportSaying("收到政府信息公开申请7件。", "t3.received.natural=5");
    const auto looks = [&report](const QString &address) {
        for (const RuleAt &rule : rulesAt(report, report.form().figureAt(address))) {
            if (rule.rule.id == "wording-disagrees")
                return rule.figures.size();
        }
        return qsizetype(0);
    };
    QCOMPARE(looks("t3.received.total"), 2);
    QCOMPARE(looks("t3.carriedOver.total"), 2);
    QCOMPARE(looks("t3.granted.total"), 0);
}

QTEST_APPLESS_MAIN(TestWordingRules)
#include "test_wording_rules.moc"
