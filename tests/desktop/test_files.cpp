#include "window_fixture.h"

#include "desktop/commands/recent_files.h"
#include "storage/report_file.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QMenu>

using namespace nianbao;

class TestFiles : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void closingAsks_data();
    void closingAsks();
    void failedSaveKeepsEverything();
    void invalidCellBlocks_data();
    void invalidCellBlocks();
    void unreadableFileChangesNothing();
    void newFromLastYear();
    void readOnlyFile();
    void recentFiles();
    void missingRecentFile();
    void windowStateIsKept();
    void titleNamesTheFile();
    void proposedNameIsTheTitle();
    void exportTellsOfLostPictures();
    void firstWindowFitsTheScreen();

private:
    void typeThree() const
    {
        m_fixture->click(m_fixture->cell("t3.received.natural"));
        WindowFixture::type("3");
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_fixture->folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file can't be made");
        return file.fileName();
    }
    QMenu *recentMenu() const
    {
        auto *menu = m_fixture->window->findChild<QMenu *>("menuRecent");
        emit menu->aboutToShow();
        return menu;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestFiles::closingAsks_data()
{
    QTest::addColumn<Dialogs::Unsaved>("answer");
    QTest::addColumn<bool>("canSave");
    QTest::addColumn<bool>("closed");
    QTest::newRow("cancel") << Dialogs::Unsaved::Cancel << true << false;
    QTest::newRow("discard") << Dialogs::Unsaved::Discard << true << true;
    QTest::newRow("save") << Dialogs::Unsaved::Save << true << true;
    QTest::newRow("save fails") << Dialogs::Unsaved::Save << false << false;
}

void TestFiles::closingAsks()
{
    QFETCH(Dialogs::Unsaved, answer);
    QFETCH(bool, canSave);
    QFETCH(bool, closed);
    typeThree();
    m_fixture->dialogs.unsaved = answer;
    m_fixture->dialogs.toSave =
        m_fixture->folder.filePath(canSave ? "closed.nianbao" : "missing/closed.nianbao");
    QCOMPARE(m_fixture->window->close(), closed);
    QCOMPARE(m_fixture->dialogs.asked.size(), 1);
    QCOMPARE(QFile::exists(m_fixture->folder.filePath("closed.nianbao")),
             closed && answer == Dialogs::Unsaved::Save);
    QCOMPARE(m_fixture->text("t3.received.natural"), QString("3"));
    QCOMPARE(m_fixture->dialogs.failures.size(), canSave ? 0 : 1);
}

void TestFiles::failedSaveKeepsEverything()
{
    typeThree();
    m_fixture->dialogs.toSave = m_fixture->folder.filePath("missing/report.nianbao");
    m_fixture->trigger("actionSave");
    QCOMPARE(m_fixture->dialogs.failures.size(), 1);
    const Failure failure = m_fixture->dialogs.failures.first();
    QVERIFY(!failure.safe.isEmpty());
    QVERIFY(failure.reason.contains(m_fixture->dialogs.toSave));
    QVERIFY(m_fixture->window->isWindowModified());
    QCOMPARE(m_fixture->text("t3.received.natural"), QString("3"));
    QVERIFY(m_fixture->window->document().path().isEmpty());
    QVERIFY(m_fixture->window->document().history().canUndo());
}

void TestFiles::invalidCellBlocks_data()
{
    QTest::addColumn<QByteArray>("action");
    // Who leaves is asked instead (test_cell_typing).
    for (const char *action :
         {"actionSave", "actionSaveAs", "actionExportPdf", "actionExportPage", "actionPrint"})
        QTest::newRow(action) << QByteArray(action);
}

void TestFiles::invalidCellBlocks()
{
    QFETCH(QByteArray, action);
    m_fixture->window->load(m_fixture->makeReport("valid.nianbao"));
    FigureEdit *cell = m_fixture->cell("t3.granted.research");
    m_fixture->click(cell);
    WindowFixture::type("1,2");
    WindowFixture::press(Qt::Key_Tab);
    QCOMPARE(cell->text(), QString("1,2"));
    m_fixture->dialogs.toSave = m_fixture->folder.filePath("written");
    m_fixture->dialogs.printTo = m_fixture->folder.filePath("written");
    m_fixture->trigger(action);
    QVERIFY(m_fixture->window->isVisible());
    QVERIFY(!QFile::exists(m_fixture->folder.filePath("written")));
    QCOMPARE(m_fixture->dialogs.failures.size(), 1);
    QVERIFY(m_fixture->dialogs.failures.first().reason.contains(cell->spec().fullLabel()));
    QVERIFY(m_fixture->dialogs.failures.first().reason.contains(cell->problem()));
    QTRY_COMPARE(QApplication::focusWidget(), cell);
    // What stood there before is what counts, and what Undo leads back to.
    QCOMPARE(m_fixture->window->document().figures().at("t3.granted.research").text(), QString("0"));
    m_fixture->trigger("actionUndo");
    QCOMPARE(cell->text(), QString("0"));
    QVERIFY(!m_fixture->window->isWindowModified());
}

void TestFiles::unreadableFileChangesNothing()
{
    typeThree();
    m_fixture->dialogs.unsaved = Dialogs::Unsaved::Discard;
    m_fixture->dialogs.toOpen = write("broken.nianbao", "{ \"format\": 1,");
    m_fixture->trigger("actionOpen");
    QCOMPARE(m_fixture->dialogs.failures.size(), 1);
    QVERIFY(m_fixture->dialogs.failures.first().reason.contains("broken.nianbao"));
    QCOMPARE(m_fixture->dialogs.failures.first().safe, QString("What was open before is unchanged."));
    QCOMPARE(m_fixture->text("t3.received.natural"), QString("3"));
    QVERIFY(m_fixture->window->isWindowModified());
}

void TestFiles::newFromLastYear()
{
    ReportDocument previous;
    QVERIFY(previous.apply({{SetField{Field::Organ, "某局"}, SetField{Field::Year, "2022"},
                             SetFigure{"t3.carriedForward.natural", Figure::number(4)}}},
                           1));
    QVERIFY(previous.save(m_fixture->folder.filePath("2022.nianbao")));
    m_fixture->dialogs.toOpen = previous.path();
    m_fixture->trigger("actionNewFromLastYear");
    QCOMPARE(m_fixture->field("year")->text(), QString("2023"));
    QCOMPARE(m_fixture->text("t3.carriedOver.natural"), QString("4"));
    QVERIFY(m_fixture->window->isWindowModified());
    QVERIFY(m_fixture->window->document().path().isEmpty()); // last year's file is not the one to save to
    m_fixture->dialogs.unsaved = Dialogs::Unsaved::Discard;
    m_fixture->trigger("actionNew");
    QCOMPARE(m_fixture->text("t3.carriedOver.natural"), QString());
    QVERIFY(!m_fixture->window->isWindowModified());
}

void TestFiles::readOnlyFile()
{
    QByteArray json = reportToJson(Report());
    json.replace("\"format\": 1", "\"format\": 99");
    m_fixture->window->load(write("newer.nianbao", json));
    QCOMPARE(m_fixture->dialogs.told.size(), 1);
    QVERIFY(!m_fixture->action("actionSave")->isEnabled());
    QVERIFY(!m_fixture->action("actionSaveAs")->isEnabled());
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    WindowFixture::type("3");
    QCOMPARE(m_fixture->text("t3.received.natural"), QString());
    QVERIFY(m_fixture->narrative("s1")->isReadOnly());
    QVERIFY(m_fixture->field("organ")->isReadOnly());
    m_fixture->dialogs.toSave = m_fixture->folder.filePath("page.html");
    m_fixture->trigger("actionExportPage");
    QVERIFY(QFile::exists(m_fixture->dialogs.toSave));
    m_fixture->trigger("actionNew");
    QVERIFY(m_fixture->action("actionSave")->isEnabled());
    QVERIFY(!m_fixture->cell("t3.received.natural")->isReadOnly());
}

void TestFiles::recentFiles()
{
    QCOMPARE(recentMenu()->actions().size(), 3); // none yet, a line, clear
    for (int i = 0; i < 12; ++i)
        m_fixture->window->load(m_fixture->makeReport(QString("report&%1.nianbao").arg(i)));
    QCOMPARE(recentMenu()->actions().size(), 12);
    QVERIFY(recentMenu()->actions().first()->text().startsWith("report&&11.nianbao"));
    m_fixture->open(); // they are kept from run to run
    recentMenu()->actions().at(1)->trigger();
    QCOMPARE(m_fixture->window->document().name(), QString("report&10.nianbao"));
    QVERIFY(recentMenu()->actions().first()->text().startsWith("report&&10.nianbao"));
    recentMenu()->actions().last()->trigger();
    QCOMPARE(recentMenu()->actions().size(), 3);
}

void TestFiles::missingRecentFile()
{
    const QString path = m_fixture->makeReport("gone.nianbao");
    m_fixture->window->load(path);
    QVERIFY(QFile::remove(path));
    recentMenu()->actions().first()->trigger();
    QCOMPARE(m_fixture->dialogs.failures.size(), 1);
    QVERIFY(m_fixture->dialogs.failures.first().reason.contains("gone.nianbao"));
    QCOMPARE(recentMenu()->actions().size(), 3);
    QCOMPARE(m_fixture->text("t3.received.natural"), QString("0")); // still what was open
}

void TestFiles::windowStateIsKept()
{
    auto *dock = m_fixture->window->findChild<QDockWidget *>("sectionsDock");
    QVERIFY(dock->isVisible());
    dock->toggleViewAction()->trigger();
    m_fixture->window->resize(900, 500);
    QVERIFY(m_fixture->window->close());
    MainWindow next(&m_fixture->dialogs);
    next.show();
    QVERIFY(QTest::qWaitForWindowExposed(&next));
    QVERIFY(!next.findChild<QDockWidget *>("sectionsDock")->isVisible());
    QCOMPARE(next.size(), QSize(900, 500));
}

void TestFiles::titleNamesTheFile()
{
    QVERIFY(m_fixture->window->windowTitle().contains(m_fixture->window->document().name()));
    m_fixture->window->load(m_fixture->makeReport("named.nianbao"));
    QVERIFY(m_fixture->window->windowTitle().startsWith("[*]named.nianbao"));
    QVERIFY(!m_fixture->window->isWindowModified());
    typeThree();
    QVERIFY(m_fixture->window->isWindowModified());
}

void TestFiles::proposedNameIsTheTitle()
{
    const QString path = m_fixture->makeReport("x.nianbao");
    m_fixture->window->load(path);
    m_fixture->exportPdf();
    QCOMPARE(QFileInfo(m_fixture->dialogs.proposals.last()).fileName(),
             Template::current()->titleFor("青禾区管委会", "2023") + ".pdf");
    QCOMPARE(QFileInfo(m_fixture->dialogs.proposals.last()).path(), m_fixture->folder.path());
    m_fixture->click(m_fixture->field("title"));
    WindowFixture::type("a/b:c");
    m_fixture->trigger("actionExportPage");
    QCOMPARE(QFileInfo(m_fixture->dialogs.proposals.last()).fileName(), QString("abc.html"));
}

void TestFiles::exportTellsOfLostPictures()
{
    const QByteArray cutOff("\x89PNG\r\n\x1a\nand no more");
    const Change change{{SetNarrative{"s1", QList<Block>{Picture{"image/png", cutOff, "图1"}}}}};
    QVERIFY(m_fixture->window->document().apply(change, 0));
    for (const QString kind : {"pdf", "html"}) {
        m_fixture->dialogs.toSave = m_fixture->folder.filePath("out." + kind);
        if (kind == "pdf")
            m_fixture->exportPdf();
        else
            m_fixture->trigger("actionExportPage");
        QVERIFY2(m_fixture->dialogs.remarks.last().contains("“图1” can't be shown"),
                 qPrintable(m_fixture->dialogs.remarks.last()));
    }
}

void TestFiles::firstWindowFitsTheScreen()
{
    const MainWindow window;
    const QSize screen = window.screen()->availableSize();
    QVERIFY(screen.width() < 1366); // the test's own: smaller than we would like
    QVERIFY2(window.width() < screen.width() && window.height() < screen.height() - 40,
             qPrintable(QString("%1x%2").arg(window.width()).arg(window.height())));
}

QTEST_MAIN(TestFiles)
#include "test_files.moc"
