#include "window_fixture.h"

#include "desktop/window_style.h"

#include <QFile>

using namespace nianbao;

// The signs on the window's panels: drawn, not read from files.
class TestWindowStyle : public QObject
{
    Q_OBJECT

private slots:
    void windowReadsNoPictures();
    void signsAreDrawn_data();
    void signsAreDrawn();
    void othersAreTheStyles();
};

void TestWindowStyle::windowReadsNoPictures()
{
    WindowFixture fixture;
    fixture.window->load(fixture.makeReport("sample.nianbao"));
    QTest::qWait(100);
    QFile maps("/proc/self/maps");
    QVERIFY(maps.open(QIODevice::ReadOnly));
    QByteArray loaded = maps.readAll();
    loaded.replace("/imageformats/libqsvg", ""); // of the toolbar's icons
    QVERIFY(loaded.contains("libQt6Widgets"));
    QVERIFY(!loaded.contains("/imageformats/"));
}

void TestWindowStyle::signsAreDrawn_data()
{
    QTest::addColumn<QStyle::StandardPixmap>("sign");
    QTest::newRow("close") << QStyle::SP_TitleBarCloseButton;
    QTest::newRow("close a panel") << QStyle::SP_DockWidgetCloseButton;
    QTest::newRow("float") << QStyle::SP_TitleBarNormalButton;
    QTest::newRow("more to the right") << QStyle::SP_ToolBarHorizontalExtensionButton;
    QTest::newRow("clear a field") << QStyle::SP_LineEditClearButton;
    QTest::newRow("more below") << QStyle::SP_ToolBarVerticalExtensionButton;
}

void TestWindowStyle::signsAreDrawn()
{
    QFETCH(QStyle::StandardPixmap, sign);
    const QIcon icon = QApplication::style()->standardIcon(sign);
    // In the palette's colour of the moment, as large as it is asked for.
    const QPalette before = QApplication::palette();
    QPalette dark = before;
    dark.setColor(QPalette::WindowText, Qt::white);
    for (const QPalette &palette : {before, dark}) {
        QApplication::setPalette(palette);
        for (const int size : {16, 32}) {
            const QImage picture = icon.pixmap(size).toImage();
            QCOMPARE(picture.size(), QSize(size, size));
            int inked = 0;
            for (int x = 0; x < size; ++x) {
                for (int y = 0; y < size; ++y) {
                    const QColor dot = picture.pixelColor(x, y);
                    if (dot.alpha() == 255)
                        QCOMPARE(dot.rgb(), palette.color(QPalette::WindowText).rgb());
                    inked += dot.alpha() > 100;
                }
            }
            QVERIFY2(inked >= size / 2, qPrintable(QString::number(inked)));
            QCOMPARE(picture.pixelColor(0, 0).alpha(), 0);
        }
    }
    QApplication::setPalette(before);
}

void TestWindowStyle::othersAreTheStyles()
{
    QVERIFY(!QApplication::style()->standardIcon(QStyle::SP_MessageBoxWarning).isNull());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new WindowStyle); // as main() does
    TestWindowStyle test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_window_style.moc"
