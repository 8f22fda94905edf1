#pragma once

#include "model/figures.h"

#include <QList>
#include <QString>

namespace nianbao {

// One way to make a balance hold that somebody may well have meant.
struct Repair {
    enum class Kind {
        NeighboursSwapped, // two values of one row stand in each other's column; mends both columns
        DigitsSwapped,     // two neighbouring digits of a value are the wrong way round: 63 for 36
        OtherValue,        // the value that this one cell would need
    };
    Kind kind;
    Change change;
    QString words; // what it does, for a button: "1.属于国家秘密 自然人: 36 instead of 63"
};

// The smallest repairs of a balance that is broken, the likeliest first, at most `most`; none for one
// that isn't. A suggestion only: which figure is wrong, the register of applications alone can say.
QList<Repair> repairsOf(const Balance &balance, const Report &report, const Figures &figures, int most = 5);

} // namespace nianbao
