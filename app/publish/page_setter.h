#pragma once

#include "publish/chart_layout.h"
#include "publish/paragraph_lines.h"
#include "publish/picture_layout.h"
#include "publish/signature_layout.h"
#include "publish/table_layout.h"

#include <map>

namespace nianbao {

// Sets one element after another on pages: keeps the place on the current page and begins a new one
// where the next piece doesn't fit. Used once.
class PageSetter
{
public:
    explicit PageSetter(const Measure &measure, const PageOptions &options = {});

    // The pages with all that stands around the text.
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
    void setLines(const QList<ParagraphLine> &lines);
    void setRows(const TableLayout &table);
    // Says of what has been placed since `firstPage` was the last page that it is of this element.
    void nameOrigin(qsizetype element, qsizetype firstPage);

    // The room that the element needs to begin on a page; a heading stays with what follows it.
    double roomToBegin(qsizetype element);
    double roomToBegin(const Element &element);
    double roomToBegin(const TableElement &table);
    // What has to stand on the page on which the element ends: a signature is never alone on one.
    double roomAfter(qsizetype element);
    // How many of a paragraph's lines come onto this page, so that no line of it is alone on its page and the
    // last two stand with what must follow them.
    qsizetype linesThatFit(qsizetype lines) const;

    // The table in the largest text with which it stays whole on a page, its rows tight.
    TableLayout &layoutOf(const TableElement &table);
    PictureLayout &layoutOf(const PictureElement &picture);
    const ChartDrawing &layoutOf(const ChartElement &chart);
    ChartDrawing drawn(const ChartElement &chart, bool withTitle);
    double heightOf(const ChartElement &chart);
    SignatureLayout layoutOf(const SignatureElement &signature);
    QList<ParagraphLine> linesOf(const Span &heading);
    const QList<ParagraphLine> &linesOf(const ParagraphElement &paragraph);
    double captionHeight(const TableElement &table) const;
    // For the table, whole, on a page of its own.
    double roomFor(const TableElement &table);
    // Makes the table's rows as roomy as `room` allows.
    void spread(TableLayout &table, double room) const;

    void beginPage();
    // Whether the element, or the one that its headings belong to, has a turned page of its own.
    bool belongsOnTurned(qsizetype element);
    bool isTurned(const TableElement &table);

    QPointF place() const { return {m_area.left(), m_area.top() + m_y}; }
    double room() const { return m_area.height() - m_y; }
    // Begins a page if `height` doesn't fit on this one but would on a fresh one.
    void makeRoom(double height);
    // A line in a box as high as `pitch` at the current place; `x` from the area's left.
    void placeLine(const BrokenLine &line, double x, FontRole role, double pointSize, double pitch,
                   double tracking = 1);
    // The same in the area's middle.
    void placeCentred(const BrokenLine &line, FontRole role, double pointSize, double pitch);
    // Down by that much, or to the page's end.
    void moveDown(double height);
    // Down to the next of the page's 22 lines.
    void moveToLine();

    TextWidths m_widths;
    const PageOptions m_options;
    const Composition *m_composition = nullptr;
    std::map<const ParagraphElement *, QList<ParagraphLine>> m_paragraphs; // not yet set
    std::map<const TableElement *, TableLayout> m_tables;
    std::map<const TableElement *, bool> m_turned;
    std::map<const PictureElement *, PictureLayout> m_pictures;
    std::map<const ChartElement *, ChartDrawing> m_charts;
    QList<Page> m_pages;
    QRectF m_area;          // of the current page
    double m_y = 0;         // from its top
    double m_roomAfter = 0; // see roomAfter(), of the element that is being set
};

} // namespace nianbao
