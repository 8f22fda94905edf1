#include "claims_corpus.h"

using namespace nianbao;

// What the rules on sums and percentages say of the corpus' breakdowns, in each of its halves: they were made
// looking at those with an even number only.
class TestPartsCorpus : public QObject
{
    Q_OBJECT

private slots:
    void verdicts_data();
    void verdicts();
};

void TestPartsCorpus::verdicts_data()
{
    QTest::addColumn<int>("half");
    QTest::addColumn<double>("leastFound");
    QTest::addColumn<int>("mostAlarms");
    QTest::newRow("developing") << 0 << 1.0 << 0;
    QTest::newRow("held out") << 1 << 0.75 << 1;
}

void TestPartsCorpus::verdicts()
{
    QFETCH(int, half);
    QFETCH(double, leastFound);
    QFETCH(int, mostAlarms);
    const QList<CorpusPassage> passages = passagesOfCorpus();
    if (passages.isEmpty())
        QSKIP("the corpus isn't there; set NIANBAO_CORPUS to its folder");
    QMap<QString, int> stated, found;
    int right = 0, alarms = 0;
    for (const CorpusPassage &passage : passages) {
        if (passage.half() != half)
            continue;
        Report report = filledReport();
        set(report, "year=" + QString::number(passage.year));
        QVERIFY(report.apply({{SetNarrative{"s1", {passage.text}}}}));
        QStringList said; // warnings: a note is given for cut digits as well
        for (const Finding &finding : findingsOf({"parts-sum", "percentage"}, report)) {
            if (finding.severity == Severity::Warning)
                said += finding.rule == "percentage" ? "percent-wrong" : "sum-wrong";
        }
        const bool isAnyWrong =
            passage.verdicts.contains("sum-wrong") || passage.verdicts.contains("percent-wrong");
        for (const QString verdict : {"sum-wrong", "percent-wrong"}) {
            const bool isWrong = passage.verdicts.contains(verdict);
            stated[verdict] += isWrong;
            found[verdict] += isWrong && said.contains(verdict);
            // What is wrong in one way may look wrong in the other.
            right += !isAnyWrong && !passage.verdicts.isEmpty();
            alarms += !isAnyWrong && said.contains(verdict);
            if (isWrong != said.contains(verdict)
                && qEnvironmentVariable("NIANBAO_CORPUS_TELL") == QString::number(half))
                qInfo().noquote() << passage.id << verdict << isWrong << passage.text;
        }
    }
    qInfo().noquote() << "sums" << found["sum-wrong"] << "of" << stated["sum-wrong"] << "found, percentages"
                      << found["percent-wrong"] << "of" << stated["percent-wrong"] << "found," << alarms
                      << "alarms among" << right;
    QVERIFY(right >= 50);
    QVERIFY(stated["sum-wrong"] + stated["percent-wrong"] >= 5);
    QVERIFY(alarms <= mostAlarms);
    QVERIFY(found["sum-wrong"] + found["percent-wrong"]
            >= leastFound * (stated["sum-wrong"] + stated["percent-wrong"]));
}

QTEST_APPLESS_MAIN(TestPartsCorpus)
#include "test_parts_corpus.moc"
