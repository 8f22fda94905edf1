#pragma once

#include "intake/figure_matcher.h"
#include "intake/section_headings.h"

namespace nianbao {

// A page's tables, matched.
struct PageFigures {
    QList<ImportedFigure> figures{};
    QList<Unmatched> unmatched{};
    QList<int> tables{}; // of the form that something was found of
    QList<int> blocks{}; // of the page that they were found in
    int lastBefore = -1; // the last block that is a table of another report, which stands before this one
};

// Finds the form's tables on a page, by their labels, wherever they stand; in plain text with one cell a line
// by the sections that they stand in. What stands in those sections and is no table of the form is listed.
PageFigures figuresOf(const SourceDocument &document, const QList<FoundHeading> &headings,
                      const FormLabels &labels);

// The same document, with the headings that stand in rows of their own within a table (a sheet, or a table
// that holds a whole report) taken out of it and the table divided there.
SourceDocument dividedAtHeadings(SourceDocument document, const SectionHeadings &headings,
                                 const Template &form);

} // namespace nianbao
