#include "checks/claim_tokens.h"

#include "checks/claim_numbers.h"

namespace nianbao {

namespace {

// What parts clauses. A switch: it is asked of nearly every character.
bool isMark(QChar c)
{
    switch (c.unicode()) {
    case u',':
    case u';':
    case u':':
    case u'.':
    case u'!':
    case u'?':
    case u'。':
    case u'、':
    case u'(':
    case u')':
        return true;
    default:
        return false;
    }
}

class Tokens
{
public:
    Tokens(const ClaimText &text, const ClaimWords &words) : m_text(text.text), m_words(words)
    {
        m_tokens.reserve(m_text.size() / 2);
    }

    QList<ClaimToken> read()
    {
        while (m_place < m_text.size()) {
            const QChar c = m_text[m_place];
            if (isDigit(c) ? takeDigits() : takeWord())
                continue;
            if (isHanNumeral(c) ? takeHanNumber() : isMark(c) ? takeMark() : takeName())
                continue;
            takeOther(m_place + 1);
        }
        return m_tokens;
    }

private:
    QChar at(qsizetype place) const
    {
        return place >= 0 && place < m_text.size() ? m_text[place] : QChar(u'\0');
    }
    static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
    static bool isLatin(QChar c) { return c.unicode() < 0x80 && c.isLetter(); }

    ClaimToken &add(ClaimToken::Kind kind, qsizetype end)
    {
        m_tokens += ClaimToken{kind, m_place, end};
        m_place = end;
        return m_tokens.last();
    }

    bool takeOther(qsizetype end)
    {
        if (!m_tokens.isEmpty() && m_tokens.last().kind == ClaimToken::Kind::Other)
            m_tokens.last().end = m_place = end;
        else
            add(ClaimToken::Kind::Other, end);
        return true;
    }

    // 《…》 names a document and 〔…〕 is a part of its number: nothing in them counts.
    bool takeName()
    {
        const QChar open = m_text[m_place];
        if (open != u'《' && open != u'〔' && open != u'[')
            return false;
        const QChar close = open == u'《' ? u'》' : open == u'〔' ? u'〕' : u']';
        constexpr qsizetype longest = 80;
        const qsizetype end = QStringView(m_text).mid(m_place, longest).indexOf(close);
        return takeOther(end < 0 ? m_place + 1 : m_place + end + 1);
    }

    bool takeMark()
    {
        const QChar mark = m_text[m_place];
        add(ClaimToken::Kind::Mark, m_place + 1).mark = mark;
        return true;
    }

    bool takeWord()
    {
        qsizetype length = 0;
        const ClaimWord *word = m_words.at(m_text, m_place, &length);
        if (!word)
            return false;
        if (word->kind == WordKind::Unknown)
            return takeOther(m_place + length);
        add(ClaimToken::Kind::Word, m_place + length).word = word;
        return true;
    }

    bool takeDigits()
    {
        if (!isDigit(m_text[m_place]))
            return false;
        qsizetype end = m_place;
        const QChar before = at(m_place - 1);
        const std::optional<ProseNumber> number = readNumber(m_text, m_place, &end);
        const QChar after = at(end);
        // A telephone number, a time, an article, a version.
        const bool isPart = isLatin(before) || isLatin(after) || QStringView(u"-/第·〕]—~.").contains(before)
                            || QStringView(u"-/·号—~").contains(after)
                            || (before == u':' && isDigit(at(m_place - 2)))
                            || (after == u':' && isDigit(at(end + 1)))
                            || (m_text[m_place] == u'0' && isDigit(at(m_place + 1)));
        if (number && after == u'年' && !isLatin(before))
            return takeYear(number->value, end);
        if (number && after == u'月')
            return takeMonth(number->value, end);
        if (!number || (isPart && after != u'%'))
            return takeOther(end);
        return takeNumber(*number);
    }

    // A character such as 一 is a number only with a unit, or as 零 at a clause's end.
    bool takeHanNumber()
    {
        qsizetype end = m_place;
        const std::optional<ProseNumber> number = readNumber(m_text, m_place, &end);
        if (end == m_place)
            return false;
        if (number && at(end) == u'年' && end - m_place == 4)
            return takeYear(number->value, end);
        const bool vague = !m_tokens.isEmpty() && m_tokens.last().word
                           && QStringView(u"十百千万").contains(m_text[m_place])
                           && m_tokens.last().word->role == FillerRole::Vague; // 数十件
        if (!number || vague || at(m_place - 1) == u'第')
            return takeOther(end);
        return takeNumber(*number);
    }

    bool takeYear(qint64 year, qsizetype end)
    {
        if (year < 1949 || year > 2100)
            return takeOther(end + 1);
        const bool isLong = at(end + 1) == u'度' || at(end + 1) == u'底' || at(end + 1) == u'末';
        add(ClaimToken::Kind::Year, end + (isLong ? 2 : 1)).value = year;
        return true;
    }

    // A day's date says nothing; a month, or the months until one, is a part of the year.
    bool takeMonth(qint64 month, qsizetype end)
    {
        static const ClaimWord part{WordKind::PartYear}, none{WordKind::Filler},
            date{WordKind::Filler, FillerRole::Day};
        const bool day = isDigit(at(end + 1));
        const bool whole = day || month == 12 || month < 1 || month > 12;
        ++end;
        while (day && (isDigit(at(end)) || at(end) == u'日'))
            ++end;
        if (at(end) == u'底' || at(end) == u'末' || at(end) == u'份')
            ++end;
        add(ClaimToken::Kind::Word, end).word = day && month != 12 ? &date : whole ? &none : &part;
        return true;
    }

    bool takeNumber(const ProseNumber &number)
    {
        ClaimToken token{ClaimToken::Kind::Number, m_place};
        token.value = number.value;
        token.scale = number.scale;
        qsizetype end = number.end;
        const qsizetype within = m_words.inexactWithin(m_text, end);
        token.inexact = number.rounded || within > 0
                        || (!m_tokens.isEmpty() && m_tokens.last().is(WordKind::Approximate));
        end += within;
        token.numberEnd = end;
        if (within > 0 && QStringView(u"万千百").contains(at(end)))
            return takeOther(end + 1); // 十余万 is too vague to count
        if (at(end) == u'%') {
            token.kind = ClaimToken::Kind::Percent;
            ++end;
        } else if (!takeUnit(token, &end)) {
            const bool closes = end == m_text.size() || isMark(at(end)) || at(end) == u'占';
            if (!closes || (number.han && (number.value != 0 || end - m_place > 1)) || isEnumerator(end))
                return takeOther(end);
        }
        const qsizetype after = m_words.inexactAfter(m_text, end);
        token.inexact |= after > 0;
        token.unitEnd = end;
        token.end = end + after;
        m_tokens += token;
        m_place = token.end;
        return true;
    }

    bool takeUnit(ClaimToken &token, qsizetype *end) const
    {
        qsizetype length = 0;
        token.unit = m_words.unitAt(m_text, *end, &length);
        const QStringView unit = QStringView(m_text).mid(*end, length);
        if (token.unit == ClaimUnit::Money) // amounts are in 万元
            token.scale += unit == u"元" ? 4 : 0;
        if (unit == u"亿元")
            token.value *= 10000;
        *end += length;
        return length > 0;
    }

    // "2." or "（3）" at a sentence's beginning.
    bool isEnumerator(qsizetype end) const
    {
        const bool first = m_tokens.isEmpty() || m_tokens.last().isMark(u"。.;(");
        return first && QStringView(u".、)").contains(at(end));
    }

    const QString &m_text;
    const ClaimWords &m_words;
    qsizetype m_place = 0;
    QList<ClaimToken> m_tokens;
};

} // namespace

bool namesRequests(int i, const QList<ClaimToken> &tokens)
{
    if (!tokens[i].is(WordKind::Disclosure))
        return isRequest(tokens[i]);
    do
        ++i;
    while (i < tokens.size() && tokens[i].isLink());
    return i < tokens.size() && tokens[i].is(WordKind::Apply);
}

QList<ClaimToken> claimTokensOf(const ClaimText &text, const ClaimWords &words)
{
    return Tokens(text, words).read();
}

} // namespace nianbao
