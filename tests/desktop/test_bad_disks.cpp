#include "../bad_places.h"
#include "window_fixture.h"

#include "storage/file.h"
#include "storage/report_file.h"

using namespace nianbao;

// Saving from the window where that can't be: what is safe and what to do is said, the old file is whole,
// nothing is left beside it, and what was typed can be saved elsewhere. What exports say,
// test_export_failures has.
class TestBadDisks : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void fullDisk();
    void readOnlyMedium();
    void folderGoes();
    void fileBeyondMeasure();

private:
    QString at(const QString &name) const { return m_fixture->folder.filePath(name); }
    // The report in that file, with more text than fits into what is left of a full disk.
    void openAndAlter(const QString &name) const
    {
        m_fixture->window->load(m_fixture->makeReport(name));
        alter();
    }
    void alter() const
    {
        ReportDocument &document = m_fixture->window->document();
        const QString paragraph = QStringLiteral("全年公开信息，办理申请，答复及时。").repeated(100);
        QVERIFY(document.apply({{SetNarrative{"s1", QStringList(20, paragraph)}}}, document.newToken()).ok());
    }
    // The one thing said, `why` it can't be; nothing is lost.
    void failsBecause(const QString &why) const
    {
        const QList<Failure> &failures = m_fixture->dialogs.failures;
        QCOMPARE(failures.size(), 1);
        QVERIFY2(failures[0].reason.contains(why), qPrintable(failures[0].reason));
        QVERIFY(!failures[0].safe.isEmpty());
        QVERIFY(m_fixture->window->isWindowModified());
        QVERIFY(m_fixture->window->document().history().canUndo());
    }
    void savesElsewhere() const
    {
        m_fixture->dialogs.toSave = at("elsewhere.nianbao");
        m_fixture->trigger("actionSaveAs");
        QCOMPARE(m_fixture->dialogs.failures.size(), 1);
        QVERIFY(!m_fixture->window->isWindowModified());
        const Result<StoredReport> saved = readReport(at("elsewhere.nianbao"));
        QVERIFY(saved.ok());
        QCOMPARE(saved->report.narrative("s1"), m_fixture->window->document().report().narrative("s1"));
        QCOMPARE(saved->report.narrative("s1").blocks().size(), 20);
        QCOMPARE(filesIn(m_fixture->folder.path()).filter("elsewhere"),
                 (QStringList{".elsewhere.nianbao.lock", "elsewhere.nianbao"}));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestBadDisks::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    // Everybody may get there.
    QVERIFY(QFile::setPermissions(m_fixture->folder.path(), QFile::Permissions(0x7755)));
}

void TestBadDisks::fullDisk()
{
    const SmallDisk disk(at("disk"), "1m");
    if (!disk.isThere())
        QSKIP("a disk of one's own takes root's rights");
    openAndAlter("disk/a.nianbao");
    const QByteArray before = *readFile(at("disk/a.nianbao"));
    QVERIFY(disk.fill());
    m_fixture->trigger("actionSave");
    failsBecause(
        at("disk/a.nianbao")
        + ": The file can't be written. There is no space left. What was there before is unchanged.");
    QCOMPARE(*readFile(at("disk/a.nianbao")), before);
    QCOMPARE(filesIn(at("disk")), (QStringList{".a.nianbao.lock", "a.nianbao", "filler"}));
    savesElsewhere();
}

void TestBadDisks::readOnlyMedium()
{
    const SmallDisk disk(at("disk"), "1m");
    if (!disk.isThere())
        QSKIP("a disk of one's own takes root's rights");
    openAndAlter("disk/a.nianbao");
    const QByteArray before = *readFile(at("disk/a.nianbao"));
    QVERIFY(QFile::setPermissions(at("disk"), QFile::Permissions(0x7777)));
    QVERIFY(QFile::setPermissions(at("disk/a.nianbao"), QFile::Permissions(0x6666)));
    m_fixture->window->document().start(Report(), false); // or else its lock keeps the medium from being one
    QVERIFY(disk.lock());
    m_fixture->window->load(at("disk/a.nianbao"));
    alter();
    {
        const AsNobody nobody;
        QVERIFY(nobody.isNobody());
        m_fixture->trigger("actionSave");
    }
    failsBecause("The file can't be written. It is on a medium that can't be written to.");
    QCOMPARE(*readFile(at("disk/a.nianbao")), before);
    QCOMPARE(filesIn(at("disk")), QStringList{"a.nianbao"});
    savesElsewhere();
}

// Somebody takes the stick out while the report is open.
void TestBadDisks::folderGoes()
{
    QVERIFY(QDir(m_fixture->folder.path()).mkdir("stick"));
    openAndAlter("stick/a.nianbao");
    QVERIFY(QDir(at("stick")).removeRecursively());
    m_fixture->trigger("actionSave");
    failsBecause("The folder “" + at("stick") + "” doesn't exist.");
    QVERIFY(!QFileInfo::exists(at("stick")));
    savesElsewhere();
}

void TestBadDisks::fileBeyondMeasure()
{
    openAndAlter("a.nianbao");
    const QByteArray beginning = *readFile(at("a.nianbao"));
    QFile large(at("large.nianbao"));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.write(beginning) == beginning.size()
            && large.resize(200'000'000)); // no disk has to hold it
    m_fixture->dialogs.unsaved = Dialogs::Unsaved::Discard;
    m_fixture->window->load(large.fileName());
    failsBecause("It is too large to be a report.");
    QCOMPARE(m_fixture->window->document().name(), QString("a.nianbao"));
}

QTEST_MAIN(TestBadDisks)
#include "test_bad_disks.moc"
