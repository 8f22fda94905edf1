#include "plain_files.h"
#include "storage/backups.h"
#include "storage/file.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace nianbao;

class TestBackups : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsTheLastThree();
    void keepsTheSameOnce();
    void filesAreKeptApart();
    void nobodyElseMayRead();
    void aClockPutBackAltersNoOrder();
    void saysWhereItCant();
    void aLinkedFileIsWrittenInto();
    void aPlaceThatTakesNoFileIsRefused();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBackups::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755)));
    qputenv("XDG_STATE_HOME", QFile::encodeName(at("state")));
}

void TestBackups::keepsTheLastThree()
{
    const QString path = at("年报.nianbao");
    for (const char *version : {"1", "2", "3", "4", "5"})
        QVERIFY(keepBackup(path, version).ok());
    const QList<Backup> backups = backupsOf(path);
    QCOMPARE(backups.size(), 3);
    QCOMPARE(bytesOf(backups[0].path), QByteArray("5"));
    QCOMPARE(bytesOf(backups[2].path), QByteArray("3"));
    QVERIFY(backups[0].when > backups[1].when);
    QVERIFY(qAbs(backups[0].when.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
}

void TestBackups::keepsTheSameOnce()
{
    const Result<QString> first = keepBackup(at("a"), "same");
    const Result<QString> second = keepBackup(at("a"), "same");
    QVERIFY(first.ok() && second.ok());
    QCOMPARE(*first, *second);
    QCOMPARE(backupsOf(at("a")).size(), 1);
}

void TestBackups::filesAreKeptApart()
{
    QVERIFY(QDir().mkpath(at("one")) && QDir().mkpath(at("two")));
    QVERIFY(keepBackup(at("one/a.nianbao"), "one").ok());
    QVERIFY(keepBackup(at("two/a.nianbao"), "two").ok());
    QCOMPARE(bytesOf(backupsOf(at("one/a.nianbao")).value(0).path), QByteArray("one"));
    QCOMPARE(bytesOf(backupsOf(at("two/a.nianbao")).value(0).path), QByteArray("two"));
    // By whatever way one comes to it.
    put(at("one/a.nianbao"), "now");
    QVERIFY(QFile::link(at("one/a.nianbao"), at("link.nianbao")));
    QVERIFY(keepBackup(at("link.nianbao"), "again").ok());
    QCOMPARE(backupsOf(at("one/a.nianbao")).size(), 2);
}

void TestBackups::nobodyElseMayRead()
{
    const Result<QString> kept = keepBackup(at("a"), "private");
    QVERIFY(kept.ok());
    QCOMPARE(QFile::permissions(QFileInfo(*kept).path()) & (QFile::ReadOther | QFile::ReadGroup),
             QFile::Permissions());
}

void TestBackups::aClockPutBackAltersNoOrder()
{
    const Result<QString> kept = keepBackup(at("a"), "from the future");
    QVERIFY(kept.ok());
    const QString future = QFileInfo(*kept).path() + "/29990101-000000-000.nianbao";
    QVERIFY(QFile::rename(*kept, future));
    QVERIFY(keepBackup(at("a"), "now").ok());
    QCOMPARE(bytesOf(backupsOf(at("a")).value(0).path), QByteArray("now"));
}

void TestBackups::saysWhereItCant()
{
    put(at("state"), "a file where the folder would be");
    const Result<QString> kept = keepBackup(at("a"), "text");
    QVERIFY(!kept.ok());
    QVERIFY(kept.error().file.startsWith(at("state")));
}

// Its other name shows the same: it wasn't parted from it.
void TestBackups::aLinkedFileIsWrittenInto()
{
    put(at("a"), "what was there before");
    QCOMPARE(::link(qPrintable(at("a")), qPrintable(at("b"))), 0);
    QVERIFY(writeFile(at("a"), "new").ok());
    QCOMPARE(bytesOf(at("b")), QByteArray("new"));
    QCOMPARE(bytesOf(backupsOf(at("a")).value(0).path), QByteArray("what was there before"));
}

void TestBackups::aPlaceThatTakesNoFileIsRefused()
{
    QVERIFY(QDir().mkpath(at("shut")));
    put(at("shut/a"), "what was there before");
    QVERIFY(QFile::setPermissions(at("shut/a"), QFile::Permissions(0x6666)));
    QVERIFY(QFile::setPermissions(at("shut"), QFile::Permissions(0x5555)));
    const QString path = at("shut/a");
    QVERIFY(QDir().mkpath(at("state")));
    QVERIFY(QFile::setPermissions(at("state"), QFile::Permissions(0x7777)));
    QVERIFY(asOrdinaryUser([path] {
        bool isRefused = false;
        const Done written = writeFile(path, "new", &isRefused);
        return !written && isRefused && bytesOf(path) == "what was there before"
               && overwriteFile(path, "new").ok() && bytesOf(path) == "new" && backupsOf(path).size() == 1;
    }));
    QVERIFY(QFile::setPermissions(at("shut"), QFile::Permissions(0x7755)));
    // What nobody may write into isn't a matter of the place.
    QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x4444)));
    QVERIFY(asOrdinaryUser([path] {
        bool isRefused = true;
        return !writeFile(path, "newer", &isRefused) && !isRefused;
    }));
}

QTEST_GUILESS_MAIN(TestBackups)
#include "test_backups.moc"
