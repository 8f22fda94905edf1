#pragma once

#include "model/run.h"

#include <QHash>
#include <QList>
#include <QString>

#include <variant>

namespace nianbao {

// A page or document as it came, without anything of the form in it: what every reader (HTML, text, Word,
// spreadsheet) makes and the matcher takes.

// A part of the page that holds others: an element of HTML. Only nesting and names matter.
struct SourceRegion {
    int parent = -1; // index into SourceDocument::regions
    QString names{}; // class and id, in lower case, parted by spaces
};

struct SourceParagraph {
    QList<Run> runs; // neither empty nor with line breaks in them
    int rank = 0;    // of h1 to h6; 0: none
    int region = -1; // index into SourceDocument::regions; -1: none
    int line = 0;    // of the source, counted from 1; 0: not known

    QString text() const
    {
        QString all;
        for (const Run &run : runs)
            all += run.text;
        return all;
    }
};

struct SourceCell {
    QString text; // lines parted by '\n'
    int row = 0, column = 0;
    int rowSpan = 1, columnSpan = 1;
    int line = 0;
};

// A table whose cells stand where they come to stand when their spans are laid out; row by row, left to
// right, no two in one place.
struct SourceTable {
    QList<SourceCell> cells;
    int rows = 0, columns = 0;
    // Whether a cell's column says what is above it; not so in text whose rows are only parted by bars.
    bool hasColumns = true;
    int region = -1;
    int line = 0;
};

using SourceBlock = std::variant<SourceParagraph, SourceTable>;

struct SourceDocument {
    QList<SourceBlock> blocks{};     // in reading order
    QList<SourceRegion> regions{};   // a parent before its children
    QHash<QString, QString> facts{}; // a page's meta tags, by name in lower case
    QString pageTitle{};             // of the window
    int picturesLeftOut = 0;
};

} // namespace nianbao
