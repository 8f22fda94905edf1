#include "window_fixture.h"

#include "storage/report_file.h"

using namespace nianbao;

// Last year's report for the checks to compare with, chosen in the window.
class TestLastYearLink : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void isComparedWith();
    void anotherYearIsAskedAbout_data();
    void anotherYearIsAskedAbout();
    void aFileThatCantBeRead();
    void choosingNoneAltersNothing();

private:
    QString reportOf(const QString &year)
    {
        Report report;
        if (!report.apply(
                {{SetField{Field::Year, year}, SetFigure{"t3.carriedForward.natural", Figure::number(4)}}}))
            qFatal("the report can't be made");
        const QString path = m_fixture->folder.filePath(year + ".nianbao");
        if (!writeReport(path, report))
            qFatal("the report can't be written");
        return path;
    }
    const Report *previous() const { return m_fixture->window->document().report().previous(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestLastYearLink::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->window->document().apply({{SetField{Field::Year, "2023"}}}, 1).ok());
}

void TestLastYearLink::isComparedWith()
{
    m_fixture->dialogs.toOpen = reportOf("2022");
    m_fixture->trigger("actionLinkLastYear");
    QVERIFY(previous());
    QVERIFY(m_fixture->dialogs.questions.isEmpty());
    QCOMPARE(previous()->input(previous()->form().figureAt("t3.carriedForward.natural")).text(),
             QString("4"));
    QVERIFY(m_fixture->window->isWindowModified());
    // Nothing of it comes into this year's.
    QVERIFY(m_fixture->window->document().report().inherited().isEmpty());
    m_fixture->trigger("actionUndo");
    QVERIFY(!previous());
    m_fixture->trigger("actionRedo");
    QVERIFY(previous());
}

void TestLastYearLink::anotherYearIsAskedAbout_data()
{
    QTest::addColumn<bool>("agrees");
    QTest::newRow("agrees") << true;
    QTest::newRow("doesn't") << false;
}

void TestLastYearLink::anotherYearIsAskedAbout()
{
    QFETCH(bool, agrees);
    m_fixture->dialogs.agrees = agrees;
    m_fixture->dialogs.toOpen = reportOf("2021");
    m_fixture->trigger("actionLinkLastYear");
    QCOMPARE(m_fixture->dialogs.questions.size(), 1);
    QVERIFY(m_fixture->dialogs.questions.first().text.contains("2021"));
    QVERIFY(m_fixture->dialogs.questions.first().remark.contains("2022"));
    QCOMPARE(previous() != nullptr, agrees);
}

void TestLastYearLink::aFileThatCantBeRead()
{
    m_fixture->dialogs.toOpen = m_fixture->folder.filePath("none.nianbao");
    m_fixture->trigger("actionLinkLastYear");
    QCOMPARE(m_fixture->dialogs.failures.size(), 1);
    QVERIFY(!previous());
}

void TestLastYearLink::choosingNoneAltersNothing()
{
    m_fixture->dialogs.toOpen.clear();
    m_fixture->trigger("actionLinkLastYear");
    QVERIFY(!previous());
    QVERIFY(m_fixture->dialogs.failures.isEmpty());
}

QTEST_MAIN(TestLastYearLink)
#include "test_last_year_link.moc"
