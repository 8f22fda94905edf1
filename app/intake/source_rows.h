#pragma once

#include "intake/form_labels.h"
#include "intake/source_document.h"

namespace nianbao {

// One row of what may be a table of the form.
struct SourceRow {
    QList<SourceCell> cells; // those that begin in it
    bool hasColumns = true;  // whether a cell's column says what is above it
    bool isStream = false;   // made of lines with one cell each: empty cells are lost
    int block = -1;          // index into SourceDocument::blocks
};

// Whether a cell's text is a figure, "/" and its kin among them, or nothing.
bool isFigureText(const QString &text);

// Whether nothing stands in any of the row's cells.
bool isBlank(const SourceRow &row);

// The rows of a table, or, of a run of lines with one cell each, the rows that can be told: a label after a
// figure begins a new one, and lines that together make a label of `table` are one cell.
QList<SourceRow> rowsOf(const SourceTable &table, int block);
QList<SourceRow> rowsOfLines(const QList<SourceCell> &lines, int block, const FormLabels &labels, int table);

} // namespace nianbao
