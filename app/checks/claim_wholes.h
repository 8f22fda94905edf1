#pragma once

#include "checks/claim_context.h"
#include "checks/claims.h"

namespace nianbao {

// What a sentence says several times of one quantity: of its parts, and of the whole, which alone is ours.
class ClaimWholes
{
public:
    // Both must outlive this.
    ClaimWholes(ClaimContext &context, QList<Claim> &claims) : m_context(context), m_claims(claims) {}

    // Adds the claim unless it is of a part, and takes back those that it shows to have been.
    void add(const Claim &claim);
    void beginSentence();

private:
    bool takeReceived(const Claim &claim);
    bool takeRepeated(const Claim &claim);

    ClaimContext &m_context;
    QList<Claim> &m_claims;
    qsizetype m_sentence = 0; // so many claims were made before it
};

} // namespace nianbao
