#include "window_fixture.h"

#include <QScrollBar>
#include <QWheelEvent>

using namespace nianbao;

namespace {

// What the desk shows when it is painted: how far down the page goes, and whether that is all of it.
class Watch : public QObject
{
public:
    explicit Watch(Sheet &sheet) : m_sheet(sheet) { sheet.widget()->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            ++paintings;
            const QWidget *page = m_sheet.findChild<QWidget *>("lead")->parentWidget();
            const int end = page->mapTo(m_sheet.viewport(), QPoint(0, page->height())).y();
            const bool whole = m_sheet.findChild<QWidget *>("s6");
            blanks += !whole && end < m_sheet.viewport()->height();
        }
        return false;
    }
    int paintings = 0;
    int blanks = 0;

private:
    Sheet &m_sheet;
};

} // namespace

// What is seen while the form is still being built: never the desk where the form goes on.
class TestSight : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName("nianbao-test");
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath("settings"));
    }
    void init() { QSettings().clear(); }
    void firstPainting_data();
    void firstPainting();
    void scrollingAtOnce_data();
    void scrollingAtOnce();

private:
    QTemporaryDir m_folder;
};

void TestSight::firstPainting_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("zoom");
    QTest::newRow("an office's screen") << QSize(1366, 768) << 100;
    QTest::newRow("tall") << QSize(1440, 2560) << 100;
    QTest::newRow("all of it small") << QSize(1366, 768) << 50;
}

void TestSight::firstPainting()
{
    QFETCH(QSize, size);
    QFETCH(int, zoom);
    QSettings().setValue("window/zoom", zoom);
    AnsweringDialogs dialogs;
    MainWindow window(&dialogs);
    window.resize(size);
    Watch watch(window.sheet());
    window.show();
    QTRY_VERIFY(watch.paintings > 0);
    QCOMPARE(watch.blanks, 0);
    QTRY_VERIFY(window.findChild<QWidget *>("s6"));
    QTest::qWait(50);
    QCOMPARE(watch.blanks, 0);
}

void TestSight::scrollingAtOnce_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("scroll bar") << 0;
    QTest::newRow("wheel") << 1;
    QTest::newRow("End") << 2;
}

void TestSight::scrollingAtOnce()
{
    QFETCH(int, way);
    AnsweringDialogs dialogs;
    MainWindow window(&dialogs);
    window.resize(1366, 500);
    Watch watch(window.sheet());
    window.show();
    // Before anything but the first part is there.
    QVERIFY(!window.findChild<QWidget *>("s6"));
    Sheet &sheet = window.sheet();
    QScrollBar &bar = *sheet.verticalScrollBar();
    if (way == 2) {
        QTest::keyClick(&sheet, Qt::Key_End);
    } else if (way == 1) {
        const QPoint global = sheet.viewport()->mapToGlobal(sheet.viewport()->rect().center());
        QWheelEvent event(sheet.viewport()->rect().center(), global, {}, {0, -1200}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(sheet.viewport(), &event);
        QVERIFY(bar.value() > 0);
    } else {
        bar.setSliderDown(true);
        bar.setSliderPosition(bar.maximum());
    }
    QVERIFY(window.findChild<QWidget *>("s6"));
    QVERIFY(bar.maximum() > 2000);
    if (way == 2) {
        QCOMPARE(bar.value(), bar.maximum());
        QTest::keyClick(&sheet, Qt::Key_Home);
        QCOMPARE(bar.value(), 0);
    }
    QTRY_VERIFY(watch.paintings > 0);
    QCOMPARE(watch.blanks, 0);
}

QTEST_MAIN(TestSight)
#include "test_sight.moc"
