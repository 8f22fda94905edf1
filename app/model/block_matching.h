#pragma once

#include "model/narrative.h"

#include <utility>

namespace nianbao {

// The indexes of one block in two versions of a text; -1 on the side that doesn't have it.
struct BlockPair {
    int before = -1;
    int after = -1;

    friend bool operator==(const BlockPair &, const BlockPair &) = default;
};

// Which block of one text became which of the other, in reading order: equal ones first of all, then those
// that read alike, then those of one kind. Every block of both is in one pair.
QList<BlockPair> matched(const QList<Block> &before, const QList<Block> &after);

// What tells two blocks that aren't equal apart: what they say or, where that is the same, how they say it.
std::pair<QString, QString> tellApart(const Block &before, const Block &after);
// What it says or, where that is nothing, what it is.
QString outlineOf(const Block &block);

} // namespace nianbao
