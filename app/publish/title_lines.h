#pragma once

#include "publish/line_breaking.h"

namespace nianbao {

// The title in lines of at most the type area's width, parted between the organ and what it reports where
// that looks even enough: names stay whole (GB/T 9704—2012, 7.3.1).
QList<BrokenLine> titleLines(const QString &title, const QString &organ, TextWidths &widths,
                             double pointSize);

// As many lines as breakEvenly() makes, but ended at some of those places where none becomes much longer for
// it.
QList<BrokenLine> breakAtPlaces(QStringView text, QList<qsizetype> places, TextWidths &widths, FontRole role,
                                double pointSize, double width);
// Where a name parts by its sense: before a bracket and behind it.
QList<qsizetype> bracketsIn(QStringView text);

} // namespace nianbao
