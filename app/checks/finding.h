#pragma once

#include "model/header.h"

#include <QList>
#include <QString>

#include <variant>

namespace nianbao {

enum class Severity { Error, Warning, Note };

// Where a finding lies: a cell of the form …
struct CellPlace {
    QString address;
};
// … a range of a section's text, in Unicode code points within the paragraph …
struct TextPlace {
    QString section;
    int paragraph = 0;
    int start = 0;
    int length = 0;
    QString text{};
};
// … or a header field.
struct FieldPlace {
    Field field;
};
using Place = std::variant<CellPlace, TextPlace, FieldPlace>;

// Something that a careful supervisor would point at.
struct Finding {
    QString rule; // a stable id: "t3-balance"
    Severity severity = Severity::Error;
    QString message; // what, where and what to do, in the user's words
    QList<Place> places;
};

} // namespace nianbao
