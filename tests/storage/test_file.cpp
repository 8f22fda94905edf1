#include "storage/file.h"

#include "plain_files.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <thread>

using namespace nianbao;

namespace {

bool isCharacterDevice(const char *path)
{
    struct stat status {
    };
    return stat(path, &status) == 0 && S_ISCHR(status.st_mode);
}

} // namespace

class TestFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesAndReads_data();
    void writesAndReads();
    void replacesWhole();
    void keepsPermissions();
    void keepsTheGroup();
    void keepsAttributes();
    void clearsWhatAKillLeft();
    void followsLinks();
    void writesThroughADanglingLink();
    void refusesALoopOfLinks();
    void fullDevice();
    void deviceTakesBytes();
    void pipeTakesBytes();
    void standardOutput();
    void failedWrites_data();
    void failedWrites();
    void failedWriteLeavesNothingBehind();
    void noPermission();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    // The other user must get into it to be refused by what is inside.
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755)));
}

void TestFile::writesAndReads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("年报\n");
    QTest::newRow("every byte") << [] {
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all += char(i);
        return all;
    }();
    QTest::newRow("more than one read") << QByteArray(3 * 1024 * 1024 + 1, 'x');
}

void TestFile::writesAndReads()
{
    QFETCH(QByteArray, bytes);
    const QString path = at("年报 2023.nianbao");
    QVERIFY(writeFile(path, bytes).ok());
    QCOMPARE(bytesOf(path), bytes);
    const Result<QByteArray> read = readFile(path);
    QVERIFY(read.ok());
    QCOMPARE(*read, bytes);
}

void TestFile::replacesWhole()
{
    put(at("a"), "a longer text that was there");
    QVERIFY(writeFile(at("a"), "short").ok());
    QCOMPARE(bytesOf(at("a")), QByteArray("short"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{"a"}); // nothing beside it
}

void TestFile::keepsPermissions()
{
    put(at("a"), "old");
    const QFile::Permissions before =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QVERIFY(QFile::setPermissions(at("a"), before));
    QVERIFY(writeFile(at("a"), "new").ok());
    QCOMPARE(QFile::permissions(at("a")), before);
}

// A share's folder often belongs to another group than the user's first.
void TestFile::keepsTheGroup()
{
    if (geteuid() != 0)
        QSKIP("only root may give a file to any group");
    put(at("a"), "old");
    const QByteArray path = QFile::encodeName(at("a"));
    constexpr gid_t other = 4711;
    QCOMPARE(chown(path.constData(), uid_t(-1), other), 0);
    QVERIFY(writeFile(at("a"), "new").ok());
    QCOMPARE(QFileInfo(at("a")).groupId(), uint(other));
}

// Only what is surely nobody's any more, and ours.
void TestFile::clearsWhatAKillLeft()
{
    const QStringList kept{"a", ".nianbao-0123456789abcde9.unfinished"};
    for (const QString &name : kept)
        put(at(name), "old");
    const QStringList old{".nianbao-2022", ".nianbao-0123456789abcde.unfinished",
                          "0123456789abcdef.unfinished"};
    for (const QString &name : old + QStringList{".nianbao-0123456789abcdef.unfinished"}) {
        put(at(name), "half a rep");
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-2), QFile::FileModificationTime));
    }
    const QString folder = ".nianbao-0000000000000000.unfinished";
    QVERIFY(QDir(m_folder->path()).mkdir(folder));
    QVERIFY(writeFile(at("a"), "new").ok());
    QStringList left =
        QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    left.sort();
    QStringList expected = kept + old + QStringList{folder};
    expected.sort();
    QCOMPARE(left, expected);
}

// Access lists are such.
void TestFile::keepsAttributes()
{
    put(at("a"), "old");
    const QByteArray path = QFile::encodeName(at("a"));
    if (setxattr(path.constData(), "user.note", "checked", 7, 0) != 0)
        QSKIP("this file system keeps no attributes");
    QVERIFY(writeFile(at("a"), "new").ok());
    char value[16] = {};
    QCOMPARE(getxattr(path.constData(), "user.note", value, sizeof value), ssize_t(7));
    QCOMPARE(QByteArray(value), QByteArray("checked"));
    QCOMPARE(bytesOf(at("a")), QByteArray("new"));
}

void TestFile::followsLinks()
{
    put(at("target"), "old");
    QVERIFY(QFile::link(at("target"), at("link")));
    QVERIFY(writeFile(at("link"), "new").ok());
    QVERIFY(QFileInfo(at("link")).isSymLink());
    QVERIFY(!QFileInfo(at("target")).isSymLink());
    QCOMPARE(bytesOf(at("target")), QByteArray("new"));
}

void TestFile::writesThroughADanglingLink()
{
    QVERIFY(QFile::link(at("target"), at("link")));
    QVERIFY(writeFile(at("link"), "new").ok());
    QVERIFY(QFileInfo(at("link")).isSymLink());
    QCOMPARE(bytesOf(at("target")), QByteArray("new"));
}

void TestFile::refusesALoopOfLinks()
{
    QVERIFY(QFile::link(at("b"), at("a")));
    QVERIFY(QFile::link(at("a"), at("b")));
    const Done written = writeFile(at("a"), "new");
    QVERIFY(!written.ok());
    QVERIFY2(written.error().message.endsWith("It is a link that leads back to itself."),
             qPrintable(written.error().message));
    QVERIFY(QFileInfo(at("a")).isSymLink());
}

void TestFile::fullDevice()
{
    QVERIFY(isCharacterDevice("/dev/full"));
    const Done direct = writeFile("/dev/full", "text");
    QVERIFY(!direct.ok());
    QVERIFY2(direct.error().message.contains("no space left"), qPrintable(direct.error().message));
    QVERIFY2(!direct.error().message.contains("unchanged"), qPrintable(direct.error().message));
    QVERIFY(isCharacterDevice("/dev/full"));

    QVERIFY(QFile::link("/dev/full", at("link")));
    QVERIFY(!writeFile(at("link"), "text").ok());
    QVERIFY(QFileInfo(at("link")).isSymLink());
    QVERIFY(isCharacterDevice("/dev/full"));
}

void TestFile::deviceTakesBytes()
{
    QVERIFY(writeFile("/dev/null", "text").ok());
    QVERIFY(isCharacterDevice("/dev/null"));
}

void TestFile::pipeTakesBytes()
{
    const QByteArray path = QFile::encodeName(at("pipe"));
    QCOMPARE(mkfifo(path.constData(), 0600), 0);
    const QByteArray sent(300'000, 'y'); // more than a pipe holds at once
    QByteArray received;
    std::thread reader([&] { received = bytesOf(QString::fromUtf8(path)); });
    const Done written = writeFile(at("pipe"), sent);
    reader.join();
    QVERIFY(written.ok());
    QVERIFY(received == sent);
    struct stat status {
    };
    QCOMPARE(stat(path.constData(), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));
}

void TestFile::standardOutput()
{
    const QString path = at("out");
    const int kept = dup(STDOUT_FILENO);
    const int file = open(QFile::encodeName(path).constData(), O_CREAT | O_WRONLY, 0600);
    dup2(file, STDOUT_FILENO);
    const Done first = writeFile("-", "one\n");
    const Done second = writeFile("-", "two\n"); // the first must not have closed it
    const int full = open("/dev/full", O_WRONLY);
    dup2(full, STDOUT_FILENO);
    const Done third = writeFile("-", "three\n");
    dup2(kept, STDOUT_FILENO);
    for (const int one : {kept, file, full})
        close(one);

    QVERIFY(first.ok() && second.ok());
    QCOMPARE(bytesOf(path), QByteArray("one\ntwo\n"));
    QVERIFY(!third.ok());
    QVERIFY(!QFileInfo::exists("-"));
}

void TestFile::failedWrites_data()
{
    QTest::addColumn<QString>("path"); // in the test's folder
    QTest::addColumn<QString>("says");
    QTest::newRow("missing folder") << "none/a"
                                    << "none”";
    QTest::newRow("a folder") << "folder"
                              << "It is a folder";
    QTest::newRow("a file for a folder") << "file/a"
                                         << "file” isn't a folder.";
    QTest::newRow("a name too long") << QString(300, u'x') << "Its name is too long.";
    QTest::newRow("a link to nowhere") << "nowhere"
                                       << "There is no such place.";
}

void TestFile::failedWrites()
{
    QFETCH(QString, path);
    QFETCH(QString, says);
    QVERIFY(QDir(m_folder->path()).mkdir("folder"));
    QVERIFY(QFile::link(at("none/a"), at("nowhere")));
    put(at("file"), "old");
    const Done written = writeFile(at(path), "new");
    QVERIFY(!written.ok());
    QCOMPARE(written.error().file, at(path));
    QVERIFY2(written.error().message.contains(says), qPrintable(written.error().message));
    QVERIFY(QFileInfo(at("folder")).isDir());
    QVERIFY(!QFileInfo::exists(at("none")));
    QCOMPARE(bytesOf(at("file")), QByteArray("old"));
    QVERIFY(!writeFile(QString(), "new").ok());
}

// A disk that fills up while the new file is written: here a limit on a file's size.
void TestFile::failedWriteLeavesNothingBehind()
{
    put(at("a"), "old");
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
    QVERIFY(QFile::setPermissions(at("a"), QFile::Permissions(0x6666)));
    const QString path = at("a");
    const QString folder = m_folder->path();
    const auto attempt = [path, folder] {
        signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{4096, 4096};
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return false;
        const Done written = writeFile(path, QByteArray(100'000, 'x'));
        return !written.ok() && written.error().message.contains("unchanged")
               && bytesOf(path) == QByteArray("old")
               && QDir(folder).entryList(QDir::Files | QDir::Hidden).size() == 1;
    };
    // In a child in any case: the limit can't be taken back.
    const pid_t child = fork();
    if (child == 0)
        _exit(attempt() ? 0 : 1);
    int status = 0;
    waitpid(child, &status, 0);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

void TestFile::noPermission()
{
    put(at("a"), "old");
    const QString path = at("a");
    // The folder takes no new file from another user, so none can be put in the old one's place.
    QVERIFY(asOrdinaryUser([path] {
        if (geteuid() == 0)
            return false;
        QFile::setPermissions(QFileInfo(path).path(), QFile::Permissions(0x5555)); // only if it is ours
        const Done written = writeFile(path, "new");
        return !written.ok() && written.error().message.contains("no permission")
               && written.error().message.contains("unchanged");
    }));
    QCOMPARE(bytesOf(path), QByteArray("old"));
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755));
}

QTEST_APPLESS_MAIN(TestFile)
#include "test_file.moc"
