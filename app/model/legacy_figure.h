#pragma once

#include <QString>

namespace nianbao {

// A figure of an older form that this one has no cell for. It is kept with the report and shown, and counts
// nowhere.
struct LegacyFigure {
    QString label; // its whole name, as that form has it
    QString text;  // as it stood there

    friend bool operator==(const LegacyFigure &, const LegacyFigure &) = default;
};

} // namespace nianbao
