#pragma once

#include "model/narrative.h"

namespace nianbao {

// A text from elsewhere: what a section can hold of it.
struct PastedText {
    Narrative text;
    int picturesLeftOut = 0; // which the clipboard only had the addresses of
};

// Each line is a paragraph. The spaces that people type as an indent, and characters that nobody sees,
// go: the layout indents.
Narrative narrativeOfText(const QString &text);

// What Word, WPS, LibreOffice or a web page puts on the clipboard. Kept are headings (numbered （一） or
// 1. they say their level themselves; others go by their rank among h1 to h6), bold words, paragraphs,
// the numbers of lists, the cells of a table (a row a paragraph, parted by tabs) and pictures that are
// within the HTML itself. A short bold paragraph that is numbered as a heading is one, as many write it.
// Everything else goes, and what the author had deleted under tracked changes with it.
PastedText narrativeOfHtml(const QString &html);

} // namespace nianbao
