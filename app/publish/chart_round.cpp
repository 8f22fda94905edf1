#include "publish/chart_round.h"

#include "publish/chart_beside.h"
#include "publish/chart_columns.h"

#include <algorithm>
#include <numbers>

namespace nianbao {

namespace {

// Multiples of the type's size.
constexpr double radius = 8;
constexpr double hole = 0.58;     // of the radius
constexpr double listSpace = 1.4; // above the list
constexpr double hatchPitch = 0.45;
constexpr double wholeSize = 2.2; // in the ring's middle, where it isn't too long for that

void placeBlock(ChartDrawing &drawing, const ChartWords &words, const ChartBlock &block, double centre)
{
    const auto anchor = block.right ? ChartText::Anchor::Begin : ChartText::Anchor::End;
    double baseline = words.firstBaseline(centre + block.y, block.lines.size());
    for (qsizetype i = 0; i < block.lines.size(); ++i) {
        drawing.texts += words.set(block.lines[i], {block.edge, baseline}, anchor, block.sector.part,
                                   i < block.labelLines ? ChartInk::Text : ChartInk::Quiet);
        baseline += words.pitch();
    }
    drawing.strokes += {block.leader.translated(0, centre)};
}

void placeEmptyCircle(ChartDrawing &drawing, const ChartSectors &circle)
{
    for (const double r : {circle.outer, circle.inner}) {
        constexpr int corners = 180; // as many as look round
        QPolygonF line;
        for (int i = 0; i <= corners; ++i)
            line += circle.at(r, 2 * std::numbers::pi * i / corners);
        if (r > 0)
            drawing.strokes += {line};
    }
}

void placeWhole(ChartDrawing &drawing, const ChartWords &words, const ChartSectors &circle)
{
    const QString &whole = words.chart().whole;
    const QString &unit = words.chart().unit;
    const double em = words.size();
    const double room = 1.6 * circle.inner;
    const double size = std::min(wholeSize, room / std::max(words.width(whole), 1.0));
    const bool both = !unit.isEmpty() && words.width(unit) <= room;
    const auto set = [&](const QString &text, double y, ChartInk ink, double relative) {
        const QPointF position = circle.centre + QPointF(0, y * em);
        drawing.texts += words.set(text, position, ChartText::Anchor::Middle, -1, ink, relative);
    };
    set(whole, both ? 0.15 : 0.36 * size, ChartInk::Text, size);
    if (both)
        set(unit, 1.6, ChartInk::Quiet, 1);
}

} // namespace

double placeRound(ChartDrawing &drawing, const ChartWords &words, double top)
{
    const ChartData &chart = words.chart();
    const double em = words.size();
    ChartSectors circle{{drawing.size.width() / 2, 0}, radius * em, 0};
    if (chart.kind == ChartKind::Ring)
        circle.inner = hole * circle.outer;
    const QList<ChartSector> sectors = sectorsOf(chart);
    const auto beside = blocksBeside(circle, sectors, words);

    double above = circle.outer + ChartDrawing::edgeThickness;
    double below = above;
    if (beside) {
        for (const ChartBlock &block : *beside) {
            above = std::max(above, block.height / 2 - block.y);
            below = std::max(below, block.height / 2 + block.y);
        }
    }
    circle.centre.setY(top + above);
    drawing.shapes += surfacesOf(sectors, circle, hatchPitch * em);
    if (sectors.isEmpty())
        placeEmptyCircle(drawing, circle);
    if (circle.inner > 0 && !chart.whole.isEmpty())
        placeWhole(drawing, words, circle);
    if (beside) {
        for (const ChartBlock &block : *beside)
            placeBlock(drawing, words, block, circle.centre.y());
    }

    QList<qsizetype> listed;
    for (qsizetype i = 0; i < chart.parts.size(); ++i) {
        if (!beside || shareOf(chart.parts[i]) == 0)
            listed += i;
    }
    const double end = circle.centre.y() + below;
    return listed.isEmpty() ? end : placeList(drawing, words, listed, end + listSpace * em);
}

} // namespace nianbao
