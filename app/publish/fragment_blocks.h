#pragma once

#include "publish/composition.h"

namespace nianbao {

// A composition brought down to what a content system takes: paragraphs and tables.
struct FragmentParagraph {
    enum class Manner { Centred, Indented, Right };

    QList<Run> runs;
    Manner manner = Manner::Indented;
    bool isHeading = false;
};
using FragmentBlock = std::variant<FragmentParagraph, const TableElement *>;

// The tables are the composition's own.
QList<FragmentBlock> fragmentBlocks(const Composition &composition);

} // namespace nianbao
