#include "model/run.h"

#include <algorithm>

namespace nianbao {

bool touchesField(const QList<Run> &runs, int start, int length)
{
    int position = 0;
    for (const Run &run : runs) {
        const int end = position + int(run.text.size());
        if (run.isField() && position < start + length && start < end)
            return true;
        position = end;
    }
    return false;
}

QList<Run> replaced(const QList<Run> &runs, int start, int length, const Run &by)
{
    QList<Run> result;
    int position = 0;
    bool done = false;
    for (const Run &run : runs) {
        const int size = int(run.text.size());
        const int begin = std::clamp(start - position, 0, size);
        const int end = std::clamp(start + length - position, 0, size);
        position += size;
        if (begin == end) {
            result += run;
            continue;
        }
        if (begin > 0)
            result += Run{run.text.left(begin), run.bold};
        if (!done && (by.isField() || !by.text.isEmpty()))
            result += Run{by.text, run.bold, by.field};
        done = true;
        if (end < size)
            result += Run{run.text.mid(end), run.bold};
    }
    return result;
}

} // namespace nianbao
