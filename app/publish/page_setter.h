#pragma once

#include "publish/chart_layout.h"
#include "publish/picture_layout.h"
#include "publish/table_layout.h"

#include <map>

namespace nianbao {

// Sets one element after another on pages: keeps the place on the current page and begins a new one
// where the next piece doesn't fit. Used once.
class PageSetter
{
public:
    explicit PageSetter(const Measure &measure) : m_widths(measure), m_pages(1) {}

    // The pages, numbered.
    QList<Page> set(const Composition &composition);

private:
    void set(const TitleElement &title);
    void set(const NumberElement &number);
    void set(const HeadingElement &heading);
    void set(const SubheadingElement &heading);
    void set(const ParagraphElement &paragraph);
    void set(const PictureElement &picture);
    void set(const TableElement &table);
    void set(const ChartElement &chart);
    void set(const SignatureElement &signature);
    void setParagraph(const QList<Span> &spans);
    void numberPages();
    // Says of what has been placed since `firstPage` was the last page that it is of this element.
    void nameOrigin(qsizetype element, qsizetype firstPage);

    // The title in lines, parted between the organ and what it reports where that looks even enough:
    // names stay whole (GB/T 9704—2012, 7.3.1).
    QList<BrokenLine> titleLines(const QString &title);
    QList<BrokenLine> signatureLines(const SignatureElement &signature);

    // The room that the element needs to begin on a page; a heading stays with what follows it.
    double roomToBegin(qsizetype element);
    double roomToBegin(const Element &element);
    // The table in the largest text with which it stays whole on a page, its rows tight.
    TableLayout &layoutOf(const TableElement &table);
    PictureLayout &layoutOf(const PictureElement &picture);
    const ChartDrawing &layoutOf(const ChartElement &chart);
    double captionHeight(const TableElement &table) const;
    // Makes the table's rows as roomy as `room` allows.
    void spread(TableLayout &table, double room) const;
    bool fitsPage(const TableLayout &table) const;

    double room() const { return paper::areaHeight - m_y; }
    // Begins a page if `height` doesn't fit on this one but would on a fresh one.
    void makeRoom(double height);
    // A line in a box as high as `pitch` at the current place; `x` from the type area's left.
    void placeLine(const BrokenLine &line, double x, FontRole role, double pointSize, double pitch,
                   double tracking = 1);
    // The same for a line of several spans of the body's size.
    void placeSpans(const QList<Span> &spans, double x, double tracking);
    // Down to the next of the page's 22 lines.
    void moveToLine();

    TextWidths m_widths;
    const Composition *m_composition = nullptr;
    std::map<const TableElement *, TableLayout> m_tables;
    std::map<const PictureElement *, PictureLayout> m_pictures;
    std::map<const ChartElement *, ChartDrawing> m_charts;
    QList<Page> m_pages;
    double m_y = 0; // from the type area's top
};

} // namespace nianbao
