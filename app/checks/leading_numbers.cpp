#include "checks/leading_numbers.h"

#include "checks/claim_numbers.h"

namespace nianbao {

namespace {

constexpr QStringView numerals = u"一二三四五六七八九十";
constexpr int ten = 10;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// 一 to 十九, or 1 to 99; 0 where none stands. Moves on behind it.
int numberAt(QStringView text, qsizetype &i, bool han)
{
    constexpr qsizetype longest = 2;
    int number = 0;
    const qsizetype from = i;
    for (; i < text.size() && i - from < longest; ++i) {
        const int digit = han ? int(numerals.indexOf(text[i])) + 1 : text[i].digitValue();
        if (han ? digit == 0 : !isDigit(text[i]))
            break;
        if (han && number != 0 && (number != ten || digit == ten))
            return 0; // 二三
        number = han ? number + digit : number * ten + digit;
    }
    return number;
}

} // namespace

QString LeadingNumber::nameOf(int level, int number)
{
    const QString digits = QString::number(number);
    QString han = number > ten ? QStringLiteral("十") : QString();
    han += numerals.mid((number - 1) % ten, 1);
    const QString names[]{han + u'、', u'（' + han + u'）', digits + u'.', u'（' + digits + u'）'};
    return names[level];
}

std::optional<LeadingNumber> leadingNumberOf(QStringView text)
{
    qsizetype i = 0;
    while (i < text.size() && text[i].isSpace())
        ++i;
    LeadingNumber found;
    found.start = i;
    const auto isAt = [&text, &i](QStringView set) { return i < text.size() && set.contains(text[i]); };
    const bool inBrackets = isAt(u"（(");
    i += inBrackets;
    const bool han = i < text.size() && numerals.contains(text[i]);
    found.level = (han ? 0 : 2) + (inBrackets ? 1 : 0);
    found.number = numberAt(text, i, han);
    if (found.number == 0 || !isAt(inBrackets ? u"）)" : han ? u"、" : u".．、"))
        return std::nullopt;
    ++i;
    // 1.26万 and 一、二 count something else.
    if (i >= text.size() || isDigit(text[i]) || (!inBrackets && isHanNumeral(text[i])))
        return std::nullopt;
    found.length = i - found.start;
    return found;
}

} // namespace nianbao
