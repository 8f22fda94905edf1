#include "checks/claim_context.h"

namespace nianbao {

using enum WordKind;
using Kind = ClaimToken::Kind;

ClaimContext::ClaimContext(const QList<ClaimToken> &all, int reportYear) : tokens(all), year(reportYear)
{
    beginSentence(0);
}

void ClaimContext::takeMark(int i)
{
    const ClaimToken &token = tokens[i];
    if (ends(token))
        return beginSentence(i + 1);
    if (isAnswered(i))
        return;
    if (!token.isMark(u"、"))
        respective.clear();
    if (token.isMark(u"(") && m_outer.size() < mostRemembered) {
        m_outer += Outer{thisYear, topic, clause, segment};
    } else if (token.isMark(u")") && !m_outer.isEmpty()) {
        const Outer outer = m_outer.takeLast();
        thisYear = outer.thisYear;
        if (topic == ClaimTopic::Foreign) // (其中转办3件)
            topic = outer.topic;
        clause = outer.clause;
        segment = outer.segment;
        return;
    }
    const bool ofYear =
        token.isMark(u"(") && (tokens[i - (i > 0)].kind == Kind::Year || tokens[i - (i > 0)].is(LastYear));
    const ClaimSegment before = segment;
    segment = {};
    if (ofYear) { // 较2022年（10件）增长
        segment.lastYear = before.lastYear;
        segment.otherYear = before.otherYear;
    }
    if (token.isMark(u"、")) {
        clause.negationLists = true;
        return;
    }
    const ClaimWord *verb = token.isMark(u":") ? clause.document : nullptr; // 现行有效：规章12件
    clause = {};
    clause.document = verb;
    clause.subset = clause.inBrackets = !m_outer.isEmpty();
}

bool ClaimContext::isAnswered(int i) const
{
    return tokens[i].isMark(u":") && i + 1 < tokens.size()
           && (tokens[i + 1].kind == Kind::Number || tokens[i + 1].is(Not));
}

void ClaimContext::takeOther(int i)
{
    segment.key = -1;
    segment.unknown = true;
    clause.verbIsOpen = false;
    if (i > 0 && (tokens[i - 1].is(Request) || tokens[i - 1].is(WeakRequest)))
        awaiting = false; // 申请 was a part of a longer word
}

void ClaimContext::takeYear(int i)
{
    const qint64 named = tokens[i].value;
    const bool until = i >= 2 && tokens[i - 2].kind == Kind::Year && tokens[i - 1].is(Filler);
    for (qint64 between = until ? tokens[i - 2].value + 1 : named; between < named; ++between)
        sentence.years += between;
    sentence.years += named;
    if (sentence.years.size() > mostRemembered)
        sentence.years = sentence.years.last(mostRemembered);
    if (segment.carry || (i + 1 < tokens.size() && tokens[i + 1].is(Carry))) {
        segment.lastYear |= named == year - 1;
        segment.nextYear |= named == year + 1;
        segment.otherYear |= named != year - 1 && named != year + 1;
    } else if (segment.compare) {
        segment.lastYear |= named != year; // 由2022年的20件
        segment.otherYear |= named != year - 1;
    } else {
        segment.counts = true;
        thisYear = (named == year || year <= 0) && !until;
        namedYear = until ? 0 : named;
    }
}

void ClaimContext::takeWord(int i)
{
    const WordKind kind = tokens[i].word->kind;
    switch (kind) {
    case ThisYear:
        thisYear = segment.counts = true;
        namedYear = 0;
        break;
    case Filler:
        segment.counts = true;
        segment.total |= tokens[i].word->role == FillerRole::Total;
        segment.among |= tokens[i].word->role == FillerRole::Among;
        segment.about |= tokens[i].word->role == FillerRole::About;
        segment.each |= tokens[i].word->role == FillerRole::Each;
        segment.ongoing |= tokens[i].word->role == FillerRole::Ongoing;
        break;
    case PartYear:
        thisYear = false;
        namedYear = 0;
        break;
    case Since:
        thisYear = thisYear && sentence.years.isEmpty();
        break;
    case LastYear:
        segment.lastYear = true;
        break;
    case NextYear:
        segment.nextYear = true;
        break;
    case Difference:
        segment.difference = true;
        segment.direction = tokens[i].word->role == FillerRole::Up     ? 1
                            : tokens[i].word->role == FillerRole::Down ? -1
                                                                       : 0;
        break;
    case Compare:
        segment.compare = true;
        segment.otherYear |= !tokens[i].word->quantity.isEmpty(); // 环比
        break;
    case Subset:
        clause.subset = true;
        clause.inBrackets = false;
        break;
    case Channel:
        clause.channel = true;
        ++clause.channels;
        break;
    case OtherOrgan:
        clause.otherOrgan = true;
        break;
    case Respectively:
        respective = sentence.years.size() > 1 ? sentence.years : QList<qint64>();
        break;
    case Disclosure:
        takeDisclosure(i);
        break;
    case List:
        if (segment.carry) // 上年结转和结转下年的申请
            segment.carry = segment.lastYear = segment.nextYear = false;
        break;
    case Not:
        takeNot(i);
        break;
    case NotNot:
        clause.negation = -1;
        break;
    case Deed:
    case Procedure:
    case Foreign:
        takeForeign(kind);
        break;
    case ActVerb:
        clause.actVerb = true;
        break;
    case Cause:
        clause.cause = true;
        break;
    case Authority:
        if (topic == ClaimTopic::Case)
            clause.authority = true;
        else
            takeForeign(Foreign);
        break;
    case Overturn:
        if (topic == ClaimTopic::Case)
            takeKey(i);
        else
            takeForeign(Foreign);
        break;
    case Approximate:
    case Zero:
        break;
    case Receive:
        if (isOnDay(i))
            thisYear = false;
        [[fallthrough]];
    default:
        takeKey(i);
    }
}

// 3月15日收到, but not 截至3月15日收到
bool ClaimContext::isOnDay(int i) const
{
    const auto isOf = [this](int j, FillerRole role) {
        return j >= 0 && tokens[j].word && tokens[j].word->role == role;
    };
    const int start = i - 2 >= 0 && tokens[i - 2].kind == Kind::Year ? i - 3 : i - 2;
    return isOf(i - 1, FillerRole::Day) && !isOf(start, FillerRole::Until);
}

void ClaimContext::takeForeign(WordKind kind)
{
    segment.foreign = clause.foreign = true;
    segment.key = -1;
    awaiting = awaiting && kind == Procedure;
    if (kind == Foreign)
        topic = ClaimTopic::Foreign;
}

void ClaimContext::takeNot(int i)
{
    // 没有收到也没有处理过 is one, 不存在未答复 is none.
    const bool joins = clause.negation >= 0 && (clause.negationLists || tokens[i - 1].is(List));
    if (!joins || clause.negated != Receive)
        clause.negation = clause.negation < 0 || joins ? i : -1;
    clause.negationLists = false;
    if (!joins)
        clause.negated.reset();
    clause.document = nullptr;
}

void ClaimContext::endSegment()
{
    segment = {};
    clause.verbIsOpen = false;
}

void ClaimContext::noteClaim(const QString &quantity, const QStringList &alternatives, qint64 value)
{
    last = quantity;
    lastAlternatives = alternatives;
    sentence.claims = true;
    sentence.carriedOver |= quantity == QStringLiteral("t3.carriedOver.total");
    const QString column = QStringLiteral(".total");
    if (quantity.startsWith(QStringLiteral("t3.")) && quantity.endsWith(column)) {
        base = quantity.chopped(column.size());
        baseValue = value;
        outcome = nullptr;
        const bool isCourse =
            base == QStringLiteral("t3.received") || base == QStringLiteral("t3.carriedOver")
            || base == QStringLiteral("t3.carriedForward") || base == QStringLiteral("t3.concluded");
        outcomes = isCourse ? 0 : outcomes + 1;
    }
    if (quantity.startsWith(QStringLiteral("t2.")) && !summable.contains(quantity)
        && summable.size() < mostRemembered)
        summable += quantity;
    if (topic == ClaimTopic::None && quantity.startsWith(QStringLiteral("t3.")))
        topic = ClaimTopic::Request;
}

} // namespace nianbao
