#include "checks/claims.h"

#include "checks/claim_reader.h"

#include <QtNumeric>

#include <algorithm>

namespace nianbao {

namespace {

// units × 10^-scale on both sides; nothing for an overflow.
std::optional<bool> isEqual(qint64 a, int scaleOfA, qint64 b, int scaleOfB)
{
    for (; scaleOfA < scaleOfB; ++scaleOfA) {
        if (qMulOverflow(a, qint64(10), &a))
            return std::nullopt;
    }
    for (; scaleOfB < scaleOfA; ++scaleOfB) {
        if (qMulOverflow(b, qint64(10), &b))
            return std::nullopt;
    }
    return a == b;
}

// Whether all that a person enters for it is entered.
bool isFilled(int figure, const Figures &figures, const Template &form)
{
    const FigureSpec &spec = form.figures()[figure];
    const auto isSo = [&](int part) { return isFilled(part, figures, form); };
    return spec.computed ? std::all_of(spec.sum.begin(), spec.sum.end(), isSo)
                         : !figures.at(figure).isEmpty();
}

std::optional<bool> isAs(const Claim &claim, const QString &quantity, const Figures &figures,
                         const Template &form)
{
    const QList<int> all = figuresOf(quantity, form);
    Figure sum;
    for (const int figure : all) {
        if (!isFilled(figure, figures, form))
            return std::nullopt;
        sum.add(figures.at(figure));
    }
    if (all.isEmpty() || sum.kind() == Figure::Kind::Overflow)
        return std::nullopt;
    return isEqual(claim.value, claim.scale, sum.units(), form.figures()[all.first()].type.decimals);
}

} // namespace

QList<Claim> claimsIn(const QString &paragraph, const Template &form, int year)
{
    QList<Claim> claims = readClaims(paragraph, year);
    claims.removeIf([&form](const Claim &claim) { return figuresOf(claim.quantity, form).isEmpty(); });
    return claims;
}

std::optional<bool> agrees(const Claim &claim, const Figures &figures, const Template &form)
{
    if (claim.inexact)
        return std::nullopt;
    std::optional<bool> verdict = false;
    for (const QString &quantity : QStringList{claim.quantity} + claim.alternatives) {
        const std::optional<bool> one = isAs(claim, quantity, figures, form);
        if (one == true)
            return true;
        if (!one)
            verdict = std::nullopt;
    }
    return verdict;
}

} // namespace nianbao
