#include "checks/claim_bare.h"

namespace nianbao {

namespace {

using enum WordKind;
using Kind = ClaimToken::Kind;

class BareRequests
{
public:
    BareRequests(const QString &text, const ClaimWords &words, QList<ClaimToken> &tokens)
        : m_text(text), m_words(words), m_tokens(tokens)
    {
    }

    void name()
    {
        static const ClaimWord request{Request};
        for (int first = 0; first < m_tokens.size();) {
            const Sentence sentence = sentenceFrom(first);
            if (sentence.isKnown || sentence.isOther)
                return;
            if (sentence.bare >= 0) {
                m_tokens[sentence.bare].word = &request;
                return;
            }
            first = sentence.end + 1;
        }
    }

private:
    struct Sentence {
        int end = 0;
        int bare = -1;        // the first 申请 that may be one
        bool isKnown = false; // requests are named before it
        bool isOther = false; // something else that people apply for is named
    };

    Sentence sentenceFrom(int first) const
    {
        Sentence sentence{first};
        bool isPlain = true; // no word so far that we don't know
        bool isOurs = false; // with words that only we use
        bool wasPlain = false;
        bool divides = false;
        int &i = sentence.end;
        for (; i < m_tokens.size() && !m_tokens[i].isMark(u"。!?."); ++i) {
            const ClaimToken &token = m_tokens[i];
            sentence.isKnown |= sentence.bare < 0 && namesRequests(i, m_tokens);
            // 收到申请9件，其中政府信息公开申请2件
            divides |= token.is(Subset);
            sentence.isOther |= isOther(i) || (divides && sentence.bare >= 0 && namesRequests(i, m_tokens));
            isOurs |= isOfRequests(token);
            if (sentence.bare < 0 && token.is(Apply) && isBare(i)) {
                sentence.bare = i;
                wasPlain = isPlain || isExplicit(token);
            }
            // …；申请量由52件升至77件
            if (token.isMark(u";") && i + 1 < m_tokens.size() && m_tokens[i + 1].is(Apply)
                && m_tokens[i + 1].word->role == FillerRole::Amount)
                isPlain = true;
            isPlain &= (token.kind != Kind::Other || isOrgan(token)) && !token.is(Channel);
            // 均为居民困难帮扶
            const bool says = i > first && m_tokens[i - 1].word
                              && m_tokens[i - 1].word->role == FillerRole::Each
                              && QStringView(u"为是系").contains(lastOf(m_tokens[i - 1]));
            wasPlain &= !(says && token.kind == Kind::Other);
        }
        if (!wasPlain && !isOurs)
            sentence.bare = -1;
        return sentence;
    }

    // 公开申请, 申请公开
    bool isExplicit(const ClaimToken &token) const { return !token.word->quantity.isEmpty(); }

    static bool isOfRequests(const ClaimToken &token)
    {
        const bool isAnswer = token.is(Conclude) && !token.word->quantity.isEmpty(); // 答复
        const bool isCarry = token.is(Carry) && token.word->quantity.isEmpty();
        return isAnswer || isCarry || token.is(Outcome) || token.is(Disclosure) || token.is(Procedure)
               || (token.is(Applicant) && token.word->quantity != QStringLiteral("otherOrg"));
    }

    // 补贴, 许可申请, but not 零投诉, nor 主动公开, for which nobody applies.
    bool isOther(int i) const
    {
        const ClaimToken &token = m_tokens[i];
        if (token.is(ActRequest) || token.is(CaseRequest))
            return true;
        if (!token.is(Foreign) || !token.word->quantity.isEmpty())
            return false;
        for (--i; i >= 0 && m_tokens[i].is(Filler); --i)
            ;
        const bool isDenied =
            i >= 0
            && (m_tokens[i].is(Not) || (m_tokens[i].kind == Kind::Other && lastOf(m_tokens[i]) == u'零'));
        return !isDenied;
    }

    QChar lastOf(const ClaimToken &token) const { return m_text[token.end - 1]; }
    bool isOrgan(const ClaimToken &token) const { return m_words.organEnds.contains(lastOf(token)); }

    // Whether a verb, a number or nothing stands before it, and nothing after it that it is of.
    bool isBare(int i) const
    {
        int before = i - 1;
        while (before >= 0 && (m_tokens[before].is(Filler) || m_tokens[before].is(Channel)))
            --before;
        const ClaimToken *last = before < 0 ? nullptr : &m_tokens[before];
        const bool isCounted = last && last->kind == Kind::Number;
        bool fits = !last || isCounted || last->kind == Kind::Mark || last->kind == Kind::Year
                    || (last->kind == Kind::Other && isOrgan(*last) && isExplicit(m_tokens[i]));
        for (const WordKind kind : {Receive, NewlyReceive, Conclude, Handle, Due, Carry, LastYear, ThisYear})
            fits |= last && last->is(kind);
        const ClaimToken *next = i + 1 < m_tokens.size() ? &m_tokens[i + 1] : nullptr;
        const bool isAttribute = next
                                 && ((next->kind == Kind::Other && !isCounted) || next->is(Foreign)
                                     || next->is(Deed) || next->is(Procedure) || next->is(Act));
        return fits && !isAttribute;
    }

    const QString &m_text;
    const ClaimWords &m_words;
    QList<ClaimToken> &m_tokens;
};

} // namespace

void nameBareRequests(const QString &text, const ClaimWords &words, QList<ClaimToken> &tokens)
{
    BareRequests(text, words, tokens).name();
}

} // namespace nianbao
