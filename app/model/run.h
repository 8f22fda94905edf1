#pragma once

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

} // namespace nianbao
