#pragma once

#include "desktop/paper/paper_copy.h"
#include "model/progress.h"

#include <QList>
#include <QPageRanges>

#include <optional>

class QPrinter;

namespace nianbao {

// As official documents are printed (GB/T 9704—2012, 6.2 and 6.3): A4, upright, on both sides, to be bound at
// the left, in black until somebody wants colours.
void setUpForPages(QPrinter &printer, const QString &title);

// What was chosen of it, as far as the program has to see to it.
struct PrintChoice {
    QPageRanges pages{}; // by the numbers in their feet; all, and what goes with them, if empty
    bool onBothSides = true;
    bool lastFirst = false;
    int copies = 1;
    bool collates = true;        // one whole copy after the other
    std::optional<int> single{}; // the index of the one page that is wanted
};

// As it was chosen in the print dialog; `currentPage` is the page that “current page” means.
PrintChoice printChoice(const QPrinter &printer, int currentPage);

// What is to be on one side of the paper after the other: indices of pages, -1 for a side that stays empty.
// On both sides of the paper every page is on the side that its margins are made for: an odd one in front.
QList<int> sidesToPrint(const PrintChoice &choice, const PageParts &parts);

enum class Printed { All, Stopped, Refused };
// Prints those sides. Refused if the printer didn't take it; of what was stopped, nothing is printed that
// hasn't left for the printer already. A file is written whole or not at all; an error is that of the file.
// `progress` is asked before each side.
Result<Printed> printSides(QPrinter &printer, const QList<int> &sides, const QList<Page> &pages,
                           const Fonts &fonts, const Progress &progress = {});

} // namespace nianbao
