#pragma once

#include "model/report.h"

#include <QDateTime>

namespace nianbao {

// What a new report begins with, once the organ's profile is known: the profile, the organ's name, the
// year that reports are due for, and the usual lead. Empty without a profile.
Report newReport(const OrganProfile &profile, const QDate &today);

// Last year's report as this year's beginning (nextYear), with last year's profile or, where it had
// none, `profile`; `now` is when that happens. A lead that nobody has worded since it was made is made anew,
// for this year.
Report newReportFrom(const Report &previous, const OrganProfile &profile, const QDateTime &now = {});

// The steps that write the usual lead; it counts as this year's own.
Change usualLead(const Report &report);

} // namespace nianbao
