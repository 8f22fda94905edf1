#include "checks/breakdowns_of_text.h"

#include "checks/parts_words.h"
#include "model/percentage.h"

#include <algorithm>
#include <cstdlib>

namespace nianbao {

QString wordsOf(const Passage &passage, const StatedCount &count)
{
    return passage.text.mid(count.start, count.length);
}

QList<Place> placesOf(const Passage &passage, const StatedParts &stated)
{
    QList<Place> places{placeIn(passage, stated.whole.start, stated.whole.length)};
    for (const StatedPart &part : stated.parts)
        places += placeIn(passage, part.count.start, part.count.length);
    return places;
}

bool isAlike(const StatedCount &a, const StatedCount &b)
{
    const QStringList &alike = PartsWords::shipped().alike;
    return a.scale == b.scale
           && (a.unit.startsWith(b.unit) || b.unit.startsWith(a.unit)
               || (alike.contains(a.unit) && alike.contains(b.unit)));
}

bool isAll(const StatedParts &stated)
{
    if (stated.unending)
        return false;
    const int decimals = mostDecimals(stated);
    const std::optional<qint64> percents = percentSum(stated, decimals);
    // Who gives each part a percentage that nearly make 100 means all of them.
    constexpr int nearly = 20;
    const qint64 whole = wholeInSteps(decimals);
    return stated.divides || (percents && std::llabs(*percents - whole) <= whole / nearly);
}

std::optional<qint64> percentSum(const StatedParts &stated, int decimals)
{
    qint64 sum = 0;
    for (const StatedPart &part : stated.parts) {
        if (!part.percent || part.percent->base || part.percent->ofUnknown
            || part.percent->decimals > decimals)
            return std::nullopt;
        qint64 steps = part.percent->steps;
        for (int i = part.percent->decimals; i < decimals; ++i)
            steps *= 10;
        sum += steps;
    }
    return sum;
}

int mostDecimals(const StatedParts &stated)
{
    int most = 0;
    for (const StatedPart &part : stated.parts)
        most = std::max(most, part.percent ? part.percent->decimals : 0);
    return most;
}

} // namespace nianbao
