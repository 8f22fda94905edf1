#include "checks/claim_wholes.h"

#include "checks/claim_readings.h"

#include <algorithm>

namespace nianbao {

void ClaimWholes::add(const Claim &claim)
{
    if (takeReceived(claim) && takeRepeated(claim))
        m_claims += claim;
}

void ClaimWholes::beginSentence()
{
    m_sentence = m_claims.size();
}

// How many were received may be said of all and of parts. Says whether the claim stands.
bool ClaimWholes::takeReceived(const Claim &claim)
{
    const bool isReceived = claim.quantity == ClaimReading::received;
    const bool isNew = isReceived && claim.alternatives.isEmpty();
    ClaimSentence &sentence = m_context.sentence;
    Claim *earlier = sentence.received < 0 ? nullptr : &m_claims[sentence.received];
    // 受理96件（其中新收88件，上年结转8件）: the first number was of both.
    const bool divides = isNew || (claim.quantity == ClaimReading::carriedOver && m_context.clause.subset);
    if (earlier && divides && !sentence.isNew) {
        earlier->quantity = ClaimReading::due;
        earlier->alternatives = {ClaimReading::received};
    }
    if (!isReceived)
        return true;
    m_context.awaiting = false;
    // 县级部门收到120件，乡镇收到236件，共收到356件: only one that is said to be the whole is sure to be.
    const bool isTotal = m_context.segment.total;
    if (earlier && isNew == sentence.isNew) {
        if (sentence.isTotal && claim.value <= earlier->value)
            return false;
        m_claims.removeAt(sentence.received);
        sentence.received = -1;
        sentence.ofParts = true;
    }
    if (sentence.ofParts && !isTotal)
        return false;
    sentence.isTotal = isTotal;
    sentence.received = m_claims.size();
    sentence.isNew = isNew;
    return true;
}

// 公安局作出行政处罚12件，城管局作出行政处罚30件，合计42件: the parts are nobody's. Says whether the
// claim stands.
bool ClaimWholes::takeRepeated(const Claim &claim)
{
    constexpr qsizetype mostLookedAt = 16;
    if (claim.quantity == ClaimReading::received)
        return true;
    const bool isTotal = m_context.segment.total;
    bool stands = isTotal || !m_context.sentence.parts.contains(claim.quantity);
    const qsizetype last = std::max(m_sentence, m_claims.size() - mostLookedAt);
    for (qsizetype i = m_claims.size() - 1; i >= last; --i) {
        const Claim &earlier = m_claims[i];
        if (earlier.quantity != claim.quantity || earlier.value == claim.value
            || earlier.alternatives != claim.alternatives)
            continue;
        const bool isPart = m_context.clause.subset && !m_context.sentence.inSubsets.contains(claim.quantity);
        if (isPart || (!isTotal && m_context.sentence.whole == claim.quantity))
            return false;
        m_context.sentence.parts += claim.quantity;
        m_claims.removeAt(i);
        m_context.sentence.received -= i < m_context.sentence.received;
        stands = isTotal;
    }
    if (isTotal)
        m_context.sentence.whole = claim.quantity;
    if (m_context.clause.subset)
        m_context.sentence.inSubsets += claim.quantity;
    return stands;
}

} // namespace nianbao
