#pragma once

#include "publish/pdf.h"
#include "publish/pdf_drawing.h"

namespace nianbao {

// Makes of what Qt has drawn a PDF that can be searched, navigated and kept: see pdf(). Its markers are
// gone then. `progress` is asked after each page.
Result<QByteArray> finishPdf(const DrawnPdf &drawn, const Composition &composition, const QList<Page> &pages,
                             const PdfFacts &facts, const Progress &progress = {});

} // namespace nianbao
