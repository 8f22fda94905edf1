#pragma once

#include "desktop/table/table_selection.h"
#include "intake/pasted_cells.h"
#include "model/figures.h"

class QMimeData;

namespace nianbao {

// The selected figures as spreadsheets take them: lines of texts parted by tabs, and an HTML table.
// Labels are left out; their places and those that a spanning cell covers stay empty, so that a copied
// block fits where it came from.
QMimeData *mimeDataOf(const TableSelection &selection, const Figures &figures);

// What the clipboard holds as cells: its table, if it has one, or else its text.
PastedCells cellsOf(const QMimeData &data);

} // namespace nianbao
