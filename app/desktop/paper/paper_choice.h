#pragma once

#include "publish/fonts.h"
#include "publish/page_options.h"

#include <QString>

namespace nianbao {

class Report;

// What a person chose about the paper: the same for the preview, the printer and the PDF.
struct PaperChoice {
    FontChoices fonts{};   // without those that are the ones one would get anyway
    PageOptions options{}; // without what depends on the report
    bool withFingerprint = false;

    // With the report's own fingerprint, where it was asked for.
    PageOptions optionsFor(const Report &report) const;

    // As it was kept in the settings. Copies to be checked are made once and not kept: what is printed next
    // is the real one.
    static PaperChoice kept();
    void keep() const;

    // The word behind a proof's text.
    static QString draftMark();
};

} // namespace nianbao
