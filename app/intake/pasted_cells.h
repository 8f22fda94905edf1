#pragma once

#include "model/report.h"

#include <QList>
#include <QStringList>

namespace nianbao {

// A block of cells as a spreadsheet, a word processor or a web page puts it on the clipboard: rows of
// texts. Rows may be of different lengths.
using PastedCells = QList<QStringList>;

// Cells parted by tabs, rows by line breaks; a cell in quotes may hold both, as Calc and Excel write
// it. The line break at the end opens no row.
PastedCells cellsOfText(const QString &text);

// The first table of an HTML page; a spanning cell stands where it begins, with empty texts in the
// places it covers. Nothing if there is no table.
PastedCells cellsOfHtml(const QString &html);

// A cell's text as Figure::parse takes it: without a word for what is counted (12 件) or the type's own unit
// after the number, "/" for "-", "—" or 无. Any other unit stays, to be refused: 3万件 isn't 3, nor 5元 5
// 万元. The tolerance is for what others wrote; what a person types goes to Figure::parse as it is.
QString pastedFigureText(const QString &text, const NumberType &type);

// What each text sets in the form when the block's upper left corner comes on `corner` of a table (an
// index into Template::figures()), each read as pastedFigureText() has it. Computed cells and empty texts at
// their places are passed over.
// An error, that names the text and the cell, when the block reaches beyond the table's figures or a
// text is no figure: then none is to be set.
Result<Change> changeOf(const PastedCells &cells, const Template &form, int corner);

} // namespace nianbao
