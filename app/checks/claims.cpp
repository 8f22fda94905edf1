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

std::optional<bool> isAs(const Claim &claim, const QString &quantity, const Figures &figures,
                         const Template &form)
{
    const QList<int> all = figuresOf(quantity, form);
    Figure sum;
    for (const int figure : all) {
        if (!figures.isFilled(figure))
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
    return claimsAndChangesIn(paragraph, form, year).claims;
}

ClaimsOfText claimsAndChangesIn(const QString &paragraph, const Template &form, int year)
{
    return claimsAndChangesIn(ReadText(paragraph), form, year);
}

ClaimsOfText claimsAndChangesIn(const ReadText &paragraph, const Template &form, int year)
{
    ClaimsOfText read = readClaims(paragraph, year);
    for (QList<Claim> *some : {&read.claims, &read.changes})
        some->removeIf([&form](const Claim &claim) { return figuresOf(claim.quantity, form).isEmpty(); });
    return read;
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
