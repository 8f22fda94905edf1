#include "checks/claim_readings.h"

#include <algorithm>

namespace nianbao {

using enum WordKind;
using Kind = ClaimToken::Kind;
using Reading = std::optional<ClaimReading>;

const QString ClaimReading::received = QStringLiteral("t3.received.total");
const QString ClaimReading::due = QStringLiteral("t3.received+carriedOver.total");
const QString ClaimReading::concluded = QStringLiteral("t3.concluded.total");
const QString ClaimReading::carriedOver = QStringLiteral("t3.carriedOver.total");
const QString ClaimReading::carriedForward = QStringLiteral("t3.carriedForward.total");

namespace {

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
    return clause.verb || isNamed ? Reading(requestsOf(context)) : std::nullopt;
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
    const bool fresh =
        context.topic == ClaimTopic::None
        && (!context.sentence.foreign || (context.sentence.outcomes > 2 && !context.clause.foreign));
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
    const bool isPart = context.sentence.claims || context.topic == ClaimTopic::Request;
    if (isPart && context.topic == ClaimTopic::Request
        && context.last.startsWith(QStringLiteral("t3.other.")))
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

} // namespace

ClaimReading ClaimContext::ofLargerWhole(const ClaimReading &reading, qint64 value)
{
    const QString received = QStringLiteral("t3.received");
    const qsizetype row = base.size();
    const bool isPart = reading.quantity.startsWith(base + u'.')
                        && reading.quantity.indexOf(u'.', row + 1) < 0
                        && !reading.quantity.endsWith(QStringLiteral(".total"));
    const bool isCourse =
        base == QStringLiteral("t3.carriedForward") || base == QStringLiteral("t3.carriedOver");
    if (!isPart || !isCourse || value <= baseValue)
        return reading;
    const QString column = reading.quantity.mid(row);
    base = received;
    return {received + column, {QStringLiteral("t3.received+carriedOver") + column}};
}

ClaimReading requestsOf(const ClaimContext &context)
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
        if (!clause.document && clause.verb == NewlyReceive && context.document) // 新增规范性文件
            return only(topic == ClaimTopic::Document && !clause.foreign,
                        context.document->quantity + QStringLiteral(".made"));
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

} // namespace nianbao
