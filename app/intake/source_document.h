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
    bool isCentred = false;
    bool isHeading = false; // marked as bold as a whole, not run by run

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
    QString caption{};
    int region = -1;
    int line = 0;
};

// A picture where it stands; behind the paragraph that it stands in.
struct SourcePicture {
    QByteArray data{}; // a file's bytes; empty for what isn't within the source
    QString address{}; // … and where the page says that it is then; empty for a drawing of the page's own
    QString caption{};
    int region = -1;
    int line = 0;
};

using SourceBlock = std::variant<SourceParagraph, SourceTable, SourcePicture>;

struct SourceDocument {
    // More than any report's page has: readers stop there.
    static constexpr int mostBlocks = 200000;

    QList<SourceBlock> blocks{};     // in reading order
    QList<SourceRegion> regions{};   // a parent before its children
    QHash<QString, QString> facts{}; // a page's meta tags, by name in lower case
    QString pageTitle{};             // of the window
    QString path{};                  // of the file that all this was read from; empty: none, or not known
    bool isCutOff = false;           // there were more blocks
};

} // namespace nianbao
