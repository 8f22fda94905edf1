#include "model/breakdown.h"

#include "model/breakdown_wording.h"

#include <QSet>

#include <algorithm>

namespace nianbao {

NumberType Breakdown::countType() const
{
    const BreakdownUnit *known = BreakdownWording::shipped().unit(unit);
    const int most = known ? known->decimals : 0;
    return {most > 0 ? QStringLiteral("amount") : QStringLiteral("count"), most, unit};
}

const BreakdownPart *Breakdown::part(const QString &name) const
{
    for (const BreakdownPart &one : parts) {
        if (one.id == name)
            return &one;
    }
    return nullptr;
}

QString Breakdown::freshPartId(const QStringList &taken) const
{
    int number = int(parts.size());
    QString fresh;
    do {
        fresh = QStringLiteral("p%1").arg(++number);
    } while (part(fresh) || taken.contains(fresh));
    return fresh;
}

namespace {

// What a Quantity can name, and an XML name can end in.
bool isId(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    });
}

} // namespace

std::optional<Error> Breakdown::countFault(const Figure &count, const QString &place) const
{
    if (count.kind() == Figure::Kind::NotApplicable)
        return Error{tr("“/” is no count; leave it empty, or write 0."), {}, place};
    const Result<Figure> read = Figure::parse(count.text(), countType());
    if (!read)
        return Error{read.error().message, {}, place};
    return std::nullopt;
}

std::optional<Error> Breakdown::fault() const
{
    if (!isId(id))
        return Error{tr("A breakdown needs an id."), {}, QStringLiteral("breakdown")};
    if (decimals < 0 || decimals > Percentage::mostDecimals)
        return Error{tr("Percentages have 0 to 4 decimals."), {}, QStringLiteral("decimals")};
    if (parts.size() > mostParts)
        return Error{tr("A breakdown may have 100 parts at most."), {}, QStringLiteral("parts")};
    QSet<QString> ids;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString place = QStringLiteral("parts[%1].").arg(i);
        const BreakdownPart &one = parts[i];
        if (!isId(one.id) || one.id == BreakdownWording::restId || ids.contains(one.id))
            return Error{tr("Each part of a breakdown needs an id of its own."), {}, place + "id"};
        ids += one.id;
        if (const auto wrong = countFault(one.count, place + "count"))
            return wrong;
    }
    if (const auto wrong = countFault(statedWhole, QStringLiteral("whole")))
        return wrong;
    const BreakdownFigures figures(*this);
    if (figures.sum.kind() == Figure::Kind::Overflow)
        return Error{tr("The counts are too large to add up."), {}, QStringLiteral("parts")};
    if (statedWhole.isNumber() && figures.sum.isNumber() && *figures.sum.minus(statedWhole) > 0)
        return Error{tr("The parts add up to %1; the whole can't be less than that, as %2 is.")
                         .arg(figures.sum.text(), statedWhole.text()),
                     {},
                     QStringLiteral("whole")};
    return std::nullopt;
}

BreakdownFigures::BreakdownFigures(const Breakdown &breakdown)
{
    QList<qint64> counts;
    bool complete = !breakdown.parts.isEmpty();
    for (const BreakdownPart &part : breakdown.parts) {
        sum.add(part.count);
        complete = complete && part.count.isNumber();
        counts += part.count.units();
    }
    whole = sum;
    if (breakdown.statedWhole.isNumber()) {
        whole = breakdown.statedWhole;
        const std::optional<qint64> left = whole.minus(sum);
        if (!left || *left < 0)
            return; // Breakdown::fault() says so
        const int scale = breakdown.countType().decimals;
        rest = Figure::number(*left, scale, std::max(sum.decimals(), whole.decimals()));
        counts += *left;
    }
    if (!complete || !whole.isNumber())
        return;
    percentages = percentagesOf(counts, breakdown.decimals, breakdown.rounding);
    for (const Percentage &one : percentages)
        percentSum += one.steps;
}

} // namespace nianbao
