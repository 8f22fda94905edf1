#pragma once

#include "model/result.h"

#include <QString>

namespace nianbao {

// What a list of files says of one. Each may be empty.
struct ReportSummary {
    QString organ;
    QString year;
    QString stage{}; // as stageName() has it; empty while nobody has moved it on
};

// Read from the beginning of the file, where they stand, without the rest of it: for lists, which have
// to be quick on a slow drive as well. It is no check: a file may begin well and be damaged further on.
Result<ReportSummary> readSummary(const QString &path);

} // namespace nianbao
