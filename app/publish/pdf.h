#pragma once

#include "publish/fonts.h"
#include "publish/pages.h"

#include <QByteArray>

class QPainter;

namespace nianbao {

// Measures with the given fonts, for layOutPages.
Measure measureWith(const Fonts &fonts);

// Paints a page; the painter's unit is set to the paper's millimetres by this function from the
// device's resolution. For the PDF, the printer and a preview alike.
void paintPage(QPainter &painter, const Page &page, const Fonts &fonts);

// Pages that go with a report and aren't its own, such as the review sheet.
struct Enclosures {
    QList<Page> first;
    QList<Page> last;
};

// The pages as a PDF, rendered in memory, with its title.
Result<QByteArray> pdf(const Composition &composition, const Fonts &fonts, const Enclosures &enclosures = {});

} // namespace nianbao
