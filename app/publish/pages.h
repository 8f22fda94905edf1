#pragma once

#include "publish/chart_drawing.h"
#include "publish/composition.h"
#include "publish/fonts.h"
#include "publish/page_options.h"

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>

#include <functional>

namespace nianbao {

// The type area of GB/T 9704—2012, 5: A4 with 37 mm above and 28 mm to the left of 156 × 225 mm.
// All lengths are millimetres from the paper's upper left corner.
namespace paper {
inline constexpr double width = 210;
inline constexpr double height = 297;
inline constexpr double left = 28;
inline constexpr double top = 37;
inline constexpr double areaWidth = 156;
inline constexpr double areaHeight = 225;
inline constexpr int linesPerPage = 22;
inline constexpr int charactersPerLine = 28;
inline constexpr double linePitch = areaHeight / linesPerPage;
inline constexpr double characterPitch = areaWidth / charactersPerLine;
// What a length in points is in millimetres.
inline constexpr double point = 25.4 / 72;
} // namespace paper

// What of the composition stands at a place of a page; a page's number is of none.
struct PlacedOrigin {
    int element = -1; // an index into Composition::elements
    int cell = -1;    // of a table: an index into TableElement::cells; -1 for its caption

    bool again = false; // a table's head, repeated on a further page

    friend bool operator==(const PlacedOrigin &, const PlacedOrigin &) = default;
};

// What stands on pages that aren't the report's own (Enclosures) counts its elements from here on: no
// composition has so many.
inline constexpr int firstEnclosed = 1 << 20;

// A run of text on one line, its baseline beginning at `position`.
struct PlacedText {
    QPointF position;
    QString text;
    FontRole role = FontRole::Body;
    double pointSize = 16;
    // Every character's width is multiplied by this; what Measure gives is without it. It brings the
    // 28 characters of 16 pt into the line (GB/T 9704—2012, 5.2.3) and fills lines that end early.
    double tracking = 1;
    PlacedOrigin origin{};
    double ink = 1;         // of black; a proof's mark is light
    bool isUpright = false; // stands as on other pages where the page is turned
};
// A straight line, 0.5 pt thick unless said.
struct PlacedRule {
    QLineF line;
    double thickness = 0.18; // mm
};
// Boxes filled in black, all at once, so that none parts from its neighbour.
struct PlacedArea {
    QList<QRectF> boxes;
};
// A picture drawn into a box of its own shape.
struct PlacedPicture {
    QRectF box;
    QImage image;
    bool isPhoto = false; // a JPEG: has lost what a PNG keeps, and would be large without losing it again
    PlacedOrigin origin{};
};
// A chart, a point of its drawing being a point of the paper.
struct PlacedChart {
    QPointF corner;
    ChartDrawing drawing;
    FontRole role = FontRole::Table;
    PlacedOrigin origin{};
};
// On a turned page, everything but what is upright is laid out on a sheet of `height` × `width`, whose top is
// the page's left edge: the head of a table is at the binding on odd pages and away from it on even ones
// (GB/T 9704—2012, 7.4).
struct Page {
    QList<PlacedText> texts; // in reading order
    QList<PlacedRule> rules;
    QList<PlacedArea> areas;
    QList<PlacedPicture> pictures;
    QList<PlacedChart> charts;
    bool isTurned = false;
};

// Width in millimetres of a text in a role's face at a size in points. Widths grow with the size, so
// that what was measured once serves every size.
using Measure = std::function<double(const QString &text, FontRole role, double pointSize)>;

// Sets the composition on pages: pure arithmetic, no painting. There is always a page, and each has
// its number as its last text; every other text, picture and chart says where it comes from.
QList<Page> layOutPages(const Composition &composition, const Measure &measure,
                        const PageOptions &options = {});

} // namespace nianbao
