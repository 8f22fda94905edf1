#include "checks/written_dates.h"

#include "text_report.h"

using namespace nianbao;

class TestDateRules : public QObject
{
    Q_OBJECT

private slots:
    void readDates_data();
    void readDates();
    void ranges_data();
    void ranges();
    void wholeDates_data();
    void wholeDates();
    void period_data();
    void period();
    void signedOn_data();
    void signedOn();
    void unassessed();
    void takesTimeInProportion_data();
    void takesTimeInProportion();
};

// Broken ones, with what they should be; "?" where that isn't certain.
void TestDateRules::readDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("broken");
    const auto row = [](const char *text, const QStringList &broken) {
        QTest::newRow(text) << text << broken;
    };
    row("自20231月1日起至202312月31日止", {"20231月1日→2023年1月1日", "202312月31日→2023年12月31日"});
    row("截至2023 12月31日", {"2023 12月31日→2023年12月31日"});
    row("2025  12  31  日，全部办结", {"2025  12  31  日→2025年12月31日"});
    row("2023年年1月1日起", {"2023年年1月1日→2023年1月1日"});
    row("2023年年，我局", {"2023年年→2023年"});
    row("至2023年12月31止", {"2023年12月31→2023年12月31日"});
    row("截至2023年12月31，共有", {"2023年12月31→2023年12月31日"});
    row("截至20231231日", {"20231231日→2023年12月31日"});
    row("202419日下午", {"202419日→2024年1月9日"});
    row("2023111日", {"2023111日→?"});
    row("2023年1231日", {"2023年1231日→2023年12月31日"});
    row("2023年2月30日", {"2023年2月30日→?"});
    row("2023年13月", {"2023年13月→?"});
    row("2023年 月 日", {"2023年 月 日→?"});
    row("2023年1月日止", {"2023年1月日→?"});
    row("２０２３１月１日", {"２０２３１月１日→2023年1月1日"});
}

void TestDateRules::readDates()
{
    QFETCH(QString, text);
    QFETCH(QStringList, broken);
    QStringList found;
    for (const WrittenDate &date : writtenDatesIn(text)) {
        if (date.broken)
            found +=
                text.mid(date.start, date.length) + u'→' + (date.suspected.isEmpty() ? "?" : date.suspected);
    }
    QCOMPARE(found, broken);
    for (const QString &one : broken) {
        const QString suspected = one.section(u'→', 1);
        const QStringList parts = one.endsWith('?') ? QStringList{} : QStringList{u'→' + suspected};
        QStringList said;
        for (const QString &line : foundOf({"date-broken"}, reportSaying({"s1=" + text})))
            said += line.contains(u'→') ? line.mid(line.indexOf(u'→')) : QString();
        QVERIFY2(parts.isEmpty() ? said.contains(QString()) : said.contains(parts.first()),
                 qPrintable(said.join('|')));
    }
}

void TestDateRules::ranges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("range"); // that is broken; empty if none is
    const auto row = [](const char *text, const char *range) { QTest::newRow(text) << text << range; };
    row("6月15日至31日开展集中宣传。", "6月15日至31日");
    row("2023年6月17日至15日举办培训。", "2023年6月17日至15日");
    row("10月—13月开展自查。", "10月—13月");
    row("对2022年至2010年的文件开展复核。", "2022年至2010年");
    row("6月15日至30日，6月15日至7月1日，10月—12月，12月至3月。", "");
    row("2010年至2022年，2022年、2010年，2022年和2010年，3月5日到31家单位。", "");
    row("2023年5月至6月，5月1日至5日，5月至12个，5月—13个。", "");
}

void TestDateRules::ranges()
{
    QFETCH(QString, text);
    QFETCH(QString, range);
    QCOMPARE(foundOf({"date-broken"}, reportSaying({"s1=" + text})),
             range.isEmpty() ? QStringList() : QStringList{"warning date-broken: " + range});
}

void TestDateRules::wholeDates_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"2023年1月1日至12月31日",
                             "2023 年 1 月 1 日",
                             "2023.12.31",
                             "2023-12-31",
                             "2023/1/1",
                             "2023年年底前",
                             "2023年年初制定计划",
                             "2023年年度报告",
                             "2023年12月120件",
                             "每月3次，当月2件",
                             "1—12月120件",
                             "3月5、6日",
                             "2023年3月5、6日",
                             "2023年12月5至7日",
                             "2023年5月1.5万件",
                             "2023年1月日均浏览量",
                             "2023年月均3次",
                             "2023年月度考核",
                             "2023年120日内",
                             "2023年的365日",
                             "收到202312件",
                             "电话020-20231201",
                             "编号2023001号",
                             "统一社会信用代码20231231000000000X",
                             "2024年2月29日",
                             "http://a.gov.cn/2023/12/t20231231_1.html",
                             "近3年10月份",
                             "20231231次",
                             "2023 12 31",
                             "2023年12月31日24时",
                             "2023年第4季度",
                             "10月1日国庆节",
                             "99年1月",
                             "2023年1月份",
                             "2023年7月30余场"})
        QTest::newRow(text) << text;
}

void TestDateRules::wholeDates()
{
    QFETCH(QString, text);
    QCOMPARE(foundOf({"date-broken"}, reportSaying({"s1=" + text})), QStringList());
}

void TestDateRules::period_data()
{
    QTest::addColumn<QString>("lead");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *lead, const QStringList &expected) {
        QTest::newRow(lead) << lead << expected;
    };
    const QStringList right;
    const auto wrong = [](const char *words, const char *repair) {
        return QStringList{QString("error period: %1 year→%2").arg(words, repair)};
    };
    row("统计期限自2023年1月1日起至2023年12月31日止。", right);
    row("所列数据的统计期限为2023年1月1日至12月31日。", right);
    row("数据统计期限为2023年1月1日—12月31日。", right);
    row("统计期限为1月1日至12月31日。", right);
    row("统计期限为2023年1月至12月。", right);
    row("统计时间：2023.1.1-2023.12.31。", right);
    row("统计期限为2023年度。", right);
    row("本报告（2023年1月1日至2023年12月31日）如下。", right);
    row("统计期限自20231月1日起至202312月31日止。", right);
    row("统计期限自2022年1月1日起至2022年12月31日止。",
        wrong("2022年1月1日起至2022年12月31日", "2023年1月1日起至2023年12月31日"));
    row("统计期限自2023年1月1日起至2022年12月31日止。",
        wrong("2023年1月1日起至2022年12月31日", "2023年1月1日起至2023年12月31日"));
    row("数据统计期限为2023年1月1日至2023年11月30日。",
        wrong("2023年1月1日至2023年11月30日", "2023年1月1日至2023年12月31日"));
    row("统计期限自20221月1日起至202212月31日止。",
        wrong("20221月1日起至202212月31日", "2023年1月1日起至2023年12月31日"));
    row("现将2022年1月1日至2022年12月31日工作报告如下。",
        wrong("2022年1月1日至2022年12月31日", "2023年1月1日至2023年12月31日"));
    row("集中公示期为2023年3月1日至3月31日。统计期限为2023年度。", right);
    row("根据条例编制本报告。", {"warning period: lead"});
    row("集中公示期为2023年3月1日至3月31日。", {"warning period: lead"});
}

void TestDateRules::period()
{
    QFETCH(QString, lead);
    QFETCH(QStringList, expected);
    QCOMPARE(foundOf({"period"}, reportSaying({"lead=" + lead})), expected);
    // Some have no lead, and say it in section one.
    if (expected.isEmpty())
        QCOMPARE(foundOf({"period"}, reportSaying({"s1=" + lead})), expected);
}

void TestDateRules::signedOn_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("in time") << QStringList{"signedOn=2024-01-23", "publishedOn=2024-01-30"} << QStringList{};
    QTest::newRow("on one day") << QStringList{"signedOn=2024-01-01", "publishedOn=2024-01-01"}
                                << QStringList{};
    QTest::newRow("before the year's end")
        << QStringList{"signedOn=2023-12-29"} << QStringList{"warning signed-on: signedOn year"};
    QTest::newRow("in the year before") << QStringList{"signedOn=2023-01-23", "publishedOn=2024-01-30"}
                                        << QStringList{"warning signed-on: signedOn year"};
    QTest::newRow("published first") << QStringList{"signedOn=2024-01-23", "publishedOn=2024-01-22"}
                                     << QStringList{"warning signed-on: publishedOn signedOn"};
    QTest::newRow("after every deadline")
        << QStringList{"signedOn=2024-04-01"} << QStringList{"warning signed-on: signedOn year"};
    QTest::newRow("a government's last day") << QStringList{"signedOn=2024-03-31"} << QStringList{};
}

void TestDateRules::signedOn()
{
    QFETCH(QStringList, header);
    QFETCH(QStringList, expected);
    QCOMPARE(foundOf({"signed-on"}, reportSaying(header)), expected);
    // Where the organ's deadline is known, another rule tells of a late day.
    Report known = reportSaying(header);
    OrganProfile profile;
    profile.setValue(ProfileItem::Kind, "department");
    QVERIFY(known.apply({{SetProfile{profile}}}).ok());
    if (header.first().endsWith("-04-01")) {
        QCOMPARE(foundOf({"signed-on"}, known), QStringList());
        QCOMPARE(foundOf({"deadline"}, known), QStringList{"warning deadline: signedOn"});
    }
}

void TestDateRules::unassessed()
{
    const QStringList rules{"period", "signed-on", "year-mentioned", "date-broken"};
    QCOMPARE(unassessedOf(rules, reportSaying({})), (QStringList{"period", "signed-on"}));
    QCOMPARE(unassessedOf(rules, reportSaying({"year=", "s1=2022年1月1日"})),
             (QStringList{"period", "signed-on", "year-mentioned"}));
    QCOMPARE(foundOf(rules, reportSaying({"year=", "s1=2022年1月1日"})), QStringList());
}

void TestDateRules::takesTimeInProportion_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece :
         {"2", "2022年", "2022年。", "2023年", "2023 ", "20231月", "2023年1月1日至", "《2022年", "年年月月"})
        QTest::newRow(piece) << piece;
}

// 300,000 characters: quadratic work would take hours.
void TestDateRules::takesTimeInProportion()
{
    QFETCH(QString, piece);
    const QString text = piece.repeated(300'000 / piece.size());
    QElapsedTimer timer;
    timer.start();
    const Report report = reportSaying({"s1=" + text});
    const QStringList found = foundOf({"year-mentioned"}, report);
    QVERIFY(found.size() <= 1);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestDateRules)
#include "test_date_rules.moc"
