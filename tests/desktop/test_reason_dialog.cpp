#include "window_fixture.h"

#include "desktop/findings/reason_dialog.h"
#include "model/review.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace nianbao;

// What can't be taken stays in the dialog, with a word about it: nobody types it twice.
class TestReasonDialog : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTooLongStays();
};

void TestReasonDialog::whatIsTooLongStays()
{
    const WindowFixture fixture; // with settings of its own
    ReasonQuestion question{"Comment", "The whole report", "It stays.", "&Comment"};
    question.needsName = true;
    ReasonDialog dialog(question, fixture.window.get());
    dialog.show();
    auto *text = dialog.findChild<QPlainTextEdit *>("reason");
    auto *name = dialog.findChild<QLineEdit *>("by");
    auto *agree = dialog.findChild<QPushButton *>("agree");
    auto *tooLong = dialog.findChild<QLabel *>("tooLong");
    name->setText(QString(300, u'王'));
    QCOMPARE(name->text().size(), Comment::longestName);
    text->setPlainText(QString(Comment::longest + 1, u'长'));
    QVERIFY(!agree->isEnabled());
    QVERIFY(tooLong->isVisible());
    QVERIFY2(tooLong->text().startsWith("1 "), qPrintable(tooLong->text()));
    dialog.accept(); // as Enter would
    QVERIFY(dialog.isVisible());
    text->setPlainText(QString(Comment::longest, u'长'));
    QVERIFY(agree->isEnabled() && !tooLong->isVisible());
    agree->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

QTEST_MAIN(TestReasonDialog)
#include "test_reason_dialog.moc"
