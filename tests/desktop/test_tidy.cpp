#include "window_fixture.h"

#include "desktop/text/tidy_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QInputMethodEvent>
#include <QPushButton>
#include <QTextBlock>
#include <QTreeWidget>

using namespace nianbao;

class TestTidy : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        ReportDocument &document = m_fixture->window->document();
        const Paragraph mixed{{{"公开２１", false}, {"４条,", true}, {"透明.", false}}};
        QVERIFY(document.apply({{SetNarrative{"s5", QList<Block>{mixed, Heading{1, "(一)问题"}}},
                                 SetNarrative{"s6", {"无 有"}}}},
                               document.newToken()));
        m_fixture->click(m_fixture->narrative("s5"));
    }
    void cleanup() { m_fixture.reset(); }
    void showsWhatItWillChange();
    void saysThatMoreStandsAround();
    void changesWhatIsChecked();
    void allSections();
    void cancelChangesNothing();
    void saysWhenThereIsNothing();
    void takesWhatIsBeingTyped();

private:
    TidyDialog *open() const
    {
        m_fixture->window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_fixture->window.get()))
            return nullptr;
        WindowFixture::press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_fixture->window->findChild<TidyDialog *>();
        if (dialog)
            dialog->activateWindow();
        return dialog;
    }
    static QTreeWidget *list(const TidyDialog *dialog) { return dialog->findChild<QTreeWidget *>(); }
    static void press(const TidyDialog *dialog, QDialogButtonBox::ButtonRole role)
    {
        auto *box = dialog->findChild<QDialogButtonBox *>();
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    Narrative stored(const QString &section) const
    {
        return m_fixture->window->document().report().narrative(section);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestTidy::showsWhatItWillChange()
{
    const TidyDialog *dialog = open();
    QVERIFY(dialog && dialog->isVisible());
    QTreeWidget *items = list(dialog);
    QCOMPARE(items->topLevelItemCount(), 5);
    QCOMPARE(items->topLevelItem(0)->text(0), QString("公开２１４条,透明."));
    QCOMPARE(items->topLevelItem(0)->text(1), QString("公开214条,透明."));
    QVERIFY(!items->topLevelItem(0)->text(2).isEmpty());
    QCOMPARE(items->topLevelItem(1)->text(1), QString("公开２１４条，透明."));
    QCOMPARE(items->topLevelItem(0)->checkState(0), Qt::Checked);
    QVERIFY(stored("s5").texts()[0].contains("２１４"));
}

void TestTidy::saysThatMoreStandsAround()
{
    ReportDocument &document = m_fixture->window->document();
    const QString text = "2023年1月1日至12月31日的公开信息,共二百一十四条左右的信息都在这里了。";
    QVERIFY(document.apply({{SetNarrative{"s5", {text}}}}, document.newToken()));
    const TidyDialog *dialog = open();
    QVERIFY(dialog);
    const QString shown = list(dialog)->topLevelItem(0)->text(0);
    QVERIFY2(shown.startsWith("…") && shown.endsWith("…") && shown.contains("公开信息,共"),
             qPrintable(shown));
}

void TestTidy::changesWhatIsChecked()
{
    TidyDialog *dialog = open();
    const int steps = m_fixture->window->document().history().count();
    list(dialog)->setFocus();
    QTest::keyClick(list(dialog), Qt::Key_Down);
    QTest::keyClick(list(dialog), Qt::Key_Space); // the comma stays as it is
    press(dialog, QDialogButtonBox::AcceptRole);
    QVERIFY(stored("s5")
            == Narrative(QList<Block>{Paragraph{{{"公开21", false}, {"4条,", true}, {"透明。", false}}},
                                      Heading{1, "（一）问题"}}));
    QCOMPARE(stored("s6").texts(), QStringList("无 有"));
    QCOMPARE(m_fixture->window->document().history().count(), steps + 1);
    QCOMPARE(m_fixture->narrative("s5")->document()->begin().text(), QString("公开214条,透明。"));
    QVERIFY(m_fixture->message().contains("4"));
    m_fixture->window->document().undo();
    QVERIFY(stored("s5").texts()[0].contains("２１４"));
}

void TestTidy::allSections()
{
    TidyDialog *dialog = open();
    QTest::mouseClick(dialog->findChild<QCheckBox *>(), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
    QCOMPARE(list(dialog)->topLevelItemCount(), 6);
    press(dialog, QDialogButtonBox::AcceptRole);
    QCOMPARE(stored("s6").texts(), QStringList("无有"));
    QCOMPARE(stored("s5").texts()[0], QString("公开214条，透明。"));
    m_fixture->window->document().undo();
    QCOMPARE(stored("s6").texts(), QStringList("无 有"));
    QVERIFY(stored("s5").texts()[0].contains("２１４"));
}

void TestTidy::cancelChangesNothing()
{
    const Narrative before = stored("s5");
    press(open(), QDialogButtonBox::RejectRole);
    QVERIFY(stored("s5") == before);
}

void TestTidy::saysWhenThereIsNothing()
{
    press(open(), QDialogButtonBox::AcceptRole);
    QTRY_VERIFY(!m_fixture->window->findChild<TidyDialog *>());
    // Nothing left here, but elsewhere: then that is shown.
    TidyDialog *dialog = open();
    QCOMPARE(list(dialog)->topLevelItemCount(), 1);
    QVERIFY(dialog->findChild<QCheckBox *>()->isChecked());
    press(dialog, QDialogButtonBox::AcceptRole);
    QTRY_VERIFY(!m_fixture->window->findChild<TidyDialog *>());
    QVERIFY(!open());
    QVERIFY(!m_fixture->message().isEmpty());
}

void TestTidy::takesWhatIsBeingTyped()
{
    m_fixture->click(m_fixture->narrative("s1"));
    QInputMethodEvent composing("１", {});
    QCoreApplication::sendEvent(m_fixture->narrative("s1"), &composing);
    press(open(), QDialogButtonBox::AcceptRole);
    QCOMPARE(stored("s1").texts(), QStringList("1"));
}

QTEST_MAIN(TestTidy)
#include "test_tidy.moc"
