#pragma once

#include "model/report.h"

namespace nianbao {

// What was altered from one report to the other, as the history keeps it: figures and fields with what stood
// there, of texts the stretch that was altered with a little around it. Nobody's and of no time yet.
Revision revisionBetween(const Report &before, const Report &after);

// The later report with what was altered since the earlier one at the end of its history; the same where
// nothing was. `by` may be empty.
Report logged(const Report &before, const Report &after, const QString &by, const QDateTime &on);

// A change of one place, with whoever made it.
struct PlaceChange {
    QString by;
    QDateTime on;
    LoggedChange change;
};
// All that the history knows of that place, the latest first.
QList<PlaceChange> historyOf(const Report &report, const QString &place);

} // namespace nianbao
