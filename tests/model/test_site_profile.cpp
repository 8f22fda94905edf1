#include "model/site_profile.h"

#include <QtTest>

using namespace nianbao;

class TestSiteProfile : public QObject
{
    Q_OBJECT

private slots:
    void everyItemHasAName();
    void takesWhatPeopleWrite();
    void refusesInWords();
    void readsLinks_data();
    void readsLinks();
    void organFillsTheGaps();
};

void TestSiteProfile::everyItemHasAName()
{
    QCOMPARE(SiteProfile::items().size(), 12);
    SiteProfile site;
    QVERIFY(site.isEmpty());
    QStringList names;
    for (const SiteItem item : SiteProfile::items()) {
        names += SiteProfile::name(item);
        site.setValue(item, names.last());
    }
    QCOMPARE(names.removeDuplicates(), 0);
    for (const SiteItem item : SiteProfile::items())
        QCOMPARE(site.value(item), SiteProfile::name(item)); // each has a place of its own
    QCOMPARE(SiteProfile::name(SiteItem::Icp), QString("icp"));
    QCOMPARE(SiteProfile::name(SiteItem::PublicSecurity), QString("publicSecurity"));
    QVERIFY(!site.isEmpty());
}

void TestSiteProfile::takesWhatPeopleWrite()
{
    QCOMPARE(*SiteProfile::parse(SiteItem::Host, " 某县\n人民政府\u0007 "), QString("某县 人民政府"));
    QCOMPARE(*SiteProfile::parse(SiteItem::SiteIdCode, "bm01000001"), QString("bm01000001"));
    QCOMPARE(*SiteProfile::parse(SiteItem::SiteDomain, "ｗｗｗ.example.gov.cn"),
             QString("www.example.gov.cn"));
    QCOMPARE(*SiteProfile::parse(SiteItem::Icp, {}), QString());
}

void TestSiteProfile::refusesInWords()
{
    QVERIFY(SiteProfile::parse(SiteItem::SiteIdCode, "141081").error().message.contains("141081"));
    QVERIFY(SiteProfile::parse(SiteItem::SiteDomain, "here").error().message.contains("here"));
}

void TestSiteProfile::readsLinks_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("text"); // empty: refused
    QTest::addColumn<QString>("address");
    QTest::newRow("words") << "首页"
                           << "首页"
                           << "";
    QTest::newRow("words with a space") << "政府 公开"
                                        << "政府 公开"
                                        << "";
    QTest::newRow("address") << "首页 https://www.example.gov.cn/"
                             << "首页"
                             << "https://www.example.gov.cn/";
    QTest::newRow("query") << "a http://e.gov.cn/?a=1&b=2#c"
                           << "a"
                           << "http://e.gov.cn/?a=1&b=2#c";
    QTest::newRow("from the root") << "公开 栏目  /zwgk/"
                                   << "公开 栏目"
                                   << "/zwgk/";
    QTest::newRow("root") << "首页 /"
                          << "首页"
                          << "/";
    for (const char *refused : {"", "https://www.example.gov.cn/", "a javascript:alert(1)", "a JAVASCRIPT:x",
                                "a data:text/html,x", "a //elsewhere.example/", "a file:///etc/passwd",
                                "a https://", "a /\"onclick=", "a ftp://x.gov.cn"})
        QTest::newRow(refused) << refused << ""
                               << "";
}

void TestSiteProfile::readsLinks()
{
    QFETCH(QString, line);
    QFETCH(QString, text);
    QFETCH(QString, address);
    const Result<SiteLink> link = SiteProfile::parseLink(line);
    QCOMPARE(link.ok(), !text.isEmpty());
    if (!link) {
        QVERIFY(!link.error().message.isEmpty());
        return;
    }
    QCOMPARE(link->text, text);
    QCOMPARE(link->address, address);
    QVERIFY(*SiteProfile::parseLink(SiteProfile::lineOf(*link)) == *link);
}

void TestSiteProfile::organFillsTheGaps()
{
    OrganProfile organ;
    organ.setValue(ProfileItem::SiteName, "机关的网站");
    organ.setValue(ProfileItem::SiteIdCode, "1410810005");
    organ.setValue(ProfileItem::SiteColumn, "年报");
    SiteProfile site;
    site.setValue(SiteItem::SiteName, "门户");
    const SiteProfile whole = site.completedBy(organ);
    QCOMPARE(whole.value(SiteItem::SiteName), QString("门户"));
    QCOMPARE(whole.value(SiteItem::SiteIdCode), QString("1410810005"));
    QCOMPARE(whole.value(SiteItem::ColumnName), QString("年报"));
    QCOMPARE(whole.value(SiteItem::SiteDomain), QString());
}

QTEST_GUILESS_MAIN(TestSiteProfile)
#include "test_site_profile.moc"
