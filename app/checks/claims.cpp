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

std::optional<bool> isAs(const Claim &claim, const QList<int> &all, const Figures &figures,
                         const Template &form)
{
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

std::optional<bool> agreesAs(const Claim &claim, const QString &quantity, const Figures &figures,
                             const Template &form)
{
    if (claim.inexact)
        return std::nullopt;
    return isAs(claim, figuresOf(quantity, form), figures, form);
}

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
    for (QList<Claim> *some : {&read.claims, &read.changes}) {
        for (Claim &claim : *some)
            claim.figures = figuresOf(claim.quantity, form);
        some->removeIf([](const Claim &claim) { return claim.figures.isEmpty(); });
    }
    return read;
}

std::optional<bool> agrees(const Claim &claim, const Figures &figures, const Template &form)
{
    if (claim.inexact)
        return std::nullopt;
    std::optional<bool> verdict = isAs(claim, claim.figures, figures, form);
    if (verdict == true)
        return true;
    for (const QString &quantity : claim.alternatives) {
        const std::optional<bool> one = isAs(claim, figuresOf(quantity, form), figures, form);
        if (one == true)
            return true;
        if (!one)
            verdict = std::nullopt;
    }
    return verdict;
}

} // namespace nianbao
