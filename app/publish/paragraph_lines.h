#pragma once

#include "publish/line_breaking.h"

namespace nianbao {

// A piece of a line in one face, at `x` millimetres from the column's left edge.
struct LinePiece {
    QString text;
    FontRole role = FontRole::Body;
    double x = 0;
    double tracking = 1;
};
using ParagraphLine = QList<LinePiece>;

// Sets running text in lines that end at the column's edge (GB/T 9704—2012, 5.2.3; GB/T 15834—2011, 5.1).
// Where the line's last character is a closing mark that has no room, or a word's last one, marks within the
// line give half of their width; else the line ends early and its characters stand a little wider. Numbers
// stay with their units and short names whole where that doesn't tear the line apart.
// `indent` is the first line's; `tracking` what each width is multiplied by. Time in proportion to the
// length.
QList<ParagraphLine> setInLines(const QList<Span> &spans, TextWidths &widths, double pointSize, double width,
                                double indent, double tracking);

} // namespace nianbao
