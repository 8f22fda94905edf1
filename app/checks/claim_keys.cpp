// What the words that name a quantity say of the numbers after them.
#include "checks/claim_context.h"

#include <algorithm>

namespace nianbao {

using enum WordKind;
using Kind = ClaimToken::Kind;

// A word that says what is counted.
void ClaimContext::takeKey(int i)
{
    const ClaimWord &word = *tokens[i].word;
    clause.verbIsOpen = clause.verbIsOpen && isClaimVerb(word.kind);
    if (isClaimVerb(word.kind)) {
        takeVerb(word.kind);
    } else if (word.kind == Request || (word.kind == WeakRequest && mayBeRequest(i))) {
        clause.disclosure = sentence.disclosure = true;
        topic = ClaimTopic::Request;
        awaiting = true;
    } else if (word.kind == Apply && keyIs(Disclosure)
               && (tokens[i - 1].isLink() || segment.key == i - 1)) { // 信息公开类的申请
        clause.disclosure = sentence.disclosure = segment.requests = awaiting = true;
        topic = ClaimTopic::Request;
        segment.key = -1;
    } else if (word.kind == Applicant) {
        segment.applicant = &word;
    } else if (word.kind == Outcome) {
        outcome = &word;
    } else if (word.kind == Carry) {
        segment.carry = true;
        segment.directed |= !word.quantity.isEmpty();
    } else if (word.kind == Unfinished) {
        clause.negation = -1; // 不存在未答复…
    } else if (word.kind == Case || word.kind == CaseRequest || word.kind == AnyCase) {
        takeCase(i);
    } else if (word.kind == Former || word.kind == Latter) {
        const qsizetype back = word.kind == Former ? 2 : 1;
        lawCase = cases.size() >= back ? cases[cases.size() - back] : lawCase;
    } else if (word.kind == Document) {
        topic = ClaimTopic::Document;
        document = &word;
    } else if (word.kind == DocumentVerb) {
        const bool isOfRules = i + 1 < tokens.size() && tokens[i + 1].is(Document)
                               && tokens[i + 1].word->quantity == QStringLiteral("t2.rules");
        if (word.role == FillerRole::Rules && !isOfRules) // 公布 says that rules were made, not documents
            return takeForeign(Deed);
        clause.document = &word;
    } else if (word.kind == Act || word.kind == ActRequest) {
        clause.act = true;
        if (word.kind == ActRequest && clause.negation < 0)
            takeForeign(Foreign);
    } else if (word.kind == Fee) {
        topic = clause.disclosure ? ClaimTopic::Foreign : ClaimTopic::Fee;
    }
    // 申请 and 答复 may end what an earlier word says: 信息不存在答复4件.
    // 不予公开的政府信息公开申请 are those that were refused.
    // 因涉及国家秘密不予公开 says why, and so in which row.
    // 自然人政府信息公开申请 are those of one column, but 其他组织 only ends the list of all.
    const bool ofApplicant = word.kind == Request && keyIs(Applicant)
                             && tokens[segment.key].word->quantity != QStringLiteral("otherOrg");
    const bool ofOutcome = (word.kind == Request || word.kind == Conclude) && keyIs(Outcome);
    const bool ends = word.kind == Apply || ofOutcome || ofApplicant;
    if (isGroupOf(segment.reason, word))
        segment.key = segment.reason;
    else if (!ends || segment.key < 0)
        segment.key = i;
    if (word.kind == Outcome)
        segment.reason = segment.key;
}

// Whether `word` is the group (t3.refused.sum.total) that the row of the token `reason` belongs to.
bool ClaimContext::isGroupOf(int reason, const ClaimWord &word) const
{
    const QString end = QStringLiteral("sum.total");
    return reason >= 0 && word.kind == Outcome && word.quantity.endsWith(end)
           && tokens[reason].word->quantity != word.quantity
           && tokens[reason].word->quantity.startsWith(word.quantity.chopped(end.size()));
}

// 依申请公开 is also said of documents; with a verb, or as a heading, it isn't.
bool ClaimContext::mayBeRequest(int i) const
{
    const auto parts = [this](int j) { return j < 0 || j >= tokens.size() || tokens[j].kind == Kind::Mark; };
    if (topic != ClaimTopic::Foreign || clause.verb || (parts(i - 1) && parts(i + 1)))
        return true;
    // 公开信息120条；依申请公开14件: of another unit, so of something else.
    int before = i - 1;
    while (before >= 0 && tokens[before].is(Filler))
        --before;
    const bool begins = before < 0 || tokens[before].isMark(u";。");
    const bool isCounted = i + 1 < tokens.size() && tokens[i + 1].unit == ClaimUnit::Count;
    return begins && isCounted && lastUnit != ClaimUnit::Count;
}

void ClaimContext::takeVerb(WordKind kind)
{
    if (kind == Receive || kind == NewlyReceive)
        segment.foreign = clause.foreign = false;
    // 收到、答复: both of all that came in.
    const bool joins = clause.verb == Receive && clause.verbIsOpen && kind != NewlyReceive;
    if (!joins)
        clause.verb = kind;
    clause.verbIsOpen = true;
    if (clause.negation >= 0 && clause.negated != Receive)
        clause.negated = kind == NewlyReceive ? Receive : kind;
}

void ClaimContext::takeDisclosure(int i)
{
    clause.disclosure = segment.disclosure = true;
    const ClaimToken *next = i + 1 < tokens.size() ? &tokens[i + 1] : nullptr;
    // 加强政府信息公开培训 says nothing of the cases that the sentence goes on with.
    const bool isAttribute =
        next && (next->kind == Kind::Other || next->is(Deed) || next->is(Foreign) || next->is(Procedure));
    sentence.disclosure |= !isAttribute;
    // 直接起诉的政府信息公开案件
    if (topic != ClaimTopic::Case || !keyIs(Case))
        segment.key = i;
}

// Whether that token's word is said to be of disclosure only after it: 复议后起诉的政府信息公开案件.
bool ClaimContext::isOfDisclosure(int i) const
{
    do
        ++i;
    while (i < tokens.size() && (tokens[i].isLink() || tokens[i].isMark(u"(")));
    return i < tokens.size() && tokens[i].is(Disclosure);
}

// 行政复议、行政诉讼均为零: none of any kind is none of ours.
bool ClaimContext::isOfNone(int i) const
{
    constexpr int farthest = 12;
    const int end = std::min(i + farthest, int(tokens.size()));
    for (++i; i < end && !(tokens[i].kind == Kind::Mark && !tokens[i].isMark(u"、")); ++i) {
        if (tokens[i].kind == Kind::Number)
            return tokens[i].value == 0;
    }
    return false;
}

// 引发行政复议2件, after requests, is said of them; and only a report on disclosure tells 未经复议直接起诉
// and 复议后起诉 apart, with the results of each.
bool ClaimContext::isCaseOfOurs(int i) const
{
    const ClaimWord &word = *tokens[i].word;
    if (word.kind != Case || sentence.foreign || clause.verb || segment.unknown)
        return false;
    const bool isDivided =
        word.quantity == QStringLiteral("t4.direct") || word.quantity == QStringLiteral("t4.afterReview");
    if (topic == ClaimTopic::None)
        return isDivided && !sentence.decides;
    const bool arises = word.role == FillerRole::Arise
                        || (i > 0 && tokens[i - 1].word && tokens[i - 1].word->role == FillerRole::Arise);
    return topic == ClaimTopic::Request && (isDivided || arises || isOfNone(i));
}

void ClaimContext::takeCase(int i)
{
    const ClaimWord &word = *tokens[i].word;
    clause.disclosure |= isOfDisclosure(i);
    // 行政应诉12件, a sentence after requests were spoken of, is of all kinds; 未发生行政复议 is none of any.
    const bool known = clause.disclosure || topic == ClaimTopic::Case;
    const bool inScope =
        isCaseOfOurs(i)
        || (word.kind == AnyCase ? clause.disclosure || (known && sentence.disclosure) : known)
        || (topic == ClaimTopic::Request && clause.negation >= 0)
        || (topic != ClaimTopic::Foreign && word.kind != AnyCase && sentence.disclosure);
    // 收到行政复议申请, 办结行政复议: as the authority that decides.
    const bool takesIn = clause.verb == Receive && word.kind == CaseRequest;
    const bool decides =
        clause.negation < 0 && (takesIn || (!clause.disclosure && (clause.authority || clause.verb)));
    // 因征地, 因行政处罚
    const bool caused = !clause.disclosure && (clause.act || clause.cause);
    // 无投诉、行政复议; 信访和政府信息公开行政复议
    const bool foreign =
        clause.foreign && !(clause.negation >= 0 && clause.disclosure) && !segment.disclosure;
    const bool isOther = decides || caused || foreign;
    topic = inScope && !isOther ? ClaimTopic::Case : ClaimTopic::Foreign;
    lawCase = word.quantity;
    if (cases.isEmpty() || cases.last() != lawCase)
        cases += lawCase;
    if (cases.size() > mostRemembered)
        cases.removeFirst();
}

} // namespace nianbao
