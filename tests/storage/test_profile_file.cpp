#include "storage/profile_file.h"

#include "storage/file.h"
#include "storage/report_file.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace nianbao;

class TestProfileFile : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void noFileIsAnEmptyProfile();
    void keepsWhatItDoesNotKnow();
    void faultsNameFileAndPlace_data();
    void faultsNameFileAndPlace();
    void unreadableOneIsKeptAside();
    void saysWhyItCannotBeWritten();
    void reportCarriesIt();
    void reportsFaultHasItsPlace();
    void nextYearsReportHasIt();

private:
    static OrganProfile profile()
    {
        OrganProfile profile;
        profile.setValue(ProfileItem::FullName, "青禾区管委会");
        profile.setValue(ProfileItem::Kind, "agency");
        profile.setValue(ProfileItem::LocalDeadline, "01-26");
        profile.setValue(ProfileItem::SiteColumn, "政府信息公开年报");
        profile.setAliases({"青禾区", "管委会"});
        return profile;
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestProfileFile::comesBackAsItWas()
{
    const QString file = path("new/folder/organ.json");
    QVERIFY(writeProfile(file, profile()).ok());
    const Result<OrganProfile> read = readProfile(file);
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text()));
    QVERIFY(*read == profile());
    // As files of ours are: names in one order, readable, a newline at the end.
    QCOMPARE(*readFile(file), QByteArray("{\n  \"fullName\": \"青禾区管委会\",\n  \"aliases\": [\n    "
                                         "\"青禾区\",\n    \"管委会\"\n  ],\n  \"kind\": \"agency\",\n  "
                                         "\"localDeadline\": \"01-26\",\n  \"siteColumn\": "
                                         "\"政府信息公开年报\"\n}\n"));
}

void TestProfileFile::noFileIsAnEmptyProfile()
{
    const Result<OrganProfile> read = readProfile(path("none.json"));
    QVERIFY(read.ok());
    QVERIFY(read->isEmpty());
}

void TestProfileFile::keepsWhatItDoesNotKnow()
{
    QVERIFY(
        writeFile(path("newer.json"), R"({"fullName": "某局", "seal": {"b": 1, "a": [2.50]}, "x": 1})").ok());
    OrganProfile own = profile(); // of a report, that knows a key of its own
    own.setUnknownKeys({{"x", "7"}});
    QVERIFY(writeProfile(path("newer.json"), own).ok());
    const QList<UnknownKey> kept = readProfile(path("newer.json"))->unknownKeys();
    QCOMPARE(kept, (QList<UnknownKey>{{"x", "7"}, {"seal", R"({"b":1,"a":[2.50]})"}}));
}

void TestProfileFile::faultsNameFileAndPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("no object") << QByteArray("[]") << "";
    QTest::newRow("a number") << QByteArray(R"({"postcode": 43000})") << "postcode";
    QTest::newRow("a postcode") << QByteArray(R"({"postcode": "43"})") << "postcode";
    QTest::newRow("a kind") << QByteArray(R"({"kind": "ministry"})") << "kind";
    QTest::newRow("aliases") << QByteArray(R"({"aliases": "a"})") << "aliases";
    QTest::newRow("an alias") << QByteArray(R"({"aliases": ["a", 1]})") << "aliases[1]";
}

void TestProfileFile::faultsNameFileAndPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    QVERIFY(writeFile(path("bad.json"), json).ok());
    const Result<OrganProfile> read = readProfile(path("bad.json"));
    QVERIFY(!read.ok());
    QCOMPARE(read.error().file, path("bad.json"));
    QCOMPARE(read.error().place, place);
    QVERIFY(!read.error().message.isEmpty());
}

void TestProfileFile::unreadableOneIsKeptAside()
{
    QVERIFY(writeFile(path("torn.json"), "{\"fullName\": \"某").ok());
    QVERIFY(!readProfile(path("torn.json")).ok());
    QVERIFY(writeProfile(path("torn.json"), profile()).ok());
    QVERIFY(*readProfile(path("torn.json")) == profile());
    QCOMPARE(*readFile(path("torn.json.unread")), QByteArray("{\"fullName\": \"某"));
}

void TestProfileFile::saysWhyItCannotBeWritten()
{
    QVERIFY(writeFile(path("file"), "x").ok());
    const Done written = writeProfile(path("file/organ.json"), profile());
    QVERIFY(!written.ok());
    QCOMPARE(written.error().file, path("file/organ.json"));
}

void TestProfileFile::reportCarriesIt()
{
    Report report;
    OrganProfile own = profile();
    own.setUnknownKeys({{"seal", "[1]"}});
    QVERIFY(report.apply({{SetProfile{own}}}).ok());
    const QByteArray json = reportToJson(report);
    const Result<StoredReport> stored = reportFromJson(json);
    QVERIFY2(stored.ok(), stored ? "" : qPrintable(stored.error().text()));
    QVERIFY(stored->report.profile() == own);
    QVERIFY(stored->report == report);
    QCOMPARE(reportToJson(stored->report), json);
    // A report without one has no such key.
    QVERIFY(!reportToJson(Report()).contains("profile"));
}

void TestProfileFile::reportsFaultHasItsPlace()
{
    const Result<StoredReport> stored =
        reportFromJson(R"({"format": 1, "template": "national-2021", "profile": {"postcode": "4"}})");
    QVERIFY(!stored.ok());
    QCOMPARE(stored.error().place, QString("profile.postcode"));
}

void TestProfileFile::nextYearsReportHasIt()
{
    Report report;
    const Result<Change> back = report.apply({{SetProfile{profile()}}});
    QVERIFY(back.ok());
    QVERIFY(nextYear(report).profile() == profile());
    QVERIFY(report.apply(*back).ok()); // and it can be taken back
    QVERIFY(report.profile().isEmpty());
}

QTEST_APPLESS_MAIN(TestProfileFile)
#include "test_profile_file.moc"
