#include "checks/balance.h"

namespace nianbao {

namespace {

// Adds up one side; counts the terms that are empty still.
Figure sideOf(const QList<Balance::Term> &terms, const Figures &figures, int &empty)
{
    Figure sum;
    for (const Balance::Term &term : terms) {
        const Figure &figure = figures.at(term.figure);
        if (figure.isEmpty())
            ++empty;
        sum.add(figure);
    }
    return sum;
}

QString textOf(const Figure &figure)
{
    return figure.isEmpty() ? QStringLiteral("–") : figure.text();
}

} // namespace

BalanceState stateOf(const Balance &balance, const Figures &figures)
{
    using Kind = BalanceState::Kind;
    int empty = 0;
    BalanceState state;
    state.left = sideOf(balance.left, figures, empty);
    state.right = sideOf(balance.right, figures, empty);
    state.difference = state.left.minus(state.right);
    if (empty == balance.left.size() + balance.right.size())
        state.kind = Kind::NotBegun;
    else if (empty > 0)
        state.kind = Kind::Incomplete;
    else
        state.kind = state.difference == 0 ? Kind::Holds : Kind::Broken;
    return state;
}

QString sideText(const QList<Balance::Term> &terms, const Figure &sum, const Figures &figures)
{
    QStringList parts;
    for (const Balance::Term &term : terms)
        parts += term.name + textOf(figures.at(term.figure));
    return parts.join(u'＋') + u'＝' + textOf(sum);
}

Figure differenceOf(const Balance &balance, qint64 units, const Template &form)
{
    const int scale = form.figures()[balance.left.first().figure].type.decimals;
    return Figure::number(qAbs(units), scale, scale);
}

} // namespace nianbao
