#include "plain_files.h"
#include "storage/report_lock.h"

#include <QDir>
#include <QTemporaryDir>

#include <csignal>

using namespace nianbao;

class TestReportLock : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oneWriter();
    void byWhateverName();
    void aCrashLeavesItHarmless();
    void anotherComputersIsToldAndCanBeTakenOver();
    void whatCannotBeRemovedStays();
    void whereNothingCanBeWrittenNobodyIsKeptAway();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReportLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    put(at("a.nianbao"), "text");
}

void TestReportLock::oneWriter()
{
    using Outcome = ReportLock::Outcome;
    ReportLock second(at("a.nianbao"));
    {
        ReportLock first(at("a.nianbao"));
        QCOMPARE(first.take(), Outcome::Held);
        QCOMPARE(first.take(), Outcome::Held);
        QCOMPARE(second.take(), Outcome::Other);
        QVERIFY(second.takeUnlessHeld());
        QVERIFY(!first.takeUnlessHeld());
        const std::optional<LockHolder> holder = second.holder();
        QVERIFY(holder);
        QVERIFY(holder->isHere);
        QCOMPARE(holder->process, qint64(getpid()));
        QVERIFY(!holder->user.isEmpty());
        QVERIFY(qAbs(holder->since.secsTo(QDateTime::currentDateTime())) < 3600);
        QVERIFY(lockWords(*holder).contains(holder->user));
        QCOMPARE(ReportLock(at("b.nianbao")).take(), Outcome::Held);
    }
    QCOMPARE(second.take(), Outcome::Held);
}

void TestReportLock::byWhateverName()
{
    QVERIFY(QFile::link(at("a.nianbao"), at("link.nianbao")));
    ReportLock first(at("link.nianbao"));
    QCOMPARE(first.take(), ReportLock::Outcome::Held);
    QCOMPARE(ReportLock(at("a.nianbao")).take(), ReportLock::Outcome::Other);
    QVERIFY(first.isHeldOf(at("a.nianbao")));
    QVERIFY(!first.isHeldOf(at("b.nianbao")));
    QVERIFY(!ReportLock(at("a.nianbao")).isHeldOf(at("a.nianbao")));
}

void TestReportLock::aCrashLeavesItHarmless()
{
    const pid_t child = fork();
    if (child == 0) {
        ReportLock lock(at("a.nianbao"));
        const bool isHeld = lock.take() == ReportLock::Outcome::Held;
        raise(isHeld ? SIGKILL : SIGTERM);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGKILL);
    QVERIFY(QFile::exists(at(".a.nianbao.lock")));
    ReportLock lock(at("a.nianbao"));
    QCOMPARE(lock.take(), ReportLock::Outcome::Held);
}

void TestReportLock::anotherComputersIsToldAndCanBeTakenOver()
{
    // As QLockFile writes it: process, program, computer, its number, its start's number.
    put(at(".a.nianbao.lock"), "4711\nnianbao\nzhang-pc\n0123456789abcdef\nfedcba98\n");
    ReportLock lock(at("a.nianbao"));
    QCOMPARE(lock.take(), ReportLock::Outcome::Other);
    const std::optional<LockHolder> holder = lock.holder();
    QVERIFY(holder);
    QVERIFY(!holder->isHere);
    QCOMPARE(holder->host, QString("zhang-pc"));
    QCOMPARE(holder->process, 4711);
    QVERIFY(holder->user.isEmpty()); // the file is our own: the share doesn't say
    QVERIFY(lockWords(*holder).contains("zhang-pc"));
    QCOMPARE(lock.takeOver(), ReportLock::Outcome::Held);
}

// Another computer's, in a folder that this user may not alter: it stays the other's, and nothing is said to
// be ours.
void TestReportLock::whatCannotBeRemovedStays()
{
    put(at(".a.nianbao.lock"), "4711\nnianbao\nzhang-pc\n0123456789abcdef\nfedcba98\n");
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
    const QString path = at("a.nianbao");
    QVERIFY(asOrdinaryUser([path] {
        ReportLock lock(path);
        return lock.takeOver() == ReportLock::Outcome::Other && lock.holder()
               && lock.holder()->host == u"zhang-pc";
    }));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755)));
    QVERIFY(QFile::exists(at(".a.nianbao.lock")));
}

void TestReportLock::whereNothingCanBeWrittenNobodyIsKeptAway()
{
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
    const QString path = at("a.nianbao");
    QVERIFY(asOrdinaryUser([path] {
        ReportLock lock(path);
        return lock.take() == ReportLock::Outcome::Nowhere && !lock.holder();
    }));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755)));
    ReportLock nowhere(at("none/a.nianbao"));
    QCOMPARE(nowhere.take(), ReportLock::Outcome::Nowhere);
}

QTEST_GUILESS_MAIN(TestReportLock)
#include "test_report_lock.moc"
