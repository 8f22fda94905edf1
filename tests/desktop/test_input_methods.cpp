#include "window_fixture.h"

#include "desktop/panels/organ_profile_dialog.h"

#include <QDialogButtonBox>
#include <QInputMethodEvent>
#include <QPushButton>
#include <QTextBlock>
#include <QTextLayout>

using namespace nianbao;

// What is being composed in an input method isn't lost, wherever it is and whatever happens next. There is
// no input method here that would commit it: the editors have to see to it themselves.
class TestInputMethods : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void keepsIt_data();
    void keepsIt();
    void undoTakesItBackAsAStep();
    void isNotTakenTwice();
    void thingsGoOnAfterwards();
    void composingIsNotDisturbed();
    void aCellSaysWhatItCantTake();
    void theProfileKeepsIt_data();
    void theProfileKeepsIt();
    void theProfileTakesNothingTwice();

private:
    QWidget *editor(const QString &place) const
    {
        if (QWidget *text = m_fixture->narrative(place))
            return text;
        return place.startsWith('t') && place != "title" ? static_cast<QWidget *>(m_fixture->cell(place))
                                                         : m_fixture->field(place);
    }
    static void compose(QWidget *editor, const QString &text)
    {
        for (int length = 1; length <= text.size(); ++length) {
            QInputMethodEvent event(text.left(length), {});
            QCoreApplication::sendEvent(editor, &event);
        }
    }
    static void commit(QWidget *editor, const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(editor, &event);
    }
    static QString kept(const Report &report, const QString &place)
    {
        if (place == "s5")
            return report.narrative("s5").texts().join('|');
        if (Field field; Header::find(place, field))
            return report.header().value(field);
        return report.input(report.form().figureAt(place)).text();
    }
    QString kept(const QString &place) const { return kept(m_fixture->window->document().report(), place); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestInputMethods::keepsIt_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("then");
    for (const QString then :
         {"click", "tab", "shift-tab", "save", "close", "undo and redo", "another section", "new report"}) {
        QTest::addRow("text, %s", qPrintable(then)) << "s5"
                                                    << "政府" << then;
        QTest::addRow("field, %s", qPrintable(then)) << "organ"
                                                     << "青禾区" << then;
        QTest::addRow("cell, %s", qPrintable(then)) << "t2.rules.made"
                                                    << "12" << then;
    }
}

void TestInputMethods::keepsIt()
{
    QFETCH(QString, place);
    QFETCH(QString, text);
    QFETCH(QString, then);
    const QString path = m_fixture->makeReport("a.nianbao");
    m_fixture->window->load(path);
    m_fixture->click(editor(place));
    QApplication::focusWidget()->setFocus();
    WindowFixture::press(Qt::Key_A, Qt::ControlModifier);
    WindowFixture::press(Qt::Key_Delete);
    const QString before = kept(place);
    compose(editor(place), text);
    QCOMPARE(kept(place), before); // or else this would show nothing

    if (then == "click") {
        m_fixture->click(m_fixture->cell("t2.normative.made"));
    } else if (then == "tab") {
        WindowFixture::press(Qt::Key_Tab);
    } else if (then == "shift-tab") {
        WindowFixture::press(Qt::Key_Backtab, Qt::ShiftModifier);
    } else if (then == "save") {
        m_fixture->trigger("actionSave");
        ReportDocument saved;
        QVERIFY(saved.load(path));
        QCOMPARE(kept(saved.report(), place), text);
    } else if (then == "close" || then == "new report") {
        m_fixture->dialogs.unsaved = Dialogs::Unsaved::Save;
        if (then == "close")
            QVERIFY(m_fixture->window->close());
        else
            m_fixture->trigger("actionNew");
        QCOMPARE(m_fixture->dialogs.asked.size(), 1);
        ReportDocument saved;
        QVERIFY(saved.load(path));
        QCOMPARE(kept(saved.report(), place), text);
        return;
    } else if (then == "undo and redo") {
        m_fixture->trigger("actionUndo");
        QVERIFY(kept(place) != text);
        m_fixture->trigger("actionRedo");
    } else {
        m_fixture->window->sheet().goTo("s6", true);
    }
    QCOMPARE(kept(place), text);
    if (then != "save" && then != "undo and redo")
        QVERIFY(QApplication::focusWidget() != editor(place));
}

void TestInputMethods::undoTakesItBackAsAStep()
{
    m_fixture->click(m_fixture->narrative("s5"));
    WindowFixture::type("一");
    compose(m_fixture->narrative("s5"), "二");
    m_fixture->trigger("actionUndo");
    m_fixture->trigger("actionRedo");
    QCOMPARE(kept("s5"), QString("一二"));
}

// An input method that commits after all, once the editor took it.
void TestInputMethods::isNotTakenTwice()
{
    for (const QString place : {"s5", "organ"}) {
        QWidget *edit = editor(place);
        m_fixture->click(edit);
        compose(edit, "政府");
        WindowFixture::press(Qt::Key_Tab);
        commit(edit, "政府");
        QCOMPARE(kept(place), QString("政府"));
        m_fixture->click(edit);
        WindowFixture::press(Qt::Key_End);
        commit(edit, "政府"); // meant this time
        QCOMPARE(edit->property(place == "s5" ? "plainText" : "text").toString(), QString("政府政府"));
        WindowFixture::press(Qt::Key_Tab);
    }
}

void TestInputMethods::thingsGoOnAfterwards()
{
    m_fixture->click(m_fixture->narrative("s5"));
    compose(m_fixture->narrative("s5"), "zheng");
    commit(m_fixture->narrative("s5"), "政");
    QCOMPARE(kept("s5"), QString("政"));
    compose(m_fixture->narrative("s5"), "fu");
    compose(m_fixture->narrative("s5"), ""); // given up with Esc
    QInputMethodEvent none;
    QCoreApplication::sendEvent(m_fixture->narrative("s5"), &none);
    WindowFixture::press(Qt::Key_Tab);
    QCOMPARE(kept("s5"), QString("政"));
}

void TestInputMethods::composingIsNotDisturbed()
{
    NarrativeEdit *edit = m_fixture->narrative("s5");
    m_fixture->click(edit);
    WindowFixture::type("甲");
    compose(edit, "yi");
    // Something else of the report alters meanwhile.
    ReportDocument &document = m_fixture->window->document();
    QVERIFY(document.apply({{SetFigure{"t2.rules.made", Figure::number(3)}}}, document.newToken()));
    QCOMPARE(edit->textCursor().block().layout()->preeditAreaText(), QString("yi"));
    commit(edit, "乙");
    QCOMPARE(kept("s5"), QString("甲乙"));
}

void TestInputMethods::aCellSaysWhatItCantTake()
{
    FigureEdit *cell = m_fixture->cell("t2.rules.made");
    m_fixture->click(cell);
    compose(cell, "shi");
    commit(cell, "十");
    QCOMPARE(cell->text(), QString());
    QVERIFY(!m_fixture->message().isEmpty());
}

void TestInputMethods::theProfileKeepsIt_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("then");
    for (const QString then : {"tab", "shift-tab", "click", "enter", "save"}) {
        QTest::addRow("name, %s", qPrintable(then)) << "fullName"
                                                    << "青禾区" << then;
        QTest::addRow("aliases, %s", qPrintable(then)) << "aliases"
                                                       << "管委会" << then;
        QTest::addRow("postcode, %s", qPrintable(then)) << "postcode" // kept in other signs
                                                        << "０４３０００" << then;
    }
}

void TestInputMethods::theProfileKeepsIt()
{
    QFETCH(QString, line);
    QFETCH(QString, text);
    QFETCH(QString, then);
    m_fixture->window->load(m_fixture->makeReport("a.nianbao"));
    m_fixture->trigger("actionOrganProfile");
    auto *dialog = m_fixture->window->findChild<OrganProfileDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    auto *edit = dialog->findChild<QLineEdit *>(line);
    QTest::mouseClick(edit, Qt::LeftButton);
    QTRY_COMPARE(QApplication::focusWidget(), edit);
    edit->clear();
    compose(edit, text);
    QCOMPARE(edit->text(), QString()); // or else this would show nothing
    auto *button = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    if (then == "tab")
        WindowFixture::press(Qt::Key_Tab);
    else if (then == "shift-tab")
        WindowFixture::press(Qt::Key_Backtab, Qt::ShiftModifier);
    else if (then == "click")
        QTest::mouseClick(dialog->findChild<QLineEdit *>("telephone"), Qt::LeftButton);
    else if (then == "enter")
        WindowFixture::press(Qt::Key_Return);
    else
        button->click(); // as a shortcut does: the cursor stays where it is
    if (then == "tab" || then == "shift-tab" || then == "click") {
        QTRY_VERIFY(QApplication::focusWidget() != edit);
        QVERIFY(!edit->text().isEmpty());
        button->click();
    }
    QTRY_VERIFY(!m_fixture->window->findChild<OrganProfileDialog *>());
    const OrganProfile &profile = m_fixture->window->document().report().profile();
    if (line == "aliases")
        QCOMPARE(profile.aliases(), QStringList{text});
    else if (line == "postcode")
        QCOMPARE(profile.value(ProfileItem::Postcode), QString("043000"));
    else
        QCOMPARE(profile.value(ProfileItem::FullName), text);
}

// An input method that commits after all, once the line took it.
void TestInputMethods::theProfileTakesNothingTwice()
{
    m_fixture->trigger("actionOrganProfile");
    auto *dialog = m_fixture->window->findChild<OrganProfileDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    auto *edit = dialog->findChild<QLineEdit *>("fullName");
    QTRY_COMPARE(QApplication::focusWidget(), edit);
    edit->clear();
    compose(edit, "青禾区");
    WindowFixture::press(Qt::Key_Tab);
    commit(edit, "青禾区");
    QCOMPARE(edit->text(), QString("青禾区"));
    QTest::mouseClick(edit, Qt::LeftButton);
    QTRY_COMPARE(QApplication::focusWidget(), edit);
    WindowFixture::press(Qt::Key_End);
    commit(edit, "青禾区"); // meant this time
    QCOMPARE(edit->text(), QString("青禾区青禾区"));
}

QTEST_MAIN(TestInputMethods)
#include "test_input_methods.moc"
