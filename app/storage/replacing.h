#pragma once

#include <QByteArray>

namespace nianbao {

// What came of putting a file in another's place.
struct Replacing {
    // Before Placed, the old file is as it was; after it, the new one is there, whole.
    enum class Step { Prepared, Placed, Synced };
    Step step = Step::Prepared;
    int number = 0;         // the system's for what failed; 0 when Synced
    bool isRefused = false; // the place takes no other file, yet the old one may be written into
};

// Puts `bytes` where `path` leads to, in one step: written whole to a file beside it, onto the medium,
// renamed, and the folder onto the medium as well. Whatever happens, nothing else is left there; what a kill
// or a power cut left there is taken away by a write a day later. Follows links. Mode, group and extended
// attributes stay as they were, as far as this user may set them; the owner is whoever writes.
Replacing replaceFile(const QByteArray &path, const QByteArray &bytes);

} // namespace nianbao
