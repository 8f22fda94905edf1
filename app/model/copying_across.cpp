#include "model/copying_across.h"

#include "model/breakdown_wording.h"
#include "model/field_readings.h"
#include "model/readdressing.h"

#include <algorithm>

namespace nianbao {

namespace {

// The block as it may stand in the report, in the place of `instead` if that isn't empty.
Block fitting(const Block &block, const Report &into, const std::optional<Block> &instead)
{
    const auto *breakdown = std::get_if<Breakdown>(&block);
    if (!breakdown)
        return block;
    const auto *old = instead ? std::get_if<Breakdown>(&*instead) : nullptr;
    const bool isTaken = breakdownOf(into, breakdown->id) && !(old && old->id == breakdown->id);
    if (!isTaken)
        return block;
    Readdressing readdressing;
    readdressing.add(breakdown->id, freshBreakdownId(into));
    return readdressing.of(block);
}

const Breakdown *breakdownAt(const Report &report, const QString &section, int index)
{
    const QList<Block> &blocks = report.narrative(section).blocks();
    return index >= 0 && index < blocks.size() ? std::get_if<Breakdown>(&blocks[index]) : nullptr;
}

} // namespace

Change copyAcross(const ComparedField &field)
{
    return {{SetField{field.field, field.before}}};
}

Change copyAcross(const ComparedFigure &figure, const Template &form)
{
    const FigureSpec &spec = form.figures()[figure.figure];
    if (spec.computed)
        return {};
    return {{SetFigure{spec.address, figure.before}}};
}

Change copyAcross(const ReportComparison &comparison, qsizetype block, const Report &into)
{
    const ComparedBlock &one = comparison.blocks[block];
    QList<Block> blocks = into.narrative(one.section).blocks();
    if (one.indexAfter >= 0 && one.before) {
        blocks[one.indexAfter] = fitting(*one.before, into, one.after);
    } else if (one.indexAfter >= 0) {
        blocks.removeAt(one.indexAfter);
    } else {
        int behind = -1;
        for (qsizetype i = block - 1; i >= 0 && behind < 0 && comparison.blocks[i].section == one.section;
             --i)
            behind = comparison.blocks[i].indexAfter;
        blocks.insert(behind + 1, fitting(*one.before, into, {}));
    }
    return {{SetNarrative{one.section, blocks}}};
}

Change copyAcross(const ComparedBreakdown &breakdown, const ComparedPart &part, const Report &before,
                  const Report &into)
{
    const Breakdown *was = breakdownAt(before, breakdown.sectionBefore, breakdown.indexBefore);
    const Breakdown *is = breakdownAt(into, breakdown.sectionAfter, breakdown.indexAfter);
    if (!was || !is || part.isWhole || part.idBefore == BreakdownWording::restId
        || part.idAfter == BreakdownWording::restId)
        return {};
    Breakdown made = *is;
    const auto found = std::find_if(made.parts.begin(), made.parts.end(),
                                    [&part](const BreakdownPart &one) { return one.id == part.idAfter; });
    const BreakdownPart *wanted = was->part(part.idBefore);
    if (wanted && found != made.parts.end()) {
        found->label = wanted->label;
        found->count = wanted->count;
    } else if (wanted) {
        BreakdownPart added = *wanted;
        if (made.part(added.id))
            added.id = made.freshPartId(boundParts(into, made.id));
        made.parts += added;
    } else if (found != made.parts.end()) {
        made.parts.erase(found);
    }
    QList<Block> blocks = into.narrative(breakdown.sectionAfter).blocks();
    blocks[breakdown.indexAfter] = made;
    return {{SetNarrative{breakdown.sectionAfter, blocks}}};
}

} // namespace nianbao
