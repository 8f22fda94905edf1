#include "model/sequence_difference.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nianbao;

namespace {

QList<int> numbers(const QString &text)
{
    QList<int> all;
    for (const QChar c : text)
        all += c.unicode();
    return all;
}

QList<int> randomNumbers(QRandomGenerator &random, int longest, int different)
{
    QList<int> all;
    for (int left = random.bounded(longest + 1); left > 0; --left)
        all += random.bounded(different);
    return all;
}

// The first sequence with each stretch replaced by what stands for it in the second.
QList<int> applied(const QList<Stretch> &stretches, const QList<int> &before, const QList<int> &after)
{
    QList<int> result;
    qsizetype at = 0;
    for (const Stretch &one : stretches) {
        result += before.mid(at, one.before - at);
        if (result.size() != one.after)
            qFatal("a stretch doesn't stand where it says");
        result += after.mid(one.after, one.added);
        at = one.before + one.removed;
    }
    return result + before.mid(at);
}

qsizetype sizeOf(const QList<Stretch> &stretches)
{
    qsizetype size = 0;
    for (const Stretch &one : stretches)
        size += one.removed + one.added;
    return size;
}

// The longest common subsequence, by the book and slowly.
qsizetype longestCommon(const QList<int> &a, const QList<int> &b)
{
    QList<QList<qsizetype>> best(a.size() + 1, QList<qsizetype>(b.size() + 1));
    for (qsizetype i = 1; i <= a.size(); ++i) {
        for (qsizetype j = 1; j <= b.size(); ++j)
            best[i][j] =
                a[i - 1] == b[j - 1] ? best[i - 1][j - 1] + 1 : std::max(best[i - 1][j], best[i][j - 1]);
    }
    return best[a.size()][b.size()];
}

} // namespace

class TestSequenceDifference : public QObject
{
    Q_OBJECT

private slots:
    void examples_data();
    void examples();
    void leastOfAll();
    void boundedIsStillRight();
    void longOnes();
};

void TestSequenceDifference::examples_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QList<Stretch>>("expected");
    using Stretches = QList<Stretch>;
    QTest::newRow("nothing") << ""
                             << "" << Stretches();
    QTest::newRow("the same") << "abc"
                              << "abc" << Stretches();
    QTest::newRow("all new") << ""
                             << "abc" << Stretches{{0, 0, 0, 3}};
    QTest::newRow("all gone") << "abc"
                              << "" << Stretches{{0, 3, 0, 0}};
    QTest::newRow("nothing alike") << "ab"
                                   << "xyz" << Stretches{{0, 2, 0, 3}};
    QTest::newRow("one in the middle") << "abc"
                                       << "axc" << Stretches{{1, 1, 1, 1}};
    QTest::newRow("one more") << "ac"
                              << "abc" << Stretches{{1, 0, 1, 1}};
    QTest::newRow("at both ends") << "abc"
                                  << "xby" << Stretches{{0, 1, 0, 1}, {2, 1, 2, 1}};
    QTest::newRow("two that come and go") << "abcde"
                                          << "acdxe" << Stretches{{1, 1, 1, 0}, {4, 0, 3, 1}};
}

void TestSequenceDifference::examples()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QList<Stretch>, expected);
    QCOMPARE(stretchesBetween(numbers(before), numbers(after)), expected);
}

void TestSequenceDifference::leastOfAll()
{
    QRandomGenerator random(1986);
    for (int round = 0; round < 20'000; ++round) {
        const int different = 1 + random.bounded(6);
        const QList<int> before = randomNumbers(random, 14, different);
        const QList<int> after = randomNumbers(random, 14, different);
        const QList<Stretch> stretches = stretchesBetween(before, after);
        QCOMPARE(applied(stretches, before, after), after);
        QCOMPARE(sizeOf(stretches), before.size() + after.size() - 2 * longestCommon(before, after));
        for (qsizetype i = 0; i < stretches.size(); ++i) {
            QVERIFY(stretches[i].removed + stretches[i].added > 0);
            QVERIFY(i == 0 || stretches[i].before > stretches[i - 1].before + stretches[i - 1].removed);
        }
    }
}

void TestSequenceDifference::boundedIsStillRight()
{
    QRandomGenerator random(2);
    qsizetype longer = 0;
    for (int round = 0; round < 5'000; ++round) {
        const QList<int> before = randomNumbers(random, 60, 4);
        const QList<int> after = randomNumbers(random, 60, 4);
        const QList<Stretch> bounded = stretchesBetween(before, after, 1 + random.bounded(5));
        QCOMPARE(applied(bounded, before, after), after);
        const qsizetype least = sizeOf(stretchesBetween(before, after));
        QVERIFY(sizeOf(bounded) >= least);
        longer += sizeOf(bounded) - least;
    }
    QVERIFY(longer > 0); // or else nothing was bounded
}

// 100,000 items each, with nothing or everything in common, or shuffled: unbounded, this would take minutes
// and gigabytes.
void TestSequenceDifference::longOnes()
{
    constexpr int size = 100'000;
    QRandomGenerator random(3);
    QList<int> ascending, others, shuffled, some;
    for (int i = 0; i < size; ++i) {
        ascending += i;
        others += size + i;
        shuffled += random.bounded(50);
        some += random.bounded(50);
    }
    QCOMPARE(stretchesBetween(ascending, others), (QList<Stretch>{{0, size, 0, size}}));
    QCOMPARE(stretchesBetween(ascending, ascending), QList<Stretch>());
    QCOMPARE(applied(stretchesBetween(shuffled, some), shuffled, some), some);
    QCOMPARE(applied(stretchesBetween(shuffled, ascending), shuffled, ascending), ascending);
    QList<int> edited = ascending;
    for (int i = 0; i < 100; ++i)
        edited[random.bounded(size)] = -1;
    QVERIFY(sizeOf(stretchesBetween(ascending, edited)) <= 200);
}

QTEST_APPLESS_MAIN(TestSequenceDifference)
#include "test_sequence_difference.moc"
