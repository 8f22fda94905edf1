#include "sample_report.h"

#include <QRandomGenerator>

using namespace nianbao;

namespace {

constexpr int rounds = 2000;

const QStringList applicants{"natural", "business", "research", "welfare", "legalService", "otherOrg"};

QString address(const QString &row, const QString &column)
{
    return QStringLiteral("t3.%1.%2").arg(row, column);
}

// The rows of table three that a person fills in, as the form has them.
QStringList inputRows()
{
    QStringList rows;
    for (const FigureSpec &spec : Template::current()->figures()) {
        if (spec.address.startsWith(u"t3.") && spec.address.endsWith(u".natural") && !spec.computed)
            rows += spec.address.mid(3).chopped(8);
    }
    return rows;
}

// As published reports are: most applicants are natural persons, most cells 0; each column balances, and what
// last year's report carried forward is carried over.
Report balancedReport(QRandomGenerator &random)
{
    const QStringList results = [] {
        QStringList rows = inputRows();
        for (const char *row : {"received", "carriedOver", "carriedForward"})
            rows.removeOne(QString(row));
        return rows;
    }();
    Report previous = filledReport(), report = filledReport();
    Change last, now;
    for (const QString &applicant : applicants) {
        const int most = applicant == u"natural" ? 300 : 12;
        QHash<QString, qint64> counts;
        qint64 concluded = 0;
        for (const QString &row : results) {
            const bool isZero = random.bounded(3) != 0;
            counts[row] = isZero ? 0 : qint64(random.bounded(most));
            concluded += counts[row];
        }
        const qint64 forward = random.bounded(4);
        const qint64 over = qMin(qint64(random.bounded(5)), concluded + forward);
        counts["carriedOver"] = over;
        counts["carriedForward"] = forward;
        counts["received"] = concluded + forward - over;
        for (auto one = counts.cbegin(); one != counts.cend(); ++one)
            now.steps += SetFigure{address(one.key(), applicant), Figure::number(one.value())};
        last.steps += SetFigure{address("carriedForward", applicant), Figure::number(over)};
        last.steps += SetFigure{address("received", applicant), Figure::number(over)};
    }
    if (!previous.apply(last) || !report.apply(now))
        qFatal("the report can't be made");
    report.setPrevious(previous);
    return report;
}

const QStringList arithmetic{"t3-balance",   "carried-over", "figure-missing", "figure-overflow",
                             "figure-slash", "in-force",     "stated-total",   "in-force-too-few"};

} // namespace

// Whether the arithmetic finds what was altered, and nothing where nothing was.
class TestMutations : public QObject
{
    Q_OBJECT

private slots:
    void unaltered();
    void oneFigureAltered();
};

void TestMutations::unaltered()
{
    QRandomGenerator random(20211);
    for (int round = 0; round < rounds; ++round) {
        const Report report = balancedReport(random);
        const QList<Finding> found = findingsOf(arithmetic, report);
        QVERIFY2(found.isEmpty(), qPrintable(found.isEmpty() ? QString() : found.first().message));
    }
    qInfo("%d unaltered reports: no finding", rounds);
}

void TestMutations::oneFigureAltered()
{
    QRandomGenerator random(20212);
    const QStringList rows = inputRows();
    QCOMPARE(rows.size(), 24);
    int found = 0, named = 0, mended = 0;
    for (int round = 0; round < rounds; ++round) {
        Report report = balancedReport(random);
        const QString row = rows[random.bounded(int(rows.size()))];
        const QString column = applicants[random.bounded(int(applicants.size()))];
        const FigureSpec &spec = report.form().figures()[report.form().figureAt(address(row, column))];
        const Figure before = report.input(report.form().figureAt(spec.address));
        qint64 other = before.units();
        while (other == before.units())
            other = random.bounded(2) ? before.units() + 1 + random.bounded(20)
                                      : qMax(0LL, before.units() - 1 - random.bounded(20));
        QVERIFY(report.apply({{SetFigure{spec.address, Figure::number(other)}}}).ok());
        const QList<Finding> all = findingsOf({"t3-balance"}, report);
        const QString label = spec.columnLabels.last();
        bool isFound = false, isNamed = false, isMended = false;
        for (const Finding &finding : all) {
            isFound = true;
            const bool isTotal =
                finding.message.contains(QStringLiteral("总计")) && !finding.message.contains(label);
            isNamed |= finding.message.contains(QStringLiteral("“%1”").arg(label));
            // The column and the sum of all: no other column is accused.
            QVERIFY2(isTotal || finding.message.contains(label), qPrintable(finding.message));
            Report repaired = report;
            isMended |= finding.repair && repaired.apply(finding.repair->change)
                        && findingsOf({"t3-balance"}, repaired).isEmpty();
        }
        QVERIFY2(isFound, qPrintable(spec.address));
        QVERIFY2(isNamed, qPrintable(spec.address));
        found += isFound;
        named += isNamed;
        mended += isMended;
    }
    qInfo("one figure altered in each of %d reports: found %d, the right column named %d, a repair that "
          "balances %d",
          rounds, found, named, mended);
    QCOMPARE(found, rounds);
    QCOMPARE(named, rounds);
    QVERIFY(mended > rounds * 9 / 10);
}

QTEST_APPLESS_MAIN(TestMutations)
#include "test_mutations.moc"
