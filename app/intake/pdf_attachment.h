#pragma once

#include "model/result.h"

#include <QByteArray>

namespace nianbao {

// What one of our PDFs says of the report that it was made from; as it stands in the PDF, neither
// understood nor believed here. Both are empty for a PDF that isn't ours.
struct AttachedReport {
    QByteArray data{};     // the file in which the report was stored
    QString fingerprint{}; // the report's, as the PDF's document information has it

    bool isNone() const { return data.isEmpty() && fingerprint.isEmpty(); }
};

// Said of a PDF without one, to somebody who wants to import it.
Error noReportAttached();

// The most that is taken out of a PDF, however little of it the packed data are.
inline constexpr qsizetype largestAttachment = qsizetype(256) * 1024 * 1024; // bytes

// Looks for the report attached to a PDF: an embedded file called *.nianbao, or of its media type. An error
// for what is no PDF, is damaged, or can't be opened without its password; and for one with several reports
// attached. What somebody has prepared to do harm is such an error, too: the reading happens in a process of
// its own, with bounds of memory (1.5 GiB) and time (20 s), and the program goes on.
Result<AttachedReport> attachedReport(const QByteArray &pdf);

} // namespace nianbao
