#pragma once

#include "model/progress.h"
#include "publish/drawn.h"
#include "publish/fonts.h"

#include <QByteArray>

namespace nianbao {

// Pages as Qt writes them, with a marker in front of each thing that is drawn: Qt says nowhere which
// of its glyphs belong to which text, nor lets one write anything of one's own.
struct DrawnPdf {
    QByteArray bytes;
    QList<Drawn> things; // in the order of their markers, throughout the pages
};

// A marker is a rectangle of one dot far outside the paper: it is drawn at this x, and its y is -1 for the
// first thing, -2 for the second.
inline constexpr int markerX = -1000000;

// `progress` is asked after each page.
Result<DrawnPdf> drawPdf(const QList<Page> &pages, const Fonts &fonts, const Progress &progress = {});

// What pdf() says when it was told to stop.
Error pdfWasStopped();

} // namespace nianbao
