#include "publish/break_rules.h"

#include <QString>

namespace nianbao {

namespace {

// Marks that never begin a line, and marks that never end one (GB/T 15834—2011, 5.1.10).
const QString closingMarks = QStringLiteral("。，、；：？！）》〉”’】〕〗」』｝］％%‰℃·,.;:?!)]}");
const QString openingMarks = QStringLiteral("（《〈“‘【〔〖「『｛［([{￥");

char32_t codePointBefore(QStringView text, qsizetype i)
{
    return i > 1 && text[i - 1].isLowSurrogate() ? codePointAt(text, i - 2) : text[i - 1].unicode();
}

bool isAmong(char32_t c, const QString &marks)
{
    return c < 0x10000 && marks.contains(QChar(char16_t(c)));
}

// Letters and digits of a word or number, and the signs within one (25.70%, 0350-0000000).
bool isOfWord(char32_t c)
{
    constexpr char32_t firstHan = 0x2E80;
    if (c < 0x7F)
        return c > u' ';
    if (c >= 0xFF10 && c <= 0xFF5A) // full-width letters and digits
        return QChar::isLetterOrNumber(c);
    return c < firstHan && QChar::isLetterOrNumber(c);
}

bool isAsciiLetterOrDigit(char32_t c)
{
    return c < 0x7F && QChar::isLetterOrNumber(c);
}

// Whether a part of an address (http://…, www.…, somebody@…) ends before `i`, where a line may end: no line
// can be drawn out for half of an address.
bool isBetweenPartsOfAddress(QStringView text, qsizetype i, char32_t before, char32_t after)
{
    static const QString ends = QStringLiteral("/.@?&=#_-");
    if (!isAmong(before, ends) || !isAsciiLetterOrDigit(after))
        return false;
    // Far enough to tell: so that a long text without spaces takes no longer for it.
    constexpr qsizetype reach = 200;
    qsizetype begin = i;
    while (begin > 0 && i - begin < reach && text[begin - 1].unicode() < 0x7F
           && isOfWord(text[begin - 1].unicode()))
        --begin;
    qsizetype end = i;
    while (end < text.size() && end - i < reach && text[end].unicode() < 0x7F
           && isOfWord(text[end].unicode()))
        ++end;
    const QStringView word = text.mid(begin, end - begin);
    return word.contains(u"://") || word.contains(u"www.", Qt::CaseInsensitive) || word.contains(u'@');
}

} // namespace

char32_t codePointAt(QStringView text, qsizetype i)
{
    if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[i], text[i + 1]);
    return text[i].unicode();
}

qsizetype characterEnd(QStringView text, qsizetype i)
{
    constexpr char32_t joiner = 0x200D;
    constexpr qsizetype longest = 16;
    const qsizetype begin = i;
    i += QChar::requiresSurrogates(codePointAt(text, i)) ? 2 : 1;
    while (i < text.size() && i - begin < longest) {
        const char32_t c = codePointAt(text, i);
        const bool skinTone = c >= 0x1F3FB && c <= 0x1F3FF;
        if (!QChar::isMark(c) && !skinTone && c != joiner && codePointBefore(text, i) != joiner)
            break;
        i += QChar::requiresSurrogates(c) ? 2 : 1;
    }
    return i;
}

Break breakAt(QStringView text, qsizetype i)
{
    const char32_t after = codePointAt(text, i);
    if (QChar::isSpace(after) || isAmong(after, closingMarks))
        return {false, false};
    const QStringView lineEnd = text.first(i).trimmed();
    if (lineEnd.isEmpty())
        return {false, false};
    const char32_t before = codePointBefore(lineEnd, lineEnd.size());
    if (isAmong(before, openingMarks))
        return {false, false};
    const bool touching = lineEnd.size() + (lineEnd.data() - text.data()) == i;
    // A dash or an ellipsis is two characters wide and one mark.
    const bool halves = before == after && (after == u'—' || after == u'…');
    const bool isInWord =
        isOfWord(before) && isOfWord(after) && !(touching && isBetweenPartsOfAddress(text, i, before, after));
    return {!(touching && (halves || isInWord)), true};
}

bool hasBlankRight(char32_t c)
{
    return isAmong(c, QStringLiteral("。，、；：）》〉”’】〕〗」』"));
}

bool hasBlankLeft(char32_t c)
{
    return isAmong(c, QStringLiteral("（《〈“‘【〔〖「『"));
}

} // namespace nianbao
