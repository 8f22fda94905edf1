// What is known of a sentence before it is read.
#include "checks/claim_context.h"

namespace nianbao {

using enum WordKind;

namespace {

constexpr QStringView stops = u"。!?.";

} // namespace

void ClaimContext::beginSentence(int first)
{
    sentence = {};
    clause = {};
    segment = {};
    thisYear = true;
    namedYear = 0;
    awaiting = false;
    outcome = nullptr;
    m_outer.clear();
    respective.clear();
    summable.clear();
    bool subset = false;
    for (int i = first; i < tokens.size() && !tokens[i].isMark(stops); ++i) {
        const ClaimToken &token = tokens[i];
        const bool isRequest = namesRequests(i, tokens);
        subset |= token.is(Subset); // 收到申请9件，其中政府信息公开申请2件
        sentence.request |= isRequest && !subset;
        sentence.foreign |= token.is(Foreign) || token.is(Deed);
        sentence.results += token.is(CaseResult) || token.is(Overturn);
        sentence.outcomes += token.is(Outcome);
        sentence.decides |= token.is(CaseRequest) || token.is(AnyCase) || token.is(Authority)
                            || isClaimVerb(token.word ? token.word->kind : Unknown);
        sentence.ours |= isRequest || token.is(Apply) || token.is(Applicant) || token.is(Outcome)
                         || token.is(Channel) || token.is(Carry);
    }
    if (topic == ClaimTopic::None && sentence.request && !sentence.foreign)
        topic = ClaimTopic::Request;
    takeResultsAhead(first);
}

// 维持5件、撤销2件、终止审理1件，共计行政复议8件: the results of the only cases that the sentence names come
// before them.
void ClaimContext::takeResultsAhead(int first)
{
    if (sentence.results < 3 || sentence.decides || sentence.foreign
        || (topic != ClaimTopic::None && topic != ClaimTopic::Request))
        return;
    const ClaimWord *named = nullptr;
    bool before = false; // whether that is before the first result
    bool seen = false;
    for (int i = first; i < tokens.size() && !tokens[i].isMark(stops); ++i) {
        seen |= tokens[i].is(CaseResult) || tokens[i].is(Overturn);
        if (!tokens[i].is(Case))
            continue;
        if (named && named->quantity != tokens[i].word->quantity)
            return;
        before |= !seen;
        named = tokens[i].word;
    }
    if (!named || before)
        return;
    topic = ClaimTopic::Case;
    lawCase = named->quantity;
}

bool ClaimContext::ends(const ClaimToken &mark)
{
    return mark.isMark(stops);
}

} // namespace nianbao
