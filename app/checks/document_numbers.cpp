#include "checks/document_numbers.h"

#include "checks/claim_numbers.h"
#include "model/character_kinds.h"

#include <optional>

namespace nianbao {

namespace {

constexpr int mostBlanks = 3;
constexpr int endOfYears = 2300; // 〔2202〕 is a number, though of an unlikely year
constexpr int mostDigits = 5;    // of the number itself
constexpr int longestCode = 12;  // characters before the bracket that are looked at
constexpr int alikeCodes = 4;    // of one office, if so many characters agree
constexpr QStringView hexOpenings = u"〔﹝", hexClosings = u"〕﹞";
constexpr QStringView squareOpenings = u"[［【〖", squareClosings = u"]］】〗";
constexpr QStringView roundOpenings = u"(（", roundClosings = u")）";
constexpr QStringView codeEnds = u"函发办"; // what a code ends with where there is no bracket at all
constexpr QStringView otherThings = u"楼院线房机井馆门桌厅桩地点"; // 5号楼
constexpr QStringView ordinalCodes = u"告令";            // 公告, 令: what these end with has a 第
constexpr qsizetype longestInHan = 8;                    // 一百二十三号
constexpr QStringView numberEnds = u")）】，。、；》,;"; // where 号 is missing

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

class NumberReader
{
public:
    explicit NumberReader(QStringView text) : m_text(text) {}

    qsizetype runFrom(qsizetype i) const
    {
        const qsizetype start = i;
        while (i < m_text.size() && isDigit(m_text[i]))
            ++i;
        return i - start;
    }

    // The one whose year is the first four of the digits there.
    std::optional<DocumentNumber> numberAt(qsizetype digitsFrom, qsizetype digits) const
    {
        if (digits < 4 || digits > 4 + mostDigits)
            return std::nullopt;
        DocumentNumber found{digitsFrom};
        found.year = m_text.mid(digitsFrom, 4).toInt();
        if (found.year < 1950 || found.year >= endOfYears)
            return std::nullopt;
        const qsizetype before = skippedBack(digitsFrom);
        const QStringView opening = before > 0 ? m_text.mid(before - 1, 1) : QStringView();
        const bool isHex = isOneOf(opening, hexOpenings), isSquare = isOneOf(opening, squareOpenings);
        const bool isRound = isOneOf(opening, roundOpenings);
        if (isHex || isSquare || isRound)
            found.start = before - 1;
        if (!followsCode(found.start))
            return std::nullopt;
        if (digits == 4)
            return withClosing(found, digitsFrom + 4, opening);
        // The closing bracket is lost, and the opening one with it or not.
        const bool isCode = codeEnds.contains(m_text[skippedBack(found.start) - 1]);
        if (isRound || (!isHex && !isSquare && !isCode))
            return std::nullopt;
        found.number = m_text.mid(digitsFrom + 4, digits - 4).toString();
        return ending(found, digitsFrom + digits, false, false);
    }

private:
    static bool isOneOf(QStringView c, QStringView set) { return c.size() == 1 && set.contains(c[0]); }
    qsizetype skipped(qsizetype i) const
    {
        const qsizetype limit = qMin(m_text.size(), i + mostBlanks);
        while (i < limit && m_text[i].isSpace())
            ++i;
        return i;
    }
    qsizetype skippedBack(qsizetype i) const
    {
        const qsizetype limit = qMax(qsizetype(0), i - mostBlanks);
        while (i > limit && m_text[i - 1].isSpace())
            --i;
        return i;
    }
    bool followsCode(qsizetype start) const
    {
        const qsizetype end = skippedBack(start);
        return end > 0 && isHan(m_text[end - 1]);
    }

    // Behind the year.
    std::optional<DocumentNumber> withClosing(DocumentNumber found, qsizetype i, QStringView opening) const
    {
        const bool hasOpening = isOneOf(opening, hexOpenings) || isOneOf(opening, squareOpenings)
                                || isOneOf(opening, roundOpenings);
        qsizetype at = skipped(i);
        const bool hasYearSign = hasOpening && at < m_text.size() && m_text[at] == u'年';
        at = hasYearSign ? skipped(at + 1) : at;
        const QStringView closing = m_text.mid(at, 1);
        const bool isHex = isOneOf(closing, hexClosings), isSquare = isOneOf(closing, squareClosings);
        const bool isRound = isOneOf(closing, roundClosings);
        const bool isCode = codeEnds.contains(m_text[skippedBack(found.start) - 1]);
        if (!hasOpening && (isRound || (!isHex && !isSquare && (!isCode || at == i))))
            return std::nullopt; // in (a 2021) 30, say; or no sign of a number at all
        qsizetype from = isHex || isSquare || isRound ? skipped(at + 1) : at;
        // 〔2021〕第6号; but 公告〔2021〕第6号 is right.
        const bool hasOrdinal = isHex && m_text.mid(from, 1) == u"第"
                                && !ordinalCodes.contains(m_text[skippedBack(found.start) - 1]);
        from += hasOrdinal;
        const qsizetype digits = from > i ? runFrom(from) : 0;
        if (digits == 0 && isHex && isOneOf(opening, hexOpenings))
            return inHan(found, from);
        if (digits < 1 || digits > mostDigits)
            return std::nullopt;
        found.number = m_text.mid(from, digits).toString();
        const bool isProper = isHex && isOneOf(opening, hexOpenings) && !hasYearSign && !hasOrdinal;
        const bool isSure = isHex || isOneOf(opening, hexOpenings);
        return ending(found, from + digits, isProper, isSure);
    }

    // 三十号
    std::optional<DocumentNumber> inHan(DocumentNumber found, qsizetype from) const
    {
        qsizetype end = 0;
        const auto number = readNumber(m_text.mid(from, longestInHan).toString(), 0, &end);
        if (!number || number->scale != 0 || m_text.mid(from + number->end, 1) != u"号")
            return std::nullopt;
        found.number = QString::number(number->value);
        return ending(found, from + number->end, false, false);
    }

    // Behind the number. `isSure`: it can be nothing else, even without 号.
    std::optional<DocumentNumber> ending(DocumentNumber found, qsizetype i, bool isProper, bool isSure) const
    {
        const qsizetype at = skipped(i);
        if (at < m_text.size() && m_text[at] == u'号') {
            if (at + 1 < m_text.size() && otherThings.contains(m_text[at + 1]))
                return std::nullopt;
            found.length = at + 1 - found.start;
            found.broken = !isProper;
            return found;
        }
        if (!isSure || (i < m_text.size() && !numberEnds.contains(m_text[i])))
            return std::nullopt;
        found.length = i - found.start;
        found.broken = true;
        return found;
    }

    QStringView m_text;
};

} // namespace

QString DocumentNumber::right() const
{
    return QStringLiteral("〔%1〕%2号").arg(year).arg(number);
}

QList<DocumentNumber> documentNumbersIn(const QString &text)
{
    QList<DocumentNumber> all;
    const NumberReader reader(text);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype digits = reader.runFrom(i);
        if (digits == 0)
            continue;
        const auto number = reader.numberAt(i, digits);
        if (number)
            all += *number;
        i = (number ? number->end() : i + digits) - 1;
    }
    return all;
}

qsizetype codeBefore(const DocumentNumber &number, const QString &text, const QString &code)
{
    const qsizetype from = qMax(qsizetype(0), number.start - longestCode);
    const QStringView before = QStringView(text).mid(from, number.start - from);
    const qsizetype at = before.lastIndexOf(QStringView(code).left(alikeCodes));
    for (qsizetype i = at; i >= 0 && i < before.size(); ++i) {
        if (!isHan(before[i]) && !before[i].isSpace())
            return -1;
    }
    return at < 0 ? -1 : from + at;
}

} // namespace nianbao
