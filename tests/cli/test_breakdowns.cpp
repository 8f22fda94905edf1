#include "../model/breakdowns.h"
#include "program.h"
#include "storage/report_file.h"

using namespace nianbao::test;

// Breakdowns and live figures as the program shows, checks and exports them.
class TestBreakdowns : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsThem();
    void showsThemToPeople();
    void checksThem();
    void refusesBrokenFields_data();
    void refusesBrokenFields();
    void exportsWhatIsNotFilledIn();

private:
    void put(const nianbao::Report &report) const { m_program->put("a.nianbao", reportToJson(report)); }
    QJsonObject shown() const
    {
        return m_program->run({"show", "a.nianbao", "--format", "json"}).json().object();
    }

    std::unique_ptr<Program> m_program;
};

namespace {

nianbao::Report brokenReport(const QStringList &pieces)
{
    return reportOf({}, {nianbao::Heading{1, "（一）"}, paragraphOf(pieces), withCounts("1 2")});
}

} // namespace

void TestBreakdowns::init()
{
    m_program = std::make_unique<Program>();
}

void TestBreakdowns::showsThem()
{
    nianbao::Breakdown some = withCounts("6 -", "10");
    some.id = "b2";
    some.title = "活动";
    some.unit = "次";
    some.showsSentence = false;
    const nianbao::Report report = reportOf("t3.received.natural=35", {sixParts(), some});
    nianbao::Report whole = report;
    nianbao::Breakdown rest = withCounts("1.50 0.5", "3", "万元");
    rest.id = "b3";
    rest.decimals = 0;
    QVERIFY(whole.apply({{blocks("s5", {rest, paragraphOf({"收到", "{t3.received.total}", "件"})})}}).ok());
    put(whole);
    const auto part = [](const char *label, const QJsonValue &count, const QJsonValue &percent) {
        return QJsonObject{{"label", label}, {"count", count}, {"percent", percent}};
    };
    const QJsonArray expected{
        QJsonObject{{"section", "s1"},
                    {"title", "公开信息"}, // it has none: what the whole is called
                    {"unit", "条"},
                    {"total", "214"},
                    {"parts", QJsonArray{part("要闻", "120", "56.07"), part("通知公告", "55", "25.70"),
                                         part("政策文件", "2", "0.93"), part("财政", "10", "4.67"),
                                         part("人事", "7", "3.27"), part("其他类", "20", "9.35")}}},
        QJsonObject{{"section", "s1"},
                    {"title", "活动"},
                    {"unit", "次"},
                    {"total", "10"},
                    {"parts", QJsonArray{part("甲", "6", {}), part("甲甲", {}, {}), part("其他", "4", {})}}},
        QJsonObject{{"section", "s5"},
                    {"title", "公开信息"},
                    {"unit", "万元"},
                    {"total", "3"},
                    {"parts", QJsonArray{part("甲", "1.50", "50"), part("甲甲", "0.5", "17"),
                                         part("其他", "1.00", "33")}}}};
    const QJsonObject json = shown();
    QCOMPARE(json["breakdowns"].toArray(), expected);
    QCOMPARE(
        json["sections"]["s1"][0].toString(),
        QString(
            "公开信息214条。其中，要闻120条，占56.07%；通知公告55条，占25.70%；政策文件2条，占0.93%；财政10条"
            "，占4.67%；人事7条，占3.27%；其他类20条，占9.35%。"));
    QCOMPARE(json["sections"]["s5"][1].toString(), QString("收到35件"));
}

void TestBreakdowns::showsThemToPeople()
{
    put(reportOf({}, {withCounts("1 -"), paragraphOf({"丢了", "{b9}"})}));
    const auto run = m_program->run({"show", "a.nianbao"});
    QCOMPARE(run.status, 0);
    const QString text = QString::fromUtf8(run.out);
    for (const char *part :
         {"公开信息1条。其中，甲1条；甲甲（未填）条。\n", "  甲  1\n", "  甲甲  ·\n", "丢了（数据失效）\n"})
        QVERIFY2(text.contains(part), run.out.constData());
}

void TestBreakdowns::checksThem()
{
    put(brokenReport({"𠮷占", "{t3.lost.total}"}));
    const auto run = m_program->run({"check", "a.nianbao", "--format", "json"});
    QCOMPARE(run.status, 1);
    QJsonArray places;
    for (const QJsonValue &finding : run.json().array()) {
        if (finding["rule"].toString() == "broken-field")
            places = finding["places"].toArray();
    }
    QCOMPARE(
        places,
        (QJsonArray{QJsonObject{
            {"section", "s1"}, {"paragraph", 1}, {"start", 2}, {"length", 6}, {"text", "（数据失效）"}}}));
}

void TestBreakdowns::refusesBrokenFields_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("pdf") << QStringList{"--pdf", "out"};
    QTest::newRow("html") << QStringList{"--html", "out"};
    QTest::newRow("json") << QStringList{"--json", "out"};
    QTest::newRow("all") << QStringList{"--pdf", "out", "--html", "b", "--json", "c"};
    QTest::newRow("standard output") << QStringList{"--html", "-"};
    QTest::newRow("with an outcome") << QStringList{"--html", "out", "--format", "json"};
}

void TestBreakdowns::refusesBrokenFields()
{
    QFETCH(QStringList, options);
    put(brokenReport({"收到", "{t3.lost.total}", "，", "{b1.p7:%}", "，", "{b1.p1}"}));
    m_program->put("out", "an older export");
    const auto run = m_program->run(QStringList{"export", "a.nianbao"} + options);
    QCOMPARE(run.status, 1);
    QVERIFY(run.out.isEmpty());
    QCOMPARE(run.err.count("s1, paragraph 2: "), 2);
    QVERIFY2(run.err.contains("t3.lost.total") && run.err.contains("b1.p7:%"), run.err.constData());
    QVERIFY(!run.err.contains("“b1.p1”") && !run.err.contains("Written"));
    QCOMPARE(m_program->bytesOf("out"), QByteArray("an older export"));
    QCOMPARE(m_program->files(), (QStringList{"a.nianbao", "out"}));

    // In a sentence of one's own as well, as long as it is shown.
    nianbao::Breakdown own = withCounts("1 2");
    own.phrasing.clear();
    own.sentence = paragraphOf({"丢了", "{b1.p3}"}).runs;
    put(reportOf({}, {own}));
    QCOMPARE(m_program->run(QStringList{"export", "a.nianbao"} + options).status, 1);
    own.showsSentence = false;
    put(reportOf({}, {own}));
    QCOMPARE(m_program->run(QStringList{"export", "a.nianbao"} + options).status, 0);
}

void TestBreakdowns::exportsWhatIsNotFilledIn()
{
    put(brokenReport({"{t2.rules.made}", "，", "{b1:yoyDiff}"})); // findings, but no wrong number
    QCOMPARE(m_program->run({"check", "a.nianbao"}).status, 1);
    QCOMPARE(m_program->run({"export", "a.nianbao", "--html", "a.html"}).status, 0);
    QVERIFY(m_program->bytesOf("a.html").contains("（未填），（无上年数）"));
}

QTEST_GUILESS_MAIN(TestBreakdowns)
#include "test_breakdowns.moc"
