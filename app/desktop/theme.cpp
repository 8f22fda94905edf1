#include "desktop/theme.h"

namespace nianbao {

const Theme &themeFor(const QPalette &palette)
{
    static const Theme light{
        QColor(0xEEF0F2),        QColor(0xFFFFFF),        QColor(0x1B1F23), QColor(0x57606A),
        QColor(0x30363D),        QColor(0xF1F5F9),        QColor(0x1F5FBF), QColor(0xFFFFFF),
        QColor(0xE4EDF9),        QColor(31, 95, 191, 40), QColor(0xB42318), QColor(0xFDECEA),
        QColor(180, 35, 24, 20), QColor(0x7A3EB1),        QColor(0x9A6700), QColor(0x1A7F37)};
    static const Theme dark{
        QColor(0x1E2124),          QColor(0x2A2D31),          QColor(0xE6E8EA), QColor(0xA0A7AF),
        QColor(0x8B949E),          QColor(0x323840),          QColor(0x6CA8FF), QColor(0x1E2124),
        QColor(0x33415A),          QColor(108, 168, 255, 50), QColor(0xFF7B72), QColor(0x4A2B2D),
        QColor(255, 123, 114, 40), QColor(0xC297FF),          QColor(0xE3B341), QColor(0x56D364)};
    return palette.color(QPalette::Window).lightness() < 128 ? dark : light;
}

QPalette windowPalette(bool isDark)
{
    const QColor window = isDark ? QColor(0x26292D) : QColor(0xF3F4F6);
    const Theme &theme = themeFor(QPalette(window));
    QPalette palette(isDark ? QColor(0x33373C) : QColor(0xFAFBFC),
                     window); // buttons, and all shades of relief
    palette.setColor(QPalette::Base, theme.sheet);
    palette.setColor(QPalette::AlternateBase, theme.computed);
    palette.setColor(QPalette::ToolTipBase, theme.sheet);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.secondary);
    for (const QPalette::ColorRole role : {QPalette::Link, QPalette::LinkVisited, QPalette::Highlight})
        palette.setColor(role, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    const QColor faint = isDark ? QColor(0x7D848C) : QColor(0x8C949C);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

QPalette sheetPalette(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.sheet);
    palette.setColor(QPalette::Base, Qt::transparent);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText})
        palette.setColor(role, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.secondary);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    return palette;
}

} // namespace nianbao
