#include "publish/chart_layout.h"

#include "publish/chart_columns.h"
#include "publish/chart_round.h"
#include "publish/chart_wording.h"

namespace nianbao {

namespace {

// Sizes of type that are tried, in points.
constexpr double largest = 10;
constexpr double smallest = 6;

constexpr double titleSize = 1.15; // of the type's size
constexpr double titleSpace = 1.1; // below it

double placeTitle(ChartDrawing &drawing, const ChartWords &words)
{
    const QString title = ChartWording::shipped().heading(words.chart());
    if (title.isEmpty())
        return 0;
    const double pitch = titleSize * words.pitch();
    constexpr qsizetype mostLines = 3;
    double baseline = ChartText::ascent * titleSize * words.size();
    double end = 0;
    for (const QString &line : words.broken(title, drawing.size.width(), mostLines, titleSize).lines) {
        drawing.texts += words.set(line, {drawing.size.width() / 2, baseline}, ChartText::Anchor::Middle, -1,
                                   ChartInk::Text, titleSize);
        end = baseline + ChartText::descent * titleSize * words.size();
        baseline += pitch;
    }
    return end + titleSpace * words.size();
}

ChartDrawing drawnIn(const ChartData &chart, const ChartRoom &room, const ChartMeasure &measure, double size)
{
    const ChartWords words(chart, measure, size);
    ChartDrawing drawing;
    drawing.size.setWidth(room.width);
    double end = room.withTitle ? placeTitle(drawing, words) : 0;
    end = chart.kind == ChartKind::Bar ? placeBars(drawing, words, end) : placeRound(drawing, words, end);
    drawing.size.setHeight(end);
    return drawing;
}

} // namespace

ChartDrawing layOutChart(const ChartData &chart, const ChartRoom &room, const ChartMeasure &measure)
{
    ChartDrawing drawing;
    for (double size = largest; size >= smallest; --size) {
        drawing = drawnIn(chart, room, measure, size);
        if (drawing.size.height() <= room.mostHeight)
            break;
    }
    return drawing;
}

} // namespace nianbao
