#include "desktop/panels/balance_panel.h"
#include "window_fixture.h"

#include "storage/report_file.h"

#include <QPushButton>

using namespace nianbao;

// The balance bar as a way in: each column spelled out, and mended.
class TestBalancePanel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->window->load(m_fixture->makeReport("one.nianbao"));
    }
    void cleanup() { m_fixture.reset(); }
    void aClickOpensTheColumn();
    void arrowsAndEnter();
    void aColumnThatBalancesHasNothingToMend();
    void aRepairIsOneStep();
    void totalLeadsToTheColumns();
    void goesToTheColumn();
    void theActionTakesTheBrokenColumn();
    void readOnlyIsNotMended();
    void emptyYear();
    void fitsBesideEverything();

private:
    BalanceBar *bar() const { return m_fixture->window->findChild<BalanceBar *>(); }
    BalancePanel *panel() const { return m_fixture->window->findChild<BalancePanel *>(); }
    QString words() const { return panel()->accessibleName(); }
    // Those that can be seen, without the one that leads to the column.
    QList<QPushButton *> choices() const
    {
        QList<QPushButton *> all;
        for (QPushButton *button : panel()->findChildren<QPushButton *>()) {
            if (button->isVisible())
                all += button;
        }
        all.removeLast();
        return all;
    }
    void set(const QString &address, const QString &text)
    {
        m_fixture->click(m_fixture->cell(address));
        WindowFixture::type(text);
    }
    void clickColumn(int column)
    {
        QTRY_VERIFY(bar()->width() >= bar()->sizeHint().width()); // its words are on screen
        QTest::mouseClick(bar(), Qt::LeftButton, {}, bar()->rectOf(column).center());
        QVERIFY(panel() && panel()->isVisible());
    }
    const Balance &balance(int column) const { return Template::current()->balances()[column]; }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestBalancePanel::aClickOpensTheColumn()
{
    set("t3.received.research", "36");
    set("t3.granted.research", "63");
    QVERIFY(!panel()); // nothing is built before it is asked for
    clickColumn(2);
    QCOMPARE(panel()->balance(), 2);
    const QString left = balance(2).left[0].name + "36＋" + balance(2).left[1].name + "0＝36";
    const QString right = balance(2).right[0].name + "63＋" + balance(2).right[1].name + "0＝63";
    for (const QString &part : {balance(2).column, left, right, QString("difference 27")})
        QVERIFY2(words().contains(part), qPrintable(words()));
    QCOMPARE(QApplication::activePopupWidget(), panel());
    WindowFixture::press(Qt::Key_Escape);
    QVERIFY(!panel()->isVisible());
}

void TestBalancePanel::arrowsAndEnter()
{
    set("t3.received.business", "2");
    bar()->setFocus(Qt::TabFocusReason);
    WindowFixture::press(Qt::Key_Right);
    QVERIFY(bar()->accessibleDescription().contains(balance(1).column));
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(panel()->balance(), 1);
    QVERIFY(words().contains("difference 2"));
    // And on from column to column.
    QTest::keyClick(panel(), Qt::Key_Right);
    QCOMPARE(panel()->balance(), 2);
    QTest::keyClick(panel(), Qt::Key_Left);
    QTest::keyClick(panel(), Qt::Key_Left);
    QTest::keyClick(panel(), Qt::Key_Left);
    QCOMPARE(panel()->balance(), 6); // the last comes before the first
    QTest::keyClick(panel(), Qt::Key_Escape);
    QVERIFY(!panel()->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), bar());
}

void TestBalancePanel::aColumnThatBalancesHasNothingToMend()
{
    clickColumn(0);
    QVERIFY2(words().contains("✓"), qPrintable(words()));
    QVERIFY(choices().isEmpty());
}

void TestBalancePanel::aRepairIsOneStep()
{
    set("t3.received.natural", "36");
    set("t3.granted.natural", "63");
    ReportDocument &document = m_fixture->window->document();
    const int steps = document.history().count();
    clickColumn(0);
    // The likeliest first: digits that change their places.
    QCOMPARE(choices().size(), 3); // and the two that would close the gap in an empty cell
    QVERIFY2(choices().first()->accessibleName().contains("63 instead of 36"),
             qPrintable(choices().first()->accessibleName()));
    QTest::mouseClick(choices().first(), Qt::LeftButton);
    QCOMPARE(document.figures().at("t3.received.natural").text(), QString("63"));
    QCOMPARE(document.history().count(), steps + 1);
    // It stays, and says how the column stands now.
    QVERIFY(panel()->isVisible());
    QVERIFY2(words().contains("✓"), qPrintable(words()));
    QVERIFY(choices().isEmpty());
    QTest::keyClick(panel(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document.figures().at("t3.received.natural").text(), QString("36"));
    QVERIFY(words().contains("difference 27"));
    QCOMPARE(choices().size(), 3);
    QTest::keyClick(panel(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(document.figures().at("t3.received.natural").text(), QString("63"));
    panel()->close();
    m_fixture->trigger("actionUndo");
    QCOMPARE(m_fixture->text("t3.received.natural"), QString("36"));
}

void TestBalancePanel::totalLeadsToTheColumns()
{
    set("t3.received.natural", "5");
    set("t3.received.otherOrg", "3");
    clickColumn(6);
    QVERIFY2(words().contains("difference 8"), qPrintable(words()));
    QCOMPARE(choices().size(), 2);
    QCOMPARE(choices().first()->accessibleName(), balance(0).column + ": off by 5");
    QCOMPARE(choices().last()->accessibleName(), balance(5).column + ": off by 3");
    QTest::mouseClick(choices().last(), Qt::LeftButton);
    QCOMPARE(panel()->balance(), 5);
    QVERIFY(words().contains("difference 3"));
    QVERIFY(!choices().isEmpty());
}

void TestBalancePanel::goesToTheColumn()
{
    clickColumn(3);
    QPushButton *go = nullptr;
    for (QPushButton *button : panel()->findChildren<QPushButton *>()) {
        if (button->isVisible())
            go = button;
    }
    QTest::mouseClick(go, Qt::LeftButton);
    QVERIFY(!panel()->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), m_fixture->cell("t3.received.welfare"));
}

void TestBalancePanel::theActionTakesTheBrokenColumn()
{
    m_fixture->trigger("actionBalance");
    QCOMPARE(panel()->balance(), 0);
    panel()->close();
    set("t3.received.legalService", "5");
    WindowFixture::press(Qt::Key_F9);
    QVERIFY(panel()->isVisible());
    QCOMPARE(panel()->balance(), 4);
    // Above the bar, and all of it on the screen.
    const QRect screen = m_fixture->window->screen()->availableGeometry();
    QVERIFY(screen.contains(panel()->frameGeometry()) || panel()->height() > screen.height());
    QVERIFY(panel()->geometry().bottom() < bar()->mapToGlobal(QPoint(0, 0)).y());
    for (const QPushButton *button : choices()) {
        for (const QString &line : button->text().split('\n'))
            QVERIFY2(button->fontMetrics().horizontalAdvance(line) < button->width(), qPrintable(line));
    }
}

void TestBalancePanel::readOnlyIsNotMended()
{
    set("t3.received.natural", "36");
    QByteArray json = reportToJson(m_fixture->window->document().report());
    json.replace("\"format\": 1", "\"format\": 99");
    QFile file(m_fixture->folder.filePath("newer.nianbao"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    m_fixture->dialogs.unsaved = Dialogs::Unsaved::Discard;
    m_fixture->window->load(file.fileName());
    clickColumn(0);
    QVERIFY(words().contains("difference 36"));
    QVERIFY(choices().isEmpty());
}

void TestBalancePanel::emptyYear()
{
    m_fixture->trigger("actionNew");
    QCOMPARE(m_fixture->balance(), QString("Balance not filled in yet"));
    QTest::mouseClick(bar(), Qt::LeftButton, {}, QPoint(10, 8));
    QVERIFY2(words().contains("Not filled in yet"), qPrintable(words()));
    QVERIFY(!words().contains("✗"));
    QVERIFY(choices().isEmpty());
}

void TestBalancePanel::fitsBesideEverything()
{
    QLabel *message = m_fixture->window->findChild<QLabel *>("message");
    const QList<Balance> &balances = Template::current()->balances();
    for (int column = 0; column < 6; ++column) {
        const QString &address = Template::current()->figures()[balances[column].left.first().figure].address;
        QVERIFY(m_fixture->window->document().apply({{SetFigure{address, Figure::number(123)}}}, 0));
        for (const char *name : {"filled", "findings"}) {
            const auto *button = m_fixture->window->findChild<QToolButton *>(name);
            QTRY_VERIFY(button->isVisible()); // once it was checked
            QTRY_VERIFY(button->width() >= button->sizeHint().width());
        }
        QTRY_VERIFY2(bar()->width() >= bar()->sizeHint().width(), qPrintable(m_fixture->balance()));
        QCOMPARE(m_fixture->window->width(), 1366);
        if (column < 2)
            QVERIFY2(message->width() >= 200, qPrintable(QString::number(message->width())));
    }
}

QTEST_MAIN(TestBalancePanel)
#include "test_balance_panel.moc"
