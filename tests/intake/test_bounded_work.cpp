#include "intake/bounded_work.h"

#include <QTest>

#include <csignal>
#include <cstdlib>
#include <stdexcept>

using namespace nianbao;

// Work on a stranger's file, in a process of its own.
class TestBoundedWork : public QObject
{
    Q_OBJECT

private slots:
    void givesTheResultBack_data();
    void givesTheResultBack();
    void givesNothingBack_data();
    void givesNothingBack();
    void takesAsMuchAsItMay();
};

namespace {

constexpr Bounds few{size_t(64) << 20, 1};

} // namespace

void TestBoundedWork::givesTheResultBack_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("any bytes") << QByteArray("\0\xFF\n", 3);
    QTest::newRow("more than a pipe holds") << QByteArray(3'000'000, 'x');
}

void TestBoundedWork::givesTheResultBack()
{
    QFETCH(QByteArray, result);
    const std::optional<QByteArray> given = workWithin(few, [&] { return result; });
    QVERIFY(given);
    QVERIFY(*given == result);
}

void TestBoundedWork::givesNothingBack_data()
{
    QTest::addColumn<std::function<QByteArray()>>("work");
    const auto row = [](const char *name, const std::function<QByteArray()> &work) {
        QTest::newRow(name) << work;
    };
#if !defined(__SANITIZE_ADDRESS__)
    row("more memory than it may", [] { return QByteArray(1 << 30, 'x').first(1); });
    row("a fault", [] {
        std::raise(SIGSEGV);
        return QByteArray();
    });
#endif
    row("more time than it may", [] {
        for (volatile int i = 0;;)
            i = i ^ 1;
        return QByteArray();
    });
    row("an end without a result", []() -> QByteArray { std::abort(); });
    row("an exception", []() -> QByteArray { throw std::runtime_error("anything"); });
}

void TestBoundedWork::givesNothingBack()
{
    QFETCH(std::function<QByteArray()>, work);
    QVERIFY(!workWithin(few, work));
    QVERIFY(workWithin(few, [] { return QByteArray("next"); })); // the program goes on
}

// What the program has already doesn't count.
void TestBoundedWork::takesAsMuchAsItMay()
{
    const QByteArray had(200 << 20, 'x');
    QVERIFY(workWithin(few, [] { return QByteArray(32 << 20, 'x'); }));
    QVERIFY(had.endsWith('x'));
}

Q_DECLARE_METATYPE(std::function<QByteArray()>)
QTEST_APPLESS_MAIN(TestBoundedWork)
#include "test_bounded_work.moc"
