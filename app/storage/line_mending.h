#pragma once

#include "storage/json_value.h"
#include "storage/lost_items.h"

namespace nianbao {

// A damaged file of ours, put together from its lines that can still be read.
struct MendedLines {
    QByteArray json{};     // ends in the middle if the file does
    QList<Error> lost{};   // what can't be read, with its place
    LostItems lostItems{}; // of the file's lists
};

// Our files have a member or an item a line, and two spaces of indent for each level: what a line belongs to
// is known from its indent, whatever has become of the lines before it. Each line is read for itself, so that
// the work grows with the file and not with its faults.
MendedLines mendLines(const QByteArray &text);

} // namespace nianbao
