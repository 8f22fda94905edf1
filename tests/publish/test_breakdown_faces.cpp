#include "publish/chart_layout.h"
#include "publish/chart_wording.h"
#include "publish/portal_page.h"
#include "shown_breakdowns.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace nianbao;
using namespace nianbao::test;

// Sentence, table and chart say the same, and stand together in one page.
class TestBreakdownFaces : public QObject
{
    Q_OBJECT

private slots:
    void allThreeSayTheSame();
    void drawsWithinThePage();
};

// The table's numbers are looked for in the other two.
void TestBreakdownFaces::allThreeSayTheSame()
{
    QRandomGenerator random(200);
    int compared = 0;
    for (int i = 0; i < 200; ++i) {
        Breakdown breakdown = inTable(randomBreakdown(random, true));
        breakdown.showsSentence = true;
        breakdown.phrasing = "share";
        breakdown.showsLastYear = false;
        breakdown.chart = QList{ChartKind::Bar, ChartKind::Pie, ChartKind::Ring}[i % 3];
        const Report report = reportOf(breakdown);
        const BreakdownFigures figures(breakdownIn(report));
        if (figures.percentages.isEmpty())
            continue;
        const ChartData chart = only<ChartElement>(report).chart;
        QStringList rows = rowsOf(only<TableElement>(report));
        QCOMPARE(rows.takeFirst().section('|', 2), QString("占比"));
        QCOMPARE(rows.takeLast(), "合计|" + figures.whole.text() + '|'
                                      + decimalText(figures.percentSum, breakdown.decimals) + '%');
        QCOMPARE(partsOf(chart), rows);
        QCOMPARE(chart.whole, figures.whole.text());

        QStringList said; // as the sentence has it, and the chart's text alternative
        for (const QString &row : rows) {
            const QStringList cells = row.split('|');
            if (cells[0] == "其他" && cells[1].toDouble() == 0)
                continue; // a rest of nothing isn't worth a word
            said += cells[0] + cells[1] + breakdown.unit + "，占" + cells[2];
        }
        QCOMPARE(textOf(only<ParagraphElement>(report)), breakdown.subject + figures.whole.text()
                                                             + breakdown.unit + "。其中，" + said.join("；")
                                                             + "。");
        for (const QString &one : said)
            QVERIFY2(chartDescription(chart).contains(one), qPrintable(one));

        QList<QStringList> drawn(rows.size());
        for (const ChartText &text : layOutChart(chart, {}, widthInAnyFace).texts) {
            if (text.part >= 0)
                drawn[text.part] += text.text;
        }
        for (qsizetype part = 0; part < rows.size(); ++part) {
            const QString count = rows[part].section('|', 1, 1) + breakdown.unit;
            const QString percent = rows[part].section('|', 2);
            const QString words = drawn[part].join(' ');
            QVERIFY2(words.contains(count) && words.contains(percent),
                     qPrintable(words + " for " + rows[part]));
            ++compared;
        }
    }
    qInfo("%d parts compared", compared);
    QVERIFY(compared > 3000);
}

void TestBreakdownFaces::drawsWithinThePage()
{
    QList<Block> all;
    for (const ChartKind kind : {ChartKind::Bar, ChartKind::Pie, ChartKind::Ring}) {
        Breakdown breakdown = sixParts();
        breakdown.id = QStringLiteral("b%1").arg(all.size() + 1);
        breakdown.title = QStringLiteral("“<&>” 第%1").arg(all.size() + 1);
        breakdown.parts[0].label = "<要闻> & ]]> 𠮷";
        breakdown.chart = kind;
        breakdown.showsTable = kind == ChartKind::Pie;
        all += breakdown;
    }
    QXmlStreamReader xml(portalPage(compositionOf(reportOf({}, all))));
    QSet<QString> ids;
    QStringList referred;
    QStringList titles;
    QStringList words; // in a drawing
    int drawings = 0;
    bool inDrawing = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"svg")
            inDrawing = false;
        if (!xml.isStartElement())
            continue;
        const QString id = xml.attributes().value(QLatin1String("id")).toString();
        QVERIFY2(id.isEmpty() || !ids.contains(id), qPrintable(id));
        ids += id;
        if (xml.name() == u"svg") {
            ++drawings;
            inDrawing = true;
            QCOMPARE(xml.namespaceUri(), u"http://www.w3.org/2000/svg");
            referred += xml.attributes().value(QLatin1String("aria-labelledby")).toString().split(' ');
        } else if (inDrawing && xml.name() == u"title") {
            titles += xml.readElementText();
        } else if (inDrawing && xml.name() == u"text") {
            words += xml.readElementText();
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(drawings, 3);
    QCOMPARE(titles, (QStringList{"“<&>” 第1", "“<&>” 第2", "“<&>” 第3"}));
    QCOMPARE(referred.size(), 6);
    for (const QString &id : referred)
        QVERIFY2(ids.contains(id), qPrintable(id));
    const QString drawn = words.join('|');
    QVERIFY2(drawn.contains("“<&>” 第1") && drawn.contains("“<&>” 第3"), qPrintable(drawn));
    QVERIFY2(!drawn.contains("“<&>” 第2"), qPrintable(drawn)); // said above its table
}

QTEST_GUILESS_MAIN(TestBreakdownFaces)
#include "test_breakdown_faces.moc"
