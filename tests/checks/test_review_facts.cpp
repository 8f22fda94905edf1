#include "checks/review_facts.h"

#include "checks/acknowledging.h"
#include "checks/checks.h"

#include <QTest>

using namespace nianbao;

// What the review sheet is told of a report.
class TestReviewFacts : public QObject
{
    Q_OBJECT

private slots:
    void saysWhoseReportItIs();
    void countsWhatIsOpen();
    void namesWhatSomebodyAnswersFor();

private:
    static Report report()
    {
        Report report;
        const Change change{{SetField{Field::Organ, "某局"}, SetField{Field::Year, "2023"},
                             SetFigure{"t3.received.natural", Figure::number(214)},
                             SetNarrative{"s1", {"全年公开信息。"}}}};
        if (!report.apply(change))
            qFatal("the report can't be made");
        return report;
    }
    static int openOnes(const Report &report, Severity severity)
    {
        int open = 0;
        for (const Finding &finding : check(report, Figures(report)))
            open += finding.severity == severity && !finding.acknowledged ? 1 : 0;
        return open;
    }
};

void TestReviewFacts::saysWhoseReportItIs()
{
    const ReviewFacts facts = reviewFacts(report(), "abc");
    QCOMPARE(facts.organ, QString("某局"));
    QCOMPARE(facts.year, QString("2023"));
    QCOMPARE(facts.title, report().title());
    QCOMPARE(facts.fingerprint, QString("abc"));
    QVERIFY(facts.scope.isEmpty());
}

void TestReviewFacts::countsWhatIsOpen()
{
    const Report one = report();
    const ReviewFacts facts = reviewFacts(one, {});
    QVERIFY(facts.errors > 0);
    QCOMPARE(facts.errors, openOnes(one, Severity::Error));
    QCOMPARE(facts.warnings, openOnes(one, Severity::Warning));
    QCOMPARE(facts.notes, openOnes(one, Severity::Note));
    QVERIFY(facts.acknowledged.isEmpty());
}

void TestReviewFacts::namesWhatSomebodyAnswersFor()
{
    Report one = report();
    QStringList answered;
    for (const Finding &finding : check(one, Figures(one))) {
        const auto word = acknowledging(finding, "已核对", "张三", QDateTime({2024, 1, 20}, {12, 0}, Qt::UTC));
        QVERIFY(word && one.apply(*word));
        // What breaks the form nobody can answer for.
        if (!RuleBook::shipped().rule(finding.rule)->firm)
            answered += finding.message;
    }
    const ReviewFacts facts = reviewFacts(one, {});
    QVERIFY(!answered.isEmpty());
    QCOMPARE(facts.acknowledged.size(), answered.size());
    for (const ReviewFacts::Acknowledged &entry : facts.acknowledged) {
        QVERIFY(answered.contains(entry.finding));
        QCOMPARE(entry.reason, QString("已核对"));
        QCOMPARE(entry.by, QString("张三 2024-01-20"));
    }
    QCOMPARE(facts.warnings, openOnes(one, Severity::Warning));
}

QTEST_APPLESS_MAIN(TestReviewFacts)
#include "test_review_facts.moc"
