#include "model/corrections.h"

namespace nianbao {

QList<StageEntry> correctionsOf(const Review &review)
{
    QList<StageEntry> corrections;
    for (qsizetype i = 1; i < review.way.size(); ++i) {
        if (review.way[i].stage == Stage::Draft && review.way[i - 1].stage == Stage::Published)
            corrections += review.way[i];
    }
    return corrections;
}

} // namespace nianbao
