#include "storage/file.h"
#include "storage/site_profile_file.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace nianbao;

class TestSiteProfileFile : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void keepsWhatItDoesNotKnow();
    void shippedExampleIsFit();
    void faultsNameFileAndPlace_data();
    void faultsNameFileAndPlace();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestSiteProfileFile::comesBackAsItWas()
{
    SiteProfile site;
    for (const SiteItem item : SiteProfile::items())
        site.setValue(item, "某" + SiteProfile::name(item));
    site.setValue(SiteItem::SiteDomain, "www.example.gov.cn");
    site.setValue(SiteItem::SiteIdCode, "1410810005");
    site.breadcrumb = {{"首页", "/"}, {"年报"}};
    site.links = {{"地图", "https://www.example.gov.cn/map"}};
    site.accessibility = {"适老化"};
    site.notices = {"涉密文件严禁上网", "第二行"};
    const QString file = path("new/folder/site.json");
    QVERIFY(writeSite(file, site).ok());
    const Result<SiteProfile> read = readSite(file);
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text()));
    QVERIFY(*read == site);
    QVERIFY(readFile(file)->startsWith("{\n  \"siteName\": ")); // in one order, whoever wrote it
}

void TestSiteProfileFile::keepsWhatItDoesNotKnow()
{
    QVERIFY(writeFile(path("newer.json"), R"({"qrCode":{"b":1,"a":[0.50]},"icp":"某"})").ok());
    const Result<SiteProfile> read = readSite(path("newer.json"));
    QVERIFY(read.ok() && writeSite(path("newer.json"), *read).ok());
    QCOMPARE(*readFile(path("newer.json")),
             QByteArray(
                 "{\n  \"icp\": \"某\",\n  \"qrCode\": {\n    \"b\": 1,\n    \"a\": [\n      0.50\n    ]\n  "
                 "}\n}\n"));
}

void TestSiteProfileFile::shippedExampleIsFit()
{
    const Result<SiteProfile> site =
        readSite(qEnvironmentVariable("NIANBAO_SOURCE") + "/resources/samples/site-example.json");
    QVERIFY2(site.ok(), site ? "" : qPrintable(site.error().text()));
    for (const SiteItem item : SiteProfile::items())
        QVERIFY2(!site->value(item).isEmpty(), qPrintable(SiteProfile::name(item)));
    QVERIFY(!site->breadcrumb.isEmpty() && !site->links.isEmpty() && !site->notices.isEmpty());
    QVERIFY(site->unknownKeys.isEmpty());
}

void TestSiteProfileFile::faultsNameFileAndPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("a comma too many") << QByteArray("{\n\"icp\":\"1\",\n}") << "line 3";
    QTest::newRow("no object") << QByteArray("[]") << "";
    QTest::newRow("a number") << QByteArray(R"({"icp":1})") << "icp";
    QTest::newRow("a wrong code") << QByteArray(R"({"siteName":"a","siteIdCode":"12"})") << "siteIdCode";
    QTest::newRow("no list") << QByteArray(R"({"breadcrumb":{}})") << "breadcrumb";
    QTest::newRow("no link") << QByteArray(R"({"breadcrumb":[{"text":"a"},"b"]})") << "breadcrumb[1]";
    QTest::newRow("a link of nothing") << QByteArray(R"({"links":[{"address":"/"}]})") << "links[0].text";
    QTest::newRow("a script") << QByteArray(R"({"links":[{"text":"a","address":"javascript:x"}]})")
                              << "links[0].address";
    QTest::newRow("more than a link")
        << QByteArray(R"({"links":[{"text":"a","target":"b"}]})") << "links[0].target";
    QTest::newRow("a number for words")
        << QByteArray(R"({"accessibility":{"text":1}})") << "accessibility.text";
    QTest::newRow("an empty line") << QByteArray(R"({"notices":["a"," "]})") << "notices[1]";
    QTest::newRow("a list in a list") << QByteArray(R"({"notices":[[]]})") << "notices[0]";
}

void TestSiteProfileFile::faultsNameFileAndPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    QVERIFY(writeFile(path("site.json"), json).ok());
    const Result<SiteProfile> read = readSite(path("site.json"));
    QVERIFY(!read.ok());
    QCOMPARE(read.error().place, place);
    QCOMPARE(read.error().file, path("site.json"));
    QVERIFY(!read.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestSiteProfileFile)
#include "test_site_profile_file.moc"
