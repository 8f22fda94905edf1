#pragma once

#include <QString>

namespace nianbao {

// What a person chooses about the paper.
struct PageOptions {
    // Room for a seal that is pressed on the name and the date (GB/T 9704—2012, 7.3.5.1); without one they
    // stand as in 7.3.5.2.
    bool withSeal = false;
    // A table of many columns on a page of its own, turned (7.4), in larger text.
    bool turnsWideTables = false;
    // For two people who check the figures, one reading them aloud: large rows, wide tables turned, and in each
    // figure's cell a box to tick.
    bool isReadAloud = false;
    // A small line in each page's foot, such as the report's fingerprint; none if empty.
    QString foot{};
    // For a supervisor to scribble on: this word, large and light, behind the text, and the lines numbered
    // in the margin. Not a proof if empty.
    QString draftMark{};
};

} // namespace nianbao
