#include "checks/claim_readings.h"

#include <algorithm>

namespace nianbao {

using enum WordKind;
using Kind = ClaimToken::Kind;
using Unit = ClaimUnit;
using Reading = std::optional<ClaimReading>;

const QString ClaimReading::received = QStringLiteral("t3.received.total");
const QString ClaimReading::due = QStringLiteral("t3.received+carriedOver.total");
const QString ClaimReading::concluded = QStringLiteral("t3.concluded.total");
const QString ClaimReading::carriedOver = QStringLiteral("t3.carriedOver.total");
const QString ClaimReading::carriedForward = QStringLiteral("t3.carriedForward.total");

namespace {

// Requests, by what was done with them.
ClaimReading requests(const ClaimContext &context)
{
    const std::optional<WordKind> verb = context.clause.verb;
    if (!verb || verb == Receive)
        return {ClaimReading::received, {ClaimReading::due}};
    if (verb == NewlyReceive)
        return {ClaimReading::received};
    if (verb == Conclude)
        return {ClaimReading::concluded};
    if (verb == Due)
        return {ClaimReading::due};
    return {ClaimReading::concluded, {ClaimReading::received, ClaimReading::due}};
}

Reading requestsFor(const ClaimWord &word, const ClaimContext &context)
{
    if (context.topic != ClaimTopic::Request)
        return std::nullopt;
    const ClaimClause &clause = context.clause;
    // 其中涉及征地的申请44件, 其中乡镇收到236件: a part that has no cell.
    const bool isPart =
        !clause.verb || clause.verb == Receive || (isClaimVerb(word.kind) && context.segment.unknown);
    if (clause.subset && isPart)
        return std::nullopt;
    if (!clause.verb && context.segment.about) // 涉及第三方的政府信息公开申请
        return std::nullopt;
    const bool isNamed = word.kind != Apply || context.segment.requests;
    return clause.verb || isNamed ? Reading(requests(context)) : std::nullopt;
}

// The same row's figure of those applicants.
QString ofColumn(const QString &total, const ClaimWord &applicant)
{
    return total.chopped(QStringLiteral("total").size()) + applicant.quantity;
}

Reading outcome(const ClaimWord &word, const ClaimContext &context)
{
    if (context.topic == ClaimTopic::Case && word.quantity == QStringLiteral("t3.other.sum.total"))
        return ClaimReading{context.lawCase + QStringLiteral(".other")};
    const bool fresh = context.topic == ClaimTopic::None && !context.sentence.foreign;
    if (context.topic != ClaimTopic::Request && context.topic != ClaimTopic::Case && !fresh)
        return std::nullopt;
    const ClaimWord *applicant = context.segment.applicant;
    if (applicant && applicant->quantity != QStringLiteral("otherOrg")) // 自然人予以公开5件
        return ClaimReading{ofColumn(word.quantity, *applicant)};
    return ClaimReading{word.quantity, word.alternatives};
}

// 公开 is an outcome only where the sentence has just said how many requests there were.
Reading bareOutcome(const ClaimWord &word, const ClaimContext &context)
{
    const ClaimSentence &sentence = context.sentence;
    const bool isDivided = sentence.claims && context.last.startsWith(QStringLiteral("t3."))
                           && !sentence.foreign && !context.segment.unknown;
    return isDivided && context.topic == ClaimTopic::Request ? outcome(word, context) : std::nullopt;
}

Reading others(const ClaimContext &context)
{
    if (context.topic == ClaimTopic::Case)
        return ClaimReading{context.lawCase + QStringLiteral(".other")};
    if (context.topic == ClaimTopic::Request && context.last.startsWith(QStringLiteral("t3.other.")))
        return ClaimReading{QStringLiteral("t3.other.other.total")};
    return std::nullopt;
}

Reading act(const ClaimWord &word, const ClaimContext &context)
{
    const ClaimClause &clause = context.clause;
    const bool isDone = clause.actVerb || clause.verb == Handle || clause.verb == Conclude;
    const bool isPosted = context.topic == ClaimTopic::Foreign && !isDone;
    if (clause.foreign || isPosted || (context.segment.unknown && !isDone))
        return std::nullopt;
    return ClaimReading{word.quantity};
}

Reading applicant(const ClaimWord &word, const ClaimContext &context)
{
    if (context.topic != ClaimTopic::Request)
        return std::nullopt;
    const auto of = [&word](const char *row) { return QLatin1String(row) + u'.' + word.quantity; };
    const QString received = of("t3.received"), due = of("t3.received+carriedOver");
    const QString own = context.base + u'.' + word.quantity;
    if (context.outcome) // or all were: 收到8件，均予以公开，其中自然人5件
        return ClaimReading{ofColumn(context.outcome->quantity, word), {own}};
    // 新收5件，上年结转1件，自然人6件
    if (own == of("t3.carriedOver") && context.sentence.received >= 0)
        return ClaimReading{due, {received, own}};
    // Parts of the last number if its sentence goes on, or a list of them does; else of all received.
    const bool follows = context.last.startsWith(context.base + u'.')
                         && context.last != context.base + QStringLiteral(".total");
    const bool isPart = context.clause.subset || context.sentence.claims || follows || own == received;
    return isPart ? Reading(ClaimReading{own}) : std::nullopt;
}

// Whether a verb before the number may take this after it.
bool isObject(const ClaimToken &token)
{
    if (token.kind == Kind::Other)
        return true;
    for (const WordKind kind : {Request, WeakRequest, Disclosure, Act, ActRequest, Case, CaseRequest, AnyCase,
                                Document, Foreign, Deed, Channel, OtherOrgan, Fee, Unknown}) {
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
    return requests(context);
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

std::optional<ClaimReading> namedAt(int i, const ClaimContext &context)
{
    const ClaimWord &word = *context.tokens[i].word;
    const ClaimTopic topic = context.topic;
    const ClaimClause &clause = context.clause;
    const auto only = [](bool allowed, const QString &quantity) {
        return allowed ? Reading(ClaimReading{quantity}) : std::nullopt;
    };
    switch (word.kind) {
    case Request:
    case WeakRequest:
    case Apply:
    case Receive:
    case NewlyReceive:
    case Conclude:
    case Handle:
    case Due:
        return requestsFor(word, context);
    case Unfinished:
        if (topic == ClaimTopic::Case)
            return ClaimReading{context.lawCase + QStringLiteral(".pending")};
        return only(topic == ClaimTopic::Request, ClaimReading::carriedForward);
    case Applicant:
        return applicant(word, context);
    case Outcome:
        return outcome(word, context);
    case BareOutcome:
        return bareOutcome(word, context);
    case Others:
        return others(context);
    case Disclosure: // 行政复议63件，其中政府信息公开类7件
        return only(clause.subset && !context.lawCase.isEmpty(), context.lawCase + QStringLiteral(".total"));
    case Case:
    case CaseRequest:
    case AnyCase:
        return only(topic == ClaimTopic::Case, context.lawCase + QStringLiteral(".total"));
    case CaseResult:
    case Overturn:
        return only(topic == ClaimTopic::Case, context.lawCase + u'.' + word.quantity);
    case Document:
    case DocumentVerb:
        if (!clause.document || !context.document)
            return std::nullopt;
        return only(topic == ClaimTopic::Document && !clause.foreign,
                    context.document->quantity + u'.' + clause.document->quantity);
    case Act:
        return act(word, context);
    case Fee:
    case FeeSum: // 收取 may be of anything, unless fees were named
        return only((word.kind == Fee || topic == ClaimTopic::Fee) && topic != ClaimTopic::Foreign
                        && !clause.foreign && !clause.disclosure,
                    word.quantity);
    default:
        return std::nullopt;
    }
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
            return namesRequests(later, tokens) ? fitting(requests(context), tokens[i]) : std::nullopt;
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
    // 全年合计18件, of the requests that the sentence speaks of.
    const bool isMeant = context.awaiting || (context.sentence.parts && segment.total);
    const bool isTotal = later < 0 && segment.counts && !segment.unknown && isMeant && !context.clause.subset
                         && context.topic == ClaimTopic::Request;
    return isTotal ? fitting(requests(context), tokens[i]) : std::nullopt;
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
