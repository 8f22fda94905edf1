#include "checks/rule_book.h"
#include "checks/wording_rules.h"
#include "claims_corpus.h"

using namespace nianbao;

namespace {

// How the claims on a quantity, or on all, fared in one half of the corpus.
struct Score {
    int stated = 0;     // with a number, or as zero in words
    int found = 0;      // a finding lies on them when the tables say something else …
    int alarms = 0;     // … and even when they say the same
    int distracted = 0; // numbers that belong to no cell, taken for a claim on it
    int unsolved = 0;   // with labels that contradict each other: left out
};
using Scores = QMap<QString, Score>;

} // namespace

// How well the check finds what prose says wrongly, in passages that were written without it. It was made
// looking at those with an even number only; the others show what it does with prose that it hasn't seen.
class TestClaimsCorpus : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void developing() { measure(m_passages, 0, {0.98, 0.01, 0, 0.9}); }
    void heldOut() { measure(m_passages, 1, {0.94, 0.02, 0, 0.5}); }
    void oursDeveloping() { measure(m_own, 0, {0.9, 0, 0, 0.9}); }
    void oursHeldOut() { measure(m_own, 1, {0.73, 0.02, 2, 0.7}); }

private:
    struct Bounds {
        double leastFound, mostAlarms; // of what is stated
        int mostDistracted;
        double leastRead; // of what is said of last year
    };
    void measure(const QList<CorpusPassage> &passages, int half, const Bounds &bounds);
    Scores scoresOf(const CorpusPassage &passage) const;
    static QList<TextPlace> findings(Report report, const CorpusPassage &passage);
    std::optional<Report> reportOf(const CorpusPassage &passage, const Label *altered) const;

    QList<CorpusPassage> m_passages, m_own;
    bool m_tells = false; // which ones weren't found
};

void TestClaimsCorpus::initTestCase()
{
    m_passages = passagesOfCorpus();
    m_own = passagesOfProject();
    QVERIFY(m_own.size() >= 100);
    QVERIFY(m_passages.isEmpty() || m_passages.size() >= 100);
}

// Where the tables are said to disagree with the passage's text.
QList<TextPlace> TestClaimsCorpus::findings(Report report, const CorpusPassage &passage)
{
    set(report, "year=" + QString::number(passage.year));
    QList<TextPlace> places;
    if (!report.apply({{SetNarrative{"s1", {passage.text}}}}))
        return places;
    // The other rules have nothing to do with it, and much to do.
    const Figures figures(report);
    Assessment all;
    WordingRules::claim(*RuleBook::shipped().rule("wording-disagrees"), Subject(report, figures), all);
    for (const Finding &finding : all.findings)
        places += std::get<TextPlace>(finding.places[0]);
    return places;
}

// A report whose tables are as the passage says, but for one of its statements.
std::optional<Report> TestClaimsCorpus::reportOf(const CorpusPassage &passage, const Label *altered) const
{
    QList<std::pair<QString, double>> values;
    for (const Label &label : passage.claims) {
        if (label.isOurs())
            values += {label.quantity, label.value + (&label == altered ? 3 : 0)};
    }
    FiguresThatFit figures(*Template::current());
    std::optional<Report> report = figures.solve(values);
    if (!report && altered) { // a part that leaves its whole no room: alter it alone
        values = {{altered->quantity, altered->value + 3}};
        report = figures.solve(values);
    }
    return report;
}

Scores TestClaimsCorpus::scoresOf(const CorpusPassage &passage) const
{
    Scores scores;
    const auto say = [&](const char *what, const QString &quantity, qsizetype start, qsizetype length) {
        if (m_tells)
            qInfo().noquote() << passage.id << what << quantity << passage.text.mid(start, length) << "—"
                              << passage.text;
    };
    for (const Claim &claim : claimsIn(passage.text, *Template::current(), passage.year)) {
        for (const Label &distractor : passage.distractors) {
            if (distractor.overlaps(claim.start, claim.length)) {
                ++scores[claim.quantity].distracted;
                say("DISTRACTED", claim.quantity, claim.start, claim.length);
            }
        }
    }
    const std::optional<Report> fitting = reportOf(passage, nullptr);
    const QList<TextPlace> alarms = fitting ? findings(*fitting, passage) : QList<TextPlace>();
    for (const TextPlace &place : alarms) {
        const auto label =
            std::find_if(passage.claims.begin(), passage.claims.end(), [&place](const Label &one) {
                return one.isOurs() && one.overlaps(place.start, place.length);
            });
        const QString quantity = label == passage.claims.end() ? QStringLiteral("none") : label->quantity;
        ++scores[quantity].alarms;
        say("ALARM", quantity, place.start, place.length);
    }
    const QList<Claim> changes = claimsAndChangesIn(passage.text, *Template::current(), passage.year).changes;
    for (const Label &label : passage.claims) {
        if (!label.isOurs() && !label.implied && !label.inexact) {
            const bool read = std::any_of(changes.begin(), changes.end(),
                                          [&label](const Claim &claim) { return label.states(claim); });
            ++scores[label.kind()].stated;
            scores[label.kind()].found += read;
            if (!read)
                say("UNREAD", label.quantity, label.start, label.length);
        }
        if (label.implied || label.inexact || !label.isOurs())
            continue;
        ++scores[label.quantity].stated;
        scores[label.quantity].unsolved += !fitting;
        const QList<TextPlace> places = findings(*reportOf(passage, &label), passage);
        const bool found = std::any_of(places.begin(), places.end(), [&label](const TextPlace &place) {
            return label.overlaps(place.start, place.length);
        });
        scores[label.quantity].found += found;
        if (!found)
            say("MISSED", label.quantity, label.start, label.length);
    }
    return scores;
}

void TestClaimsCorpus::measure(const QList<CorpusPassage> &passages, int half, const Bounds &bounds)
{
    if (passages.isEmpty())
        QSKIP("the corpus isn't there; set NIANBAO_CORPUS to its folder");
    m_tells = qEnvironmentVariable("NIANBAO_CORPUS_TELL") == QString::number(half); // set to 0 or 1
    Scores scores;
    for (const CorpusPassage &passage : passages) {
        if (passage.half() != half)
            continue;
        const Scores some = scoresOf(passage);
        for (auto one = some.begin(); one != some.end(); ++one) {
            const bool isChange = one.key().startsWith("of last year");
            for (Score *sum : {&scores[one.key()], &scores[isChange ? "of last year" : "all"]}) {
                sum->stated += one->stated;
                sum->found += one->found;
                sum->alarms += one->alarms;
                sum->distracted += one->distracted;
                sum->unsolved += one->unsolved;
            }
        }
    }
    const auto row = [](const QString &name, const QStringList &cells) {
        QString line = name.leftJustified(38);
        for (const QString &cell : cells)
            line += cell.rightJustified(11);
        qInfo().noquote() << line;
    };
    row("quantity", {"stated", "found", "alarms", "distracted", "unsolved"});
    for (auto one = scores.begin(); one != scores.end(); ++one) {
        QStringList cells;
        for (const int count : {one->stated, one->found, one->alarms, one->distracted, one->unsolved})
            cells += QString::number(count);
        row(one.key(), cells);
    }
    const Score changes = scores["of last year"];
    QVERIFY2(changes.found >= bounds.leastRead * changes.stated,
             "too many statements on last year aren't read");
    const Score all = scores["all"];
    QVERIFY(all.stated >= 100);
    QVERIFY2(all.found >= bounds.leastFound * all.stated, "too many wrong claims are missed");
    QVERIFY2(all.alarms <= bounds.mostAlarms * all.stated, "too many true claims are pointed at");
    QVERIFY2(all.distracted <= bounds.mostDistracted, "numbers are taken for claims that belong to no cell");
    QVERIFY2(all.unsolved * 10 <= all.stated, "too many passages can't be tried");
}

QTEST_APPLESS_MAIN(TestClaimsCorpus)
#include "test_claims_corpus.moc"
