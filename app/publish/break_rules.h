#pragma once

#include <QStringView>

namespace nianbao {

// The code point that begins there; of a broken surrogate, itself.
char32_t codePointAt(QStringView text, qsizetype i);

// Where the character that begins at `i` ends, with the accents, joiners and selectors it carries.
// Bounded: a heap of accents is no reason for a line without end.
qsizetype characterEnd(QStringView text, qsizetype i);

struct Break {
    bool allowed;     // by every rule
    bool inEmergency; // by the marks' rules alone: within a word that is longer than a line
};
// Whether a line may end before the character at `i`, which isn't the first: no closing mark begins a line
// and no opening mark ends one (GB/T 15834—2011, 5.1.10); words and numbers stay whole, and so do the parts
// of an address.
Break breakAt(QStringView text, qsizetype i);

// Marks with a blank half, which a line may take from them: on the right of a closing one, on the left of an
// opening one.
bool hasBlankRight(char32_t c);
bool hasBlankLeft(char32_t c);

} // namespace nianbao
