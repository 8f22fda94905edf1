#include "checks/claim_numbers.h"

#include "model/figure.h"

namespace nianbao {

namespace {

constexpr int mostDigits = 12; // of what an organ could count

bool isDigit(const QString &text, qsizetype place)
{
    return place >= 0 && place < text.size() && text[place] >= u'0' && text[place] <= u'9';
}

// How many zeros a character stands for: 十, 百, 千, 万, 亿; 0 for others.
int zerosOf(QChar c)
{
    switch (c.unicode()) {
    case u'十':
        return 1;
    case u'百':
        return 2;
    case u'千':
        return 3;
    case u'万':
        return 4;
    case u'亿':
        return 8;
    default:
        return 0;
    }
}

int hanDigit(QChar c)
{
    switch (c.unicode()) {
    case u'零':
    case u'〇':
        return 0;
    case u'一':
        return 1;
    case u'二':
    case u'两':
        return 2;
    case u'三':
        return 3;
    case u'四':
        return 4;
    case u'五':
        return 5;
    case u'六':
        return 6;
    case u'七':
        return 7;
    case u'八':
        return 8;
    case u'九':
        return 9;
    default:
        return -1;
    }
}

qint64 power(int zeros)
{
    qint64 result = 1;
    for (int i = 0; i < zeros; ++i)
        result *= 10;
    return result;
}

// Where the digits from `place` end, with separators in their places and one point.
qsizetype digitsEnd(const QString &text, qsizetype place)
{
    bool point = false;
    while (place < text.size()) {
        const bool separates = text[place] == u',' && !point && isDigit(text, place + 1)
                               && isDigit(text, place + 2) && isDigit(text, place + 3)
                               && !isDigit(text, place + 4);
        const bool isPoint = text[place] == u'.' && !point && isDigit(text, place + 1);
        if (!isDigit(text, place) && !separates && !isPoint)
            break;
        point |= isPoint;
        ++place;
    }
    return place;
}

std::optional<ProseNumber> readDigits(const QString &text, qsizetype place, qsizetype *end)
{
    *end = digitsEnd(text, place);
    if (*end - place > mostDigits + 4)
        return std::nullopt;
    const QString written = text.mid(place, *end - place);
    const int decimals = written.contains(u'.') ? int(written.size() - written.indexOf(u'.')) - 1 : 0;
    if (decimals > 6)
        return std::nullopt;
    const Result<Figure> figure = Figure::parse(written, NumberType{QString(), decimals});
    if (!figure || figure->units() >= power(mostDigits))
        return std::nullopt;
    ProseNumber number{figure->units(), decimals};
    // 3万, 5百万: in front of 元, 万 is the unit's.
    qsizetype next = *end;
    int zeros = 0;
    while (next < text.size() && zerosOf(text[next]) > 1 && zeros <= 8) {
        if (next + 1 < text.size() && text[next + 1] == u'元')
            break;
        zeros += zerosOf(text[next++]);
    }
    if (zeros > 8)
        return std::nullopt;
    number.rounded = zeros > 0;
    const int gone = std::min(zeros, number.scale);
    number.scale -= gone;
    number.value *= power(zeros - gone);
    *end = number.end = next;
    return number;
}

std::optional<ProseNumber> readHan(const QString &text, qsizetype place, qsizetype *end)
{
    qint64 whole = 0;     // what 万 and 亿 have closed
    qint64 section = 0;   // below them
    qint64 digit = -1;    // not multiplied yet
    bool spelled = false; // 二〇二三, digit by digit
    qsizetype next = place;
    for (; next < text.size(); ++next) {
        const int value = hanDigit(text[next]);
        const int zeros = zerosOf(text[next]);
        if (value < 0 && zeros == 0)
            break;
        if (next - place > mostDigits)
            continue; // no number; go past it
        if (value >= 0) {
            spelled |= digit > 0;
            digit = spelled ? digit * 10 + value : value;
        } else if (zeros < 4) {
            section += (digit < 0 ? 1 : digit) * power(zeros);
            digit = -1;
        } else if (next + 1 < text.size() && text[next + 1] == u'元') {
            break;
        } else {
            whole = (whole + section + (digit < 0 ? 0 : digit)) * power(zeros);
            section = 0;
            digit = -1;
        }
    }
    *end = next;
    if (next == place || next - place > mostDigits)
        return std::nullopt;
    ProseNumber number{whole + section + (digit < 0 ? 0 : digit)};
    number.han = true;
    number.end = next;
    return number;
}

} // namespace

bool isHanNumeral(QChar c)
{
    return zerosOf(c) > 0 || hanDigit(c) >= 0;
}

std::optional<ProseNumber> readNumber(const QString &text, qsizetype place, qsizetype *end)
{
    return isDigit(text, place) ? readDigits(text, place, end) : readHan(text, place, end);
}

} // namespace nianbao
