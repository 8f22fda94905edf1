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
    const double room = right - columns.width();
    // Labels may take half of what the figures leave, bars the rest.
    const double labels = std::min(widest, std::max(room / 2, 4 * em));
    const double gap = 0.8 * em;
    const double axis = labels + gap;
    const double bars = std::max(room - axis, 0.0);

    constexpr double barHeight = 1.1; // em
    constexpr double space = 0.9;     // em, between rows
    double y = top;
    for (const qsizetype i : all) {
        const ChartWords::Lines label = words.broken(words.label(i), labels);
        const double height = std::max(double(label.lines.size()) * words.pitch(), barHeight * em);
        const double middle = y + height / 2 + space * em / 2;
        double baseline = words.firstBaseline(middle, label.lines.size());
        for (const QString &line : label.lines) {
            drawing.texts += words.set(line, {labels, baseline}, ChartText::Anchor::End, i);
            baseline += words.pitch();
        }
        placeFigures(drawing, words, columns, i, right, middle);
        if (const double share = shareOf(parts[i]); share > 0) {
            // The label stands beside it: no bar needs a surface of its own. The least share is seen, too.
            const double length = std::max(share / longest * bars, 0.8);
            ChartShape bar;
            bar.outline.addRect(axis, middle - barHeight * em / 2, length, barHeight * em);
            bar.part = i;
            drawing.shapes += bar;
        }
        y += height + space * em;
    }
    drawing.strokes += {QPolygonF({{axis, top + space * em / 4}, {axis, y - space * em / 4}})};
    return y;
}

} // namespace nianbao
