#include "desktop/breakdown/breakdown_words.h"

#include "model/breakdown_wording.h"

#include <algorithm>

namespace nianbao {

QString BreakdownWords::sums(const BreakdownDraft &draft)
{
    const BreakdownFigures &figures = draft.figures();
    if (!figures.sum.isNumber())
        return tr("There is no count yet.");
    const QString counts = tr("The parts add up to %1.").arg(figures.sum.text() + draft.breakdown().unit);
    return counts + u' ' + percentSum(draft);
}

QString BreakdownWords::percentSum(const BreakdownDraft &draft)
{
    const BreakdownFigures &figures = draft.figures();
    const int decimals = draft.breakdown().decimals;
    if (figures.percentages.isEmpty()) {
        if (figures.whole.isNumber() && figures.whole.units() == 0)
            return tr("Of a whole of 0 there are no percentages.");
        return tr("Percentages come once every part has its count.");
    }
    const qint64 off = figures.percentSum - wholeInSteps(decimals);
    const QString sum = decimalText(figures.percentSum, decimals);
    const QString by = decimalText(std::abs(off), decimals);
    if (off < 0)
        return tr("The percentages sum to %1 %, %2 below 100.").arg(sum, by);
    if (off > 0)
        return tr("The percentages sum to %1 %, %2 above 100.").arg(sum, by);
    const auto isMoved = [](const Percentage &one) { return one.moved; };
    const bool moved = std::any_of(figures.percentages.begin(), figures.percentages.end(), isMoved);
    return moved ? tr("The percentages sum to exactly 100 %; what was moved for it is marked *.")
                 : tr("The percentages sum to exactly 100 %.");
}

QString BreakdownWords::rest(const BreakdownDraft &draft)
{
    const BreakdownFigures &figures = draft.figures();
    const QString &unit = draft.breakdown().unit;
    if (!figures.rest.isNumber())
        return draft.whole() ? unit : QString();
    const qsizetype index = draft.breakdown().parts.size();
    QString rest = BreakdownWording::shipped().rest + figures.rest.text() + unit;
    if (index < figures.percentages.size()) {
        rest += u' ' + decimalText(figures.percentages[index].steps, draft.breakdown().decimals) + u'%';
        if (const std::optional<QString> alone = draft.beforeMoved(index))
            rest += QStringLiteral(" *");
    }
    return tr("%1; rest: %2").arg(unit, rest);
}

} // namespace nianbao
