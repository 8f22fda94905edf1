#include "checks/claim_reader.h"

#include "checks/claim_lists.h"
#include "checks/claim_wholes.h"
#include "checks/claim_zeros.h"

#include <algorithm>

namespace nianbao {

namespace {

using enum WordKind;
using Kind = ClaimToken::Kind;

// Goes through the tokens once; the context keeps what may say what the next number counts.
class Reader
{
public:
    Reader(const ReadText &paragraph, int year)
        : m_text(paragraph.text), m_tokens(paragraph.tokens), m_context(m_tokens, year)
    {
    }

    ClaimsOfText read()
    {
        for (int i = 0; i < m_tokens.size(); ++i) {
            const ClaimToken &token = m_tokens[i];
            if (m_context.clause.negation < 0 || (token.kind == Kind::Mark && !token.isMark(u"、"))
                || token.is(Not))
                endZeros(i);
            if (m_context.segment.start < 0 && token.kind != Kind::Mark)
                m_context.segment.start = token.start;
            switch (token.kind) {
            case Kind::Word:
                takeWord(i);
                break;
            case Kind::Year:
                m_context.takeYear(i);
                break;
            case Kind::Mark:
                m_context.takeMark(i);
                if (ClaimContext::ends(token))
                    m_wholes.beginSentence();
                if (!m_context.isAnswered(i))
                    m_lists.takeMark(token);
                break;
            case Kind::Other:
                m_context.takeOther(i);
                break;
            case Kind::Percent:
                takeChange(i, Claim::Kind::Rate);
                m_context.endSegment();
                break;
            case Kind::Number:
                if (token.unit == ClaimUnit::Thing)
                    m_context.takeOther(i);
                else
                    takeNumber(i);
                break;
            }
        }
        endZeros(int(m_tokens.size()));
        return {m_claims, m_changes};
    }

private:
    // ----- zero without a digit -----

    void takeWord(int i)
    {
        m_context.takeWord(i);
        m_lists.takeWord(i);
        const ClaimToken &token = m_tokens[i];
        const bool isSame = token.is(Difference) && token.word->role == FillerRole::Same;
        if (isSame && (m_context.segment.compare || m_context.segment.lastYear)) {
            takeChange(i, Claim::Kind::Change);
        } else if (token.is(Difference) && token.word->role == FillerRole::Double) {
            takeChange(i, Claim::Kind::Rate);
            if (!m_changes.isEmpty() && m_changes.last().start == m_text.placeOf(token.start))
                m_changes.last().value = 100;
        } else if (token.is(Zero)) {
            const bool inScope = m_context.sentence.request || m_context.sentence.disclosure
                                 || m_context.topic == ClaimTopic::Request
                                 || m_context.topic == ClaimTopic::Case;
            if (inScope && m_context.thisYear && !m_context.clause.foreign)
                m_claims += zero({token.word->quantity, token.word->alternatives}, token.start, token.end);
        } else if (m_context.clause.negation >= 0) {
            // 无行政复议、行政诉讼败诉案件 is said of both.
            const bool goesOn = isAttribute(i, m_tokens) || (token.is(CaseResult) && !m_zeros.isEmpty());
            const std::optional<ClaimReading> reading = goesOn ? std::nullopt : zeroAt(i, m_context);
            if (reading)
                m_zeros += zero(*reading, m_tokens[m_context.clause.negation].start, token.end);
            else if (goesOn)
                m_zeros.clear();
        }
    }

    // What is negated is known at the list's end.
    void endZeros(int i)
    {
        if (m_zeros.isEmpty())
            endNegated(i);
        m_claims += m_zeros;
        m_zeros.clear();
    }

    // 行政复议、行政诉讼均未发生
    void endNegated(int end)
    {
        if (!deniesWhatPrecedes(end, m_context))
            return;
        for (const ClaimLists::Named &one : m_lists.named()) {
            if (one.reading && one.token < m_context.clause.negation && mayBeNone(m_tokens[one.token]))
                m_zeros += zero(*one.reading, m_tokens[one.token].start, m_tokens[end - 1].end);
        }
    }

    Claim zero(const ClaimReading &reading, qsizetype start, qsizetype end)
    {
        Claim claim{reading.quantity, reading.alternatives};
        claim.implied = true;
        claim.start = claim.spanStart = m_text.placeOf(start);
        claim.length = claim.spanLength = m_text.lengthOf(start, end);
        m_context.awaiting = false;
        m_context.noteClaim(claim.quantity, claim.alternatives);
        return claim;
    }

    // ----- numbers -----

    void takeNumber(int i)
    {
        const ClaimClause &clause = m_context.clause;
        const bool negated = clause.negation >= 0 && !clause.negationLists;
        const bool ofSum = m_lists.isOfSum();
        const bool ofAll = m_lists.isOfAll() || (ofSum && m_tokens[i].value == 0);
        std::optional<ClaimReading> reading = negated ? std::nullopt : readNumber(i);
        if (reading && ofSum && !ofAll)
            reading = m_lists.sum();
        if (reading && ofAll) {
            for (const ClaimReading &one : m_lists.readings())
                addClaim(one, i);
        } else if (reading) {
            addClaim(*reading, i);
        }
        m_lists.takeNumber();
        m_context.lastUnit = m_tokens[i].unit;
        m_context.endSegment();
    }

    bool isBeforeRequests(int i) const
    {
        const int later = wordAfter(i, m_tokens);
        return later >= 0 && namesRequests(later, m_tokens);
    }

    std::optional<ClaimReading> readNumber(int i)
    {
        const ClaimSegment &segment = m_context.segment;
        const ClaimClause &clause = m_context.clause;
        if (!m_context.respective.isEmpty() && !m_lists.isShared())
            return readRespective(i);
        // 受理[something that we don't know]87件
        const bool receives = clause.verb == Receive || clause.verb == NewlyReceive;
        const bool takesUnknown = receives && segment.unknown && segment.key < 0 && !isBeforeRequests(i);
        // 政务大厅全年受理1200件, in a sentence that doesn't speak of requests at all
        const bool isStrange =
            segment.unknown && !m_context.sentence.ours && m_context.topic == ClaimTopic::Request;
        if (segment.foreign || clause.otherOrgan || takesUnknown || isStrange) {
            if (m_context.topic != ClaimTopic::Case) // 行政复议6件，审结5件，其中维持4件
                m_context.topic = ClaimTopic::Foreign;
            return std::nullopt;
        }
        if (segment.difference)
            takeChange(i, Claim::Kind::Change);
        const bool ofAllChannels = clause.channels > 1 && segment.total; // 通过邮寄、网络等方式共
        if (segment.difference || (clause.channel && !ofAllChannels))
            return std::nullopt;
        if (m_lists.isShared()) {
            const std::optional<ClaimReading> own = m_lists.takeNext();
            return m_context.thisYear ? own : std::nullopt;
        }
        if (isBeforeRequests(i))
            m_context.topic = ClaimTopic::Request;
        if (segment.carry || isCarriedLater(i, m_context))
            return carriedAt(i, m_context);
        if (m_context.thisYear && !segment.lastYear)
            return countAt(i, m_context);
        takeChange(i, Claim::Kind::LastYear);
        return std::nullopt;
    }

    // What is said of last year, or of the change since; `i` is the number, or 持平.
    void takeChange(int i, Claim::Kind kind)
    {
        const std::optional<ClaimReading> reading = changeAt(i, kind == Claim::Kind::LastYear, m_context);
        if (!reading)
            return;
        Claim claim = claimAt(*reading, i);
        claim.kind = kind;
        claim.value *= kind == Claim::Kind::LastYear ? 1 : m_context.segment.direction;
        claim.inexact |= m_tokens[i].is(Difference) && kind == Claim::Kind::Rate; // 翻了一番
        m_changes += claim;
    }

    // 2022年、2023年分别办结17件和29件: the words before the first number are for all.
    std::optional<ClaimReading> readRespective(int i)
    {
        const bool first = m_context.respective.size() == m_context.sentence.years.size();
        const qint64 year = m_context.respective.takeFirst();
        if (first)
            m_each = countAt(i, m_context);
        if (year == m_context.year - 1 && m_each) {
            m_changes += claimAt(*m_each, i);
            m_changes.last().kind = Claim::Kind::LastYear;
        }
        return year == m_context.year ? m_each : std::nullopt;
    }

    // ----- claims -----

    Claim claimAt(const ClaimReading &reading, int i) const
    {
        const ClaimToken &token = m_tokens[i];
        Claim claim{reading.quantity, reading.alternatives, token.value, token.scale, token.inexact};
        const int later = m_context.segment.key < 0 ? wordAfter(i, m_tokens) : -1;
        const qsizetype from = m_context.segment.start < 0 ? token.start : m_context.segment.start;
        claim.start = m_text.placeOf(token.start);
        claim.length = m_text.lengthOf(token.start, token.word ? token.end : token.numberEnd);
        claim.unitLength = token.word ? 0 : m_text.lengthOf(token.start, token.unitEnd) - claim.length;
        claim.spanStart = m_text.placeOf(from);
        claim.spanLength = m_text.lengthOf(from, later < 0 ? token.end : m_tokens[later].end);
        return claim;
    }

    void addClaim(const ClaimReading &reading, int i)
    {
        const Claim claim = claimAt(m_context.ofLargerWhole(reading, m_tokens[i].value), i);
        m_context.noteClaim(claim.quantity, claim.alternatives, claim.value);
        m_wholes.add(claim);
    }

    const ClaimText &m_text;
    const QList<ClaimToken> &m_tokens;
    ClaimContext m_context;
    ClaimLists m_lists{m_context};
    std::optional<ClaimReading> m_each;
    QList<Claim> m_claims;
    ClaimWholes m_wholes{m_context, m_claims};
    QList<Claim> m_changes;
    QList<Claim> m_zeros; // of the list that is being read
};

} // namespace

ClaimsOfText readClaims(const ReadText &paragraph, int year)
{
    return Reader(paragraph, year).read();
}

} // namespace nianbao
