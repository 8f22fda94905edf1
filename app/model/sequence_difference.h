#pragma once

#include <QList>

namespace nianbao {

// Where two sequences differ: from `before` on, `removed` items of the one stand for `added` items of the
// other, which begin at `after`.
struct Stretch {
    qsizetype before = 0;
    qsizetype removed = 0;
    qsizetype after = 0;
    qsizetype added = 0;

    friend bool operator==(const Stretch &, const Stretch &) = default;
};

// The stretches that differ, in order, with something alike between one and the next: as few items in all as
// can be. E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986), with its
// linear space refinement. Where more than about twice `most` items that both sequences know differ, what is
// found is a good script but may not be the least: it takes time in proportion to their length × `most`. 0 is
// as many as are done at once; up to some thousand items that is all of them.
QList<Stretch> stretchesBetween(const QList<int> &before, const QList<int> &after, int most = 0);

} // namespace nianbao
