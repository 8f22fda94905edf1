#pragma once

#include "intake/source_document.h"

namespace nianbao {

// Reads a web page, saved whole or a piece of it, as a browser would: unclosed and misnested tags are no
// fault. What isn't shown (scripts, hidden elements) is left out; a table that only arranges the page (it
// holds other tables, or running text) isn't one here. Nothing that the page refers to is fetched; pictures
// come with their bytes where the page holds them, else with their address. Takes time in proportion to the
// page, whatever it holds.
SourceDocument htmlDocument(const QString &html);

// Whether a text is HTML at all.
bool looksLikeHtml(const QString &text);

} // namespace nianbao
