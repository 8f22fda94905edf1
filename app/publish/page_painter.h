#pragma once

#include "publish/drawn.h"
#include "publish/fonts.h"

#include <QImage>

class QPainter;

namespace nianbao {

// Measures with the given fonts, for layOutPages.
Measure measureWith(const Fonts &fonts);

// Paints a page; the painter's unit is set to the paper's millimetres by this function from the
// device's resolution. For the PDF, the printer and a preview alike.
void paintPage(QPainter &painter, const Page &page, const Fonts &fonts, const DrawingObserver &before = {});

// The page on white, at so many dots an inch.
QImage pageImage(const Page &page, const Fonts &fonts, double dotsPerInch);

} // namespace nianbao
