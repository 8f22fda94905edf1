#include "window_fixture.h"

#include "desktop/panels/find_bar.h"

#include <QScrollBar>

using namespace nianbao;

// Ctrl+F and what follows, by keys alone.
class TestFind : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->window->load(m_fixture->makeReport("report.nianbao"));
        m_fixture->click(m_fixture->cell("t3.received.natural"));
        WindowFixture::type("321");
        m_fixture->click(m_fixture->narrative("s5"));
        WindowFixture::type("共办结３２１件，其余没有。");
        m_fixture->click(m_fixture->field("organ"));
    }
    void cleanup() { m_fixture.reset(); }
    void whileTyping();
    void stepsAndGoesAround();
    void escapeLeadsThere();
    void labelsAreTinted();
    void headerFields();
    void nothingFound();
    void findNextWithoutTheBar();
    void takesTheSelection();
    void followsTheReport();
    void buttonsByKeyboard();
    void closesWithTheReport();
    void partsThatAreNotBuiltYet();

private:
    void find(const QString &words) const
    {
        WindowFixture::press(Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QString("findField"));
        WindowFixture::type(words);
    }
    QString count() const { return m_fixture->window->findChild<QLabel *>("findCount")->text(); }
    static QString focus() { return QApplication::focusWidget()->objectName(); }
    bool isInSight(const QWidget *widget) const
    {
        const QWidget *view = m_fixture->window->sheet().viewport();
        return view->rect().contains(QRect(widget->mapTo(view, QPoint(0, 0)), widget->size()));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestFind::whileTyping()
{
    find("3");
    FigureEdit *cell = m_fixture->cell("t3.received.natural");
    WindowFixture::type("21");
    QCOMPARE(focus(), QString("findField")); // one goes on typing
    QCOMPARE(count(), QString("1 of 3"));    // the cell, the total, the text
    QCOMPARE(cell->selectedText(), QString("321"));
    QVERIFY(isInSight(cell));
    WindowFixture::press(Qt::Key_Backspace);
    QCOMPARE(cell->selectedText(), QString("32"));
    WindowFixture::press(Qt::Key_A, Qt::ControlModifier);
    WindowFixture::press(Qt::Key_Delete); // no search any more
    QCOMPARE(cell->selectedText(), QString());
    QCOMPARE(count(), QString());
    QCOMPARE(m_fixture->text("t3.received.natural"), QString("321"));
}

void TestFind::stepsAndGoesAround()
{
    find("321");
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(count(), QString("2 of 3"));
    QCOMPARE(m_fixture->cell("t3.received.total")->selectedText(), QString("321"));
    QCOMPARE(m_fixture->cell("t3.received.natural")->selectedText(), QString());
    WindowFixture::press(Qt::Key_F3);
    QCOMPARE(count(), QString("3 of 3"));
    QCOMPARE(m_fixture->narrative("s5")->textCursor().selectedText(), QString("３２１"));
    QVERIFY(m_fixture->window->sheet().verticalScrollBar()->value() > 0);
    WindowFixture::press(Qt::Key_F3);
    QCOMPARE(count(), QString("1 of 3, from the top again"));
    QCOMPARE(m_fixture->narrative("s5")->textCursor().selectedText(), QString());
    WindowFixture::press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(count(), QString("3 of 3, from the end again"));
    WindowFixture::press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count(), QString("2 of 3"));
    QCOMPARE(focus(), QString("findField"));
}

void TestFind::escapeLeadsThere()
{
    find("321");
    WindowFixture::press(Qt::Key_Return);
    WindowFixture::press(Qt::Key_Return);
    WindowFixture::press(Qt::Key_Escape);
    QVERIFY(!m_fixture->window->findChild<FindBar *>()->isVisible());
    QCOMPARE(QApplication::focusWidget(), m_fixture->narrative("s5"));
    QCOMPARE(m_fixture->narrative("s5")->textCursor().selectedText(), QString("３２１"));
    WindowFixture::type("五");
    QVERIFY(m_fixture->narrative("s5")->toPlainText().startsWith("共办结五件"));
}

void TestFind::labelsAreTinted()
{
    find("商业企业");
    QVERIFY(count().startsWith("1 of "));
    QLabel *label = nullptr;
    for (QLabel *one : m_fixture->window->sheet().findChildren<QLabel *>()) {
        if (one->autoFillBackground()) {
            QVERIFY(!label); // one place at a time
            label = one;
        }
    }
    QVERIFY(label);
    QCOMPARE(label->text(), QString("商业企业"));
    QVERIFY(isInSight(label));
    // It is to be seen, too.
    const QColor ground = label->grab().toImage().pixelColor(0, 0);
    WindowFixture::press(Qt::Key_Escape);
    QVERIFY(label->grab().toImage().pixelColor(0, 0) != ground);
    QVERIFY(!label->autoFillBackground());
    QCOMPARE(focus(), QString("t3.received.business"));
    const QString heading = m_fixture->window->document().report().form().sections().last().heading;
    find(heading);
    QCOMPARE(count(), QString("1 of 1"));
    WindowFixture::press(Qt::Key_Escape);
    QCOMPARE(focus(), QString("s6"));
}

void TestFind::headerFields()
{
    m_fixture->click(m_fixture->narrative("s5"));
    find("青禾区管委会");
    QVERIFY(count().contains(" of 2")); // its field, and the title made of it
    while (m_fixture->field("organ")->selectedText().isEmpty())
        WindowFixture::press(Qt::Key_Return);
    QCOMPARE(m_fixture->field("organ")->selectedText(), QString("青禾区管委会"));
    WindowFixture::press(Qt::Key_Escape);
    QCOMPARE(focus(), QString("organ"));
}

void TestFind::nothingFound()
{
    m_fixture->click(m_fixture->cell("t3.granted.natural"));
    find("没有这个词");
    QCOMPARE(count(), QString("Nothing found"));
    WindowFixture::press(Qt::Key_Return);
    WindowFixture::press(Qt::Key_F3);
    QCOMPARE(count(), QString("Nothing found"));
    WindowFixture::press(Qt::Key_Escape);
    QCOMPARE(focus(), QString("t3.granted.natural")); // back to where one was
}

void TestFind::findNextWithoutTheBar()
{
    find("321");
    WindowFixture::press(Qt::Key_Escape);
    QCOMPARE(focus(), QString("t3.received.natural"));
    WindowFixture::press(Qt::Key_F3);
    QCOMPARE(focus(), QString("t3.received.total"));
    WindowFixture::press(Qt::Key_F3);
    QCOMPARE(focus(), QString("s5"));
    // On from where the cursor is put meanwhile.
    m_fixture->click(m_fixture->field("organ"));
    WindowFixture::press(Qt::Key_F3);
    QCOMPARE(focus(), QString("t3.received.natural"));
    QVERIFY(!m_fixture->window->findChild<FindBar *>()->isVisible());
}

void TestFind::takesTheSelection()
{
    m_fixture->click(m_fixture->cell("t3.received.natural")); // which selects what stands there
    WindowFixture::press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(count(), QString("1 of 3"));
    WindowFixture::type("共办结"); // and typing replaces it
    QCOMPARE(count(), QString("1 of 1"));
}

void TestFind::followsTheReport()
{
    find("321");
    WindowFixture::press(Qt::Key_Return);
    m_fixture->trigger("actionUndo"); // the text
    m_fixture->trigger("actionUndo"); // the figure
    QTRY_COMPARE(count(), QString("Nothing found"));
    WindowFixture::press(Qt::Key_Return);
    m_fixture->trigger("actionRedo");
    QTRY_VERIFY(count().contains("of 2"));
}

void TestFind::buttonsByKeyboard()
{
    find("321");
    WindowFixture::press(Qt::Key_Tab);
    QCOMPARE(focus(), QString("findPrevious"));
    QVERIFY(!QApplication::focusWidget()->accessibleName().isEmpty());
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(count(), QString("3 of 3, from the end again"));
    WindowFixture::press(Qt::Key_Tab);
    QCOMPARE(focus(), QString("findNext"));
    WindowFixture::press(Qt::Key_Space);
    QCOMPARE(count(), QString("1 of 3, from the top again"));
    WindowFixture::press(Qt::Key_Tab);
    WindowFixture::press(Qt::Key_Return);
    QVERIFY(!m_fixture->window->findChild<FindBar *>()->isVisible());
}

void TestFind::closesWithTheReport()
{
    find("商业企业");
    m_fixture->dialogs.unsaved = Dialogs::Unsaved::Discard;
    m_fixture->trigger("actionClose");
    m_fixture->trigger("actionNew");
    QVERIFY(!m_fixture->window->findChild<FindBar *>()->isVisible());
    for (const QLabel *label : m_fixture->window->sheet().findChildren<QLabel *>())
        QVERIFY(!label->autoFillBackground());
}

void TestFind::partsThatAreNotBuiltYet()
{
    MainWindow window(&m_fixture->dialogs);
    window.load(m_fixture->makeReport("other.nianbao"));
    QVERIFY(!window.findChild<QWidget *>("t4.review.upheld"));
    auto *find = window.findChild<QAction *>("actionFind");
    find->trigger();
    window.findChild<QLineEdit *>("findField")->setFocus();
    QTest::keyClicks(window.findChild<QLineEdit *>("findField"), "0");
    QVERIFY(window.findChild<QWidget *>("t4.review.upheld"));
    const auto words = window.findChild<QLabel *>("findCount")->text();
    QVERIFY2(words.contains(" of "), qPrintable(words));
}

QTEST_MAIN(TestFind)
#include "test_find.moc"
