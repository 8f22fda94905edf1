#include "model/breakdown_comparison.h"

#include "model/breakdown_wording.h"
#include "model/field_readings.h"

#include <algorithm>

namespace nianbao {

namespace {

struct Placed {
    QString section;
    int index = -1;
    const Breakdown *breakdown = nullptr;
};

QList<Placed> breakdownsOf(const Report &report)
{
    QList<Placed> all;
    for (const Section &section : report.form().sections()) {
        const QList<Block> &blocks = report.narrative(section.id).blocks();
        for (int i = 0; i < blocks.size(); ++i) {
            if (const auto *breakdown = std::get_if<Breakdown>(&blocks[i]))
                all += {section.id, i, breakdown};
        }
    }
    return all;
}

// What of one breakdown stands on one side of a comparison.
struct Side {
    explicit Side(const Breakdown *of) : breakdown(of)
    {
        if (of)
            figures.emplace(*of);
    }

    // The parts' ids, with that of the rest where there is one.
    QStringList ids() const
    {
        QStringList all;
        if (!breakdown)
            return all;
        for (const BreakdownPart &part : breakdown->parts)
            all += part.id;
        if (breakdown->statedWhole.isNumber())
            all += BreakdownWording::restId;
        return all;
    }
    QString label(const QString &id) const
    {
        const BreakdownPart *part = breakdown ? breakdown->part(id) : nullptr;
        return part                             ? part->label
               : id == BreakdownWording::restId ? BreakdownWording::shipped().rest
                                                : QString();
    }
    Figure count(const QString &id) const
    {
        const BreakdownPart *part = breakdown ? breakdown->part(id) : nullptr;
        return part ? part->count : id == BreakdownWording::restId && figures ? figures->rest : Figure();
    }
    QString percent(const QString &id) const
    {
        const qsizetype index = ids().indexOf(id);
        return figures && index >= 0 && index < figures->percentages.size()
                   ? decimalText(figures->percentages[index].steps, breakdown->decimals)
                   : QString();
    }

    const Breakdown *breakdown;
    std::optional<BreakdownFigures> figures{};
};

// Which part of the earlier one that part was; empty if none, or if it was another one's already.
QString partBefore(const Side &before, const Side &after, const QString &id, const QStringList &taken)
{
    QString found;
    if (id == BreakdownWording::restId)
        found = before.ids().contains(id) ? id : QString();
    else if (before.breakdown) {
        if (const BreakdownPart *part = lastYearsOf(*before.breakdown, *after.breakdown->part(id)))
            found = part->id;
    }
    return taken.contains(found) ? QString() : found;
}

QList<ComparedPart> comparedParts(const Side &before, const Side &after)
{
    const bool isOneUnit =
        before.breakdown && after.breakdown && before.breakdown->unit == after.breakdown->unit;
    const auto compared = [&](const QString &idBefore, const QString &idAfter) {
        ComparedPart part{idBefore, idAfter, after.label(idAfter), before.label(idBefore)};
        part.before = before.count(idBefore);
        part.after = after.count(idAfter);
        part.percentBefore = before.percent(idBefore);
        part.percentAfter = after.percent(idAfter);
        return part;
    };
    QList<ComparedPart> all;
    ComparedPart whole;
    whole.isWhole = true;
    if (before.breakdown) {
        whole.before = before.figures->whole;
        whole.labelBefore = before.breakdown->subject;
    }
    if (after.breakdown) {
        whole.after = after.figures->whole;
        whole.label = after.breakdown->subject;
    } else {
        whole.label = whole.labelBefore;
    }
    all += whole;
    QStringList taken;
    for (const QString &id : after.ids()) {
        all += compared(partBefore(before, after, id, taken), id);
        taken += all.last().idBefore;
    }
    for (const QString &id : before.ids()) {
        if (!taken.contains(id))
            all += compared(id, {});
    }
    for (ComparedPart &part : all) {
        if (part.label.isEmpty() && part.idAfter.isEmpty())
            part.label = part.labelBefore;
        if (isOneUnit)
            part.change = changeBetween(part.before, part.after, after.breakdown->countType().decimals);
    }
    return all;
}

ComparedBreakdown compared(const Placed &before, const Placed &after)
{
    const Placed &later = after.breakdown ? after : before;
    ComparedBreakdown one{before.section, before.index, after.section, after.index};
    one.name = later.breakdown->title.isEmpty() ? later.breakdown->subject : later.breakdown->title;
    one.unitBefore = before.breakdown ? before.breakdown->unit : QString();
    one.unitAfter = after.breakdown ? after.breakdown->unit : QString();
    one.parts = comparedParts(Side(before.breakdown), Side(after.breakdown));
    return one;
}

} // namespace

QList<ComparedBreakdown> comparedBreakdowns(const Report &before, const Report &after)
{
    QList<Placed> left = breakdownsOf(before);
    QList<ComparedBreakdown> all;
    for (const Placed &one : breakdownsOf(after)) {
        const Breakdown *was = counterpartIn(before, *one.breakdown);
        const auto found = std::find_if(left.begin(), left.end(),
                                        [was](const Placed &other) { return other.breakdown == was; });
        if (found == left.end()) {
            all += compared({}, one);
        } else {
            all += compared(*found, one);
            left.erase(found);
        }
    }
    for (const Placed &gone : left)
        all += compared(gone, {});
    return all;
}

} // namespace nianbao
