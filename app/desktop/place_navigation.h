#pragma once

#include "checks/finding.h"

namespace nianbao {

class Sheet;

// Puts the cursor there and brings it into sight; a range of text is selected.
void goToPlace(Sheet &sheet, const Place &place);

} // namespace nianbao
