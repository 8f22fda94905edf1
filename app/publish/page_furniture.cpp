#include "publish/page_furniture.h"

#include <set>

namespace nianbao {

namespace {

constexpr double numberSize = 14;          // 4号
constexpr double smallSize = 7.5;          // 6号
constexpr double dashAboveBaseline = 0.38; // of the size
constexpr double footBaseline =
    paper::top + paper::areaHeight + 7 + dashAboveBaseline * numberSize * paper::point;
constexpr double markSize = 150;          // points
constexpr double markInk = 0.1;           // of black
constexpr double lineNumberGap = 3;       // mm, between a line's number and the text
constexpr double farthestLineNumber = 12; // mm

PlacedText upright(QPointF position, const QString &text, double pointSize)
{
    PlacedText placed{position, text, FontRole::PageNumber, pointSize};
    placed.isUpright = true;
    return placed;
}

// One character in from the edge on that side.
double xAtEdge(bool right, double width)
{
    return paper::left + (right ? paper::areaWidth - paper::characterPitch - width : paper::characterPitch);
}

void addDraftMark(Page &page, const QString &mark, TextWidths &widths)
{
    const double width = widths.of(mark, FontRole::Title, markSize);
    PlacedText placed = upright({(paper::width - width) / 2, paper::height / 2 + markSize * paper::point / 3},
                                mark, markSize);
    placed.role = FontRole::Title;
    placed.ink = markInk;
    page.texts.prepend(placed); // behind the text
}

// The lines of running text, from 1 on each page; a table's rows have names of their own.
void numberLines(Page &page, TextWidths &widths)
{
    std::set<double> baselines;
    for (const PlacedText &text : page.texts) {
        if (text.origin.cell < 0 && text.origin.element >= 0)
            baselines.insert(text.position.y());
    }
    int number = 0;
    for (const double baseline : baselines) {
        const QString text = QString::number(++number);
        const double width = widths.of(text, FontRole::PageNumber, smallSize);
        const double x = std::max(paper::left - lineNumberGap - width, paper::left - farthestLineNumber);
        PlacedText placed = upright({x, baseline}, text, smallSize);
        placed.ink = 0.5;
        page.texts += placed;
    }
}

} // namespace

void addFurniture(QList<Page> &pages, const PageOptions &options, TextWidths &widths)
{
    for (qsizetype i = 0; i < pages.size(); ++i) {
        Page &page = pages[i];
        const bool isOdd = i % 2 == 0;
        if (!options.draftMark.isEmpty()) {
            if (!page.isTurned)
                numberLines(page, widths);
            addDraftMark(page, options.draftMark, widths);
        }
        if (!options.foot.isEmpty()) {
            const double width = widths.of(options.foot, FontRole::PageNumber, smallSize);
            page.texts += upright({xAtEdge(!isOdd, width), footBaseline}, options.foot, smallSize);
        }
        const QString number = QStringLiteral("— %1 —").arg(i + 1);
        const double width = widths.of(number, FontRole::PageNumber, numberSize);
        page.texts += upright({xAtEdge(isOdd, width), footBaseline}, number, numberSize);
    }
}

} // namespace nianbao
