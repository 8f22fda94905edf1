#include "text_report.h"

using namespace nianbao;

// Which years of a report about 2023 are pointed at.
class TestYearRules : public QObject
{
    Q_OBJECT

private slots:
    void strange_data();
    void strange();
    void explained_data();
    void explained();
    void sections();
    void titles_data();
    void titles();
};

void TestYearRules::strange_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("years");
    const auto row = [](const char *text, const char *years) { QTest::newRow(text) << text << years; };
    row("2022年，我局共收到申请8件。", "2022年");
    row("2022年度，全局主动公开信息120条。", "2022年");
    row("截至2022年12月31日，网站发布信息120条。", "2022年12月31日");
    row("2022年，我局共发布信息120条，较上一季度有所增长。", "2022年");
    row("2021年收到申请3件。2022年收到申请8件。", "2021年|2022年");
    row("2032年，我局共收到申请8件。", "2032年");
    row("编制了《西岭县水利局2022年政府信息公开工作年度报告》。", "2022年");
    row("2024年，我局共收到申请8件。", "2024年");
    row("统计期限为2022年度。", "2022年");
    row("2032年11月完成对2010年至2023年存量文件的复核。", "2032年11月");
    row("2202年完成复核。", "2202年");
    row("2023年、2035年，推动公开。", "2035年");
    row("印发《通知》（东政办发〔2032〕28号）。", "〔2032〕28号");
    row("印发《通知》（东政办发〔2202〕28号）。", "〔2202〕28号");
}

void TestYearRules::strange()
{
    QFETCH(QString, text);
    QFETCH(QString, years);
    QStringList expected;
    for (const QString &year : years.split('|'))
        expected += "warning year-mentioned: " + year;
    QCOMPARE(foundOf({"year-mentioned"}, reportSaying({"s1=" + text})), expected);
}

void TestYearRules::explained_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"2023年，我局共收到申请8件。",
                             "收到申请67件（2022年为52件），同比增长28.8%。",
                             "比2022年减少3件。",
                             "较2022年分别增长5%和9%。",
                             "含2022年结转的2件。",
                             "2022年、2023年分别办结12件、15件。",
                             "2021年至2023年三年间，我局累计收到申请30件。",
                             "自2008年《条例》施行以来，累计受理申请300件。",
                             "2019年新修订的《条例》进一步规范了公开。",
                             "对2021年以前的存量公文903件开展属性复核。",
                             "根据《2022年政务公开工作要点》，推进公开。",
                             "按照《西岭县2021—2025年法治政府建设规划》推进。",
                             "“十四五”规划（2021年至2025年）信息全部公开。",
                             "结转到2024年办理5件。",
                             "2024年计划开展培训6次。",
                             "下一步，2024年我局将加强培训。",
                             "本报告于2024年1月22日经局长办公会审议。",
                             "公开了2022年度部门决算和2024年度部门预算。",
                             "依据国办公开办函〔2021〕30号编制。",
                             "我局成立于1984年。",
                             "2014年建成的大厅仍在使用。",
                             "2022年印发的方案继续执行。",
                             "2022年度报告提出的3个问题已经解决。",
                             "针对2022年度报告中提出的问题，逐项落实。",
                             "开展“2022年度优秀案例”评选。",
                             "2021年6月，原省水务厅更名为省水利厅。",
                             "根据2024年工作安排，2025年前完成。",
                             "到2035年建成制度体系。",
                             "文件有效期至2028年12月31日。",
                             "落实《纲要（2021—2035年）》和2035年远景目标。",
                             "项目计划于2026年完成。",
                             "印发东政办发〔2024〕1号。"})
        QTest::newRow(text) << text;
}

void TestYearRules::explained()
{
    QFETCH(QString, text);
    QCOMPARE(foundOf({"year-mentioned"}, reportSaying({"s1=" + text})), QStringList());
}

// What another rule tells of, and where next year belongs.
void TestYearRules::sections()
{
    const QStringList none;
    const QStringList rules{"year-mentioned", "period", "date-broken"};
    QCOMPARE(foundOf({"year-mentioned"}, reportSaying({"s5=2024年，我局要加强培训。"})), none);
    QCOMPARE(foundOf({"year-mentioned"}, reportSaying({"s5=2035年，我局要加强培训。"})).size(), 1);
    QCOMPARE(foundOf(rules, reportSaying({"lead=统计期限自2022年1月1日起至2022年12月31日止。"})).size(), 1);
    QCOMPARE(foundOf(rules, reportSaying({"lead=统计期限为2022年1月1日至2022年12月31日。"})).size(), 1);
    QCOMPARE(foundOf(rules, reportSaying({"lead=统计期限为2023年度。", "s1=20221月1日"})),
             QStringList{"error date-broken: 20221月1日→2022年1月1日"});
}

void TestYearRules::titles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("found");
    QTest::newRow("this year") << "甲局2023年政府信息公开工作年度报告" << false;
    QTest::newRow("last year") << "甲局2022年政府信息公开工作年度报告" << true;
    QTest::newRow("without 年") << "甲局2022政府信息公开工作年度报告" << false;
    QTest::newRow("none") << "甲局政府信息公开工作年度报告" << false;
    QTest::newRow("made from the fields") << "" << false;
}

void TestYearRules::titles()
{
    QFETCH(QString, title);
    QFETCH(bool, found);
    QCOMPARE(foundOf({"year-mentioned"}, reportSaying({"title=" + title})),
             found ? QStringList{"warning year-mentioned: title year"} : QStringList());
}

QTEST_APPLESS_MAIN(TestYearRules)
#include "test_year_rules.moc"
