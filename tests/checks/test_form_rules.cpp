#include "checks/checks.h"

#include "sample_report.h"

#include <QRegularExpression>

using namespace nianbao;

namespace {

QString placeText(const Place &place)
{
    if (const auto *cell = std::get_if<CellPlace>(&place))
        return cell->address;
    if (const auto *text = std::get_if<TextPlace>(&place))
        return QStringLiteral("%1[%2]").arg(text->section).arg(text->paragraph);
    return Header::name(std::get<FieldPlace>(place).field);
}

// The rules that this test is about.
const QStringList formRules{"figure-missing", "figure-slash", "figure-overflow", "t3-balance",
                            "section-missing"};

QStringList placesOf(const Finding &finding)
{
    QStringList places;
    for (const Place &place : finding.places)
        places += placeText(place);
    return places;
}

// "rule: place place", a line a finding.
QStringList found(const Report &report)
{
    QStringList lines;
    for (const Finding &finding : findingsOf(formRules, report))
        lines += finding.rule + QStringLiteral(": ") + placesOf(finding).join(u' ');
    return lines;
}

QString balanceIn(const QString &column)
{
    return QStringLiteral("t3-balance: t3.received.%1 t3.carriedOver.%1 t3.concluded.%1 t3.carriedForward.%1")
        .arg(column);
}

} // namespace

class TestFormRules : public QObject
{
    Q_OBJECT

private slots:
    void findings_data();
    void findings();
    void emptyReport();
    void missingNamesOnlyTheEmptyCells();
    void blankTextIsNoText_data();
    void blankTextIsNoText();
    void messages();
    void rulesAreDescribed();
    void findingsKeepTheirRulesSeverity();
};

void TestFormRules::findings_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("nothing wrong") << "" << QStringList{};
    QTest::newRow("a balanced column")
        << "t3.received.natural=3 t3.carriedOver.natural=1 t3.granted.natural=2 "
           "t3.unavailable.notHeld.natural=1 t3.carriedForward.natural=1"
        << QStringList{};
    QTest::newRow("an unbalanced column shows in the total, too")
        << "t3.received.natural=3 t3.granted.natural=2"
        << QStringList{balanceIn("natural"), balanceIn("total")};
    QTest::newRow("slips that cancel out")
        << "t3.received.natural=1 t3.received.business=1 t3.granted.research=2"
        << QStringList{balanceIn("natural"), balanceIn("business"), balanceIn("research")};
    QTest::newRow("an empty operand isn't judged, the total is")
        << "t3.received.natural=3 t3.carriedOver.natural="
        << QStringList{"figure-missing: t3.carriedOver.natural", balanceIn("total")};
    QTest::newRow("an empty result among others is judged")
        << "t3.received.natural=3 t3.granted.natural="
        << QStringList{"figure-missing: t3.granted.natural", balanceIn("natural"), balanceIn("total")};
    QTest::newRow("one finding a table")
        << "t2.rules.made= t2.fees.amount= t4.review.upheld= t4.afterReview.pending="
        << QStringList{"figure-missing: t2.rules.made t2.fees.amount",
                       "figure-missing: t4.review.upheld t4.afterReview.pending"};
    QTest::newRow("/ in table two is no matter") << "t2.rules.made=/ t2.fees.amount=/" << QStringList{};
    QTest::newRow("/ in tables three and four")
        << "t3.received.research=/ t3.granted.welfare=/ t4.direct.other=/"
        << QStringList{"figure-slash: t3.received.research t3.granted.welfare",
                       "figure-slash: t4.direct.other"};
    QTest::newRow("/ counts as nothing in a balance")
        << "t3.received.natural=1 t3.granted.natural=1 t3.carriedOver.natural=/"
        << QStringList{"figure-slash: t3.carriedOver.natural"};
    QTest::newRow("a total over 64 bits, and nothing else where no balance has a part")
        << "t4.review.upheld=9223372036854775807 t4.review.other=1"
        << QStringList{"figure-overflow: t4.review.total"};
    QTest::newRow("a row's total over 64 bits")
        << "t3.received.natural=9223372036854775807 t3.received.business=1 "
           "t3.granted.natural=9223372036854775807 t3.granted.business=1"
        << QStringList{"figure-overflow: t3.received.total", "figure-overflow: t3.granted.total",
                       "figure-overflow: t3.concluded.total", balanceIn("total")};
    QTest::newRow("the lead may be missing") << "lead=" << QStringList{};
    QTest::newRow("sections") << "s1= s6=" << QStringList{"section-missing: s1[0]", "section-missing: s6[0]"};
}

void TestFormRules::findings()
{
    QFETCH(QString, change);
    QFETCH(QStringList, expected);
    Report report = filledReport();
    set(report, change);
    QCOMPARE(found(report), expected);
}

void TestFormRules::emptyReport()
{
    const Report report;
    const QList<Finding> all = findingsOf(formRules, report);
    QStringList rules;
    QList<qsizetype> counts;
    for (const Finding &finding : all) {
        rules += finding.rule;
        counts += finding.places.size();
    }
    QCOMPARE(rules, (QStringList{"figure-missing", "figure-missing", "figure-missing", "section-missing",
                                 "section-missing", "section-missing"}));
    // The form's inputs: 10 in table two, 24 rows of 6 in table three, 3 groups of 4 in table four.
    QCOMPARE(counts, (QList<qsizetype>{10, 144, 12, 1, 1, 1}));
}

void TestFormRules::missingNamesOnlyTheEmptyCells()
{
    Report report; // every cell empty but these
    set(report, "t4.review.upheld=0 t4.review.corrected=/ t4.direct.pending=5");
    QStringList places;
    for (const Finding &finding : findingsOf(formRules, report)) {
        if (finding.rule == "figure-missing" && finding.message.startsWith("表四"))
            places = placesOf(finding);
    }
    QCOMPARE(places,
             (QStringList{"t4.review.other", "t4.review.pending", "t4.direct.upheld", "t4.direct.corrected",
                          "t4.direct.other", "t4.afterReview.upheld", "t4.afterReview.corrected",
                          "t4.afterReview.other", "t4.afterReview.pending"}));
}

void TestFormRules::blankTextIsNoText_data()
{
    QTest::addColumn<Narrative>("narrative");
    QTest::addColumn<bool>("missing");
    QTest::newRow("none") << Narrative{} << true;
    QTest::newRow("empty") << Narrative{""} << true;
    QTest::newRow("spaces") << Narrative{"  ", "\t"} << true;
    QTest::newRow("full-width spaces") << Narrative{"　　"} << true;
    QTest::newRow("a word below") << Narrative{"", "无"} << false;
    const Block heading = Heading{1, "（一）主要问题"};
    const QByteArray png("\x89PNG\r\n\x1a\n");
    QTest::newRow("a heading") << Narrative(QList<Block>{heading}) << true;
    QTest::newRow("a word below a heading")
        << Narrative(QList<Block>{heading, Paragraph{{{"无", true}}}}) << false;
    QTest::newRow("a picture") << Narrative(QList<Block>{Picture{"image/png", png, ""}}) << true;
    QTest::newRow("a picture and its caption")
        << Narrative(QList<Block>{Picture{"image/png", png, "图1"}}) << false;
    Breakdown breakdown;
    breakdown.id = "b1";
    breakdown.unit = "条";
    breakdown.showsSentence = false;
    breakdown.chart = ChartKind::Bar;
    QTest::newRow("a breakdown of nothing") << Narrative(QList<Block>{breakdown}) << true;
    breakdown.parts = {{"p1", "要闻", Figure::number(1)}};
    QTest::newRow("a chart alone") << Narrative(QList<Block>{breakdown}) << false;
}

void TestFormRules::blankTextIsNoText()
{
    QFETCH(Narrative, narrative);
    QFETCH(bool, missing);
    Report report = filledReport();
    QVERIFY(report.apply(Change{{SetNarrative{"s5", narrative}}}).ok());
    QStringList findings = found(report);
    findings.removeIf([](const QString &one) { return one.startsWith("breakdown-missing"); }); // of its own
    QCOMPARE(findings, missing ? QStringList{"section-missing: s5[0]"} : QStringList{});
}

// No translation is installed here: the sources' English around the template's own words.
void TestFormRules::messages()
{
    Report report = filledReport();
    set(report, "t3.received.natural=3 t3.granted.natural=2 t4.review.upheld=9223372036854775807 "
                "t4.review.other=1 t2.rules.made= t4.direct.other=/ s5=");
    QStringList said;
    for (const Finding &finding : findingsOf(formRules, report))
        said += finding.message;
    const QString joined = said.join(u'\n');
    QCOMPARE(said.size(), 6);
    QVERIFY2(said[0].startsWith("表二: 1 "), qPrintable(joined));
    QVERIFY2(said[1].startsWith("表四: 1 "), qPrintable(joined));
    QVERIFY2(said[2].startsWith("表四 “行政复议 总计”"), qPrintable(joined));
    QVERIFY2(said[4].startsWith("表三") && said[4].contains("“自然人”"), qPrintable(joined));
    QVERIFY2(said[4].contains("新收3＋结转0＝3, 办结2＋结转下年0＝2, difference 1."), qPrintable(joined));
    QVERIFY2(said[5].contains("“总计”"), qPrintable(joined));
    QVERIFY2(said[3].contains("五、存在的主要问题及改进情况"), qPrintable(joined));
}

void TestFormRules::rulesAreDescribed()
{
    QStringList ids;
    for (const Rule &rule : RuleBook::shipped().rules()) {
        ids += rule.id;
        static const QRegularExpression number("^R-[A-Z0-9]+-[0-9]+$");
        QVERIFY2(number.match(rule.number).hasMatch(), qPrintable(rule.id));
        QVERIFY2(!rule.title.isEmpty() && rule.explanation.english.size() > 40
                     && rule.explanation.chinese.size() > 20 && !rule.source.isEmpty(),
                 qPrintable(rule.id));
    }
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    // These ids are promised to whoever reads findings.
    for (const char *fixed : {"figure-missing", "figure-slash", "t3-balance", "section-missing"})
        QVERIFY2(ids.contains(QString(fixed)), fixed);
}

void TestFormRules::findingsKeepTheirRulesSeverity()
{
    Report report = filledReport();
    set(report, "t4.direct.other=/ t2.rules.made= s5= t3.received.natural=1");
    QHash<QString, Severity> severities;
    for (const Finding &finding : findingsOf(formRules, report))
        severities.insert(finding.rule, finding.severity);
    QCOMPARE(severities, (QHash<QString, Severity>{{"figure-missing", Severity::Error},
                                                   {"figure-slash", Severity::Warning},
                                                   {"t3-balance", Severity::Error},
                                                   {"section-missing", Severity::Error}}));
}

QTEST_APPLESS_MAIN(TestFormRules)
#include "test_form_rules.moc"
