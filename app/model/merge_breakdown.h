#pragma once

#include "model/merge_choices.h"

namespace nianbao {

// A breakdown that both have, three ways: its traits and its parts, each on its own. `block` is which block
// of ours it is in that section.
Breakdown mergedBreakdown(const Breakdown &ancestor, const Breakdown &ours, const Breakdown &theirs,
                          const QString &section, int block, MergeChoices &choices);

// Their report with other ids for what they added under one that ours has given to something else: numbers
// that follow theirs must not follow ours. What is published of it only.
Report withOwnIds(const Report &ancestor, const Report &ours, const Report &theirs);

} // namespace nianbao
