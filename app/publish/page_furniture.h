#pragma once

#include "publish/line_breaking.h"
#include "publish/page_options.h"

namespace nianbao {

// What stands around the text: each page's number (GB/T 9704—2012, 7.5: a dash on either side, the dash's top
// 7 mm below the type area, one character in from the outer edge), the small line of its foot beside it, and
// a proof's mark and line numbers. The number is each page's last text.
void addFurniture(QList<Page> &pages, const PageOptions &options, TextWidths &widths);

} // namespace nianbao
