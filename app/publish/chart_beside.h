#pragma once

#include "publish/chart_sectors.h"
#include "publish/chart_words.h"

#include <optional>

namespace nianbao {

// A sector's words beside the circle. Heights are from the circle's centre.
struct ChartBlock {
    ChartSector sector;
    QStringList lines; // the label's, then the figures'
    qsizetype labelLines = 0;
    double height = 0;
    double y = 0; // of its middle
    bool right = true;
    double edge = 0;    // where its lines begin, or end at the left side
    QPolygonF leader{}; // from the sector's rim to the words
};

// The words of all sectors, as near to them as they can be without touching each other. Nothing if they
// don't fit there: too many, too long, or a leader would cross another or the circle. The circle's centre
// has to be at the height 0.
std::optional<QList<ChartBlock>> blocksBeside(const ChartSectors &circle, const QList<ChartSector> &sectors,
                                              const ChartWords &words);

} // namespace nianbao
