#include "desktop/commands/new_report.h"

#include "model/lead_wording.h"

namespace nianbao {

namespace {

const QString lead = QStringLiteral("lead");

// Reports on a year are made at its end and in the first months of the next.
int yearDue(const QDate &today)
{
    constexpr int firstMonth = 11;
    return today.month() >= firstMonth ? today.year() : today.year() - 1;
}

void take(Report &report, const Change &change)
{
    const Result<Change> taken = report.apply(change);
    Q_ASSERT(taken.ok()); // the values come from a profile or a report
}

} // namespace

Report newReport(const OrganProfile &profile, const QDate &today)
{
    Report report;
    if (profile.isEmpty())
        return report;
    take(report, {{SetProfile{profile}, SetField{Field::Organ, profile.value(ProfileItem::FullName)},
                   SetField{Field::Year, QString::number(yearDue(today))}}});
    if (!profile.names().isEmpty())
        take(report, usualLead(report));
    return report;
}

Report newReportFrom(const Report &previous, const OrganProfile &profile, const QDateTime &now)
{
    Report next = nextYear(previous, now);
    if (next.profile().isEmpty())
        take(next, {{SetProfile{profile}}});
    if (hasUsualLead(previous))
        take(next, usualLead(next));
    return next;
}

Change usualLead(const Report &report)
{
    const QString words = LeadWording::shipped().leadFor(report);
    const Result<Change::Step> step = stepFor(report.form(), lead, words);
    Q_ASSERT(step.ok()); // every form has a lead, and text can be anything
    return {{*step, SetInherited{lead, {}}}};
}

} // namespace nianbao
