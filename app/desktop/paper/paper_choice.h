#pragma once

#include "publish/fonts.h"
#include "publish/page_options.h"

namespace nianbao {

// What a person chose about the paper: the same for the preview, the printer and the PDF.
struct PaperChoice {
    FontChoices fonts{}; // without those that are the ones one would get anyway
    PageOptions options{};

    // As it was kept in the settings. A proof is made once and not kept: the next print is the real one.
    static PaperChoice kept();
    void keep() const;

    // The word behind a proof's text.
    static QString draftMark();
};

} // namespace nianbao
