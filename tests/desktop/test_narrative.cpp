#include "window_fixture.h"

#include <QClipboard>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

using namespace nianbao;

class TestNarrative : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->click(m_fixture->narrative("s1"));
    }
    void cleanup() { m_fixture.reset(); }
    void typingIsOneStep();
    void everyParagraphIsAStep();
    void pasteIsAStep();
    void undoRestoresWithTheCursorThere();
    void undoKeepsSurrogatesWhole();
    void composedTextIsKept();
    void growsWithItsText();
    void leavesNoEmptyLinesBehind();
    void undoComesFromTheWindow();

private:
    QStringList stored() const { return m_fixture->window->document().report().narrative("s1").texts(); }
    int steps() const { return m_fixture->window->document().history().count(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestNarrative::typingIsOneStep()
{
    WindowFixture::type("abc条");
    QCOMPARE(stored(), QStringList{"abc条"});
    QCOMPARE(steps(), 1);
    WindowFixture::press(Qt::Key_Backspace);
    WindowFixture::press(Qt::Key_Backspace);
    QCOMPARE(stored(), QStringList{"ab"});
    QCOMPARE(steps(), 2);
    WindowFixture::press(Qt::Key_Home);
    WindowFixture::type("x");
    QCOMPARE(steps(), 3);
    m_fixture->window->document().undo();
    m_fixture->window->document().undo();
    QCOMPARE(m_fixture->narrative("s1")->toPlainText(), QString("abc条"));
    m_fixture->window->document().undo();
    QCOMPARE(m_fixture->narrative("s1")->toPlainText(), QString());
    m_fixture->window->document().redo();
    QCOMPARE(m_fixture->narrative("s1")->toPlainText(), QString("abc条"));
}

void TestNarrative::everyParagraphIsAStep()
{
    WindowFixture::type("one");
    WindowFixture::press(Qt::Key_Return);
    WindowFixture::type("two");
    QCOMPARE(stored(), (QStringList{"one", "two"}));
    m_fixture->window->document().undo();
    QCOMPARE(stored(), QStringList{"one"});
    const QTextBlock second = m_fixture->narrative("s1")->document()->begin();
    QVERIFY(second.blockFormat().textIndent() > 20);
}

void TestNarrative::pasteIsAStep()
{
    auto *rich = new QMimeData;
    rich->setHtml("<p>粗体<i> text</i></p><table><tr><td>x</td></tr></table>");
    rich->setText(QString::fromUtf8("not this"));
    QApplication::clipboard()->setMimeData(rich);
    WindowFixture::type("a");
    m_fixture->trigger("actionPaste");
    QCOMPARE(stored(), (QStringList{"a粗体 text", "x"}));
    QCOMPARE(steps(), 2);
    const QTextEdit *edit = m_fixture->narrative("s1");
    for (QTextBlock block = edit->document()->begin(); block.isValid(); block = block.next()) {
        QVERIFY(block.blockFormat().textIndent() > 20);
        QVERIFY(!block.begin().fragment().charFormat().fontItalic());
    }
    WindowFixture::type("b");
    QCOMPARE(steps(), 3); // typing on after a paste is a step of its own
    m_fixture->window->document().undo();
    m_fixture->window->document().undo();
    QCOMPARE(stored(), QStringList{"a"});
}

void TestNarrative::undoRestoresWithTheCursorThere()
{
    WindowFixture::type("beginning and end");
    QTextEdit *edit = m_fixture->narrative("s1");
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(9);
    edit->setTextCursor(cursor);
    WindowFixture::type("XYZ");
    QCOMPARE(stored(), QStringList{"beginningXYZ and end"});
    cursor.setPosition(0);
    edit->setTextCursor(cursor);
    m_fixture->window->document().undo();
    QCOMPARE(edit->toPlainText(), QString("beginning and end"));
    QCOMPARE(edit->textCursor().position(), 9);
    m_fixture->window->document().redo();
    QCOMPARE(edit->textCursor().position(), 12);
}

void TestNarrative::undoKeepsSurrogatesWhole()
{
    // Two characters that share their first half: no edit may part them.
    ReportDocument &document = m_fixture->window->document();
    for (const QString text : {"前😀后", "前😁后", "😁", "😀😀"}) {
        QVERIFY(document.apply({{SetNarrative{"s1", {text}}}}, document.newToken()));
        QCOMPARE(m_fixture->narrative("s1")->toPlainText(), text);
    }
    while (document.history().canUndo()) {
        document.undo();
        QCOMPARE(m_fixture->narrative("s1")->toPlainText(), stored().join('\n'));
    }
}

void TestNarrative::composedTextIsKept()
{
    QTextEdit *edit = m_fixture->narrative("s1");
    QInputMethodEvent composing("zheng", {});
    QCoreApplication::sendEvent(edit, &composing);
    QCOMPARE(stored(), QStringList());
    QInputMethodEvent committing;
    committing.setCommitString("政府");
    QCoreApplication::sendEvent(edit, &committing);
    QCOMPARE(stored(), QStringList{"政府"});
    QInputMethodEvent more;
    more.setCommitString("信息");
    QCoreApplication::sendEvent(edit, &more);
    QCOMPARE(stored(), QStringList{"政府信息"});
    QCOMPARE(steps(), 1);
}

void TestNarrative::growsWithItsText()
{
    QTextEdit *edit = m_fixture->narrative("s1");
    const int before = edit->height();
    for (int i = 0; i < 40; ++i)
        WindowFixture::press(Qt::Key_Return);
    QVERIFY(edit->height() > before * 10);
    QCOMPARE(edit->verticalScrollBar()->maximum(), 0);
    // The cursor stays in sight.
    QWidget *inSight = m_fixture->window->sheet().viewport();
    QTRY_VERIFY(inSight->rect().contains(edit->viewport()->mapTo(inSight, edit->cursorRect().center())));
}

void TestNarrative::leavesNoEmptyLinesBehind()
{
    WindowFixture::type("text");
    WindowFixture::press(Qt::Key_Return);
    WindowFixture::press(Qt::Key_Return);
    WindowFixture::press(Qt::Key_Tab);
    QCOMPARE(m_fixture->narrative("s1")->toPlainText(), QString("text"));
    QCOMPARE(stored(), QStringList{"text"});
    QCOMPARE(QApplication::focusWidget()->objectName(), QString("t2.rules.made"));
}

// A text widget's own undo would know nothing of the tables.
void TestNarrative::undoComesFromTheWindow()
{
    m_fixture->click(m_fixture->cell("t2.rules.made"));
    WindowFixture::type("5");
    m_fixture->click(m_fixture->narrative("s1"));
    WindowFixture::type("abc");
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stored(), QStringList());
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_fixture->text("t2.rules.made"), QString());
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_fixture->text("t2.rules.made"), QString("5"));
}

QTEST_MAIN(TestNarrative)
#include "test_narrative.moc"
