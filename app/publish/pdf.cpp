#include "publish/pdf.h"

#include "publish/pdf_document.h"

namespace nianbao {

QList<Page> pagesOf(const Composition &composition, const Fonts &fonts, const PageOptions &options,
                    const Enclosures &enclosures)
{
    return enclosures.first + layOutPages(composition, measureWith(fonts), options) + enclosures.last;
}

Result<QByteArray> pdf(const QList<Page> &pages, const Composition &composition, const Fonts &fonts,
                       const PdfFacts &facts, const Progress &progress)
{
    // Each page is drawn first, then finished.
    const int whole = 2 * int(pages.size());
    const auto drawing = [&](int done, int) { return goesOn(progress, done, whole); };
    const auto finishing = [&](int done, int) { return goesOn(progress, whole / 2 + done, whole); };
    const Result<DrawnPdf> drawn = drawPdf(pages, fonts, drawing);
    return drawn ? finishPdf(*drawn, composition, pages, facts, finishing) : drawn.error();
}

Result<QByteArray> pdf(const Composition &composition, const Fonts &fonts, const PdfFacts &facts,
                       const PageOptions &options, const Enclosures &enclosures)
{
    return pdf(pagesOf(composition, fonts, options, enclosures), composition, fonts, facts);
}

} // namespace nianbao
