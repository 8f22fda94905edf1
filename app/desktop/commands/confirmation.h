#pragma once

#include "model/report.h"

namespace nianbao {

// The changes that confirm what is still last year's: it stays as it is and loses its mark. Without
// steps where nothing is marked.

// Those of the cells that are.
Change confirmCells(const Report &report, const QStringList &addresses);
// Those of the section's paragraphs from `first` to `last` that are.
Change confirmParagraphs(const Report &report, const QString &section, int first, int last);
// All of a section's cells or paragraphs, and the lead's.
Change confirmSection(const Report &report, const QString &section);

} // namespace nianbao
