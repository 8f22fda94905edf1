#include "../bad_places.h"
#include "program.h"

#include <sys/resource.h>

// Disks that are full or can't be written to, and a file that is larger than any report: what is wrong is
// said, the old file is whole, nothing is left beside it. What exports say there, test_export_failures has.
class TestBadDisks : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_program.reset(); }
    void setOnAFullDisk();
    void importOntoAFullDisk_data();
    void importOntoAFullDisk();
    void readOnlyMedium_data();
    void readOnlyMedium();
    void fileBeyondMeasure_data();
    void fileBeyondMeasure();
    void pipeBeyondMeasure();

private:
    static QByteArray report()
    {
        return R"({"format":1,"template":"national-2021","organ":"某局","year":2023})";
    }
    static QByteArray longText() { return QByteArray("全年公开信息，办理申请，答复及时。\n").repeated(1000); }
    static bool isWithin([[maybe_unused]] qint64 memory)
    {
#if defined(__SANITIZE_ADDRESS__) // which takes memory of its own
        return true;
#else
        return peak() < memory;
#endif
    }
    // The most memory that any run had so far.
    static qint64 peak()
    {
        rusage usage{};
        getrusage(RUSAGE_CHILDREN, &usage);
        return usage.ru_maxrss * qint64(1024);
    }

    std::unique_ptr<Program> m_program;
};

void TestBadDisks::init()
{
    m_program = std::make_unique<Program>();
    QVERIFY(QFile::setPermissions(m_program->at("."), QFile::Permissions(0x7755)));
    m_program->put("long.txt", longText());
}

void TestBadDisks::setOnAFullDisk()
{
    const SmallDisk disk(m_program->at("disk"), "1m");
    if (!disk.isThere())
        QSKIP("a disk of one's own takes root's rights");
    m_program->put("disk/a", report());
    QVERIFY(disk.fill());
    const Run run = m_program->run({"set", "disk/a", "s6=@long.txt"});
    QCOMPARE(run.status, 3);
    QVERIFY2(run.err.contains("disk/a: The file can't be written. There is no space left. What was there "
                              "before is unchanged."),
             run.err.constData());
    QCOMPARE(m_program->bytesOf("disk/a"), report());
    QCOMPARE(filesIn(m_program->at("disk")), (QStringList{"a", "filler"}));
}

void TestBadDisks::importOntoAFullDisk_data()
{
    QTest::addColumn<bool>("isThere"); // an empty file of that name
    QTest::newRow("a new file") << false;
    QTest::newRow("an empty file") << true;
}

void TestBadDisks::importOntoAFullDisk()
{
    QFETCH(bool, isThere);
    const SmallDisk disk(m_program->at("disk"), "1m");
    if (!disk.isThere())
        QSKIP("a disk of one's own takes root's rights");
    m_program->put("a", report());
    QCOMPARE(m_program->run({"set", "a", "s1=@long.txt"}).status, 0);
    QCOMPARE(m_program->run({"export", "a", "--html", "a.html"}).status, 0);
    if (isThere)
        m_program->put("disk/b", {});
    QVERIFY(disk.fill());
    const Run run = m_program->run({"import", "a.html", "-o", "disk/b"});
    QCOMPARE(run.status, 3);
    QVERIFY2(run.err.contains("disk/b: The file can't be written. There is no space left."),
             run.err.constData());
    QCOMPARE(filesIn(m_program->at("disk")), isThere ? (QStringList{"b", "filler"}) : QStringList{"filler"});
    // It was the disk's fault.
    QVERIFY(m_program->run({"import", "a.html", "-o", "b"}).status < 2);
    QVERIFY(m_program->bytesOf("b").size() > longText().size());
}

void TestBadDisks::readOnlyMedium_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<QString>("target");
    QTest::newRow("set") << QStringList{"set", "disk/a", "t3.received.natural=3"} << "disk/a";
    QTest::newRow("export over a file") << QStringList{"export", "a", "--html", "disk/old"} << "disk/old";
    QTest::newRow("export to a new one") << QStringList{"export", "a", "--pdf", "disk/new"} << "disk/new";
    QTest::newRow("import") << QStringList{"import", "a.html", "-o", "disk/new"} << "disk/new";
    QTest::newRow("new") << QStringList{"new", "--organ", "某局", "--year", "2023", "-o", "disk/new"}
                         << "disk/new";
}

// By somebody who has every right there but that it takes nothing.
void TestBadDisks::readOnlyMedium()
{
    QFETCH(QStringList, call);
    QFETCH(QString, target);
    const SmallDisk disk(m_program->at("disk"), "1m");
    if (!disk.isThere())
        QSKIP("a disk of one's own takes root's rights");
    m_program->put("a", report());
    QCOMPARE(m_program->run({"export", "a", "--html", "a.html"}).status, 0);
    m_program->put("disk/a", report());
    m_program->put("disk/old", "what was there");
    QVERIFY(QFile::setPermissions(m_program->at("disk"), QFile::Permissions(0x7777)));
    for (const char *file : {"disk/a", "disk/old"})
        QVERIFY(QFile::setPermissions(m_program->at(file), QFile::Permissions(0x6666)));
    QVERIFY(disk.lock());
    m_program->runAsNobody();
    const Run run = m_program->run(call);
    if (run.status == -1)
        QSKIP("another user can't reach the program");
    QCOMPARE(run.status, 3);
    const QByteArray said =
        target.toUtf8() + ": The file can't be written. It is on a medium that can't be written to.";
    QVERIFY2(run.err.contains(said), run.err.constData());
    QCOMPARE(m_program->bytesOf("disk/a"), report());
    QCOMPARE(m_program->bytesOf("disk/old"), QByteArray("what was there"));
    QCOMPARE(filesIn(m_program->at("disk")), (QStringList{"a", "old"}));
}

void TestBadDisks::fileBeyondMeasure_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<qint64>("memory"); // bytes at most
    QTest::addColumn<QByteArray>("said");
    constexpr qint64 little = 100'000'000;
    const QByteArray tooLarge = "big: The file can't be read. It is too large to be a report.";
    QTest::newRow("show") << QStringList{"show", "big"} << little << tooLarge;
    QTest::newRow("check") << QStringList{"check", "big"} << little << tooLarge;
    QTest::newRow("set") << QStringList{"set", "big", "t3.received.natural=3"} << little << tooLarge;
    QTest::newRow("export") << QStringList{"export", "big", "--pdf", "p"} << little << tooLarge;
    QTest::newRow("compare") << QStringList{"compare", "big", "big"} << little << tooLarge;
    // Read before it is known what it is: a PDF of ours may be as large.
    QTest::newRow("import") << QStringList{"import", "big", "-o", "new"} << qint64(400'000'000)
                            << QByteArray("big: The file is larger than any report (190 MB).");
}

// A report of 200 MB: its text would fill a library.
void TestBadDisks::fileBeyondMeasure()
{
    QFETCH(QStringList, call);
    QFETCH(qint64, memory);
    QFETCH(QByteArray, said);
    constexpr qint64 size = 200'000'000;
    QFile file(m_program->at("big"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format":1,"template":"national-2021","organ":"某局","year":2023,"sections":{"s1":[")");
    const QByteArray text(1'000'000, 'x');
    while (file.pos() < size)
        file.write(text);
    file.write("\"]}}\n");
    file.close();
    QCOMPARE(file.error(), QFile::NoError);
    const Run run = m_program->run(call);
    QCOMPARE(run.status, 3);
    QVERIFY2(run.err.contains(said), run.err.constData());
    QVERIFY(!m_program->files().contains("p") && !m_program->files().contains("new"));
    qInfo("at most %lld MB of memory", peak() / 1024 / 1024);
    QVERIFY2(isWithin(memory), qPrintable(QString("%1 bytes").arg(peak())));
}

// The size isn't known before it is there.
void TestBadDisks::pipeBeyondMeasure()
{
    QProcess shell;
    shell.start("sh", {"-c", "yes | head -c 200000000 | \"$0\" show /dev/stdin; echo $?", NIANBAO_CLI});
    QVERIFY(shell.waitForFinished(60'000));
    QCOMPARE(shell.readAllStandardOutput(), QByteArray("3\n"));
    const QByteArray said = shell.readAllStandardError();
    QVERIFY2(said.contains("too large") || said.contains("过大"), said.constData());
    QVERIFY2(isWithin(400'000'000), qPrintable(QString("%1 bytes").arg(peak())));
}

QTEST_GUILESS_MAIN(TestBadDisks)
#include "test_bad_disks.moc"
