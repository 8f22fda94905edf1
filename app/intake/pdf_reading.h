#pragma once

#include "intake/pdf_attachment.h"

namespace nianbao {

// Why nothing was read.
enum class PdfFault : char {
    None,
    Damaged,
    Password,
    Encryption,
    Several,
    AttachmentDamaged,
    AttachmentTooLarge
};

struct PdfReading {
    PdfFault fault = PdfFault::None;
    AttachedReport report{};
};

// Reads with libqpdf, which unpacks a PDF's own tables whole, however large somebody has made them: throws
// std::bad_alloc or takes the PDF for damaged where there is no memory, and knows no bounds of time. For
// attachedReport() alone.
PdfReading readUnbounded(const QByteArray &pdf);

} // namespace nianbao
