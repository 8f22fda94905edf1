#include "desktop/notice_line.h"
#include "desktop/paper/paper_choice.h"
#include "desktop/screen_fonts.h"
#include "desktop/settings/settings.h"
#include "desktop/settings/settings_dialog.h"
#include "desktop/theme.h"
#include "model/language.h"
#include "storage/backups.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QSpinBox>
#include <QTreeWidget>

using namespace nianbao;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup();
    void holdsWithoutAVisit();
    void speaksAtOnceAndLosesNothing();
    void showsLightAndDark();
    void keepsSoManyVersions();
    void switchesARuleOffForEveryReport();
    void firmRulesStay();
    void whatIsForEverybodyComesSecond();
    void readmeTellsThem();
    void damagedSettingsArePutAside();
    void saysWhatCannotBeKept();
    void saysWhatIsUnknown();
    void sendsToPaperAndPortal();

private:
    SettingsDialog *dialog()
    {
        m_fixture->trigger("actionSettings");
        return m_fixture->window->findChild<SettingsDialog *>();
    }
    template<typename Field>
    static Field *in(SettingsDialog *dialog, const char *name)
    {
        auto *field = dialog->findChild<Field *>(QLatin1String(name));
        Q_ASSERT(field);
        return field;
    }
    static QTreeWidgetItem *ruleItem(SettingsDialog *dialog, const QString &rule)
    {
        auto *list = in<QTreeWidget>(dialog, "rules");
        for (QTreeWidgetItem *item = list->topLevelItem(0); item; item = list->itemBelow(item)) {
            if (item->data(0, Qt::UserRole) == rule)
                return item;
        }
        return nullptr;
    }
    static void choose(QComboBox *box, int index)
    {
        box->setCurrentIndex(index);
        emit box->activated(index);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestSettings::cleanup()
{
    m_fixture.reset();
    applyAppearance(Appearance::System);
    installTranslations(*qApp, "zh_CN");
}

void TestSettings::holdsWithoutAVisit()
{
    QCOMPARE(chosenLanguage(), QString());
    QCOMPARE(chosenAppearance(), Appearance::System);
    QCOMPARE(versionsKept(), mostBackups);
    QCOMPARE(RuleBook::switchedOff(), QStringList());
    QCOMPARE(mendSettings(), QStringList());
    QVERIFY(hasChinese(QApplication::font()));
    QSettings settings;
    settings.setValue("appearance", "pink");
    settings.setValue("versions", "many");
    QCOMPARE(chosenAppearance(), Appearance::System);
    QCOMPARE(versionsKept(), mostBackups);
    settings.setValue("versions", 0);
    QCOMPARE(versionsKept(), 1);
    settings.setValue("versions", 100'000);
    QCOMPARE(versionsKept(), mostVersions);
}

void TestSettings::speaksAtOnceAndLosesNothing()
{
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    m_fixture->type("12"); // not taken yet
    SettingsDialog *settings = dialog();
    auto *languages = in<QComboBox>(settings, "language");
    QCOMPARE(languages->count(), 4);
    const Rule *rule = RuleBook::shipped().rule("all-other"); // its title has a label of the form
    for (const auto &[id, title, ruleTitle] :
         {std::tuple("en", "Settings", "Not every application ends under “other”"),
          {"zh_TW", "設定", "辦理結果不全歸入“其他”"},
          {"zh_CN", "设置", "办理结果不全归入“其他”"}}) {
        choose(languages, languages->findData(id));
        QTRY_COMPARE(settings->windowTitle(), QString(title));
        QCOMPARE(rule->title.text(), QString(ruleTitle));
        QCOMPARE(chosenLanguage(), QString(id));
        QCOMPARE(m_fixture->text("t3.received.natural"), QString("12"));
    }
    settings->accept();
    m_fixture->window->sheet().setFocus();
    QTRY_COMPARE(m_fixture->window->document().figures().at("t3.received.natural").text(), QString("12"));
}

void TestSettings::showsLightAndDark()
{
    SettingsDialog *settings = dialog();
    auto *looks = in<QComboBox>(settings, "appearance");
    const QColor light = themeFor(windowPalette(false)).sheet;
    const QColor dark = themeFor(windowPalette(true)).sheet;
    QVERIFY(light != dark);
    choose(looks, int(Appearance::Dark));
    QCOMPARE(themeFor(QApplication::palette()).sheet, dark);
    QTRY_COMPARE(themeFor(m_fixture->window->palette()).sheet, dark);
    choose(looks, int(Appearance::Light));
    QTRY_COMPARE(themeFor(m_fixture->window->palette()).sheet, light);
    QCOMPARE(chosenAppearance(), Appearance::Light);
}

void TestSettings::keepsSoManyVersions()
{
    const QString path = m_fixture->makeReport("kept.nianbao");
    in<QSpinBox>(dialog(), "versions")->setValue(5);
    QCOMPARE(versionsKept(), 5);
    m_fixture->window->findChild<SettingsDialog *>()->accept();
    m_fixture->window->load(path);
    for (int i = 1; i <= 8; ++i) {
        m_fixture->click(m_fixture->cell("t2.licensing.decisions"));
        m_fixture->type(QString::number(i));
        m_fixture->trigger("actionSave");
    }
    QCOMPARE(backupsOf(path).size(), 5);
    keepVersions(1);
    m_fixture->click(m_fixture->cell("t2.licensing.decisions"));
    m_fixture->type("9");
    m_fixture->trigger("actionSave");
    QCOMPARE(backupsOf(path).size(), 1);
}

void TestSettings::switchesARuleOffForEveryReport()
{
    auto *watch = m_fixture->window->findChild<FindingsWatch *>();
    const QString off = "figure-slash";
    QVERIFY(!RuleBook::shipped().rule(off)->firm);
    SettingsDialog *settings = dialog();
    QCOMPARE(ruleItem(settings, off)->checkState(0), Qt::Checked);
    ruleItem(settings, off)->setCheckState(0, Qt::Unchecked);
    QCOMPARE(RuleBook::switchedOff(), QStringList{off});
    QVERIFY(!watch->book().rule(off));
    settings->accept();
    m_fixture->open(); // the next start
    QVERIFY(!m_fixture->window->findChild<FindingsWatch *>()->book().rule(off));
    settings = dialog();
    QCOMPARE(ruleItem(settings, off)->checkState(0), Qt::Unchecked);
    ruleItem(settings, off)->setCheckState(0, Qt::Checked);
    QVERIFY(m_fixture->window->findChild<FindingsWatch *>()->book().rule(off));
}

void TestSettings::firmRulesStay()
{
    RuleBook::keepSwitchedOff({"t3-balance"});
    m_fixture->open();
    const auto *watch = m_fixture->window->findChild<FindingsWatch *>();
    QVERIFY(RuleBook::shipped().rule("t3-balance")->firm);
    QVERIFY(watch->book().rule("t3-balance"));
    QCOMPARE(watch->book().rules().size(), RuleBook::shipped().rules().size());
    SettingsDialog *settings = dialog();
    QVERIFY(ruleItem(settings, "t3-balance")->isDisabled());
    QCOMPARE(ruleItem(settings, "t3-balance")->checkState(0), Qt::Checked);
}

void TestSettings::whatIsForEverybodyComesSecond()
{
    const QString everybody = m_fixture->folder.filePath("etc");
    QSettings::setPath(QSettings::NativeFormat, QSettings::SystemScope, everybody);
    QDir().mkpath(everybody + "/nianbao-test");
    QFile file(everybody + "/nianbao-test/nianbao-test.conf");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\nlanguage=en\nversions=7\n\n[rules]\noff=figure-jump, carried-over\n");
    file.close();
    QCOMPARE(chosenLanguage(), QString("en"));
    QCOMPARE(versionsKept(), 7);
    QCOMPARE(RuleBook::switchedOff(), QStringList({"figure-jump", "carried-over"}));
    keepVersions(2);
    QCOMPARE(versionsKept(), 2);
    QCOMPARE(chosenLanguage(), QString("en"));
    QCOMPARE(mendSettings(), QStringList());
    QSettings::setPath(QSettings::NativeFormat, QSettings::SystemScope, "/etc/xdg");
}

// What the README shows is read as it says.
void TestSettings::readmeTellsThem()
{
    QFile readme(qEnvironmentVariable("NIANBAO_SOURCE") + "/README.md");
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(readme.readAll());
    const QString ini = text.section("```ini\n", 1).section("```", 0, 0);
    const QString path = QSettings().fileName();
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(ini.toUtf8());
    file.close();
    QCOMPARE(mendSettings(), QStringList());
    QCOMPARE(chosenLanguage(), QString("zh_CN"));
    QCOMPARE(chosenAppearance(), Appearance::System);
    QCOMPARE(versionsKept(), 3);
    QCOMPARE(PaperChoice::kept().fonts, (FontChoices{{"body", "FZFangSong-Z02"}}));
    const QStringList off = RuleBook::switchedOff();
    QCOMPARE(off.size(), 2);
    for (const QString &rule : off)
        QVERIFY2(RuleBook::shipped().rule(rule) && !RuleBook::shipped().rule(rule)->firm, qPrintable(rule));
}

void TestSettings::damagedSettingsArePutAside()
{
    keepVersions(9);
    const QString path = QSettings().fileName();
    QSettings().sync();
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[General\nversions 9\n\xff\x00garbage");
    }
    const QStringList said = mendSettings();
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.first().contains(path + ".damaged"), qPrintable(said.first()));
    QVERIFY(QFile::exists(path + ".damaged"));
    QCOMPARE(versionsKept(), mostBackups);
    keepVersions(4);
    QCOMPARE(versionsKept(), 4);
    QCOMPARE(mendSettings(), QStringList());
}

// A home that takes nothing: there are tests as root, so that the folder's place is taken by a file.
void TestSettings::saysWhatCannotBeKept()
{
    const QString taken = m_fixture->folder.filePath("taken");
    QFile file(taken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, taken);
    const QStringList said = mendSettings();
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.first().contains(taken), qPrintable(said.first()));
    m_fixture->open(); // and goes on
    QVERIFY(m_fixture->window->isVisible());

    auto *line = new NoticeLine([] { return QString(3000, u'w'); });
    line->putInto(*m_fixture->window);
    QVERIFY(line->isVisible());
    QVERIFY(m_fixture->window->minimumSizeHint().width() <= 1024); // whatever is said
    QTest::mouseClick(line->findChild<QPushButton *>("closeNotice"), Qt::LeftButton);
    QTRY_VERIFY(!m_fixture->window->findChild<NoticeLine *>());
}

void TestSettings::saysWhatIsUnknown()
{
    RuleBook::keepSwitchedOff({"figure-slash", "no-such-rule"});
    QCOMPARE(mendSettings().size(), 1);
    QVERIFY(mendSettings().first().contains("no-such-rule"));
    RuleBook::keepSwitchedOff({});

    for (const QString known : {"", "en", "en_GB", "zh_CN", "zh_TW"}) {
        chooseLanguage(known);
        QCOMPARE(mendSettings(), QStringList());
    }
    chooseLanguage("tlh");
    QCOMPARE(mendSettings().size(), 1);
    QVERIFY(mendSettings().first().contains("tlh"));
}

void TestSettings::sendsToPaperAndPortal()
{
    SettingsDialog *settings = dialog();
    QTest::mouseClick(in<QPushButton>(settings, "choosePaper"), Qt::LeftButton);
    auto *paper = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    QVERIFY(paper && paper->objectName() == "paperDialog");
    paper->reject();
    QTest::mouseClick(in<QPushButton>(settings, "editSite"), Qt::LeftButton);
    auto *site = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    QVERIFY(site && site != settings);
    site->reject();
}

QTEST_MAIN(TestSettings)
#include "test_settings.moc"
