#pragma once

#include "checks/word_trie.h"

#include <QList>
#include <QString>

namespace nianbao {

// A paragraph as it is matched with the phrasings: half-width, without spaces and line breaks, variant
// characters (請, 辦) as the usual ones.
struct ClaimText {
    QString text;
    QList<qsizetype> places; // of each character in the paragraph, and of the paragraph's end

    // Where `text` from `start` to `end` (not including) stands in the paragraph, and how long it is there.
    qsizetype placeOf(qsizetype start) const { return places[start]; }
    qsizetype lengthOf(qsizetype start, qsizetype end) const
    {
        return end > start ? places[end - 1] + 1 - places[start] : 0;
    }
};

// `variants` has the usual character of each that is a variant.
ClaimText claimTextOf(const QString &paragraph, const CharacterTable &variants);

} // namespace nianbao
