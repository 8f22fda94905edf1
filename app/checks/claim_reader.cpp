#include "checks/claim_reader.h"

#include "checks/claim_state.h"
#include "checks/claim_tokens.h"

#include <algorithm>

namespace nianbao {

namespace {

using enum WordKind;
using Kind = ClaimToken::Kind;
using Unit = ClaimToken::Unit;

const QString receivedTotal = QStringLiteral("t3.received.total");
const QString dueTotal = QStringLiteral("t3.received+carriedOver.total");
const QString concludedTotal = QStringLiteral("t3.concluded.total");
const QString carriedOverTotal = QStringLiteral("t3.carriedOver.total");
const QString carriedForwardTotal = QStringLiteral("t3.carriedForward.total");

// A quantity and its other readings.
struct Reading {
    QString quantity;
    QStringList alternatives{};
};

bool isVerb(WordKind kind)
{
    return kind == Receive || kind == NewlyReceive || kind == Conclude || kind == Handle || kind == Due;
}

// Goes through the tokens once, keeping what may say what the next number counts.
class Reader
{
public:
    Reader(const QString &paragraph, int year)
        : m_words(ClaimWords::shipped())
        , m_text(claimTextOf(paragraph, m_words.variants))
        , m_tokens(claimTokensOf(m_text, m_words))
        , m_year(year)
    {
    }

    QList<Claim> read()
    {
        beginSentence(0);
        for (int i = 0; i < m_tokens.size(); ++i) {
            const ClaimToken &token = m_tokens[i];
            if (m_segment.start < 0 && token.kind != Kind::Mark)
                m_segment.start = token.start;
            switch (token.kind) {
            case Kind::Word:
                takeWord(i);
                break;
            case Kind::Year:
                takeYear(i);
                break;
            case Kind::Mark:
                takeMark(i);
                break;
            case Kind::Other:
                takeOther(i);
                break;
            case Kind::Percent:
                m_segment = {};
                break;
            case Kind::Number:
                takeNumber(i);
                break;
            }
        }
        return m_claims;
    }

private:
    // ----- where things end -----

    void beginSentence(int first)
    {
        m_sentence = {};
        m_clause = {};
        m_segment = {};
        m_period = Period::This;
        m_awaiting = false;
        for (int i = first; i < m_tokens.size() && !m_tokens[i].isMark(u"。!?."); ++i) {
            m_sentence.request |= m_tokens[i].is(Request) || m_tokens[i].is(WeakRequest);
            m_sentence.foreign |= m_tokens[i].is(Foreign) || m_tokens[i].is(Deed);
        }
        if (m_topic == ClaimTopic::None && m_sentence.request && !m_sentence.foreign)
            m_topic = ClaimTopic::Request;
    }

    void takeMark(int i)
    {
        const ClaimToken &token = m_tokens[i];
        if (token.isMark(u"。!?."))
            return beginSentence(i + 1);
        if (token.isMark(u":") && i + 1 < m_tokens.size() && m_tokens[i + 1].kind == Kind::Number)
            return;
        m_segment = {};
        if (token.isMark(u"、")) {
            m_clause.negationLists = true;
            return;
        }
        if (token.isMark(u"("))
            m_outer += m_period;
        else if (token.isMark(u")") && !m_outer.isEmpty())
            m_period = m_outer.takeLast();
        m_clause = {};
        m_clause.subset = token.isMark(u"(");
        m_respective.clear();
    }

    void takeOther(int i)
    {
        m_segment.key = -1;
        m_segment.unknown = true;
        if (i > 0 && (m_tokens[i - 1].is(Request) || m_tokens[i - 1].is(WeakRequest)))
            m_awaiting = false; // 申请 was a part of a longer word
    }

    // ----- words -----

    void takeWord(int i)
    {
        const ClaimWord &word = *m_tokens[i].word;
        switch (word.kind) {
        case Filler:
            m_segment.counts = true;
            break;
        case ThisYear:
            m_segment.counts = true;
            m_period = Period::This;
            break;
        case PartYear:
            m_period = Period::Other;
            break;
        case Since:
            if (!m_sentence.years.isEmpty())
                m_period = Period::Other;
            break;
        case LastYear:
            m_segment.lastYear = true;
            break;
        case NextYear:
            m_segment.nextYear = true;
            break;
        case Difference:
            m_segment.difference = true;
            break;
        case Compare:
            m_segment.compare = true;
            break;
        case Subset:
            m_clause.subset = true;
            break;
        case Channel:
            m_clause.channel = true;
            break;
        case OtherOrgan:
            m_clause.otherOrgan = true;
            break;
        case Respectively:
            beginRespective();
            break;
        case Disclosure:
            m_clause.disclosure = m_sentence.disclosure = true;
            m_segment.key = i;
            break;
        case Not:
            takeNot(i);
            break;
        case NotNot:
            m_clause.negation = -1;
            break;
        case Zero:
            takeZero(i);
            break;
        case Deed:
        case Foreign:
            takeForeign(word.kind);
            break;
        case ActVerb:
            m_clause.actVerb = true;
            break;
        case Approximate:
        case Cause:
        case List:
            break;
        default:
            takeKey(i);
        }
    }

    void takeForeign(WordKind kind)
    {
        m_segment.foreign = m_clause.foreign = true;
        m_segment.key = -1;
        m_awaiting = false;
        if (kind == Foreign)
            m_topic = ClaimTopic::Foreign;
    }

    // A word that says what is counted.
    void takeKey(int i)
    {
        const ClaimWord &word = *m_tokens[i].word;
        if (isVerb(word.kind)) {
            takeVerb(word.kind);
        } else if (word.kind == Request || (word.kind == WeakRequest && mayBeRequest(i))) {
            m_clause.disclosure = m_sentence.disclosure = true;
            m_topic = ClaimTopic::Request;
            m_awaiting = true;
        } else if (word.kind == Carry) {
            m_segment.carry = true;
        } else if (word.kind == Case) {
            takeCase(word);
        } else if (word.kind == Former || word.kind == Latter) {
            const qsizetype back = word.kind == Former ? 2 : 1;
            if (m_cases.size() >= back)
                m_case = m_cases[m_cases.size() - back];
        } else if (word.kind == Document) {
            m_topic = ClaimTopic::Document;
            m_document = &word;
        } else if (word.kind == DocumentVerb) {
            m_clause.document = &word;
        } else if (word.kind == Act) {
            m_clause.act = true;
        } else if (word.kind == ActRequest) {
            m_clause.act = true;
            if (m_clause.negation < 0)
                takeForeign(Foreign);
        } else if (word.kind == Fee) {
            m_topic = m_clause.disclosure ? ClaimTopic::Foreign : ClaimTopic::Fee;
        }
        // 申请 and 答复 may end what an earlier word says: 信息不存在答复4件.
        const bool ends = word.kind == Apply || (word.kind == Conclude && keyIs(Outcome));
        if (!ends || m_segment.key < 0)
            m_segment.key = i;
        if (m_clause.negation >= 0)
            takeNegated(i);
    }

    bool keyIs(WordKind kind) const { return m_segment.key >= 0 && m_tokens[m_segment.key].is(kind); }

    bool mayBeRequest(int i) const { return m_topic != ClaimTopic::Foreign || m_clause.verb || isAlone(i); }

    // Nothing but marks around: a heading.
    bool isAlone(int i) const
    {
        const auto isMark = [this](int j) {
            return j < 0 || j >= m_tokens.size() || m_tokens[j].kind == Kind::Mark;
        };
        return isMark(i - 1) && isMark(i + 1);
    }

    void takeVerb(WordKind kind)
    {
        if (kind == Receive || kind == NewlyReceive)
            m_segment.foreign = m_clause.foreign = false;
        // 收到和办理: one verb, of all that came in.
        const bool adds = keyIs(Receive) && kind != NewlyReceive;
        if (!adds)
            m_clause.verb = kind;
        if (m_clause.negation >= 0 && m_clause.negated != Receive)
            m_clause.negated = kind == NewlyReceive ? Receive : kind;
    }

    void takeCase(const ClaimWord &word)
    {
        const bool scope = m_clause.disclosure || m_topic == ClaimTopic::Request
                           || m_topic == ClaimTopic::Case
                           || (m_topic == ClaimTopic::None && m_sentence.disclosure);
        const bool other = m_clause.foreign || (!m_clause.disclosure && m_clause.act);
        m_topic = scope && !other ? ClaimTopic::Case : ClaimTopic::Foreign;
        m_case = word.quantity;
        if (m_cases.isEmpty() || m_cases.last() != m_case)
            m_cases += m_case;
    }

    void takeYear(int i)
    {
        const qint64 year = m_tokens[i].value;
        const bool until = i >= 2 && m_tokens[i - 2].kind == Kind::Year && !m_tokens[i - 1].isMark(u",;、");
        for (qint64 between = until ? m_tokens[i - 2].value + 1 : year; between < year; ++between)
            m_sentence.years += between;
        m_sentence.years += year;
        const bool carries = m_segment.carry || (i + 1 < m_tokens.size() && m_tokens[i + 1].is(Carry));
        if (carries) {
            m_segment.lastYear |= year == m_year - 1;
            m_segment.nextYear |= year == m_year + 1;
            m_segment.otherYear |= year != m_year - 1 && year != m_year + 1;
        } else if (!m_segment.compare) {
            m_segment.counts = true;
            m_period = year == m_year || m_year <= 0 ? Period::This : Period::Other;
        }
    }

    // ----- zero without a digit -----

    void takeNot(int i)
    {
        if (m_clause.negation >= 0 && !m_clause.negationLists)
            m_clause.negation = -1; // 不存在未…
        else
            m_clause.negation = i;
        m_clause.negationLists = false;
        m_clause.negated.reset();
        m_clause.document = nullptr;
    }

    // Whether the word ends what is negated: 无行政诉讼案件, but not 无行政诉讼败诉.
    bool isLast(int i) const
    {
        for (++i; i < m_tokens.size(); ++i) {
            const ClaimToken &token = m_tokens[i];
            if (token.kind == Kind::Mark || token.is(List) || token.is(Not))
                return true;
            if (!token.is(Filler) && !token.is(Apply))
                return false;
        }
        return true;
    }

    void takeNegated(int i)
    {
        if (!isLast(i) || m_period != Period::This || m_clause.otherOrgan || m_clause.channel)
            return;
        const std::optional<Reading> reading = zeroOf(i);
        if (reading)
            addZero(*reading, m_tokens[m_clause.negation].start, m_tokens[i].end);
    }

    std::optional<Reading> zeroOf(int i) const
    {
        const ClaimWord &word = *m_tokens[i].word;
        const bool ours = !m_clause.foreign;
        switch (word.kind) {
        case Request:
        case WeakRequest:
            if (ours && (!m_clause.negated || m_clause.negated == Receive))
                return Reading{receivedTotal};
            return std::nullopt;
        case ActRequest:
            return Reading{word.quantity};
        case Act:
            return ours ? std::optional(Reading{word.quantity}) : std::nullopt;
        case Fee:
            return m_clause.disclosure ? std::nullopt : std::optional(Reading{word.quantity});
        case Carry:
            return m_topic == ClaimTopic::Request ? carried(i) : std::nullopt;
        case Case:
            if (m_topic == ClaimTopic::Case)
                return Reading{m_case + QStringLiteral(".total")};
            return std::nullopt;
        case Applicant:
        case Outcome:
        case CaseResult:
        case Document:
            return readingOf(i);
        default:
            return std::nullopt;
        }
    }

    void takeZero(int i)
    {
        const ClaimToken &token = m_tokens[i];
        const bool scope = m_sentence.request || m_sentence.disclosure || m_topic == ClaimTopic::Request
                           || m_topic == ClaimTopic::Case;
        if (scope && m_period == Period::This && !m_clause.foreign)
            addZero(Reading{token.word->quantity}, token.start, token.end);
    }

    void addZero(const Reading &reading, qsizetype start, qsizetype end)
    {
        Claim claim{reading.quantity, reading.alternatives};
        claim.implied = true;
        claim.start = claim.spanStart = m_text.placeOf(start);
        claim.length = claim.spanLength = m_text.lengthOf(start, end);
        m_claims += claim;
        m_awaiting = false;
    }

    // ----- numbers -----

    void takeNumber(int i)
    {
        const ClaimToken &token = m_tokens[i];
        const bool negated = m_clause.negation >= 0 && !m_clause.negationLists;
        const std::optional<Reading> reading = negated ? std::nullopt : readNumber(i);
        if (reading)
            addClaim(*reading, token, i);
        m_segment = {};
        m_segment.start = -1;
    }

    std::optional<Reading> readNumber(int i)
    {
        if (!m_respective.isEmpty())
            return nextRespective(i);
        if (m_segment.foreign || m_clause.otherOrgan || takesUnknown(i)) {
            m_topic = ClaimTopic::Foreign;
            return std::nullopt;
        }
        if (m_segment.difference || m_clause.channel)
            return std::nullopt;
        if (m_segment.carry || after(i, Carry))
            return m_segment.otherYear ? std::nullopt : carried(i);
        if (m_period != Period::This || m_segment.lastYear)
            return std::nullopt;
        return countOf(i);
    }

    // 受理[something that we don't know]87件
    bool takesUnknown(int i) const
    {
        const bool verb = m_clause.verb == Receive || m_clause.verb == NewlyReceive;
        return verb && m_segment.unknown && m_segment.key < 0 && !after(i, Request);
    }

    // The token after a number, past what may stand between.
    int next(int i) const
    {
        for (++i; i < m_tokens.size(); ++i) {
            if (!m_tokens[i].is(Filler) && !m_tokens[i].is(Cause))
                break;
        }
        return i < m_tokens.size() && m_tokens[i].kind != Kind::Mark ? i : -1;
    }
    bool after(int i, WordKind kind) const
    {
        const int j = next(i);
        return j >= 0 && m_tokens[j].is(kind);
    }

    std::optional<Reading> countOf(int i)
    {
        int later = next(i);
        if (later >= 0 && m_tokens[later].is(Apply) && after(later, Outcome)) // 1件申请因重复未予处理
            later = next(later);
        if (m_segment.key >= 0) {
            const ClaimWord &key = *m_tokens[m_segment.key].word;
            const bool object = isVerb(key.kind) || key.kind == ActVerb;
            if (object && later >= 0 && !m_tokens[later].is(Apply) && m_tokens[later].kind != Kind::Percent) {
                // 收到2份政府信息公开申请, but not 收到2份感谢信.
                if (!m_tokens[later].is(Request) && !m_tokens[later].is(WeakRequest))
                    return std::nullopt;
                m_topic = ClaimTopic::Request;
                return request();
            }
            return fitting(readingOf(m_segment.key), m_tokens[i]);
        }
        if (m_segment.unknown)
            return later >= 0 && m_tokens[later].is(Outcome) ? fitting(readingOf(later), m_tokens[i])
                                                             : std::nullopt;
        if (later >= 0 && m_tokens[later].kind == Kind::Word)
            return fitting(readingOf(later), m_tokens[i]);
        // 全年合计18件, of the requests that the sentence speaks of.
        const bool total = later < 0 && m_segment.counts && m_awaiting && !m_clause.subset;
        if (total && m_topic == ClaimTopic::Request)
            return fitting(request(), m_tokens[i]);
        return std::nullopt;
    }

    // Nothing where the number's unit isn't one that the quantity is counted in.
    static std::optional<Reading> fitting(const std::optional<Reading> &reading, const ClaimToken &token)
    {
        if (!reading)
            return std::nullopt;
        const bool isAmount = reading->quantity.startsWith(QStringLiteral("t2.fees"));
        const bool isDocument = reading->quantity.startsWith(QStringLiteral("t2.rules"))
                                || reading->quantity.startsWith(QStringLiteral("t2.normative"));
        bool fits = token.unit == Unit::None || token.unit == Unit::Count;
        if (isAmount)
            fits = token.unit == Unit::Money;
        else if (isDocument)
            fits |= token.unit == Unit::Document;
        return fits ? reading : std::nullopt;
    }

    std::optional<Reading> request() const
    {
        if (!m_clause.verb || m_clause.verb == Receive)
            return Reading{receivedTotal, {dueTotal}};
        if (m_clause.verb == NewlyReceive)
            return Reading{receivedTotal};
        if (m_clause.verb == Conclude)
            return Reading{concludedTotal};
        if (m_clause.verb == Due)
            return Reading{dueTotal};
        return Reading{concludedTotal, {receivedTotal, dueTotal}};
    }

    // What the key at that token says, in what is being counted.
    std::optional<Reading> readingOf(int i) const
    {
        const ClaimWord &word = *m_tokens[i].word;
        const bool requests = m_topic == ClaimTopic::Request;
        switch (word.kind) {
        case Request:
        case WeakRequest:
        case Apply:
            if (!requests || (m_clause.subset && (!m_clause.verb || m_clause.verb == Receive)))
                return std::nullopt;
            return m_clause.verb || word.kind != Apply ? request() : std::nullopt;
        case Receive:
        case NewlyReceive:
        case Conclude:
        case Handle:
        case Due:
            return requests ? request() : std::nullopt;
        case Unfinished:
            if (m_topic == ClaimTopic::Case)
                return Reading{m_case + QStringLiteral(".pending")};
            return requests ? std::optional(Reading{carriedForwardTotal}) : std::nullopt;
        case Applicant:
            if (!requests)
                return std::nullopt;
            return Reading{m_base + u'.' + word.quantity};
        case Outcome:
            return outcome(word);
        case Others:
            return others();
        case Case:
        case Disclosure:
            if (word.kind == Disclosure && (m_case.isEmpty() || !m_clause.subset))
                return std::nullopt;
            if (word.kind == Case && m_topic != ClaimTopic::Case)
                return std::nullopt;
            return Reading{m_case + QStringLiteral(".total")};
        case CaseResult:
            if (m_topic != ClaimTopic::Case)
                return std::nullopt;
            return Reading{m_case + u'.' + word.quantity};
        case Document:
        case DocumentVerb:
            if (!m_clause.document || !m_document || m_topic != ClaimTopic::Document || m_clause.foreign)
                return std::nullopt;
            return Reading{m_document->quantity + u'.' + m_clause.document->quantity};
        case Act:
            if (m_clause.foreign || (m_topic == ClaimTopic::Foreign && !m_clause.actVerb))
                return std::nullopt;
            return Reading{word.quantity};
        case Fee:
        case FeeSum:
            if (m_topic == ClaimTopic::Foreign || m_clause.foreign || m_clause.disclosure)
                return std::nullopt;
            return Reading{word.quantity};
        default:
            return std::nullopt;
        }
    }

    std::optional<Reading> outcome(const ClaimWord &word) const
    {
        if (m_topic == ClaimTopic::Case && word.quantity == QStringLiteral("t3.other.sum.total"))
            return Reading{m_case + QStringLiteral(".other")};
        const bool fresh = m_topic == ClaimTopic::None && !m_sentence.foreign;
        if (m_topic != ClaimTopic::Request && !fresh)
            return std::nullopt;
        return Reading{word.quantity, word.alternatives};
    }

    std::optional<Reading> others() const
    {
        if (m_topic == ClaimTopic::Case)
            return Reading{m_case + QStringLiteral(".other")};
        if (m_topic != ClaimTopic::Request)
            return std::nullopt;
        if (m_last.startsWith(QStringLiteral("t3.other.")))
            return Reading{QStringLiteral("t3.other.other.total")};
        return std::nullopt;
    }

    std::optional<Reading> carried(int i) const
    {
        if (m_topic != ClaimTopic::Request)
            return std::nullopt;
        bool next = m_segment.nextYear, last = m_segment.lastYear;
        for (int j = i + 1; j < std::min(i + 8, int(m_tokens.size())); ++j) { // 结转2件至次年
            const ClaimToken &token = m_tokens[j];
            if (token.kind == Kind::Mark || token.kind == Kind::Number)
                break;
            next |= token.is(NextYear) || (token.kind == Kind::Year && token.value == m_year + 1);
            last |= token.is(LastYear);
        }
        if (next == last)
            return next ? std::nullopt : std::optional(Reading{carriedForwardTotal, {carriedOverTotal}});
        return Reading{next ? carriedForwardTotal : carriedOverTotal};
    }

    // ----- 2022年、2023年分别 -----

    void beginRespective()
    {
        m_respective.clear();
        if (m_sentence.years.size() > 1)
            m_respective = m_sentence.years;
        m_each.reset();
    }

    std::optional<Reading> nextRespective(int i)
    {
        const qint64 year = m_respective.takeFirst();
        if (!m_each)
            m_each = countOf(i);
        return year == m_year ? m_each : std::nullopt;
    }

    // ----- claims -----

    void addClaim(const Reading &reading, const ClaimToken &token, int i)
    {
        Claim claim{reading.quantity, reading.alternatives, token.value, token.scale, token.inexact};
        const qsizetype from = m_segment.start < 0 ? token.start : std::min(m_segment.start, token.start);
        const int later = m_segment.key < 0 ? next(i) : -1;
        const qsizetype to = later < 0 ? token.end : m_tokens[later].end;
        claim.start = m_text.placeOf(token.start);
        claim.length = m_text.lengthOf(token.start, token.numberEnd);
        claim.unitLength = m_text.placeOf(token.start) + m_text.lengthOf(token.start, token.unitEnd)
                           - claim.start - claim.length;
        claim.spanStart = m_text.placeOf(from);
        claim.spanLength = m_text.lengthOf(from, to);
        noteReceived(claim);
        m_last = claim.quantity;
        if (m_last.startsWith(QStringLiteral("t3.")) && m_last.endsWith(QStringLiteral(".total"))
            && !m_last.contains(u'+') && !m_last.contains(QStringLiteral(".sum.")))
            m_base = m_last.chopped(6);
        m_claims += claim;
    }

    // 受理96件（其中新收88件，上年结转8件）: the first number was of both.
    void noteReceived(const Claim &claim)
    {
        const bool received = claim.quantity == receivedTotal;
        const bool isNew = received && claim.alternatives.isEmpty();
        const bool divides = isNew || (claim.quantity == carriedOverTotal && m_clause.subset);
        if (divides && m_sentence.received >= 0 && !m_sentence.isNew) {
            m_claims[m_sentence.received].quantity = dueTotal;
            m_claims[m_sentence.received].alternatives = {receivedTotal};
        }
        if (received) {
            m_awaiting = false;
            m_sentence.received = m_claims.size();
            m_sentence.isNew = isNew;
        }
    }

    enum class Period { This, Other };

    const ClaimWords &m_words;
    const ClaimText m_text;
    const QList<ClaimToken> m_tokens;
    const int m_year;

    ClaimTopic m_topic = ClaimTopic::None;
    ClaimSentence m_sentence;
    ClaimClause m_clause;
    ClaimSegment m_segment;
    Period m_period = Period::This;
    QList<Period> m_outer;   // before the brackets that are open
    bool m_awaiting = false; // requests were named, but not yet how many
    QString m_case;          // "t4.review"
    QStringList m_cases;
    const ClaimWord *m_document = nullptr;
    QString m_base = QStringLiteral("t3.received"); // what applicants are a part of
    QString m_last;                                 // the last claim's quantity
    QList<qint64> m_respective;
    std::optional<Reading> m_each;
    QList<Claim> m_claims;
};

} // namespace

QList<Claim> readClaims(const QString &paragraph, int year)
{
    return Reader(paragraph, year).read();
}

} // namespace nianbao
