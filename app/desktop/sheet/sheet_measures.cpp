#include "desktop/sheet/sheet_measures.h"

#include "desktop/screen_fonts.h"

#include <algorithm>

namespace nianbao {

QFont SheetMeasures::paperFont(FontRole role, double points) const
{
    constexpr double dotsPerPoint = 96.0 / 72;
    QFont font = screenFonts().font(role, points);
    // Rounded down: a text never grows more than the room that it has.
    font.setPixelSize(int(points * dotsPerPoint * m_percent / 100));
    return font;
}

QFont SheetMeasures::interfaceFont() const
{
    QFont font; // the application's, and so it stays where nothing is set
    if (m_percent == 100)
        return font;
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, font.pixelSize() * m_percent / 100));
    else
        font.setPointSizeF(font.pointSizeF() * m_percent / 100);
    return font;
}

} // namespace nianbao
