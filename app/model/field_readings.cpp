#include "model/field_readings.h"

#include "model/breakdown_wording.h"
#include "model/field_wording.h"
#include "model/figure_change.h"

#include <algorithm>

namespace nianbao {

namespace {

using State = FieldReading::State;

FieldReading broken()
{
    return {State::Broken, FieldWording::shipped().broken};
}

FieldReading missing(const QString &words)
{
    return {State::Missing, words};
}

QString filled(QString pattern, const QString &number)
{
    return pattern.replace(QLatin1String("{n}"), number);
}

} // namespace

namespace {

QHash<QString, BreakdownFigures> reckoned(const Report &report)
{
    QHash<QString, BreakdownFigures> figures;
    for (const Section &section : report.form().sections()) {
        for (const Block &block : report.narrative(section.id).blocks()) {
            if (const auto *breakdown = std::get_if<Breakdown>(&block))
                figures.insert(breakdown->id, BreakdownFigures(*breakdown));
        }
    }
    return figures;
}

} // namespace

FieldReadings::FieldReadings(const Report &report)
    : m_report(report), m_figures(report), m_breakdowns(reckoned(report))
{
    if (report.previous())
        m_lastYears = reckoned(*report.previous());
}

FieldReading FieldReadings::of(const QString &field) const
{
    const std::optional<Quantity> quantity = Quantity::parse(field);
    return quantity ? of(*quantity) : broken();
}

FieldReading FieldReadings::of(const Quantity &quantity) const
{
    const FieldWording &wording = FieldWording::shipped();
    const Value now = valueOf(quantity.of);
    if (!now.exists || now.figure.kind() == Figure::Kind::Overflow)
        return broken();
    switch (quantity.kind) {
    case Quantity::Kind::Value:
        return now.figure.isEmpty() ? missing(wording.empty) : FieldReading{State::Fine, now.figure.text()};
    case Quantity::Kind::LastYear: {
        const Value then = lastYearsOf(quantity.of);
        if (!then.exists || then.figure.isEmpty())
            return missing(wording.noLastYear);
        return then.figure.kind() == Figure::Kind::Overflow ? broken()
                                                            : FieldReading{State::Fine, then.figure.text()};
    }
    case Quantity::Kind::Percent:
        return percentOf(quantity);
    case Quantity::Kind::Change:
    case Quantity::Kind::Rate:
        return changeOf(quantity);
    }
    Q_UNREACHABLE();
}

FieldReading FieldReadings::percentOf(const Quantity &quantity) const
{
    const FieldWording &wording = FieldWording::shipped();
    if (!quantity.base.isEmpty()) {
        const Value part = valueOf(quantity.of);
        const Value whole = valueOf(quantity.base);
        if (!whole.exists || whole.scale != part.scale || whole.figure.kind() == Figure::Kind::Overflow)
            return broken();
        if (part.figure.isEmpty() || whole.figure.isEmpty())
            return missing(wording.empty);
        if (whole.figure.units() == 0)
            return {State::Zero, wording.zeroWhole};
        const auto steps = percentSteps(part.figure.units(), whole.figure.units(), quantity.decimals);
        if (!steps) // too large to be said
            return broken();
        return {State::Fine, filled(wording.percent, decimalText(*steps, quantity.decimals))};
    }
    // Of a breakdown's part: as the breakdown has it, so that all three of its faces say the same.
    const qsizetype point = quantity.of.indexOf(u'.');
    const Breakdown *breakdown = point < 0 ? nullptr : breakdownOf(m_report, quantity.of.left(point));
    if (!breakdown)
        return broken();
    const BreakdownFigures &figures = *m_breakdowns.find(breakdown->id);
    const QString id = quantity.of.mid(point + 1);
    qsizetype index = breakdown->parts.size(); // of the rest
    if (id != BreakdownWording::restId)
        index = breakdown->part(id) - breakdown->parts.constData();
    if (index < figures.percentages.size())
        return {State::Fine,
                filled(wording.percent, decimalText(figures.percentages[index].steps, breakdown->decimals))};
    return figures.whole.isNumber() && figures.whole.units() == 0
               ? FieldReading{State::Zero, wording.zeroWhole}
               : missing(wording.empty);
}

FieldReading FieldReadings::changeOf(const Quantity &quantity) const
{
    const FieldWording &wording = FieldWording::shipped();
    const Value now = valueOf(quantity.of);
    const Value then = lastYearsOf(quantity.of);
    if (now.figure.isEmpty())
        return missing(wording.empty);
    if (!then.exists || then.figure.isEmpty())
        return missing(wording.noLastYear);
    const std::optional<FigureChange> change =
        now.scale == then.scale ? changeBetween(then.figure, now.figure, now.scale, quantity.decimals)
                                : std::nullopt;
    if (!change)
        return broken();
    if (quantity.kind == Quantity::Kind::Change)
        return {State::Fine, change->inWords(now.unit)};
    if (change->rate)
        return {State::Fine, change->rateInWords()};
    // There is no rate of nothing; else it is too large to be said.
    return then.figure.units() == 0 ? FieldReading{State::Zero, wording.zeroLastYear} : broken();
}

namespace {

struct BreakdownValue {
    bool exists = false;
    Figure figure{};
};

BreakdownValue valueOf(const Breakdown &breakdown, const BreakdownFigures &figures, const QString &part)
{
    if (part.isEmpty())
        return {true, figures.whole};
    if (part == BreakdownWording::restId) // gone together with the stated whole
        return {breakdown.statedWhole.isNumber(), figures.rest};
    const BreakdownPart *one = breakdown.part(part);
    return one ? BreakdownValue{true, one->count} : BreakdownValue{};
}

Figure sumOf(const QList<int> &indices, const Figures &figures)
{
    Figure sum;
    if (indices.size() == 1)
        return figures.at(indices.first());
    for (const int one : indices)
        sum.add(figures.at(one));
    return sum;
}

} // namespace

FieldReadings::Value FieldReadings::valueOf(const QString &address) const
{
    const Template &form = m_report.form();
    if (const QList<int> figures = figuresOf(address, form); !figures.isEmpty()) {
        const NumberType &type = form.figures()[figures.first()].type;
        return {true, sumOf(figures, m_figures), type.decimals, countedIn(type)};
    }
    const qsizetype point = address.indexOf(u'.');
    const Breakdown *breakdown = breakdownOf(m_report, address.left(point));
    if (!breakdown)
        return {};
    const BreakdownValue value = nianbao::valueOf(*breakdown, *m_breakdowns.find(breakdown->id),
                                                  point < 0 ? QString() : address.mid(point + 1));
    return {value.exists, value.figure, breakdown->countType().decimals, breakdown->unit};
}

FieldReadings::Value FieldReadings::lastYearsOf(const QString &address) const
{
    const Report *previous = m_report.previous();
    if (!previous)
        return {};
    const Template &form = previous->form();
    if (const QList<int> figures = figuresOf(address, form); !figures.isEmpty())
        return {true, sumOf(figures, Figures(*previous)), form.figures()[figures.first()].type.decimals};
    const qsizetype point = address.indexOf(u'.');
    const Breakdown *breakdown = breakdownOf(m_report, address.left(point));
    const Breakdown *then = breakdown ? nianbao::lastYearsOf(m_report, *breakdown) : nullptr;
    if (!then || then->unit != breakdown->unit) // 元 last year and 万元 now can't be compared
        return {};
    QString id = point < 0 ? QString() : address.mid(point + 1);
    if (const BreakdownPart *part = breakdown->part(id)) {
        const BreakdownPart *partThen = nianbao::lastYearsOf(*then, *part);
        if (!partThen)
            return {};
        id = partThen->id;
    }
    const BreakdownValue value = nianbao::valueOf(*then, *m_lastYears.find(then->id), id);
    return {value.exists, value.figure, then->countType().decimals, then->unit};
}

namespace {

template<typename Matches>
const Breakdown *findBreakdown(const Report &report, Matches matches)
{
    for (const Section &section : report.form().sections()) {
        for (const Block &block : report.narrative(section.id).blocks()) {
            const auto *breakdown = std::get_if<Breakdown>(&block);
            if (breakdown && matches(*breakdown))
                return breakdown;
        }
    }
    return nullptr;
}

} // namespace

const Breakdown *breakdownOf(const Report &report, const QString &id)
{
    return findBreakdown(report, [&id](const Breakdown &one) { return one.id == id; });
}

const Breakdown *counterpartIn(const Report &other, const Breakdown &breakdown)
{
    const Breakdown *sameId = breakdownOf(other, breakdown.id);
    const auto isNamedAlike = [&breakdown](const Breakdown &one) {
        return one.title == breakdown.title && one.subject == breakdown.subject;
    };
    if (sameId && isNamedAlike(*sameId)) // there may be several of that name
        return sameId;
    const Breakdown *sameName = findBreakdown(other, isNamedAlike);
    return sameName ? sameName : sameId;
}

const Breakdown *lastYearsOf(const Report &report, const Breakdown &breakdown)
{
    const Report *previous = report.previous();
    return previous ? counterpartIn(*previous, breakdown) : nullptr;
}

const BreakdownPart *lastYearsOf(const Breakdown &lastYears, const BreakdownPart &part)
{
    const BreakdownPart *sameId = lastYears.part(part.id);
    if (sameId && sameId->label == part.label) // there may be several of that label
        return sameId;
    for (const BreakdownPart &one : lastYears.parts) {
        if (one.label == part.label)
            return &one;
    }
    return sameId;
}

} // namespace nianbao
