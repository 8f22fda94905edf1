#pragma once

#include "checks/stated_parts.h"
#include "intake/import_result.h"

#include <QByteArray>

namespace nianbao {

// A breakdown that a section's text states and that could be made a live one.
struct OfferedBreakdown {
    QString section;
    qsizetype paragraph = 0;
    StatedParts parts;
};
QList<OfferedBreakdown> breakdownsIn(const Report &report);

// What an import matched, what it didn't, and where stated totals disagree.
QByteArray importAsJson(const ImportResult &result);
QByteArray importAsText(const ImportResult &result);

} // namespace nianbao
