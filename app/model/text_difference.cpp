#include "model/text_difference.h"

#include <algorithm>

namespace nianbao {

Difference differenceOf(const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype same =
        std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    if (same > 0 && before[same - 1].isHighSurrogate())
        --same;
    qsizetype sameAtEnd = 0;
    while (sameAtEnd < shorter - same
           && before[before.size() - 1 - sameAtEnd] == after[after.size() - 1 - sameAtEnd])
        ++sameAtEnd;
    if (sameAtEnd > 0 && before[before.size() - sameAtEnd].isLowSurrogate())
        --sameAtEnd;
    return {same, before.size() - same - sameAtEnd, after.size() - same - sameAtEnd};
}

} // namespace nianbao
