#pragma once

#include "publish/line_breaking.h"

namespace nianbao {

// The name and the date under a report (GB/T 9704—2012, 7.3.5), from the left edge of the type area and the
// end of the text, in millimetres.
struct SignatureLayout {
    struct Line {
        QString text;
        double x;
        double top; // of its line box, one line pitch high
    };
    QList<Line> lines;
    double height = 0; // with the empty lines above, and what of a seal reaches below the date
};

// Without a seal (7.3.5.2): after an empty line the name, two characters from the right; the date below
// begins two characters further right than the name; where that would bring the date nearer to the edge, it
// keeps the two characters and the name moves left. With one (7.3.5.1): the date ends four characters from
// the right, the name stands above its middle, and a seal of 42 mm that has both a little below its middle
// begins within a line of the text.
SignatureLayout layOutSignature(const SignatureElement &signature, TextWidths &widths, double pointSize,
                                double tracking, bool withSeal);

} // namespace nianbao
