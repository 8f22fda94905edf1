#include "charts.h"
#include "publish/chart_wording.h"

#include <QTest>

using namespace nianbao;
using namespace nianbao::test;

class TestChartWording : public QObject
{
    Q_OBJECT

private slots:
    void describes_data();
    void describes();
    void leavesOutWhatIsNotKnown();
    void headsWhatTheMiddleDoesNotShow();
    void bracesInAValueStay();
    void isVerified_data();
    void isVerified();
};

void TestChartWording::describes_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("bar") << int(ChartKind::Bar) << QStringLiteral("柱状图");
    QTest::newRow("pie") << int(ChartKind::Pie) << QStringLiteral("饼图");
    QTest::newRow("ring") << int(ChartKind::Ring) << QStringLiteral("环形图");
}

void TestChartWording::describes()
{
    QFETCH(int, kind);
    QFETCH(QString, name);
    const ChartData chart = chartOf(ChartKind(kind), QStringLiteral("公开信息"), QStringLiteral("条"),
                                    {{QStringLiteral("要闻"), 120}, {QStringLiteral("政策"), 94}});
    QCOMPARE(chartDescription(chart),
             name + QStringLiteral("：公开信息214条。要闻120条，占56.07%；政策94条，占43.93%。"));
}

void TestChartWording::leavesOutWhatIsNotKnown()
{
    ChartData chart = chartOf(ChartKind::Bar, QStringLiteral("复议"), QStringLiteral("件"),
                              {{QStringLiteral("维持"), 0}, {QStringLiteral("纠正"), 0}});
    QCOMPARE(chartDescription(chart), QStringLiteral("柱状图：复议0件。维持0件；纠正0件。"));
    chart.whole.clear();
    chart.parts.clear();
    QCOMPARE(chartDescription(chart), QStringLiteral("柱状图：复议。"));
}

void TestChartWording::headsWhatTheMiddleDoesNotShow()
{
    const ChartWording &wording = ChartWording::shipped();
    ChartData chart = publishedInformation(ChartKind::Bar);
    QCOMPARE(wording.heading(chart), QStringLiteral("主动公开政府信息（214条）"));
    chart.kind = ChartKind::Ring;
    QCOMPARE(wording.heading(chart), QStringLiteral("主动公开政府信息"));
    chart.kind = ChartKind::Pie;
    chart.whole.clear();
    QCOMPARE(wording.heading(chart), QStringLiteral("主动公开政府信息"));
    chart.title.clear();
    QCOMPARE(wording.heading(chart), QString());
}

void TestChartWording::bracesInAValueStay()
{
    const ChartData chart = chartOf(ChartKind::Pie, QStringLiteral("{whole}"), QStringLiteral("{title}"),
                                    {{QStringLiteral("{count}"), 1}});
    QCOMPARE(chartDescription(chart), QStringLiteral("饼图：{whole}1{title}。{count}1{title}，占100.00%。"));
}

void TestChartWording::isVerified_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *from, const char *to, const char *path) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(path);
    };
    row("nothing wrong", "", "", "");
    row("no name", R"("pie": "P", )", "", "kinds.pie");
    row("a kind that there isn't", R"("pie")", R"("line": "L", "pie")", "kinds.line");
    row("another placeholder", "{count}", "{number}", "description.part");
    row("a part's in the heading", "{title}", "{label}", "heading");
    row("one between the parts", R"(";")", R"("{unit}")", "description.between");
    row("empty", R"("end": ".")", R"("end": "")", "description.end");
    row("a key too many", R"("heading")", R"("footing": "f", "heading")", "footing");
}

void TestChartWording::isVerified()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, path);
    QByteArray json = R"({"kinds": {"bar": "B", "pie": "P", "ring": "R"}, "heading": "{title}",
        "description": {"whole": "{kind}", "part": "{count}", "share": "{percent}", "between": ";", "end": "."}})";
    if (!from.isEmpty()) {
        QVERIFY(json.contains(from));
        json.replace(from, to);
    }
    const Result<ChartWording> wording = ChartWording::fromJson(json);
    QCOMPARE(wording.ok(), path.isEmpty());
    if (!wording.ok())
        QCOMPARE(wording.error().place, path);
}

QTEST_APPLESS_MAIN(TestChartWording)
#include "test_chart_wording.moc"
