// What stands in pairs: brackets and quotation marks.

#include "model/character_kinds.h"
#include "model/tidy_rules.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

void TidyRules::brackets()
{
    m_wideBefore.resize(m_text.size() + 1);
    for (qsizetype i = 0; i < m_text.size(); ++i)
        m_wideBefore[i + 1] = m_wideBefore[i] + (isWide(m_text[i]) ? 1 : 0);
    QList<qsizetype> open;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (m_text[i] == u'(' || m_text[i] == u'（')
            open += i;
        else if ((m_text[i] == u')' || m_text[i] == u'）') && !open.isEmpty())
            bracketPair(open.takeLast(), i);
    }
}

void TidyRules::bracketPair(qsizetype open, qsizetype close)
{
    static const QRegularExpression year(QStringLiteral("^(19|20)[0-9]{2}$"));
    const bool mixed = (m_text[open] == u'(') != (m_text[close] == u')');
    const bool isChinese =
        isWide(at(open - 1)) || isWide(at(close + 1)) || m_wideBefore[close] > m_wideBefore[open + 1];
    // A document's number wants 〔2021〕, which is for its own check to say.
    const bool isNumber = close - open == 5 && year.match(m_text.mid(open + 1, 4)).hasMatch()
                          && at(close + 1) >= u'0' && at(close + 1) <= u'9';
    if (isKept(open) || isKept(close) || isNumber || !(mixed || isChinese))
        return;
    if (m_text[open] == u'(')
        replace(open, QChar(u'（'), TidyRule::Punctuation);
    if (m_text[close] == u')')
        replace(close, QChar(u'）'), TidyRule::Punctuation);
}

void TidyRules::quotes()
{
    QList<qsizetype> marks;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (m_text[i] == u'"' && !isKept(i))
            marks += i;
    }
    if (marks.size() % 2 == 1)
        return; // which of them is missing?
    for (qsizetype k = 0; k < marks.size(); k += 2) {
        const qsizetype open = marks[k];
        const qsizetype close = marks[k + 1];
        const QString inner = m_text.mid(open + 1, close - open - 1);
        const bool isChinese = isWide(at(open - 1)) || isWide(at(close + 1))
                               || std::any_of(inner.begin(), inner.end(), [](QChar c) { return isWide(c); });
        if (!isChinese)
            continue;
        replace(open, QChar(u'“'), TidyRule::Quotes);
        replace(close, QChar(u'”'), TidyRule::Quotes);
    }
}

} // namespace nianbao
