#pragma once

#include <QList>
#include <QString>

namespace nianbao {

// A stretch of a paragraph in one manner.
struct Run {
    QString text;
    bool bold = false;
    // What a live field is bound to (Quantity); empty for words. A field's text is what it reads at
    // present: the report keeps it so, and the file doesn't have it.
    QString field{};

    bool isField() const { return !field.isEmpty(); }
    friend bool operator==(const Run &, const Run &) = default;
};

// Whether a live field stands in that range; both in UTF-16 units.
bool touchesField(const QList<Run> &runs, int start, int length);
// The runs with that range, which no field touches and which isn't empty, replaced by one run in the manner
// of the range's first character.
QList<Run> replaced(const QList<Run> &runs, int start, int length, const Run &by);

} // namespace nianbao
