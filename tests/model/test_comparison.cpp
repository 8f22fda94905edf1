#include "model/figures.h"
#include "model/identity.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace nianbao;

class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void faults_data();
    void faults();
    void stands_data();
    void stands();
    void emptyIsNoZero();
    void tooLargeIsNotJudged();
    void agreesWithPlainArithmetic();
    void onceForEachMember();
    void identityFaults_data();
    void identityFaults();

private:
    static Report reportWith(const QString &assignments)
    {
        Report report;
        Change change;
        for (const FigureSpec &spec : report.form().figures()) {
            if (!spec.computed)
                change.steps += SetFigure{spec.address, Figure::number(0, spec.type.decimals)};
        }
        for (const QString &one : assignments.split(u' ', Qt::SkipEmptyParts))
            change.steps += *stepFor(report.form(), one.section('=', 0, 0), one.section('=', 1));
        if (!report.apply(change))
            qFatal("the report can't be made");
        return report;
    }
    static Comparison parsed(const QString &text)
    {
        const Result<Comparison> read = Comparison::parse(text, *Template::current());
        if (!read)
            qFatal("%s", qPrintable(read.error().text()));
        return *read;
    }
};

void TestComparison::faults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place"); // the word that is wrong
    QTest::newRow("nothing") << ""
                             << "at the end";
    QTest::newRow("no relation") << "t3.received.total"
                                 << "at the end";
    QTest::newRow("an unknown cell") << "t3.recieved.total = 0"
                                     << "t3.recieved.total";
    QTest::newRow("an unknown cell on the right") << "t3.received.total = t9.x"
                                                  << "t9.x";
    QTest::newRow("no right side") << "t3.received.total ="
                                   << "at the end";
    QTest::newRow("two relations") << "t3.received.total = 0 = 0"
                                   << "=";
    QTest::newRow("a strange sign") << "t3.received.total == 0"
                                    << "==";
    QTest::newRow("signs without space") << "t3.received.total+1 = 0"
                                         << "t3.received.total+1";
    QTest::newRow("two signs") << "t3.received.total + + 1 = 0"
                               << "+";
    QTest::newRow("a factor of nothing") << "5 * = 0"
                                         << "=";
    QTest::newRow("a decimal number") << "1.5 * t3.received.total = 0"
                                      << "1.5";
    QTest::newRow("a negative number") << "t3.received.total > -1"
                                       << "-1";
    QTest::newRow("a percentage") << "t3.granted.total/t3.concluded.total:% = 5"
                                  << "t3.granted.total/t3.concluded.total:%";
    QTest::newRow("a breakdown") << "b1 = 5"
                                 << "b1";
    QTest::newRow("a script") << "t3.received.total = 0 ; rm"
                              << ";";
}

void TestComparison::faults()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    const Result<Comparison> read = Comparison::parse(text, *Template::current());
    QVERIFY(!read);
    QCOMPARE(read.error().place, place);
    QVERIFY(read.error().message.startsWith("expected"));
}

void TestComparison::stands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("holds");
    QTest::addColumn<QString>("difference");
    QTest::newRow("=") << "t3.received.natural = 3" << true << "0";
    QTest::newRow("= not") << "t3.received.natural = 5" << false << "2";
    QTest::newRow("!=") << "t3.received.natural != 3" << false << "0";
    QTest::newRow("<") << "t3.received.natural < 3" << false << "0";
    QTest::newRow("<=") << "t3.received.natural <= 3" << true << "0";
    QTest::newRow(">") << "t3.received.natural > 2" << true << "1";
    QTest::newRow(">=") << "t3.received.natural >= 4" << false << "1";
    QTest::newRow("a total") << "t3.received.total = 4" << true << "0";
    QTest::newRow("a sum of rows") << "t3.received+carriedOver.total = 6" << true << "0";
    QTest::newRow("signs") << "t3.received.total - t3.carriedOver.total + 1 = 3" << true << "0";
    QTest::newRow("below zero") << "t3.carriedOver.total - t3.received.total < 0" << true << "2";
    QTest::newRow("a factor") << "2 * t3.received.total = 8" << true << "0";
    QTest::newRow("decimals with counts") << "t2.fees.amount < t3.received.total" << true << "2.499999";
    QTest::newRow("last year") << "t3.carriedOver.natural = t3.carriedForward.natural@-1" << true << "0";
}

void TestComparison::stands()
{
    QFETCH(QString, text);
    QFETCH(bool, holds);
    QFETCH(QString, difference);
    const Report report = reportWith(
        "t3.received.natural=3 t3.received.business=1 t3.carriedOver.natural=2 t2.fees.amount=1.500001");
    const Figures last(reportWith("t3.carriedForward.natural=2"));
    const Compared compared = compare(parsed(text), Figures(report), &last);
    QVERIFY(compared.holds.has_value());
    QCOMPARE(*compared.holds, holds);
    QCOMPARE(compared.difference(), difference);
}

void TestComparison::emptyIsNoZero()
{
    const Report report = reportWith("t3.received.natural=");
    const Comparison comparison = parsed("t3.received.total = t3.received.total@-1 + t3.received.business");
    const Compared compared = compare(comparison, Figures(report), nullptr);
    QVERIFY(!compared.holds);
    QVERIFY(compared.lacksLastYear);
    QCOMPARE(compared.empty, QList<int>{report.form().figureAt("t3.received.total")});
    QCOMPARE(compared.difference(), QString());
}

void TestComparison::tooLargeIsNotJudged()
{
    const Report report = reportWith("t3.received.natural=9223372036854775807");
    QVERIFY(!compare(parsed("t3.received.natural = 0"), Figures(report), nullptr).holds);
    const Report large = reportWith("t3.received.natural=9000000000000");
    QVERIFY(!compare(parsed("5 * t3.received.natural = 0"), Figures(large), nullptr).holds);
    QVERIFY(*compare(parsed("t3.received.natural > 0"), Figures(large), nullptr).holds);
}

// 2,000 random sums of up to six terms against the same sum reckoned here.
void TestComparison::agreesWithPlainArithmetic()
{
    QRandomGenerator random(7);
    QStringList inputs;
    for (const FigureSpec &spec : Template::current()->figures()) {
        if (!spec.computed && spec.type.decimals == 0)
            inputs += spec.address;
    }
    for (int round = 0; round < 2000; ++round) {
        QString assignments, text;
        qint64 sum = 0;
        const int terms = 1 + int(random.bounded(6));
        for (int i = 0; i < terms; ++i) {
            const QString address = inputs[i * 20 + int(random.bounded(20))];
            const qint64 value = random.bounded(100000), factor = random.bounded(9);
            const bool isMinus = i > 0 && random.bounded(2);
            assignments += QString("%1=%2 ").arg(address).arg(value);
            text += (i == 0    ? QString()
                     : isMinus ? " - "
                               : " + ")
                    + QString("%1 * %2").arg(factor).arg(address);
            sum += (isMinus ? -1 : 1) * factor * value;
        }
        const Report report = reportWith(assignments);
        const qint64 other = random.bounded(2) ? qMax(0LL, sum) : random.bounded(500000);
        const Compared compared =
            compare(parsed(text + " = " + QString::number(other)), Figures(report), nullptr);
        QCOMPARE(*compared.holds, sum == other);
        QCOMPARE(compared.left.text(), QString::number(sum));
    }
}

void TestComparison::onceForEachMember()
{
    const QJsonObject json{{"over", "{columns}"},
                           {"holds", QJsonArray{"t3.carriedOver.* = t3.carriedForward.*@-1"}}};
    const Result<QList<Identity>> read = Identity::fromJson(json, "r", *Template::current());
    QVERIFY(read.ok());
    QCOMPARE(read->size(), 7);
    QCOMPARE(read->last().holds.first().figures(),
             QList<int>{Template::current()->figureAt("t3.carriedOver.total")});
}

void TestComparison::identityFaults_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("place");
    const QJsonArray good{"t3.received.total = 0"};
    QTest::newRow("nothing holds") << QJsonObject{{"when", good}} << "holds";
    QTest::newRow("an empty list") << QJsonObject{{"holds", QJsonArray()}} << "holds";
    QTest::newRow("no list") << QJsonObject{{"holds", "t3.received.total = 0"}} << "holds";
    QTest::newRow("no such members") << QJsonObject{{"over", "{rows}"}, {"holds", good}} << "over";
    QTest::newRow("no braces") << QJsonObject{{"over", "columns"}, {"holds", good}} << "over";
    QTest::newRow("a bad condition") << QJsonObject{{"when", QJsonArray{"x"}}, {"holds", good}}
                                     << "when[0]: x";
    QTest::newRow("a bad member") << QJsonObject{{"over", "{natural,nobody}"},
                                                 {"holds", QJsonArray{"t3.received.* = 0"}}}
                                  << "holds[0]: t3.received.nobody";
}

void TestComparison::identityFaults()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, place);
    const Result<QList<Identity>> read = Identity::fromJson(json, "r", *Template::current());
    QVERIFY(!read);
    QCOMPARE(read.error().place, place);
}

QTEST_APPLESS_MAIN(TestComparison)
#include "test_comparison.moc"
