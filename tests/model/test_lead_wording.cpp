#include "model/lead_wording.h"

#include <QtTest>

using namespace nianbao;

class TestLeadWording : public QObject
{
    Q_OBJECT

private slots:
    void saysAllOfIt();
    void basisByYear_data();
    void basisByYear();
    void leavesOutWholeParts_data();
    void leavesOutWholeParts();
    void bracesInAValueStay();
    void usualLeadIsKnown();
    void isVerified_data();
    void isVerified();

private:
    static OrganProfile whole()
    {
        OrganProfile profile;
        const QList<QPair<ProfileItem, QString>> values{
            {ProfileItem::FullName, "青禾区管委会"},        {ProfileItem::Office, "青禾区管委会办公室"},
            {ProfileItem::Address, "青禾大道1号"},          {ProfileItem::Postcode, "043000"},
            {ProfileItem::Telephone, "0357-4221234"},       {ProfileItem::SiteName, "青禾区政府网"},
            {ProfileItem::SiteDomain, "www.qinghe.gov.cn"}, {ProfileItem::SiteColumn, "政府信息公开年报"}};
        for (const auto &[item, value] : values)
            profile.setValue(item, value);
        return profile;
    }
    static Report report(const OrganProfile &profile, const QString &year = "2023")
    {
        Report report;
        const bool taken = report
                               .apply({{SetField{Field::Organ, "青禾区管委会"}, SetField{Field::Year, year},
                                        SetProfile{profile}}})
                               .ok();
        if (!taken)
            qFatal("the report can't be made");
        return report;
    }
    static QString lead(const Report &report) { return LeadWording::shipped().leadFor(report); }
};

void TestLeadWording::saysAllOfIt()
{
    QCOMPARE(lead(report(whole())),
             QString("根据《中华人民共和国政府信息公开条例》和《国务院办公厅政府信息与政务公开办公室关于印发"
                     "〈中华人民共和国政"
                     "府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）要求，现公布青禾区管委"
                     "会2023年政府信息公开"
                     "工作年度报告。本报告由总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，"
                     "政府信息公开行政复"
                     "议、行政诉讼情况，存在的主要问题及改进情况，其他需要报告的事项六个部分组成。报告中所列"
                     "数据的统计期限为"
                     "2023年1月1日至2023年12月31日。\n"
                     "本报告电子版可在青禾区政府网（www.qinghe.gov."
                     "cn）“政府信息公开年报”栏目查阅、下载。如对本报告有疑问，请与青"
                     "禾区管委会办公室联系（地址：青禾大道1号；邮编：043000；电话：0357-4221234）。"));
}

void TestLeadWording::basisByYear_data()
{
    QTest::addColumn<QString>("year");
    QTest::addColumn<QString>("number");
    QTest::newRow("2018") << "2018"
                          << "";
    QTest::newRow("2019") << "2019"
                          << "国办公开办函〔2019〕60号";
    QTest::newRow("2020") << "2020"
                          << "国办公开办函〔2019〕60号";
    QTest::newRow("2021") << "2021"
                          << "国办公开办函〔2021〕30号";
    QTest::newRow("2030") << "2030"
                          << "国办公开办函〔2021〕30号";
}

void TestLeadWording::basisByYear()
{
    QFETCH(QString, year);
    QFETCH(QString, number);
    const QString words = lead(report(whole(), year));
    QCOMPARE(words.count("国办公开办函"), number.isEmpty() ? 0 : 1);
    QVERIFY(words.contains(number));
    if (number.isEmpty())
        QVERIFY2(words.startsWith("根据《中华人民共和国政府信息公开条例》要求，"), qPrintable(words));
}

void TestLeadWording::leavesOutWholeParts_data()
{
    QTest::addColumn<QList<ProfileItem>>("missing");
    QTest::addColumn<QString>("second"); // the second paragraph
    using enum ProfileItem;
    QTest::newRow("no site")
        << QList{SiteName, SiteDomain, SiteColumn}
        << "如对本报告有疑问，请与青禾区管委会办公室联系（地址：青禾大道1号；邮编：043000；"
           "电话：0357-4221234）。";
    QTest::newRow("a site without a name can't be named")
        << QList{SiteName, Address, Postcode, Telephone} << "";
    QTest::newRow("site alone") << QList{SiteDomain, SiteColumn, Address, Postcode, Telephone}
                                << "本报告电子版可在青禾区政府网查阅、下载。";
    QTest::newRow("no office: the organ") << QList{SiteName, Office, Address, Postcode}
                                          << "如对本报告有疑问，请与青禾区管委会联系（电话：0357-4221234）。";
    QTest::newRow("the middle one") << QList{SiteName, Postcode}
                                    << "如对本报告有疑问，请与青禾区管委会办公室联系（地址：青禾大道1号；"
                                       "电话：0357-4221234）。";
}

void TestLeadWording::leavesOutWholeParts()
{
    QFETCH(QList<ProfileItem>, missing);
    QFETCH(QString, second);
    OrganProfile profile = whole();
    for (const ProfileItem item : missing)
        profile.setValue(item, {});
    const QStringList paragraphs = lead(report(profile)).split('\n');
    QCOMPARE(paragraphs.value(1), second);
    QCOMPARE(paragraphs.size(), second.isEmpty() ? 1 : 2);
}

void TestLeadWording::bracesInAValueStay()
{
    OrganProfile profile = whole();
    profile.setValue(ProfileItem::Address, "{telephone}");
    QVERIFY(lead(report(profile)).contains("地址：{telephone}；"));
}

void TestLeadWording::usualLeadIsKnown()
{
    Report one = report(whole());
    QVERIFY(!hasUsualLead(one));
    QVERIFY(one.apply({{*stepFor(one.form(), "lead", lead(one))}}).ok());
    QVERIFY(hasUsualLead(one));
    QVERIFY(one.apply({{SetField{Field::Year, "2024"}}}).ok());
    QVERIFY(!hasUsualLead(one));
}

void TestLeadWording::isVerified_data()
{
    QTest::addColumn<QByteArray>("paragraphs");
    QTest::addColumn<QString>("path");
    QTest::newRow("no list") << QByteArray("1") << "paragraphs";
    QTest::newRow("no paragraph") << QByteArray("[1]") << "paragraphs[0]";
    QTest::newRow("no sentence") << QByteArray("[[1]]") << "paragraphs[0][0]";
    QTest::newRow("no part") << QByteArray("[[[1]]]") << "paragraphs[0][0][0]";
    QTest::newRow("empty text") << QByteArray(R"([[[""]]])") << "paragraphs[0][0][0]";
    QTest::newRow("unknown placeholder") << QByteArray(R"([[["a", "{phone}"]]])") << "paragraphs[0][0][1]";
    QTest::newRow("group without items")
        << QByteArray(R"([[[{"before": "a"}]]])") << "paragraphs[0][0][0].items";
    QTest::newRow("unknown key") << QByteArray(R"([[[{"items": ["a"], "then": "a"}]]])")
                                 << "paragraphs[0][0][0].then";
    QTest::newRow("an item") << QByteArray(R"([[[{"items": ["a", "{}"]}]]])")
                             << "paragraphs[0][0][0].items[1]";
}

void TestLeadWording::isVerified()
{
    QFETCH(QByteArray, paragraphs);
    QFETCH(QString, path);
    const auto read = [](const QByteArray &words, const QByteArray &year) {
        return LeadWording::fromJson(R"({"notices": [{"fromYear": )" + year
                                     + R"(, "title": "t", "number": "n"}], "sectionSeparator": "，", )"
                                     + R"("paragraphs": )" + words + "}");
    };
    const Result<LeadWording> wording = read(paragraphs, "2021");
    QVERIFY(!wording.ok());
    QCOMPARE(wording.error().place, path);
    QVERIFY(read(R"([[["{year}"]]])", "2021").ok());
    QCOMPARE(read(R"([[["{year}"]]])", "0").error().place, QString("notices[0].fromYear"));
}

QTEST_APPLESS_MAIN(TestLeadWording)
#include "test_lead_wording.moc"
