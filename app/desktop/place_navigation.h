#pragma once

#include "checks/finding.h"

class QWidget;

namespace nianbao {

class Sheet;

// Selects a range of text there and brings it into sight, without the cursor. The editor that it is in;
// null if there is none.
QWidget *showPlace(Sheet &sheet, const Place &place);
// Puts the cursor there and brings it into sight; a range of text is selected.
void goToPlace(Sheet &sheet, const Place &place);

} // namespace nianbao
