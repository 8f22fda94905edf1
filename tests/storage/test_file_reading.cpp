#include "storage/file.h"

#include "plain_files.h"

#include <QTemporaryDir>

using namespace nianbao;

class TestFileReading : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void failedReads_data();
    void failedReads();
    void unreadableFile();
    void endlessDevice();
    void noMoreThanIsWanted();

private:
    QString at(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestFileReading::initTestCase()
{
    // The other user must get into it to be refused by what is inside.
    QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)));
}

void TestFileReading::failedReads_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("says");
    QTest::newRow("missing") << "none"
                             << "no such file";
    QTest::newRow("a folder") << ""
                              << "It is a folder";
    QTest::newRow("in a missing folder") << "none/a"
                                         << "no such file";
}

void TestFileReading::failedReads()
{
    QFETCH(QString, path);
    QFETCH(QString, says);
    const Result<QByteArray> read = readFile(at(path));
    QVERIFY(!read.ok());
    QCOMPARE(read.error().file, at(path));
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
}

void TestFileReading::unreadableFile()
{
    put(at("a"), "secret");
    QVERIFY(QFile::setPermissions(at("a"), QFile::Permissions()));
    const QString path = at("a");
    QVERIFY(asOrdinaryUser([path] {
        const Result<QByteArray> read = readFile(path);
        return !read.ok() && read.error().message.contains("no permission");
    }));
}

void TestFileReading::endlessDevice()
{
    const Result<QByteArray> read = readFile("/dev/zero");
    QVERIFY(!read.ok());
    QVERIFY2(read.error().message.contains("too large"), qPrintable(read.error().message));
}

void TestFileReading::noMoreThanIsWanted()
{
    put(at("hundred"), QByteArray(100, 'x'));
    QCOMPARE(readFile(at("hundred"), 100)->size(), 100);
    const Result<QByteArray> read = readFile(at("hundred"), 99);
    QVERIFY(!read.ok());
    QVERIFY2(read.error().message.contains("too large"), qPrintable(read.error().message));
}

QTEST_APPLESS_MAIN(TestFileReading)
#include "test_file_reading.moc"
