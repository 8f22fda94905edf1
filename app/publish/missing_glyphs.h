#pragma once

#include "publish/fonts.h"
#include "publish/pages.h"

namespace nianbao {

// The characters on the pages that none of the installed fonts has, each once, in reading order: paper shows
// an empty box for each. Needs a running QGuiApplication. What isn't seen by itself (space, accents, joiners)
// isn't looked for.
QList<char32_t> charactersWithoutGlyph(const QList<Page> &pages, const Fonts &fonts);

// "U+20000".
QString codePointName(char32_t character);

// A sentence or two about them: which they are (no more than a few by name), what that means, what to do.
// Empty if there are none.
QString remarkOnMissingGlyphs(const QList<char32_t> &characters);

} // namespace nianbao
