#include "desktop/panels/guide_window.h"
#include "window_fixture.h"

#include <QRegularExpression>

using namespace nianbao;

// What the guide in that language says, as its source.
static QString source(const QString &language)
{
    QFile file(QString(":/help/guide_%1.md").arg(language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

class TestGuide : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void opensBesideTheForm();
    void speaksTheProgramsLanguage();
    void bothLanguagesSayTheSame();
    void showsItsPictures();
    void namesShortcutsThatExist_data();
    void namesShortcutsThatExist();

private:
    GuideWindow *guide() const { return m_fixture->window->findChild<GuideWindow *>(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestGuide::opensBesideTheForm()
{
    QVERIFY(!guide());
    m_fixture->trigger("actionGuide");
    QVERIFY(QTest::qWaitForWindowExposed(guide()));
    QVERIFY(guide()->isWindow() && !guide()->isModal());
    QVERIFY(guide()->document()->blockCount() > 40);

    guide()->moveCursor(QTextCursor::End);
    QTest::keyClick(guide(), Qt::Key_Escape);
    QVERIFY(!guide()->isVisible());
    m_fixture->trigger("actionGuide");
    QCOMPARE(m_fixture->window->findChildren<GuideWindow *>().size(), 1);
    QVERIFY(guide()->isVisible());
    QCOMPARE(guide()->textCursor().position(), 0);
}

void TestGuide::speaksTheProgramsLanguage()
{
    const QLocale before;
    m_fixture->trigger("actionGuide");
    QLocale::setDefault(QLocale("en"));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(guide(), &change);
    QVERIFY(guide()->toPlainText().contains("arrows, Tab, Enter"));
    QLocale::setDefault(QLocale("zh_CN"));
    QApplication::sendEvent(guide(), &change);
    QVERIFY(guide()->toPlainText().contains("方向键、Tab、回车"));
    QLocale::setDefault(before);
}

// As many headings, rows and pictures, and the same keys in the same order.
void TestGuide::bothLanguagesSayTheSame()
{
    const auto shape = [](const QString &text) {
        static const QRegularExpression words("!\\[[^\\]]*\\]\\(");
        static const QRegularExpression part("^(#+ |\\||- |!\\[[^\\]]*\\]\\([^)]*\\))",
                                             QRegularExpression::MultilineOption);
        QStringList parts;
        auto matches = part.globalMatch(text);
        while (matches.hasNext())
            parts += matches.next().captured().replace(words, "![](");
        return parts;
    };
    const auto keys = [](const QString &text) {
        static const QRegularExpression key("\\b(Ctrl\\+[A-Z0-9][A-Za-z0-9+]*|(?:Shift\\+)?F\\d+)\\b");
        QSet<QString> all;
        auto matches = key.globalMatch(text);
        while (matches.hasNext())
            all += matches.next().captured();
        return all;
    };
    QVERIFY(shape(source("en")).size() > 25);
    QCOMPARE(shape(source("zh_CN")), shape(source("en")));
    QVERIFY(keys(source("en")).size() > 10);
    QCOMPARE(keys(source("zh_CN")), keys(source("en")));
}

void TestGuide::showsItsPictures()
{
    static const QRegularExpression name("\\(pictures/([a-z]+)\\)");
    for (const QString language : {"en", "zh_CN"}) {
        int shown = 0;
        auto matches = name.globalMatch(source(language));
        while (matches.hasNext()) {
            const QString path =
                QString(":/help/pictures/%1_%2.png").arg(matches.next().captured(1), language);
            QVERIFY2(QImage(path).width() > 100, qPrintable(path));
            ++shown;
        }
        QCOMPARE(shown, 5);
    }
    m_fixture->trigger("actionGuide");
    const QVariant picture =
        guide()->document()->resource(QTextDocument::ImageResource, QUrl("pictures/window"));
    QVERIFY(picture.value<QImage>().width() > 100);
}

void TestGuide::namesShortcutsThatExist_data()
{
    QTest::addColumn<QString>("keys");
    static const QRegularExpression key("\\b(Ctrl\\+[A-Z0-9][A-Za-z0-9+]*|(?:Shift\\+)?F\\d+)\\b");
    auto matches = key.globalMatch(source("en"));
    while (matches.hasNext()) {
        const QString keys = matches.next().captured();
        QTest::newRow(qPrintable(keys)) << keys;
    }
}

void TestGuide::namesShortcutsThatExist()
{
    QFETCH(QString, keys);
    m_fixture->trigger("actionPreview"); // some are this window's
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        for (const QAction *action : window->findChildren<QAction *>()) {
            if (action->shortcuts().contains(QKeySequence(keys)))
                return;
        }
    }
    QFAIL(qPrintable("no action has " + keys));
}

QTEST_MAIN(TestGuide)
#include "test_guide.moc"
