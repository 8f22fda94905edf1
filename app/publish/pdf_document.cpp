#include "publish/pdf_document.h"

#include "publish/pdf_attachment.h"
#include "publish/pdf_metadata.h"
#include "publish/pdf_outline.h"
#include "publish/pdf_structure.h"
#include "publish/pdf_text_map.h"

#include <qpdf/QPDFWriter.hh>

namespace nianbao {

namespace {

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setNewlineBeforeEndstream(true); // ISO 19005-3, 6.1.7.1
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

PdfDescription descriptionOf(const Composition &composition, const PdfFacts &facts)
{
    PdfDescription description{composition.title,
                               facts.author,
                               facts.subject,
                               QStringLiteral("Nianbao " NIANBAO_VERSION),
                               QStringLiteral("Qt %1, qpdf %2").arg(qVersion(), QPDF::QPDFVersion().c_str()),
                               facts.created,
                               facts.fingerprint};
    if (!description.created.isValid())
        description.created = QDateTime::currentDateTime();
    description.created = description.created.toOffsetFromUtc(description.created.offsetFromUtc());
    return description;
}

} // namespace

Result<QByteArray> finishPdf(const DrawnPdf &drawn, const Composition &composition, const QList<Page> &pages,
                             const PdfFacts &facts, const Progress &progress)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", drawn.bytes.constData(), size_t(drawn.bytes.size()));
        std::vector<PdfContent> contents = contentsOf(pdf);
        const bool everythingShown = nameTypedCharacters(pdf, contents, drawn.things);
        writeStructure(pdf, composition, pages, markContent(contents, drawn.things));
        for (size_t i = 0; i < contents.size(); ++i) {
            contents[i].write();
            if (!goesOn(progress, int(i + 1), int(contents.size())))
                return pdfWasStopped();
        }
        writeOutline(pdf, composition, pages);
        PdfDescription description = descriptionOf(composition, facts);
        description.isArchival = everythingShown;
        describe(pdf, description);
        if (!facts.attachment.isEmpty())
            attach(pdf, facts.attachmentName, facts.attachment, description.created);
        return written(pdf);
    } catch (const std::exception &fault) {
        return Error{QCoreApplication::translate("nianbao::Pdf", "The PDF could not be finished.") + u' '
                     + QString::fromUtf8(fault.what())};
    }
}

} // namespace nianbao
