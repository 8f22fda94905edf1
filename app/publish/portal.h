#pragma once

#include "publish/composition.h"

#include <QByteArray>

namespace nianbao {

// The report as one self-contained HTML page (UTF-8, well-formed, nothing loaded from elsewhere):
// all sections, the tables as real tables with spans and header cells.
QByteArray portalPage(const Composition &composition);

} // namespace nianbao
