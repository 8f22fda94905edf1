#pragma once

#include "model/figure.h"
#include "model/header.h"
#include "model/narrative.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace nianbao {

// What to set, and where. Each step names one place and the value that it shall have.
struct SetFigure {
    QString address; // of an input
    Figure value;
};
struct SetField {
    Field field;
    QString value; // as Header::parse gives it
};
struct SetNarrative {
    QString section; // "lead", "s1", "s5", "s6"
    Narrative text;  // taken as Narrative::normalized() gives it
};

// What stands at a place as it came from last year: a figure's text, or a section's paragraphs. As long
// as the same stands there, it is marked as still last year's; no texts confirm what is there.
struct SetInherited {
    QString place; // an input's address or a section of text
    QStringList texts;
};

// The one way to alter a report: undo, import, command line and editor all go through it.
// Steps are taken in order, all of them or, when one is refused, none.
struct Change {
    using Step = std::variant<SetFigure, SetField, SetNarrative, SetInherited>;
    QList<Step> steps;
};

} // namespace nianbao
