#include "model/figures.h"

#include <QtTest>

using namespace nianbao;

// Totals against sums made here from the addresses' own structure, not from the template's formulas.
class TestFigures : public QObject
{
    Q_OBJECT

private slots:
    void totalsEqualAnIndependentSum();
    void theGoldenReportAddsUp();
    void nothingButEmptyIsEmpty();
    void overflowShowsUpInEveryTotalOfIt();
    void unknownAddressIsEmpty();
};

void TestFigures::totalsEqualAnIndependentSum()
{
    QRandomGenerator random(30);
    const Template::Pointer form = Template::current();
    int compared = 0;
    for (int round = 0; round < 200; ++round) {
        Report report;
        Change change;
        QHash<QString, std::optional<qint64>> expected; // by the total's address
        for (const FigureSpec &spec : form->figures()) {
            if (spec.computed || spec.address.startsWith("t2"))
                continue;
            const int kind = random.bounded(5); // some empty, some "/"
            const qint64 value = random.bounded(1'000'000);
            if (kind == 0)
                continue;
            change.steps += SetFigure{spec.address, kind == 1 ? Figure::notApplicable() : Figure::number(value)};
            const QString row = spec.address.section('.', 0, -2);
            const QString column = spec.address.section('.', -1);
            QStringList totals{row + ".total"};
            const bool isResult = spec.address.startsWith("t3.") && row != "t3.received"
                                  && row != "t3.carriedOver" && row != "t3.carriedForward";
            if (isResult)
                totals += {"t3.concluded." + column, QString("t3.concluded.total")};
            for (const QString &total : totals)
                expected[total] = expected[total].value_or(0) + (kind == 1 ? 0 : value);
        }
        QVERIFY(report.apply(change).ok());
        const Figures figures(report);
        for (const FigureSpec &spec : form->figures()) {
            if (!spec.computed)
                continue;
            const std::optional<qint64> sum = expected.value(spec.address);
            QCOMPARE(figures.at(spec.address), sum ? Figure::number(*sum) : Figure());
            ++compared;
        }
    }
    QCOMPARE(compared, 200 * 34);
}

// The figures of a real city, as printed (domain.md 1.3): the columns 自然人 and 总计.
void TestFigures::theGoldenReportAddsUp()
{
    const QStringList rows{"granted", "partlyGranted", "refused.stateSecret", "refused.otherLaw",
                           "refused.threeSecurities", "refused.thirdParty", "refused.internalAffairs",
                           "refused.deliberative", "refused.enforcementFile", "refused.adminQuery",
                           "unavailable.notHeld", "unavailable.needsCreation", "unavailable.stillUnclear",
                           "notProcessed.petition", "notProcessed.repeated", "notProcessed.publication",
                           "notProcessed.massRepeated", "notProcessed.confirmation", "other.uncorrected",
                           "other.unpaid", "other.other"};
    const QList<int> natural{5345, 2120, 13, 30, 11, 49, 103, 84, 282, 147, 3075,
                             177,  19,   199, 147, 0, 100, 5,  315, 202, 941};
    Change change;
    for (int i = 0; i < rows.size(); ++i)
        change.steps += SetFigure{QStringLiteral("t3.%1.natural").arg(rows[i]), Figure::number(natural[i])};
    const QStringList columns{"natural", "business", "research", "welfare", "legalService", "otherOrg"};
    const QList<int> received{13612, 252, 0, 45, 128, 32};
    for (int i = 0; i < columns.size(); ++i)
        change.steps += SetFigure{"t3.received." + columns[i], Figure::number(received[i])};
    const QStringList outcomes{"upheld", "corrected", "other", "pending"};
    const QList<int> review{376, 97, 196, 121};
    for (int i = 0; i < outcomes.size(); ++i)
        change.steps += SetFigure{"t4.review." + outcomes[i], Figure::number(review[i])};
    Report report;
    QVERIFY(report.apply(change).ok());
    const Figures figures(report);
    QCOMPARE(figures.at("t3.concluded.natural").text(), QString("13364"));
    QCOMPARE(figures.at("t3.received.total").text(), QString("14069"));
    QCOMPARE(figures.at("t4.review.total").text(), QString("790"));
}

void TestFigures::nothingButEmptyIsEmpty()
{
    Report report;
    const Figures figures(report);
    for (const FigureSpec &spec : report.form().figures())
        QVERIFY(figures.at(spec.address).isEmpty());
}

void TestFigures::overflowShowsUpInEveryTotalOfIt()
{
    Report report;
    const Figure most = Figure::number(std::numeric_limits<qint64>::max());
    QVERIFY(report.apply({{SetFigure{"t3.granted.natural", most}, SetFigure{"t3.granted.business", most}}}).ok());
    const Figures figures(report);
    QCOMPARE(figures.at("t3.granted.total").kind(), Figure::Kind::Overflow);
    QCOMPARE(figures.at("t3.concluded.total").kind(), Figure::Kind::Overflow);
    QCOMPARE(figures.at("t3.concluded.natural"), most);
    QVERIFY(figures.at("t3.received.total").isEmpty());
}

void TestFigures::unknownAddressIsEmpty()
{
    QVERIFY(Figures(Report()).at("t5.any.thing").isEmpty());
}

QTEST_APPLESS_MAIN(TestFigures)
#include "test_figures.moc"
