#include "charts.h"
#include "publish/chart_colours.h"
#include "publish/chart_hatch.h"
#include "publish/chart_sectors.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace nianbao;
using namespace nianbao::test;

// Whether one tells a chart's surfaces apart: in grey, without one's sense of red or green, or by
// their marks alone.
class TestChartSurfaces : public QObject
{
    Q_OBJECT

private slots:
    void neighboursDiffer_data();
    void neighboursDiffer();
    void standsOutFromTheGround_data();
    void standsOutFromTheGround();
    void marksStayInside_data();
    void marksStayInside();
    void marksFillTheSurface();
    void sectorsFillTheCircle();
    void noTwoOfManyAreAlike();
};

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

// Of CIE 1931, 0 … 1: what a grey print keeps.
double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

// L* of CIE 1976, 0 … 100: steps that look alike.
double lightness(const QColor &colour)
{
    const double y = luminance(colour);
    return y > 0.008856 ? 116 * std::cbrt(y) - 16 : 903.3 * y;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

constexpr ChartSectors pie{{100, 100}, 80, 0};
constexpr ChartSectors ring{{100, 100}, 80, 46};

QList<ChartShape> surfaces(int parts, const ChartSectors &circle = pie)
{
    return surfacesOf(sectorsOf(manyParts(ChartKind::Pie, parts)), circle, 4.5);
}

void addGrounds()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

} // namespace

void TestChartSurfaces::neighboursDiffer_data()
{
    addGrounds();
}

void TestChartSurfaces::neighboursDiffer()
{
    QFETCH(bool, dark);
    const ChartColours colours = dark ? ChartColours::dark() : ChartColours::light();
    QCOMPARE(colours.tones.size(), chartTones);
    const double least = dark ? 15 : 20;
    for (int parts = 2; parts <= 40; ++parts) {
        const QList<ChartShape> shapes = surfaces(parts);
        QCOMPARE(shapes.size(), parts);
        for (qsizetype i = 0; i < shapes.size(); ++i) {
            const ChartShape &one = shapes[i];
            const ChartShape &next = shapes[(i + 1) % shapes.size()];
            const double difference =
                std::abs(lightness(colours.tones[one.tone].fill) - lightness(colours.tones[next.tone].fill));
            QVERIFY2(difference >= least,
                     qPrintable(QStringLiteral("%1 of %2: %3").arg(i).arg(parts).arg(difference)));
            QVERIFY2(one.hatch != next.hatch, qPrintable(QStringLiteral("%1 of %2").arg(i).arg(parts)));
        }
    }
}

void TestChartSurfaces::standsOutFromTheGround_data()
{
    addGrounds();
}

void TestChartSurfaces::standsOutFromTheGround()
{
    QFETCH(bool, dark);
    const ChartColours colours = dark ? ChartColours::dark() : ChartColours::light();
    QVERIFY(contrast(colours.text, colours.ground) >= 7);
    QVERIFY(contrast(colours.quiet, colours.ground) >= 4.5);
    // WCAG 2.1, 1.4.11: what one needs to see of a graphic.
    QVERIFY(contrast(colours.line, colours.ground) >= 3);
    for (const ChartColours::Tone &tone : colours.tones) {
        QVERIFY(contrast(tone.edge, colours.ground) >= 3);
        QVERIFY(contrast(tone.mark, tone.fill) >= 2); // quieter: beside the tone, not instead of it
    }
}

void TestChartSurfaces::marksStayInside_data()
{
    QTest::addColumn<bool>("isRing");
    QTest::newRow("pie") << false;
    QTest::newRow("ring") << true;
}

void TestChartSurfaces::marksStayInside()
{
    QFETCH(bool, isRing);
    for (const ChartShape &shape : surfaces(14, isRing ? ring : pie)) {
        // Their ends lie on the outline; a hair inwards, they are inside.
        for (const QLineF &line : shape.lines) {
            const double hair = 0.1 / line.length();
            for (const double t : {hair, 0.25, 0.5, 0.75, 1 - hair})
                QVERIFY(shape.outline.contains(line.pointAt(t)) || line.length() < 1);
            QVERIFY(!shape.outline.contains(line.pointAt(-hair))
                    && !shape.outline.contains(line.pointAt(1 + hair)));
        }
        for (const QPointF &dot : shape.dots) {
            QPainterPath circle;
            circle.addEllipse(dot, ChartDrawing::dotRadius, ChartDrawing::dotRadius);
            QVERIFY(shape.outline.contains(circle));
        }
        QCOMPARE(shape.lines.isEmpty() && shape.dots.isEmpty(), shape.hatch == ChartHatch::Plain);
    }
}

void TestChartSurfaces::marksFillTheSurface()
{
    // Lines a pitch apart are as long, all together, as the area by the pitch; a dot has one cell.
    constexpr double pitch = 4;
    const QRectF box(13, 17, 200, 120);
    const double area = box.width() * box.height();
    for (int kind = 1; kind < chartHatches; ++kind) {
        ChartShape shape;
        shape.outline.addRect(box);
        shape.hatch = ChartHatch(kind);
        hatch(shape, pitch);
        double length = 0;
        for (const QLineF &line : shape.lines)
            length += line.length();
        if (shape.hatch == ChartHatch::Dots) {
            const double cells = area / (pitch * pitch * std::numbers::sqrt3 / 2);
            QVERIFY(std::abs(double(shape.dots.size()) / cells - 1) < 0.1);
        } else {
            const double wanted = shape.hatch == ChartHatch::Cross ? 2 * area / (1.3 * pitch) : area / pitch;
            QVERIFY2(std::abs(length / wanted - 1) < 0.05, qPrintable(QString::number(length / wanted)));
        }
    }
}

void TestChartSurfaces::sectorsFillTheCircle()
{
    ChartData chart;
    // The strings' percentages may be rounded, the shares be of another whole: the circle is full.
    for (const double share : {0.5, std::nan(""), 0.2, 0.0, -3.0, 0.1})
        chart.parts += {QStringLiteral("a"), QStringLiteral("1"), {}, share};
    const QList<ChartSector> sectors = sectorsOf(chart);
    QCOMPARE(sectors.size(), 3);
    QCOMPARE(sectors[0].begin, 0.0);
    QCOMPARE(sectors[0].end, 2 * std::numbers::pi * 0.5 / 0.8);
    QCOMPARE(sectors[1].part, 2);
    QCOMPARE(sectors[1].begin, sectors[0].end);
    QCOMPARE(sectors[2].end, 2 * std::numbers::pi);
}

void TestChartSurfaces::noTwoOfManyAreAlike()
{
    QSet<QPair<int, int>> seen;
    for (const ChartShape &shape : surfaces(40))
        seen.insert({shape.tone, int(shape.hatch)});
    QCOMPARE(seen.size(), 40);
}

QTEST_APPLESS_MAIN(TestChartSurfaces)
#include "test_chart_surfaces.moc"
