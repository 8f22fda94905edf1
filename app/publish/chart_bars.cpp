#include "publish/chart_columns.h"

#include <algorithm>

namespace nianbao {

ChartColumns chartColumns(const ChartWords &words, const QList<qsizetype> &parts)
{
    ChartColumns columns;
    for (const qsizetype part : parts) {
        columns.count = std::max(columns.count, words.width(words.count(part)));
        columns.percent = std::max(columns.percent, words.width(words.percent(part)));
    }
    const double gap = 1.2 * words.size();
    columns.count += gap;
    if (columns.percent > 0)
        columns.percent += gap;
    return columns;
}

void placeFigures(ChartDrawing &drawing, const ChartWords &words, const ChartColumns &columns, qsizetype part,
                  double right, double y)
{
    const double baseline = words.firstBaseline(y, 1);
    drawing.texts +=
        words.set(words.count(part), {right - columns.percent, baseline}, ChartText::Anchor::End, part);
    if (!words.percent(part).isEmpty())
        drawing.texts +=
            words.set(words.percent(part), {right, baseline}, ChartText::Anchor::End, part, ChartInk::Quiet);
}

double placeBars(ChartDrawing &drawing, const ChartWords &words, double top)
{
    const QList<ChartPart> &parts = words.chart().parts;
    const double em = words.size();
    if (parts.isEmpty())
        return top;

    QList<qsizetype> all;
    double longest = 0;
    double widest = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        all += i;
        longest = std::max(longest, shareOf(parts[i]));
        widest = std::max(widest, words.width(parts[i].label));
    }
    const ChartColumns columns = chartColumns(words, all);
    const double right = drawing.size.width();
    const double room = std::max(right - columns.width(), 8 * em);
    // Labels stand at the left and take half of what the figures leave, or above their bars where that
    // isn't enough for one of them.
    const double half = std::min(widest, room / 2);
    const bool above = std::any_of(all.begin(), all.end(), [&](qsizetype part) {
        return !words.broken(words.label(part), half).isWhole;
    });
    const double labels = above ? room : half;
    constexpr double labelSpace = 0.8; // em, between label and bar
    const double axis = above ? 0 : labels + labelSpace * em;

    constexpr double barHeight = 1.1;
    constexpr double rowSpace = 0.9;
    double y = top;
    for (const qsizetype i : all) {
        const ChartWords::Lines label = words.broken(words.label(i), labels);
        const double labelHeight = double(label.lines.size()) * words.pitch();
        const double height =
            above ? labelHeight + (0.2 + barHeight) * em : std::max(labelHeight, barHeight * em);
        y += rowSpace * em / 2;
        const double bar = above ? y + height - barHeight * em / 2 : y + height / 2; // its middle
        double baseline = words.firstBaseline(above ? y + labelHeight / 2 : bar, label.lines.size());
        for (const QString &line : label.lines) {
            drawing.texts += above ? words.set(line, {axis, baseline}, ChartText::Anchor::Begin, i)
                                   : words.set(line, {labels, baseline}, ChartText::Anchor::End, i);
            baseline += words.pitch();
        }
        placeFigures(drawing, words, columns, i, right, bar);
        if (const double share = shareOf(parts[i]); share > 0) {
            // The label stands beside it: no bar needs a surface of its own. The least is seen, too.
            const double length = std::max(share / longest * (room - axis), 0.8);
            ChartShape shape;
            shape.outline.addRect(axis, bar - barHeight * em / 2, length, barHeight * em);
            shape.part = i;
            drawing.shapes += shape;
        }
        y += height + rowSpace * em / 2;
    }
    if (!above)
        drawing.strokes +=
            {QPolygonF(QList<QPointF>{{axis, top + rowSpace * em / 4}, {axis, y - rowSpace * em / 4}})};
    return y;
}

} // namespace nianbao
