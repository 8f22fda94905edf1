#include "shown_breakdowns.h"

#include <QTest>

using namespace nianbao;
using namespace nianbao::test;

// A breakdown as elements of the outputs: what is shown, and what stands in table and chart.
class TestBreakdownElements : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatIsAskedFor_data();
    void showsWhatIsAskedFor();
    void rowsOfTheTable_data();
    void rowsOfTheTable();
    void gridOfTheTable();
    void figuresOfTheChart();
};

void TestBreakdownElements::showsWhatIsAskedFor_data()
{
    QTest::addColumn<QString>("shown"); // s, t, c
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("elements"); // T, C: with a title of its own
    const auto row = [](const char *shown, const char *title, const char *elements) {
        QTest::newRow(qPrintable(QString(shown) + ' ' + title)) << shown << title << elements;
    };
    row("", "分类", "");
    row("s", "分类", "s");
    row("t", "分类", "T");
    row("c", "分类", "C");
    row("st", "分类", "sT");
    row("sc", "", "sC");     // what the whole is called
    row("tc", "分类", "Tc"); // said above the table already
    row("tc", "", "tC");
    row("stc", "分类", "sTc");
}

void TestBreakdownElements::showsWhatIsAskedFor()
{
    QFETCH(QString, shown);
    QFETCH(QString, title);
    Breakdown breakdown = sixParts();
    breakdown.title = title;
    breakdown.showsSentence = shown.contains('s');
    breakdown.showsTable = shown.contains('t');
    if (shown.contains('c'))
        breakdown.chart = ChartKind::Pie;
    QString elements;
    for (const Element &element : elementsIn(reportOf(breakdown))) {
        if (std::holds_alternative<ParagraphElement>(element)) {
            elements += 's';
        } else if (const auto *table = std::get_if<TableElement>(&element)) {
            elements += table->caption.isEmpty() ? 't' : 'T';
            QCOMPARE(table->caption, title);
        } else {
            const auto &chart = std::get<ChartElement>(element);
            elements += chart.withTitle ? 'C' : 'c';
            QCOMPARE(chart.chart.title, title.isEmpty() ? QString("公开信息") : title);
            QCOMPARE(chart.chart.kind, ChartKind::Pie);
        }
    }
    QTEST(elements, "elements");
    breakdown.parts.clear(); // nothing to show yet, not even an empty table
    QVERIFY(elementsIn(reportOf(breakdown)).isEmpty());
}

void TestBreakdownElements::rowsOfTheTable_data()
{
    QTest::addColumn<Breakdown>("breakdown");
    QTest::addColumn<QStringList>("rows");
    const QString head = "类别|数量（条）|占比";
    QTest::newRow("214: the sum as it is")
        << sixParts()
        << QStringList{
               head,           "要闻|120|56.07%", "通知公告|55|25.70%", "政策文件|2|0.93%", "财政|10|4.67%",
               "人事|7|3.27%", "其他类|20|9.35%", "合计|214|99.99%"};
    Breakdown exact = withCounts("1 1 1");
    exact.rounding = Rounding::LargestRemainder;
    exact.decimals = 1;
    QTest::newRow("largest remainder")
        << exact << QStringList{head, "甲|1|33.4%", "甲甲|1|33.3%", "甲甲甲|1|33.3%", "合计|3|100.0%"};
    QTest::newRow("the rest") << withCounts(
        "1 2", "4") << QStringList{head, "甲|1|25.00%", "甲甲|2|50.00%", "其他|1|25.00%", "合计|4|100.00%"};
    QTest::newRow("no rest is left") << withCounts("4", "4")
                                     << QStringList{head, "甲|4|100.00%", "其他|0|0.00%", "合计|4|100.00%"};
    QTest::newRow("zero") << withCounts("0 0")
                          << QStringList{head, "甲|0|（总数为0）", "甲甲|0|（总数为0）", "合计|0|"};
    QTest::newRow("one missing") << withCounts("5 -")
                                 << QStringList{head, "甲|5|（未填）", "甲甲|（未填）|（未填）", "合计|5|"};
    QTest::newRow("money") << withCounts("1.50 0.5", {}, "万元")
                           << QStringList{"类别|数量（万元）|占比", "甲|1.50|75.00%", "甲甲|0.5|25.00%",
                                          "合计|2.00|100.00%"};
    QTest::newRow("no unit") << withCounts("4", {}, {})
                             << QStringList{"类别|数量|占比", "甲|4|100.00%", "合计|4|100.00%"};
    Breakdown compared = withCounts("3 4 5 6", "20");
    compared.showsLastYear = true;
    QTest::newRow("with last year") << compared
                                    << QStringList{"类别|数量（条）|占比|上年数量（条）|增减（条）|增幅",
                                                   "甲|3|15.00%|2|增加1条|增长50.00%",
                                                   "甲甲|4|20.00%|4|持平|持平",
                                                   "甲甲甲|5|25.00%|0|增加5条|（上年为0）",
                                                   "甲甲甲甲|6|30.00%|（无上年数）|（无上年数）|（无上年数）",
                                                   "其他|2|10.00%|4|减少2条|下降50.00%",
                                                   "合计|20|100.00%|10|增加10条|增长100.00%"};
}

void TestBreakdownElements::rowsOfTheTable()
{
    QFETCH(Breakdown, breakdown);
    Report report = reportOf(inTable(breakdown));
    report.setPrevious(reportOf(withCounts("2 4 0", "10")));
    QTEST(rowsOf(only<TableElement>(report)), "rows");
}

void TestBreakdownElements::gridOfTheTable()
{
    for (const bool lastYear : {false, true}) {
        Breakdown breakdown = inTable(sixParts());
        breakdown.showsLastYear = lastYear;
        const TableElement table = only<TableElement>(reportOf(breakdown));
        const int columns = lastYear ? 6 : 3;
        QCOMPARE(table.table.columns(), columns);
        QCOMPARE(table.table.rows, 8);
        QCOMPARE(table.cells.size(), 8 * columns);
        double width = 0;
        for (const double one : table.table.columnWidths)
            width += one;
        QVERIFY(qAbs(width - 156) < 0.01); // mm, as the form's tables
        for (qsizetype i = 0; i < table.cells.size(); ++i) {
            const Cell &cell = table.cells[i].cell;
            QCOMPARE(cell.row, int(i) / columns);
            QCOMPARE(cell.column, int(i) % columns);
            const bool isLabel = cell.row == 0 || cell.column == 0;
            QCOMPARE(cell.kind, isLabel ? Cell::Kind::Label : Cell::Kind::Formula);
            if (isLabel)
                QCOMPARE(cell.role, cell.row == 0 ? LabelRole::Column : LabelRole::Row);
        }
    }
}

void TestBreakdownElements::figuresOfTheChart()
{
    Breakdown breakdown = withCounts("30 0 10", "50");
    breakdown.chart = ChartKind::Ring;
    breakdown.showsSentence = false;
    ChartElement element = only<ChartElement>(reportOf(breakdown));
    QCOMPARE(element.id, QString("chart-b1"));
    QCOMPARE(element.chart.whole, QString("50"));
    QCOMPARE(element.chart.unit, QString("条"));
    QCOMPARE(partsOf(element.chart),
             (QStringList{"甲|30|60.00%", "甲甲|0|0.00%", "甲甲甲|10|20.00%", "其他|10|20.00%"}));
    QList<double> shares;
    for (const ChartPart &part : element.chart.parts)
        shares += part.share;
    QCOMPARE(shares, (QList<double>{0.6, 0, 0.2, 0.2}));

    breakdown.parts[0].count = breakdown.parts[2].count = Figure::number(0);
    breakdown.statedWhole = {};
    element = only<ChartElement>(reportOf(breakdown));
    QCOMPARE(partsOf(element.chart), (QStringList{"甲|0|", "甲甲|0|", "甲甲甲|0|"}));
    for (const ChartPart &part : element.chart.parts)
        QCOMPARE(part.share, 0.0); // not NaN
}

QTEST_GUILESS_MAIN(TestBreakdownElements)
#include "test_breakdown_elements.moc"
