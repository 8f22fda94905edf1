#include "desktop/dialogs.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace nianbao;

// The real dialogs, answered by key and mouse as a person would.
class TestDialogs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void unsaved_data();
    void unsaved();
    void doesNothingUnlessAgreed();
    void failureSaysWhatIsSafeFirst();
    void addsTheSuffix_data();
    void addsTheSuffix();
    void asksBeforeReplacing();

private:
    // When the next dialog is up, does that to it.
    template<typename Dialog>
    void answer(const std::function<void(Dialog &)> &how)
    {
        QTimer::singleShot(50, this, [this, how] {
            if (auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget()))
                how(*dialog);
            else
                answer<Dialog>(how);
        });
    }
    static void press(QMessageBox &box, QMessageBox::StandardButton button)
    {
        QTest::mouseClick(box.button(button), Qt::LeftButton);
    }
    static void typeName(QFileDialog &dialog, const QString &name)
    {
        dialog.findChild<QLineEdit *>("fileNameEdit")->setText(name);
        QTest::keyClick(dialog.findChild<QLineEdit *>("fileNameEdit"), Qt::Key_Return);
    }

    WindowDialogs m_dialogs;
    QTemporaryDir m_folder;
};

void TestDialogs::unsaved_data()
{
    QTest::addColumn<QMessageBox::StandardButton>("button");
    QTest::addColumn<Dialogs::Unsaved>("answered");
    QTest::newRow("save") << QMessageBox::Save << Dialogs::Unsaved::Save;
    QTest::newRow("discard") << QMessageBox::Discard << Dialogs::Unsaved::Discard;
    QTest::newRow("cancel") << QMessageBox::Cancel << Dialogs::Unsaved::Cancel;
}

void TestDialogs::unsaved()
{
    QFETCH(QMessageBox::StandardButton, button);
    QFETCH(Dialogs::Unsaved, answered);
    answer<QMessageBox>([button](QMessageBox &box) {
        QVERIFY(box.text().contains("report.nianbao"));
        QVERIFY(box.defaultButton() == box.button(QMessageBox::Save));
        press(box, button);
    });
    QCOMPARE(m_dialogs.askUnsaved(nullptr, "report.nianbao"), answered);
}

void TestDialogs::doesNothingUnlessAgreed()
{
    const Question question{"Write", "There is text.", "It would be replaced.", "Replace"};
    answer<QMessageBox>([](QMessageBox &box) {
        QCOMPARE(box.text(), QString("There is text."));
        QCOMPARE(box.informativeText(), QString("It would be replaced."));
        QTest::keyClick(&box, Qt::Key_Return); // the default is to leave it
    });
    QVERIFY(!m_dialogs.confirm(nullptr, question));
    answer<QMessageBox>([](QMessageBox &box) { QTest::keyClick(&box, Qt::Key_Escape); });
    QVERIFY(!m_dialogs.confirm(nullptr, question));
    answer<QMessageBox>([](QMessageBox &box) {
        for (QAbstractButton *button : box.buttons()) {
            if (button->text() == "Replace")
                QTest::mouseClick(button, Qt::LeftButton);
        }
    });
    QVERIFY(m_dialogs.confirm(nullptr, question));
}

void TestDialogs::failureSaysWhatIsSafeFirst()
{
    answer<QMessageBox>([](QMessageBox &box) {
        QCOMPARE(box.text(), QString("All is well."));
        QCOMPARE(box.informativeText(), QString("<disk> is full"));
        QCOMPARE(box.textFormat(), Qt::PlainText);
        press(box, QMessageBox::Ok);
    });
    m_dialogs.fail(nullptr, {"Save", "All is well.", "<disk> is full"});
}

void TestDialogs::addsTheSuffix_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("got");
    QTest::newRow("none") << "report"
                          << "report.nianbao";
    QTest::newRow("ours") << "report.nianbao"
                          << "report.nianbao";
    QTest::newRow("in capitals") << "report.NIANBAO"
                                 << "report.NIANBAO";
    QTest::newRow("another") << "report.2023"
                             << "report.2023.nianbao";
}

void TestDialogs::addsTheSuffix()
{
    QFETCH(QString, typed);
    QFETCH(QString, got);
    answer<QFileDialog>([typed](QFileDialog &dialog) { typeName(dialog, typed); });
    QCOMPARE(
        m_dialogs.fileToSave(nullptr, "Save", m_folder.filePath("proposal.nianbao"), {"Reports", "nianbao"}),
        m_folder.filePath(got));
}

// The dialog itself asks about the name as typed; the one with our suffix added is asked about, too.
void TestDialogs::asksBeforeReplacing()
{
    QFile there(m_folder.filePath("report.2023.nianbao"));
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.close();
    answer<QFileDialog>([this](QFileDialog &dialog) {
        answer<QMessageBox>([this](QMessageBox &box) {
            QVERIFY(box.text().contains("report.2023.nianbao"));
            answer<QFileDialog>([](QFileDialog &again) { again.reject(); });
            press(box, QMessageBox::No);
        });
        typeName(dialog, "report.2023");
    });
    QCOMPARE(m_dialogs.fileToSave(nullptr, "Save", m_folder.filePath("x.nianbao"), {"Reports", "nianbao"}),
             QString());
}

QTEST_MAIN(TestDialogs)
#include "test_dialogs.moc"
