#pragma once

#include "model/report.h"

namespace nianbao {

// What a change would alter at one place, in words.
struct Alteration {
    QString place;
    QString now; // "–" for nothing
    QString then;
};

// All that the change would alter of the report, in the order of its steps; of a text the stretch that
// differs, with a few characters around it.
QList<Alteration> alterationsOf(const Change &change, const Report &report);

} // namespace nianbao
