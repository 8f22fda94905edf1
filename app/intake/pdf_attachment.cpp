#include "intake/pdf_attachment.h"

#include "intake/bounded_work.h"
#include "intake/pdf_reading.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

// Three times the largest attachment, and something for what belongs to the PDF itself; some twenty times
// what the largest attachment takes.
constexpr Bounds bounds{size_t(3) << 29, 20};

struct PdfAttachment {
    Q_DECLARE_TR_FUNCTIONS(nianbao::PdfAttachment)
};

QString wordsFor(PdfFault fault)
{
    switch (fault) {
    case PdfFault::Password:
        return PdfAttachment::tr("The PDF can't be opened without its password.");
    case PdfFault::Encryption:
        return PdfAttachment::tr("The PDF is encrypted in a way that isn't known here.");
    case PdfFault::Several:
        return PdfAttachment::tr("More than one report is attached to the PDF; only one of them can "
                                 "be its own.");
    case PdfFault::AttachmentDamaged:
        return PdfAttachment::tr("The report attached to the PDF is damaged.");
    case PdfFault::AttachmentTooLarge:
        return PdfAttachment::tr("What is attached to the PDF is larger than any report.");
    case PdfFault::None:
    case PdfFault::Damaged:
        break;
    }
    return PdfAttachment::tr("The PDF is damaged, or a part of it is missing.");
}

// A reading as bytes: the fault, the fingerprint's length in two bytes, the fingerprint, the data.
QByteArray packed(const PdfReading &reading)
{
    const QByteArray fingerprint = reading.report.fingerprint.toUtf8();
    QByteArray bytes;
    bytes.reserve(3 + fingerprint.size() + reading.report.data.size());
    bytes += char(reading.fault);
    bytes += char(fingerprint.size() >> 8);
    bytes += char(fingerprint.size() & 0xFF);
    return bytes.append(fingerprint).append(reading.report.data);
}

PdfReading unpacked(const QByteArray &bytes)
{
    constexpr qsizetype head = 3;
    if (bytes.size() < head)
        return {PdfFault::Damaged};
    const qsizetype length = qsizetype(uchar(bytes[1])) << 8 | uchar(bytes[2]);
    return {PdfFault(bytes[0]), {bytes.mid(head + length), QString::fromUtf8(bytes.mid(head, length))}};
}

} // namespace

Result<AttachedReport> attachedReport(const QByteArray &bytes)
{
    // Readers take a PDF for one that begins a little late (ISO 32000-1, annex H.3, note 13).
    if (!bytes.first(std::min(bytes.size(), qsizetype(1024))).contains("%PDF-"))
        return Error{PdfAttachment::tr("The file isn't a PDF.")};
    const std::optional<QByteArray> read = workWithin(bounds, [&] { return packed(readUnbounded(bytes)); });
    if (!read)
        return Error{PdfAttachment::tr("Reading the PDF takes more memory or time than any report's; it may "
                                       "have been made to do harm.")};
    const PdfReading reading = unpacked(*read);
    if (reading.fault != PdfFault::None)
        return Error{wordsFor(reading.fault)};
    return reading.report;
}

Error noReportAttached()
{
    return {
        PdfAttachment::tr("There is no report attached to this PDF: only PDFs that Nianbao made have one. "
                          "Save the report's page, or its document, instead.")};
}

} // namespace nianbao
