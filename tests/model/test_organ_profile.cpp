#include "model/organ_profile.h"

#include <QtTest>

using namespace nianbao;

class TestOrganProfile : public QObject
{
    Q_OBJECT

private slots:
    void everyItemHasAName();
    void takesWhatPeopleWrite_data();
    void takesWhatPeopleWrite();
    void refusesInWords_data();
    void refusesInWords();
    void partsAliases();
    void kindsAndWhatFollows_data();
    void kindsAndWhatFollows();
    void kindsAreVerified_data();
    void kindsAreVerified();
};

void TestOrganProfile::everyItemHasAName()
{
    QCOMPARE(OrganProfile::items().size(), 13);
    OrganProfile profile;
    QStringList names;
    for (const ProfileItem item : OrganProfile::items()) {
        names += OrganProfile::name(item);
        profile.setValue(item, names.last());
    }
    QCOMPARE(names.removeDuplicates(), 0);
    for (const ProfileItem item : OrganProfile::items())
        QCOMPARE(profile.value(item), OrganProfile::name(item)); // each has a place of its own
    QCOMPARE(OrganProfile::name(ProfileItem::SiteColumn), QString("siteColumn"));
    QCOMPARE(OrganProfile::name(ProfileItem::LocalDeadline), QString("localDeadline"));
}

void TestOrganProfile::takesWhatPeopleWrite_data()
{
    QTest::addColumn<ProfileItem>("item");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    using enum ProfileItem;
    QTest::newRow("nothing") << Postcode << " "
                             << "";
    QTest::newRow("a name keeps its brackets") << FullName << " 某局（本级）\n"
                                               << "某局（本级）";
    QTest::newRow("full-width digits") << Postcode << "０４３０００"
                                       << "043000";
    QTest::newRow("telephone") << Telephone << "（0357）4221234 转 801"
                               << "(0357)4221234 转 801";
    QTest::newRow("two telephones") << Telephone << "0357-4221234、4221235"
                                    << "0357-4221234、4221235";
    QTest::newRow("hotline") << Telephone << "12345"
                             << "12345";
    QTest::newRow("email") << Email << "xxgk@example.gov.cn"
                           << "xxgk@example.gov.cn";
    QTest::newRow("day") << LocalDeadline << "1月26日"
                         << "01-26";
    QTest::newRow("day with dots") << LocalDeadline << "１.6"
                                   << "01-06";
    QTest::newRow("domain") << SiteDomain << "www.example.gov.cn"
                            << "www.example.gov.cn";
    QTest::newRow("address of a page") << SiteDomain << "https://www.example.gov.cn/zwgk/"
                                       << "https://www.example.gov.cn/zwgk/";
    QTest::newRow("ten digits") << SiteIdCode << "1410810005"
                                << "1410810005";
    QTest::newRow("letters, too") << SiteIdCode << "bm01000001"
                                  << "bm01000001";
    QTest::newRow("twelve digits") << SiteIdCode << "310000000044"
                                   << "310000000044";
    QTest::newRow("kind") << Kind << "countyGovernment"
                          << "countyGovernment";
    QTest::newRow("level") << Level << "county"
                           << "county";
}

void TestOrganProfile::takesWhatPeopleWrite()
{
    QFETCH(ProfileItem, item);
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    const Result<QString> value = OrganProfile::parse(item, typed);
    QVERIFY2(value.ok(), value ? "" : qPrintable(value.error().message));
    QCOMPARE(*value, kept);
}

void TestOrganProfile::refusesInWords_data()
{
    QTest::addColumn<ProfileItem>("item");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    using enum ProfileItem;
    QTest::newRow("five digits") << Postcode << "04300"
                                 << "six digits";
    QTest::newRow("seven digits") << Postcode << "0430001"
                                  << "six digits";
    QTest::newRow("a person's name") << Telephone << "王主任 0357-4221234"
                                     << "telephone";
    QTest::newRow("too short a number") << Telephone << "110"
                                        << "telephone";
    QTest::newRow("no at") << Email << "xxgk.example.gov.cn"
                           << "e-mail";
    QTest::newRow("a day that isn't") << LocalDeadline << "2-30"
                                      << "01-26";
    QTest::newRow("a day of some years") << LocalDeadline << "2月29日"
                                         << "every year";
    QTest::newRow("a whole date") << LocalDeadline << "2024-01-26"
                                  << "01-26";
    QTest::newRow("no domain") << SiteDomain << "政府网站"
                               << "www.example.gov.cn";
    QTest::newRow("nine digits") << SiteIdCode << "141081000"
                                 << "ten digits";
    QTest::newRow("eleven") << SiteIdCode << "14108100051"
                            << "ten digits";
    QTest::newRow("a word for a code") << SiteIdCode << "网站标识码一二三四五"
                                       << "ten digits";
    QTest::newRow("kind") << Kind << "县级政府"
                          << "县级政府";
    QTest::newRow("level") << Level << "县"
                           << "县";
}

void TestOrganProfile::refusesInWords()
{
    QFETCH(ProfileItem, item);
    QFETCH(QString, typed);
    QFETCH(QString, words);
    const Result<QString> value = OrganProfile::parse(item, typed);
    QVERIFY(!value.ok());
    QVERIFY2(value.error().message.contains(typed) && value.error().message.contains(words),
             qPrintable(value.error().message));
}

void TestOrganProfile::partsAliases()
{
    QCOMPARE(OrganProfile::parseAliases(" 甲局 ；乙局、丙局,丁局;甲局；"),
             (QStringList{"甲局", "乙局", "丙局", "丁局"}));
    OrganProfile profile;
    profile.setAliases({"甲局"});
    QVERIFY(profile.names().isEmpty()); // a short name is short for something
    profile.setValue(ProfileItem::FullName, "某某甲局");
    QCOMPARE(profile.names(), (QStringList{"某某甲局", "甲局"}));
}

void TestOrganProfile::kindsAndWhatFollows_data()
{
    // Written out from the regulation and domain.md 2.2 and 2.6, not from the data.
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("makesRules");
    QTest::addColumn<QString>("deadline");
    QTest::addColumn<bool>("isLaw");
    QTest::newRow("stateDepartment") << "国务院部门" << true << "01-31" << true;
    QTest::newRow("provinceGovernment") << "省级政府" << true << "03-31" << true;
    QTest::newRow("cityGovernment") << "市级政府" << true << "03-31" << true;
    QTest::newRow("countyGovernment") << "县级政府" << false << "03-31" << true;
    QTest::newRow("department") << "政府部门" << false << "01-31" << true;
    QTest::newRow("townshipGovernment") << "乡镇政府" << false << "01-31" << false;
    QTest::newRow("subdistrictOffice") << "街道办事处" << false << "01-31" << false;
    QTest::newRow("agency") << "派出机构" << false << "01-31" << false;
    QTest::newRow("authorizedOrganization") << "法律法规授权组织" << false << "01-31" << false;
}

void TestOrganProfile::kindsAndWhatFollows()
{
    QFETCH(QString, name);
    QFETCH(bool, makesRules);
    QFETCH(QString, deadline);
    QFETCH(bool, isLaw);
    const OrganKind *kind = OrganKinds::shipped().kind(QTest::currentDataTag());
    QVERIFY(kind);
    QVERIFY2(kind->name.startsWith(name), qPrintable(kind->name));
    QCOMPARE(kind->makesRules, makesRules);
    QCOMPARE(kind->deadline.text(), deadline);
    QCOMPARE(!kind->law.isEmpty(), isLaw);
    QCOMPARE(OrganKinds::shipped().kinds.size(), 9);
    QCOMPARE(OrganKinds::shipped().levels.size(), 4);
}

void TestOrganProfile::kindsAreVerified_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    const QByteArray kind = R"({"id": "a", "name": "甲", "makesRules": true, "deadline": "01-31"})";
    const auto with = [](const QByteArray &kinds) {
        return R"({"kinds": [)" + kinds + R"(], "levels": []})";
    };
    QTest::newRow("no list") << QByteArray(R"({"kinds": 1, "levels": []})") << "kinds";
    QTest::newRow("no levels") << QByteArray(R"({"kinds": []})") << "levels";
    QTest::newRow("twice") << with(kind + "," + kind) << "kinds[1].id";
    QTest::newRow("a day") << with(QByteArray(kind).replace("01-31", "02-31")) << "kinds[0].deadline";
    QTest::newRow("yes or no") << with(QByteArray(kind).replace("true", "1")) << "kinds[0].makesRules";
    QTest::newRow("unknown") << with(QByteArray(kind).replace("name", "nom")) << "kinds[0].nom";
    QTest::newRow("a level") << QByteArray(R"({"kinds": [], "levels": [{"id": "a"}]})") << "levels[0].name";
}

void TestOrganProfile::kindsAreVerified()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    const Result<OrganKinds> kinds = OrganKinds::fromJson(json);
    QVERIFY(!kinds.ok());
    QCOMPARE(kinds.error().place, path);
}

QTEST_APPLESS_MAIN(TestOrganProfile)
#include "test_organ_profile.moc"
