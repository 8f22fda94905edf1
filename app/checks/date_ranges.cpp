#include "checks/date_ranges.h"

#include <QDate>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

constexpr QStringView untilSigns = u"至到—–-－~～";
constexpr int leapYear = 2000;

// 31日 or 13月 behind a date.
struct RangeEnd {
    int value = 0;
    QChar unit;
    qsizetype end = 0;
};

std::optional<RangeEnd> endFrom(const QString &text, qsizetype i)
{
    constexpr qsizetype mostSigns = 2; // ——
    const qsizetype signsFrom = i;
    while (i < text.size() && i - signsFrom < mostSigns && untilSigns.contains(text[i]))
        ++i;
    const qsizetype from = i;
    int value = 0;
    for (; i < text.size() && i - from < 3 && text[i] >= u'0' && text[i] <= u'9'; ++i)
        value = value * 10 + text[i].digitValue();
    if (from == signsFrom || i == from || i - from > 2 || i >= text.size())
        return std::nullopt;
    return RangeEnd{value, text[i], i + 1};
}

std::optional<BrokenRange> rangeFrom(const QString &text, const WrittenDate &date)
{
    const auto to = endFrom(text, date.end());
    if (!to || date.broken || !date.month)
        return std::nullopt;
    const BrokenRange range{date.start, to->end - date.start};
    const bool isMonths = !date.day && to->unit == u'月';
    const bool isDays = date.day && (to->unit == u'日' || to->unit == u'号');
    if (isMonths && (to->value < 1 || to->value > 12))
        return range;
    if (isDays && !QDate::isValid(date.year ? date.year : leapYear, date.month, to->value))
        return range;
    if (isDays && to->value < date.day)
        return BrokenRange{range.start, range.length, true};
    return std::nullopt;
}

// 2022年至2010年
bool isBackwards(const QString &text, const WrittenDate &from, const WrittenDate &to)
{
    const auto isYear = [](const WrittenDate &date) { return date.year && !date.month && !date.broken; };
    if (!isYear(from) || !isYear(to) || from.year <= to.year || to.start <= from.end())
        return false;
    constexpr qsizetype mostSigns = 2;
    const QStringView between = QStringView(text).mid(from.end(), to.start - from.end());
    return between.size() <= mostSigns
           && std::all_of(between.begin(), between.end(), [](QChar c) { return untilSigns.contains(c); });
}

} // namespace

QList<BrokenRange> brokenRangesIn(const QString &text, const QList<WrittenDate> &dates)
{
    QList<BrokenRange> all;
    for (qsizetype i = 0; i < dates.size(); ++i) {
        if (const auto range = rangeFrom(text, dates[i]))
            all += *range;
        else if (i + 1 < dates.size() && isBackwards(text, dates[i], dates[i + 1]))
            all += BrokenRange{dates[i].start, dates[i + 1].end() - dates[i].start, true};
    }
    return all;
}

} // namespace nianbao
