#pragma once

#include <QStringView>

namespace nianbao {

// How much two texts have in common, 0 to 1: the share of runs of five characters that stand in both, of all
// that stand in either (Jaccard). Spaces and punctuation don't count.
double likenessOf(QStringView a, QStringView b);

} // namespace nianbao
