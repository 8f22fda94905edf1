#include "publish/pdf_drawing.h"

#include "publish/page_painter.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace nianbao {

Error pdfWasStopped()
{
    return {QCoreApplication::translate("nianbao::Pdf", "The export was stopped; no PDF was made.")};
}

Result<DrawnPdf> drawPdf(const QList<Page> &pages, const Fonts &fonts, const Progress &progress)
{
    constexpr int resolution = 1200;
    DrawnPdf drawn;
    QBuffer buffer(&drawn.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));

    QPainter painter;
    const auto mark = [&](const Drawn &thing) {
        drawn.things += thing;
        painter.fillRect(QRectF(markerX, -double(drawn.things.size()), 1, 1), Qt::black);
    };
    if (!painter.begin(&writer))
        return Error{QCoreApplication::translate("nianbao::Pdf", "The PDF could not be begun.")};
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0 && !writer.newPage())
            return Error{
                QCoreApplication::translate("nianbao::Pdf", "The PDF could not be continued after page %1.")
                    .arg(i)};
        paintPage(painter, pages[i], fonts, mark);
        if (!goesOn(progress, int(i + 1), int(pages.size())))
            return pdfWasStopped();
    }
    if (!painter.end())
        return Error{QCoreApplication::translate("nianbao::Pdf", "The PDF could not be finished.")};
    return drawn;
}

} // namespace nianbao
