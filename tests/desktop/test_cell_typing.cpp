#include "window_fixture.h"

#include "desktop/panels/inspector.h"

#include <QDockWidget>
#include <QPushButton>

using namespace nianbao;

// What a hurried hand does to a cell: half a number, a slip, a change of mind. And what the window makes of
// it when it has to go, or to be small.
class TestCellTyping : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->click(m_fixture->cell(cell));
    }
    void cleanup() { m_fixture.reset(); }
    void refusedLeavesNothingBehind_data();
    void refusedLeavesNothingBehind();
    void escapeTakesBackHalfANumber();
    void escapeIsNoStepOfItsOwn();
    void undoneIsReplacedByTyping();
    void shortcutsOfTheWindowAreItsOwn_data();
    void shortcutsOfTheWindowAreItsOwn();
    void closesWithoutWhatCannotBeTaken();
    void staysWhereOneDoesNotAgree_data();
    void staysWhereOneDoesNotAgree();
    void languagesHaveShortcuts();
    void panelsStepAside();
    void aRepairIsOneKeyAway();

private:
    const QString cell = "t3.received.natural";
    Figure stored(const QString &address) const
    {
        return m_fixture->window->document().figures().at(address);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestCellTyping::refusedLeavesNothingBehind_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty, a point in a count") << ""
                                               << "12.5";
    QTest::newRow("filled, a point in a count") << "7"
                                                << "12.5";
    QTest::newRow("two points") << ""
                                << "1.2.3";
    QTest::newRow("signs") << ""
                           << "7///";
}

void TestCellTyping::refusedLeavesNothingBehind()
{
    QFETCH(QString, before);
    QFETCH(QString, typed);
    m_fixture->type(before);
    m_fixture->press(Qt::Key_Tab);
    m_fixture->click(m_fixture->cell(cell));
    m_fixture->type(typed);
    QVERIFY(!m_fixture->cell(cell)->problem().isEmpty());
    QCOMPARE(stored(cell).text(), before); // not counted, not added up
    QCOMPARE(stored("t3.received.total").text(), before);
    m_fixture->press(Qt::Key_Tab);
    QCOMPARE(m_fixture->text(cell), typed); // nothing typed is lost
    m_fixture->click(m_fixture->cell(cell));
    m_fixture->press(Qt::Key_Escape);
    QCOMPARE(m_fixture->text(cell), before);
    QCOMPARE(stored(cell).text(), before);
    QVERIFY(m_fixture->cell(cell)->problem().isEmpty());
}

void TestCellTyping::escapeTakesBackHalfANumber()
{
    m_fixture->type("0");
    m_fixture->press(Qt::Key_Tab);
    m_fixture->click(m_fixture->cell(cell));
    m_fixture->type("3");
    QCOMPARE(stored(cell).text(), QString("3"));
    m_fixture->press(Qt::Key_Escape);
    QCOMPARE(stored(cell).text(), QString("0"));
    m_fixture->type("5"); // replaces it
    QCOMPARE(stored(cell).text(), QString("5"));
}

void TestCellTyping::escapeIsNoStepOfItsOwn()
{
    m_fixture->type("8");
    m_fixture->press(Qt::Key_Tab);
    m_fixture->click(m_fixture->cell(cell));
    const int steps = m_fixture->window->document().history().count();
    m_fixture->type("3");
    m_fixture->press(Qt::Key_Escape);
    QVERIFY(m_fixture->window->document().history().count() <= steps + 1);
    QCOMPARE(stored(cell).text(), QString("8"));
}

void TestCellTyping::undoneIsReplacedByTyping()
{
    m_fixture->type("12");
    m_fixture->press(Qt::Key_Tab);
    m_fixture->click(m_fixture->cell(cell));
    m_fixture->type("95");
    m_fixture->trigger("actionUndo");
    QCOMPARE(m_fixture->text(cell), QString("12"));
    m_fixture->type("4");
    QCOMPARE(m_fixture->text(cell), QString("4"));
    m_fixture->trigger("actionUndo");
    m_fixture->press(Qt::Key_Delete);
    QCOMPARE(m_fixture->text(cell), QString());
}

void TestCellTyping::shortcutsOfTheWindowAreItsOwn_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("cell") << cell;
    QTest::newRow("header field") << "organ";
}

void TestCellTyping::shortcutsOfTheWindowAreItsOwn()
{
    QFETCH(QString, place);
    m_fixture->click(m_fixture->window->findChild<PlaceEdit *>(place));
    const QAction *action = m_fixture->action("actionExportPdf");
    QKeyEvent override(QEvent::ShortcutOverride, action->shortcut()[0].key(),
                       action->shortcut()[0].keyboardModifiers());
    override.ignore();
    QApplication::sendEvent(QApplication::focusWidget(), &override);
    QVERIFY(!override.isAccepted());
}

void TestCellTyping::closesWithoutWhatCannotBeTaken()
{
    m_fixture->type("1.2.3");
    m_fixture->press(Qt::Key_Tab);
    m_fixture->type("4.5");
    m_fixture->dialogs.agrees = true;
    m_fixture->dialogs.unsaved = Dialogs::Unsaved::Discard;
    QVERIFY(m_fixture->window->close());
    QCOMPARE(m_fixture->dialogs.questions.size(), 2); // one for each
    QVERIFY(m_fixture->dialogs.questions.first().text.contains("1.2.3"));
}

void TestCellTyping::staysWhereOneDoesNotAgree_data()
{
    QTest::addColumn<QByteArray>("action");
    for (const char *action : {"actionNew", "actionOpen", "actionQuit"})
        QTest::newRow(action) << QByteArray(action);
}

void TestCellTyping::staysWhereOneDoesNotAgree()
{
    QFETCH(QByteArray, action);
    m_fixture->type("1.2.3");
    m_fixture->dialogs.agrees = false;
    m_fixture->trigger(action);
    QVERIFY(m_fixture->window->isVisible());
    QCOMPARE(m_fixture->dialogs.questions.size(), 1);
    QCOMPARE(m_fixture->text(cell), QString("1.2.3"));
}

void TestCellTyping::languagesHaveShortcuts()
{
    QStringList keys;
    for (const char *name :
         {"actionLanguage", "actionLanguagezh_CN", "actionLanguageen", "actionLanguagezh_TW"})
        keys += m_fixture->action(name)->shortcut().toString();
    QCOMPARE(keys, (QStringList{"Ctrl+Shift+F1", "Ctrl+Shift+F2", "Ctrl+Shift+F3", "Ctrl+Shift+F4"}));
}

void TestCellTyping::panelsStepAside()
{
    const auto panel = [this](const char *name) { return m_fixture->window->findChild<QDockWidget *>(name); };
    auto *inspector = m_fixture->window->findChild<InspectorDock *>();
    QVERIFY(inspector->isVisible() && panel("sectionsDock")->isVisible());
    m_fixture->window->resize(780, 600);
    QTRY_VERIFY(!inspector->isVisible() && !panel("sectionsDock")->isVisible());
    inspector->show(); // somebody wants it all the same
    m_fixture->window->resize(770, 600);
    QTRY_COMPARE(m_fixture->window->width(), 770);
    QVERIFY(inspector->isVisible());
    m_fixture->window->resize(1366, 720);
    QTRY_VERIFY(inspector->isVisible() && panel("sectionsDock")->isVisible());
}

void TestCellTyping::aRepairIsOneKeyAway()
{
    m_fixture->window->load(m_fixture->makeReport("whole.nianbao"));
    m_fixture->window->sheet().completeParts();
    m_fixture->click(m_fixture->cell(cell));
    m_fixture->type("3");
    m_fixture->trigger("actionBalance");
    const auto *repair = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(repair);
    m_fixture->press(Qt::Key_Return);
    const Figures &figures = m_fixture->window->document().figures();
    QCOMPARE(figures.at("t3.received.natural").units(),
             figures.at("t3.concluded.natural").units() + figures.at("t3.carriedForward.natural").units());
}

QTEST_MAIN(TestCellTyping)
#include "test_cell_typing.moc"
