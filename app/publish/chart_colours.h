#pragma once

#include "publish/chart_drawing.h"

#include <QColor>
#include <QList>

namespace nianbao {

// What a drawing is coloured in, one set for each ground.
//
// The tones' hues are the quiet ones of the Okabe–Ito palette (blue, orange, green, purple), which
// people who confuse red and green tell apart, led by the program's accent; red is left to errors.
// They take turns between dark and light, at least 20 steps of CIE lightness from one to the next on
// white and 15 on the dark ground, so that a grey print shows every border.
struct ChartColours {
    struct Tone {
        QColor fill;
        QColor mark; // its lines and dots
        QColor edge; // that of the two which stands out from the ground
    };
    QColor text;
    QColor quiet;
    QColor line;
    QColor ground;
    QList<Tone> tones; // chartTones of them

    static ChartColours light(); // for paper, the HTML and the light desktop
    static ChartColours dark();

    const QColor &of(ChartInk ink) const;
};

} // namespace nianbao
