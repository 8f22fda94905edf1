#pragma once

#include "publish/fonts.h"

namespace nianbao {

// The faces that the paper is set in, for the screen. Chosen once, and by the names alone that fonts
// go by first: asking for each of their other names, as for paper, takes longer than all the rest of
// opening the window.
const Fonts &screenFonts();

// The system's font, with the sheet's sans serif face for the Chinese characters that it hasn't: what
// the system itself picks for them may be a brush script.
QFont interfaceFont(const QFont &system);
// Whether that font, or any that stands in for it, has Chinese characters.
bool hasChinese(const QFont &font);
// Takes over the system's font anew, where it was changed while the program runs.
void followSystemFont();

} // namespace nianbao
