#pragma once

#include "publish/pdf_marks.h"

namespace nianbao {

// Writes the tree that says what the marked content is (ISO 32000-1, 14.7; ISO 14289-1): headings,
// paragraphs, tables with their heads, pictures and charts with words in their stead. In the composition's
// order, a table that parts between pages being one. Enclosed pages are paragraphs, before and after it.
void writeStructure(QPDF &pdf, const Composition &composition, const QList<Page> &pages,
                    const std::map<PdfLeaf, std::vector<PdfMark>> &marks);

} // namespace nianbao
