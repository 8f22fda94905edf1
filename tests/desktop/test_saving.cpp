#include "../bad_places.h"
#include "../failing_disk.h"
#include "window_fixture.h"

#include "desktop/compare/comparison_window.h"
#include "desktop/compare/merge_window.h"
#include "desktop/recovery/kept_window.h"
#include "storage/backups.h"
#include "storage/file.h"
#include "storage/report_file.h"

#include <QListWidget>

using namespace nianbao;

// A file in other hands, and disks with faults: nothing of anybody's work is lost.
class TestSaving : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void alteredElsewhere_data();
    void alteredElsewhere();
    void alteredElsewhereAndMerged();
    void ownSavingIsNoAlteration();
    void removedFileIsWrittenAnew();
    void folderRemovedWhileOpen();
    void openElsewhere_data();
    void openElsewhere();
    void savedOverWhatIsOpenElsewhere();
    void lockGoesWithTheReport();
    void placeThatTakesNoFile_data();
    void placeThatTakesNoFile();
    void damagedFile_data();
    void damagedFile();
    void earlierVersions();
    void noEarlierVersions();
    void noBackupCanBeKept();
    void eachFaultOfTheDisk_data();
    void eachFaultOfTheDisk();

private:
    ReportDocument &document() const { return m_fixture->window->document(); }
    QString at(const QString &name) const { return m_fixture->folder.filePath(name); }
    // As another window, or another computer, does.
    static void alter(const QString &path, const QString &address, int value)
    {
        const Result<StoredReport> stored = readReport(path);
        QVERIFY(stored.ok());
        Report report = stored->report;
        QVERIFY(report.apply({{SetFigure{address, Figure::number(value)}}}).ok());
        QVERIFY(writeFile(path, reportToJson(report)).ok());
    }
    void set(const QString &address, int value) const
    {
        QVERIFY(document().apply({{SetFigure{address, Figure::number(value)}}}, 1).ok());
    }
    static QString inFile(const QString &path, const QString &address)
    {
        const Result<StoredReport> stored = readReport(path);
        return stored ? stored->report.input(stored->report.form().figureAt(address)).text() : "unreadable";
    }
    QStringList files() const
    {
        return QDir(m_fixture->folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_path;
};

namespace {

const QString ours = QStringLiteral("t3.received.natural");
const QString theirs = QStringLiteral("t3.granted.natural");

} // namespace

void TestSaving::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_path = m_fixture->makeReport("a.nianbao");
    m_fixture->window->load(m_path);
}

void TestSaving::alteredElsewhere_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("oursInFile"); // afterwards
    QTest::addColumn<QString>("theirsInFile");
    QTest::newRow("neither") << ""
                             << "0"
                             << "7";
    QTest::newRow("compare") << "Compare"
                             << "0"
                             << "7";
    QTest::newRow("replace") << "Replace It"
                             << "5"
                             << "0";
    QTest::newRow("another name") << "Save As…"
                                  << "0"
                                  << "7";
}

void TestSaving::alteredElsewhere()
{
    QFETCH(QString, answer);
    set(ours, 5);
    alter(m_path, theirs, 7);
    m_fixture->dialogs.answer = answer;
    m_fixture->dialogs.toSave = at("b.nianbao");
    m_fixture->trigger("actionSave");
    QCOMPARE(m_fixture->dialogs.choices.size(), 1);
    QTEST(inFile(m_path, ours), "oursInFile");
    QTEST(inFile(m_path, theirs), "theirsInFile");
    QCOMPARE(m_fixture->text(ours), QString("5"));
    QCOMPARE(m_fixture->window->findChild<ComparisonWindow *>() != nullptr, answer == "Compare");
    QCOMPARE(QFile::exists(at("b.nianbao")), answer == "Save As…");
    if (answer == "Save As…")
        QCOMPARE(document().path(), at("b.nianbao"));
    if (answer == "Replace It") { // which isn't lost either
        QCOMPARE(inFile(backupsOf(m_path).value(0).path, theirs), QString("7"));
        QVERIFY(!document().isModified());
    } else if (answer != "Save As…") {
        QVERIFY(document().isModified());
    }
}

void TestSaving::alteredElsewhereAndMerged()
{
    set(ours, 5);
    alter(m_path, theirs, 7);
    m_fixture->dialogs.answer = "Merge…";
    m_fixture->trigger("actionSave");
    auto *window = m_fixture->window->findChild<MergeWindow *>();
    QVERIFY(window);
    QCOMPARE(window->open(), 0);
    QTest::mouseClick(window->findChild<QPushButton *>("merge"), Qt::LeftButton);
    QCOMPARE(m_fixture->text(theirs), QString("7"));
    m_fixture->trigger("actionSave"); // what is in the file is known by now
    QCOMPARE(m_fixture->dialogs.choices.size(), 1);
    QCOMPARE(inFile(m_path, ours), QString("5"));
    QCOMPARE(inFile(m_path, theirs), QString("7"));
}

void TestSaving::ownSavingIsNoAlteration()
{
    for (int i = 1; i <= 3; ++i) {
        set(ours, i);
        m_fixture->trigger("actionSave");
    }
    QVERIFY(m_fixture->dialogs.choices.isEmpty());
    QVERIFY(m_fixture->dialogs.failures.isEmpty());
    // Nor is one that leaves it as it was.
    const Result<StoredReport> stored = readReport(m_path);
    QVERIFY(stored.ok() && writeFile(m_path, reportToJson(stored->report)).ok());
    set(ours, 9);
    m_fixture->trigger("actionSave");
    QVERIFY(m_fixture->dialogs.choices.isEmpty());
}

void TestSaving::removedFileIsWrittenAnew()
{
    set(ours, 5);
    QVERIFY(QFile::remove(m_path));
    m_fixture->trigger("actionSave");
    QVERIFY(m_fixture->dialogs.choices.isEmpty());
    QCOMPARE(inFile(m_path, ours), QString("5"));
}

void TestSaving::folderRemovedWhileOpen()
{
    QVERIFY(QDir().mkpath(at("away")));
    const QString path = at("away/a.nianbao");
    QVERIFY(QFile::copy(m_path, path));
    m_fixture->window->load(path);
    set(ours, 5);
    QVERIFY(QDir(at("away")).removeRecursively());
    m_fixture->trigger("actionSave");
    QCOMPARE(m_fixture->dialogs.failures.size(), 1);
    QVERIFY(m_fixture->dialogs.failures[0].reason.contains("away” doesn't exist"));
    QVERIFY(document().isModified());
    m_fixture->dialogs.toSave = at("b.nianbao");
    m_fixture->trigger("actionSaveAs");
    QCOMPARE(inFile(at("b.nianbao"), ours), QString("5"));
}

void TestSaving::openElsewhere_data()
{
    QTest::addColumn<QString>("host"); // empty: this one
    QTest::addColumn<QString>("answer");
    QTest::newRow("read") << ""
                          << "Only Read It";
    QTest::newRow("copy") << ""
                          << "Open a Copy";
    QTest::newRow("closed without an answer") << ""
                                              << "";
    QTest::newRow("all the same, on another computer") << "zhang-pc"
                                                       << "Open All the Same";
}

void TestSaving::openElsewhere()
{
    QFETCH(QString, host);
    QFETCH(QString, answer);
    const QString path = m_fixture->makeReport("b.nianbao");
    ReportLock other(path);
    if (host.isEmpty()) {
        QCOMPARE(other.take(), ReportLock::Outcome::Held);
    } else {
        QFile lock(at(".b.nianbao.lock"));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("4711\nnianbao\n" + host.toUtf8() + "\n0123456789abcdef\nfedcba98\n");
    }
    m_fixture->dialogs.answer = answer;
    m_fixture->window->load(path);
    QCOMPARE(m_fixture->dialogs.choices.size(), 1);
    const Choice &asked = m_fixture->dialogs.choices[0];
    QVERIFY2(asked.text.contains("open"), qPrintable(asked.text));
    QCOMPARE(asked.answers.contains("Open All the Same"), !host.isEmpty());
    const bool isCopy = answer == "Open a Copy";
    const bool isTaken = answer == "Open All the Same";
    QCOMPARE(document().isSavable(), isCopy || isTaken);
    QCOMPARE(document().path(), isCopy ? QString() : path);
    QCOMPARE(document().isModified(), isCopy);
    QCOMPARE(m_fixture->cell(ours)->isReadOnly(), !isCopy && !isTaken);
    QCOMPARE(m_fixture->action("actionSave")->isEnabled(), isCopy || isTaken);
    if (isCopy || isTaken)
        return;
    QVERIFY(m_fixture->message().contains("open"));
    m_fixture->window->load(path); // once more: it still is
    QCOMPARE(m_fixture->dialogs.choices.size(), 2);
    QVERIFY(!document().isSavable());
}

void TestSaving::savedOverWhatIsOpenElsewhere()
{
    const QString path = m_fixture->makeReport("b.nianbao");
    ReportLock other(path);
    QCOMPARE(other.take(), ReportLock::Outcome::Held);
    set(ours, 5);
    m_fixture->dialogs.toSave = path;
    m_fixture->trigger("actionSaveAs");
    QCOMPARE(m_fixture->dialogs.failures.size(), 1);
    QVERIFY(m_fixture->dialogs.failures[0].reason.contains("open"));
    QCOMPARE(inFile(path, ours), QString("0"));
    QCOMPARE(document().path(), m_path);
}

void TestSaving::lockGoesWithTheReport()
{
    const QString lock = at(".a.nianbao.lock");
    QVERIFY(QFile::exists(lock));
    m_fixture->window->load(m_path); // once more: it is our own
    QVERIFY(m_fixture->dialogs.choices.isEmpty());
    QVERIFY(QFile::exists(lock));
    const QString other = m_fixture->makeReport("b.nianbao");
    m_fixture->window->load(other);
    QVERIFY(!QFile::exists(lock));
    QVERIFY(QFile::exists(at(".b.nianbao.lock")));
    m_fixture->window->load(at("missing.nianbao")); // what can't be opened alters nothing
    QVERIFY(QFile::exists(at(".b.nianbao.lock")));
    QVERIFY(!QFile::exists(at(".missing.nianbao.lock")));
    m_fixture->trigger("actionClose");
    QVERIFY(!QFile::exists(at(".b.nianbao.lock")));
}

void TestSaving::placeThatTakesNoFile_data()
{
    QTest::addColumn<bool>("agrees");
    QTest::newRow("agreed") << true;
    QTest::newRow("not agreed") << false;
}

// As on some shares: the file may be written, but no other put in its place.
void TestSaving::placeThatTakesNoFile()
{
    QFETCH(bool, agrees);
    QVERIFY(QDir().mkpath(at("shut")));
    const QString path = at("shut/a.nianbao");
    QVERIFY(QFile::copy(m_path, path));
    m_fixture->window->load(path);
    set(ours, 5);
    QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x6666)));
    QVERIFY(QFile::setPermissions(at("shut"), QFile::Permissions(0x5555)));
    QVERIFY(QFile::setPermissions(m_fixture->folder.path(), QFile::Permissions(0x7777)));
    m_fixture->dialogs.agrees = agrees;
    {
        const AsNobody nobody;
        if (!nobody.isNobody())
            QSKIP("permissions apply only to a user who isn't root, and this one can't become another");
        m_fixture->trigger("actionSave");
    }
    QVERIFY(QFile::setPermissions(at("shut"), QFile::Permissions(0x7755)));
    QCOMPARE(m_fixture->dialogs.questions.size(), 1);
    QCOMPARE(m_fixture->dialogs.failures.size(), agrees ? 0 : 1);
    QCOMPARE(inFile(path, ours), QString(agrees ? "5" : "0"));
    QCOMPARE(document().isModified(), !agrees);
    QCOMPARE(inFile(backupsOf(path).value(0).path, ours), QString("0"));
}

void TestSaving::damagedFile_data()
{
    QTest::addColumn<bool>("agrees");
    QTest::newRow("agreed") << true;
    QTest::newRow("not agreed") << false;
}

// It is never overwritten: what can be read of it is another report.
void TestSaving::damagedFile()
{
    QFETCH(bool, agrees);
    const QString path = m_fixture->makeReport("b.nianbao");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.replace("\"t3.received.natural\": \"0\"", "\"t3.received.natural\": many");
    QVERIFY(file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size());
    file.close();
    m_fixture->dialogs.answer = agrees ? "Open What Can Be Read" : "";
    m_fixture->window->load(path);
    QCOMPARE(m_fixture->dialogs.choices.size(), 1);
    QVERIFY(m_fixture->dialogs.choices[0].text.contains("b.nianbao"));
    QCOMPARE(m_fixture->dialogs.told.size(), agrees ? 1 : 0);
    QCOMPARE(document().path(), agrees ? QString() : m_path);
    QCOMPARE(document().isModified(), agrees);
    if (agrees) {
        QCOMPARE(m_fixture->text(ours), QString());
        QCOMPARE(m_fixture->text(theirs), QString("0"));
        QVERIFY2(m_fixture->dialogs.told[0].contains("t3.received.natural")
                     || m_fixture->dialogs.told[0].contains("line"),
                 qPrintable(m_fixture->dialogs.told[0]));
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestSaving::earlierVersions()
{
    for (int i = 1; i <= 2; ++i) {
        set(ours, i);
        m_fixture->trigger("actionSave");
    }
    const auto open = [this] {
        m_fixture->trigger("actionEarlierVersions");
        return m_fixture->window->findChild<KeptWindow *>();
    };
    KeptWindow *window = open();
    QVERIFY(window);
    QCOMPARE(window->findChild<QListWidget *>()->count(), 2);
    QTest::mouseClick(window->findChild<QPushButton *>("earlierCompare"), Qt::LeftButton);
    auto *comparison = m_fixture->window->findChild<ComparisonWindow *>();
    QVERIFY(comparison);
    delete comparison;
    QTRY_VERIFY(!m_fixture->window->findChild<KeptWindow *>());
    QCOMPARE(document().path(), m_path);
    window = open();
    window->findChild<QListWidget *>()->setCurrentRow(1);
    QTest::mouseClick(window->findChild<QPushButton *>("earlierOpen"), Qt::LeftButton);
    QCOMPARE(m_fixture->text(ours), QString("0"));
    QCOMPARE(document().path(), QString()); // the file stays as it is
    QVERIFY(document().isModified());
    QCOMPARE(inFile(m_path, ours), QString("2"));
}

void TestSaving::noEarlierVersions()
{
    m_fixture->trigger("actionEarlierVersions");
    QCOMPARE(m_fixture->dialogs.told.size(), 1);
    QVERIFY(!m_fixture->window->findChild<KeptWindow *>());
}

// Saving goes on, and says it.
void TestSaving::noBackupCanBeKept()
{
    QFile blocked(at("blocked"));
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    qputenv("XDG_STATE_HOME", QFile::encodeName(at("blocked")));
    set(ours, 5);
    m_fixture->trigger("actionSave");
    QCOMPARE(inFile(m_path, ours), QString("5"));
    QVERIFY(!document().isModified());
    QVERIFY2(m_fixture->message().contains("isn't kept"), qPrintable(m_fixture->message()));
}

void TestSaving::eachFaultOfTheDisk_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("EIO") << EIO;
    QTest::newRow("ENOSPC") << ENOSPC;
    QTest::newRow("EACCES") << EACCES;
    QTest::newRow("EINTR") << EINTR;
}

void TestSaving::eachFaultOfTheDisk()
{
    QFETCH(int, number);
    int calls = 0;
    set(ours, 1);
    {
        const FailingDisk disk(FailingDisk::never, 0);
        m_fixture->trigger("actionSave");
        calls = disk.calls();
    }
    QVERIFY(calls > 20); // looking whether it was altered, the backup, the file
    int failed = 0;
    for (int call = 0; call < calls; ++call) {
        const QString before = inFile(m_path, ours);
        const QString now = QString::number(call + 2);
        set(ours, call + 2);
        {
            const FailingDisk disk(call, number);
            m_fixture->trigger("actionSave");
        }
        const QString after = inFile(m_path, ours);
        QVERIFY2(after == before || after == now, qPrintable(after));
        // It counts as saved only if it is; else it was said, or asked.
        if (!document().isModified())
            QCOMPARE(after, now);
        else
            QVERIFY(!m_fixture->dialogs.failures.isEmpty() || !m_fixture->dialogs.choices.isEmpty());
        failed += document().isModified();
        m_fixture->dialogs.failures.clear();
        m_fixture->dialogs.choices.clear();
        QCOMPARE(files(), (QStringList{".a.nianbao.lock", "a.nianbao"}));
        m_fixture->trigger("actionSave"); // and the next time all is well
        QVERIFY2(!document().isModified(), qPrintable(QString::number(call)));
        QCOMPARE(inFile(m_path, ours), now);
    }
    qInfo("%d calls to the disk, %d of them keep it from being saved", calls, failed);
    QCOMPARE(failed == 0, number == EINTR);
}

QTEST_MAIN(TestSaving)
#include "test_saving.moc"
