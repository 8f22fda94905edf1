#pragma once

#include <QChar>

namespace nianbao {

// A character that is as wide as a Han character in Chinese type: Han and its neighbours, their
// punctuation, full-width forms, and the marks that Chinese shares with other scripts (“ ” ‘ ’ — … ·).
// Not the ideographic space.
inline bool isWide(QChar c)
{
    const char16_t u = c.unicode();
    const bool shared =
        u == 0x2018 || u == 0x2019 || u == 0x201C || u == 0x201D || u == 0x2014 || u == 0x2026 || u == 0x00B7;
    return shared || c.isHighSurrogate() || c.isLowSurrogate() // beyond the first plane: rare Han, emoji
           || (u >= 0x2E80 && u <= 0x2FDF) || (u > 0x3000 && u <= 0x9FFF) || (u >= 0xAC00 && u <= 0xD7A3)
           || (u >= 0xF900 && u <= 0xFAFF) || (u >= 0xFE30 && u <= 0xFE4F) || (u >= 0xFF01 && u <= 0xFF60)
           || (u >= 0xFFE0 && u <= 0xFFE6);
}

inline bool isHan(QChar c)
{
    const char16_t u = c.unicode();
    const bool unified = u >= 0x4E00 && u <= 0x9FFF; // nearly all there are, without looking them up
    return unified || (u >= 0x2E80 && QChar::script(u) == QChar::Script_Han);
}

} // namespace nianbao
