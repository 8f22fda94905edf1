#include "model/figure_change.h"

#include "model/field_wording.h"
#include "model/percentage.h"

namespace nianbao {

namespace {

QString filled(QString pattern, const QString &number, const QString &unit = {})
{
    return pattern.replace(QLatin1String("{n}"), number).replace(QLatin1String("{unit}"), unit);
}

// A number of units as a figure prints it, with no more decimals than it needs.
QString numberText(qint64 units, int scale)
{
    int decimals = scale;
    for (qint64 left = units; decimals > 0 && left % 10 == 0; left /= 10)
        --decimals;
    return Figure::number(units, scale, decimals).text();
}

} // namespace

QString FigureChange::number() const
{
    return (units < 0 ? QStringLiteral("-") : QString()) + numberText(std::abs(units), scale);
}

QString FigureChange::percent() const
{
    return rate ? decimalText(*rate, decimals) : QString();
}

QString FigureChange::inWords(const QString &unit) const
{
    const FieldWording &wording = FieldWording::shipped();
    if (units == 0)
        return wording.same;
    return filled(units > 0 ? wording.more : wording.less, numberText(std::abs(units), scale), unit);
}

QString FigureChange::rateInWords() const
{
    const FieldWording &wording = FieldWording::shipped();
    if (units == 0)
        return wording.same;
    return rate ? filled(units > 0 ? wording.grown : wording.fallen, decimalText(std::abs(*rate), decimals))
                : QString();
}

QString countedIn(const NumberType &type)
{
    return type.unit.isEmpty() ? FieldWording::shipped().countUnit : type.unit;
}

std::optional<FigureChange> changeBetween(const Figure &before, const Figure &after, int scale, int decimals)
{
    if (before.isEmpty() || after.isEmpty())
        return std::nullopt;
    const std::optional<qint64> units = after.minus(before);
    if (!units)
        return std::nullopt;
    FigureChange change{*units, std::nullopt, scale, decimals};
    if (*units == 0)
        change.rate = 0;
    else if (const auto steps = percentSteps(std::abs(*units), before.units(), decimals))
        change.rate = *units < 0 ? -*steps : *steps;
    return change;
}

} // namespace nianbao
