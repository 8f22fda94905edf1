#include "checks/wording_rules.h"

#include "checks/claims.h"

#include <algorithm>

namespace nianbao {

namespace {

// What a claim may look at, in any of its readings.
QList<int> allFiguresOf(const Claim &claim, const Template &form)
{
    QList<int> all = figuresOf(claim.quantity, form);
    for (const QString &quantity : claim.alternatives)
        all += figuresOf(quantity, form);
    return all;
}

int codePoints(QStringView text)
{
    return int(std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); }));
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

// Calls `use` for each claim of the report's text, with the section, the block's index and its text.
template<typename Use>
void forEachClaim(const Report &report, const Use &use)
{
    const Template &form = report.form();
    const int year = report.header().value(Field::Year).toInt();
    for (const Section &section : form.sections()) {
        if (!section.isNarrative())
            continue;
        const QStringList texts = report.narrative(section.id).texts();
        for (int i = 0; i < texts.size(); ++i) {
            for (const Claim &claim : claimsIn(texts[i], form, year))
                use(claim, section.id, i, texts[i]);
        }
    }
}

} // namespace

Rule WordingRules::claimRule()
{
    return {
        "wording-disagrees", "R-X-01", Severity::Warning, tr("The text says what the tables say"),
        tr("A number in the text, or a phrase such as 未收到, that says how many there were should be the "
           "one in the table. Where a sentence can be read in two ways (收到 with or without what was "
           "carried over), either will do; a number about another year, a part of the year, a channel, "
           "a topic or another organ isn't compared. Correct the text or the cell.")};
}

QString WordingRules::message(const Claim &claim, const QString &words, const Figures &figures,
                              const Template &form)
{
    const QList<int> cells = figuresOf(claim.quantity, form);
    Figure sum;
    for (const int figure : cells)
        sum.add(figures.at(figure));
    const QString said = Figure::number(claim.value, claim.scale, claim.scale).text();
    return tr("“%1” says %2; %3 is %4.").arg(words, said, labelOf(cells, form), sum.text());
}

QList<Finding> WordingRules::claim(const Rule &rule, const Report &report, const Figures &figures)
{
    const Template &form = report.form();
    QList<Finding> findings;
    forEachClaim(report, [&](const Claim &claim, const QString &section, int paragraph, const QString &text) {
        if (agrees(claim, figures, form).value_or(true))
            return;
        const QString words = text.mid(claim.start, claim.length + claim.unitLength);
        const QString span = text.mid(claim.spanStart, claim.spanLength);
        QList<Place> places{TextPlace{section, paragraph, codePoints(QStringView(text).left(claim.start)),
                                      codePoints(words), words}};
        for (const int figure : figuresOf(claim.quantity, form))
            places += CellPlace{form.figures()[figure].address};
        findings += Finding{rule.id, rule.severity, message(claim, span, figures, form), places};
    });
    return findings;
}

QList<int> WordingRules::claimAt(const Report &report, int figure)
{
    QList<int> all;
    forEachClaim(report, [&](const Claim &claim, const QString &, int, const QString &) {
        const QList<int> figures = allFiguresOf(claim, report.form());
        if (claim.inexact || !figures.contains(figure))
            return;
        for (const int one : figures) {
            if (!all.contains(one))
                all += one;
        }
    });
    return all;
}

} // namespace nianbao
