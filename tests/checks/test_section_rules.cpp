#include "checks/likeness.h"

#include "text_report.h"

using namespace nianbao;

namespace {

Report withFigures(Report report, const QString &assignments)
{
    for (const QString &one : assignments.split(' ', Qt::SkipEmptyParts)) {
        const auto step = stepFor(report.form(), one.section('=', 0, 0), one.section('=', 1));
        if (!step || !report.apply({{*step}}))
            qFatal("%s", qPrintable(one));
    }
    return report;
}

// The table on applications: so many came in, none was carried over.
Report received(Report report, int count)
{
    for (const FigureSpec &spec : report.form().figures()) {
        if (!spec.computed && !report.apply({{SetFigure{spec.address, Figure::number(0)}}}))
            qFatal("the figures can't be set");
    }
    return withFigures(report, QString("t3.received.natural=%1").arg(count));
}

Report ofKind(Report report, const QString &kind)
{
    OrganProfile profile;
    profile.setValue(ProfileItem::Kind, kind);
    if (!report.apply({{SetProfile{profile}}}))
        qFatal("the profile can't be set");
    return report;
}

const QString wholeSectionOne = "（一）主动公开。全年公开信息20条。\n（二）依申请公开。收到申请3件。\n（三）"
                                "政府信息管理。动态调整文件。\n"
                                "（四）平台建设。维护网站。\n（五）监督保障。开展培训。";

} // namespace

class TestSectionRules : public QObject
{
    Q_OBJECT

private slots:
    void headings_data();
    void headings();
    void aspects_data();
    void aspects();
    void government_data();
    void government();
    void improvement_data();
    void improvement();
    void fee_data();
    void fee();
    void unpaid();
    void padding_data();
    void padding();
    void sameAsLastYear_data();
    void sameAsLastYear();
    void likeness();
    void unassessed();
};

void TestSectionRules::headings_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QStringList right;
    const auto wrong = [](const char *severity, const QString &words) {
        return QStringList{QString("%1 heading-wrong: %2").arg(severity, words)};
    };
    const QString five = "五、存在的主要问题及改进情况";
    QTest::newRow("none") << "s5"
                          << "存在的主要问题及改进情况如下：一是人手不足。" << right;
    QTest::newRow("the section's own") << "s5" << five + "\n人手不足。" << wrong("error", five);
    QTest::newRow("as a heading") << "s5"
                                  << "# " + five + "\n人手不足。" << wrong("error", five);
    QTest::newRow("joined with the text") << "s5" << five + "2023年，人手不足。" << wrong("error", five);
    QTest::newRow("another section's")
        << "s1"
        << "已公开。\n二、主动公开政府信息情况\n见表。" << wrong("error", "二、主动公开政府信息情况");
    QTest::newRow("without its number")
        << "s5"
        << "存在的主要问题及改进情况：\n人手不足。" << wrong("warning", "存在的主要问题及改进情况：");
    QTest::newRow("in other words") << "s5"
                                    << "五、存在问题及改进情况\n人手不足。"
                                    << wrong("warning", "五、存在问题及改进情况");
    QTest::newRow("a sub-heading") << "s1"
                                   << "# （一）主动公开\n已公开。\n# （二）依申请公开\n没有。" << right;
    QTest::newRow("a sub-heading of section five") << "s5"
                                                   << "# （一）存在的主要问题\n人手不足。" << right;
    QTest::newRow("a list in the lead")
        << "lead"
        << "包括总体情况、主动公开政府信息情况、其他需要报告的事项。" << right;
}

void TestSectionRules::headings()
{
    QFETCH(QString, section);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(foundOf({"heading-wrong"}, reportSaying({section + '=' + text})), expected);
}

void TestSectionRules::aspects_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("missing");
    QTest::newRow("all five") << wholeSectionOne << 3 << "";
    QTest::newRow("in prose")
        << "2023年，我局在门户网站公开信息20条，收到公开申请3件，严格审查，加强培训考核。" << 3 << "";
    QTest::newRow("no applications") << "我局在门户网站发布信息20条，严格审查，加强培训。" << 3
                                     << "依申请公开";
    QTest::newRow("none came in") << "我局在门户网站发布信息20条，严格审查，加强培训。" << 0 << "";
    QTest::newRow("two are missing")
        << "（一）主动公开。发布信息20条。\n（二）依申请公开。收到申请3件。\n（三）网站建设。改版。" << 3
        << "政府信息管理、监督保障";
    QTest::newRow("nothing of it") << "有一句话。" << 3
                                   << "主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障";
}

void TestSectionRules::aspects()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QFETCH(QString, missing);
    const Report report = received(reportSaying({"s1=" + text}), count);
    QCOMPARE(foundOf({"five-aspects"}, report),
             missing.isEmpty() ? QStringList() : QStringList{"warning five-aspects: s1"});
    for (const Finding &finding : check(report, Figures(report))) {
        if (finding.rule == "five-aspects")
            QVERIFY2(finding.message.endsWith(": " + missing + "."), qPrintable(finding.message));
    }
}

void TestSectionRules::government_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("a county's, whole") << "countyGovernment"
                                       << "开展考核和社会评议，未发生责任追究情况。" << false;
    QTest::newRow("a town's, in other words") << "townshipGovernment"
                                              << "纳入绩效；满意度调查；没有追责。" << false;
    QTest::newRow("a county's without accountability") << "countyGovernment"
                                                       << "开展考核和社会评议。" << true;
    QTest::newRow("a department's") << "department"
                                    << "加强培训。" << false;
    QTest::newRow("a subdistrict's") << "subdistrictOffice"
                                     << "加强培训。" << false;
}

void TestSectionRules::government()
{
    QFETCH(QString, kind);
    QFETCH(QString, text);
    QFETCH(bool, found);
    const Report report = ofKind(reportSaying({"s1=" + text}), kind);
    QCOMPARE(foundOf({"government-aspects"}, report),
             found ? QStringList{"warning government-aspects: s1"} : QStringList());
}

void TestSectionRules::improvement_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("severity");
    const QString problem = "一是公开的内容还不够全面，部分信息更新不及时；",
                  measure = "二是工作人员业务能力有待提高。下一步将加强培训，完善制度，逐项整改。";
    QTest::newRow("both") << problem + measure << "";
    QTest::newRow("none") << "无。"
                          << "error";
    QTest::newRow("none at all") << "  暂无  "
                                 << "error";
    QTest::newRow("below a heading") << "# （一）主要问题\n" + problem + measure << "";
    QTest::newRow("short") << "公开不及时，今后改进。"
                           << "warning";
    QTest::newRow("no measure") << QString("公开不及时，内容不全面，").repeated(6) << "warning";
    QTest::newRow("no problem") << QString("落实责任，开展培训，推进公开。").repeated(6) << "warning";
}

void TestSectionRules::improvement()
{
    QFETCH(QString, text);
    QFETCH(QString, severity);
    QCOMPARE(foundOf({"improvement"}, reportSaying({"s5=" + text})),
             severity.isEmpty() ? QStringList() : QStringList{severity + " improvement: s5"});
}

void TestSectionRules::fee_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    for (const char *said :
         {"侯马经济开发区2023年度未收取政府信息公开信息处理费。", "2023年，区政府国资局未收取信息处理费。",
          "依据《政府信息公开信息处理费管理办法》规定，2023年全市实际收取信息处理费共计400元。",
          "本年度收取信息处理费0元。", "信息处理费收取情况：无。", "没有发生收费。",
          "收取信息处理费 0.5 万元。"})
        QTest::newRow(said) << said << false;
    for (const char *unsaid : {"无。", "无其他需要报告的事项。", "本年度行政事业性收费3万元。",
                               "按照《政府信息公开信息处理费管理办法》执行。"})
        QTest::newRow(unsaid) << unsaid << true;
}

void TestSectionRules::fee()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(foundOf({"processing-fee"}, reportSaying({"s6=" + text})),
             found ? QStringList{"warning processing-fee: s6"} : QStringList());
    // It wasn't asked for before 2021; elsewhere in the text it may stand as well.
    QCOMPARE(foundOf({"processing-fee"}, reportSaying({"year=2020", "s6=" + text})), QStringList());
    QCOMPARE(foundOf({"processing-fee"}, reportSaying({"s1=未收取信息处理费。", "s6=" + text})),
             QStringList());
}

void TestSectionRules::unpaid()
{
    const QStringList rules{"fee-unpaid"};
    const QStringList expected{"note fee-unpaid: t3.other.unpaid.total s6"};
    const Report silent = received(reportSaying({"s6=无。"}), 1),
                 telling = received(reportSaying({"s6=发出收费通知1件，未缴纳。"}), 1);
    QCOMPARE(foundOf(rules, silent), QStringList());
    QCOMPARE(foundOf(rules, withFigures(silent, "t3.other.unpaid.natural=1")), expected);
    QCOMPARE(foundOf(rules, withFigures(telling, "t3.other.unpaid.natural=1")), QStringList());
    QCOMPARE(unassessedOf(rules, reportSaying({"s6=无。"})), rules);
}

void TestSectionRules::padding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    const QString ours = "全年在网站更新栏目并回应群众关切。", other = "全镇粮食生产实现连年丰收喜人。";
    QTest::newRow("ours") << ours.repeated(6) << false;
    QTest::newRow("two in six") << ours.repeated(4) + other.repeated(2) << false;
    QTest::newRow("three in six") << ours.repeated(3) + other.repeated(3) << true;
    QTest::newRow("too little to tell") << other.repeated(4) << false;
    QTest::newRow("the preamble doesn't count")
        << ours.repeated(6) + QString("坚持以习近平新时代思想为指导。").repeated(9) << false;
    QTest::newRow("figures") << QString("其中机构概况类7条，占一成五。").repeated(6) << false;
}

void TestSectionRules::padding()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(foundOf({"padding"}, reportSaying({"s1=" + text})),
             found ? QStringList{"note padding: s1"} : QStringList());
}

void TestSectionRules::sameAsLastYear_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("one");
    QTest::addColumn<bool>("five");
    const QString own =
        "一是公开的内容还不够全面，部分信息更新不及时，重点领域的解读较少，群众关心的事项公开得不深；二是工作"
        "人员业务能力有待提高，各科室之间的配合还不紧密，培训的次数偏少，对条例的学习还停留在表面；三是公开的"
        "形式还以传统的文字为主，图片和视频解读较少，新媒体的作用没有充分发挥出来，";
    const QString preamble = "2023年，在习近平新时代中国特色社会主义思想指导下，认真贯彻落实党中央、国务院关"
                             "于政务公开的各项决策部署。";
    QTest::newRow("the same") << own << own << true << true;
    QTest::newRow("set in another way") << own << QString(own).replace("，", ", ") << true << true;
    QTest::newRow("a few characters") << own << own + "四是网站改版。" << true << true;
    QTest::newRow("a sentence more") << own << own + "四是网站改版。" + "五是档案。" << false << true;
    QTest::newRow("half of it is new")
        << own << own.left(own.size() / 2) + "今年新设的大厅运行时间不长，流程尚待磨合。" << false << false;
    QTest::newRow("the preamble alone")
        << preamble + "去年新建了大厅，设立了三个查阅点，培训了一百人。"
        << preamble + "网站改版后分设五个栏目，每季公布一次清单，并答复来信。" << false << false;
    QTest::newRow("the rest is the same")
        << preamble + own << "2024年，在党中央的坚强领导下，锐意进取。" + own << true << true;
    QTest::newRow("little") << "公开不及时。"
                            << "公开不及时。" << false << false;
}

void TestSectionRules::sameAsLastYear()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    QFETCH(bool, one);
    QFETCH(bool, five);
    Report report = reportSaying({"s1=" + now, "s5=" + now});
    QCOMPARE(unassessedOf({"same-as-last-year"}, report), QStringList{"same-as-last-year"});
    report.setPrevious(reportSaying({"year=2022", "s1=" + before, "s5=" + before}));
    QStringList expected;
    if (one)
        expected += "warning same-as-last-year: s1";
    if (five)
        expected += "warning same-as-last-year: s5";
    QCOMPARE(foundOf({"same-as-last-year"}, report), expected);
}

void TestSectionRules::likeness()
{
    QCOMPARE(likenessOf(u"", u""), 0.0);
    QCOMPARE(likenessOf(u"甲乙丙丁戊己", u"甲乙丙，丁戊己。"), 1.0);
    QCOMPARE(likenessOf(u"甲乙丙丁戊己", u"庚辛壬癸子丑"), 0.0);
    QCOMPARE(likenessOf(u"甲乙丙丁戊己", u"甲乙丙丁戊庚"), 1.0 / 3);
    const QString long1 = QString("甲乙丙丁戊己庚辛壬癸").repeated(200'000);
    QCOMPARE(likenessOf(long1, long1), 1.0); // in time linear in its length, or the test runs out of time
    // By sorted runs as by the set of them.
    const QString one = QString("甲乙丙丁戊己庚甲乙丙丁戊己辛"), other = QString("丙丁戊己庚甲乙丙丁戊壬癸");
    QCOMPARE(likenessOf(runsOf(one), runsOf(other)), likenessOf(one, other));
    QVERIFY(likenessOf(one, other) > 0.3);
    QCOMPARE(likenessOf(runsOf(u""), runsOf(u"")), 0.0);
}

void TestSectionRules::unassessed()
{
    const QStringList rules{"five-aspects", "government-aspects", "improvement",
                            "padding",      "processing-fee",     "heading-wrong"};
    QCOMPARE(unassessedOf(rules, reportSaying({})),
             (QStringList{"five-aspects", "government-aspects", "improvement", "processing-fee", "padding"}));
    QCOMPARE(foundOf(rules, reportSaying({})), QStringList());
    QCOMPARE(unassessedOf({"government-aspects"}, ofKind(reportSaying({}), "countyGovernment")),
             QStringList{"government-aspects"});
}

QTEST_APPLESS_MAIN(TestSectionRules)
#include "test_section_rules.moc"
