#include "publish/review_sheet.h"

#include "publish/review_setter.h"

namespace nianbao {

namespace {

constexpr qsizetype longestName = 60; // characters: more than any organ has, and a code that a phone reads

} // namespace

QList<Page> reviewSheet(const ReviewFacts &facts, const Measure &measure)
{
    ReviewSetter setter(facts, measure);
    const QList<Page> pages = setter.set();
    const double room = setter.roomLeft();
    return room > 0 ? ReviewSetter(facts, measure).set(room) : pages;
}

std::optional<Field> fieldOnReviewSheet(PlacedOrigin origin)
{
    if (origin.element < firstEnclosed || origin.cell < 0)
        return {};
    return Field(origin.cell);
}

QString qrText(const ReviewFacts &facts)
{
    QString organ = facts.organ;
    if (organ.size() > longestName) {
        organ.truncate(organ[longestName - 1].isHighSurrogate() ? longestName - 1 : longestName);
        organ += u'…';
    }
    organ.replace(u'%', QLatin1String("%25")).replace(u';', QLatin1String("%3B"));
    return QStringLiteral("nianbao:v1;organ=%1;year=%2;sm3=%3").arg(organ, facts.year, facts.fingerprint);
}

} // namespace nianbao
