#include "model/deadline.h"

#include <QtTest>

using namespace nianbao;

class TestDeadline : public QObject
{
    Q_OBJECT

private slots:
    void deadlines_data();
    void deadlines();
    void noneWithoutKindOrYear();
    void saysWhereItComesFrom();
    void localOneIsNoLaterThanTheLaw_data();
    void localOneIsNoLaterThanTheLaw();

private:
    static OrganProfile profile(const QString &kind, const QString &local)
    {
        OrganProfile profile;
        profile.setValue(ProfileItem::Kind, kind);
        profile.setValue(ProfileItem::LocalDeadline, local);
        return profile;
    }
};

void TestDeadline::deadlines_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<Deadline::Source>("source");
    using enum Deadline::Source;
    QTest::newRow("department") << "department"
                                << "" << QDate(2024, 1, 31) << Law;
    QTest::newRow("government") << "countyGovernment"
                                << "" << QDate(2024, 3, 31) << Law;
    QTest::newRow("earlier") << "department"
                             << "01-26" << QDate(2024, 1, 26) << Local;
    QTest::newRow("government, earlier") << "countyGovernment"
                                         << "02-20" << QDate(2024, 2, 20) << Local;
    QTest::newRow("later doesn't count") << "department"
                                         << "02-20" << QDate(2024, 1, 31) << Law;
    QTest::newRow("the same day is the law's") << "department"
                                               << "01-31" << QDate(2024, 1, 31) << Law;
    QTest::newRow("town") << "townshipGovernment"
                          << "" << QDate(2024, 1, 31) << Custom;
    QTest::newRow("town, local") << "townshipGovernment"
                                 << "02-20" << QDate(2024, 2, 20) << Local;
}

void TestDeadline::deadlines()
{
    QFETCH(QString, kind);
    QFETCH(QString, local);
    QFETCH(QDate, date);
    QFETCH(Deadline::Source, source);
    const std::optional<Deadline> deadline = deadlineOf(profile(kind, local), 2023);
    QVERIFY(deadline);
    QCOMPARE(deadline->date, date); // of the year after the report's
    QCOMPARE(deadline->source, source);
}

void TestDeadline::noneWithoutKindOrYear()
{
    QVERIFY(!deadlineOf(profile("", "01-26"), 2023));
    QVERIFY(!deadlineOf(profile("department", ""), 0));
}

void TestDeadline::saysWhereItComesFrom()
{
    QCOMPARE(deadlineOf(profile("department", ""), 2023)->basis, QString("条例第四十九条"));
    // No law is made up for those that it doesn't name.
    const Deadline usual = *deadlineOf(profile("subdistrictOffice", ""), 2023);
    QVERIFY2(usual.basis.contains("街道办事处") && usual.basis.contains("sets none"),
             qPrintable(usual.basis));
    const QStringList names{usual.name(), deadlineOf(profile("department", ""), 2023)->name(),
                            deadlineOf(profile("department", "01-26"), 2023)->name()};
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 3);
}

void TestDeadline::localOneIsNoLaterThanTheLaw_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("local");
    QTest::addColumn<bool>("mayBe");
    QTest::newRow("earlier") << "department"
                             << "01-30" << true;
    QTest::newRow("the same") << "department"
                              << "01-31" << true;
    QTest::newRow("later") << "department"
                           << "02-01" << false;
    QTest::newRow("later than March") << "cityGovernment"
                                      << "04-01" << false;
    QTest::newRow("no law for towns") << "townshipGovernment"
                                      << "02-20" << true;
    QTest::newRow("no kind yet") << ""
                                 << "02-20" << true;
    QTest::newRow("none") << "department"
                          << "" << true;
}

void TestDeadline::localOneIsNoLaterThanTheLaw()
{
    QFETCH(QString, kind);
    QFETCH(QString, local);
    QFETCH(bool, mayBe);
    const Done checked = checkLocalDeadline(profile(kind, local));
    QCOMPARE(checked.ok(), mayBe);
    if (!mayBe)
        QVERIFY2(checked.error().message.contains("条例第四十九条"), qPrintable(checked.error().message));
}

QTEST_APPLESS_MAIN(TestDeadline)
#include "test_deadline.moc"
