#include "checks/claim_zeros.h"

namespace nianbao {

using enum WordKind;
using Kind = ClaimToken::Kind;

namespace {

// Whether the word ends what is negated: 无行政诉讼案件, but not 无行政诉讼败诉.
bool isLast(int i, const QList<ClaimToken> &tokens)
{
    const bool carries = tokens[i].is(Carry);
    for (++i; i < tokens.size(); ++i) {
        const ClaimToken &token = tokens[i];
        if (token.kind == Kind::Mark || token.is(List) || token.is(Not))
            return true;
        const bool ofCarrying =
            carries
            && (token.is(NextYear) || token.is(LastYear) || token.is(Handle) || token.kind == Kind::Year);
        if (!token.is(Filler) && !token.is(Apply) && !ofCarrying)
            return false;
    }
    return true;
}

} // namespace

std::optional<ClaimReading> zeroAt(int i, const ClaimContext &context)
{
    const ClaimWord &word = *context.tokens[i].word;
    const ClaimClause &clause = context.clause;
    const bool isRequests = word.kind == Request || word.kind == WeakRequest;
    const bool isAct = word.kind == Act || word.kind == ActRequest;
    const bool isOther = word.kind == Applicant || word.kind == Outcome || word.kind == Case
                         || word.kind == CaseRequest || word.kind == AnyCase || word.kind == CaseResult
                         || word.kind == Overturn || word.kind == Overturn || word.kind == Document;
    if (!isRequests && !isAct && !isOther && word.kind != Fee && word.kind != Carry)
        return std::nullopt;
    if (!context.thisYear || clause.otherOrgan || clause.channel || !isLast(i, context.tokens))
        return std::nullopt;
    if (word.kind == Carry)
        return carriedAt(i, context);
    if (isOther)
        return namedAt(i, context);
    if (isRequests && context.segment.carry) // 无上年结转的申请
        return carriedAt(i, context);
    if (isRequests && (context.keyIs(Applicant) || context.keyIs(Outcome))) // 无商业企业申请
        return namedAt(context.segment.key, context);
    if (isRequests && !clause.foreign && clause.negated.value_or(Receive) == Receive)
        return ClaimReading{ClaimReading::received};
    if (word.kind == ActRequest || (word.kind == Act && !clause.foreign)
        || (word.kind == Fee && !clause.disclosure))
        return ClaimReading{word.quantity};
    return std::nullopt;
}

bool mayBeNone(const ClaimToken &token)
{
    return isRequest(token) || token.is(Case) || token.is(CaseRequest) || token.is(Act) || token.is(Fee)
           || token.is(Applicant) || token.is(Outcome);
}

bool deniesWhatPrecedes(int end, const ClaimContext &context)
{
    const QList<ClaimToken> &tokens = context.tokens;
    const ClaimClause &clause = context.clause;
    const bool ends = end == tokens.size() || (tokens[end].kind == Kind::Mark && !tokens[end].isMark(u"、"));
    if (clause.negation < 0 || !ends || clause.foreign || clause.otherOrgan || clause.channel
        || !context.thisYear)
        return false;
    for (int i = clause.negation + 1; i < end; ++i) {
        const ClaimToken &token = tokens[i];
        if (!token.is(Filler) && !token.is(ActVerb) && !token.is(Receive) && !token.is(NewlyReceive))
            return false;
    }
    return true;
}

} // namespace nianbao
