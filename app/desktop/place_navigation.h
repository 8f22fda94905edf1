#pragma once

#include "checks/finding.h"

#include <QTextCursor>

#include <optional>

namespace nianbao {

class Sheet;

// Puts the cursor there and brings it into sight; a range of text is selected.
void goToPlace(Sheet &sheet, const Place &place);

// Where the cursor is in that editor; nothing if it edits no place of the form.
std::optional<Place> placeAt(const QWidget *editor);

// The place's range in a section's text; a null cursor if there is no such paragraph.
QTextCursor cursorAt(QTextDocument &text, const TextPlace &place);

} // namespace nianbao
