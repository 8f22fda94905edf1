#include "model/report_comparison.h"

#include "model/block_matching.h"
#include "model/breakdown_comparison.h"
#include "model/figures.h"

#include <algorithm>

namespace nianbao {

namespace {

QString readingOf(const Report &report, Field field)
{
    if (field == Field::Title)
        return report.title();
    return field == Field::SignedBy ? report.signedBy() : report.header().value(field);
}

QList<ComparedField> comparedFields(const Report &before, const Report &after)
{
    QList<ComparedField> all;
    for (const Field field : Header::fields())
        all += {field, before.header().value(field), after.header().value(field), readingOf(before, field),
                readingOf(after, field)};
    return all;
}

QList<ComparedFigure> comparedFigures(const Report &before, const Report &after)
{
    const QList<FigureSpec> &specs = after.form().figures();
    const QList<FigureSpec> &specsBefore = before.form().figures();
    const Figures was(before);
    const Figures is(after);
    QList<ComparedFigure> all;
    for (int i = 0; i < specs.size(); ++i) {
        const int other = before.form().figureAt(specs[i].address);
        if (other < 0 || specsBefore[other].computed != specs[i].computed)
            continue;
        ComparedFigure one{i, was.at(other), is.at(i)};
        if (specsBefore[other].type.decimals == specs[i].type.decimals)
            one.change = changeBetween(one.before, one.after, specs[i].type.decimals);
        all += one;
    }
    return all;
}

QList<ComparedBlock> comparedBlocks(const Report &before, const Report &after)
{
    QList<ComparedBlock> all;
    for (const Section &section : after.form().sections()) {
        if (!section.isNarrative())
            continue;
        const QList<Block> &was = before.narrative(section.id).blocks();
        const QList<Block> &is = after.narrative(section.id).blocks();
        for (const BlockPair &pair : matched(was, is)) {
            ComparedBlock one{section.id, pair.before, pair.after};
            if (pair.before >= 0)
                one.before = was[pair.before];
            if (pair.after >= 0)
                one.after = is[pair.after];
            all += one;
        }
    }
    return all;
}

} // namespace

QList<TextPiece> ComparedBlock::pieces() const
{
    const QString was = before ? textOf(*before) : QString();
    const QString is = after ? textOf(*after) : QString();
    return piecesOf(was, is);
}

std::pair<QString, QString> ComparedBlock::manners() const
{
    if (!before || !after || !differs() || textOf(*before) != textOf(*after))
        return {};
    return tellApart(*before, *after);
}

bool ComparedBreakdown::differs() const
{
    return unitBefore != unitAfter
           || std::any_of(parts.begin(), parts.end(), [](const ComparedPart &one) { return one.differs(); });
}

int ReportComparison::differing() const
{
    const auto inputs = std::count_if(figures.begin(), figures.end(), [this](const ComparedFigure &one) {
        return one.differs() && !form->figures()[one.figure].computed;
    });
    const auto differ = [](const auto &one) { return one.differs(); };
    return int(std::count_if(fields.begin(), fields.end(), differ) + inputs
               + std::count_if(blocks.begin(), blocks.end(), differ));
}

ReportComparison compareReports(const Report &before, const Report &after)
{
    return {comparedFields(before, after), comparedFigures(before, after), comparedBlocks(before, after),
            comparedBreakdowns(before, after), after.formPointer()};
}

} // namespace nianbao
