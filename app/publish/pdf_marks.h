#pragma once

#include "publish/drawn.h"
#include "publish/pdf_content.h"

namespace nianbao {

// What stands on the pages as one thing for who can't see them: a paragraph, a cell, a picture.
struct PdfLeaf {
    int element = -1;
    int cell = -1;
    bool isGraphic = false; // a picture, rather than its caption

    friend auto operator<=>(const PdfLeaf &, const PdfLeaf &) = default;
};

// Where a leaf is drawn, or a part of it: what is marked so in a page's content (ISO 32000-1, 14.6).
struct PdfMark {
    size_t page = 0;
    int number = 0; // MCID
};

// Marks everything that is drawn, what is of no element as an artifact. Each leaf's marks are in the order
// of the pages.
std::map<PdfLeaf, std::vector<PdfMark>> markContent(std::vector<PdfContent> &pages,
                                                    const QList<Drawn> &things);

} // namespace nianbao
