#pragma once

#include "desktop/dialogs.h"

namespace nianbao {

// Prints a page that was made as HTML on A4, in black, as it is chosen in the print dialog. A printer that
// doesn't take it is told of.
void printHtml(const QString &html, const QString &title, Dialogs &dialogs, QWidget *asking);

} // namespace nianbao
