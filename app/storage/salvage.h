#pragma once

#include "model/report.h"

namespace nianbao {

// What could be read of a damaged file, as a new report.
struct Salvaged {
    Report report;
    // What could not be read or is uncertain: a sentence each, with its place ("figures.t3.received.natural:
    // …"; items of a list are numbered as in the file). Empty if all was read. No more than `mostLost` and
    // one that says how many more there are.
    QStringList lost{};

    static constexpr int mostLost = 200;
};

// Reads of a report's file as much as can be read. Whatever is in the bytes, the work is bounded. An error if
// there is nothing of a report; one with the place "format" if the file is of a newer version, and whole
// for that one.
Result<Salvaged> salvageReport(const QByteArray &bytes);

} // namespace nianbao
