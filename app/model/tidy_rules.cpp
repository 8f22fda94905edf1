#include "model/tidy_rules.h"

#include "model/character_kinds.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace nianbao {

namespace {

constexpr char16_t fullWidthOffset = 0xFEE0; // from ! to ！

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isZeroWidth(QChar c)
{
    switch (c.unicode()) {
    case 0x00AD:
    case 0x200B:
    case 0x200C:
    case 0x200E:
    case 0x200F:
    case 0x2060:
    case 0xFEFF:
        return true;
    default:
        return false;
    }
}

// How much a mark parts: of two that stand together, the one that parts more is meant.
int weightOf(QChar c)
{
    switch (c.unicode()) {
    case u'、':
        return 1;
    case u'，':
        return 2;
    case u'：':
        return 3;
    case u'；':
        return 4;
    case u'。':
        return 5;
    default:
        return 0;
    }
}

// Those that halfWidth() looks at.
bool isFullWidthForm(char16_t u)
{
    return (u >= 0xFF10 && u <= 0xFF19) || (u >= 0xFF21 && u <= 0xFF3A) || (u >= 0xFF41 && u <= 0xFF5A)
           || u == 0xFF0E || u == 0xFF05;
}

bool isHalfMark(QChar c)
{
    return c == u',' || c == u';' || c == u':' || c == u'?' || c == u'!';
}

// Nothing but numerals of a year: 二〇二三, 一九九八.
bool mayBeginYear(QChar c, QChar next)
{
    return (c == u'一' && next == u'九') || (c == u'二' && (next == u'〇' || next == u'○' || next == u'零'));
}

} // namespace

TidyRules::Mask TidyRules::maskOf(QStringView text)
{
    Mask mask = 0;
    QChar before;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const char16_t u = c.unicode();
        if (u > u'二' && u <= 0x9FFF) { // nearly all of a text
            before = c;
            continue;
        }
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (u < 0x80) {
            if (isHalfMark(c))
                mask |= c == u',' ? maskOf(Rule::Marks) | maskOf(Rule::Thousands) : maskOf(Rule::Marks);
            else if (c == u'(' || c == u')')
                mask |= maskOf(Rule::Brackets);
            else if (c == u'"')
                mask |= maskOf(Rule::Quotes);
            else if (c == u'.' || (c == u'-' && next == u'-'))
                mask |= maskOf(Rule::Stops);
            else if (c.isSpace())
                mask |= maskOf(Rule::Spaces);
        } else if (isZeroWidth(c)) {
            mask |= maskOf(Rule::Invisible);
        } else if (isFullWidthForm(u)) {
            mask |= maskOf(Rule::HalfWidth) | (u == 0xFF0E ? maskOf(Rule::Stops) : 0);
        } else if (c.isSpace()) {
            mask |= maskOf(Rule::Spaces);
        } else if (weightOf(c) > 0 && weightOf(before) > 0) {
            mask |= maskOf(Rule::Repeated);
        } else if (mayBeginYear(c, next)) {
            mask |= maskOf(Rule::Years);
        }
        before = c;
    }
    return mask;
}

TidyRules::TidyRules(const QString &text) : m_text(text)
{
    m_units.resize(text.size());
    m_index.resize(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        m_units[i] = Unit{text[i], text[i]};
        m_index[i] = i;
    }
    if (text.contains(u'@') || text.contains(u'/') || text.contains(QLatin1String("www.")))
        keepAddresses(text);
}

void TidyRules::keepAddresses(const QString &text)
{
    // Possessive, and begun only where a word does: the time stays in proportion to the text's length.
    static const QRegularExpression address(
        QStringLiteral("(?:(?<![A-Za-z])[A-Za-z]++://|www\\.)[!-~]*[A-Za-z0-9/]"
                       "|(?<![\\w.+-])[\\w.+-]++@[A-Za-z0-9.-]*[A-Za-z0-9]"));
    auto found = address.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
            m_units[i].kept = true;
    }
}

void TidyRules::gather()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    m_isAltered = true;
    m_text.clear();
    m_text.reserve(m_units.size());
    m_index.clear();
    m_index.reserve(m_units.size());
    const QList<Unit> &units = m_units;
    for (qsizetype i = 0; i < units.size(); ++i) {
        if (units[i].gone)
            continue;
        m_text += units[i].now;
        m_index += i;
    }
}

void TidyRules::replace(qsizetype i, QChar c, TidyRule rule)
{
    Unit &unit = m_units[m_index[i]];
    unit.now = c;
    unit.rule = rule;
    m_text[i] = c;
    m_changed = true;
    m_isAltered = true;
}

void TidyRules::remove(qsizetype i, TidyRule rule)
{
    Unit &unit = m_units[m_index[i]];
    unit.gone = true;
    unit.rule = rule;
    m_changed = true;
    m_isStale = true;
}

void TidyRules::run(unsigned always)
{
    using Apply = void (TidyRules::*)();
    static constexpr std::pair<Rule, Apply> all[] = {
        {Rule::HalfWidth, &TidyRules::halfWidth}, {Rule::Invisible, &TidyRules::invisible},
        {Rule::Thousands, &TidyRules::thousands}, {Rule::Years, &TidyRules::years},
        {Rule::Spaces, &TidyRules::spaces},       {Rule::Marks, &TidyRules::marks},
        {Rule::Stops, &TidyRules::stops},         {Rule::Brackets, &TidyRules::brackets},
        {Rule::Quotes, &TidyRules::quotes},       {Rule::Repeated, &TidyRules::repeated}};
    // One may open the way for another: a comma made full-width may be the second of two.
    do {
        m_changed = false;
        for (const auto &[rule, apply] : all) {
            gather();
            if (m_isAltered)
                m_mask = maskOf(m_text) | always;
            m_isAltered = false;
            if (m_mask & maskOf(rule))
                (this->*apply)();
        }
    } while (m_changed);
}

QList<Tidying> TidyRules::tidyings() const
{
    QList<Tidying> all;
    for (qsizetype i = 0; i < m_units.size(); ++i) {
        const Unit &unit = m_units[i];
        if (!unit.gone && unit.now == unit.was)
            continue;
        const bool goesOn = !all.isEmpty() && all.last().start + all.last().length == i
                            && all.last().rule == unit.rule
                            && (unit.gone || all.last().replacement.size() == all.last().length);
        if (!goesOn)
            all += Tidying{int(i), 0, {}, unit.rule};
        ++all.last().length;
        if (!unit.gone)
            all.last().replacement += unit.now;
    }
    return all;
}

void TidyRules::halfWidth()
{
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const char16_t u = m_text[i].unicode();
        if (isFullWidthForm(u) && (u != 0xFF0E || isAsciiDigit(at(i - 1))))
            replace(i, QChar(char16_t(u - fullWidthOffset)), TidyRule::HalfWidth);
    }
}

void TidyRules::invisible()
{
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (isZeroWidth(m_text[i]))
            remove(i, TidyRule::Invisible);
    }
}

void TidyRules::spaces()
{
    const auto isSpace = [this](qsizetype i) { return m_text[i].isSpace() && m_text[i] != u'\t'; };
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (!isSpace(i))
            continue;
        qsizetype end = i;
        while (end < m_text.size() && isSpace(end))
            ++end;
        // A space within “20 23” may be a digit that is lost: that isn't for us to guess.
        const bool atEdge = i == 0 || end == m_text.size();
        if (atEdge || isWide(at(i - 1)) || isWide(at(end))) {
            for (qsizetype k = i; k < end; ++k)
                remove(k, TidyRule::Spaces);
        }
        i = end;
    }
}

void TidyRules::marks()
{
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (isHalfMark(m_text[i]) && !isKept(i) && (isWide(at(i - 1)) || isWide(at(i + 1))))
            replace(i, QChar(char16_t(m_text[i].unicode() + fullWidthOffset)), TidyRule::Punctuation);
    }
}

void TidyRules::stops()
{
    static const QRegularExpression dots(QStringLiteral("\\.{3,}"));
    static const QRegularExpression dashes(QStringLiteral("(?<!-)--(?!-)"));
    static const QRegularExpression lastStop(QStringLiteral("[\\p{Han}”）》%](?<stop>[.．])[”）]*$"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression number(QStringLiteral("^[一二三四五六七八九十百]+[.．]"));
    auto found = dots.globalMatch(m_text.contains(QLatin1String("...")) ? m_text : QString());
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (isKept(match.capturedStart())
            || !(isWide(at(match.capturedStart() - 1)) || isWide(at(match.capturedEnd()))))
            continue;
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (i < match.capturedStart() + 2)
                replace(i, QChar(u'…'), TidyRule::Punctuation);
            else
                remove(i, TidyRule::Punctuation);
        }
    }
    found = dashes.globalMatch(m_text.contains(QLatin1String("--")) ? m_text : QString());
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (isWide(at(match.capturedStart() - 1)) && isWide(at(match.capturedEnd()))) {
            replace(match.capturedStart(), QChar(u'—'), TidyRule::Punctuation);
            replace(match.capturedStart() + 1, QChar(u'—'), TidyRule::Punctuation);
        }
    }
    qsizetype last = m_text.size() - 1;
    while (last >= 0 && (m_text[last] == u'”' || m_text[last] == u'）'))
        --last;
    if (last < 0 || (m_text[last] != u'.' && m_text[last] != u'．'))
        return;
    const QRegularExpressionMatch stop = lastStop.match(m_text);
    if (stop.hasMatch() && !number.match(m_text).hasMatch() && !isKept(stop.capturedStart(u"stop")))
        replace(stop.capturedStart(u"stop"), QChar(u'。'), TidyRule::Punctuation);
}

void TidyRules::repeated()
{
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        qsizetype end = i;
        while (end < m_text.size() && weightOf(m_text[end]) > 0)
            ++end;
        const auto first = m_text.begin() + i;
        const auto last = m_text.begin() + end;
        // Three stops are somebody's ellipsis.
        const bool ellipsis = end - i > 2 && std::all_of(first, last, [](QChar c) { return c == u'。'; });
        if (end - i > 1 && !ellipsis) {
            const qsizetype keep =
                i
                + (std::max_element(first, last, [](QChar a, QChar b) { return weightOf(a) < weightOf(b); })
                   - first);
            for (qsizetype k = i; k < end; ++k) {
                if (k != keep)
                    remove(k, TidyRule::Repeated);
            }
        }
        i = std::max(i, end);
    }
}

void TidyRules::thousands()
{
    static const QRegularExpression grouped(
        QStringLiteral("(?<![0-9A-Za-z.,])[1-9][0-9]{0,2}(?:,[0-9]{3})+(?![0-9A-Za-z,])"));
    auto found = grouped.globalMatch(m_text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (m_text[i] == u',' && !isKept(i))
                remove(i, TidyRule::Thousands);
        }
    }
}

void TidyRules::years()
{
    static const QString numerals = QStringLiteral("〇一二三四五六七八九");
    static const QRegularExpression year(QStringLiteral(
        "(?<![〇○零一二三四五六七八九十百千万])(?:一九|二[〇○零])[〇○零一二三四五六七八九]{2}(?=年)"));
    auto found = year.globalMatch(m_text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            const qsizetype value =
                std::max<qsizetype>(0, numerals.indexOf(m_text[i])); // ○ and 零 are 0, too
            replace(i, QChar(char16_t(u'0' + value)), TidyRule::Year);
        }
    }
}

} // namespace nianbao
