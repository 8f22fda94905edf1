#include "window_fixture.h"

#include "desktop/panels/balance_panel.h"
#include "desktop/panels/recent_list.h"
#include "window_texts.h"

#include "desktop/commands/language_menu.h"
#include "desktop/settings/settings.h"
#include "model/language.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTranslator>

using namespace nianbao;

class TestLanguageSwitch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_path = m_fixture->makeReport("report.nianbao");
    }
    void cleanup()
    {
        m_fixture.reset();
        qDeleteAll(qApp->findChildren<QTranslator *>());
    }
    void allTextsChange_data();
    void allTextsChange();
    void mnemonicsDiffer_data();
    void mnemonicsDiffer();
    void whatIsTypedStays();
    void fileThatCanOnlyBeRead();
    void isRemembered();
    void followsTheSystem();

private:
    // Brings everything on screen that says something, or may.
    void prepare(bool atStart) const
    {
        MainWindow &window = *m_fixture->window;
        window.load(m_path);
        window.sheet().completeParts();
        m_fixture->click(m_fixture->cell("t3.received.natural"));
        WindowFixture::type("1"); // a finding or two
        m_fixture->trigger("actionBalance");
        window.findChild<BalancePanel *>()->close(); // it stays, to be opened again
        m_fixture->click(m_fixture->field("signedOn"));
        WindowFixture::type("abc");
        WindowFixture::press(Qt::Key_Return); // isn't taken, and says so
        m_fixture->trigger("actionFind");
        WindowFixture::type("0");
        if (atStart) {
            window.showStart();
            QTRY_VERIFY(textsOf(window).join('\n').contains("2023"));
        }
    }
    QStringList texts() const
    {
        emit m_fixture->window->findChild<QMenu *>("menuRecent")->aboutToShow(); // which fills it
        return textsOf(*m_fixture->window);
    }
    void choose(const QByteArray &action) const
    {
        m_fixture->trigger(action.constData());
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what was put anew
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_path;
};

void TestLanguageSwitch::allTextsChange_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<bool>("atStart");
    QTest::newRow("to Chinese") << QByteArray("en") << QByteArray("zh_CN") << false;
    QTest::newRow("to English") << QByteArray("zh_CN") << QByteArray("en") << false;
    QTest::newRow("to Chinese, no report open") << QByteArray("en") << QByteArray("zh_CN") << true;
    QTest::newRow("to English, no report open") << QByteArray("zh_CN") << QByteArray("en") << true;
}

// A window that was switched says the same, to the last tooltip, as one that was made in that language.
void TestLanguageSwitch::allTextsChange()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(bool, atStart);
    choose("actionLanguage" + from);
    m_fixture->open();
    prepare(atStart);
    const QStringList before = texts();
    choose("actionLanguage" + to);
    if (atStart)
        QTRY_VERIFY(m_fixture->window->findChild<RecentList *>()->item(0)->text().contains(
            "2023")); // read from the file once more
    const QStringList switched = texts();
    const QSet<QString> same = QSet<QString>(before.begin(), before.end())
                                   .intersect(QSet<QString>(switched.begin(), switched.end()));
    QVERIFY(before.size() - same.size() > 100); // they did change

    m_fixture->open();
    prepare(atStart);
    QStringList fresh;
    // What is found in the report, and in the files, comes a moment later.
    if (QTest::qWaitFor([&fresh, &switched, this] { return (fresh = texts()) == switched; }, 2000))
        return;
    QStringList forgotten;
    for (const QString &text : switched) {
        if (!fresh.removeOne(text))
            forgotten += text;
    }
    QFAIL(qPrintable("said still:\n" + forgotten.join('\n') + "\ninstead of:\n" + fresh.join('\n')));
}

void TestLanguageSwitch::mnemonicsDiffer_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::newRow("English") << QByteArray("en");
    QTest::newRow("Chinese") << QByteArray("zh_CN");
}

// Of what is in the window at once: the menu bar and the buttons of the panels beside the form.
void TestLanguageSwitch::mnemonicsDiffer()
{
    QFETCH(QByteArray, language);
    choose("actionLanguage" + language);
    QMap<QString, QStringList> texts; // by key
    const auto add = [&texts](const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            texts[key.toString()] += text;
    };
    for (const QAction *menu : m_fixture->window->menuBar()->actions())
        add(menu->text());
    QVERIFY(texts.size() > 4);
    const qsizetype menus = texts.size();
    for (const QDockWidget *dock : m_fixture->window->findChildren<QDockWidget *>()) {
        for (const QAbstractButton *button : dock->findChildren<QAbstractButton *>())
            add(button->text());
    }
    QVERIFY(texts.size() > menus);
    for (const QStringList &same : std::as_const(texts))
        QVERIFY2(same.size() == 1, qPrintable(same.join(u'|')));
}

void TestLanguageSwitch::whatIsTypedStays()
{
    choose("actionLanguageen");
    m_fixture->window->load(m_path);
    m_fixture->window->sheet().completeParts();
    m_fixture->click(m_fixture->narrative("s1"));
    WindowFixture::press(Qt::Key_End, Qt::ControlModifier);
    WindowFixture::type("半句");
    QInputMethodEvent composing("pin", {});
    QApplication::sendEvent(QApplication::focusWidget(), &composing);
    const Report before = m_fixture->window->document().report();
    choose("actionLanguagezh_CN");
    QCOMPARE(QApplication::focusWidget(), m_fixture->narrative("s1"));
    QVERIFY(m_fixture->window->document().report() == before);
    QVERIFY(m_fixture->narrative("s1")->toPlainText().endsWith("半句"));
    QVERIFY(m_fixture->window->document().history().canUndo());
    QVERIFY(m_fixture->window->isWindowModified());
    // Nor does what can't be taken.
    m_fixture->click(m_fixture->field("signedOn"));
    WindowFixture::type("abc");
    WindowFixture::press(Qt::Key_Return);
    const QString problem = m_fixture->field("signedOn")->problem();
    choose("actionLanguageen");
    QCOMPARE(m_fixture->field("signedOn")->text(), QString("abc"));
    QVERIFY(m_fixture->field("signedOn")->problem() != problem);
    QCOMPARE(m_fixture->message(), m_fixture->field("signedOn")->problem());
}

void TestLanguageSwitch::fileThatCanOnlyBeRead()
{
    choose("actionLanguageen");
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray json = file.readAll();
    json.replace("\"format\": 1", "\"format\": 99");
    QVERIFY(file.seek(0) && file.write(json) == json.size());
    file.close();
    m_fixture->window->load(m_path);
    const QString english = m_fixture->message();
    QVERIFY(!english.isEmpty());
    choose("actionLanguagezh_CN");
    QVERIFY(m_fixture->window->document().isReadOnly());
    QVERIFY(m_fixture->message() != english);
    QCOMPARE(m_fixture->message(), m_fixture->window->document().readOnlyBecause());
}

void TestLanguageSwitch::isRemembered()
{
    QCOMPARE(chosenLanguage(), QString());
    QVERIFY(m_fixture->action("actionLanguage")->isChecked());
    choose("actionLanguageen");
    QCOMPARE(chosenLanguage(), QString("en"));
    m_fixture->open();
    QVERIFY(m_fixture->action("actionLanguageen")->isChecked());
    QVERIFY(!m_fixture->action("actionLanguage")->isChecked());
}

// The tests run in a locale without a language: then the program speaks Chinese.
void TestLanguageSwitch::followsTheSystem()
{
    choose("actionLanguageen");
    const QString english = m_fixture->action("actionSave")->text();
    choose("actionLanguage");
    QVERIFY(m_fixture->action("actionSave")->text() != english);
    QCOMPARE(chosenLanguage(), QString());
}

QTEST_MAIN(TestLanguageSwitch)
#include "test_language_switch.moc"
