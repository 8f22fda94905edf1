#pragma once

#include "checks/stated_parts.h"
#include "model/report.h"

namespace nianbao {

// A breakdown that a paragraph states by hand (共214条。其中，…占…) and that could be a live one, whose
// table, chart and percentages are made of its counts.
struct BreakdownOffer {
    QString section;
    int block = 0;     // of its narrative: a paragraph
    QString text;      // the whole paragraph's
    StatedParts parts; // as it states them
    // Its sentence is the paragraph, word for word. A number that reads as the breakdown's own is a live
    // figure; one that disagrees stays as it was written, for the checks to find.
    Breakdown breakdown{};
};

// Those of a report, in reading order, one for each paragraph at most: that with the most parts. Stated parts
// that come to more than their whole, and inexact ones, are none.
QList<BreakdownOffer> breakdownOffers(const Report &report);

// Makes breakdowns of these paragraphs, which are looked for where they were and around it: a paragraph that
// isn't there any more in these words stays as it is. A table of the same parts right behind the paragraph
// becomes one with it.
Change breakdownChange(const Report &report, const QList<BreakdownOffer> &offers);

} // namespace nianbao
