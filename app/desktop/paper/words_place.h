#pragma once

#include "desktop/paper/page_places.h"

namespace nianbao {

// Where the words at a point of the place's page, in millimetres, are edited: in a paragraph or a heading of
// the text, between the very characters that the point lies on; elsewhere the place itself. The report may
// have been altered since the pages were laid out; then it is about there.
Place placeOfWords(const PagePlace &place, QPointF point, const QList<Page> &pages,
                   const Composition &composition, const Report &report, const Measure &measure);

// Where in the text as it is stored a character of the printed one stands, both in UTF-16 units: printing
// leaves out what can't be printed, and space around a paragraph.
int storedPosition(QStringView stored, QStringView printed, int at);

} // namespace nianbao
