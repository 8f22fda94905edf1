#include "publish/pdf.h"

#include "publish/pdf_document.h"

namespace nianbao {

Result<QByteArray> pdf(const Composition &composition, const Fonts &fonts, const PdfFacts &facts,
                       const PageOptions &options, const Enclosures &enclosures)
{
    const QList<Page> pages =
        enclosures.first + layOutPages(composition, measureWith(fonts), options) + enclosures.last;
    const Result<DrawnPdf> drawn = drawPdf(pages, fonts);
    if (!drawn)
        return drawn.error();
    return finishPdf(*drawn, composition, pages, facts);
}

} // namespace nianbao
