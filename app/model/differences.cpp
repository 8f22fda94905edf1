#include "model/differences.h"

#include "model/block_matching.h"
#include "model/report_comparison.h"

#include <tuple>

namespace nianbao {

namespace {

using Kind = ReportDifference::Kind;

ReportDifference differenceAt(const ComparedBlock &block)
{
    ReportDifference difference{Kind::InText, block.section, {}, {}, block.indexBefore, block.indexAfter};
    if (!block.before)
        difference.after = outlineOf(*block.after);
    else if (!block.after)
        difference.before = outlineOf(*block.before);
    else
        std::tie(difference.before, difference.after) = tellApart(*block.before, *block.after);
    return difference;
}

} // namespace

QList<ReportDifference> differences(const Report &before, const Report &after)
{
    return differences(compareReports(before, after));
}

QList<ReportDifference> differences(const ReportComparison &comparison)
{
    QList<ReportDifference> all;
    for (const ComparedField &one : comparison.fields) {
        if (one.differs())
            all += {Kind::InHeader, Header::name(one.field), one.before, one.after};
    }
    for (const ComparedFigure &one : comparison.figures) {
        const FigureSpec &spec = comparison.form->figures()[one.figure];
        if (one.differs() && !spec.computed)
            all += {Kind::InTable, spec.address, one.before.text(), one.after.text()};
    }
    for (const ComparedBlock &one : comparison.blocks) {
        if (one.differs())
            all += differenceAt(one);
    }
    return all;
}

} // namespace nianbao
