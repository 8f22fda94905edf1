#include "desktop/breakdown/breakdown_dialog.h"
#include "desktop/breakdown/breakdown_preview.h"
#include "desktop/breakdown/parts_table.h"
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
class TestBreakdownDialog : public QObject
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
    void badCountsAreRefused_data();
    void badCountsAreRefused();
    void rounds_data();
    void rounds();
    void someOfAWhole();
    void rowsAreMovedAndSorted();
    void removedPartsLeaveTheirIds();
    void pastes_data();
    void pastes();
    void badPasteAltersNothing_data();
    void badPasteAltersNothing();
    void comparesWithLastYear();
    void isShownThreeWays();
    void ownWordsStay();
    void composedTextIsTaken();
    void tabLeadsInAndOut();
    void cancelAsksFirst();
    void saysAllInTheOtherLanguage();
    void everyFieldHasItsName();
    void fitsTheOfficesScreens();

private:
    // The six parts of 214 of a published report.
    static Breakdown six()
    {
        const QList<std::pair<QString, int>> parts{{"要闻", 120},    {"通知公告", 55}, {"政策解读", 2},
                                                   {"政策文件", 10}, {"机构职能", 7},  {"其他", 20}};
        Breakdown breakdown = empty();
        breakdown.subject = "公开信息";
        for (const auto &[label, count] : parts)
            breakdown.parts += {breakdown.freshPartId(), label, Figure::number(count)};
        return breakdown;
    }
    static Breakdown empty()
    {
        Breakdown breakdown;
        breakdown.id = "b1";
        breakdown.unit = "条";
        breakdown.phrasing = "share";
        return breakdown;
    }
    static Report reportWith(const Breakdown &breakdown)
    {
        Report report;
        if (!report.apply({{SetNarrative{"s1", QList<Block>{breakdown}}}}))
            qFatal("the report refuses the breakdown");
        return report;
    }
    void open(const Breakdown &breakdown, const Report &report, const QStringList &taken = {})
    {
        m_dialog = std::make_unique<BreakdownDialog>(breakdown, report, taken);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QTRY_VERIFY(QApplication::focusWidget());
    }
    void open(const Breakdown &breakdown) { open(breakdown, reportWith(breakdown)); }
    template<typename T = QLineEdit>
    T *in(const char *name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    PartsTable *parts() const { return in<PartsTable>("parts"); }
    QPushButton *ok() const { return in<QDialogButtonBox>("buttons")->button(QDialogButtonBox::Ok); }
    QString problem() const { return in<QLabel>("problem")->text(); }
    QString at(int row, int column) const { return parts()->model()->index(row, column).data().toString(); }
    QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < parts()->model()->rowCount(); ++row)
            texts += at(row, column);
        return texts;
    }
    // The text cursor into that cell, by the mouse.
    void click(int row, int column) const
    {
        const QRect cell = parts()->visualRect(parts()->model()->index(row, column));
        QTest::mouseClick(parts()->viewport(), Qt::LeftButton, {}, cell.center());
    }
    static void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c),
                                Qt::NoModifier);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void push(const char *name) const { QTest::mouseClick(in<QPushButton>(name), Qt::LeftButton); }
    void choose(const char *name) const
    {
        QTest::mouseClick(in<QAbstractButton>(name), Qt::LeftButton, {}, QPoint(8, 8));
    }
    QString sentence() const { return textOf(m_dialog->breakdown().sentence); }
    QString seen() const { return in<BreakdownPreview>("preview")->accessibleDescription(); }

    std::unique_ptr<BreakdownDialog> m_dialog;
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

void TestBreakdownDialog::badCountsAreRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("words"); // what is said of it, in part
    QTest::newRow("negative") << "-5"
                              << "条"
                              << "below zero";
    QTest::newRow("words") << "五条"
                           << "条"
                           << "not a number";
    QTest::newRow("a unit") << "5条"
                            << "条"
                            << "not a number";
    QTest::newRow("part of a piece") << "1.5"
                                     << "条"
                                     << "not a whole number";
    QTest::newRow("not applicable") << "/"
                                    << "条"
                                    << "is no count";
    QTest::newRow("more decimals than money has") << "1.1234567"
                                                  << "万元"
                                                  << "too many decimals";
    QTest::newRow("beyond all numbers") << "99999999999999999999"
                                        << "条"
                                        << "too large";
}

void TestBreakdownDialog::badCountsAreRefused()
{
    QFETCH(QString, typed);
    QFETCH(QString, unit);
    QFETCH(QString, words);
    Breakdown breakdown = six();
    breakdown.unit = unit;
    open(breakdown);
    click(1, PartsModel::Count);
    type(typed);
    auto *cell = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(cell);
    QCOMPARE(cell->text(), typed); // marked where it was typed, not swallowed
    QVERIFY2(problem().contains("2") && problem().contains(words), qPrintable(problem()));
    QVERIFY(problem().contains(cell->accessibleDescription()) && !cell->accessibleDescription().isEmpty());
    QCOMPARE(cell->toolTip(), cell->accessibleDescription());
    QVERIFY(!ok()->isEnabled());
    QVERIFY(m_dialog->breakdown().parts[1].count.isEmpty());
    QCOMPARE(at(0, PartsModel::Percent), QString());
    press(Qt::Key_Down);
    QCOMPARE(at(1, PartsModel::Count), typed);
    m_dialog->accept();
    QVERIFY(m_dialog->isVisible());
    press(Qt::Key_Up);
    type("55");
    QCOMPARE(problem(), QString());
    QVERIFY(ok()->isEnabled());
    QCOMPARE(at(1, PartsModel::Percent), QString("25.70%"));
}

void TestBreakdownDialog::rounds_data()
{
    QTest::addColumn<bool>("largestRemainder");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QStringList>("percentages");
    QTest::addColumn<QString>("sum");
    // Of 214: 56.0747 25.7009 0.9346 4.6729 3.2710 9.3458 per cent.
    QTest::newRow("half-up, none") << false << 0 << QStringList{"56%", "26%", "1%", "5%", "3%", "9%"}
                                   << "exactly 100 %";
    QTest::newRow("half-up, one") << false << 1
                                  << QStringList{"56.1%", "25.7%", "0.9%", "4.7%", "3.3%", "9.3%"}
                                  << "exactly 100 %";
    QTest::newRow("half-up, two") << false << 2
                                  << QStringList{"56.07%", "25.70%", "0.93%", "4.67%", "3.27%", "9.35%"}
                                  << "99.99 %, 0.01 below 100";
    // Cut to two decimals they sum to 99.98. The largest of what was cut off are .58 of 9.3458, which half-up
    // gives as well, and .48 of 56.0748, which half-up doesn't.
    QTest::newRow("largest remainder, two")
        << true << 2 << QStringList{"56.08% *", "25.70%", "0.93%", "4.67%", "3.27%", "9.35%"}
        << "exactly 100 %";
}

void TestBreakdownDialog::rounds()
{
    QFETCH(bool, largestRemainder);
    QFETCH(int, decimals);
    QFETCH(QStringList, percentages);
    QFETCH(QString, sum);
    open(six());
    if (largestRemainder)
        choose("largestRemainder");
    in<QSpinBox>("decimals")->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(QString::number(decimals));
    QCOMPARE(column(PartsModel::Percent), percentages);
    QVERIFY2(in<QLabel>("sums")->text().contains(sum), qPrintable(in<QLabel>("sums")->text()));
    for (int row = 0; row < 6; ++row) {
        const QString tip =
            parts()->model()->index(row, PartsModel::Percent).data(Qt::ToolTipRole).toString();
        QCOMPARE(!tip.isEmpty(), percentages[row].endsWith('*')); // what it would be by itself
    }
    QCOMPARE(m_dialog->breakdown().decimals, decimals);
    QVERIFY(sentence().contains(percentages[1]));
}

void TestBreakdownDialog::someOfAWhole()
{
    open(six());
    choose("isSome");
    QCOMPARE(QApplication::focusWidget(), in("whole"));
    QVERIFY(!ok()->isEnabled()); // how many, then?
    type("21");
    QVERIFY2(problem().contains("214") && problem().contains("21"), qPrintable(problem()));
    QVERIFY(!ok()->isEnabled());
    QCOMPARE(at(0, PartsModel::Percent), QString()); // nothing stale
    type("40");                                      // 2140
    QCOMPARE(problem(), QString());
    QCOMPARE(at(0, PartsModel::Percent), QString("5.61%"));
    QVERIFY2(in<QLabel>("rest")->text().contains("1926条 90.00%"), qPrintable(in<QLabel>("rest")->text()));
    QCOMPARE(m_dialog->breakdown().statedWhole, Figure::number(2140));
    press(Qt::Key_A, Qt::ControlModifier);
    type("-2");
    QVERIFY2(problem().contains("below zero"), qPrintable(problem()));
    QVERIFY(!ok()->isEnabled());
    choose("isSome");
    QVERIFY(ok()->isEnabled());
    QVERIFY(m_dialog->breakdown().statedWhole.isEmpty());
    QCOMPARE(at(0, PartsModel::Percent), QString("56.07%"));
}

void TestBreakdownDialog::rowsAreMovedAndSorted()
{
    Breakdown breakdown = six();
    breakdown.parts[3].count = Figure::number(20); // as many as the last
    open(breakdown);
    click(2, PartsModel::Label);
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier); // no further
    QCOMPARE(column(PartsModel::Label),
             (QStringList{"政策解读", "要闻", "通知公告", "政策文件", "机构职能", "其他"}));
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(at(1, PartsModel::Label), QString("政策解读"));
    type("解读"); // the cursor went along
    QCOMPARE(at(1, PartsModel::Label), QString("解读"));
    push("sort");
    QCOMPARE(column(PartsModel::Label),
             (QStringList{"要闻", "通知公告", "政策文件", "其他", "机构职能", "解读"}));
    QStringList ids;
    for (const BreakdownPart &part : m_dialog->breakdown().parts)
        ids += part.id;
    QCOMPARE(ids, (QStringList{"p1", "p2", "p4", "p6", "p5", "p3"})); // what is bound to them stays so
    QVERIFY2(sentence().endsWith("解读2条，占0.89%。"), qPrintable(sentence()));
}

void TestBreakdownDialog::removedPartsLeaveTheirIds()
{
    open(six(), reportWith(six()), {"p7"});
    click(5, PartsModel::Count);
    press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(parts()->model()->rowCount(), 5);
    push("removeRow");
    QCOMPARE(column(PartsModel::Label), (QStringList{"要闻", "通知公告", "政策解读", "政策文件"}));
    push("addRow");
    type("新的");
    press(Qt::Key_Tab);
    type("3");
    QCOMPARE(m_dialog->breakdown().parts.last().id, QString("p8"));
    for (int i = 0; i < 6; ++i)
        press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(parts()->model()->rowCount(), 1); // to go on with
    QVERIFY(!ok()->isEnabled());
}

void TestBreakdownDialog::pastes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("labels");
    QTest::addColumn<QStringList>("counts");
    const QStringList labels{"要闻", "通知公告"};
    QTest::newRow("text") << "要闻\t120\n通知公告\t55\n"
                          << QString() << 0 << labels << QStringList{"120", "55"};
    QTest::newRow("with units") << "要闻\t1,200条\r\n通知公告\t55 条\r\n"
                                << QString() << 0 << labels << QStringList{"1,200", "55"};
    QTest::newRow("table") << "x"
                           << "<table><tr><td>要闻</td><td>120</td></tr>"
                              "<tr><td>通知公告</td><td>55</td></tr></table>"
                           << 0 << labels << QStringList{"120", "55"};
    QTest::newRow("blank rows and columns") << "要闻\t120\t\n\t\t\n通知公告\t55\t\n"
                                            << QString() << 0 << labels << QStringList{"120", "55"};
    QTest::newRow("labels alone") << "要闻\n通知公告\n" << QString() << 0 << labels << QStringList{"7", ""};
    QTest::newRow("counts alone") << "120\n55\n"
                                  << QString() << 1 << QStringList{"旧", ""} << QStringList{"120", "55"};
}

void TestBreakdownDialog::pastes()
{
    QFETCH(QString, text);
    QFETCH(QString, html);
    QFETCH(int, column);
    QFETCH(QStringList, labels);
    QFETCH(QStringList, counts);
    Breakdown breakdown = empty();
    breakdown.parts = {{"p1", "旧", Figure::number(7)}};
    open(breakdown);
    auto *data = new QMimeData;
    data->setText(text);
    if (!html.isEmpty())
        data->setHtml(html);
    QGuiApplication::clipboard()->setMimeData(data);
    click(0, column);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(this->column(PartsModel::Label), labels);
    QCOMPARE(this->column(PartsModel::Count), counts);
    QCOMPARE(m_dialog->breakdown().parts.first().id, QString("p1"));
    QVERIFY(parts()->isAncestorOf(QApplication::focusWidget()));
}

void TestBreakdownDialog::badPasteAltersNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words"); // in the refusal
    QTest::newRow("a word") << "要闻\t120\n通知公告\t很多\n"
                            << "Row 2, column 2: “很多”";
    QTest::newRow("negative") << "要闻\t-1\n通知公告\t5\n"
                              << "Row 1, column 2: “-1”";
    QTest::newRow("tens of thousands") << "要闻\t1\n通知公告\t3万条\n"
                                       << "Row 2, column 2: “3万条”";
    QTest::newRow("not applicable") << "要闻\t1\n通知公告\t—\n"
                                    << "Row 2, column 2: ";
    QTest::newRow("three columns") << "要闻\t120\t60%\n"
                                   << "Row 1 has more";
    QTest::newRow("too many") << QString("甲\t1\n").repeated(101) << "100";
}

void TestBreakdownDialog::badPasteAltersNothing()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    open(six());
    QGuiApplication::clipboard()->setText(text);
    click(1, PartsModel::Label);
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(problem().contains(words) && problem().contains("Nothing was pasted"), qPrintable(problem()));
    QVERIFY(m_dialog->breakdown().parts == six().parts);
    QCOMPARE(parts()->model()->rowCount(), 6);
    QVERIFY(ok()->isEnabled());
    type("甲"); // and on it goes
    QCOMPARE(problem(), QString());
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
        const bool isOurs = text.section(": ", 1).contains(QRegularExpression("[A-Za-z]{2}"));
        QVERIFY2(!isOurs || text.contains("«"), qPrintable(text)); // the others are official words
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
