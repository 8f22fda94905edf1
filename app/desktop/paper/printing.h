#pragma once

#include "publish/fonts.h"
#include "publish/pages.h"

#include <QList>
#include <QPageRanges>

class QPrinter;

namespace nianbao {

// As official documents are printed (GB/T 9704—2012, 6.2 and 6.3): A4, upright, on both sides, to be bound at
// the left, in black until somebody wants colours.
void setUpForPages(QPrinter &printer, const QString &title);

// What was chosen of it, as far as the program has to see to it.
struct PrintChoice {
    QPageRanges pages{}; // from 1; all if empty
    bool onBothSides = true;
    bool lastFirst = false;
    int copies = 1;
    bool collates = true; // one whole copy after the other
};

// What is to be on one side of the paper after the other: indices of pages, -1 for a side that stays empty.
// On both sides of the paper every page is on the side that its margins are made for: an odd one in front.
QList<int> sidesToPrint(const PrintChoice &choice, int pages);

// How many pages of them are printed, each copy once; 0 if the printer didn't take it.
int printPages(QPrinter &printer, const QList<Page> &pages, const Fonts &fonts);

} // namespace nianbao
