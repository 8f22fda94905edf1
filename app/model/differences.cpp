#include "model/differences.h"

#include "model/block_matching.h"

namespace nianbao {

namespace {

using Kind = ReportDifference::Kind;

void addFields(QList<ReportDifference> &all, const Header &before, const Header &after)
{
    for (const Field field : Header::fields()) {
        if (before.value(field) != after.value(field))
            all += {Kind::InHeader, Header::name(field), before.value(field), after.value(field)};
    }
}

void addFigures(QList<ReportDifference> &all, const Report &before, const Report &after)
{
    const QList<FigureSpec> &figures = after.form().figures();
    for (int i = 0; i < figures.size(); ++i) {
        const int other = before.form().figureAt(figures[i].address);
        if (figures[i].computed || other < 0)
            continue;
        const QString was = before.input(other).text();
        const QString is = after.input(i).text();
        if (was != is)
            all += {Kind::InTable, figures[i].address, was, is};
    }
}

void addBlocks(QList<ReportDifference> &all, const QString &section, const QList<Block> &before,
               const QList<Block> &after)
{
    for (const BlockPair &pair : matched(before, after)) {
        ReportDifference difference{Kind::InText, section, {}, {}, pair.before, pair.after};
        if (pair.before < 0) {
            difference.after = outlineOf(after[pair.after]);
        } else if (pair.after < 0) {
            difference.before = outlineOf(before[pair.before]);
        } else if (before[pair.before] != after[pair.after]) {
            const auto [was, is] = tellApart(before[pair.before], after[pair.after]);
            difference.before = was;
            difference.after = is;
        } else {
            continue;
        }
        all += difference;
    }
}

} // namespace

QList<ReportDifference> differences(const Report &before, const Report &after)
{
    QList<ReportDifference> all;
    addFields(all, before.header(), after.header());
    addFigures(all, before, after);
    for (const Section &section : after.form().sections()) {
        if (section.isNarrative())
            addBlocks(all, section.id, before.narrative(section.id).blocks(),
                      after.narrative(section.id).blocks());
    }
    return all;
}

} // namespace nianbao
