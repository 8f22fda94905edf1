#pragma once

#include "desktop/paper/page_places.h"
#include "desktop/theme.h"

class QPainter;

namespace nianbao {

// What a reader of the page finds in its margin beside a place: a finding that is open, or a comment.
struct PageNote {
    int page = 0;
    QRectF box; // of the place, in the page's millimetres
    QColor colour;
    QString words;
};

// Those of all the pages, in reading order; a finding at the first of its places that is on paper.
QList<PageNote> notesOn(const QList<PagePlace> &places, const Report &report, const QList<Finding> &findings);

// Draws those of one page into its right margin, each beside its place or as near below as there is room; the
// rest is counted. `page` is its rectangle, `dots` are so many to a millimetre.
void paintNotes(QPainter &painter, const QRect &page, double dots, const QList<PageNote> &notes);

} // namespace nianbao
