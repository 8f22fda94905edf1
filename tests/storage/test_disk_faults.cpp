#include "../failing_disk.h"
#include "plain_files.h"
#include "storage/backups.h"
#include "storage/file.h"
#include "storage/session.h"

#include <QDir>
#include <QTemporaryDir>

using namespace nianbao;

// Each call to the disk fails in turn, in each way that disks fail.
class TestDiskFaults : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writing_data();
    void writing();
    void reading_data() { faults(); }
    void reading();
    void keepingASession_data() { faults(); }
    void keepingASession();
    void keepingABackup_data() { faults(); }
    void keepingABackup();
    void overwriting_data() { faults(); }
    void overwriting();

private:
    static void faults();
    QString at(const QString &name) const { return m_folder->filePath(name); }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QByteArray before = "what was there";
const QByteArray after = QByteArray(300'000, 'n');

} // namespace

void TestDiskFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", QFile::encodeName(at("state")));
}

void TestDiskFaults::faults()
{
    QTest::addColumn<int>("number");
    QTest::newRow("EIO") << EIO;
    QTest::newRow("ENOSPC") << ENOSPC;
    QTest::newRow("EACCES") << EACCES;
    QTest::newRow("EINTR") << EINTR;
}

void TestDiskFaults::writing_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("isThere");
    for (const bool isThere : {true, false}) {
        for (const auto &[name, number] :
             {std::pair{"EIO", EIO}, {"ENOSPC", ENOSPC}, {"EACCES", EACCES}, {"EINTR", EINTR}})
            QTest::addRow("%s, %s", name, isThere ? "replaced" : "new") << number << isThere;
    }
}

void TestDiskFaults::writing()
{
    QFETCH(int, number);
    QFETCH(bool, isThere);
    const QString path = at("report");
    int calls = 0;
    {
        const FailingDisk disk(FailingDisk::never, 0);
        QVERIFY(writeFile(path, after).ok());
        calls = disk.calls();
    }
    // open, write, sync, close, rename; the folder's open, sync, close.
    QVERIFY2(calls >= 8, qPrintable(QString::number(calls)));
    int said = 0;
    for (int call = 0; call < calls; ++call) {
        QFile::remove(path);
        if (isThere)
            put(path, before);
        Done written = done();
        {
            const FailingDisk disk(call, number);
            written = writeFile(path, after);
        }
        const QByteArray now = bytesOf(path);
        const QByteArray whole = isThere ? before : QByteArray("unreadable"); // there is none
        QVERIFY2(now == after || now == whole, qPrintable(QString::number(call)));
        if (written)
            QCOMPARE(now, after);
        else
            ++said;
        if (number == EINTR)
            QVERIFY2(written.ok(), qPrintable(QString::number(call)));
        const QStringList left = QFileInfo::exists(path) ? QStringList{"report"} : QStringList();
        QCOMPARE(files(), left);
    }
    // Where a folder can't be opened it can't be synced, which is no fault of the file's.
    const int unsaid = number == EACCES ? 1 : 0;
    // The last: the folder's close after it was synced tells nothing about the file.
    QCOMPARE(said, number == EINTR ? 0 : calls - 1 - unsaid);
}

void TestDiskFaults::reading()
{
    QFETCH(int, number);
    const QString path = at("report");
    put(path, after);
    int calls = 0;
    {
        const FailingDisk disk(FailingDisk::never, 0);
        QVERIFY(readFile(path).ok());
        calls = disk.calls();
    }
    int said = 0;
    for (int call = 0; call < calls; ++call) {
        const FailingDisk disk(call, number);
        const Result<QByteArray> read = readFile(path);
        if (read)
            QCOMPARE(*read, after);
        else
            ++said;
    }
    QCOMPARE(said, number == EINTR ? 0 : calls - 1); // all but the close
    QCOMPARE(bytesOf(path), after);
}

void TestDiskFaults::keepingASession()
{
    QFETCH(int, number);
    JournalEntry first;
    first.title = "first";
    first.report = before;
    JournalEntry second = first;
    second.title = "second";
    second.report = after;
    int calls = 0;
    {
        Session session;
        QVERIFY(session.keep(first).ok());
        const FailingDisk disk(FailingDisk::never, 0);
        QVERIFY(session.keep(second).ok());
        calls = disk.calls();
    }
    for (int call = 0; call < calls; ++call) {
        QVERIFY(QDir(at("state")).removeRecursively());
        Done kept = done();
        {
            Session session;
            QVERIFY(session.keep(first).ok());
            const FailingDisk disk(call, number);
            kept = session.keep(second);
        } // as a crash does: nothing is cleared
        const auto crashed = Session::crashed();
        QCOMPARE(crashed.size(), size_t(1));
        const JournalEntry &entry = crashed.front()->entry();
        QVERIFY(entry.report == before || entry.report == after);
        if (kept)
            QVERIFY(entry.report == after);
        const QDir folder(at("state/nianbao/sessions"));
        const QStringList sessions = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(sessions.size(), 1);
        QCOMPARE(QDir(folder.filePath(sessions.first())).entryList(QDir::Files | QDir::Hidden, QDir::Name),
                 (QStringList{"lock", "report.journal"}));
    }
}

void TestDiskFaults::keepingABackup()
{
    QFETCH(int, number);
    const QString path = at("report");
    put(path, before);
    for (int call = 0; call < 12; ++call) {
        QVERIFY(QDir(at("state")).removeRecursively() || !QDir(at("state")).exists());
        Result<QString> kept = QString();
        {
            const FailingDisk disk(call, number);
            kept = keepBackup(path, before);
        }
        if (kept)
            QCOMPARE(bytesOf(*kept), before);
        for (const Backup &backup : backupsOf(path))
            QCOMPARE(bytesOf(backup.path), before);
    }
    QCOMPARE(bytesOf(path), before);
}

// Not in one step: what was there may be gone, but then the backup is there, and named.
void TestDiskFaults::overwriting()
{
    QFETCH(int, number);
    const QString path = at("report");
    put(path, before);
    int calls = 0;
    {
        const FailingDisk disk(FailingDisk::never, 0);
        QVERIFY(overwriteFile(path, after).ok());
        calls = disk.calls();
    }
    QCOMPARE(bytesOf(path), after);
    for (int call = 0; call < calls; ++call) {
        QVERIFY(QDir(at("state")).removeRecursively());
        put(path, before);
        Done written = done();
        {
            const FailingDisk disk(call, number);
            written = overwriteFile(path, after);
        }
        const QByteArray now = bytesOf(path);
        if (written) {
            QCOMPARE(now, after);
        } else if (now != before && now != after) {
            QVERIFY(written.error().message.contains(backupsOf(path).first().path));
            QCOMPARE(bytesOf(backupsOf(path).first().path), before);
        }
    }
}

QTEST_GUILESS_MAIN(TestDiskFaults)
#include "test_disk_faults.moc"
