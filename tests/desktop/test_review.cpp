#include "window_fixture.h"

#include "desktop/compare/comparison_list.h"
#include "desktop/compare/comparison_window.h"
#include "desktop/review/comments_panel.h"
#include "desktop/review/reading_window.h"
#include "desktop/text/narrative_marks.h"
#include "storage/fingerprint.h"
#include "storage/report_file.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableWidget>

using namespace nianbao;

// A report's way through the house, in two windows of two people.
class TestReview : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_path = m_fixture->folder.filePath("年报.nianbao");
        m_fixture->dialogs.toSave = m_path;
    }
    void cleanup() { m_fixture.reset(); }
    void theWholeStory();
    void commentsFromTheKeyboard();
    void textThatIsGoneSaysSo();
    void ticksUntilItIsAltered();
    void aNameIsNeeded();
    void cancelledMovesNothing();
    void unsavedIsSaid();
    void aCopyWithoutReview();
    void undoEndsAtAStage();
    void thePackage();
    void filedAndSigned();
    void aCorrectionIsTold();
    void readByTwo();

private:
    ReportDocument &document() const { return m_fixture->window->document(); }
    const Review &review() const { return document().report().review(); }
    void fillIn()
    {
        const Change change{
            {SetField{Field::Organ, "某县审计局"}, SetField{Field::Year, "2023"},
             SetFigure{"t3.received.natural", Figure::number(3)},
             SetNarrative{"s1", {"全年收到申请3件，均已答复。", "另有电话咨询若干，均已答复。"}}}};
        QVERIFY(document().apply(change, document().newToken()));
    }
    static void answer(const QString &text, const QString &by)
    {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>("reason")->setPlainText(text);
        dialog->findChild<QLineEdit *>("by")->setText(by);
        auto *agree = dialog->findChild<QPushButton *>("agree");
        QVERIFY(agree->isEnabled());
        agree->click();
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }
    void move(const char *action, const QString &note, const QString &by)
    {
        m_fixture->trigger(action);
        answer(note, by);
    }
    void select(const QString &section, const QString &words)
    {
        NarrativeEdit *edit = m_fixture->narrative(section);
        m_fixture->click(edit);
        QVERIFY(edit->find(words, QTextDocument::FindBackward) || edit->find(words));
    }
    // Another person's window: nothing is remembered but the file.
    void handOver(const QString &name)
    {
        m_fixture->window->close();
        QSettings().setValue("review/name", name);
        m_fixture->open();
        m_fixture->window->load(m_path);
    }
    QListWidget *list() const { return m_fixture->window->findChild<QListWidget *>("commentsList"); }
    QString status() const
    {
        return m_fixture->window->findChild<StatusLine *>()->findChild<QLabel *>("message")->text();
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_path;
};

void TestReview::theWholeStory()
{
    // The clerk fills in and submits.
    fillIn();
    QVERIFY(!m_fixture->action("actionApprove")->isEnabled());
    move("actionSubmit", "请审核。", "李");
    QCOMPARE(document().report().stage(), Stage::Submitted);
    QVERIFY(!document().isModified());
    QVERIFY2(m_fixture->window->windowTitle().contains("submitted"),
             qPrintable(m_fixture->window->windowTitle()));
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    WindowFixture::type("9");
    QCOMPARE(m_fixture->text("t3.received.natural"), QString("3"));
    QVERIFY2(status().contains("submitted"), qPrintable(status()));

    // The supervisor says three things and returns it.
    handOver("王");
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    m_fixture->trigger("actionComment");
    answer("与台账不符，请核实。", "王");
    select("s1", "若干");
    m_fixture->trigger("actionComment");
    answer("应有具体数量。", "王");
    m_fixture->trigger("actionCommentAll");
    answer("总体可以。", "王");
    QCOMPARE(review().openComments(), 3);
    QCOMPARE(review().comments[1].anchor.quote, QString("若干"));
    QVERIFY(m_fixture->cell("t3.received.natural")->mark().commented);
    move("actionReturn", "", "王");
    QCOMPARE(document().report().stage(), Stage::Returned);

    // The clerk works through the list.
    handOver("李");
    m_fixture->trigger("actionComments");
    QTRY_COMPARE(list()->count(), 3);
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    WindowFixture::type("4");
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(m_fixture->text("t3.received.natural"), QString("4"));
    select("s1", "若干");
    WindowFixture::type("21件");
    select("s1", "3件");
    WindowFixture::type("4件");
    const int third = 0; // on the whole report: first in the form's order
    list()->setCurrentRow(third);
    auto *answerEdit = m_fixture->window->findChild<QPlainTextEdit *>("answer");
    answerEdit->setPlainText("已按意见修改。");
    m_fixture->window->findChild<QPushButton *>("sendAnswer")->click();
    QTRY_COMPARE(review().comments.size(), 4);
    QCOMPARE(review().comments.last().by, QString("李"));
    for (int left = 3; left > 0; --left) {
        for (int row = 0; row < list()->count(); ++row) {
            QListWidgetItem *item = list()->item(row);
            if (item->flags().testFlag(Qt::ItemIsUserCheckable) && item->checkState() == Qt::Unchecked) {
                item->setCheckState(Qt::Checked);
                break;
            }
        }
        QTRY_COMPARE(review().openComments(), left - 1);
    }
    QVERIFY(!m_fixture->cell("t3.received.natural")->mark().commented);
    move("actionSubmit", "已改。", "李");

    // The supervisor sees what changed, ticks it, approves.
    handOver("王");
    QCOMPARE(review().seen->input(document().report().form().figureAt("t3.received.natural")),
             Figure::number(3));
    const PlaceMark altered = m_fixture->cell("t3.received.natural")->mark();
    QVERIFY(altered.altered && altered.words.contains("3"));
    QVERIFY(!m_fixture->cell("t3.received.business")->mark().altered);
    NarrativeEdit *text = m_fixture->narrative("s1");
    const QRect mended = text->cursorRect(text->document()->find("21件"));
    const QString words = text->findChild<NarrativeMarks *>()->wordsAt(mended.center());
    QVERIFY2(words.contains("Altered since") && words.contains("若干"), qPrintable(words));
    m_fixture->trigger("actionCompareSeen");
    auto *comparison = m_fixture->window->findChild<ComparisonWindow *>();
    QVERIFY(comparison && comparison->isVisible());
    QVERIFY(comparison->list().topLevelItemCount() > 0);
    comparison->close();
    m_fixture->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    QVERIFY(!document().report().history().isEmpty());
    const QList<LoggedChange> logged = document().report().history().last().changes;
    QVERIFY(logged.contains(LoggedChange{"t3.received.natural", "3", "4"}));
    QCOMPARE(document().report().history().last().by, QString("李"));
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    m_fixture->trigger("actionTick");
    QVERIFY(m_fixture->cell("t3.received.natural")->mark().ticked);
    move("actionApprove", "", "王");
    QCOMPARE(document().report().stage(), Stage::Approved);
    m_fixture->dialogs.toSave = m_fixture->folder.filePath("年报.pdf");
    m_fixture->exportPdf();
    QVERIFY(QFile::exists(m_fixture->dialogs.toSave));
    m_fixture->window->close();

    // Somebody alters the file by hand.
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray json = file.readAll();
    const qsizetype at = json.indexOf("\"t3.received.natural\": \"4\"");
    QVERIFY(at > 0);
    json.replace(at, 26, "\"t3.received.natural\": \"5\"");
    file.seek(0);
    file.write(json);
    file.close();
    m_fixture->dialogs.told.clear();
    handOver("王");
    QTRY_COMPARE(m_fixture->dialogs.told.size(), 1);
    QVERIFY2(m_fixture->dialogs.told.first().contains("altered"),
             qPrintable(m_fixture->dialogs.told.first()));
    // And it goes on being said.
    const QString title = m_fixture->window->windowTitle();
    QVERIFY2(title.contains("altered since"), qPrintable(title));
    m_fixture->trigger("actionPublished");
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains("isn't what was approved");
    }));
    dialog->reject();
}

void TestReview::commentsFromTheKeyboard()
{
    fillIn();
    QSettings().setValue("review/name", "王");
    for (const QString address : {"t3.received.natural", "t4.review.upheld"}) {
        m_fixture->click(m_fixture->cell(address));
        WindowFixture::press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        answer("请核实。", "王");
    }
    m_fixture->click(m_fixture->field("organ"));
    WindowFixture::press(Qt::Key_F8, Qt::AltModifier);
    QTRY_COMPARE(QApplication::focusWidget(), m_fixture->cell("t3.received.natural"));
    WindowFixture::press(Qt::Key_F8, Qt::AltModifier);
    QTRY_COMPARE(QApplication::focusWidget(), m_fixture->cell("t4.review.upheld"));
    WindowFixture::press(Qt::Key_F8, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_COMPARE(QApplication::focusWidget(), m_fixture->cell("t3.received.natural"));
    QVERIFY2(status().contains("请核实"), qPrintable(status()));
    document().undo();
    document().undo();
    QVERIFY(review().comments.isEmpty());
}

void TestReview::textThatIsGoneSaysSo()
{
    fillIn();
    select("s1", "若干");
    m_fixture->trigger("actionComment");
    answer("应有具体数量。", "王");
    m_fixture->trigger("actionComments");
    QTRY_COMPARE(list()->count(), 1);
    NarrativeEdit *edit = m_fixture->narrative("s1");
    m_fixture->click(edit);
    edit->selectAll();
    WindowFixture::type("没有电话咨询。");
    QVERIFY(review().comments.first().anchor.gone);
    const auto place = [this] { return list()->item(0)->data(Qt::AccessibleTextRole).toString(); };
    QTRY_VERIFY2(place().contains("若干") && place().contains("gone"), qPrintable(place()));
    while (document().history().canUndo() && review().comments.first().anchor.gone)
        document().undo();
    QVERIFY(!review().comments.first().anchor.gone);
}

void TestReview::ticksUntilItIsAltered()
{
    fillIn();
    QSettings().setValue("review/name", "王");
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    m_fixture->trigger("actionTick");
    QVERIFY(m_fixture->cell("t3.received.natural")->mark().ticked);
    WindowFixture::type("7");
    WindowFixture::press(Qt::Key_Return);
    QTRY_VERIFY(!m_fixture->cell("t3.received.natural")->mark().ticked);
    document().undo();
    QTRY_VERIFY(m_fixture->cell("t3.received.natural")->mark().ticked);
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    m_fixture->trigger("actionTick");
    QVERIFY(!m_fixture->cell("t3.received.natural")->mark().ticked);
}

void TestReview::aNameIsNeeded()
{
    fillIn();
    QSettings().remove("review/name");
    m_fixture->trigger("actionSubmit");
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>("by")->setText("  ");
    QVERIFY(!dialog->findChild<QPushButton *>("agree")->isEnabled());
    dialog->findChild<QLineEdit *>("by")->setText("李");
    QVERIFY(dialog->findChild<QPushButton *>("agree")->isEnabled()); // a note isn't needed
    dialog->reject();
    // Who ticks is asked for the name and for nothing else.
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    m_fixture->trigger("actionTick");
    dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QPlainTextEdit *>("reason")->isVisible());
    dialog->findChild<QLineEdit *>("by")->setText("王");
    dialog->findChild<QPushButton *>("agree")->click();
    QTRY_COMPARE(review().ticks.size(), 1);
    QCOMPARE(review().ticks.first().by, QString("王"));
}

void TestReview::cancelledMovesNothing()
{
    fillIn();
    m_fixture->trigger("actionSubmit");
    qobject_cast<QDialog *>(QApplication::activeModalWidget())->reject();
    QCOMPARE(document().report().stage(), Stage::Draft);
    QVERIFY(!QFile::exists(m_path));
}

void TestReview::unsavedIsSaid()
{
    fillIn();
    m_fixture->dialogs.toSave.clear(); // the person closes the dialog
    move("actionSubmit", "", "李");
    QCOMPARE(document().report().stage(), Stage::Submitted);
    QVERIFY(document().isModified());
    QVERIFY2(status().contains("not saved"), qPrintable(status()));
}

void TestReview::aCopyWithoutReview()
{
    fillIn();
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    m_fixture->trigger("actionComment");
    answer("请核实。", "王某某");
    move("actionSubmit", "", "李某某");
    m_fixture->dialogs.toSave = m_fixture->folder.filePath("公开.nianbao");
    m_fixture->trigger("actionSaveWithoutReview");
    const Result<StoredReport> copy = readReport(m_fixture->dialogs.toSave);
    QVERIFY(copy);
    QVERIFY(copy->report.review().isEmpty());
    QVERIFY(copy->report.history().isEmpty());
    QCOMPARE(fingerprintOf(copy->report), fingerprintOf(document().report()));
    QFile file(m_fixture->dialogs.toSave);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains("某某"));
    // Over the report itself: no.
    m_fixture->dialogs.toSave = m_path;
    m_fixture->trigger("actionSaveWithoutReview");
    QCOMPARE(m_fixture->dialogs.failures.size(), 1);
    QVERIFY(!readReport(m_path)->report.review().isEmpty());
}

void TestReview::undoEndsAtAStage()
{
    fillIn();
    move("actionSubmit", "", "李");
    QVERIFY(!document().history().canUndo());
    move("actionTakeBack", "", "李");
    QCOMPARE(document().report().stage(), Stage::Draft);
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    WindowFixture::type("9");
    QCOMPARE(m_fixture->text("t3.received.natural"), QString("9"));
}

void TestReview::thePackage()
{
    fillIn();
    m_fixture->dialogs.toUse = m_fixture->folder.path();
    m_fixture->trigger("actionPackage"); // of a draft: asked
    QCOMPARE(m_fixture->dialogs.questions.size(), 1);
    QVERIFY(m_fixture->dialogs.exported.isEmpty());
    move("actionSubmit", "", "李");
    move("actionApprove", "", "王");
    m_fixture->dialogs.questions.clear();
    m_fixture->trigger("actionPackage");
    QVERIFY(m_fixture->dialogs.questions.isEmpty());
    const QDir package(m_fixture->folder.filePath("某县审计局2023年政府信息公开工作年度报告"));
    const QStringList files = package.entryList(QDir::Files, QDir::Name);
    QCOMPARE(files.size(), 4);
    QCOMPARE(m_fixture->dialogs.exported, QStringList{package.path()});
    const QString name = package.dirName();
    for (const char *suffix : {".pdf", ".html", ".nianbao"})
        QVERIFY2(files.contains(name + suffix), suffix);
    QCOMPARE(fingerprintOf(readReport(package.filePath(name + ".nianbao"))->report),
             fingerprintOf(document().report()));
    // Once more: asked, and not done without a yes.
    m_fixture->trigger("actionPackage");
    QCOMPARE(m_fixture->dialogs.questions.size(), 1);
    QCOMPARE(m_fixture->dialogs.exported.size(), 1);
    m_fixture->dialogs.agrees = true;
    m_fixture->trigger("actionPackage");
    QCOMPARE(m_fixture->dialogs.exported.size(), 2);
    // A place that takes none.
    m_fixture->dialogs.toUse = "/proc";
    m_fixture->trigger("actionPackage");
    QCOMPARE(m_fixture->dialogs.failures.size(), 1);
    QVERIFY(m_fixture->dialogs.failures.first().safe.contains("unchanged"));
}

void TestReview::filedAndSigned()
{
    fillIn();
    m_fixture->trigger("actionFiling");
    answer("某市政务公开办", "李");
    QCOMPARE(review().filings.size(), 1);
    QCOMPARE(review().filings.first().to, QString("某市政务公开办"));
    QCOMPARE(review().filings.first().fingerprint, fingerprintOf(document().report()));

    QFile scan(m_fixture->folder.filePath("扫描件.pdf"));
    QVERIFY(scan.open(QIODevice::WriteOnly));
    scan.write("%PDF-1.4 scan");
    scan.close();
    m_fixture->dialogs.toOpen = scan.fileName();
    m_fixture->trigger("actionAttachSigned");
    QVERIFY(review().signedCopy);
    QCOMPARE(review().signedCopy->data, QByteArray("%PDF-1.4 scan"));
    m_fixture->trigger("actionWay");
    QVERIFY2(m_fixture->dialogs.told.last().contains("as it is now"),
             qPrintable(m_fixture->dialogs.told.last()));
    QVERIFY(document().apply({{SetFigure{"t3.received.natural", Figure::number(8)}}}, document().newToken()));
    m_fixture->trigger("actionWay");
    QVERIFY2(m_fixture->dialogs.told.last().contains("altered"), qPrintable(m_fixture->dialogs.told.last()));

    // What isn't a scan isn't kept, and never opened, whatever it is called.
    QFile script(m_fixture->folder.filePath("扫描件.png"));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\n");
    script.close();
    m_fixture->dialogs.toOpen = script.fileName();
    m_fixture->trigger("actionAttachSigned");
    QCOMPARE(m_fixture->dialogs.failures.size(), 1);
    QCOMPARE(review().signedCopy->data, QByteArray("%PDF-1.4 scan"));
    Review hostile = review();
    hostile.signedCopy->data = "[Desktop Entry]\nExec=true\n";
    hostile.signedCopy->name = "a.desktop";
    QVERIFY(document().apply({{SetReview{hostile}}}, document().newToken()));
    m_fixture->trigger("actionShowSigned");
    QVERIFY2(status().contains("isn't opened"), qPrintable(status()));
    document().undo();
    m_fixture->dialogs.failures.clear();
    m_fixture->dialogs.toOpen = scan.fileName();

    QVERIFY(scan.resize(SignedCopy::largest + 1));
    m_fixture->trigger("actionAttachSigned");
    QCOMPARE(m_fixture->dialogs.failures.size(), 1);
    QCOMPARE(review().signedCopy->data, QByteArray("%PDF-1.4 scan"));
}

void TestReview::aCorrectionIsTold()
{
    fillIn();
    move("actionSubmit", "", "李");
    move("actionApprove", "", "王");
    move("actionPublished", "", "李");
    m_fixture->trigger("actionCorrect");
    auto *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>("by")->setText("李");
    QVERIFY(!dialog->findChild<QPushButton *>("agree")->isEnabled()); // not without a reason
    answer("表三一处数据有误。", "李");
    QCOMPARE(document().report().stage(), Stage::Draft);
    m_fixture->dialogs.toSave = m_fixture->folder.filePath("年报.html");
    m_fixture->trigger("actionExportPage");
    QFile page(m_fixture->dialogs.toSave);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(page.readAll());
    QVERIFY(html.contains("更正说明") && html.contains("表三一处数据有误。"));
    QVERIFY(!html.contains("李"));
}

void TestReview::readByTwo()
{
    fillIn();
    QSettings().setValue("review/name", "王");
    m_fixture->trigger("actionReading");
    auto *window = m_fixture->window->findChild<ReadingWindow *>();
    QVERIFY(window && window->isVisible());
    auto *table = window->findChild<QTableWidget *>("readingTable");
    const int rows = table->rowCount();
    QCOMPARE(rows, 25);
    QVERIFY2(window->wordsOf(0).contains("自然人 3"), qPrintable(window->wordsOf(0)));
    // Enter ticks the row and goes on.
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(table->currentRow(), 1);
    QCOMPARE(review().ticks.size(), 7);
    QVERIFY(tickAt(document().report(), "t3.received.natural"));
    QVERIFY(m_fixture->cell("t3.received.natural")->mark().ticked);
    QCOMPARE(table->item(0, 0)->checkState(), Qt::Checked);
    // Altered: to be read again.
    QVERIFY(document().apply({{SetFigure{"t3.received.natural", Figure::number(8)}}}, document().newToken()));
    QTRY_COMPARE(table->item(0, 0)->checkState(), Qt::Unchecked);
    QCOMPARE(table->item(0, 1)->text(), QString("8"));
    table->item(3, 0)->setCheckState(Qt::Checked);
    QTRY_COMPARE(table->item(3, 0)->checkState(), Qt::Checked);
    QTRY_VERIFY(tickAt(document().report(), document().report().form().figures()[10 + 3 * 7].address));
    table->item(3, 0)->setCheckState(Qt::Unchecked);
    QTRY_COMPARE(table->item(3, 0)->checkState(), Qt::Unchecked);
}

QTEST_MAIN(TestReview)
#include "test_review.moc"
