#pragma once

#include "model/run.h"

#include <QList>

namespace nianbao {

// What may stand in an output of a text: XML has no place for control characters, broken surrogates or
// noncharacters, and paper has none for line breaks within a paragraph. Without space around it: the indent
// of two characters that people type as spaces is the outputs' own business.
QString printable(const QString &text);
// The same for a paragraph: nothing around it, whichever runs the space lies in; live fields are words now,
// and neighbours of one manner are one run.
QList<Run> printable(const QList<Run> &runs);

} // namespace nianbao
