#pragma once

#include "publish/pdf_xmp.h"

#include <qpdf/QPDF.hh>

namespace nianbao {

// Writes what the PDF says of itself: information dictionary and XMP in agreement, language, page labels,
// the title in the reader's title bar, the colours' space.
void describe(QPDF &pdf, const PdfDescription &description);

// As a PDF writes a time (ISO 32000-1, 7.9.4): D:20240130101500+08'00'
QString pdfDate(const QDateTime &time);

} // namespace nianbao
