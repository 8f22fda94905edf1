#pragma once

#include "checks/finding.h"
#include "model/comparison.h"
#include "model/figures.h"

namespace nianbao {

// The smallest repairs of a balance that is broken, the likeliest first, at most `most`; none for one
// that isn't. A suggestion only: which figure is wrong, the register of applications alone can say.
QList<Repair> repairsOf(const Balance &balance, const Report &report, const Figures &figures, int most = 5);

// What the repair does to the report that it was made for.
Change changeOf(const Repair &repair, const Report &report);

// Where one cell must equal what others come to: the value that it would need. Nothing for a computed one, or
// where that isn't a figure that it takes.
std::optional<Repair> repairOf(const Comparison &comparison, const Compared &compared,
                               const Figures &figures);

} // namespace nianbao
