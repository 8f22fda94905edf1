#include "publish/chart_colours.h"

namespace nianbao {

ChartColours ChartColours::light()
{
    constexpr QRgb black = 0xFF000000;
    const auto dark = [](QRgb fill, QRgb mark) { return Tone{fill, mark, fill}; };
    const auto pale = [](QRgb fill, QRgb mark) { return Tone{fill, mark, mark}; };
    return {black,
            0xFF57606A,
            0xFF8B949E,
            0xFFFFFFFF,
            {dark(0xFF2F5F9E, 0xFF7FA3CF), pale(0xFFF2D7A0, 0xFFA87A22), dark(0xFF1F6B60, 0xFF6FAFA3),
             pale(0xFFDCC8E4, 0xFF8C6A9C), dark(0xFF7A5520, 0xFFC2A06A), pale(0xFFBBD6EE, 0xFF4F7FAD),
             dark(0xFF5E4678, 0xFFA48FBC), pale(0xFFC5E0CC, 0xFF55906A), dark(0xFF8496A6, 0xFF4E6070)}};
}

ChartColours ChartColours::dark()
{
    // Every fill stands out from this ground.
    const auto tone = [](QRgb fill, QRgb mark) { return Tone{fill, mark, fill}; };
    return {0xFFE6E8EA,
            0xFFA0A7AF,
            0xFF6E7681,
            0xFF2A2D31,
            {tone(0xFF4F84C6, 0xFFA9C8EE), tone(0xFFF2DAAA, 0xFF9A7430), tone(0xFF358A7C, 0xFF97CFC4),
             tone(0xFFE6D6EE, 0xFF8A6C9C), tone(0xFFA0773B, 0xFFE2C799), tone(0xFFCBE2F5, 0xFF5580AC),
             tone(0xFF8A70AE, 0xFFCDBEE0), tone(0xFFCFE8D7, 0xFF5A9270), tone(0xFF9FAEBB, 0xFF5F707E)}};
}

const QColor &ChartColours::of(ChartInk ink) const
{
    return ink == ChartInk::Text ? text : ink == ChartInk::Quiet ? quiet : line;
}

} // namespace nianbao
