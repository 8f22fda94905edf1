#pragma once

#include "publish/fonts.h"
#include "publish/pages.h"

#include <QByteArray>

namespace nianbao {

// Gives the PDF's glyphs the characters that were typed. Qt names a glyph by the lowest code point
// that its font shows with it; with the Noto CJK fonts that makes the radical ⼀ (U+2F00) of 一, ⻢ of
// 马, so that a reader's search for 一、总体情况 finds nothing. The right maps are appended to the file
// as an incremental update (ISO 32000-1, 7.5.6); what was written stays as it is.
QByteArray withTypedCharacters(const QByteArray &pdf, const QList<Page> &pages, const Fonts &fonts);

} // namespace nianbao
