#include "checks/checks.h"

#include "sample_report.h"

using namespace nianbao;

class TestOrganRules : public QObject
{
    Q_OBJECT

private slots:
    void findings_data();
    void findings();
    void withoutProfileNothingIsJudged();
    void messages();

private:
    // The organ is 某市甲局, a department, also called 甲局.
    static Report report(const QString &profileItems)
    {
        OrganProfile profile;
        profile.setValue(ProfileItem::FullName, "某市甲局");
        profile.setAliases({"甲局"});
        profile.setValue(ProfileItem::Kind, "department");
        for (const QString &one : profileItems.split(' ', Qt::SkipEmptyParts)) {
            for (const ProfileItem item : OrganProfile::items()) {
                if (OrganProfile::name(item) == one.section('=', 0, 0))
                    profile.setValue(item, one.section('=', 1));
            }
        }
        Report report = filledReport();
        if (!report.apply({{SetProfile{profile}, SetField{Field::Year, "2023"}}}))
            qFatal("the report can't be made");
        return report;
    }
    static QStringList found(const Report &report)
    {
        QStringList lines;
        for (const Finding &finding : findingsOf({"rules-power", "deadline", "organ-name"}, report)) {
            QStringList places;
            for (const Place &place : finding.places) {
                const auto *cell = std::get_if<CellPlace>(&place);
                places += cell ? cell->address : Header::name(std::get<FieldPlace>(place).field);
            }
            lines += finding.rule + ": " + places.join(' ');
            if (finding.severity != Severity::Warning)
                lines += "not a warning";
        }
        return lines;
    }
};

void TestOrganRules::findings_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("changes");
    QTest::addColumn<QStringList>("expected");
    const QStringList none;

    QTest::newRow("nothing wrong") << ""
                                   << "organ=某市甲局 signedBy=甲局 signedOn=2024-01-31" << none;
    QTest::newRow("rules of a department")
        << ""
        << "t2.rules.made=1 t2.rules.inForce=4" << QStringList{"rules-power: t2.rules.made t2.rules.inForce"};
    QTest::newRow("rules of a county")
        << "kind=countyGovernment"
        << "t2.rules.repealed=1" << QStringList{"rules-power: t2.rules.repealed"};
    QTest::newRow("rules of a city") << "kind=cityGovernment"
                                     << "t2.rules.made=1" << none;
    QTest::newRow("rules of a ministry") << "kind=stateDepartment"
                                         << "t2.rules.made=1" << none;
    QTest::newRow("no kind") << "kind="
                             << "t2.rules.made=1 signedOn=2025-01-01" << none;
    QTest::newRow("a slash is none") << ""
                                     << "t2.rules.made=/" << none;
    QTest::newRow("documents are anybody's") << ""
                                             << "t2.normative.made=3" << none;

    QTest::newRow("signed late") << ""
                                 << "signedOn=2024-02-01" << QStringList{"deadline: signedOn"};
    QTest::newRow("published late") << ""
                                    << "signedOn=2024-01-31 publishedOn=2024-02-01"
                                    << QStringList{"deadline: publishedOn"};
    QTest::newRow("both") << ""
                          << "signedOn=2024-02-01 publishedOn=2024-02-02"
                          << QStringList{"deadline: signedOn publishedOn"};
    QTest::newRow("a government has until March")
        << "kind=countyGovernment"
        << "signedOn=2024-03-31 publishedOn=2024-04-01" << QStringList{"deadline: publishedOn"};
    QTest::newRow("a local notice") << "localDeadline=01-26"
                                    << "publishedOn=2024-01-27" << QStringList{"deadline: publishedOn"};
    QTest::newRow("no year") << ""
                             << "year= signedOn=2024-02-01" << none;

    QTest::newRow("another organ") << ""
                                   << "organ=乙局" << QStringList{"organ-name: organ"};
    QTest::newRow("another signs") << ""
                                   << "organ=甲局 signedBy=乙局" << QStringList{"organ-name: signedBy"};
    QTest::newRow("another's title") << ""
                                     << "organ=甲局 title=乙局2023年政府信息公开工作年度报告"
                                     << QStringList{"organ-name: title"};
    QTest::newRow("a title with the short name") << ""
                                                 << "title=2023年甲局政府信息公开工作年度报告" << none;
    QTest::newRow("no full name") << "fullName="
                                  << "organ=乙局" << none;
}

void TestOrganRules::findings()
{
    QFETCH(QString, profile);
    QFETCH(QString, changes);
    QFETCH(QStringList, expected);
    Report one = report(profile);
    set(one, changes);
    QCOMPARE(found(one), expected);
}

void TestOrganRules::withoutProfileNothingIsJudged()
{
    Report one = filledReport();
    set(one, "year=2023 organ=乙局 signedBy=甲局 signedOn=2025-01-01 t2.rules.made=1");
    QCOMPARE(found(one), QStringList());
}

void TestOrganRules::messages()
{
    Report one = report("kind=countyGovernment localDeadline=02-20");
    set(one, "organ=乙局 signedOn=2024-03-01 t2.rules.made=1");
    const QList<Finding> findings = findingsOf({"rules-power", "deadline", "organ-name"}, one);
    QCOMPARE(findings.size(), 3);
    QVERIFY(findings[0].message.contains("县级政府"));
    QVERIFY(findings[1].message.contains("local deadline, 20 February 2024,"));
    QVERIFY(findings[2].message.contains("乙局") && findings[2].message.contains("某市甲局"));
}

QTEST_APPLESS_MAIN(TestOrganRules)
#include "test_organ_rules.moc"
