#include "laid_out_charts.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace nianbao;
using namespace nianbao::test;

class TestChartLayout : public QObject
{
    Q_OBJECT

private slots:
    void keepsWordsApart_data();
    void keepsWordsApart();
    void saysWordsBesideTheirSectors();
    void leavesOutNothingThatFits_data();
    void leavesOutNothingThatFits();
    void drawsSharesTrue_data();
    void drawsSharesTrue();
    void drawsNothingForNothing_data();
    void drawsNothingForNothing();
    void setsSmallerWhereItMust();
    void titlesOnlyWhenAsked();
};

Q_DECLARE_METATYPE(nianbao::ChartKind)

namespace {

void addKinds()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::newRow("bar") << ChartKind::Bar;
    QTest::newRow("pie") << ChartKind::Pie;
    QTest::newRow("ring") << ChartKind::Ring;
}

QString randomText(QRandomGenerator &random, int longest)
{
    const QString letters = QStringLiteral("政府信息公开行政处理决定（依申请）、，Abg 0123.5%");
    QString text;
    const int length = 1 + int(random.bounded(longest));
    for (int i = 0; i < length; ++i)
        text += letters[int(random.bounded(int(letters.size())))];
    return text.simplified().isEmpty() ? QStringLiteral("项") : text.simplified();
}

double randomShare(QRandomGenerator &random)
{
    switch (random.bounded(8)) {
    case 0:
        return 0;
    case 1:
        return std::nan("");
    case 2:
        return -1;
    case 3:
        return 1e-9;
    default:
        return std::pow(random.generateDouble(), 4);
    }
}

ChartData randomChart(QRandomGenerator &random, ChartKind kind)
{
    ChartData chart{kind,
                    randomText(random, 40),
                    random.bounded(2) ? QStringLiteral("件") : QString(),
                    QString::number(random.bounded(1000000)),
                    {}};
    const int most = random.bounded(2) ? 8 : 40;
    const int parts = int(random.bounded(most + 1));
    const int longest = random.bounded(2) ? 8 : 60;
    const bool nothing = random.bounded(10) == 0;
    for (int i = 0; i < parts; ++i) {
        ChartPart part{randomText(random, longest), QString::number(random.bounded(100000)), {}, 0};
        if (!nothing) {
            part.share = randomShare(random);
            part.percent = QString::number(100 * random.generateDouble(), 'f', 2) + u'%';
        }
        chart.parts += part;
    }
    return chart;
}

// Whether what is said is the whole, or begins like it and ends in an ellipsis, before the figures.
bool says(const QString &said, const QString &label, const QString &figures)
{
    if (said == label + figures)
        return true;
    const QString begin = said.section(QChar(0x2026), 0, 0);
    return label.startsWith(begin) && said == begin + QChar(0x2026) + figures;
}

} // namespace

void TestChartLayout::keepsWordsApart_data()
{
    addKinds();
}

void TestChartLayout::keepsWordsApart()
{
    QFETCH(ChartKind, kind);
    QRandomGenerator random(20240131);
    for (int round = 0; round < 400; ++round) {
        const ChartData chart = randomChart(random, kind);
        const ChartRoom room{300 + double(random.bounded(200)), random.bounded(2) ? 620.0 : 2000.0};
        const ChartDrawing drawing = layOutChart(chart, room, squares);
        QCOMPARE(drawing.size.width(), room.width);
        QVERIFY(std::isfinite(drawing.size.height()));
        QString wrong = collision(drawing);
        if (kind != ChartKind::Bar)
            wrong += crossing(drawing);
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(QStringLiteral("round %1: %2").arg(round).arg(wrong)));
        for (qsizetype i = 0; i < chart.parts.size(); ++i) {
            const ChartPart &part = chart.parts[i];
            const QString said = textOf(drawing, i);
            QVERIFY2(says(said, withoutSpace(part.label), part.count + chart.unit + part.percent),
                     qUtf8Printable(said + u'/' + part.label));
        }
    }
}

void TestChartLayout::saysWordsBesideTheirSectors()
{
    for (const ChartKind kind : {ChartKind::Pie, ChartKind::Ring}) {
        for (int parts = 1; parts <= 8; ++parts) {
            const ChartDrawing drawing = layOutChart(manyParts(kind, parts), {}, squares);
            QCOMPARE(drawing.strokes.size(), parts); // a leader each
            QCOMPARE(drawing.shapes.size(), parts);  // and no swatches
        }
    }
    // Many stand in a list, with a swatch each that is marked like its sector.
    const ChartDrawing drawing = layOutChart(manyParts(ChartKind::Pie, 30), {}, squares);
    QVERIFY(drawing.strokes.isEmpty());
    QCOMPARE(drawing.shapes.size(), 60);
    for (qsizetype i = 0; i < 30; ++i) {
        QCOMPARE(drawing.shapes[i].part, drawing.shapes[30 + i].part);
        QCOMPARE(drawing.shapes[i].tone, drawing.shapes[30 + i].tone);
        QCOMPARE(drawing.shapes[i].hatch, drawing.shapes[30 + i].hatch);
    }
}

void TestChartLayout::leavesOutNothingThatFits_data()
{
    addKinds();
}

void TestChartLayout::leavesOutNothingThatFits()
{
    QFETCH(ChartKind, kind);
    const auto ellipses = [](const ChartDrawing &drawing) {
        return std::count_if(drawing.texts.begin(), drawing.texts.end(),
                             [](const ChartText &text) { return text.text.contains(QChar(0x2026)); });
    };
    ChartData chart = publishedInformation(kind);
    chart.parts[1].label = QString(60, QChar(u'国'));
    QCOMPARE(ellipses(layOutChart(chart, {}, squares)), 0);
    chart.parts[1].label = QString(200, QChar(u'国'));
    QCOMPARE(ellipses(layOutChart(chart, {}, squares)), 1);
}

void TestChartLayout::drawsSharesTrue_data()
{
    addKinds();
}

void TestChartLayout::drawsSharesTrue()
{
    QFETCH(ChartKind, kind);
    const ChartData chart = publishedInformation(kind);
    const ChartDrawing drawing = layOutChart(chart, {}, squares);
    QCOMPARE(drawing.shapes.size(), chart.parts.size());
    QList<double> areas;
    for (const ChartShape &shape : drawing.shapes) {
        double area = 0;
        const QPolygonF polygon = shape.outline.toFillPolygon();
        for (qsizetype i = 0; i + 1 < polygon.size(); ++i)
            area += polygon[i].x() * polygon[i + 1].y() - polygon[i + 1].x() * polygon[i].y();
        areas += std::abs(area) / 2;
    }
    // Sectors lose a gap each, at most its width by the radius, and their rims have corners here.
    const double lost = kind == ChartKind::Bar ? 0.01 : 2 * 80 * 1.1;
    const double whole = kind == ChartKind::Bar   ? areas[0] / chart.parts[0].share
                         : kind == ChartKind::Pie ? std::numbers::pi * 80 * 80
                                                  : std::numbers::pi * 80 * 80 * (1 - 0.58 * 0.58);
    for (qsizetype i = 0; i < areas.size(); ++i) {
        const double ideal = whole * chart.parts[i].share;
        QVERIFY2(areas[i] <= ideal + 0.01 * whole && areas[i] >= ideal - lost,
                 qPrintable(QStringLiteral("%1: %2 for %3").arg(i).arg(areas[i]).arg(ideal)));
    }
}

void TestChartLayout::drawsNothingForNothing_data()
{
    addKinds();
}

void TestChartLayout::drawsNothingForNothing()
{
    QFETCH(ChartKind, kind);
    ChartData chart = chartOf(kind, QStringLiteral("复议"), QStringLiteral("件"),
                              {{QStringLiteral("维持"), 0}, {QStringLiteral("纠正"), 0}});
    const ChartDrawing zeros = layOutChart(chart, {}, squares);
    QVERIFY(zeros.shapes.isEmpty());
    QVERIFY(!zeros.strokes.isEmpty()); // an axis or an empty circle
    QCOMPARE(textOf(zeros, 0), QStringLiteral("维持0件"));
    chart.parts.clear();
    const ChartDrawing none = layOutChart(chart, {}, squares);
    QVERIFY(none.shapes.isEmpty());
    QVERIFY(textOf(none, -1).startsWith(QStringLiteral("复议")));
}

void TestChartLayout::setsSmallerWhereItMust()
{
    const ChartData chart = manyParts(ChartKind::Bar, 40);
    const ChartDrawing large = layOutChart(chart, {440, 2000}, squares);
    const ChartDrawing small = layOutChart(chart, {440, 620}, squares);
    QVERIFY(large.size.height() > 620);
    QVERIFY(small.size.height() <= 620);
    QCOMPARE(large.texts.last().size, 10.0);
    QVERIFY(small.texts.last().size < 10);
    QCOMPARE(layOutChart(chart, {440, 50}, squares).texts.last().size, 6.0);
}

void TestChartLayout::titlesOnlyWhenAsked()
{
    const ChartData chart = publishedInformation(ChartKind::Pie);
    const ChartDrawing with = layOutChart(chart, {}, squares);
    const ChartDrawing without = layOutChart(chart, {440, 620, false}, squares);
    QCOMPARE(textOf(with, -1), QStringLiteral("主动公开政府信息（214条）"));
    QCOMPARE(textOf(without, -1), QString());
    QVERIFY(without.size.height() < with.size.height());
}

QTEST_APPLESS_MAIN(TestChartLayout)
#include "test_chart_layout.moc"
