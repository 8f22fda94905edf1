#include "checks/stated_period.h"

#include "model/sentences.h"

namespace nianbao {

namespace {

constexpr qsizetype longestLink = 8; // 起，至 with spaces
constexpr QStringView linkWords = u"起至到止—–-－~～，, ";
constexpr QStringView joining = u"至到—–-－~～";

bool areLinked(QStringView between)
{
    if (between.isEmpty() || between.size() > longestLink)
        return false;
    bool joins = false;
    for (const QChar c : between) {
        if (!linkWords.contains(c) && !c.isSpace())
            return false;
        joins = joins || joining.contains(c);
    }
    return joins;
}

} // namespace

bool StatedPeriod::isYear(int year) const
{
    return from.year == year && to.year == year && from.month == 1 && from.day <= 1 && to.month == 12
           && (to.day == 0 || to.day == 31);
}

QList<StatedPeriod> statedPeriodsIn(const QString &text, const WordIndex &introductions)
{
    const QList<WrittenDate> dates = writtenDatesIn(text);
    QList<StatedPeriod> all;
    if (dates.size() < 2)
        return all;
    qsizetype next = 0;
    for (const Sentence &sentence : sentencesIn(text)) {
        while (next < dates.size() && dates[next].start < sentence.start)
            ++next;
        qsizetype searched = sentence.start; // what was looked through for introductions
        bool introduced = false;
        for (; next + 1 < dates.size() && dates[next + 1].end() <= sentence.end(); ++next) {
            StatedPeriod period{dates[next], dates[next + 1]};
            const QStringView between =
                QStringView(text).mid(period.from.end(), period.to.start - period.from.end());
            if (!period.from.month || !areLinked(between))
                continue;
            introduced =
                introduced
                || introductions.anyIn(QStringView(text).mid(searched, period.from.start - searched));
            searched = period.from.start;
            period.introduced = introduced;
            if (!period.to.year)
                period.to.year = period.from.year;
            if (!period.from.year)
                period.from.year = period.to.year;
            all += period;
            ++next;
        }
    }
    return all;
}

} // namespace nianbao
