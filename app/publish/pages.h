#pragma once

#include "publish/composition.h"
#include "publish/fonts.h"

#include <QLineF>
#include <QList>
#include <QPointF>

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
} // namespace paper

// A run of text on one line, its baseline beginning at `position`.
struct PlacedText {
    QPointF position;
    QString text;
    FontRole role = FontRole::Body;
    double pointSize = 16;
};
// A straight line, 0.5 pt thick unless said.
struct PlacedRule {
    QLineF line;
    double thickness = 0.18; // mm
};
struct Page {
    QList<PlacedText> texts; // in reading order
    QList<PlacedRule> rules;
};

// Width in millimetres of a text in a role's face at a size in points.
using Measure = std::function<double(const QString &text, FontRole role, double pointSize)>;

// Sets the composition on pages: pure arithmetic, no painting.
QList<Page> layOutPages(const Composition &composition, const Measure &measure);

} // namespace nianbao
