#include "window_fixture.h"

#include "desktop/commands/action_icons.h"
#include "desktop/commands/tool_bar.h"
#include "desktop/screen_fonts.h"

#include <QFontDatabase>
#include <QMenuBar>
#include <QRegularExpression>
#include <QStyleFactory>
#include <QToolButton>
#include <QWindow>

using namespace nianbao;

// The window's tools and its looks: icons, shortcuts, light and dark, the system's font.
class TestAppearance : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QApplication::setStyle(QStyleFactory::create("Fusion"));
        m_palette = QApplication::palette();
        m_font = QApplication::font();
    }
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup()
    {
        m_fixture.reset();
        QApplication::setPalette(m_palette);
        QApplication::setFont(m_font);
        QIcon::setThemeName({});
    }
    void toolBarHasEveryDaysCommands();
    void toolBarCanBeHidden();
    void iconsFollowThePalette();
    void themesIconsComeFirst();
    void everyActionHasAShortcut();
    void deleteIsStillForTexts();
    void paletteAtRunTime_data();
    void paletteAtRunTime();
    void fontAtRunTime_data();
    void fontAtRunTime();
    void systemsFont();

private:
    static QPalette dark()
    {
        QPalette palette(QColor(0x35, 0x37, 0x3A), QColor(0x25, 0x27, 0x2A));
        palette.setColor(QPalette::PlaceholderText, QColor(0xA0, 0xA7, 0xAF));
        return palette;
    }
    static int darkest(const QImage &image)
    {
        int least = 255;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > 200)
                    least = std::min(least, image.pixelColor(x, y).lightness());
            }
        }
        return least;
    }
    // Everything on screen, in a state that can be had again.
    QImage picture(bool atStart) const
    {
        MainWindow &window = *m_fixture->window;
        window.load(m_fixture->folder.filePath("report.nianbao"));
        window.sheet().completeParts();
        m_fixture->trigger("actionFind");
        QApplication::focusWidget()->clearFocus(); // and no cursor that blinks
        if (atStart) {
            window.showStart();
            QApplication::focusWidget()->clearFocus();
        }
        QTest::qWait(200); // for the findings, and the files' organs
        return window.grab().toImage();
    }
    // Says where they differ.
    static bool isSame(const QImage &a, const QImage &b)
    {
        QRect differs;
        for (int y = 0; y < std::max(a.height(), b.height()); ++y) {
            for (int x = 0; x < std::max(a.width(), b.width()); ++x) {
                if (a.pixel(x, y) != b.pixel(x, y))
                    differs |= QRect(x, y, 1, 1);
            }
        }
        if (!differs.isNull())
            qWarning() << "differ within" << differs;
        return differs.isNull();
    }
    void collect(const QWidget *menu, QList<QAction *> &all) const
    {
        for (QAction *action : menu->actions()) {
            if (action->menu())
                collect(action->menu(), all);
            else if (!action->isSeparator())
                all += action;
        }
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QPalette m_palette;
    QFont m_font;
};

void TestAppearance::toolBarHasEveryDaysCommands()
{
    auto *bar = m_fixture->window->findChild<ToolBar *>();
    QVERIFY(bar->isVisible());
    for (const char *name : {"actionNew", "actionOpen", "actionSave", "actionUndo", "actionRedo",
                             "actionFind", "actionExportPdf", "actionExportPage", "actionPrint"}) {
        QAction *action = m_fixture->action(name);
        auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action));
        QVERIFY2(button && button->isVisible(), name);
        const QImage icon = button->icon().pixmap(20).toImage();
        QCOMPARE(icon.size(), QSize(20, 20));
        QVERIFY2(darkest(icon) < 100, name); // there is something to see
        QVERIFY2(!button->text().isEmpty() && button->text().size() <= 8, name);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(button->toolTip().endsWith(QString("(%1)").arg(keys)), qPrintable(button->toolTip()));
        QVERIFY2(button->toolTip().size() > keys.size() + 10, name);
    }
    auto *save = bar->widgetForAction(m_fixture->action("actionSave"));
    m_fixture->dialogs.toSave = m_fixture->folder.filePath("x.nianbao");
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(QFile::exists(m_fixture->dialogs.toSave));
}

void TestAppearance::toolBarCanBeHidden()
{
    m_fixture->trigger("actionToolBar");
    QVERIFY(!m_fixture->window->findChild<ToolBar *>()->isVisible());
    QVERIFY(m_fixture->window->close());
    m_fixture->open();
    QVERIFY(!m_fixture->window->findChild<ToolBar *>()->isVisible());
    m_fixture->trigger("actionToolBar");
    QVERIFY(m_fixture->window->findChild<ToolBar *>()->isVisible());
}

void TestAppearance::iconsFollowThePalette()
{
    const QIcon icon = lineIcon("document-save");
    const QImage light = icon.pixmap(20).toImage();
    QVERIFY(darkest(light) < 60);
    QVERIFY(darkest(icon.pixmap(20, QIcon::Disabled).toImage()) > 60);
    QApplication::setPalette(dark());
    QVERIFY(darkest(icon.pixmap(20).toImage()) > 150);
    // As sharp as the screen.
    QCOMPARE(icon.pixmap(QSize(20, 20), 2.0).toImage().size(), QSize(40, 40));
    QVERIFY(lineIcon("no-such-icon").pixmap(20).toImage().isNull());
}

void TestAppearance::themesIconsComeFirst()
{
    QDir folder(m_fixture->folder.path());
    QVERIFY(folder.mkpath("icons/test-theme/20"));
    QFile index(folder.filePath("icons/test-theme/index.theme"));
    QVERIFY(index.open(QIODevice::WriteOnly));
    index.write("[Icon Theme]\nName=Test\nDirectories=20\n[20]\nSize=20\nType=Fixed\n");
    index.close();
    QImage red(20, 20, QImage::Format_ARGB32);
    red.fill(Qt::red);
    QVERIFY(red.save(folder.filePath("icons/test-theme/20/document-save.png")));
    QIcon::setThemeSearchPaths({folder.filePath("icons")});
    QIcon::setThemeName("test-theme");
    m_fixture->open();
    const auto color = [this](const char *name) {
        return m_fixture->action(name)->icon().pixmap(20).toImage().pixelColor(10, 10);
    };
    QTRY_COMPARE(color("actionSave"), QColor(Qt::red));
    QVERIFY(!m_fixture->action("actionOpen")->icon().isNull()); // ours, where the theme lacks it
    QVERIFY(darkest(m_fixture->action("actionOpen")->icon().pixmap(20).toImage()) < 100);
}

void TestAppearance::everyActionHasAShortcut()
{
    QList<QAction *> all;
    collect(m_fixture->window->menuBar(), all);
    QVERIFY(all.size() > 30);
    QHash<QString, QAction *> taken;
    for (QAction *action : m_fixture->window->findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            QAction *other = taken.value(keys.toString());
            QVERIFY2(!other, qPrintable(keys.toString() + ": " + action->text()
                                        + (other ? " and " + other->text() : QString())));
            taken.insert(keys.toString(), action);
        }
    }
    for (const QAction *action : all)
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
    // Those that the input methods take first, as they are set up: fcitx5's preedit, hints, characters,
    // clipboard, code points and cloud, ibus's code points.
    for (const char *keys : {"Ctrl+Alt+P", "Ctrl+Alt+H", "Ctrl+Alt+J", "Ctrl+Shift+F", "Ctrl+;", "Ctrl+Space",
                             "Ctrl+Alt+Shift+U", "Ctrl+Alt+Shift+C", "Ctrl+Shift+U"})
        QVERIFY2(!taken.contains(keys), keys);
    for (QAction *action : m_fixture->window->findChildren<QAction *>(QRegularExpression("^action")))
        QVERIFY2(all.contains(action), qPrintable(action->objectName()));
    // What is in the toolbar is in the menu, too.
    for (QAction *action : m_fixture->window->findChild<ToolBar *>()->actions())
        QVERIFY2(action->isSeparator() || all.contains(action), qPrintable(action->text()));
}

// As a shortcut it is the cells': a text deletes its own characters.
void TestAppearance::deleteIsStillForTexts()
{
    m_fixture->click(m_fixture->narrative("s1"));
    WindowFixture::type("甲乙");
    WindowFixture::press(Qt::Key_Home);
    WindowFixture::press(Qt::Key_Delete);
    QCOMPARE(m_fixture->narrative("s1")->toPlainText(), QString("乙"));
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    WindowFixture::type("12");
    WindowFixture::press(Qt::Key_Home);
    WindowFixture::press(Qt::Key_Delete);
    QCOMPARE(m_fixture->text("t3.received.natural"), QString("2"));
}

void TestAppearance::paletteAtRunTime_data()
{
    QTest::addColumn<bool>("atStart");
    QTest::newRow("sheet") << false;
    QTest::newRow("page to start from") << true;
}

// A window that has seen the palette change looks, pixel for pixel, as one that was made under it.
void TestAppearance::paletteAtRunTime()
{
    QFETCH(bool, atStart);
    m_fixture->makeReport("report.nianbao");
    const QImage light = picture(atStart);
    QApplication::setPalette(dark());
    QCoreApplication::processEvents();
    const QImage switched = m_fixture->window->grab().toImage();
    QVERIFY(switched != light);
    m_fixture->open();
    const QImage fresh = picture(atStart);
    QVERIFY(isSame(switched, fresh));
    QApplication::setPalette(m_palette);
    QCoreApplication::processEvents();
    QCOMPARE(m_fixture->window->grab().toImage(), light);
}

void TestAppearance::fontAtRunTime_data()
{
    paletteAtRunTime_data();
}

void TestAppearance::fontAtRunTime()
{
    QFETCH(bool, atStart);
    m_fixture->makeReport("report.nianbao");
    const QImage small = picture(atStart);
    QFont large = m_font;
    large.setPointSizeF(m_font.pointSizeF() * 1.4);
    QApplication::setFont(large);
    QTest::qWait(100); // layouts follow
    const QImage switched = m_fixture->window->grab().toImage();
    QVERIFY(switched != small);
    m_fixture->open();
    const QImage fresh = picture(atStart);
    QVERIFY(isSame(switched, fresh));
}

// The desktop's settings changed: the program's own choice of a font goes by the new one.
void TestAppearance::systemsFont()
{
    QFont other = m_font;
    other.setPointSizeF(m_font.pointSizeF() * 2);
    QApplication::setFont(other);
    QEvent change(QEvent::ThemeChange);
    QApplication::sendEvent(m_fixture->window->windowHandle(), &change);
    QCOMPARE(QApplication::font().pointSizeF(),
             QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSizeF());
    QCOMPARE(QApplication::font(), interfaceFont(QFontDatabase::systemFont(QFontDatabase::GeneralFont)));
}

QTEST_MAIN(TestAppearance)
#include "test_appearance.moc"
