#pragma once

#include "checks/breakdown_offers.h"
#include "intake/import_result.h"

#include <QByteArray>

namespace nianbao {

// What an import matched, what it didn't, and where stated totals disagree; and which breakdowns its text
// states, made live ones or not.
struct ImportSaid {
    const ImportResult &result;
    QList<BreakdownOffer> breakdowns;
    bool areTaken = false;
};
QByteArray importAsJson(const ImportSaid &said);
QByteArray importAsText(const ImportSaid &said);

} // namespace nianbao
