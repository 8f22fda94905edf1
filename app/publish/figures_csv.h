#pragma once

#include "model/figures.h"

#include <QByteArray>

namespace nianbao {

// Every figure of the form, a line each in the form's order, totals too: its address, the table's name and
// the section's heading, the official labels of its row and of its column (from the outermost to the
// innermost, parted by “ / ”), and its value. An empty figure is empty, "/" is "/", a total that is too large
// to be computed is empty. UTF-8 with a byte order mark, without which spreadsheets take it for GBK; RFC
// 4180.
QByteArray figuresAsCsv(const Figures &figures);

} // namespace nianbao
