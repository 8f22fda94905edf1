#include "breakdown_dialog_fixture.h"

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

// The parts of a breakdown in the dialog's table: typed, refused, rounded, moved, pasted.
class TestBreakdownParts : public BreakdownDialogTest
{
    Q_OBJECT

private slots:
    void cleanup() { m_dialog.reset(); }
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
};

void TestBreakdownParts::badCountsAreRefused_data()
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

void TestBreakdownParts::badCountsAreRefused()
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

void TestBreakdownParts::rounds_data()
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

void TestBreakdownParts::rounds()
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

void TestBreakdownParts::someOfAWhole()
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

void TestBreakdownParts::rowsAreMovedAndSorted()
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

void TestBreakdownParts::removedPartsLeaveTheirIds()
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

void TestBreakdownParts::pastes_data()
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

void TestBreakdownParts::pastes()
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

void TestBreakdownParts::badPasteAltersNothing_data()
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

void TestBreakdownParts::badPasteAltersNothing()
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

QTEST_MAIN(TestBreakdownParts)
#include "test_breakdown_parts.moc"
