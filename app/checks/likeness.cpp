#include "checks/likeness.h"

#include <QList>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype runLength = 5;

// Each different run once, in their order, packed or mixed into a number.
QList<quint64> runsIn(QStringView text)
{
    QList<QChar> letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    QList<quint64> runs;
    for (qsizetype i = 0; i + qMin(runLength, letters.size()) <= letters.size() && i < letters.size(); ++i) {
        quint64 run = 14695981039346656037ULL; // FNV-1a
        for (qsizetype k = 0; k < qMin(runLength, letters.size()); ++k)
            run = (run ^ letters[i + k].unicode()) * 1099511628211ULL;
        runs += run;
    }
    std::sort(runs.begin(), runs.end());
    runs.erase(std::unique(runs.begin(), runs.end()), runs.end());
    return runs;
}

} // namespace

double likenessOf(QStringView a, QStringView b)
{
    const QList<quint64> ofA = runsIn(a), ofB = runsIn(b);
    QList<quint64> common;
    std::set_intersection(ofA.begin(), ofA.end(), ofB.begin(), ofB.end(), std::back_inserter(common));
    const qsizetype either = ofA.size() + ofB.size() - common.size();
    return either ? double(common.size()) / double(either) : 0;
}

} // namespace nianbao
