#pragma once

#include "model/narrative.h"
#include "model/review.h"

namespace nianbao {

// A section's text as anchors count it, in UTF-16 units: its blocks, a line break between two; a live field,
// a picture and a breakdown are one character each (U+FFFC), so that what a figure reads moves nothing. A
// picture's caption follows it.
QString flatText(const Narrative &text);
// Where that position of a block's text (textOf) is in the flat text. What lies within a live field is at its
// beginning.
int flatPosition(const Narrative &text, int block, int position);

// A stretch of one block's text (textOf), in UTF-16 units.
struct BlockRange {
    int block = 0;
    int start = 0;
    int length = 0;

    friend bool operator==(const BlockRange &, const BlockRange &) = default;
};
// What an anchor's range covers, a part for each block; nothing where it is no range, or its text is gone.
QList<BlockRange> blockRanges(const Narrative &text, const Anchor &anchor);

// So many characters taken out at a place of a flat text, and others put in there.
struct FlatEdit {
    int at = 0;
    int removed = 0;
    int inserted = 0;

    friend bool operator==(const FlatEdit &, const FlatEdit &) = default;
};
// What made one text of the other, if it was one edit: what both have at the beginning and at the end stays.
FlatEdit editBetween(const QString &before, const QString &after);
// The same where several places were altered at once, as a replacement everywhere does: one edit for each,
// from the last to the first, so that none moves what the next one names.
QList<FlatEdit> editsBetween(const QString &before, const QString &after);
// The anchor after that edit of its section. What is put in at its very beginning or end isn't part of it;
// where nothing is left of its text, it stays at the place, `gone`.
Anchor moved(const Anchor &anchor, const FlatEdit &edit);
// Moves all comments on that section's text with it.
void moveAnchors(Review &review, const QString &section, const Narrative &before, const Narrative &after);

} // namespace nianbao
