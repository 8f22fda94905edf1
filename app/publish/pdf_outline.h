#pragma once

#include "publish/pages.h"

#include <qpdf/QPDF.hh>

namespace nianbao {

// An outline of the sections, the tables under theirs; each leads to where it begins.
void writeOutline(QPDF &pdf, const Composition &composition, const QList<Page> &pages);

} // namespace nianbao
