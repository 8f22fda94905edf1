#include "checks/wording_rules.h"

#include "checks/claims.h"

#include <algorithm>

namespace nianbao {

namespace {

// What a claim may look at, in any of its readings.
QList<int> allFiguresOf(const Claim &claim, const Template &form)
{
    QList<int> all = claim.figures;
    for (const QString &quantity : claim.alternatives)
        all += figuresOf(quantity, form);
    return all;
}

QStringList labelsOf(const FigureSpec &spec)
{
    return spec.rowLabels + spec.columnLabels;
}

// The official name of what these figures add up to: what all their names have in common, or, where
// that is nothing, one after the other.
QString labelOf(const QList<int> &figures, const Template &form)
{
    QStringList names;
    QStringList common = labelsOf(form.figures()[figures.first()]);
    for (const int figure : figures) {
        const QStringList labels = labelsOf(form.figures()[figure]);
        names += labels.join(u' ');
        common.removeIf([&labels](const QString &label) { return !labels.contains(label); });
    }
    // Of a total the head says it all; of 新收 and 上年结转 only the column is common.
    const bool together = form.figures()[figures.first()].rowLabels.isEmpty()
                          || common.contains(form.figures()[figures.first()].rowLabels.first());
    return together ? common.join(u' ') : names.join(QStringLiteral(" + "));
}

} // namespace

QString WordingRules::message(const Claim &claim, const QString &words, const Figures &figures,
                              const Template &form)
{
    const QList<int> &cells = claim.figures;
    Figure sum;
    for (const int figure : cells)
        sum.add(figures.at(figure));
    const QString said = Figure::number(claim.value, claim.scale, claim.scale).text();
    return tr("“%1” says %2; %3 is %4.").arg(words, said, labelOf(cells, form), sum.text());
}

void WordingRules::claim(const Rule &rule, const Subject &subject, Assessment &all)
{
    const Figures &figures = subject.figures();
    const Template &form = subject.form();
    for (int i = 0; i < subject.passages().size(); ++i) {
        const Passage &passage = subject.passages()[i];
        for (const Claim &claim : subject.claims(i)) {
            const std::optional<bool> verdict = agrees(claim, figures, form);
            if (verdict == true)
                continue;
            const QString span = passage.text.mid(claim.spanStart, claim.spanLength);
            QList<Place> places{placeIn(passage, claim.start, claim.length + claim.unitLength)};
            for (const int figure : claim.figures)
                places += CellPlace{form.figures()[figure].address};
            if (!verdict)
                all.cannot(rule,
                           claim.inexact ? tr("“%1” is no exact number").arg(span)
                                         : tr("“%1”: the cell that it speaks of is empty").arg(span),
                           places);
            else
                all.add(rule, message(claim, span, figures, form), places);
        }
    }
}

QList<int> WordingRules::claimAt(const Subject &subject, int figure)
{
    QList<int> all;
    for (int i = 0; i < subject.passages().size(); ++i) {
        for (const Claim &claim : subject.claims(i)) {
            const QList<int> figures = allFiguresOf(claim, subject.form());
            if (claim.inexact || !figures.contains(figure))
                continue;
            for (const int one : figures) {
                if (!all.contains(one))
                    all += one;
            }
        }
    }
    return all;
}

} // namespace nianbao
