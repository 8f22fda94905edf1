#pragma once

#include "checks/rule_book.h"
#include "desktop/paper/page_parts.h"
#include "desktop/paper/paper_choice.h"
#include "desktop/report_document.h"
#include "publish/pdf.h"

namespace nianbao {

// The report as it goes to paper, with all that was chosen: the one thing that the preview shows, the printer
// gets and the PDF is made of, so that none can be without what another has.
struct PaperCopy {
    Composition composition;
    Fonts fonts;
    PageOptions options;
    Enclosures enclosures;

    struct Pages {
        QList<Page> pages;
        PageParts parts;
    };
    // Laid out, with what goes with them. As pdf() has them.
    Pages pages() const;
};

// Of the report as it is now. The rules of the book judge it, where the review sheet tells what they found.
PaperCopy paperCopy(const ReportDocument &document, const PaperChoice &choice, const RuleBook &book);

} // namespace nianbao
