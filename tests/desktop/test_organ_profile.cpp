#include "window_fixture.h"

#include "desktop/panels/organ_profile_dialog.h"
#include "desktop/sheet/link_button.h"
#include "storage/file.h"
#include "storage/profile_file.h"
#include "storage/report_file.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>

using namespace nianbao;

// The organ's profile, filled in by keys and mouse.
class TestOrganProfile : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void byKeysAlone();
    void organFollowsItsFullName();
    void onlyForThisReport();
    void wrongValuesStay_data();
    void wrongValuesStay();
    void laterThanTheLaw();
    void whatCannotBeKeptIsTold();
    void beginsWithWhatIsKnown();
    void newReportsBeginWithIt();
    void unreadableProfileIsTold();
    void lastYearsComesFirst();
    void readOnlyReportKeepsIts();
    void everyFieldHasItsName();
    void fitsTheOfficesScreens();

private:
    ReportDocument &document() const { return m_fixture->window->document(); }
    const OrganProfile &profile() const { return document().report().profile(); }
    OrganProfileDialog *dialog() const { return m_fixture->window->findChild<OrganProfileDialog *>(); }
    template<typename T = QLineEdit>
    T *in(const char *name) const
    {
        return dialog()->findChild<T *>(name);
    }
    void open() const
    {
        m_fixture->window->activateWindow(); // another dialog may just have been closed
        QTRY_VERIFY(QApplication::focusWidget());
        WindowFixture::press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(dialog());
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
        QTRY_COMPARE(QApplication::focusWidget(), in("fullName"));
    }
    // Instead of what stands there.
    void fill(const char *name, const QString &text) const
    {
        QTest::mouseClick(in(name), Qt::LeftButton);
        QTRY_COMPARE(QApplication::focusWidget(), in(name));
        WindowFixture::press(Qt::Key_A, Qt::ControlModifier);
        WindowFixture::type(text);
    }
    void choose(const char *name, const QString &id) const
    {
        auto *combo = in<QComboBox>(name);
        combo->setFocus();
        WindowFixture::press(Qt::Key_Home);
        while (combo->currentData().toString() != id) {
            const int before = combo->currentIndex();
            WindowFixture::press(Qt::Key_Down);
            QVERIFY2(combo->currentIndex() != before, qPrintable(id));
        }
    }
    void save() const
    {
        QTest::mouseClick(in<QDialogButtonBox>("buttons")->button(QDialogButtonBox::Save), Qt::LeftButton);
    }
    void write(const OrganProfile &kept) const { QVERIFY(writeProfile(profilePath(), kept).ok()); }
    static OrganProfile organ(const QString &fullName)
    {
        OrganProfile organ;
        organ.setValue(ProfileItem::FullName, fullName);
        organ.setValue(ProfileItem::Kind, "department");
        organ.setValue(ProfileItem::Telephone, "0357-4221234");
        return organ;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestOrganProfile::byKeysAlone()
{
    open();
    WindowFixture::type("青禾区管委会");
    WindowFixture::press(Qt::Key_Tab);
    WindowFixture::type("青禾区；管委会");
    WindowFixture::press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), in<QComboBox>("kind"));
    while (in<QComboBox>("kind")->currentData().toString() != "agency")
        WindowFixture::press(Qt::Key_Down);
    WindowFixture::press(Qt::Key_Tab);
    WindowFixture::press(Qt::Key_Down);
    WindowFixture::press(Qt::Key_Tab);
    WindowFixture::type("1月26日");
    const QStringList rest{"党政办公室",        "青禾大道1号",      "０４３０００",
                           "0357-4221234",      "a@b.gov.cn",       "青禾区政府网",
                           "www.qinghe.gov.cn", "政府信息公开年报", "1410810005"};
    for (const QString &words : rest) {
        WindowFixture::press(Qt::Key_Tab);
        WindowFixture::type(words);
    }
    WindowFixture::press(Qt::Key_Return); // Save is the button for it
    QTRY_VERIFY(!dialog());

    QCOMPARE(profile().names(), (QStringList{"青禾区管委会", "青禾区", "管委会"}));
    const QList<QPair<ProfileItem, QString>> expected{{ProfileItem::Kind, "agency"},
                                                      {ProfileItem::Level, "province"},
                                                      {ProfileItem::LocalDeadline, "01-26"},
                                                      {ProfileItem::Office, "党政办公室"},
                                                      {ProfileItem::Address, "青禾大道1号"},
                                                      {ProfileItem::Postcode, "043000"},
                                                      {ProfileItem::Telephone, "0357-4221234"},
                                                      {ProfileItem::Email, "a@b.gov.cn"},
                                                      {ProfileItem::SiteName, "青禾区政府网"},
                                                      {ProfileItem::SiteDomain, "www.qinghe.gov.cn"},
                                                      {ProfileItem::SiteIdCode, "1410810005"},
                                                      {ProfileItem::SiteColumn, "政府信息公开年报"}};
    for (const auto &[item, value] : expected)
        QCOMPARE(profile().value(item), value);
    QCOMPARE(m_fixture->text("t2.rules.made"), QString()); // nothing was typed past the dialog
    QCOMPARE(m_fixture->field("organ")->text(), QString("青禾区管委会"));
    QVERIFY(*readProfile(profilePath()) == profile()); // for new reports, too
    // One step, and one that can be taken back.
    QCOMPARE(document().history().count(), 1);
    document().undo();
    QVERIFY(profile().isEmpty());
    QCOMPARE(m_fixture->field("organ")->text(), QString());
}

void TestOrganProfile::organFollowsItsFullName()
{
    open();
    fill("fullName", "某局");
    save();
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_fixture->field("organ")->text(), QString("某局"));
    open();
    fill("fullName", "某市某局");
    save();
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_fixture->field("organ")->text(), QString("某市某局"));
    document().undo(); // both at once
    QCOMPARE(m_fixture->field("organ")->text(), QString("某局"));
    QCOMPARE(profile().value(ProfileItem::FullName), QString("某局"));
}

void TestOrganProfile::onlyForThisReport()
{
    open();
    fill("fullName", "某局");
    QTest::mouseClick(in<QCheckBox>("forNewReports"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(!in<QCheckBox>("forNewReports")->isChecked());
    save();
    QTRY_VERIFY(!dialog());
    QCOMPARE(profile().value(ProfileItem::FullName), QString("某局"));
    QVERIFY(!QFile::exists(profilePath()));
}

void TestOrganProfile::wrongValuesStay_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("right");
    QTest::newRow("postcode") << "postcode"
                              << "04300"
                              << "043000";
    QTest::newRow("telephone") << "telephone"
                               << "none yet"
                               << "0357-4221234";
    QTest::newRow("email") << "email"
                           << "xxgk"
                           << "xxgk@a.gov.cn";
    QTest::newRow("day") << "localDeadline"
                         << "2月30日"
                         << "01-26";
    QTest::newRow("domain") << "siteDomain"
                            << "my site"
                            << "www.a.gov.cn";
    QTest::newRow("code") << "siteIdCode"
                          << "14108"
                          << "1410810005";
}

void TestOrganProfile::wrongValuesStay()
{
    QFETCH(QString, field);
    QFETCH(QString, wrong);
    QFETCH(QString, right);
    const QByteArray name = field.toLatin1();
    open();
    fill("fullName", "某局");
    fill(name, wrong);
    WindowFixture::press(Qt::Key_Tab); // it is said already, and the cursor may go on
    auto *problem = in<QLabel>("problem");
    QVERIFY2(problem->text().contains(wrong), qPrintable(problem->text()));
    QVERIFY(QApplication::focusWidget() != in(name));
    save();
    QVERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(QApplication::focusWidget(), in(name));
    QCOMPARE(in(name)->text(), wrong);
    QCOMPARE(in(name)->accessibleDescription(), problem->text());
    QVERIFY(profile().isEmpty());
    WindowFixture::type(right); // instead of it: it is selected
    WindowFixture::press(Qt::Key_Tab);
    QCOMPARE(problem->text(), QString());
    QCOMPARE(in(name)->accessibleDescription(), QString());
    save();
    QTRY_VERIFY(!dialog());
    QCOMPARE(profile().value(ProfileItem::FullName), QString("某局"));
}

void TestOrganProfile::laterThanTheLaw()
{
    open();
    fill("fullName", "某局");
    choose("kind", "department");
    QVERIFY2(in<QLabel>("legalDeadline")->text().contains("31 January"),
             qPrintable(in<QLabel>("legalDeadline")->text()));
    fill("localDeadline", "02-20");
    save();
    QVERIFY(dialog() && dialog()->isVisible());
    QVERIFY2(in<QLabel>("problem")->text().contains("条例第四十九条"),
             qPrintable(in<QLabel>("problem")->text()));
    QCOMPARE(QApplication::focusWidget(), in("localDeadline"));
    choose("kind", "countyGovernment"); // which has until 31 March
    save();
    QTRY_VERIFY(!dialog());
    QCOMPARE(profile().value(ProfileItem::LocalDeadline), QString("02-20"));
}

void TestOrganProfile::whatCannotBeKeptIsTold()
{
    // A file where the folder should be.
    QVERIFY(writeFile(m_fixture->folder.filePath("config"), "x").ok());
    open();
    fill("fullName", "某局");
    save();
    QTRY_VERIFY(!dialog());
    QCOMPARE(profile().value(ProfileItem::FullName), QString("某局")); // the report has it
    QCOMPARE(m_fixture->dialogs.failures.size(), 1);
    QVERIFY(!m_fixture->dialogs.failures.first().safe.isEmpty());
    QVERIFY(m_fixture->dialogs.failures.first().reason.contains("organ.json"));
}

void TestOrganProfile::beginsWithWhatIsKnown()
{
    m_fixture->click(m_fixture->field("organ"));
    WindowFixture::type("某局");
    open();
    QCOMPARE(in("fullName")->text(), QString("某局"));
    WindowFixture::press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    write(organ("某市某局"));
    open();
    QCOMPARE(in("fullName")->text(), QString("某市某局"));
    QCOMPARE(in<QComboBox>("kind")->currentData().toString(), QString("department"));
    QCOMPARE(in("telephone")->text(), QString("0357-4221234"));
    save();
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_fixture->field("organ")->text(), QString("某局")); // what was typed stays
}

void TestOrganProfile::newReportsBeginWithIt()
{
    write(organ("某市某局"));
    m_fixture->trigger("actionNew");
    QVERIFY(profile() == organ("某市某局"));
    QCOMPARE(m_fixture->field("organ")->text(), QString("某市某局"));
    const int year = QDate::currentDate().year();
    const int shown = m_fixture->field("year")->text().toInt();
    QVERIFY(shown == year || shown == year - 1);
    QVERIFY(m_fixture->narrative("lead")->toPlainText().contains("电话：0357-4221234"));
    QVERIFY(!m_fixture->window->isWindowModified()); // nothing to lose yet
}

void TestOrganProfile::unreadableProfileIsTold()
{
    QVERIFY(QDir().mkpath(QFileInfo(profilePath()).path()));
    QVERIFY(writeFile(profilePath(), R"({"fullName": "某局", "postcode": "4"})").ok());
    m_fixture->trigger("actionNew");
    QVERIFY(profile().isEmpty());
    QCOMPARE(m_fixture->dialogs.failures.size(), 1);
    const QString reason = m_fixture->dialogs.failures.first().reason;
    QVERIFY2(reason.contains("organ.json: postcode: "), qPrintable(reason));
}

void TestOrganProfile::lastYearsComesFirst()
{
    write(organ("某市某局"));
    Report previous;
    QVERIFY(previous.apply({{SetField{Field::Organ, "乙局"}, SetField{Field::Year, "2022"}}}).ok());
    m_fixture->dialogs.toOpen = m_fixture->folder.filePath("previous.nianbao");
    QVERIFY(writeReport(m_fixture->dialogs.toOpen, previous).ok());
    m_fixture->trigger("actionNewFromLastYear");
    QCOMPARE(profile().value(ProfileItem::FullName), QString("某市某局")); // last year's has none
    QVERIFY(previous.apply({{SetProfile{organ("乙局")}}}).ok());
    QVERIFY(writeReport(m_fixture->dialogs.toOpen, previous).ok());
    m_fixture->dialogs.unsaved = Dialogs::Unsaved::Discard;
    m_fixture->trigger("actionNewFromLastYear");
    QCOMPARE(profile().value(ProfileItem::FullName), QString("乙局"));
}

void TestOrganProfile::readOnlyReportKeepsIts()
{
    const QString path = m_fixture->folder.filePath("newer.nianbao");
    QVERIFY(writeFile(path, R"({"format": 99, "template": "national-2021"})").ok());
    m_fixture->window->load(path);
    m_fixture->trigger("actionOrganProfile");
    QVERIFY(!dialog());
    QVERIFY(!m_fixture->message().isEmpty());
}

void TestOrganProfile::everyFieldHasItsName()
{
    open();
    QStringList names;
    for (QWidget *field : dialog()->findChildren<QWidget *>()) {
        const bool isField = qobject_cast<QComboBox *>(field)
                             || (qobject_cast<QLineEdit *>(field) && field->parent() == dialog());
        if (!isField)
            continue;
        QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
        names += field->accessibleName();
    }
    QCOMPARE(names.size(), 14);
    QCOMPARE(names.removeDuplicates(), 0);
    WindowFixture::press(Qt::Key_Escape);
}

void TestOrganProfile::fitsTheOfficesScreens()
{
    open();
    // A screen of 768 lines has some sixty of them for panel and title bar.
    QVERIFY2(dialog()->sizeHint().height() <= 700,
             qPrintable(QString::number(dialog()->sizeHint().height())));
    QVERIFY(dialog()->sizeHint().width() <= 1366);
    WindowFixture::press(Qt::Key_Escape);
}

QTEST_MAIN(TestOrganProfile)
#include "test_organ_profile.moc"
