#include "sample_report.h"

#include "checks/repairs.h"

#include "checks/checks.h"

using namespace nianbao;

namespace {

// "rule[ severity]: place place", a line a finding; with "?" before it what couldn't be judged.
QStringList verdictsOf(const QString &rule, const Report &report)
{
    const auto names = [](const QList<Place> &places) {
        QStringList all;
        for (const Place &place : places) {
            if (const auto *cell = std::get_if<CellPlace>(&place))
                all += cell->address;
            else if (const auto *field = std::get_if<FieldPlace>(&place))
                all += Header::name(field->field);
        }
        return all.join(u' ');
    };
    const Assessment all = assess(report, Figures(report));
    QStringList lines;
    for (const Finding &finding : all.findings) {
        const QString severity = finding.severity == Severity::Error     ? "E "
                                 : finding.severity == Severity::Warning ? "W "
                                                                         : "N ";
        if (finding.rule == rule)
            lines += severity + names(finding.places);
    }
    for (const Unassessed &one : all.unassessed) {
        if (one.rule == rule)
            lines += "? " + names(one.places);
    }
    return lines;
}

} // namespace

// The rules on figures, a row a case: content, found, or not to be judged. They look at the report and, where
// `previous` isn't "-", at last year's, both with zeros in every other cell.
class TestFigureRules : public QObject
{
    Q_OBJECT

private slots:
    void verdicts_data();
    void verdicts();
    void repairsCarriedOver();
    void everyRuleOfItsFilesIsHere();
    void importNotes_data();
    void importNotes();
    void olderForm();
    void messagesAreFilledIn();
};

void TestFigureRules::verdicts_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("previous");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *rule, const char *name, const char *now, const char *previous,
                        const QStringList &expected) {
        QTest::addRow("%s: %s", rule, name) << QString(rule) << QString(now) << QString(previous) << expected;
    };

    row("all-other", "sorted", "t3.other.other.natural=1 t3.granted.natural=1", "", {});
    row("all-other", "none at all", "", "", {});
    row("all-other", "unsorted", "t3.other.other.natural=2", "",
        {"N t3.other.other.total t3.concluded.total"});
    row("all-other", "half filled in", "t3.granted.natural=", "", {"? t3.concluded.total"});

    row("in-force-too-few", "as many", "t2.normative.made=3 t2.normative.inForce=2 t2.normative.repealed=1",
        "", {});
    row("in-force-too-few", "too few", "t2.normative.made=3 t2.normative.inForce=2", "",
        {"W t2.normative.inForce t2.normative.repealed t2.normative.made"});
    row("in-force-too-few", "both rows", "t2.rules.made=1 t2.normative.made=3", "",
        {"W t2.rules.inForce t2.rules.repealed t2.rules.made",
         "W t2.normative.inForce t2.normative.repealed t2.normative.made"});
    row("in-force-too-few", "empty", "t2.rules.made=", "", {"? t2.rules.made"});
    row("in-force-too-few", "a slash counts as nothing", "t2.rules.made=/ t2.rules.inForce=/", "", {});

    row("in-force", "follows", "t2.normative.inForce=5 t2.normative.made=2 t2.normative.repealed=1",
        "t2.normative.inForce=4", {});
    row("in-force", "doesn't", "t2.normative.inForce=6 t2.normative.made=2 t2.normative.repealed=1",
        "t2.normative.inForce=4", {"W t2.normative.inForce t2.normative.made t2.normative.repealed"});
    row("in-force", "the text explains it", "t2.normative.inForce=6 s1=经清理调整了现行有效件数。",
        "t2.normative.inForce=4", {"N t2.normative.inForce t2.normative.made t2.normative.repealed"});
    row("in-force", "no last year", "", "-",
        {"? t2.rules.inForce t2.rules.made t2.rules.repealed",
         "? t2.normative.inForce t2.normative.made t2.normative.repealed"});

    row("carried-over", "as it was carried forward", "t3.carriedOver.natural=2",
        "t3.carriedForward.natural=2", {});
    row("carried-over", "in another column", "t3.carriedOver.business=2", "t3.carriedForward.natural=2",
        {"W t3.carriedOver.natural", "W t3.carriedOver.business"});
    row("carried-over", "a column and the total", "t3.carriedOver.research=1", "",
        {"W t3.carriedOver.research", "W t3.carriedOver.total"});
    row("carried-over", "an empty cell", "t3.carriedOver.natural=", "",
        {"? t3.carriedOver.natural", "? t3.carriedOver.total"});

    row("pending-continues", "still there", "t4.review.upheld=1", "t4.review.pending=1", {});
    row("pending-continues", "gone", "", "t4.direct.pending=1", {"N t4.direct.total"});
    row("pending-continues", "no last year", "", "-",
        {"? t4.review.total", "? t4.direct.total", "? t4.afterReview.total"});

    row("review-before-court", "this year", "t4.afterReview.upheld=1 t4.review.upheld=1", "", {});
    row("review-before-court", "last year", "t4.afterReview.upheld=1", "t4.review.pending=1", {});
    row("review-before-court", "never", "t4.afterReview.upheld=1", "",
        {"N t4.review.total t4.afterReview.total"});
    row("review-before-court", "last year unknown", "t4.afterReview.upheld=1", "-",
        {"? t4.review.total t4.afterReview.total"});

    row("disputes-exceed-applications", "fewer",
        "t4.review.upheld=1 t3.received.natural=1 t3.granted.natural=1", "", {});
    row("disputes-exceed-applications", "covered by last year's", "t4.review.upheld=1",
        "t3.received.natural=1", {});
    row("disputes-exceed-applications", "more",
        "t4.review.upheld=2 t4.direct.other=1 t3.received.natural=1 t3.granted.natural=1",
        "t3.received.natural=1",
        {"N t4.review.total t4.direct.total t4.afterReview.total t3.received.total t3.carriedOver.total"});
    row("disputes-exceed-applications", "last year unknown", "t4.review.upheld=1", "-",
        {"? t4.review.total t4.direct.total t4.afterReview.total t3.received.total t3.carriedOver.total"});

    row("disputes-without-applications", "with",
        "t4.review.upheld=1 t3.received.natural=1 t3.granted.natural=1", "", {});
    row("disputes-without-applications", "without", "t4.review.upheld=1", "",
        {"N t3.received.total t3.carriedOver.total t4.review.total t4.direct.total t4.afterReview.total"});
    row("disputes-without-applications", "an empty cell", "t4.review.upheld=", "", {"? t4.review.total"});

    row("figure-jump", "within the band", "t2.licensing.decisions=99", "t2.licensing.decisions=20", {});
    row("figure-jump", "five times", "t2.licensing.decisions=100", "t2.licensing.decisions=20",
        {"N t2.licensing.decisions"});
    row("figure-jump", "a fifth", "t2.licensing.decisions=20", "t2.licensing.decisions=100",
        {"N t2.licensing.decisions"});
    row("figure-jump", "gone", "", "t2.licensing.decisions=20", {"N t2.licensing.decisions"});
    row("figure-jump", "few say nothing", "t2.licensing.decisions=19", "t2.licensing.decisions=1", {});
    row("figure-jump", "decimals count", "t2.fees.amount=100.5", "t2.fees.amount=20.1", {"N t2.fees.amount"});
    row("figure-jump", "few with decimals", "t2.fees.amount=100", "t2.fees.amount=19.99", {});
    row("figure-jump", "the total speaks for its parts", "t3.received.natural=100 t3.granted.natural=100",
        "t3.received.natural=20 t3.granted.natural=20",
        {"N t3.concluded.total", "N t3.granted.total", "N t3.received.total"});
    row("figure-jump", "a part alone", "t3.received.natural=100 t3.received.business=20",
        "t3.received.natural=20 t3.received.business=100",
        {"N t3.received.business", "N t3.received.natural"});
    row("figure-jump", "too large for any organ", "t2.penalty.decisions=1000000000", "",
        {"N t2.penalty.decisions"});
    row("figure-jump", "no last year", "", "-", {"? "});

    row("fee-unit", "alike", "t2.fees.amount=12", "t2.fees.amount=10", {});
    row("fee-unit", "yuan", "t2.fees.amount=110000", "t2.fees.amount=10", {"W t2.fees.amount"});
    row("fee-unit", "the other way round", "t2.fees.amount=0.001", "t2.fees.amount=10", {"W t2.fees.amount"});
    row("fee-unit", "a fifth too much", "t2.fees.amount=121000", "t2.fees.amount=10", {});
    row("fee-unit", "nothing last year", "t2.fees.amount=121000", "", {});
    row("fee-unit", "empty", "t2.fees.amount=", "", {"? t2.fees.amount"});
    row("fee-unit", "no last year", "", "-", {"? t2.fees.amount"});

    const QString all = "t2.rules.made t2.rules.repealed t2.rules.inForce t2.normative.made "
                        "t2.normative.repealed t2.normative.inForce t2.licensing.decisions "
                        "t2.penalty.decisions t2.coercion.decisions t2.fees.amount";
    row("table-two-empty", "of another organ", "organ=某县档案馆", "", {});
    row("table-two-empty", "of one that decides", "organ=某县公安局", "", {"N " + all});
    row("table-two-empty", "with one figure", "organ=某县公安局 t2.fees.amount=0.5", "", {});
    row("table-two-empty", "had some last year", "", "t2.coercion.decisions=1", {"N " + all});
    row("table-two-empty", "not filled in", "organ=某县公安局 t2.fees.amount=", "", {"? t2.fees.amount"});

    row("fee-unlikely", "of a town", "organ=某县甲镇人民政府 t2.fees.amount=1", "", {"N t2.fees.amount"});
    row("fee-unlikely", "none of a town", "organ=某县甲镇人民政府", "", {});
    row("fee-unlikely", "of a bureau", "organ=某县医保局 t2.fees.amount=1", "", {});
    row("fee-unlikely", "empty", "t2.fees.amount=", "", {"? t2.fees.amount"});

    row("form-year", "the first", "year=2021", "", {});
    row("form-year", "before it", "year=2020", "", {"W year"});
    row("form-year", "unknown", "year=", "", {"? year"});

    row("previous-missing", "there", "", "", {});
    row("previous-missing", "not there", "", "-", {"N year"});
}

void TestFigureRules::verdicts()
{
    QFETCH(QString, rule);
    QFETCH(QString, now);
    QFETCH(QString, previous);
    QFETCH(QStringList, expected);
    Report report = filledReport();
    set(report, now);
    if (previous != u"-") {
        Report last = filledReport();
        set(last, previous);
        report.setPrevious(last);
    }
    QCOMPARE(verdictsOf(rule, report), expected);
}

void TestFigureRules::repairsCarriedOver()
{
    Report last = filledReport();
    set(last, "t3.carriedForward.natural=3");
    Report report = filledReport();
    set(report, "t3.carriedOver.natural=8");
    report.setPrevious(last);
    const QList<Finding> found = findingsOf({"carried-over"}, report);
    QCOMPARE(found.size(), 2);
    QVERIFY(found[0].repair && !found[1].repair); // a total has no cell of its own
    QVERIFY(report.apply(changeOf(*found[0].repair, report)).ok());
    QCOMPARE(report.input(report.form().figureAt("t3.carriedOver.natural")).text(), QString("3"));
    QVERIFY(findingsOf({"carried-over"}, report).isEmpty());
}

// A rule that nobody tests can't hide.
void TestFigureRules::everyRuleOfItsFilesIsHere()
{
    const QString source = QFINDTESTDATA("test_figure_rules.cpp");
    QFile file(source);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    int rules = 0;
    for (const Rule &rule : RuleBook::shipped().rules()) {
        if (rule.identities.isEmpty())
            continue;
        ++rules;
        QVERIFY2(text.count("row(\"" + rule.id.toLatin1() + "\"") >= 3, qPrintable(rule.id));
    }
    QCOMPARE(rules, 8);
}

void TestFigureRules::importNotes_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("note"); // place, text, value
    QTest::addColumn<QString>("changes");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, ImportNote::Kind kind, const char *note, const char *changes,
                        const char *rule, const QStringList &expected) {
        QTest::newRow(name) << int(kind) << QString(note) << QString(changes) << QString(rule) << expected;
    };
    using enum ImportNote::Kind;
    row("words", Text, "t3.received.natural,暂无,", "t3.received.natural=", "figure-text",
        {"E t3.received.natural"});
    row("words made a slash", Text, "t3.received.natural,—,/", "t3.received.natural=/", "figure-text",
        {"W t3.received.natural"});
    row("words, and the cell is filled in", Text, "t3.received.natural,暂无,", "", "figure-text", {});
    row("a total", Total, "t4.review.total,5,1", "t4.review.upheld=1", "stated-total",
        {"E t4.review.total t4.review.upheld t4.review.corrected t4.review.other t4.review.pending"});
    row("a total, and a part is altered", Total, "t4.review.total,5,1", "t4.review.upheld=5", "stated-total",
        {});
    row("a label", Label, "t3.received.natural,新收申请,官方", "", "stated-label", {"W t3.received.natural"});
    row("a note on no cell of ours", Text, "t9.x,暂无,", "", "figure-text", {});
}

void TestFigureRules::importNotes()
{
    QFETCH(int, kind);
    QFETCH(QString, note);
    QFETCH(QString, changes);
    QFETCH(QString, rule);
    QFETCH(QStringList, expected);
    Report report = filledReport();
    set(report, changes);
    const QStringList parts = note.split(',');
    QVERIFY(report.apply({{SetImportNotes{{{ImportNote::Kind(kind), parts[0], parts[1], parts[2]}}}}}).ok());
    QCOMPARE(verdictsOf(rule, report), expected);
}

// A report that was published on the form of former years: its own year says whether that is right.
void TestFigureRules::olderForm()
{
    Report report = filledReport();
    set(report, "year=2023");
    QCOMPARE(verdictsOf("form-year", report), QStringList());
    QList<LegacyFigure> figures;
    for (int i = 1; i <= 6; ++i)
        figures += LegacyFigure{QString("甲 %1").arg(i), QString::number(100 + i)};
    QVERIFY(report.apply({{SetLegacy{figures}}}).ok());
    QCOMPARE(verdictsOf("form-year", report), QStringList("W year"));
    const QString message = findingsOf({"form-year"}, report).first().message;
    QVERIFY2(message.contains("“甲 1” 101") && message.contains("104") && !message.contains("105"),
             qPrintable(message));
    set(report, "year=2020");
    QCOMPARE(findingsOf({"form-year"}, report).size(), 1);
    QVERIFY(findingsOf({"form-year"}, report).first().message.contains("“甲 1” 101"));
}

void TestFigureRules::messagesAreFilledIn()
{
    Report last = filledReport();
    set(last, "t3.carriedForward.natural=3 t2.rules.inForce=4 t4.direct.pending=2");
    Report report = filledReport();
    set(report,
        "t3.carriedOver.natural=8 t3.other.other.natural=8 t2.normative.made=1 t4.afterReview.other=3");
    report.setPrevious(last);
    for (const Finding &finding : check(report, Figures(report)))
        QVERIFY2(!finding.message.contains('{'), qPrintable(finding.message));
    QCOMPARE(findingsOf({"carried-over"}, report).first().message,
             QString("“自然人”: 3 was carried forward in last year's report, but 8 is carried over here, a "
                     "difference of 5."));
}

QTEST_APPLESS_MAIN(TestFigureRules)
#include "test_figure_rules.moc"
