#pragma once

#include "publish/fonts.h"
#include "publish/page_options.h"

#include <QString>

namespace nianbao {

// Where the review sheet goes.
enum class ReviewSheetPlace { None, First, Last };

// What a person chose about the paper: the same for the preview, the printer and the PDF.
struct PaperChoice {
    FontChoices fonts{};   // without those that are the ones one would get anyway
    PageOptions options{}; // without what depends on the report
    bool withFingerprint = false;
    ReviewSheetPlace reviewSheet = ReviewSheetPlace::None;

    // As it was kept in the settings. Copies to be checked or signed are made once and not kept: what is made
    // next is the real one, and the review sheet, with its reasons, isn't for the portal.
    static PaperChoice kept();
    void keep() const;
    // Without what is for once.
    PaperChoice forNext() const;

    // The word behind a proof's text.
    static QString draftMark();
};

} // namespace nianbao
