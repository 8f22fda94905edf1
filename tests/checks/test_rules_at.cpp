#include "checks/checks.h"
#include "sample_report.h"

#include <QtTest>

using namespace nianbao;

// Which checks look at a cell, and what they say of it.
class TestRulesAt : public QObject
{
    Q_OBJECT

private slots:
    void looksAt_data();
    void looksAt();
    void noFindingOnACellThatItsRuleDoesNotLookAt();
    void saysWhatItFound_data();
    void saysWhatItFound();
    void carriedFiguresOnly();

private:
    static int at(const QString &address) { return Template::current()->figureAt(address); }
    static QStringList idsAt(const Report &report, const QString &address)
    {
        QStringList ids;
        for (const RuleAt &rule : rulesAt(report, at(address)))
            ids += rule.rule.id;
        return ids;
    }
    static QStringList addresses(const QList<int> &figures)
    {
        QStringList all;
        for (const int figure : figures)
            all += Template::current()->figures()[figure].address;
        return all;
    }
};

void TestRulesAt::looksAt_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *address, const char *ids) {
        QTest::newRow(address) << QString(address) << QString(ids);
    };
    row("t2.rules.made", "figure-missing in-force-too-few table-two-empty in-force");
    row("t2.fees.amount", "figure-missing table-two-empty fee-unlikely");
    row("t3.received.natural", "figure-missing figure-slash t3-balance");
    row("t3.refused.stateSecret.otherOrg", "figure-missing figure-slash t3-balance"); // within （七）总计
    row("t3.carriedForward.welfare", "figure-missing figure-slash t3-balance");
    row("t3.concluded.research", "figure-overflow t3-balance");
    row("t3.received.total",
        "figure-overflow t3-balance disputes-exceed-applications disputes-without-applications");
    row("t3.granted.total", "figure-overflow"); // only the sum of the columns' balances has it
    row("t4.review.upheld", "figure-missing figure-slash");
    row("t4.review.total", "figure-overflow review-before-court disputes-exceed-applications "
                           "disputes-without-applications pending-continues");
}

void TestRulesAt::looksAt()
{
    QFETCH(QString, address);
    QFETCH(QString, ids);
    QCOMPARE(idsAt(Report(), address).join(' '), ids);
}

// The predicates stand beside the rules; here they are held against each other.
void TestRulesAt::noFindingOnACellThatItsRuleDoesNotLookAt()
{
    Report last = filledReport();
    set(last, "year=2023 t3.carriedForward.natural=4");
    Report report = nextYear(last);
    OrganProfile profile;
    profile.setValue(ProfileItem::FullName, "某市甲局");
    profile.setValue(ProfileItem::Kind, "department");
    QVERIFY(report.apply({{SetProfile{profile}}}).ok());
    set(report, "t2.rules.made=1");
    set(report, "t3.received.natural=3 t3.received.business=9000000000000000000 "
                "t3.received.research=9000000000000000000 t3.granted.natural=1 t4.review.other=/");
    // A whole column, so that its balance is judged.
    for (const FigureSpec &spec : report.form().figures()) {
        if (!spec.computed && spec.address.endsWith(".welfare"))
            set(report, spec.address + (spec.address == "t3.received.welfare" ? "=1" : "=0"));
    }
    const Figures figures(report);
    const QList<Finding> findings = check(report, figures);
    QSet<QString> seen;
    for (const Finding &finding : findings) {
        for (const Place &place : finding.places) {
            const auto *cell = std::get_if<CellPlace>(&place);
            if (!cell)
                continue;
            const QList<RuleAt> rules = rulesAt(report, at(cell->address));
            const auto rule = std::find_if(rules.begin(), rules.end(), [&finding](const RuleAt &one) {
                return one.rule.id == finding.rule;
            });
            QVERIFY2(rule != rules.end(), qPrintable(finding.rule + " at " + cell->address));
            QVERIFY2(verdictOf(*rule, findings, report, figures) == Verdict::Found,
                     qPrintable(finding.rule + " at " + cell->address));
            seen += finding.rule;
        }
    }
    for (const QString rule : {"figure-missing", "figure-slash", "figure-overflow", "t3-balance",
                               "still-last-year", "rules-power"})
        QVERIFY2(seen.contains(rule), qPrintable(rule));
}

void TestRulesAt::saysWhatItFound_data()
{
    QTest::addColumn<QString>("assignments");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, const char *assignments, const char *address, const char *rule,
                        Verdict verdict) {
        QTest::newRow(name) << QString(assignments) << QString(address) << QString(rule) << int(verdict);
    };
    row("content", "", "t3.received.natural", "t3-balance", Verdict::Content);
    row("broken here", "t3.received.natural=3", "t3.received.natural", "t3-balance", Verdict::Found);
    row("broken in another row", "t3.received.natural=3", "t3.carriedForward.natural", "t3-balance",
        Verdict::Found);
    row("broken, a part of a total", "t3.received.natural=3", "t3.granted.natural", "t3-balance",
        Verdict::Found);
    // The columns' balance and the totals' don't speak for those next to them.
    row("broken in another column", "t3.received.natural=3", "t3.received.business", "t3-balance",
        Verdict::Content);
    row("broken in the column of totals", "t3.received.natural=3", "t3.concluded.total", "t3-balance",
        Verdict::Found);
    row("a figure is missing", "t3.carriedForward.natural=", "t3.received.natural", "t3-balance",
        Verdict::NotYet);
    row("missing elsewhere", "t3.carriedForward.natural=", "t3.received.natural", "figure-missing",
        Verdict::Content);
    row("missing here", "t3.received.natural=", "t3.received.natural", "figure-missing", Verdict::Found);
    row("a slash can't be judged in an empty cell", "t3.received.natural=", "t3.received.natural",
        "figure-slash", Verdict::NotYet);
    row("a slash here", "t3.received.natural=/", "t3.received.natural", "figure-slash", Verdict::Found);
}

void TestRulesAt::saysWhatItFound()
{
    QFETCH(QString, assignments);
    QFETCH(QString, address);
    QFETCH(QString, rule);
    QFETCH(int, verdict);
    Report report = filledReport();
    set(report, assignments);
    const Figures figures(report);
    const QList<Finding> findings = check(report, figures);
    for (const RuleAt &one : rulesAt(report, at(address))) {
        if (one.rule.id == rule) {
            QCOMPARE(int(verdictOf(one, findings, report, figures)), verdict);
            return;
        }
    }
    QFAIL("the rule doesn't look there");
}

void TestRulesAt::carriedFiguresOnly()
{
    Report last = filledReport();
    set(last, "year=2023 t3.carriedForward.natural=4");
    Report report = nextYear(last);
    QVERIFY(idsAt(report, "t3.carriedOver.natural").contains("still-last-year"));
    QVERIFY(!idsAt(report, "t3.received.natural").contains("still-last-year"));
    // Confirmed: it is content.
    QVERIFY(report.apply({{SetInherited{"t3.carriedOver.natural", {}}}}).ok());
    const QList<RuleAt> rules = rulesAt(report, at("t3.carriedOver.natural"));
    const auto marked = std::find_if(rules.begin(), rules.end(), [](const RuleAt &one) {
        return one.rule.id == QLatin1String("still-last-year");
    });
    QVERIFY(marked != rules.end());
    QCOMPARE(addresses(marked->figures), QStringList{"t3.carriedOver.natural"});
    const Figures figures(report);
    QVERIFY(verdictOf(*marked, check(report, figures), report, figures) == Verdict::Content);
}

QTEST_APPLESS_MAIN(TestRulesAt)
#include "test_rules_at.moc"
