#include "checks/written_dates.h"

#include <optional>

namespace nianbao {

namespace {

constexpr int mostBlanks = 8; // within a date: tables set as text have long gaps that mean nothing
constexpr int leapYear = 2000;
constexpr int endOfTwisted = 2300; // 2202年 for 2022年: a year, though an unlikely one
// What may follow a day that has lost its 日; 至 and 、 may begin another number (5至7日).
constexpr QStringView afterDay = u"止起前后以，。；）,;)";

bool isDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９');
}

bool isPlausible(int year)
{
    return year >= 1900 && year < 2100;
}

bool isDay(int year, int month, int day)
{
    return QDate::isValid(year ? year : leapYear, month, day);
}

struct Number {
    qsizetype end = 0;
    int digits = 0;
    int value = 0;
};

class DateReader
{
public:
    explicit DateReader(QStringView text) : m_text(text) {}

    qsizetype runFrom(qsizetype i) const
    {
        const qsizetype start = i;
        while (i < m_text.size() && isDigit(m_text[i]))
            ++i;
        return i - start;
    }

    // The date that begins with the digits there, all `digits` of them.
    std::optional<WrittenDate> dateAt(qsizetype start, qsizetype digits)
    {
        m_date = {start};
        const qsizetype next = skipped(start + digits);
        const bool isYear = digits == 4 && isPlausible(value(start, 4));
        const bool isTwisted = digits == 4 && value(start, 4) < endOfTwisted && value(start, 4) > 2000;
        if (isYear || (isTwisted && is(start + 4, u'年')))
            return startingWithYear(next);
        // The 年 is lost, and all other signs with it or not.
        if (digits >= 5 && digits <= 8 && isPlausible(value(start, 4))) {
            m_date.year = value(start, 4);
            const int month = value(start + 4, digits - 4);
            if (digits <= 6 && is(next, u'月') && month >= 1 && month <= 12)
                return afterMonth(month, next + 1, true);
            if (digits >= 6 && is(next, u'日'))
                return runTogether(start + 4, int(digits - 4), next + 1);
        }
        const bool isMonth = digits <= 2 && value(start, digits) >= 1 && value(start, digits) <= 12;
        if (isMonth && is(next, u'月'))
            return afterMonth(value(start, digits), next + 1, false);
        return std::nullopt;
    }

private:
    bool is(qsizetype i, QChar c) const { return i < m_text.size() && m_text[i] == c; }
    bool isIn(qsizetype i, QStringView set) const { return i < m_text.size() && set.contains(m_text[i]); }
    int value(qsizetype start, qsizetype digits) const
    {
        int value = 0;
        for (const QChar c : m_text.mid(start, digits))
            value = value * 10 + c.digitValue();
        return value;
    }
    qsizetype skipped(qsizetype i) const
    {
        const qsizetype limit = qMin(m_text.size(), i + mostBlanks);
        while (i < limit && m_text[i].isSpace())
            ++i;
        return i;
    }
    // A number of at most `most` digits.
    std::optional<Number> numberAt(qsizetype i, int most) const
    {
        int digits = 0;
        while (digits <= most && i + digits < m_text.size() && isDigit(m_text[i + digits]))
            ++digits;
        if (digits == 0 || digits > most)
            return std::nullopt;
        return Number{i + digits, digits, value(i, digits)};
    }

    // `next` is where something stands again behind the four digits.
    std::optional<WrittenDate> startingWithYear(qsizetype next)
    {
        const qsizetype end = m_date.start + 4;
        m_date.year = value(m_date.start, 4);
        if (is(next, u'年'))
            return afterYear(next + 1);
        if (isIn(end, u".-/．－／"))
            return withSigns(end, m_text[end]);
        const auto month = next > end ? numberAt(next, 2) : std::nullopt;
        if (!month || month->value < 1 || month->value > 12)
            return std::nullopt;
        const qsizetype then = skipped(month->end);
        if (is(then, u'月'))
            return afterMonth(month->value, then + 1, true);
        const auto day = then > month->end ? numberAt(then, 2) : std::nullopt;
        if (day && is(skipped(day->end), u'日') && isDay(m_date.year, month->value, day->value))
            return broken(skipped(day->end) + 1, month->value, day->value, true);
        return std::nullopt;
    }

    std::optional<WrittenDate> withSigns(qsizetype i, QChar sign)
    {
        const auto month = numberAt(i + 1, 2);
        const auto day = month && is(month->end, sign) ? numberAt(month->end + 1, 2) : std::nullopt;
        if (!day || !isDay(m_date.year, month->value, day->value))
            return std::nullopt;
        return whole(day->end, month->value, day->value);
    }

    // Behind the 年.
    std::optional<WrittenDate> afterYear(qsizetype i)
    {
        bool doubled = false;
        if (is(i, u'年')) {
            // 2023年年底 and its like are words: only where no other word can begin.
            doubled = i + 1 >= m_text.size() || isDigit(m_text[i + 1]) || m_text[i + 1].isPunct();
            i += doubled;
        }
        const qsizetype next = skipped(i);
        if (const auto month = numberAt(next, 2); month && is(skipped(month->end), u'月'))
            return afterMonth(month->value, skipped(month->end) + 1, doubled);
        if (const auto both = numberAt(next, 4); both && both->digits == 4 && is(skipped(both->end), u'日')
                                                 && isDay(m_date.year, both->value / 100, both->value % 100))
            return broken(skipped(both->end) + 1, both->value / 100, both->value % 100, true);
        if (is(next, u'月')) { // 2023年 月 日: never filled in
            const qsizetype then = skipped(next + 1);
            if (is(then, u'日') || (numberAt(then, 2) && is(skipped(numberAt(then, 2)->end), u'日')))
                return broken(skipped(then + runFrom(then)) + 1, 0, 0, false);
        }
        return doubled ? broken(i, 0, 0, true) : whole(i, 0, 0);
    }

    // Behind the 月. `isBroken`: something before it is amiss.
    std::optional<WrittenDate> afterMonth(int month, qsizetype i, bool isBroken)
    {
        const bool isMonth = month >= 1 && month <= 12;
        const qsizetype next = skipped(i);
        const auto day = numberAt(next, 2);
        const qsizetype sign = day ? skipped(day->end) : next;
        if (day && (is(sign, u'日') || is(sign, u'号'))) {
            const bool isDate = isMonth && isDay(m_date.year, month, day->value);
            if (isDate && !isBroken)
                return whole(sign + 1, month, day->value);
            return broken(sign + 1, month, day->value, isDate);
        }
        const auto endsAt = [this](qsizetype at) { return at >= m_text.size() || isIn(at, afterDay); };
        if (day && m_date.year && isMonth && isDay(m_date.year, month, day->value) && endsAt(day->end))
            return broken(day->end, month, day->value, true);
        if (!day && m_date.year && is(next, u'日') && endsAt(next + 1))
            return broken(next + 1, month, 0, false);
        if (isBroken || !isMonth)
            return broken(i, month, 0, isMonth);
        return whole(i, month, 0);
    }

    // Month and day are one run of digits.
    std::optional<WrittenDate> runTogether(qsizetype start, int digits, qsizetype end)
    {
        int readings = 0, month = 0, day = 0;
        for (int ofMonth = 1; ofMonth <= 2; ++ofMonth) {
            const int ofDay = digits - ofMonth;
            if (ofDay < 1 || ofDay > 2
                || !isDay(m_date.year, value(start, ofMonth), value(start + ofMonth, ofDay)))
                continue;
            ++readings;
            month = value(start, ofMonth);
            day = value(start + ofMonth, ofDay);
        }
        if (!readings)
            return std::nullopt;
        return broken(end, month, day, readings == 1);
    }

    WrittenDate whole(qsizetype end, int month, int day)
    {
        m_date.length = end - m_date.start;
        m_date.month = month;
        m_date.day = day;
        return m_date;
    }

    WrittenDate broken(qsizetype end, int month, int day, bool sure)
    {
        whole(end, month, day);
        m_date.broken = true;
        if (sure) {
            m_date.suspected = QString::number(m_date.year) + u'年';
            if (month)
                m_date.suspected += QString::number(month) + u'月';
            if (day)
                m_date.suspected += QString::number(day) + u'日';
        }
        return m_date;
    }

    QStringView m_text;
    WrittenDate m_date;
};

} // namespace

QList<WrittenDate> writtenDatesIn(const QString &text)
{
    QList<WrittenDate> all;
    DateReader reader(text);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype digits = reader.runFrom(i);
        if (digits == 0)
            continue;
        // A decimal's second half, or an address's.
        const bool isPart =
            i > 0 && (text[i - 1] == u'.' || (text[i - 1].unicode() < 0x80 && text[i - 1].isLetter()));
        const auto date = isPart ? std::nullopt : reader.dateAt(i, digits);
        if (date)
            all += *date;
        i = (date ? date->end() : i + digits) - 1;
    }
    return all;
}

} // namespace nianbao
