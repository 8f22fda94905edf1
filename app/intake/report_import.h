#pragma once

#include "intake/import_result.h"
#include "model/result.h"

#include <QCoreApplication>
#include <QDateTime>

namespace nianbao {

// Brings a report that was published elsewhere over into one that can be edited.
class ReportImport
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::ReportImport)

public:
    // The largest source that is read.
    static constexpr qsizetype largestSource = 64 * 1024 * 1024; // bytes

    // A page or document in whatever of our formats its bytes are: HTML, plain text. An error for what holds
    // nothing of a report. `now` is when its figures came in.
    static Result<ImportResult> fromBytes(const QByteArray &bytes, const QDateTime &now = {});
    // The same of what a reader made.
    static Result<ImportResult> fromDocument(const SourceDocument &document, const QDateTime &now = {});
};

} // namespace nianbao
