#include "window_fixture.h"

#include "storage/file.h"
#include "storage/report_file.h"

#include <QClipboard>
#include <QListWidget>
#include <QScrollBar>

using namespace nianbao;

// A person at the window, by keys and mouse alone. Runs offscreen and in a real X server.
class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->window->load(m_fixture->makeReport("sample.nianbao"));
    }
    void cleanup() { m_fixture.reset(); }
    void fillInSaveAndExport();
    void keysMoveAsInASpreadsheet();
    void arrowsWithinAText();
    void typedSigns_data();
    void typedSigns();
    void rejectsLetters();
    void pastedCell();
    void inputMethod();
    void marksWhatItDoesNotTake();
    void escapeGoesBack();
    void emptyYearIsQuiet();
    void sectionsListAndShortcuts();
    void pageKeysScroll();
    void print();

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestSession::fillInSaveAndExport()
{
    const QString path = m_fixture->window->document().path();
    QVERIFY(!m_fixture->balance().contains("✗"));
    QCOMPARE(m_fixture->balance().count("✓"), 7);
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    WindowFixture::type("3"); // instead of the zero that the click has selected
    QCOMPARE(m_fixture->text("t3.received.natural"), QString("3"));
    QCOMPARE(m_fixture->text("t3.received.total"), QString("3"));
    QCOMPARE(m_fixture->balance().count("✗"), 2); // the column's, and the total's
    QVERIFY(m_fixture->window->isWindowModified());
    m_fixture->click(m_fixture->cell("t3.granted.natural"));
    WindowFixture::type("３");
    QCOMPARE(m_fixture->text("t3.concluded.natural"), QString("3"));
    QCOMPARE(m_fixture->text("t3.concluded.total"), QString("3"));
    QCOMPARE(m_fixture->balance().count("✓"), 7);
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(m_fixture->text("t3.granted.natural"), QString("3")); // written as it will be printed

    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_fixture->text("t3.granted.natural"), QString("0"));
    QCOMPARE(m_fixture->balance().count("✗"), 2);
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_fixture->text("t3.granted.natural"), QString("3"));
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_fixture->text("t3.granted.natural"), QString("0"));
    WindowFixture::press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(m_fixture->text("t3.granted.natural"), QString("3"));

    WindowFixture::press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!m_fixture->window->isWindowModified());
    const Report saved = m_fixture->window->document().report();
    const Result<StoredReport> stored = readReport(path);
    QVERIFY(stored.ok());
    QVERIFY(stored->report == saved);
    m_fixture->open();
    m_fixture->window->load(path);
    QCOMPARE(m_fixture->text("t3.received.total"), QString("3"));

    m_fixture->dialogs.toSave = m_fixture->folder.filePath("report.pdf");
    m_fixture->exportPdf();
    m_fixture->dialogs.toSave = m_fixture->folder.filePath("report.html");
    m_fixture->trigger("actionExportPage");
    QCOMPARE(m_fixture->dialogs.exported.size(), 2);
    QVERIFY(m_fixture->message().contains("report.html"));
    QVERIFY(readFile(m_fixture->folder.filePath("report.pdf"))->startsWith("%PDF"));
    QVERIFY(readFile(m_fixture->folder.filePath("report.html"))->contains("t3.received.natural")
            || readFile(m_fixture->folder.filePath("report.html"))->contains("<table"));
    // An export that can't be written is told of.
    m_fixture->dialogs.toSave = m_fixture->folder.filePath("missing/report.pdf");
    m_fixture->exportPdf();
    QCOMPARE(m_fixture->dialogs.exported.size(), 2);
    QCOMPARE(m_fixture->dialogs.failures.size(), 1);
}

void TestSession::keysMoveAsInASpreadsheet()
{
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    const auto at = [] { return QApplication::focusWidget()->objectName(); };
    const QList<QPair<Qt::Key, QString>> ways{
        {Qt::Key_Right, "t3.received.business"}, {Qt::Key_Down, "t3.carriedOver.business"},
        {Qt::Key_Return, "t3.granted.business"}, {Qt::Key_Enter, "t3.partlyGranted.business"},
        {Qt::Key_Up, "t3.granted.business"},     {Qt::Key_Left, "t3.granted.natural"},
        {Qt::Key_Left, "t3.granted.natural"},    {Qt::Key_Tab, "t3.granted.business"},
        {Qt::Key_Backtab, "t3.granted.natural"},
    };
    for (const auto &[key, address] : ways) {
        WindowFixture::press(key);
        QCOMPARE(at(), address);
    }
    // Arrows come to totals, too; Enter and Tab lead to what one can type into.
    m_fixture->click(m_fixture->cell("t3.other.other.natural"));
    const QList<QPair<Qt::Key, QString>> overTotals{
        {Qt::Key_Down, "t3.concluded.natural"},        {Qt::Key_Return, "t3.carriedForward.natural"},
        {Qt::Key_Down, "t3.carriedForward.natural"}, // no further than the table
        {Qt::Key_Up, "t3.concluded.natural"},          {Qt::Key_Up, "t3.other.other.natural"},
        {Qt::Key_Return, "t3.carriedForward.natural"}, {Qt::Key_Left, "t3.carriedForward.natural"},
        {Qt::Key_Backtab, "t3.other.other.otherOrg"},  {Qt::Key_Right, "t3.other.other.total"},
        {Qt::Key_Right, "t3.other.other.total"},       {Qt::Key_Tab, "t3.carriedForward.natural"},
    };
    for (const auto &[key, address] : overTotals) {
        WindowFixture::press(key);
        QCOMPARE(at(), address);
    }
    // Over bands and heads, and into a cell that spans columns.
    m_fixture->click(m_fixture->cell("t2.normative.inForce"));
    WindowFixture::press(Qt::Key_Down);
    QCOMPARE(at(), QString("t2.licensing.decisions"));
    WindowFixture::press(Qt::Key_Down);
    QCOMPARE(at(), QString("t2.penalty.decisions"));
}

void TestSession::arrowsWithinAText()
{
    FigureEdit *cell = m_fixture->cell("t3.received.business");
    m_fixture->click(cell);
    WindowFixture::type("12");
    WindowFixture::press(Qt::Key_Left); // what was typed is done
    QCOMPARE(QApplication::focusWidget()->objectName(), QString("t3.received.natural"));
    WindowFixture::press(Qt::Key_Right);
    WindowFixture::press(Qt::Key_F2); // into it
    WindowFixture::press(Qt::Key_Left);
    QCOMPARE(QApplication::focusWidget(), cell);
    WindowFixture::type("5");
    QCOMPARE(cell->text(), QString("152"));
    WindowFixture::press(Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), cell);
    WindowFixture::press(Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget()->objectName(), QString("t3.received.research"));
    // At the table's edge the next number is another one.
    m_fixture->click(m_fixture->cell("t2.fees.amount"));
    WindowFixture::type("3.5");
    WindowFixture::press(Qt::Key_Down);
    WindowFixture::type("7");
    QCOMPARE(m_fixture->text("t2.fees.amount"), QString("7"));
}

void TestSession::typedSigns_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");  // after the cell was left
    QTest::addColumn<QString>("stored"); // in the report
    QTest::newRow("digits") << "t3.received.natural"
                            << "214"
                            << "214"
                            << "214";
    QTest::newRow("full-width") << "t3.received.natural"
                                << "２１４"
                                << "214"
                                << "214";
    QTest::newRow("separators") << "t2.licensing.decisions"
                                << "12,345"
                                << "12345"
                                << "12345";
    QTest::newRow("full-width comma") << "t2.licensing.decisions"
                                      << "１２，３４５"
                                      << "12345"
                                      << "12345";
    QTest::newRow("leading zero") << "t3.received.natural"
                                  << "007"
                                  << "7"
                                  << "7";
    QTest::newRow("slash") << "t2.rules.made"
                           << "/"
                           << "/"
                           << "/";
    QTest::newRow("amount") << "t2.fees.amount"
                            << "12.50"
                            << "12.50"
                            << "12.50";
    QTest::newRow("full stop for a point") << "t2.fees.amount"
                                           << "3。5"
                                           << "3.5"
                                           << "3.5";
    QTest::newRow("half a separator") << "t3.received.natural"
                                      << "1,2"
                                      << "1,2"
                                      << "0"; // its beginning counts for nothing
    QTest::newRow("point in a count") << "t3.received.natural"
                                      << "12.5"
                                      << "12.5"
                                      << "0";
    QTest::newRow("below zero") << "t3.received.natural"
                                << "-3"
                                << "-3"
                                << "0";
    QTest::newRow("too large") << "t3.received.natural"
                               << "99999999999999999999"
                               << "99999999999999999999"
                               << "0";
}

void TestSession::typedSigns()
{
    QFETCH(QString, address);
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    QFETCH(QString, stored);
    FigureEdit *cell = m_fixture->cell(address);
    m_fixture->click(cell);
    WindowFixture::type(typed);
    const bool understood = shown == stored;
    QCOMPARE(cell->problem().isEmpty(), understood);
    QCOMPARE(m_fixture->message(), cell->problem());
    QCOMPARE(cell->text(), typed); // as it was typed, while it is being typed
    WindowFixture::press(Qt::Key_Tab);
    QCOMPARE(cell->text(), shown);
    QCOMPARE(m_fixture->window->document().figures().at(address).text(), stored);
    QCOMPARE(cell->problem().isEmpty(), understood);
    const bool changed = stored != "0";
    QCOMPARE(m_fixture->window->document().history().count(), changed ? 1 : 0); // however many keys
}

void TestSession::rejectsLetters()
{
    FigureEdit *cell = m_fixture->cell("t3.received.natural");
    m_fixture->click(cell);
    WindowFixture::type("1a2件3 ");
    QCOMPARE(cell->text(), QString("123"));
    QCOMPARE(m_fixture->window->document().figures().at("t3.received.natural").text(), QString("123"));
    WindowFixture::type("x");
    QVERIFY(!m_fixture->message().isEmpty());
}

void TestSession::pastedCell()
{
    FigureEdit *cell = m_fixture->cell("t3.received.natural");
    m_fixture->click(cell);
    QApplication::clipboard()->setText(" 1,234\n");
    WindowFixture::press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(cell->text(), QString("1,234"));
    cell->selectAll();
    QApplication::clipboard()->setText("twelve");
    WindowFixture::press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(cell->text(), QString("1,234"));
    WindowFixture::press(Qt::Key_Tab);
    QCOMPARE(cell->text(), QString("1234"));
}

void TestSession::inputMethod()
{
    FigureEdit *cell = m_fixture->cell("t3.received.natural");
    m_fixture->click(cell);
    QInputMethodEvent composing("san", {});
    QCoreApplication::sendEvent(cell, &composing);
    QInputMethodEvent word;
    word.setCommitString("三");
    QCoreApplication::sendEvent(cell, &word);
    QCOMPARE(m_fixture->window->document().figures().at("t3.received.natural").text(), cell->text());
    cell->selectAll();
    QInputMethodEvent digits;
    digits.setCommitString("１２");
    QCoreApplication::sendEvent(cell, &digits);
    QCOMPARE(m_fixture->text("t3.received.total"), QString("12"));
}

void TestSession::marksWhatItDoesNotTake()
{
    for (PlaceEdit *edit : {static_cast<PlaceEdit *>(m_fixture->cell("t3.received.natural")),
                            static_cast<PlaceEdit *>(m_fixture->field("signedOn"))}) {
        const Theme &theme = themeFor(edit->palette());
        const auto corner = [edit] { return edit->grab().toImage().pixelColor(edit->width() - 2, 1); };
        m_fixture->click(edit);
        QVERIFY(corner() != theme.error);
        WindowFixture::type("1,2");
        WindowFixture::press(Qt::Key_Tab);
        QCOMPARE(corner(), theme.error);
        QCOMPARE(edit->grab().toImage().pixelColor(4, 4), theme.errorGround);
        m_fixture->click(edit);
        WindowFixture::press(Qt::Key_Escape);
        QVERIFY(corner() != theme.error);
    }
}

void TestSession::escapeGoesBack()
{
    FigureEdit *cell = m_fixture->cell("t3.received.natural");
    m_fixture->click(cell);
    WindowFixture::type("5,");
    QVERIFY(!cell->problem().isEmpty());
    WindowFixture::press(Qt::Key_Escape);
    QCOMPARE(cell->text(), QString("0"));
    QVERIFY(cell->problem().isEmpty());
    QVERIFY(m_fixture->message().isEmpty());
}

void TestSession::emptyYearIsQuiet()
{
    m_fixture->trigger("actionNew");
    QVERIFY(!m_fixture->balance().contains("✗"));
    QVERIFY(!m_fixture->balance().contains("✓"));
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    WindowFixture::type("1");
    QVERIFY(m_fixture->balance().contains("…"));
    QVERIFY(!m_fixture->balance().contains("✗"));
    QVERIFY(m_fixture->window->findChild<QToolButton *>("filled")->text().contains("1/166"));
}

void TestSession::sectionsListAndShortcuts()
{
    auto *list = m_fixture->window->findChild<QListWidget *>("sectionList");
    QCOMPARE(list->count(), 8);
    for (int row = 2; row < 8; ++row) {
        QCOMPARE(list->item(row)->text(), Template::current()->sections()[row - 1].heading);
        QTest::keyClick(m_fixture->window.get(), Qt::Key(Qt::Key_0 + row - 1), Qt::ControlModifier);
        QCOMPARE(list->currentRow(), row);
    }
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QString("s6"));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(4)).center());
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QString("t3.received.natural"));
    QCOMPARE(list->currentRow(), 4);
    m_fixture->window->sheet().verticalScrollBar()->setValue(0);
    QCOMPARE(list->currentRow(), 0);
}

void TestSession::pageKeysScroll()
{
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    const QScrollBar *bar = m_fixture->window->sheet().verticalScrollBar();
    const int before = bar->value();
    WindowFixture::press(Qt::Key_PageDown);
    QVERIFY(bar->value() > before + 200);
    WindowFixture::press(Qt::Key_PageUp);
    QCOMPARE(bar->value(), before);
}

void TestSession::print()
{
    m_fixture->dialogs.printTo = m_fixture->folder.filePath("printed.pdf");
    m_fixture->print();
    QVERIFY(m_fixture->dialogs.failures.isEmpty());
    QVERIFY(readFile(m_fixture->dialogs.printTo)->startsWith("%PDF"));
    m_fixture->dialogs.printTo = m_fixture->folder.filePath("missing/printed.pdf");
    m_fixture->print();
    QCOMPARE(m_fixture->dialogs.failures.size(), 1);
}

QTEST_MAIN(TestSession)
#include "test_session.moc"
