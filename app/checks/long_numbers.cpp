#include "checks/long_numbers.h"

#include <QDate>
#include <QVarLengthArray>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype shortest = 11;
constexpr qsizetype longest = 24;

bool isDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９');
}

bool isLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

QChar plain(QChar c)
{
    return c >= u'０' && c <= u'９' ? QChar(char16_t(c.unicode() - 0xFEE0)) : c.toUpper();
}

bool isAddress(QStringView word)
{
    return word.contains(u"://") || word.contains(u"www.") || word.contains(u".htm") || word.contains(u'@');
}

// Sizes of groups in which such a number is written.
bool isGrouping(const QVarLengthArray<qsizetype, 8> &groups)
{
    static const QVarLengthArray<qsizetype, 8> known[] = {
        {3, 4, 4}, {6, 8, 4}, {6, 4, 4, 4}, {4, 4, 4, 4}, {4, 4, 4, 4, 1}, {4, 4, 4, 4, 2}, {4, 4, 4, 4, 3}};
    return std::find(std::begin(known), std::end(known), groups) != std::end(known);
}

class LongNumberReader
{
public:
    explicit LongNumberReader(const QString &text) : m_text(text) {}

    QList<LongNumber> read()
    {
        for (qsizetype i = 0; i < m_text.size();) {
            if (m_text[i] > u'~' || m_text[i] < u'!') {
                if (isDigit(m_text[i])) {
                    i = readGroups(i);
                } else {
                    ++i;
                }
                continue;
            }
            // A word of ASCII; an address is passed over whole.
            if (i >= m_wordEnd) {
                m_wordEnd = i;
                while (m_wordEnd < m_text.size() && m_text[m_wordEnd] >= u'!' && m_text[m_wordEnd] <= u'~')
                    ++m_wordEnd;
                if (isAddress(QStringView(m_text).mid(i, m_wordEnd - i))) {
                    i = m_wordEnd;
                    continue;
                }
            }
            i = isDigit(m_text[i]) ? readGroups(i) : i + 1;
        }
        return m_found;
    }

private:
    QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(); }

    // From a group's first digit on; returns where to go on.
    qsizetype readGroups(qsizetype begin)
    {
        QVarLengthArray<LongNumber, 8> groups;
        QVarLengthArray<qsizetype, 8> sizes;
        qsizetype i = begin;
        while (true) {
            const qsizetype start = i;
            while (isDigit(at(i)))
                ++i;
            if (plain(at(i)) == u'X' && !isLetter(at(i + 1)) && !isDigit(at(i + 1)))
                ++i;
            if (groups.size() < 8) { // more of them are no such number
                groups.push_back({start, i - start, {}});
                sizes.push_back(i - start);
            }
            const bool goesOn = (at(i) == u' ' || at(i) == u'-') && isDigit(at(i + 1));
            if (!goesOn)
                break;
            ++i;
        }
        if (sizes.size() > 1 && isGrouping(sizes)) {
            take(numberAt(begin, i));
            return i;
        }
        for (const LongNumber &group : groups) {
            if (group.length >= shortest)
                take(numberAt(group.start, group.start + group.length));
        }
        return i;
    }

    LongNumber numberAt(qsizetype start, qsizetype end) const
    {
        LongNumber number{start, end - start, {}};
        if (end - start > longest + 4)
            return number; // too long to be looked at
        for (qsizetype i = start; i < end; ++i) {
            if (isDigit(m_text[i]) || isLetter(m_text[i]))
                number.digits += plain(m_text[i]);
        }
        return number;
    }

    void take(const LongNumber &number)
    {
        static const QString units = QStringLiteral("元万亿件条份个次人户亩吨平米%％℃");
        const QChar before = at(number.start - 1);
        const QChar after = at(number.start + number.length);
        const auto joins = [](QChar c) { return isLetter(c) || c == u'*' || c == u'_' || c == u'＊'; };
        const bool isDecimal = (before == u'.' && isDigit(at(number.start - 2)))
                               || (after == u'.' && isDigit(at(number.start + number.length + 1)));
        if (number.digits.size() >= shortest && number.digits.size() <= longest && !joins(before)
            && !joins(after) && !isDecimal && !units.contains(after))
            m_found += number;
    }

    const QString &m_text;
    qsizetype m_wordEnd = 0;
    QList<LongNumber> m_found;
};

// The first two digits of a division's code (GB/T 2260), Taiwan, Hong Kong and Macao with it.
bool isProvince(QStringView code)
{
    static const QString all =
        QStringLiteral("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 "
                       "50 51 52 53 54 61 62 63 64 65 71 81 82 83");
    return code.size() == 2 && all.contains(code);
}

// GB 32100, of digits alone: who registers it, what it is, a division, and the check digit of mod 31.
bool isCreditCode(const QString &digits)
{
    static const int weights[] = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    if (!isProvince(QStringView(digits).mid(2, 2)) || digits.endsWith(u'X'))
        return false;
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += digits[i].digitValue() * weights[i];
    return (31 - sum % 31) % 31 == digits[17].digitValue();
}

} // namespace

QList<LongNumber> longNumbersIn(const QString &text)
{
    return LongNumberReader(text).read();
}

bool isIdentityNumber(const QString &digits)
{
    static const int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    if (digits.size() != 18 || digits.left(17).contains(u'X') || !isProvince(QStringView(digits).left(2)))
        return false;
    const QDate born = QDate::fromString(digits.mid(6, 8), QStringLiteral("yyyyMMdd"));
    if (!born.isValid() || born.year() < 1900 || born > QDate::currentDate())
        return false;
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += digits[i].digitValue() * weights[i];
    constexpr char16_t checkDigits[] = u"10X98765432";
    return digits[17] == checkDigits[sum % 11] && !isCreditCode(digits);
}

bool isMobileNumber(const QString &digits)
{
    const QString number =
        digits.size() == 13 && digits.startsWith(QLatin1String("86")) ? digits.mid(2) : digits;
    return number.size() == 11 && number[0] == u'1' && number[1] >= u'3' && !number.contains(u'X');
}

bool isCardNumber(const QString &digits)
{
    if (digits.size() < 16 || digits.size() > 19 || digits.contains(u'X'))
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i].digitValue();
        const int doubled = i % 2 == 1 ? digit * 2 : digit;
        sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
}

} // namespace nianbao
