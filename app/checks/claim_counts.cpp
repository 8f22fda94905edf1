// What a number counts, by what stands before and after it.
#include "checks/claim_readings.h"

#include <algorithm>

namespace nianbao {

using enum WordKind;
using Kind = ClaimToken::Kind;
using Unit = ClaimUnit;
using Reading = std::optional<ClaimReading>;

namespace {

// Whether a verb before the number may take this after it.
bool isObject(const ClaimToken &token)
{
    if (token.kind == Kind::Other)
        return true;
    for (const WordKind kind : {Request, WeakRequest, Disclosure, Act, ActRequest, Case, CaseRequest, AnyCase,
                                Document, Foreign, Procedure, Deed, Channel, OtherOrgan, Fee, Unknown}) {
        if (token.is(kind))
            return true;
    }
    return false;
}

bool isOngoing(int from, int to, const QList<ClaimToken> &tokens)
{
    for (int i = from; i < to; ++i) {
        if (tokens[i].is(Filler) && tokens[i].word->role == FillerRole::Ongoing)
            return true;
    }
    return false;
}

// 对5件申请均予以答复 says how many were concluded, of all that there were.
ClaimReading requestsAhead(int later, const ClaimContext &context)
{
    const QList<ClaimToken> &tokens = context.tokens;
    for (int i = later + 1; i < tokens.size(); ++i) {
        if (tokens[i].kind == Kind::Mark || tokens[i].kind == Kind::Number)
            break;
        if (tokens[i].is(Conclude))
            return {ClaimReading::concluded, {ClaimReading::received, ClaimReading::due}};
    }
    return requestsOf(context);
}

// 新收10件，上年结转2件，共12件
bool isSum(int later, const ClaimContext &context)
{
    const ClaimSentence &sentence = context.sentence;
    const bool isOfBoth = context.segment.total && sentence.carriedOver && sentence.received >= 0
                          && context.topic == ClaimTopic::Request;
    const auto fits = [&context](int i) {
        const ClaimToken &token = context.tokens[i];
        return namesRequests(i, context.tokens) || token.is(Receive) || token.is(Due);
    };
    const int key = context.segment.key;
    return isOfBoth && (key < 0 ? !context.segment.unknown : fits(key)) && (later < 0 || fits(later));
}

// Nothing where the number's unit isn't one that the quantity is counted in.
Reading fitting(const Reading &reading, const ClaimToken &number)
{
    if (!reading)
        return std::nullopt;
    const auto isOf = [&reading](const char *start) {
        return reading->quantity.startsWith(QLatin1String(start));
    };
    bool fits = number.unit == Unit::None || number.unit == Unit::Count || number.unit == Unit::Classifier;
    if (isOf("t2.fees"))
        fits = number.unit == Unit::Money || (number.unit == Unit::None && number.value == 0);
    else if (isOf("t2.rules") || isOf("t2.normative"))
        fits |= number.unit == Unit::Document;
    else if (isOf("t2.") || isOf("t4."))
        fits |= number.unit == Unit::Times;
    return fits ? reading : std::nullopt;
}

} // namespace

int wordAfter(int i, const QList<ClaimToken> &tokens)
{
    for (++i; i < tokens.size(); ++i) {
        if (!tokens[i].is(Filler) && !tokens[i].is(Cause) && !tokens[i].is(ThisYear))
            break;
    }
    return i < tokens.size() && tokens[i].kind != Kind::Mark ? i : -1;
}

bool isAttribute(int i, const QList<ClaimToken> &tokens)
{
    return i + 1 < tokens.size() && tokens[i + 1].kind == Kind::Other;
}

std::optional<ClaimReading> countAt(int i, const ClaimContext &context)
{
    const QList<ClaimToken> &tokens = context.tokens;
    const ClaimSegment &segment = context.segment;
    if (tokens[i].unit == Unit::Classifier && isAttribute(i, tokens)) // 20个工作日
        return std::nullopt;
    int later = wordAfter(i, tokens);
    if (later >= 0 && tokens[later].is(Apply)) { // 1件申请因重复未予处理
        const int further = wordAfter(later, tokens);
        later = further >= 0 && tokens[further].is(Outcome) ? further : later;
    }
    if (isSum(later, context))
        return fitting(ClaimReading{ClaimReading::due}, tokens[i]);
    if (segment.key >= 0) {
        const WordKind key = tokens[segment.key].word->kind;
        // 收到2份政府信息公开申请, 办理2件行政许可, but not 收到2份感谢信.
        if (isClaimVerb(key) && later >= 0 && isObject(tokens[later])) {
            if (tokens[later].is(Act))
                return fitting(namedAt(later, context), tokens[i]);
            return namesRequests(later, tokens) ? fitting(requestsOf(context), tokens[i]) : std::nullopt;
        }
        // 出台5件行政规范性文件
        if (context.keyIs(DocumentVerb) && later >= 0 && tokens[later].is(Document)
            && !context.clause.foreign) {
            const QString row = tokens[later].word->quantity;
            return fitting(ClaimReading{row + u'.' + tokens[segment.key].word->quantity}, tokens[i]);
        }
        // 正在按程序办理3件
        if (segment.ongoing && isClaimVerb(key) && context.topic == ClaimTopic::Request)
            return fitting(ClaimReading{ClaimReading::carriedForward}, tokens[i]);
        // 5件申请中4件予以公开
        const bool isAmong = context.keyIs(Apply) || (segment.among && !context.clause.verb);
        const bool goesOn = isAmong && later >= 0 && tokens[later].is(Outcome);
        if (!goesOn)
            return fitting(namedAt(segment.key, context), tokens[i]);
    }
    const bool isWord = later >= 0 && tokens[later].kind == Kind::Word;
    if (isWord && isClaimVerb(tokens[later].word->kind)) { // 3件已答复, 3件正在按程序办理
        const bool ongoing = isOngoing(i, later, tokens);
        const bool isKnown = (ongoing || tokens[later].is(Conclude)) && context.topic == ClaimTopic::Request
                             && !segment.unknown && !context.clause.verb;
        return isKnown ? fitting(
                   ClaimReading{ongoing ? ClaimReading::carriedForward : ClaimReading::concluded}, tokens[i])
                       : std::nullopt;
    }
    if (isWord && !segment.unknown && namesRequests(later, tokens) && !context.clause.verb)
        return fitting(requestsAhead(later, context), tokens[i]);
    if (isWord && (!segment.unknown || tokens[later].is(Outcome)))
        return fitting(namedAt(later, context), tokens[i]);
    // 公安局作出行政处罚12件，城管局30件，合计42件
    if (later < 0 && segment.key < 0 && segment.total && !segment.unknown && !context.clause.subset
        && context.summable.size() == 1)
        return fitting(ClaimReading{context.summable.first()}, tokens[i]);
    // 予以公开8件，不予公开4件，总计12件
    if (later < 0 && segment.key < 0 && segment.total && !segment.unknown && context.outcomes > 1
        && !context.clause.subset && context.topic == ClaimTopic::Request)
        return fitting(ClaimReading{ClaimReading::concluded}, tokens[i]);
    // 全年合计18件, of the requests that the sentence speaks of.
    const bool isMeant = context.awaiting || (context.sentence.ofParts && segment.total);
    const bool isTotal = later < 0 && segment.counts && !segment.unknown && isMeant && !context.clause.subset
                         && context.topic == ClaimTopic::Request;
    return isTotal ? fitting(requestsOf(context), tokens[i]) : std::nullopt;
}

bool isCarriedLater(int i, const ClaimContext &context)
{
    const int later = wordAfter(i, context.tokens);
    if (later >= 0 && context.tokens[later].is(Carry))
        return true;
    for (int j = i + 1; context.segment.key < 0 && j < context.tokens.size(); ++j) {
        if (context.tokens[j].kind == Kind::Mark || context.tokens[j].kind == Kind::Number)
            return false;
        if (context.tokens[j].is(Carry))
            return true;
    }
    return false;
}

std::optional<ClaimReading> carriedAt(int i, const ClaimContext &context)
{
    if (context.topic != ClaimTopic::Request || context.segment.otherYear)
        return std::nullopt;
    bool next = context.segment.nextYear, last = context.segment.lastYear;
    bool directed = context.segment.directed;
    constexpr int farthest = 8; // words
    const int end = std::min(i + farthest, int(context.tokens.size()));
    for (int j = i + 1; j < end; ++j) { // 结转2件至次年
        const ClaimToken &token = context.tokens[j];
        if (token.kind == Kind::Mark || token.kind == Kind::Number || token.is(List))
            break;
        next |= token.is(NextYear) || (token.kind == Kind::Year && token.value == context.year + 1);
        last |= token.is(LastYear);
        directed |= token.is(Carry) && !token.word->quantity.isEmpty();
    }
    if ((next && last) || (directed && !next && !last))
        return std::nullopt;
    if (!next && !last)
        return ClaimReading{ClaimReading::carriedForward, {ClaimReading::carriedOver}};
    return ClaimReading{next ? ClaimReading::carriedForward : ClaimReading::carriedOver};
}

} // namespace nianbao
