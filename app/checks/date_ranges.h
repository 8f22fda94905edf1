#pragma once

#include "checks/written_dates.h"

namespace nianbao {

// A range whose end can't be: 6月15日至31日, 10月—13月, 2022年至2010年. In UTF-16 units.
struct BrokenRange {
    qsizetype start = 0;
    qsizetype length = 0;
    bool backwards = false; // the end is before the beginning; else there is no such day or month
};

// The ranges that begin with one of the dates of that text, where they are broken.
QList<BrokenRange> brokenRangesIn(const QString &text, const QList<WrittenDate> &dates);

} // namespace nianbao
