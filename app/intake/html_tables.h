#pragma once

#include "intake/html_node.h"
#include "intake/source_document.h"

namespace nianbao {

// Whether a table only arranges the page: it holds another table, a cell with running text, or pictures and
// no figures.
bool isLayoutTable(const GumboNode *table);

// The table's cells, their spans laid out, and its caption.
SourceTable gridOf(const GumboNode *table);

// Text as a browser shows it: white space is one space, or nothing where a line was only broken between two
// characters of Chinese.
QString collapsed(const QString &text);

} // namespace nianbao
