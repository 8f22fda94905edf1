#pragma once

#include "model/report.h"

namespace nianbao {

// A place at which two reports hold different things.
struct ReportDifference {
    enum class Kind { InHeader, InTable, InText };

    Kind kind = Kind::InHeader;
    QString place; // "organ", "t3.received.natural", "s1"
    // What stands there in either; empty where a field or a figure is. Of a block what it says or, where
    // both say the same, how they say it: bold words and what live figures are bound to, a breakdown's
    // counts, a picture's file.
    QString before;
    QString after;
    // Of a block: its index in the section's text; -1 on the side that doesn't have it.
    int blockBefore = -1;
    int blockAfter = -1;

    friend bool operator==(const ReportDifference &, const ReportDifference &) = default;
};

// Where the reports differ in what is reported: header fields, then figures, then text, in the form's order.
// A paragraph whose live figures read otherwise is among them. What was said of the reports and how their
// figures came in isn't looked at. Reports on different forms are compared where both have the place.
QList<ReportDifference> differences(const Report &before, const Report &after);
struct ReportComparison;
QList<ReportDifference> differences(const ReportComparison &comparison);

} // namespace nianbao
