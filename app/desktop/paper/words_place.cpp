#include "desktop/paper/words_place.h"

#include "model/code_points.h"

#include <cmath>

namespace nianbao {

namespace {

// The text of an element that is one block's text, as it is printed; empty of any other.
QString printedText(const Element &element)
{
    if (const auto *paragraph = std::get_if<ParagraphElement>(&element))
        return textOf(paragraph->runs);
    if (const auto *heading = std::get_if<SubheadingElement>(&element))
        return heading->text;
    return {};
}

double widthOf(const PlacedText &text, qsizetype characters, const Measure &measure)
{
    return measure(text.text.left(characters), text.role, text.pointSize) * text.tracking;
}

// How far it is from a line's words: lines first, as one may click beside them.
double away(const PlacedText &text, QPointF point, const Measure &measure)
{
    const double em = text.pointSize * paper::point;
    const double fromLine = std::abs(text.position.y() - em / 2 - point.y());
    const double before = text.position.x() - point.x();
    const double after = -before - widthOf(text, text.text.size(), measure);
    return fromLine * paper::width + std::max({0.0, before, after});
}

// The boundary between characters that is nearest.
qsizetype boundaryAt(const PlacedText &text, double x, const Measure &measure)
{
    qsizetype at = 0;
    double left = 0;
    while (at < text.text.size()) {
        const qsizetype next = codeUnits(text.text, int(at), 1);
        const double right = widthOf(text, next, measure);
        if (x < (left + right) / 2)
            break;
        at = next;
        left = right;
    }
    return at;
}

// Where the words at the point begin in the element's text; -1 if they aren't found.
qsizetype printedPosition(const QString &printed, const PagePlace &place, QPointF point,
                          const QList<Page> &pages, const Measure &measure)
{
    const PlacedText *nearest = nullptr;
    for (const PlacedText &text : pages[place.page].texts) {
        if (text.origin.element == place.origin.element
            && (!nearest || away(text, point, measure) < away(*nearest, point, measure)))
            nearest = &text;
    }
    // The pieces of a text stand one after the other, without the spaces that lines end with.
    qsizetype at = 0;
    for (int page = 0; nearest && page <= place.page; ++page) {
        for (const PlacedText &text : pages[page].texts) {
            if (text.origin.element != place.origin.element)
                continue;
            at = printed.indexOf(text.text, at);
            if (at < 0)
                return -1;
            if (&text == nearest)
                return at + boundaryAt(text, point.x() - text.position.x(), measure);
            at += text.text.size();
        }
    }
    return -1;
}

} // namespace

int storedPosition(QStringView stored, QStringView printed, int at)
{
    const auto next = [&](qsizetype from, QChar c) {
        while (from < stored.size() && stored[from] != c && !(c == u' ' && stored[from].isSpace()))
            ++from;
        return from;
    };
    qsizetype position = 0;
    for (qsizetype i = 0; i < at && i < printed.size(); ++i)
        position = next(position, printed[i]) + 1;
    if (at < printed.size())
        position = next(position, printed[at]);
    return int(std::min(position, stored.size()));
}

Place placeOfWords(const PagePlace &place, QPointF point, const QList<Page> &pages,
                   const Composition &composition, const Report &report, const Measure &measure)
{
    const auto *source = std::get_if<TextPlace>(&place.place);
    const int element = place.origin.element;
    if (!source || element < 0 || element >= composition.elements.size())
        return place.place;
    const QString printed = printedText(composition.elements[element]);
    const QList<Block> &blocks = report.narrative(source->section).blocks();
    if (printed.isEmpty() || source->paragraph >= blocks.size())
        return place.place;
    if (pages[place.page].isTurned)
        point = {paper::height - point.y(), point.x()};
    const qsizetype at = printedPosition(printed, place, point, pages, measure);
    if (at < 0)
        return place.place;
    const QString stored = textOf(blocks[source->paragraph]);
    TextPlace exact = *source;
    exact.start = codePoints(QStringView(stored).left(storedPosition(stored, printed, int(at))));
    return exact;
}

} // namespace nianbao
