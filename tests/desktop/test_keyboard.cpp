#include "window_fixture.h"

#include "storage/report_file.h"

#include <QPushButton>

using namespace nianbao;

// A report from the start page to its file, by keys alone: what somebody without a mouse does.
class TestKeyboard : public QObject
{
    Q_OBJECT

private slots:
    void aWholeReport();
};

void TestKeyboard::aWholeReport()
{
    WindowFixture fixture;
    fixture.window->showStart();
    QTRY_COMPARE(QApplication::focusWidget(), fixture.window->findChild<QPushButton *>("startNew"));
    fixture.press(Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), fixture.field("organ"));
    fixture.type("某县审计局");
    fixture.press(Qt::Key_Tab);
    fixture.type("2023");
    fixture.press(Qt::Key_Tab);

    fixture.press(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), fixture.cell("t3.received.natural"));
    fixture.type("5");
    fixture.press(Qt::Key_Right);
    fixture.type("2");
    fixture.press(Qt::Key_Return);
    fixture.press(Qt::Key_Down);
    fixture.press(Qt::Key_Home); // while one types it goes within the text
    QCOMPARE(QApplication::focusWidget(), fixture.cell("t3.granted.natural"));
    fixture.type("5");
    fixture.press(Qt::Key_Right, Qt::ShiftModifier); // a block of two
    fixture.press(Qt::Key_C, Qt::ControlModifier);
    fixture.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);

    fixture.press(Qt::Key_6, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), fixture.narrative("s6"));
    fixture.press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    fixture.type("（一）收费");
    fixture.press(Qt::Key_Return);
    fixture.press(Qt::Key_B, Qt::ControlModifier);
    fixture.type("未收取");

    // Found from here, and the cursor goes there.
    fixture.press(Qt::Key_F, Qt::ControlModifier);
    fixture.type("审计");
    fixture.press(Qt::Key_Escape);
    QTRY_COMPARE(QApplication::focusWidget(), fixture.field("organ"));

    fixture.dialogs.toSave = fixture.folder.filePath("keys.nianbao");
    fixture.press(Qt::Key_S, Qt::ControlModifier);
    const Result<StoredReport> stored = readReport(fixture.dialogs.toSave);
    QVERIFY2(stored.ok(), stored ? "" : qPrintable(stored.error().text()));
    const Report &report = stored->report;
    QCOMPARE(report.header().value(Field::Organ), QString("某县审计局"));
    QCOMPARE(report.header().value(Field::Year), QString("2023"));
    const Figures figures(report);
    QCOMPARE(figures.at("t3.received.total").text(), QString("7"));
    QCOMPARE(figures.at("t3.granted.natural").text(), QString("5"));
    QCOMPARE(figures.at("t3.carriedForward.otherOrg").text(), QString("0"));
    QVERIFY(report.narrative("s6")
            == Narrative(QList<Block>{Heading{1, "（一）收费"}, Paragraph{{{"未收取", true}}}}));
}

QTEST_MAIN(TestKeyboard)
#include "test_keyboard.moc"
