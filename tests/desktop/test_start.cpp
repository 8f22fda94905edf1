#include "window_fixture.h"

#include "desktop/panels/recent_list.h"
#include "desktop/panels/start_page.h"
#include "storage/report_file.h"

#include <QDockWidget>
#include <QPushButton>

using namespace nianbao;

// The page to start from: what is on it, the ways from it, and the way back.
class TestStart : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->window->showStart();
    }
    void cleanup() { m_fixture.reset(); }
    void fourChoices();
    void keys();
    void newReport();
    void fromLastYear();
    void sampleIsACopy();
    void recentFiles();
    void pathsBeginAtHome();
    void recentFilesSayTheirStage();
    void missingRecentFile();
    void readsFilesAfterwards();
    void nothingToDoWithoutAReport();
    void closingAReport();
    void panelsAreRemembered();
    void unreadableFileAtStart();

private:
    QPushButton *button(const char *name) const { return m_fixture->window->findChild<QPushButton *>(name); }
    RecentList *list() const { return m_fixture->window->findChild<RecentList *>(); }
    bool isAtStart() const
    {
        const auto *page = m_fixture->window->findChild<StartPage *>();
        return page && page->isVisible() && !m_fixture->window->sheet().isVisible();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestStart::fourChoices()
{
    QVERIFY(isAtStart());
    for (const char *name : {"startNew", "startFromLastYear", "startImport", "startSample"}) {
        QVERIFY2(button(name)->isVisible(), name);
        QVERIFY2(!button(name)->accessibleName().isEmpty(), name);
        QVERIFY2(!button(name)->accessibleDescription().isEmpty(), name);
        const QImage picture = button(name)->grab().toImage();
        QVERIFY2(picture.width() >= button(name)->sizeHint().width(), name); // no words cut off
    }
    QVERIFY(button("startImport")->isEnabled());
    QVERIFY(!list()->isVisible()); // nothing was open yet
    QVERIFY(!m_fixture->window->windowTitle().contains("—"));
}

void TestStart::keys()
{
    QCOMPARE(QApplication::focusWidget(), button("startNew"));
    WindowFixture::press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), button("startFromLastYear"));
    WindowFixture::press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), button("startImport"));
    WindowFixture::press(Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), button("startFromLastYear"));
    WindowFixture::press(Qt::Key_Down);
    WindowFixture::press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), button("startSample"));
    WindowFixture::press(Qt::Key_Return);
    QVERIFY(!isAtStart());
    QVERIFY(m_fixture->window->document().report().title().contains("2023"));
}

void TestStart::newReport()
{
    QTest::mouseClick(button("startNew"), Qt::LeftButton);
    QVERIFY(!isAtStart());
    QVERIFY(m_fixture->window->sheet().isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), m_fixture->field("organ"));
    m_fixture->window->showStart();
    m_fixture->trigger("actionNew"); // from the menu as well
    QVERIFY(!isAtStart());
}

void TestStart::fromLastYear()
{
    m_fixture->dialogs.toOpen = m_fixture->makeReport("last.nianbao");
    QTest::mouseClick(button("startFromLastYear"), Qt::LeftButton);
    QVERIFY(!isAtStart());
    QCOMPARE(m_fixture->field("year")->text(), QString("2024"));
    m_fixture->dialogs.unsaved = Dialogs::Unsaved::Discard;
    m_fixture->trigger("actionClose");
    m_fixture->dialogs.toOpen.clear();
    QTest::mouseClick(button("startFromLastYear"), Qt::LeftButton);
    QVERIFY(isAtStart()); // nothing was chosen
}

// It can be altered, but never overwritten.
void TestStart::sampleIsACopy()
{
    QTest::mouseClick(button("startSample"), Qt::LeftButton);
    QVERIFY(!isAtStart());
    QVERIFY(m_fixture->window->document().path().isEmpty());
    QVERIFY(!m_fixture->window->isWindowModified());
    QCOMPARE(m_fixture->field("year")->text(), QString("2023"));
    m_fixture->dialogs.toSave = m_fixture->folder.filePath("mine.nianbao");
    m_fixture->trigger("actionSave");
    QVERIFY(QFile::exists(m_fixture->dialogs.toSave));
    const Result<StoredReport> shipped = readReport(qEnvironmentVariable("NIANBAO_SOURCE")
                                                    + "/resources/samples/development-zone-2023.nianbao");
    QVERIFY(shipped.ok());
    QVERIFY(readReport(m_fixture->dialogs.toSave)->report == shipped->report);
    m_fixture->trigger("actionClose");
    m_fixture->trigger("actionSample");
    QVERIFY(m_fixture->window->document().path().isEmpty());
}

void TestStart::recentFiles()
{
    for (const char *name : {"a.nianbao", "b.nianbao"})
        m_fixture->window->load(m_fixture->makeReport(name));
    m_fixture->trigger("actionClose");
    QVERIFY(isAtStart());
    QVERIFY(list()->isVisible());
    QCOMPARE(list()->count(), 2);
    QTRY_VERIFY(list()->item(0)->text().contains("青禾区管委会"));
    QVERIFY(list()->item(0)->text().contains("2023"));
    QVERIFY(list()->item(0)->toolTip().endsWith("b.nianbao"));
    QVERIFY(list()->item(0)->data(Qt::AccessibleTextRole).toString().contains("b.nianbao"));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualItemRect(list()->item(1)).center());
    QTRY_VERIFY(!isAtStart());
    QCOMPARE(m_fixture->window->document().name(), QString("a.nianbao"));
    m_fixture->trigger("actionClose");
    button("startSample")->setFocus(); // the last of the choices: Tab leads on to the list
    WindowFixture::press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), list());
    WindowFixture::press(Qt::Key_Down);
    WindowFixture::press(Qt::Key_Return);
    QTRY_VERIFY(!isAtStart());
    QCOMPARE(m_fixture->window->document().name(), QString("b.nianbao"));
}

void TestStart::pathsBeginAtHome()
{
    const QString home = QDir::homePath();
    QCOMPARE(RecentList::shownPath(home + "/年报/2023.nianbao"), QString("~/年报/2023.nianbao"));
    QCOMPARE(RecentList::shownPath(home + "2/2023.nianbao"), home + "2/2023.nianbao");
    QCOMPARE(RecentList::shownPath("/srv/2023.nianbao"), QString("/srv/2023.nianbao"));
}

void TestStart::recentFilesSayTheirStage()
{
    const QString path = m_fixture->makeReport("a.nianbao");
    m_fixture->window->load(path);
    ReportDocument &document = m_fixture->window->document();
    const Result<Review> submitted =
        movedOn(document.report(), Stage::Submitted, "李", QDateTime::currentDateTimeUtc(), {}, {});
    QVERIFY(submitted && document.moveOn(*submitted) && document.save(path));
    m_fixture->trigger("actionClose");
    QTRY_VERIFY2(list()->item(0)->text().contains("submitted"), qPrintable(list()->item(0)->text()));
}

void TestStart::missingRecentFile()
{
    const QString path = m_fixture->makeReport("gone.nianbao");
    m_fixture->window->load(path);
    QVERIFY(QFile::remove(path));
    m_fixture->trigger("actionClose");
    QTRY_VERIFY(list()->item(0)->text() != "gone.nianbao");
    QVERIFY(list()->item(0)->text().startsWith("gone.nianbao")); // and what about it
    for (int choices = 4; choices > 0; --choices)
        WindowFixture::press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), list());
    WindowFixture::press(Qt::Key_Enter);
    QTRY_COMPARE(m_fixture->dialogs.failures.size(), 1);
    QVERIFY(isAtStart());
    QCOMPARE(list()->count(), 0);
}

// The page is there before any file was looked at.
void TestStart::readsFilesAfterwards()
{
    m_fixture->window->load(m_fixture->makeReport("a.nianbao"));
    m_fixture->trigger("actionClose");
    QCOMPARE(list()->item(0)->text(), QString("a.nianbao"));
    QTRY_VERIFY(list()->item(0)->text() != "a.nianbao");
}

void TestStart::nothingToDoWithoutAReport()
{
    for (const char *name : {"actionSave", "actionSaveAs", "actionClose", "actionExportPdf",
                             "actionExportPage", "actionPrint", "actionUndo", "actionRedo", "actionPaste",
                             "actionFill", "actionFind", "actionFindNext", "actionInspector"})
        QVERIFY2(!m_fixture->action(name)->isEnabled(), name);
    for (const char *name : {"actionNew", "actionNewFromLastYear", "actionOpen", "actionSample", "actionQuit",
                             "actionToolBar", "actionLanguageen", "actionAbout"})
        QVERIFY2(m_fixture->action(name)->isEnabled(), name);
    WindowFixture::press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_fixture->dialogs.proposals.isEmpty());
    m_fixture->trigger("actionNew");
    for (const char *name : {"actionSave", "actionClose", "actionUndo", "actionFind", "actionInspector"})
        QVERIFY2(m_fixture->action(name)->isEnabled(), name);
    QVERIFY(!m_fixture->action("actionRedo")->isEnabled()); // there is nothing to redo
}

void TestStart::closingAReport()
{
    m_fixture->trigger("actionNew");
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    WindowFixture::type("3");
    m_fixture->dialogs.unsaved = Dialogs::Unsaved::Cancel;
    WindowFixture::press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(m_fixture->dialogs.asked.size(), 1);
    QVERIFY(!isAtStart());
    QCOMPARE(m_fixture->text("t3.received.natural"), QString("3"));
    m_fixture->dialogs.unsaved = Dialogs::Unsaved::Save;
    m_fixture->dialogs.toSave = m_fixture->folder.filePath("kept.nianbao");
    WindowFixture::press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(isAtStart());
    QVERIFY(QFile::exists(m_fixture->dialogs.toSave));
    QCOMPARE(QApplication::focusWidget(), button("startNew"));
    QVERIFY(m_fixture->window->document().path().isEmpty());
    QVERIFY(m_fixture->window->document().report() == Report());
    QVERIFY(m_fixture->window->close()); // and there is nothing left to ask about
    QCOMPARE(m_fixture->dialogs.asked.size(), 2);
}

void TestStart::panelsAreRemembered()
{
    const auto panel = [this](const char *name) { return m_fixture->window->findChild<QDockWidget *>(name); };
    QVERIFY(!panel("sectionsDock")->isVisible());
    QVERIFY(!panel("inspectorDock")->isVisible());
    m_fixture->trigger("actionNew");
    QVERIFY(panel("sectionsDock")->isVisible());
    m_fixture->trigger("actionInspector"); // away with it
    m_fixture->trigger("actionClose");
    m_fixture->trigger("actionNew");
    QVERIFY(panel("sectionsDock")->isVisible());
    QVERIFY(!panel("inspectorDock")->isVisible());
    m_fixture->trigger("actionClose");
    QVERIFY(m_fixture->window->close());
    m_fixture->open();
    QVERIFY(panel("sectionsDock")->isVisible());
    QVERIFY(!panel("inspectorDock")->isVisible());
}

void TestStart::unreadableFileAtStart()
{
    m_fixture->open();
    QVERIFY(!isAtStart());
    m_fixture->window->load(m_fixture->folder.filePath("none.nianbao"));
    QCOMPARE(m_fixture->dialogs.failures.size(), 1);
    QVERIFY(m_fixture->dialogs.failures.first().safe.contains("left as it is")); // nothing was open before
    QVERIFY(isAtStart());
}

QTEST_MAIN(TestStart)
#include "test_start.moc"
