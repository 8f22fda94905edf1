#pragma once

#include "checks/claim_context.h"

namespace nianbao {

// A quantity that a number may be of, and others that the words allow as well.
struct ClaimReading {
    QString quantity;
    QStringList alternatives{};

    static const QString received, due, concluded, carriedOver, carriedForward;
};

// What the number at that token counts, by what is known before it and what follows it; nothing where it is
// none of the form's, or that can't be told.
std::optional<ClaimReading> countAt(int i, const ClaimContext &context);

// What the number at that token says how it was last year, or how it has changed since (增加 with a number or
// a percentage, 持平 without); nothing where it is of something else, or of another year.
std::optional<ClaimReading> changeAt(int i, bool isLastYear, const ClaimContext &context);

// Whether 结转 after that number is said of it: 1件因年底收到结转下年.
bool isCarriedLater(int i, const ClaimContext &context);

// What 结转 at that token, or before it, means.
std::optional<ClaimReading> carriedAt(int i, const ClaimContext &context);

// Requests, by what was done with them.
ClaimReading requestsOf(const ClaimContext &context);

// What the word at that token names, in what is being counted.
std::optional<ClaimReading> namedAt(int i, const ClaimContext &context);

// Whether words that we don't know follow that one: 权限 in 没有行政处罚和行政强制权限, which is said of
// both.
bool isAttribute(int i, const QList<ClaimToken> &tokens);

// The token after a number that its clause goes on with, past what may stand between; -1 if there is none.
int wordAfter(int i, const QList<ClaimToken> &tokens);

} // namespace nianbao
