#include "desktop/findings/findings_panel.h"
#include "desktop/help/help_window.h"
#include "model/language.h"
#include "window_fixture.h"

#include <QListView>
#include <QMenuBar>
#include <QRegularExpression>

using namespace nianbao;

class TestHelp : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void opensBesideTheForm();
    void explainsTheCellAtHand();
    void explainsTheCheckOfAFinding();
    void everyPageIsThereAndLeadsOn_data();
    void everyPageIsThereAndLeadsOn();
    void mapsTheKeyboard();
    void goesBack();
    void speaksTheProgramsLanguage();
    void bothLanguagesSayTheSame();
    void showsItsPictures();
    void namesShortcutsThatExist_data();
    void namesShortcutsThatExist();

private:
    HelpWindow *help() const { return m_fixture->window->findChild<HelpWindow *>(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestHelp::opensBesideTheForm()
{
    QVERIFY(!help());
    m_fixture->trigger("actionGuide");
    QVERIFY(QTest::qWaitForWindowExposed(help()));
    QVERIFY(help()->isWindow() && !help()->isModal());
    QVERIFY(help()->document()->blockCount() > 40);

    help()->moveCursor(QTextCursor::End);
    QTest::keyClick(help(), Qt::Key_Escape);
    QVERIFY(!help()->isVisible());
    m_fixture->trigger("actionGuide");
    QCOMPARE(m_fixture->window->findChildren<HelpWindow *>().size(), 1);
    QVERIFY(help()->isVisible());
    QCOMPARE(help()->textCursor().position(), 0);
}

void TestHelp::explainsTheCellAtHand()
{
    const Template &form = m_fixture->window->document().report().form();
    m_fixture->trigger("actionHelpHere"); // in a field of the head: there is no page for that
    QCOMPARE(help()->source(), QUrl("help:guide"));
    for (const QString address : {"t2.licensing.decisions", "t3.received.natural", "t3.received.total"}) {
        m_fixture->click(m_fixture->cell(address));
        m_fixture->trigger("actionHelpHere");
        QCOMPARE(help()->source(), QUrl("help:cell/" + address));
        const FigureSpec &spec = form.figures()[form.figureAt(address)];
        QVERIFY(help()->toPlainText().contains(spec.fullLabel()));
        QVERIFY(!spec.meanings.isEmpty());
        for (const Meaning &meaning : spec.meanings)
            QVERIFY(help()->toPlainText().contains(meaning.text));
        QVERIFY2(help()->windowTitle().startsWith(spec.fullLabel()),
                 qPrintable(help()->windowTitle() + " / " + spec.fullLabel()));
    }
}

void TestHelp::explainsTheCheckOfAFinding()
{
    // Granted one more than was received: the form's own balance is off.
    for (const auto &[address, figure] : {std::pair("t3.received.natural", "3"),
                                          {"t3.carriedOver.natural", "0"},
                                          {"t3.granted.natural", "4"},
                                          {"t3.carriedForward.natural", "0"}}) {
        m_fixture->click(m_fixture->cell(address));
        m_fixture->type(figure);
        m_fixture->press(Qt::Key_Return);
    }
    m_fixture->trigger("actionFindings");
    const auto *found = m_fixture->window->findChild<FindingsPanel *>();
    QTRY_VERIFY(found->current() && QApplication::focusWidget() == found->list());
    const QString rule = found->current()->rule;
    m_fixture->trigger("actionHelpHere");
    QCOMPARE(help()->source(), QUrl("help:rule/" + rule));
    QVERIFY(help()->toPlainText().contains(RuleBook::shipped().rule(rule)->explanation.text()));
}

void TestHelp::everyPageIsThereAndLeadsOn_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << "zh_CN";
    QTest::newRow("English") << "en";
}

// Every cell of the form and every rule has a page, and no link leads nowhere.
void TestHelp::everyPageIsThereAndLeadsOn()
{
    QFETCH(QString, language);
    installTranslations(*qApp, language);
    const Template::Pointer form = Template::current();
    const QList<HelpKey> keys = keysOf(*m_fixture->window->menuBar());
    const HelpPages pages(form, RuleBook::shipped(), keys);
    QStringList known = pages.addresses();
    QCOMPARE(known.size(), 3 + form->figures().size() + RuleBook::shipped().rules().size());
    known += "guide";
    static const QRegularExpression link("href='help:([^']+)'");
    QSet<QString> led;
    for (const QString &address : pages.addresses()) {
        const QString page = pages.page(address);
        QVERIFY2(page.size() > 100, qPrintable(address));
        QVERIFY2(!pages.title(address).isEmpty(), qPrintable(address));
        for (auto links = link.globalMatch(page + HelpPages::ways()); links.hasNext();) {
            const QString target = links.next().captured(1);
            QVERIFY2(known.contains(target), qPrintable(address + " leads to " + target));
            led += target;
        }
    }
    QCOMPARE(led.size(), known.size()); // each is led to from somewhere
    QVERIFY(pages.page("cell/t9.nothing").isEmpty());
    QVERIFY(pages.page("rule/nothing").isEmpty());
    QVERIFY(pages.page("nothing").isEmpty());
    installTranslations(*qApp, "zh_CN");
}

void TestHelp::mapsTheKeyboard()
{
    const QList<HelpKey> keys = keysOf(*m_fixture->window->menuBar());
    QSet<QString> told;
    for (const HelpKey &key : keys) {
        QVERIFY2(!key.menu.isEmpty() && !key.text.isEmpty(), qPrintable(key.text));
        QVERIFY2(!key.text.contains('&') && !key.menu.contains('&'), qPrintable(key.text));
        told += key.keys;
    }
    QVERIFY(keys.size() > 80);
    QCOMPARE(told.size(), keys.size());
    m_fixture->trigger("actionGuide");
    emit help()->anchorClicked(QUrl("help:keys"));
    QVERIFY(help()->toPlainText().contains("Ctrl+Alt+Z"));
}

void TestHelp::goesBack()
{
    m_fixture->trigger("actionGuide");
    QVERIFY(!help()->toHtml().contains("help:back"));
    emit help()->anchorClicked(QUrl("help:rules"));
    emit help()->anchorClicked(QUrl("help:rule/t3-balance"));
    QCOMPARE(help()->source(), QUrl("help:rule/t3-balance"));
    QVERIFY(help()->toHtml().contains("help:back"));
    emit help()->anchorClicked(QUrl("help:back"));
    QCOMPARE(help()->source(), QUrl("help:rules"));
    QTest::keyClick(help(), Qt::Key_Backspace);
    QCOMPARE(help()->source(), QUrl("help:guide"));
}

void TestHelp::speaksTheProgramsLanguage()
{
    const QLocale before;
    m_fixture->trigger("actionGuide");
    QLocale::setDefault(QLocale("en"));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(help(), &change);
    QVERIFY(help()->toPlainText().contains("arrows, Tab, Enter"));
    QLocale::setDefault(QLocale("zh_CN"));
    QApplication::sendEvent(help(), &change);
    QVERIFY(help()->toPlainText().contains("方向键、Tab、回车"));
    QLocale::setDefault(before);
}

// As many headings, rows and pictures, and the same keys in the same order.
void TestHelp::bothLanguagesSayTheSame()
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
    QVERIFY(shape(guideText("en")).size() > 25);
    QCOMPARE(shape(guideText("zh_CN")), shape(guideText("en")));
    QVERIFY(keys(guideText("en")).size() > 10);
    QCOMPARE(keys(guideText("zh_CN")), keys(guideText("en")));
}

void TestHelp::showsItsPictures()
{
    static const QRegularExpression name("\\(pictures/([a-z]+)\\)");
    for (const QString language : {"en", "zh_CN"}) {
        int shown = 0;
        auto matches = name.globalMatch(guideText(language));
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
        help()->document()->resource(QTextDocument::ImageResource, QUrl("pictures/window"));
    QVERIFY(picture.value<QImage>().width() > 100);
}

void TestHelp::namesShortcutsThatExist_data()
{
    QTest::addColumn<QString>("keys");
    static const QRegularExpression key("\\b(Ctrl\\+[A-Z0-9][A-Za-z0-9+]*|(?:Shift\\+)?F\\d+)\\b");
    auto matches = key.globalMatch(guideText("en"));
    while (matches.hasNext()) {
        const QString keys = matches.next().captured();
        QTest::newRow(qPrintable(keys)) << keys;
    }
}

void TestHelp::namesShortcutsThatExist()
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

QTEST_MAIN(TestHelp)
#include "test_help.moc"
