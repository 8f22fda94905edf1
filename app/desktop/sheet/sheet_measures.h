#pragma once

#include "publish/fonts.h"

namespace nianbao {

// What the sheet measures on screen. At 100 % it is as large as paper, at 96 dots an inch; at any
// other zoom everything on it is so in proportion, but for the lines, which stay one pixel.
class SheetMeasures
{
public:
    static constexpr int leastPercent = 50;
    static constexpr int mostPercent = 200;

    explicit SheetMeasures(int percent = 100) : m_percent(percent) {}

    int percent() const { return m_percent; }
    // Of what is that many pixels at 100 %.
    int scaled(double pixels) const { return qRound(pixels * m_percent / 100); }

    // A4, of which GB/T 9704—2012 leaves 156 mm to the text.
    int pageWidth() const { return scaled(210 * dotsPerMillimetre); }
    int leftMargin() const { return scaled(28 * dotsPerMillimetre); }
    int textWidth() const { return scaled(156 * dotsPerMillimetre); }

    QFont titleFont() const { return paperFont(FontRole::Title, 22); }     // 二号
    QFont headingFont() const { return paperFont(FontRole::Heading, 16); } // 三号
    QFont bodyFont() const { return paperFont(FontRole::Body, 16); }
    QFont tableFont() const { return paperFont(FontRole::Table, 9); } // 小五
    int bodyCharacter() const { return bodyFont().pixelSize(); }
    // The system's, for what is on the sheet but not on paper.
    QFont interfaceFont() const;

private:
    static constexpr double dotsPerMillimetre = 96 / 25.4;

    QFont paperFont(FontRole role, double points) const;

    int m_percent;
};

} // namespace nianbao
