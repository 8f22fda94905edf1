#pragma once

#include "intake/source_document.h"

namespace nianbao {

// A page as text, each line a paragraph. Lines with tabs or bars between their cells are tables; with one
// cell a line they can't be told from paragraphs, and the matcher looks for that. Lines that are only markup
// of a table of bars (|---|---|) are left out.
SourceDocument textDocument(const QString &text);

} // namespace nianbao
