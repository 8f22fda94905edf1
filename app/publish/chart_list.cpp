#include "publish/chart_columns.h"
#include "publish/chart_hatch.h"

#include <QHash>

#include <algorithm>

namespace nianbao {

namespace {

constexpr double swatchWidth = 1.8; // em
constexpr double swatchHeight = 1.05;
constexpr double swatchSpace = 0.7; // between it and the label
constexpr double columnSpace = 2.4; // between the two columns
constexpr double leastLabel = 4;    // a label's width
constexpr double rowSpace = 0.55;
constexpr qsizetype fewest = 9; // for two columns

ChartShape swatchLike(const ChartShape &sector, double x, double y, double em)
{
    ChartShape swatch;
    swatch.outline.addRect(x, y - swatchHeight * em / 2, swatchWidth * em, swatchHeight * em);
    swatch.tone = sector.tone;
    swatch.hatch = sector.hatch;
    swatch.part = sector.part;
    hatch(swatch, 0.4 * em);
    return swatch;
}

} // namespace

double placeList(ChartDrawing &drawing, const ChartWords &words, const QList<qsizetype> &parts, double top)
{
    if (parts.isEmpty())
        return top;
    const double em = words.size();
    QHash<qsizetype, ChartShape> sectors;
    for (const ChartShape &shape : drawing.shapes)
        sectors.insert(shape.part, shape);
    double widest = 0;
    bool swatches = false;
    for (const qsizetype part : parts) {
        widest = std::max(widest, words.width(words.label(part)));
        swatches = swatches || sectors.contains(part);
    }
    const ChartColumns columns = chartColumns(words, parts);
    const double indent = swatches ? (swatchWidth + swatchSpace) * em : 0;
    const double whole = drawing.size.width();
    const auto roomFor = [&](double width) { return width - indent - columns.width(); };

    // Two columns if every label is whole there.
    const double half = (whole - columnSpace * em) / 2;
    const bool two = parts.size() >= fewest && roomFor(half) >= leastLabel * em
                     && std::all_of(parts.begin(), parts.end(), [&](qsizetype part) {
                            return words.broken(words.label(part), roomFor(half)).isWhole;
                        });
    const double labels = std::min(widest, std::max(roomFor(two ? half : whole), leastLabel * em));
    const double column = indent + labels + columns.width();
    const qsizetype rows = two ? (parts.size() + 1) / 2 : parts.size();
    const double left = (whole - (two ? 2 * column + columnSpace * em : column)) / 2;

    double end = top;
    double y = top;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const double x = i < rows ? left : left + column + columnSpace * em;
        if (i == rows)
            y = top;
        const qsizetype part = parts[i];
        const ChartWords::Lines label = words.broken(words.label(part), labels);
        const double height = double(label.lines.size()) * words.pitch() + rowSpace * em;
        const double middle = y + height / 2;
        if (const auto sector = sectors.constFind(part); sector != sectors.constEnd())
            drawing.shapes += swatchLike(*sector, x, middle, em);
        double baseline = words.firstBaseline(middle, label.lines.size());
        for (const QString &line : label.lines) {
            drawing.texts += words.set(line, {x + indent, baseline}, ChartText::Anchor::Begin, part);
            baseline += words.pitch();
        }
        placeFigures(drawing, words, columns, part, x + column, middle);
        y += height;
        end = std::max(end, y);
    }
    return end;
}

} // namespace nianbao
