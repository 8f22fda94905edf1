#include "../bad_places.h"
#include "../failing_disk.h"
#include "window_fixture.h"

#include "storage/file.h"

#include <QProgressDialog>
#include <QTimer>

using namespace nianbao;

// Exports from the window that can't be, or that somebody stops: what is safe and what to do is said, the old
// file is as it was, nothing is left beside it, and the next export works.
class TestExportFailures : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }

    void fullDisk_data() { kinds(); }
    void fullDisk();
    void noPermission_data() { kinds(); }
    void noPermission();
    void fileIsReadOnly_data() { kinds(); }
    void fileIsReadOnly();
    void folderGoes_data() { kinds(); }
    void folderGoes();
    void reportsOwnFolderGoes();
    void eachFaultOfTheDisk_data();
    void eachFaultOfTheDisk();
    void stoppedInTheMiddle_data();
    void stoppedInTheMiddle();

private:
    static void kinds()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("PDF") << "Pdf";
        QTest::newRow("page") << "Page";
    }
    QString at(const QString &name) const { return m_fixture->folder.filePath(name); }
    void putOld(const QString &name) const { QVERIFY(writeFile(at(name), "what was there").ok()); }
    // As a person does from the menu.
    void exportTo(const QString &kind, const QString &path) const
    {
        m_fixture->dialogs.toSave = path;
        if (kind == u"Pdf")
            m_fixture->exportPdf();
        else
            m_fixture->trigger("actionExportPage");
    }
    // What was said of the one failure, beside that the report is safe.
    QString reason() const
    {
        const QList<Failure> &failures = m_fixture->dialogs.failures;
        if (failures.size() != 1 || failures[0].title != u"Export"
            || failures[0].safe != u"Your report is unchanged; nothing was exported.")
            return QStringLiteral("%1 failures: %2 %3")
                .arg(failures.size())
                .arg(failures.value(0).title, failures.value(0).safe);
        return failures[0].reason;
    }
    void nothingElseIsSaid() const
    {
        QCOMPARE(m_fixture->dialogs.exported, QStringList());
        QVERIFY2(!m_fixture->message().startsWith("Exported"), qPrintable(m_fixture->message()));
    }
    void worksElsewhere(const QString &kind) const
    {
        exportTo(kind, at("elsewhere"));
        QCOMPARE(m_fixture->dialogs.exported, QStringList{at("elsewhere")});
        QCOMPARE(m_fixture->dialogs.failures.size(), 1);
        QVERIFY(QFileInfo(at("elsewhere")).size() > 1000);
        // What is said once a run is said now.
        if (kind == u"Pdf" && !Fonts::installed().substitutions().isEmpty())
            QVERIFY(m_fixture->dialogs.remarks.last().contains("stands in for it"));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestExportFailures::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    // Everybody may get there.
    QVERIFY(QFile::setPermissions(m_fixture->folder.path(), QFile::Permissions(0x7755)));
    QVERIFY(QDir(m_fixture->folder.path()).mkdir("reports"));
    m_fixture->window->load(m_fixture->makeReport("reports/a.nianbao"));
}

void TestExportFailures::fullDisk()
{
    QFETCH(QString, kind);
    const SmallDisk disk(at("disk"), "1m");
    if (!disk.isThere())
        QSKIP("a disk of one's own takes root's rights");
    putOld("disk/old");
    QVERIFY(disk.fill());
    exportTo(kind, at("disk/old"));
    QCOMPARE(reason(), at("disk/old")
                           + ": The file can't be written. There is no space left. What was there before is "
                             "unchanged.\nChoose another place and export again.");
    nothingElseIsSaid();
    QCOMPARE(*readFile(at("disk/old")), QByteArray("what was there"));
    QCOMPARE(filesIn(at("disk")), (QStringList{"filler", "old"}));
    worksElsewhere(kind);
}

void TestExportFailures::noPermission()
{
    QFETCH(QString, kind);
    QVERIFY(QDir(m_fixture->folder.path()).mkdir("theirs"));
    putOld("theirs/old");
    QVERIFY(QFile::setPermissions(at("theirs"), QFile::Permissions(0x5555)));
    for (const QString name : {"theirs/old", "theirs/new"}) {
        m_fixture->dialogs.failures.clear();
        {
            const AsNobody nobody;
            QVERIFY(nobody.isNobody());
            exportTo(kind, at(name));
        }
        const QString unchanged = name.endsWith("old") ? " What was there before is unchanged." : "";
        QCOMPARE(reason(), at(name) + ": The file can't be written. You have no permission for it."
                               + unchanged + "\nChoose another place and export again.");
        nothingElseIsSaid();
    }
    QVERIFY(QFile::setPermissions(at("theirs"), QFile::Permissions(0x7755)));
    QCOMPARE(*readFile(at("theirs/old")), QByteArray("what was there"));
    QCOMPARE(filesIn(at("theirs")), QStringList{"old"});
    worksElsewhere(kind);
}

// In a folder of one's own: it could be replaced, but somebody meant it to stay.
void TestExportFailures::fileIsReadOnly()
{
    QFETCH(QString, kind);
    QVERIFY(QDir(m_fixture->folder.path()).mkdir("mine"));
    putOld("mine/old");
    QVERIFY(QFile::setPermissions(at("mine"), QFile::Permissions(0x7777)));
    QVERIFY(QFile::setPermissions(at("mine/old"), QFile::Permissions(0x4444)));
    {
        const AsNobody nobody;
        QVERIFY(nobody.isNobody());
        exportTo(kind, at("mine/old"));
    }
    QCOMPARE(reason(), at("mine/old")
                           + ": The file can't be written. You have no permission for it. What was there "
                             "before is unchanged.\nChoose another place and export again.");
    nothingElseIsSaid();
    QCOMPARE(*readFile(at("mine/old")), QByteArray("what was there"));
    QCOMPARE(filesIn(at("mine")), QStringList{"old"});
    worksElsewhere(kind);
}

// Somebody takes the stick out, or removes the folder, while one looks for a name.
void TestExportFailures::folderGoes()
{
    QFETCH(QString, kind);
    QVERIFY(QDir(m_fixture->folder.path()).mkdir("going"));
    putOld("going/old");
    m_fixture->dialogs.whileChoosing = [this] { QVERIFY(QDir(at("going")).removeRecursively()); };
    exportTo(kind, at("going/old"));
    m_fixture->dialogs.whileChoosing = {};
    QCOMPARE(reason(), at("going/old") + ": The file can't be written. The folder “" + at("going")
                           + "” doesn't exist.\nChoose another place and export again.");
    nothingElseIsSaid();
    QVERIFY(!QFileInfo::exists(at("going")));
    worksElsewhere(kind);
}

// The one that the report was read from: all that is left of it is in the window.
void TestExportFailures::reportsOwnFolderGoes()
{
    m_fixture->trigger("actionExportPdf");
    QVERIFY(QDir(at("reports")).removeRecursively()); // while one chooses the paper
    m_fixture->dialogs.toSave = at("reports/a.pdf");
    m_fixture->agreeToPaper();
    QVERIFY2(reason().contains("doesn't exist"), qPrintable(reason()));
    QCOMPARE(m_fixture->text("t3.received.natural"), QString("0"));
    worksElsewhere("Pdf");
}

void TestExportFailures::eachFaultOfTheDisk_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("number");
    QTest::newRow("PDF, EIO") << "Pdf" << EIO;
    for (const auto &[name, number] :
         {std::pair{"EIO", EIO}, {"ENOSPC", ENOSPC}, {"EACCES", EACCES}, {"EINTR", EINTR}})
        QTest::addRow("page, %s", name) << "Page" << number;
}

// The old one or the new one, whole, and it is said which.
void TestExportFailures::eachFaultOfTheDisk()
{
    QFETCH(QString, kind);
    QFETCH(int, number);
    int calls = 0;
    {
        const FailingDisk disk(FailingDisk::never, 0);
        exportTo(kind, at("counted"));
        calls = disk.calls();
    }
    QVERIFY2(calls >= 8, qPrintable(QString::number(calls)));
    QVERIFY(QFile::remove(at("counted")));
    const QStringList others = filesIn(m_fixture->folder.path());
    int failed = 0;
    for (int call = 0; call < calls; ++call) {
        putOld("export");
        m_fixture->dialogs.failures.clear();
        m_fixture->dialogs.exported.clear();
        {
            const FailingDisk disk(call, number);
            exportTo(kind, at("export"));
        }
        const bool isOld = *readFile(at("export")) == "what was there";
        const bool isSaid = !m_fixture->dialogs.failures.isEmpty();
        failed += isSaid;
        QVERIFY(!isOld || isSaid);
        QVERIFY(isOld || QFileInfo(at("export")).size() > 1000);
        QCOMPARE(m_fixture->dialogs.exported.isEmpty(), isSaid);
        QVERIFY(QFile::remove(at("export")));
        QCOMPARE(filesIn(m_fixture->folder.path()), others); // no temporary file
    }
    QCOMPARE(failed == 0, number == EINTR);
}

void TestExportFailures::stoppedInTheMiddle_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"button", "Esc", "closed"})
        QTest::newRow(how) << how;
}

void TestExportFailures::stoppedInTheMiddle()
{
    QFETCH(QString, how);
    const QString paragraph = QStringLiteral("全年公开信息，办理申请，答复及时。").repeated(100);
    ReportDocument &document = m_fixture->window->document();
    QVERIFY(document.apply({{SetNarrative{"s1", QStringList(100, paragraph)}}}, document.newToken()).ok());
    QVERIFY(QDir(m_fixture->folder.path()).mkdir("out"));
    putOld("out/old");

    // Whenever the window for it is there.
    QString page;
    QTimer stop;
    connect(&stop, &QTimer::timeout, this, [&] {
        auto *progress = qobject_cast<QProgressDialog *>(QApplication::activeModalWidget());
        if (!progress || !progress->isActiveWindow() || !page.isEmpty())
            return;
        page = progress->labelText();
        if (how == u"button")
            QTest::mouseClick(progress->findChild<QPushButton *>(), Qt::LeftButton);
        else if (how == u"Esc")
            QTest::keyClick(progress, Qt::Key_Escape);
        else
            progress->close();
    });
    stop.start(5);
    exportTo("Pdf", at("out/old"));
    stop.stop();
    QVERIFY2(page.startsWith("Exporting: page "), qPrintable(page));
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(m_fixture->message(), QString("The export was stopped; nothing was written."));
    QVERIFY(m_fixture->dialogs.exported.isEmpty() && m_fixture->dialogs.failures.isEmpty());
    QCOMPARE(*readFile(at("out/old")), QByteArray("what was there"));
    QCOMPARE(filesIn(at("out")), QStringList{"old"});
    if (how != u"button")
        return;
    // Not stopped for good.
    exportTo("Pdf", at("out/old"));
    QCOMPARE(m_fixture->dialogs.exported, QStringList{at("out/old")});
    QVERIFY(readFile(at("out/old"))->startsWith("%PDF"));
    QCOMPARE(filesIn(at("out")), QStringList{"old"});
}

QTEST_MAIN(TestExportFailures)
#include "test_export_failures.moc"
