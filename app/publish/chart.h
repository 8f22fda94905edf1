#pragma once

#include "model/breakdown.h"

#include <QList>
#include <QString>

namespace nianbao {

// A chart's figures, ready to be set: plain data, knowing nothing of reports, paper or screens.

// One of the things that are compared. Its words are the strings; nothing is reckoned from them.
struct ChartPart {
    QString label;    // up to 60 characters, without control characters
    QString count;    // as printed: "120"
    QString percent;  // as printed: "56.07%"; empty where the whole is 0
    double share = 0; // 0 … 1 of the whole, for the geometry only
};

struct ChartData {
    ChartKind kind = ChartKind::Bar;
    QString title; // "公开信息"; may be empty
    QString unit;  // "条", follows every count; may be empty
    QString whole; // its printed number; may be empty
    QList<ChartPart> parts;
};

// A part's share as geometry can use it: what isn't a number counts as nothing.
inline double shareOf(const ChartPart &part)
{
    return part.share > 0 ? (part.share < 1 ? part.share : 1) : 0;
}

} // namespace nianbao
