#pragma once

#include "publish/fonts.h"
#include "publish/pages.h"

#include <QByteArray>

namespace nianbao {

// Gives the PDF's glyphs the characters that were typed. Qt names a glyph by the lowest code point
// that its font shows with it; in the Noto CJK fonts that makes the radical ⼀ (U+2F00) of 一 and ⻢ of
// 马, so that a search for 一、总体情况 would find nothing. The maps from glyphs to characters (ISO
// 32000-1, 9.10.3) are altered in place, without changing any length.
//
// Characters beyond the basic plane have no entry in Qt's maps and get none here.
void nameTypedCharacters(QByteArray &pdf, const QList<Page> &pages, const Fonts &fonts);

} // namespace nianbao
