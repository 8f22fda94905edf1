#pragma once

#include "publish/composition.h"

#include <QByteArray>

namespace nianbao {

// How the report's markup dresses itself.
enum class MarkupDress {
    Classes, // for the page, whose style sheet knows them; the figures' addresses along with them
    Inline,  // by itself: what a site that allows more than a plain fragment can take in anywhere
};

// The report without what a portal says around it (title, date, source): sections, text, tables with caption,
// thead and header cells that each figure names, pictures and charts within the text. UTF-8, well-formed;
// nothing is loaded from elsewhere.
QByteArray reportMarkup(const Composition &composition, MarkupDress dress);

// The accessible fragment: the report with its title, dressed inline, headings from the second level on (the
// portal's page has the first).
QByteArray accessibleFragment(const Composition &composition);

} // namespace nianbao
