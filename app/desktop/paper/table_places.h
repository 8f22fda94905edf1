#pragma once

#include "publish/pages.h"

namespace nianbao {

// Where a table's cells lie on the page, in millimetres, one for each of the table's cells: between the lines
// that were drawn around its words. Empty for a cell that isn't on the page.
QList<QRectF> cellBoxes(const Page &page, int element, const TableElement &table);

} // namespace nianbao
