#pragma once

#include "publish/drawn.h"
#include "publish/pdf_content.h"

namespace nianbao {

// Gives the PDF's glyphs the characters that were typed. Qt names a glyph by the lowest code point
// that its font shows with it; in the Noto CJK fonts that makes the radical ⼀ (U+2F00) of 一 and ⻢ of
// 马, so that a search for 一、总体情况 would find nothing; and characters beyond the basic plane have no
// names at all.
//
// What a glyph mostly stands for is its name in its font. Where it stands for something else, it is set
// in a second font that differs in its names only; where glyphs only together stand for something, it is
// said beside them (ActualText).
//
// Says whether every text is shown by glyphs of embedded fonts, none being the sign for a missing
// character, none left out and none from a private area: what PDF/A and PDF/UA ask for.
bool nameTypedCharacters(QPDF &pdf, std::vector<PdfContent> &pages, const QList<Drawn> &things);

} // namespace nianbao
