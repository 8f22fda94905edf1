#include "model/deadline.h"

#include <QLocale>

namespace nianbao {

QString Deadline::name() const
{
    switch (source) {
    case Source::Law:
        return tr("Legal deadline");
    case Source::Local:
        return tr("Local deadline");
    case Source::Custom:
        break;
    }
    return tr("Usual deadline");
}

std::optional<Deadline> deadlineOf(const OrganProfile &profile, int year)
{
    const OrganKind *kind = profile.kind();
    if (!kind || year <= 0)
        return std::nullopt;
    const bool isLaw = !kind->law.isEmpty();
    const std::optional<MonthDay> local = MonthDay::parse(profile.value(ProfileItem::LocalDeadline));
    if (local && (!isLaw || *local < kind->deadline))
        return Deadline{local->in(year + 1), Deadline::Source::Local,
                        Deadline::tr("set in the organ's profile by a local notice")};
    if (isLaw)
        return Deadline{kind->deadline.in(year + 1), Deadline::Source::Law, kind->law};
    return Deadline{kind->deadline.in(year + 1), Deadline::Source::Custom,
                    Deadline::tr("the regulation sets none for organs of this kind (%1); local notices do")
                        .arg(kind->name)};
}

Done checkLocalDeadline(const OrganProfile &profile)
{
    const OrganKind *kind = profile.kind();
    const std::optional<MonthDay> local = MonthDay::parse(profile.value(ProfileItem::LocalDeadline));
    if (!kind || !local || kind->law.isEmpty() || *local <= kind->deadline)
        return done();
    return Error{Deadline::tr("The local deadline can't be later than %1, which the law sets (%2).")
                     .arg(dayInWords(kind->deadline), kind->law)};
}

QString dateInWords(const QDate &date)
{
    return QLocale().toString(date, Deadline::tr("d MMMM yyyy", "a date's format, see QDate::toString"));
}

QString dayInWords(const MonthDay &day)
{
    constexpr int anyYear = 2001;
    return QLocale().toString(day.in(anyYear), Deadline::tr("d MMMM", "a day's format, see QDate::toString"));
}

} // namespace nianbao
