#pragma once

#include "checks/finding.h"

#include <QTextCursor>

#include <optional>

class QWidget;

namespace nianbao {

class Sheet;

// Selects a range of text there and brings it into sight, without the cursor. The editor that it is in;
// null if there is none.
QWidget *showPlace(Sheet &sheet, const Place &place);
// Puts the cursor there and brings it into sight; a range of text is selected.
void goToPlace(Sheet &sheet, const Place &place);

// Where the cursor is in that editor; nothing if it edits no place of the form.
std::optional<Place> placeAt(const QWidget *editor);

// The place's range in a section's text; a null cursor if there is no such paragraph.
QTextCursor cursorAt(QTextDocument &text, const TextPlace &place);

} // namespace nianbao
