#pragma once

#include "model/merge_choices.h"

#include <QMap>

namespace nianbao {

// What was said of a report on both sides: all comments and ticks, each once, at their places in the merged
// text; where both moved the report on differently, as was chosen. `merged` is ours with all else merged.
Review mergedReview(const Report &ancestor, const Report &ours, const Report &theirs, const Report &merged,
                    MergeChoices &choices);

// What was logged on both sides, in the order in which it happened.
QList<Revision> mergedHistory(const QList<Revision> &ours, const QList<Revision> &theirs);

} // namespace nianbao
