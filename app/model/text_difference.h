#pragma once

#include <QString>

namespace nianbao {

// Where two texts differ: from `position` on, `removed` code units of the one stand for `added` of the
// other. No character is parted.
struct Difference {
    qsizetype position = 0;
    qsizetype removed = 0;
    qsizetype added = 0;

    bool isNone() const { return removed == 0 && added == 0; }
};

Difference differenceOf(const QString &before, const QString &after);

} // namespace nianbao
