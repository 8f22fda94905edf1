#include "model/origin.h"

#include <utility>

namespace nianbao {

namespace {

using Kind = Origin::Kind;

constexpr std::pair<Kind, const char *> names[] = {
    {Kind::Typed, "typed"}, {Kind::Carried, "carried"}, {Kind::Imported, "imported"}};

} // namespace

Origin Origin::at(Kind kind, const QDateTime &time)
{
    if (!time.isValid())
        return {kind};
    return {kind, QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC)};
}

QString Origin::text() const
{
    QString text;
    for (const auto &[named, name] : names) {
        if (named == kind)
            text = QLatin1String(name);
    }
    return when.isValid() ? text + u' ' + when.toString(Qt::ISODate) : text;
}

std::optional<Origin> Origin::parse(const QString &text)
{
    const QString first = text.section(u' ', 0, 0);
    const QString rest = text.section(u' ', 1);
    for (const auto &[kind, name] : names) {
        if (first != QLatin1String(name))
            continue;
        if (rest.isEmpty())
            return Origin{kind};
        // A time that doesn't say its zone may be anybody's.
        const QDateTime time = QDateTime::fromString(rest, Qt::ISODate);
        if (time.isValid() && time.timeSpec() != Qt::LocalTime)
            return at(kind, time);
    }
    return std::nullopt;
}

} // namespace nianbao
