#include "window_fixture.h"

#include "desktop/panels/organ_profile_dialog.h"
#include "desktop/sheet/deadline_line.h"
#include "desktop/sheet/lead_offer.h"
#include "desktop/sheet/link_button.h"

#include <QRegularExpression>
#include <QTranslator>

using namespace nianbao;

class TestDeadlineLine : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void saysHowLong_data();
    void saysHowLong();
    void asksForWhatItNeeds();
    void followsTheDay();
    void leadsToTheProfile();
    void takesOverAnotherLanguage();

private:
    ReportDocument &document() const { return m_fixture->window->document(); }
    DeadlineLine *line() const { return m_fixture->window->findChild<DeadlineLine *>(); }
    QLabel *words() const { return line()->findChild<QLabel *>("deadline"); }
    bool isAmber() const
    {
        return words()->palette().color(QPalette::WindowText) == themeFor(line()->palette()).warning;
    }
    void setOrgan(const QString &kind, const QString &local) const
    {
        OrganProfile profile;
        profile.setValue(ProfileItem::Kind, kind);
        profile.setValue(ProfileItem::LocalDeadline, local);
        QVERIFY(document().apply({{SetProfile{profile}}}, document().newToken()).ok());
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestDeadlineLine::saysHowLong_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("amber");
    const QDate inTime(2024, 1, 19);
    QTest::newRow("days left") << "department"
                               << ""
                               << "" << inTime << "Legal deadline 31 January 2024, 12 day(s) left" << false;
    QTest::newRow("the day before") << "department"
                                    << ""
                                    << "" << QDate(2024, 1, 30)
                                    << "Legal deadline 31 January 2024, 1 day(s) left" << false;
    QTest::newRow("today") << "department"
                           << ""
                           << "" << QDate(2024, 1, 31) << "Legal deadline 31 January 2024, that is today"
                           << false;
    QTest::newRow("past") << "department"
                          << ""
                          << "" << QDate(2024, 2, 3) << "Legal deadline 31 January 2024, 3 day(s) past"
                          << true;
    QTest::newRow("government") << "cityGovernment"
                                << ""
                                << "" << inTime << "Legal deadline 31 March 2024, 72 day(s) left" << false;
    QTest::newRow("local") << "department"
                           << "01-26"
                           << "" << inTime << "Local deadline 26 January 2024, 7 day(s) left" << false;
    QTest::newRow("town") << "townshipGovernment"
                          << ""
                          << "" << inTime << "Usual deadline 31 January 2024, 12 day(s) left" << false;
    QTest::newRow("published") << "department"
                               << ""
                               << "2024-01-31" << QDate(2024, 3, 1)
                               << "Legal deadline 31 January 2024, published in time" << false;
    QTest::newRow("published late") << "department"
                                    << ""
                                    << "2024-02-02" << QDate(2024, 3, 1)
                                    << "Legal deadline 31 January 2024, published 2 day(s) late" << true;
}

void TestDeadlineLine::saysHowLong()
{
    QFETCH(QString, kind);
    QFETCH(QString, local);
    QFETCH(QString, published);
    QFETCH(QDate, today);
    QFETCH(QString, said);
    QFETCH(bool, amber);
    line()->setToday([today] { return today; });
    setOrgan(kind, local);
    m_fixture->click(m_fixture->field("year"));
    WindowFixture::type("2023");
    m_fixture->click(m_fixture->field("publishedOn"));
    WindowFixture::type(published);
    WindowFixture::press(Qt::Key_Tab);
    QCOMPARE(words()->text(), said);
    QCOMPARE(isAmber(), amber);
    QVERIFY(!words()->toolTip().isEmpty()); // where it comes from
    QCOMPARE(words()->accessibleDescription(), words()->toolTip());
    QVERIFY(words()->isVisible());
}

void TestDeadlineLine::asksForWhatItNeeds()
{
    QVERIFY2(words()->text().contains("kind"), qPrintable(words()->text()));
    setOrgan("department", "");
    QVERIFY2(words()->text().contains("year"), qPrintable(words()->text()));
    document().undo();
    QVERIFY(words()->text().contains("kind"));
    QVERIFY(!isAmber());
}

void TestDeadlineLine::followsTheDay()
{
    QDate today(2024, 1, 30);
    line()->setToday([&today] { return today; });
    setOrgan("department", "");
    QVERIFY(document().apply({{SetField{Field::Year, "2023"}}}, document().newToken()).ok());
    QVERIFY(words()->text().contains("1 day(s) left"));
    today = QDate(2024, 2, 1);
    // Somebody comes back to the window on another day.
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    m_fixture->window->activateWindow();
    QTRY_VERIFY2(words()->text().contains("1 day(s) past"), qPrintable(words()->text()));
    QVERIFY(isAmber());
}

void TestDeadlineLine::leadsToTheProfile()
{
    auto *link = line()->findChild<LinkButton *>("profileLink");
    m_fixture->click(m_fixture->field("documentNumber"));
    WindowFixture::press(Qt::Key_Tab); // the next after the fields
    QCOMPARE(QApplication::focusWidget(), link);
    WindowFixture::press(Qt::Key_Return);
    auto *dialog = m_fixture->window->findChild<OrganProfileDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
    WindowFixture::press(Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->window->findChild<OrganProfileDialog *>());
}

void TestDeadlineLine::takesOverAnotherLanguage()
{
    line()->setToday([] { return QDate(2024, 1, 19); });
    setOrgan("department", "");
    QVERIFY(document().apply({{SetField{Field::Year, "2023"}}}, document().newToken()).ok());
    const QList<std::function<QString()>> texts{
        [this] { return words()->text(); },
        [this] { return line()->findChild<LinkButton *>("profileLink")->text(); },
        [this] { return m_fixture->window->findChild<LeadOffer *>()->text(); },
        [this] { return m_fixture->action("actionWriteLead")->text(); },
        [this] { return m_fixture->action("actionOrganProfile")->text(); }};
    QStringList english;
    for (const auto &text : texts)
        english += text();
    QTranslator chinese;
    QVERIFY(chinese.load(":/i18n/nianbao_zh_CN.qm"));
    QVERIFY(QCoreApplication::installTranslator(&chinese));
    QTRY_COMPARE(words()->text(), QString("法定公布期限 2024年1月31日，还有12天"));
    static const QRegularExpression han("\\p{Han}");
    for (const auto &text : texts)
        QVERIFY2(text().contains(han), qPrintable(text()));
    QCoreApplication::removeTranslator(&chinese);
    QTRY_COMPARE(words()->text(), english.first());
    QStringList again;
    for (const auto &text : texts)
        again += text();
    QCOMPARE(again, english);
}

QTEST_MAIN(TestDeadlineLine)
#include "test_deadline_line.moc"
