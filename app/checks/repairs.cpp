#include "checks/repairs.h"

#include "checks/balance.h"
#include "model/code_points.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

#include <algorithm>

namespace nianbao {

namespace {

struct Repairs {
    Q_DECLARE_TR_FUNCTIONS(nianbao::Repairs)
};

// How often each input counts in "left less right": +1 on the left, −1 in a total on the right.
using Weights = QHash<int, int>;

void weigh(const Template &form, int figure, int sign, Weights &weights)
{
    const FigureSpec &spec = form.figures()[figure];
    if (!spec.computed)
        weights[figure] += sign;
    for (const int part : spec.sum)
        weigh(form, part, sign, weights);
}

Weights weightsOf(const Template &form, const Balance &balance)
{
    Weights weights;
    for (const Balance::Term &term : balance.left)
        weigh(form, term.figure, 1, weights);
    for (const Balance::Term &term : balance.right)
        weigh(form, term.figure, -1, weights);
    return weights;
}

QString shortName(const FigureSpec &spec)
{
    const QString row = spec.rowLabels.isEmpty() ? QString() : spec.rowLabels.last() + u' ';
    return row + spec.columnLabels.last();
}

bool differByASwapOfNeighbours(const QString &a, const QString &b)
{
    if (a.size() != b.size() || a == b)
        return false;
    const auto [first, other] = std::mismatch(a.begin(), a.end(), b.begin());
    const qsizetype at = first - a.begin();
    return at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at] && a.mid(at + 2) == b.mid(at + 2);
}

Repair otherValue(const FigureSpec &spec, const Figure &now, qint64 needed)
{
    const Figure value = Figure::number(needed, spec.type.decimals, spec.type.decimals);
    const bool swapped = differByASwapOfNeighbours(now.text(), value.text());
    const QString words =
        swapped ? Repairs::tr("%1: %2 instead of %3 (digits swapped)") : Repairs::tr("%1: %2 instead of %3");
    return {swapped ? Repair::Kind::DigitsSwapped : Repair::Kind::OtherValue,
            {{SetFigure{spec.address, value}}},
            words.arg(shortName(spec), value.text(), now.isEmpty() ? Repairs::tr("nothing") : now.text())};
}

// Two neighbours of one row whose values, exchanged, make both their columns balance.
QList<Repair> neighbours(const Balance &balance, const Weights &weights, const Report &report)
{
    const Template &form = report.form();
    const Figures before(report);
    QList<Repair> repairs;
    for (const Balance &other : form.balances()) {
        if (other.rule != balance.rule || other.column == balance.column
            || stateOf(other, before).kind != BalanceState::Kind::Broken)
            continue;
        for (auto weight = weights.keyBegin(); weight != weights.keyEnd(); ++weight) {
            const int figure = *weight;
            for (const int beside : {figure - 1, figure + 1}) {
                if (beside < 0 || beside >= form.figures().size()
                    || report.input(figure) == report.input(beside))
                    continue;
                const FigureSpec &a = form.figures()[figure];
                const FigureSpec &b = form.figures()[beside];
                if (b.computed || a.rowLabels != b.rowLabels || b.columnLabels.last() != other.column)
                    continue;
                const Change swap{
                    {SetFigure{a.address, report.input(beside)}, SetFigure{b.address, report.input(figure)}}};
                Report tried = report;
                if (!tried.apply(swap))
                    continue;
                const Figures after(tried);
                if (stateOf(balance, after).kind == BalanceState::Kind::Holds
                    && stateOf(other, after).kind == BalanceState::Kind::Holds)
                    repairs += {Repair::Kind::NeighboursSwapped, swap,
                                Repairs::tr("%1: exchange “%2” and “%3”")
                                    .arg(a.rowLabels.last(), balance.column, other.column)};
            }
        }
    }
    return repairs;
}

} // namespace

QList<Repair> repairsOf(const Balance &balance, const Report &report, const Figures &figures, int most)
{
    const BalanceState state = stateOf(balance, figures);
    if (state.kind != BalanceState::Kind::Broken || !state.difference)
        return {};
    const Template &form = report.form();
    // The column of totals has no cell of its own to mend: the columns it adds up have.
    const auto isComputed = [&form](const Balance::Term &term) {
        return form.figures()[term.figure].computed;
    };
    if (std::all_of(balance.left.begin(), balance.left.end(), isComputed))
        return {};
    const Weights weights = weightsOf(form, balance);
    QList<Repair> repairs = neighbours(balance, weights, report);
    // For each cell the value that closes the gap; the cells in the form's order.
    QList<int> inputs = weights.keys();
    std::sort(inputs.begin(), inputs.end());
    QList<Repair> values;
    for (const int figure : inputs) {
        const Figure &now = report.input(figure);
        const qint64 needed = now.units() - weights[figure] * *state.difference;
        if (qAbs(weights[figure]) == 1 && needed >= 0 && !now.isEmpty())
            values += otherValue(form.figures()[figure], now, needed);
    }
    // A slip of the fingers first; then cells that hold something: a 0 is seldom the slip.
    const auto rank = [&](const Repair &repair) {
        if (repair.kind == Repair::Kind::DigitsSwapped)
            return 0;
        const auto &step = std::get<SetFigure>(repair.change.steps.first());
        return report.input(form.figureAt(step.address)).units() > 0 ? 1 : 2;
    };
    std::stable_sort(values.begin(), values.end(),
                     [&](const Repair &a, const Repair &b) { return rank(a) < rank(b); });
    return (repairs + values).mid(0, most);
}

std::optional<Repair> repairOf(const Comparison &comparison, const Compared &compared, const Figures &figures)
{
    const bool isPlain = comparison.relation == Comparison::Relation::Equal && comparison.left.size() == 1
                         && comparison.left.first().figures.size() == 1 && comparison.left.first().factor == 1
                         && !comparison.left.first().lastYear;
    if (!isPlain)
        return std::nullopt;
    const int figure = comparison.left.first().figures.first();
    const FigureSpec &spec = figures.form().figures()[figure];
    const Result<Figure> needed = Figure::parse(compared.right.text(), spec.type);
    if (spec.computed || !needed || !needed->isNumber())
        return std::nullopt;
    return otherValue(spec, figures.at(figure), needed->units());
}

Change changeOf(const Repair &repair, const Report &report)
{
    Change change = repair.change;
    QMap<QString, QList<Block>> sections;
    // From the last to the first: what stands before stays where it is.
    for (auto one = repair.rewordings.crbegin(); one != repair.rewordings.crend(); ++one) {
        const TextPlace &place = one->place;
        if (!sections.contains(place.section))
            sections.insert(place.section, report.narrative(place.section).blocks());
        Block &block = sections[place.section][place.paragraph];
        const QString text = textOf(block);
        const int start = codeUnits(text, 0, place.start);
        const int length = codeUnits(text, start, place.length) - start;
        if (auto *heading = std::get_if<Heading>(&block))
            heading->text.replace(start, length, one->words);
        else if (auto *picture = std::get_if<Picture>(&block))
            picture->caption.replace(start, length, one->words);
        else if (auto *paragraph = std::get_if<Paragraph>(&block))
            paragraph->runs = replaced(paragraph->runs, start, length, Run{one->words});
    }
    for (auto one = sections.cbegin(); one != sections.cend(); ++one)
        change.steps += SetNarrative{one.key(), one.value()};
    return change;
}

} // namespace nianbao
