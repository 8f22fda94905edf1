#pragma once

#include "fuzz.h"

#include "intake/report_import.h"

namespace nianbao::fuzz {

// What is imported of a document is a report like any other.
inline void importFrom(const QByteArray &bytes)
{
    if (const Result<ImportResult> imported = ReportImport::fromBytes(bytes))
        expectStable(imported->report);
    else
        expect(!imported.error().message.isEmpty(), "a refusal says why");
}

} // namespace nianbao::fuzz
