#include "window_fixture.h"

#include "desktop/commands/new_report.h"
#include "desktop/sheet/lead_offer.h"
#include "model/lead_wording.h"

using namespace nianbao;

// The lead that the program writes, and what becomes of it.
class TestLead : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void isWrittenByKeys();
    void isOfferedWhereItIsMissing();
    void asksForOrganAndYear();
    void takesTheYearBeingTyped();
    void nothingIsReplacedUnasked();
    void saysWhatIsMissing();
    void isNotLastYears();
    void yearThatReportsAreDueFor_data();
    void yearThatReportsAreDueFor();
    void nextYearsLeadIsMadeAnew();

private:
    ReportDocument &document() const { return m_fixture->window->document(); }
    QString lead() const { return m_fixture->narrative("lead")->toPlainText(); }
    LeadOffer *offer() const { return m_fixture->window->findChild<LeadOffer *>(); }
    static OrganProfile profile()
    {
        OrganProfile profile;
        profile.setValue(ProfileItem::FullName, "某市某局");
        profile.setValue(ProfileItem::Telephone, "0357-4221234");
        return profile;
    }
    void begin(const Report &report) const { document().start(report, false); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestLead::isWrittenByKeys()
{
    begin(newReport({}, {}));
    QVERIFY(document().apply(
        {{SetProfile{profile()}, SetField{Field::Organ, "某市某局"}, SetField{Field::Year, "2023"}}},
        document().newToken()));
    const int before = document().history().count();
    WindowFixture::press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(lead(), LeadWording::shipped().leadFor(document().report()));
    QVERIFY(lead().contains("某市某局2023年") && lead().contains("国办公开办函〔2021〕30号"));
    QCOMPARE(document().history().count(), before + 1); // one step
    QVERIFY(m_fixture->dialogs.questions.isEmpty());
    QCOMPARE(QApplication::focusWidget(), m_fixture->narrative("lead"));
    WindowFixture::press(Qt::Key_End, Qt::ControlModifier);
    WindowFixture::type("特此公布。"); // and it is text as any other
    QVERIFY(lead().endsWith("特此公布。"));
    document().undo();
    document().undo();
    QCOMPARE(lead(), QString());
}

void TestLead::isOfferedWhereItIsMissing()
{
    QVERIFY(document().apply({{SetField{Field::Organ, "某局"}, SetField{Field::Year, "2023"}}},
                             document().newToken()));
    QVERIFY(offer()->isVisible());
    m_fixture->click(m_fixture->narrative("lead"));
    WindowFixture::press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), offer());
    QTest::mouseClick(offer(), Qt::LeftButton);
    QVERIFY(lead().contains("某局2023年"));
    QVERIFY(!offer()->isVisible());
    document().undo();
    QVERIFY(offer()->isVisible());
    m_fixture->click(m_fixture->narrative("lead"));
    WindowFixture::type("我");
    QVERIFY(!offer()->isVisible());
}

void TestLead::asksForOrganAndYear()
{
    m_fixture->trigger("actionWriteLead");
    QCOMPARE(QApplication::focusWidget(), m_fixture->field("organ"));
    QVERIFY(!m_fixture->message().isEmpty());
    QCOMPARE(lead(), QString());
    WindowFixture::type("某局");
    m_fixture->trigger("actionWriteLead");
    QCOMPARE(QApplication::focusWidget(), m_fixture->field("year"));
    QCOMPARE(lead(), QString());
}

void TestLead::takesTheYearBeingTyped()
{
    m_fixture->click(m_fixture->field("organ"));
    WindowFixture::type("某局");
    m_fixture->click(m_fixture->field("year"));
    WindowFixture::type("2020"); // no Enter, no Tab
    WindowFixture::press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(lead().contains("某局2020年") && lead().contains("国办公开办函〔2019〕60号"),
             qPrintable(lead()));
}

void TestLead::nothingIsReplacedUnasked()
{
    QVERIFY(document().apply({{SetField{Field::Organ, "某局"}, SetField{Field::Year, "2023"}}},
                             document().newToken()));
    m_fixture->click(m_fixture->narrative("lead"));
    WindowFixture::type("本局的导语。");
    m_fixture->trigger("actionWriteLead");
    QCOMPARE(m_fixture->dialogs.questions.size(), 1);
    QCOMPARE(lead(), QString("本局的导语。"));
    m_fixture->dialogs.agrees = true;
    m_fixture->trigger("actionWriteLead");
    QCOMPARE(m_fixture->dialogs.questions.size(), 2);
    QVERIFY(lead().contains("某局2023年") && !lead().contains("本局的导语。"));
    document().undo();
    QCOMPARE(lead(), QString("本局的导语。"));
    // What reads so already needs no question, and leaves no step.
    document().redo();
    const int before = document().history().count();
    m_fixture->trigger("actionWriteLead");
    QCOMPARE(m_fixture->dialogs.questions.size(), 2);
    QCOMPARE(document().history().count(), before);
}

void TestLead::saysWhatIsMissing()
{
    QVERIFY(document().apply({{SetField{Field::Organ, "某局"}, SetField{Field::Year, "2023"}}},
                             document().newToken()));
    m_fixture->trigger("actionWriteLead");
    QVERIFY2(m_fixture->message().contains("telephone"), qPrintable(m_fixture->message()));
    QVERIFY(document().apply({{SetProfile{profile()}}}, document().newToken()));
    m_fixture->dialogs.agrees = true;
    m_fixture->trigger("actionWriteLead");
    QVERIFY2(!m_fixture->message().contains("telephone"), qPrintable(m_fixture->message()));
}

void TestLead::isNotLastYears()
{
    // Last year's contact sentence is word for word this year's; written anew, it is this year's.
    Report previous;
    QVERIFY(previous
                .apply({{SetProfile{profile()}, SetField{Field::Organ, "某市某局"},
                         SetField{Field::Year, "2022"}}})
                .ok());
    QVERIFY(previous.apply(usualLead(previous)).ok());
    const QString contact = LeadWording::shipped().leadFor(previous).split('\n').last();
    Report next = nextYear(previous);
    QVERIFY(next.isInherited("lead", Paragraph{{Run{contact}}}));
    begin(next);
    m_fixture->dialogs.agrees = true;
    m_fixture->trigger("actionWriteLead");
    QVERIFY(lead().endsWith(contact));
    QVERIFY(!document().report().isInherited("lead", Paragraph{{Run{contact}}}));
}

void TestLead::yearThatReportsAreDueFor_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("year");
    QTest::newRow("January") << QDate(2027, 1, 4) << "2026";
    QTest::newRow("December") << QDate(2026, 12, 20) << "2026";
    QTest::newRow("November") << QDate(2026, 11, 1) << "2026";
    QTest::newRow("October") << QDate(2026, 10, 31) << "2025";
}

void TestLead::yearThatReportsAreDueFor()
{
    QFETCH(QDate, today);
    QFETCH(QString, year);
    const Report report = newReport(profile(), today);
    QCOMPARE(report.header().value(Field::Year), year);
    QCOMPARE(report.header().value(Field::Organ), QString("某市某局"));
    QVERIFY(hasUsualLead(report));
    QVERIFY(newReport({}, today) == Report()); // without a profile, nothing is presumed
}

void TestLead::nextYearsLeadIsMadeAnew()
{
    Report previous = newReport(profile(), QDate(2023, 1, 10)); // on 2022
    Report next = newReportFrom(previous, {});
    QVERIFY(hasUsualLead(next));
    QVERIFY(LeadWording::shipped().leadFor(next).contains("2023年1月1日至2023年12月31日"));
    QVERIFY(next.inherited().value("lead").isEmpty());
    // One that somebody worded stays, and is marked.
    QVERIFY(previous.apply({{*stepFor(previous.form(), "lead", "我们的导语。")}}).ok());
    next = newReportFrom(previous, {});
    QVERIFY(next.isInherited("lead", Paragraph{{{"我们的导语。"}}}));
}

QTEST_MAIN(TestLead)
#include "test_lead.moc"
