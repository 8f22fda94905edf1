#include "desktop/commands/confirmation.h"
#include "desktop/panels/inspector.h"
#include "window_fixture.h"

#include <QTextBlock>

using namespace nianbao;

// From one thing that is left to the next, and confirming what is last year's.
class TestCheckMenu : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void f8GoesThroughTheFindings();
    void nothingFound();
    void nextEmptyCell();
    void nextOfLastYear();
    void confirmsTheCell();
    void confirmsTheSelection();
    void confirmsTheParagraphAtTheCaret();
    void confirmsSelectedParagraphs();
    void confirmsTheSection();
    void confirmsFromTheInspector();
    void editingTakesTheMarkAwayAndUndoBringsItBack();
    void nothingToConfirm();
    void readOnlyStaysAsItIs();
    void everyActionHasAKeyOfItsOwn();

private:
    void startFromLastYear()
    {
        Report last;
        Change change{{SetField{Field::Organ, "青禾区"}, SetField{Field::Year, "2023"},
                       SetNarrative{"lead", {"依据。"}}, SetNarrative{"s1", {"甲。", "乙。", "丙。"}}}};
        for (const QString column : {"natural", "business", "research"})
            change.steps += SetFigure{"t3.carriedForward." + column, Figure::number(4)};
        QVERIFY(last.apply(change));
        m_fixture->window->document().start(nextYear(last), true);
        QTRY_COMPARE(inherited(), QString("Last year's 7"));
    }
    const Report &report() const { return m_fixture->window->document().report(); }
    int steps() const { return m_fixture->window->document().history().count(); }
    QString inherited() const { return m_fixture->window->findChild<QToolButton *>("inherited")->text(); }
    static QString focus() { return QApplication::focusWidget()->objectName(); }
    void clickButton(const char *name) const
    {
        QTest::mouseClick(m_fixture->window->findChild<QToolButton *>(name), Qt::LeftButton);
    }
    void putCaret(const QString &section, int paragraph, int to = -1)
    {
        m_fixture->click(m_fixture->narrative(section));
        WindowFixture::press(Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < paragraph; ++i)
            WindowFixture::press(Qt::Key_Down);
        for (int i = paragraph; i < to; ++i)
            WindowFixture::press(Qt::Key_Down, Qt::ShiftModifier);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestCheckMenu::f8GoesThroughTheFindings()
{
    m_fixture->window->load(m_fixture->makeReport("one.nianbao"));
    // What this test isn't about is switched off.
    Change off;
    for (const Rule &rule : RuleBook::shipped().rules()) {
        if (rule.id != "t3-balance" && rule.id != "section-missing")
            off.steps += SetRuleOff{{rule.id, "不涉及。"}};
    }
    QVERIFY(m_fixture->window->document().apply(off, 1));
    m_fixture->click(m_fixture->cell("t3.received.business"));
    WindowFixture::type("3");
    auto *button = m_fixture->window->findChild<QToolButton *>("findings");
    QTRY_COMPARE(button->text(), QString("Findings 4")); // two columns, sections five and six
    WindowFixture::press(Qt::Key_F8);
    QCOMPARE(focus(), QString("t3.received.total"));
    QVERIFY2(m_fixture->message().contains("difference 3"), qPrintable(m_fixture->message()));
    WindowFixture::press(Qt::Key_F8);
    QCOMPARE(focus(), QString("s5"));
    clickButton("findings");
    QCOMPARE(focus(), QString("s6"));
    clickButton("findings"); // and from the beginning
    QCOMPARE(focus(), QString("t3.received.business"));
    WindowFixture::press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(focus(), QString("s6"));
    WindowFixture::press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(focus(), QString("s5"));
    // From the button itself it goes on from where the cursor was.
    button->setFocus(Qt::TabFocusReason);
    WindowFixture::press(Qt::Key_Space);
    QCOMPARE(focus(), QString("s6"));
}

void TestCheckMenu::nothingFound()
{
    QTest::qWait(60); // for the first check
    m_fixture->trigger("actionNextFinding");
    QCOMPARE(m_fixture->message(), QString("Nothing found so far."));
    m_fixture->trigger("actionNextInherited");
    QCOMPARE(m_fixture->message(), QString("Nothing is still last year's."));
}

void TestCheckMenu::nextEmptyCell()
{
    m_fixture->window->load(m_fixture->makeReport("one.nianbao"));
    m_fixture->trigger("actionNextEmptyCell");
    QCOMPARE(m_fixture->message(), QString("Every cell is filled in."));
    for (const char *address : {"t2.rules.made", "t3.granted.natural", "t4.review.other"}) {
        m_fixture->click(m_fixture->cell(address));
        WindowFixture::press(Qt::Key_Delete);
    }
    m_fixture->click(m_fixture->cell("t2.rules.inForce"));
    WindowFixture::press(Qt::Key_F7);
    QCOMPARE(focus(), QString("t3.granted.natural"));
    clickButton("filled");
    QCOMPARE(focus(), QString("t4.review.other"));
    clickButton("filled");
    QCOMPARE(focus(), QString("t2.rules.made"));
    WindowFixture::type("1");
    clickButton("filled");
    clickButton("filled");
    clickButton("filled");
    QCOMPARE(focus(), QString("t3.granted.natural"));
}

void TestCheckMenu::nextOfLastYear()
{
    startFromLastYear();
    m_fixture->click(m_fixture->field("organ"));
    const QStringList wanted{"lead",
                             "s1",
                             "s1",
                             "s1",
                             "t3.carriedOver.natural",
                             "t3.carriedOver.business",
                             "t3.carriedOver.research",
                             "lead"};
    for (const QString &place : wanted) {
        clickButton("inherited");
        QCOMPARE(focus(), place);
    }
    WindowFixture::press(Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(focus(), QString("s1"));
    QCOMPARE(m_fixture->narrative("s1")->textCursor().selectedText(), QString("甲。"));
}

void TestCheckMenu::confirmsTheCell()
{
    startFromLastYear();
    m_fixture->click(m_fixture->cell("t3.carriedOver.business"));
    WindowFixture::press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(focus(), QString("t3.carriedOver.business"));
    QVERIFY(!report().isInherited("t3.carriedOver.business"));
    QVERIFY(report().isInherited("t3.carriedOver.natural"));
    QCOMPARE(m_fixture->text("t3.carriedOver.business"), QString("4"));
    QCOMPARE(steps(), 1);
    QTRY_COMPARE(inherited(), QString("Last year's 6"));
    m_fixture->trigger("actionUndo");
    QVERIFY(report().isInherited("t3.carriedOver.business"));
    QTRY_COMPARE(inherited(), QString("Last year's 7"));
}

void TestCheckMenu::confirmsTheSelection()
{
    startFromLastYear();
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    WindowFixture::press(Qt::Key_Down, Qt::ShiftModifier);
    WindowFixture::press(Qt::Key_Right, Qt::ShiftModifier);
    m_fixture->trigger("actionConfirm");
    QVERIFY(!report().isInherited("t3.carriedOver.natural"));
    QVERIFY(!report().isInherited("t3.carriedOver.business"));
    QVERIFY(report().isInherited("t3.carriedOver.research"));
    QCOMPARE(steps(), 1);
}

void TestCheckMenu::confirmsTheParagraphAtTheCaret()
{
    startFromLastYear();
    putCaret("s1", 1);
    WindowFixture::press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(report().narrative("s1").texts(), (QStringList{"甲。", "乙。", "丙。"}));
    QVERIFY(report().isInherited("s1", Paragraph{{{"甲。"}}}));
    QVERIFY(!report().isInherited("s1", Paragraph{{{"乙。"}}}));
    QVERIFY(report().isInherited("s1", Paragraph{{{"丙。"}}}));
    QCOMPARE(steps(), 1);
    m_fixture->trigger("actionUndo");
    QVERIFY(report().isInherited("s1", Paragraph{{{"乙。"}}}));
}

void TestCheckMenu::confirmsSelectedParagraphs()
{
    startFromLastYear();
    putCaret("s1", 1, 2);
    m_fixture->trigger("actionConfirm");
    QVERIFY(report().isInherited("s1", Paragraph{{{"甲。"}}}));
    QVERIFY(!report().isInherited("s1", Paragraph{{{"乙。"}}}));
    QVERIFY(!report().isInherited("s1", Paragraph{{{"丙。"}}}));
    QCOMPARE(steps(), 1);
}

void TestCheckMenu::confirmsTheSection()
{
    startFromLastYear();
    putCaret("s1", 1);
    WindowFixture::press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(inherited(), QString("Last year's 4")); // the lead's and the figures
    QCOMPARE(steps(), 1);
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    m_fixture->trigger("actionConfirmSection");
    QTRY_COMPARE(inherited(), QString("Last year's 1"));
    QCOMPARE(steps(), 2);
    m_fixture->trigger("actionUndo");
    m_fixture->trigger("actionUndo");
    QTRY_COMPARE(inherited(), QString("Last year's 7"));
}

void TestCheckMenu::confirmsFromTheInspector()
{
    startFromLastYear();
    auto *inspector = m_fixture->window->findChild<Inspector *>();
    m_fixture->click(m_fixture->cell("t3.carriedOver.natural"));
    QTRY_VERIFY(inspector->toPlainText().contains("not confirmed yet"));
    emit inspector->anchorClicked(QUrl("confirm:t3.carriedOver.natural"));
    QVERIFY(inspector->toHtml().contains("confirm:t3.carriedOver.natural"));
    QVERIFY(!report().isInherited("t3.carriedOver.natural"));
    QTRY_VERIFY(!inspector->toPlainText().contains("not confirmed yet"));
    QVERIFY(!inspector->toHtml().contains("confirm:t3.carriedOver.natural"));
    // Where the whole report's findings stand, a section at a time.
    m_fixture->click(m_fixture->narrative("s5"));
    QTRY_VERIFY(inspector->toHtml().contains("confirm:s1"));
    emit inspector->anchorClicked(QUrl("confirm:s1"));
    QVERIFY(!report().isInherited("s1", Paragraph{{{"甲。"}}}));
    QVERIFY(report().isInherited("lead", Paragraph{{{"依据。"}}}));
    QCOMPARE(steps(), 2);
}

void TestCheckMenu::editingTakesTheMarkAwayAndUndoBringsItBack()
{
    startFromLastYear();
    m_fixture->click(m_fixture->cell("t3.carriedOver.natural"));
    WindowFixture::type("5");
    QTRY_COMPARE(inherited(), QString("Last year's 6"));
    m_fixture->trigger("actionUndo");
    QTRY_COMPARE(inherited(), QString("Last year's 7"));
    putCaret("s1", 2);
    WindowFixture::type("新");
    QTRY_COMPARE(inherited(), QString("Last year's 6"));
    m_fixture->trigger("actionUndo");
    QTRY_COMPARE(inherited(), QString("Last year's 7"));
}

void TestCheckMenu::nothingToConfirm()
{
    startFromLastYear();
    for (QWidget *place : {static_cast<QWidget *>(m_fixture->cell("t2.rules.made")),
                           static_cast<QWidget *>(m_fixture->narrative("s5")),
                           static_cast<QWidget *>(m_fixture->field("organ"))}) {
        m_fixture->click(place);
        m_fixture->trigger("actionConfirm");
        QCOMPARE(m_fixture->message(), QString("Nothing here is still last year's."));
        m_fixture->trigger("actionConfirmSection");
    }
    QCOMPARE(steps(), 0);
    QVERIFY(confirmSection(report(), "nowhere").steps.isEmpty());
    QVERIFY(confirmCells(report(), {"t3.carriedOver.total", "nowhere"}).steps.isEmpty());
}

void TestCheckMenu::readOnlyStaysAsItIs()
{
    startFromLastYear();
    const QString path = m_fixture->folder.filePath("newer.nianbao");
    QVERIFY(m_fixture->window->document().save(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray json = file.readAll();
    json.replace("\"format\": 1", "\"format\": 99");
    file.resize(0);
    file.write(json);
    file.close();
    m_fixture->window->load(path);
    QVERIFY(m_fixture->window->document().isReadOnly());
    QTRY_COMPARE(inherited(), QString("Last year's 7"));
    m_fixture->click(m_fixture->cell("t3.carriedOver.natural"));
    m_fixture->trigger("actionConfirm");
    QCOMPARE(m_fixture->message(), m_fixture->window->document().readOnlyBecause());
    QVERIFY(report().isInherited("t3.carriedOver.natural"));
}

void TestCheckMenu::everyActionHasAKeyOfItsOwn()
{
    QHash<QString, QString> owner;
    for (const QAction *action : m_fixture->window->findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts())
            owner[keys.toString()] += action->objectName() + ' ';
    }
    for (const char *name :
         {"actionNextFinding", "actionPreviousFinding", "actionNextEmptyCell", "actionNextInherited",
          "actionBalance", "actionConfirm", "actionConfirmSection"}) {
        const QString keys = m_fixture->action(name)->shortcut().toString();
        QVERIFY2(!keys.isEmpty(), name);
        QCOMPARE(owner[keys], QString(name) + ' ');
    }
}

QTEST_MAIN(TestCheckMenu)
#include "test_check_menu.moc"
