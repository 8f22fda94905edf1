#pragma once

#include "model/narrative.h"

namespace nianbao {

// A paragraph from elsewhere on its way into a text: its runs may be empty and cut anyhow.
struct Draft {
    QList<Run> runs;
    int rank = 0;           // of h1 to h6; 0: none
    bool isHeading = false; // bold as a whole paragraph, not run by run

    QString text() const { return textOf(runs); }
};

// The level that a heading's own number says: （一） 1, 1. 2; 0: it begins with none.
int headingLevel(const QString &text);
// Without what is unseen, without spaces around it, and with plain spaces within.
void tidyEnds(QList<Run> &runs);
// The highest rank (the smallest number) among headings whose own number doesn't say their level; 0: none.
int highestRank(const QList<Draft> &drafts);
// A heading, where its rank says so, or of a short bold paragraph its number or its mark; else a paragraph.
Block blockOf(const Draft &draft, int highest);

} // namespace nianbao
