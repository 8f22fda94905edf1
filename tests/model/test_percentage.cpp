#include "model/percentage.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace nianbao;

class TestPercentage : public QObject
{
    Q_OBJECT

private slots:
    void byHand_data();
    void byHand();
    void ofOneNumber_data();
    void ofOneNumber();
    void asText_data();
    void asText();
    void nothingOfNothing();
    void asExactArithmeticHasIt();
};

namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();

// "56.07 25.70*": a star where the part was moved.
QString textOf(const QList<Percentage> &percentages, int decimals)
{
    QStringList texts;
    for (const Percentage &one : percentages)
        texts += decimalText(one.steps, decimals) + (one.moved ? "*" : "");
    return texts.join(' ');
}

} // namespace

void TestPercentage::byHand_data()
{
    QTest::addColumn<QList<qint64>>("counts");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("halfUp");
    QTest::addColumn<QString>("largestRemainder");

    // 120, 55, 2, 10, 7 and 20 of 214. With two decimals each count times 10,000 is divided by 214:
    //   1,200,000 = 5607 · 214 + 102     550,000 = 2570 · 214 + 20     20,000 = 93 · 214 + 98
    //     100,000 =  467 · 214 +  62      70,000 =  327 · 214 + 22    200,000 = 934 · 214 + 124
    // Half of 214 is 107: only the last is rounded up, to 935; the sum is 9999. Cut, it is 9998; the two
    // that are missing go to the remainders 124 and 102, so 56.07 becomes 56.08.
    const QList<qint64> six{120, 55, 2, 10, 7, 20};
    QTest::newRow("214") << six << 2 << "56.07 25.70 0.93 4.67 3.27 9.35"
                         << "56.08* 25.70 0.93 4.67 3.27 9.35";
    // In per cent: 56.07…, 25.70…, 0.93…, 4.67…, 3.27…, 9.34…; cut 97, missing 3: .93, .70, .67.
    QTest::newRow("214, whole") << six << 0 << "56 26 1 5 3 9"
                                << "56 26 1 5 3 9";
    // 560.747…, 257.009…, 9.345…, 46.728…, 32.710…, 93.457…; cut 997, missing 3: .747, .728, .710.
    QTest::newRow("214, tenths") << six << 1 << "56.1 25.7 0.9 4.7 3.3 9.3"
                                 << "56.1 25.7 0.9 4.7 3.3 9.3";
    // 56074.76…, 25700.93…, 934.57…, 4672.89…, 3271.02…, 9345.79…; half-up 100,001; cut 99,996,
    // missing 4: .93, .89, .79, .76, but not .57.
    QTest::newRow("214, thousandths") << six << 3 << "56.075 25.701 0.935 4.673 3.271 9.346"
                                      << "56.075 25.701 0.934* 4.673 3.271 9.346";
    // 560747.66…, 257009.34…, 9345.79…, 46728.97…, 32710.28…, 93457.94…
    QTest::newRow("214, four") << six << 4 << "56.0748 25.7009 0.9346 4.6729 3.2710 9.3458"
                               << "56.0748 25.7009 0.9346 4.6729 3.2710 9.3458";

    QTest::newRow("thirds: the first of equals") << QList<qint64>{1, 1, 1} << 2 << "33.33 33.33 33.33"
                                                 << "33.34* 33.33 33.33";
    // 0.5, 1.5, 2.5 and 95.5; cut 98, missing 2, all remainders equal: to the two largest counts.
    QTest::newRow("the larger of equals") << QList<qint64>{1, 3, 5, 191} << 0 << "1 2 3 96"
                                          << "0* 1* 3 96";
    QTest::newRow("the larger stands first") << QList<qint64>{191, 5, 3, 1} << 0 << "96 3 2 1"
                                             << "96 3 1* 0*";
    QTest::newRow("halves go up") << QList<qint64>{1, 1, 198} << 0 << "1 1 99"
                                  << "1 0* 99";
    QTest::newRow("one") << QList<qint64>{7} << 2 << "100.00"
                         << "100.00";
    QTest::newRow("nothing of something") << QList<qint64>{0, 5, 0} << 1 << "0.0 100.0 0.0"
                                          << "0.0 100.0 0.0";
    QTest::newRow("as large as can be") << QList<qint64>{most - 1, 1} << 4 << "100.0000 0.0000"
                                        << "100.0000 0.0000";
    QTest::newRow("halves of the largest") << QList<qint64>{most / 2, most / 2} << 4 << "50.0000 50.0000"
                                           << "50.0000 50.0000";
}

void TestPercentage::byHand()
{
    QFETCH(QList<qint64>, counts);
    QFETCH(int, decimals);
    QTEST(textOf(percentagesOf(counts, decimals, Rounding::HalfUp), decimals), "halfUp");
    QTEST(textOf(percentagesOf(counts, decimals, Rounding::LargestRemainder), decimals), "largestRemainder");
}

void TestPercentage::ofOneNumber_data()
{
    QTest::addColumn<qint64>("part");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<qint64>("steps"); // -1: none
    const auto row = [](const char *name, qint64 part, qint64 whole, int decimals, qint64 steps) {
        QTest::newRow(name) << part << whole << decimals << steps;
    };
    row("an eighth, up", 1, 8, 0, 13);            // 12.5
    row("just below a half", 1249, 10000, 0, 12); // 12.49
    row("at the last decimal", 1, 800, 2, 13);    // 0.125
    row("more than the whole", 3, 2, 2, 15000);
    row("none of it", 0, 5, 2, 0);
    row("of nothing", 5, 0, 2, -1);
    row("nothing of nothing", 0, 0, 2, -1);
    row("the largest of itself", most, most, 4, 1'000'000);
    row("too large", most, 1, 0, -1);
    row("as large as can be", 92'233'720'368'547'758, 1, 0, 9'223'372'036'854'775'800);
    row("one more", 92'233'720'368'547'759, 1, 0, -1);
}

void TestPercentage::ofOneNumber()
{
    QFETCH(qint64, part);
    QFETCH(qint64, whole);
    QFETCH(int, decimals);
    QTEST(percentSteps(part, whole, decimals).value_or(-1), "steps");
}

void TestPercentage::asText_data()
{
    QTest::addColumn<qint64>("steps");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::newRow("two") << qint64(5607) << 2 << "56.07";
    QTest::newRow("below one") << qint64(5) << 2 << "0.05";
    QTest::newRow("none") << qint64(56) << 0 << "56";
    QTest::newRow("zeros stay") << qint64(0) << 4 << "0.0000";
    QTest::newRow("below zero") << qint64(-35) << 1 << "-3.5";
    QTest::newRow("a little below zero") << qint64(-5) << 2 << "-0.05";
    QTest::newRow("whole") << wholeInSteps(3) << 3 << "100.000";
}

void TestPercentage::asText()
{
    QFETCH(qint64, steps);
    QFETCH(int, decimals);
    QTEST(decimalText(steps, decimals), "text");
}

void TestPercentage::nothingOfNothing()
{
    for (const Rounding rounding : {Rounding::HalfUp, Rounding::LargestRemainder}) {
        QVERIFY(percentagesOf({}, 2, rounding).isEmpty());
        QVERIFY(percentagesOf({0, 0}, 2, rounding).isEmpty());
    }
}

namespace {

// A percentage as one learns to divide at school: a digit at a time, with what is left over.
struct Divided {
    qint64 digits = 0; // of the percentage, cut, in steps
    qint64 left = 0;   // of the whole: a fraction of a step
};
Divided divide(qint64 part, qint64 whole, int decimals)
{
    Divided result{part / whole, part % whole};
    for (int place = 0; place < 2 + decimals; ++place) {
        result.left *= 10;
        result.digits = result.digits * 10 + result.left / whole;
        result.left %= whole;
    }
    return result;
}

QList<Percentage> halfUp(const QList<qint64> &counts, qint64 whole, int decimals)
{
    QList<Percentage> all;
    for (const qint64 count : counts) {
        const Divided one = divide(count, whole, decimals);
        all += Percentage{one.digits + (one.left >= whole - one.left ? 1 : 0)};
    }
    return all;
}

// Gives the missing steps away one by one, each to the one that deserves it most.
QList<Percentage> largestRemainder(const QList<qint64> &counts, qint64 whole, int decimals)
{
    QList<Percentage> all;
    QList<qint64> left;
    qint64 missing = wholeInSteps(decimals);
    for (const qint64 count : counts) {
        const Divided one = divide(count, whole, decimals);
        all += Percentage{one.digits};
        left += one.left;
        missing -= one.digits;
    }
    for (; missing > 0; --missing) {
        qsizetype next = 0;
        for (qsizetype i = 1; i < counts.size(); ++i) {
            if (left[i] > left[next] || (left[i] == left[next] && counts[i] > counts[next]))
                next = i;
        }
        ++all[next].steps;
        left[next] = -1;
    }
    const QList<Percentage> alone = halfUp(counts, whole, decimals);
    for (qsizetype i = 0; i < counts.size(); ++i)
        all[i].moved = all[i].steps != alone[i].steps;
    return all;
}

} // namespace

void TestPercentage::asExactArithmeticHasIt()
{
    QRandomGenerator random(20240123);
    int breakdowns = 0;
    int moved = 0;
    int bent = 0; // their half-up percentages don't add up to 100
    qint64 percentages = 0;
    while (breakdowns < 10'000) {
        // Small counts have ties, large ones have digits.
        qint64 bound = 1;
        for (quint32 digits = random.bounded(13u); digits > 0; --digits)
            bound *= 10;
        QList<qint64> counts;
        qint64 whole = 0;
        for (int parts = random.bounded(1, 41); parts > 0; --parts) {
            counts += random.bounded(bound + 1);
            whole += counts.last();
        }
        const int decimals = random.bounded(5);
        if (whole == 0)
            continue;
        ++breakdowns;
        percentages += counts.size();
        const QList<Percentage> up = percentagesOf(counts, decimals, Rounding::HalfUp);
        QCOMPARE(textOf(up, decimals), textOf(halfUp(counts, whole, decimals), decimals));
        const QList<Percentage> given = percentagesOf(counts, decimals, Rounding::LargestRemainder);
        QCOMPARE(textOf(given, decimals), textOf(largestRemainder(counts, whole, decimals), decimals));
        qint64 sum = 0;
        qint64 upSum = 0;
        for (qsizetype i = 0; i < counts.size(); ++i) {
            sum += given[i].steps;
            upSum += up[i].steps;
            moved += given[i].moved;
        }
        QCOMPARE(sum, wholeInSteps(decimals));
        bent += upSum != sum;
    }
    qInfo("%d breakdowns, %lld percentages each way; half-up is beside 100 in %d, %d parts were moved",
          breakdowns, percentages, bent, moved);
    QVERIFY(bent > 1000 && moved > 1000); // else the test sees nothing
}

QTEST_APPLESS_MAIN(TestPercentage)
#include "test_percentage.moc"
