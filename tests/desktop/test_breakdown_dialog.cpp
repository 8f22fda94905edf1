#include "breakdown_dialog_fixture.h"
#include "model/language.h"
#include "window_texts.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTranslator>
#include <QtTest>

using namespace nianbao;

// The dialog by keys, mouse and clipboard, as a person has it.
class TestBreakdownDialog : public BreakdownDialogTest
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        m_dialog.reset();
        qDeleteAll(qApp->findChildren<QTranslator *>());
    }
    void byKeysAlone();
    void countsFollowEachKey();
    void comparesWithLastYear();
    void isShownThreeWays();
    void ownWordsStay();
    void composedTextIsTaken();
    void tabLeadsInAndOut();
    void cancelAsksFirst();
    void saysAllInTheOtherLanguage();
    void everyFieldHasItsName();
    void fitsTheOfficesScreens();
};

void TestBreakdownDialog::byKeysAlone()
{
    open(empty(), Report());
    QCOMPARE(QApplication::focusWidget(), in("subject"));
    QVERIFY(!ok()->isEnabled());
    QVERIFY(!problem().isEmpty());
    type("公开信息");
    press(Qt::Key_Tab); // unit
    press(Qt::Key_Tab); // title
    type("分类情况");
    press(Qt::Key_Tab);
    const QList<std::pair<QString, QString>> typed{{"要闻", "120"}, {"通知公告", "1,055"}, {"其他", "２０"}};
    for (const auto &[label, count] : typed) {
        type(label);
        press(Qt::Key_Tab);
        type(count);
        press(Qt::Key_Return); // a row more, and its label
    }
    QCOMPARE(parts()->model()->rowCount(), 4);
    QVERIFY(ok()->isEnabled()); // the blank row is no part
    press(Qt::Key_Return);
    QCOMPARE(parts()->model()->rowCount(), 4); // nor does it breed others
    QTest::mouseClick(ok(), Qt::LeftButton);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    const Breakdown made = m_dialog->breakdown();
    QCOMPARE(made.subject, QString("公开信息"));
    QCOMPARE(made.title, QString("分类情况"));
    QCOMPARE(made.unit, QString("条"));
    QVERIFY(made.parts
            == (QList<BreakdownPart>{{"p1", "要闻", Figure::number(120)},
                                     {"p2", "通知公告", Figure::number(1055)},
                                     {"p3", "其他", Figure::number(20)}}));
    QCOMPARE(sentence(), QString("公开信息1195条。其中，要闻120条，占10.04%；通知公告1055条，占88.28%；"
                                 "其他20条，占1.67%。"));
}

void TestBreakdownDialog::countsFollowEachKey()
{
    open(six());
    QCOMPARE(column(PartsModel::Percent),
             (QStringList{"56.07%", "25.70%", "0.93%", "4.67%", "3.27%", "9.35%"}));
    QVERIFY2(in<QLabel>("sums")->text().contains("99.99 %, 0.01 below"),
             qPrintable(in<QLabel>("sums")->text()));
    click(2, PartsModel::Count);
    type("1"); // instead of 2: of 213
    QCOMPARE(at(0, PartsModel::Percent), QString("56.34%"));
    QVERIFY2(sentence().startsWith("公开信息213条。"), qPrintable(sentence()));
    QVERIFY(seen().contains("政策解读1条，占0.47%"));
    type("2"); // 12: of 224
    QCOMPARE(at(2, PartsModel::Percent), QString("5.36%"));
    QVERIFY(seen().contains("政策解读12条，占5.36%"));
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    QCOMPARE(column(PartsModel::Percent), QStringList(6, QString()));
    QVERIFY(in<QLabel>("sums")->text().contains("once every part has its count"));
    QVERIFY(ok()->isEnabled()); // it may be filled in later
    for (int row = 0; row < 6; ++row) {
        click(row, PartsModel::Count);
        type("0");
    }
    QCOMPARE(column(PartsModel::Percent), QStringList(6, QString()));
    QVERIFY(in<QLabel>("sums")->text().contains("whole of 0"));
    QVERIFY(!seen().contains("nan", Qt::CaseInsensitive));
}

void TestBreakdownDialog::comparesWithLastYear()
{
    Breakdown then = six();
    then.parts[0].count = Figure::number(100);
    then.parts[1].count = Figure::number(0);
    then.parts.removeAt(2);
    Report report = reportWith(six());
    report.setPrevious(reportWith(then));
    open(six(), report);
    QVERIFY(!parts()->isColumnHidden(PartsModel::Rate));
    QCOMPARE(column(PartsModel::LastYear).first(3), (QStringList{"100", "0", "（无上年数）"}));
    QCOMPARE(column(PartsModel::Change).first(3), (QStringList{"增加20条", "增加55条", "（无上年数）"}));
    QCOMPARE(column(PartsModel::Rate).first(4),
             (QStringList{"增长20.00%", "（上年为0）", "（无上年数）", "持平"}));
    click(0, PartsModel::Count);
    type("90");
    QCOMPARE(at(0, PartsModel::Change), QString("减少10条"));
    QCOMPARE(at(0, PartsModel::Rate), QString("下降10.00%"));
    open(six());
    QVERIFY(parts()->isColumnHidden(PartsModel::LastYear));
    QVERIFY(!in<QCheckBox>("showsLastYear")->isEnabled());
}

void TestBreakdownDialog::isShownThreeWays()
{
    open(six());
    const Breakdown &breakdown = m_dialog->breakdown();
    QCOMPARE(seen(), sentence());
    choose("showsTable");
    choose("showsChart");
    QVERIFY(breakdown.showsTable && breakdown.chart == ChartKind::Bar);
    QVERIFY2(seen().startsWith(sentence()) && seen().contains("柱状图"), qPrintable(seen()));
    in<QComboBox>("chart")->setFocus();
    press(Qt::Key_End);
    QVERIFY(breakdown.chart == ChartKind::Ring);
    in<QComboBox>("phrasing")->setFocus();
    press(Qt::Key_Down);
    QCOMPARE(breakdown.phrasing, QString("brackets"));
    QVERIFY2(sentence().contains("要闻120条（56.07%）、"), qPrintable(sentence()));
    choose("showsSentence");
    choose("showsChart");
    choose("showsTable");
    QVERIFY(!breakdown.showsSentence && !breakdown.showsTable && !breakdown.chart);
    QVERIFY2(seen().contains("Nothing of it is shown"), qPrintable(seen()));
}

void TestBreakdownDialog::ownWordsStay()
{
    Breakdown breakdown = six();
    breakdown.phrasing.clear();
    breakdown.sentence = {Run{"全年发布"}, Run{{}, false, "b1"}, Run{"条，要闻占"},
                          Run{{}, false, "b1.p1:%"}};
    open(breakdown);
    QCOMPARE(sentence(), QString("全年发布214条，要闻占56.07%"));
    click(2, PartsModel::Count);
    type("1");
    QCOMPARE(sentence(), QString("全年发布213条，要闻占56.34%"));
    in<QComboBox>("phrasing")->setFocus();
    press(Qt::Key_Home);
    QVERIFY(sentence().startsWith("公开信息213条。其中，"));
    press(Qt::Key_End);
    QCOMPARE(sentence(), QString("全年发布213条，要闻占56.34%"));
    QVERIFY(m_dialog->breakdown().phrasing.isEmpty());
}

void TestBreakdownDialog::composedTextIsTaken()
{
    open(six());
    click(0, PartsModel::Label);
    QInputMethodEvent composing("yaowen", {});
    QApplication::sendEvent(QApplication::focusWidget(), &composing);
    QVERIFY(!sentence().contains("yaowen")); // not before it is chosen
    QInputMethodEvent committing;
    committing.setCommitString("新闻");
    QApplication::sendEvent(QApplication::focusWidget(), &committing);
    QCOMPARE(m_dialog->breakdown().parts.first().label, QString("新闻"));
    QVERIFY(sentence().contains("其中，新闻120条"));
}

void TestBreakdownDialog::tabLeadsInAndOut()
{
    open(six());
    QVERIFY(parts()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), in("title"));
    press(Qt::Key_Tab);
    for (int cell = 0; cell < 12; ++cell) {
        QCOMPARE(parts()->currentIndex(), parts()->model()->index(cell / 2, cell % 2));
        QVERIFY(parts()->isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), in<QPushButton>("addRow"));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(parts()->currentIndex(), parts()->model()->index(5, PartsModel::Count));
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    press(Qt::Key_Right); // to what is computed
    QCOMPARE(parts()->currentIndex().column(), int(PartsModel::Percent));
    press(Qt::Key_Up);
    press(Qt::Key_Left);
    type("8");
    QCOMPARE(at(4, PartsModel::Count), QString("8"));
}

void TestBreakdownDialog::cancelAsksFirst()
{
    open(six());
    press(Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible()); // nothing would be lost
    open(six());
    click(0, PartsModel::Count);
    type("-1"); // what can't be taken would be lost as well
    bool wasAsked = false;
    bool agrees = false;
    const auto answer = [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        wasAsked = box != nullptr;
        if (!box)
            return;
        for (QAbstractButton *button : box->buttons()) {
            if ((box->buttonRole(button) == QMessageBox::AcceptRole) == agrees)
                return button->click();
        }
    };
    QTimer::singleShot(0, this, answer);
    press(Qt::Key_Escape);
    QVERIFY(wasAsked);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(at(0, PartsModel::Count), QString("-1"));
    agrees = true;
    QTimer::singleShot(0, this, answer);
    m_dialog->close();
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
}

// Another language says everything otherwise, but for what is data; no file of translations is needed to
// see whether every text is asked for anew.
class Shouting : public QTranslator
{
public:
    using QTranslator::QTranslator;
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return "«" + QString::fromUtf8(source) + "»";
    }
    bool isEmpty() const override { return false; }
};

void TestBreakdownDialog::saysAllInTheOtherLanguage()
{
    Report report = reportWith(six());
    report.setPrevious(reportWith(six()));
    open(six(), report);
    click(1, PartsModel::Count);
    type("-5");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // cells that were typed in before
    const qsizetype before = textsOf(*m_dialog).size();
    QCoreApplication::installTranslator(new Shouting(qApp));
    QCoreApplication::sendPostedEvents();
    const QStringList after = textsOf(*m_dialog);
    QVERIFY2(after.size() == before, qPrintable(textsOf(*m_dialog).join('\n')));
    for (const QString &text : after) {
        // The others are official words, or the names that keys have.
        const bool isKey = text.section(": ", 1).contains(QRegularExpression("^(Ctrl|Alt)\\+\\w+$"));
        const bool isOurs = !isKey && text.section(": ", 1).contains(QRegularExpression("[A-Za-z]{2}"));
        QVERIFY2(!isOurs || text.contains("«"), qPrintable(text));
    }
    QVERIFY(parts()->model()->headerData(PartsModel::Rate, Qt::Horizontal).toString().startsWith("«"));
    QCOMPARE(at(1, PartsModel::Count), QString("-5")); // what was typed stays
}

void TestBreakdownDialog::everyFieldHasItsName()
{
    open(six());
    QStringList names;
    for (QWidget *field : m_dialog->findChildren<QWidget *>()) {
        const bool isField = field->inherits("QComboBox") || field->inherits("QAbstractSpinBox")
                             || field->inherits("QAbstractScrollArea")
                             || (field->inherits("QLineEdit") && field->parent() == m_dialog.get());
        if (!isField || field->inherits("QComboBoxListView") || field->inherits("QHeaderView"))
            continue;
        QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
        names += field->accessibleName();
    }
    QCOMPARE(names.size(), 9);
    QCOMPARE(names.removeDuplicates(), 0);
    click(1, PartsModel::Count);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QString("通知公告, Count"));
    const QModelIndex percent = parts()->model()->index(1, PartsModel::Percent);
    QCOMPARE(percent.data(Qt::AccessibleTextRole).toString(), QString("通知公告, Percentage: 25.70%"));
}

void TestBreakdownDialog::fitsTheOfficesScreens()
{
    Breakdown breakdown = six();
    breakdown.showsLastYear = true;
    Report report = reportWith(breakdown);
    report.setPrevious(report);
    open(breakdown, report);
    // A screen of 768 lines has some sixty of them for panel and title bar.
    QVERIFY(m_dialog->height() <= 700 && m_dialog->minimumSizeHint().height() <= 700);
    QVERIFY(m_dialog->width() <= 1366 && m_dialog->minimumSizeHint().width() <= 1280);
    const QList<QPushButton *> buttons = m_dialog->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        QVERIFY2(m_dialog->rect().contains(QRect(button->mapTo(m_dialog.get(), QPoint()), button->size())),
                 qPrintable(button->text()));
    int columns = 0;
    for (int column = 0; column < PartsModel::columns; ++column)
        columns += parts()->columnWidth(column);
    QVERIFY(columns <= parts()->viewport()->width());
    QVERIFY(parts()->columnWidth(PartsModel::Label) >= 100);
}

QTEST_MAIN(TestBreakdownDialog)
#include "test_breakdown_dialog.moc"
