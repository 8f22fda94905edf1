#pragma once

#include "model/acknowledgement.h"
#include "model/change.h"
#include "model/header.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace nianbao {

enum class Severity { Error, Warning, Note };

// Where a finding lies: a cell of the form …
struct CellPlace {
    QString address;
};
// … a range of a section's text, in Unicode code points within the paragraph; of no length, the section as
// a whole …
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

// One way to mend a finding that somebody may well have meant.
struct Repair {
    enum class Kind {
        NeighboursSwapped, // two values of one row stand in each other's column; mends both columns
        DigitsSwapped,     // two neighbouring digits of a value are the wrong way round: 63 for 36
        OtherValue,        // the value that this one cell would need
        OtherWords,        // what should stand in the text or in a header field
    };
    // Other words at a place of the text.
    struct Rewording {
        TextPlace place;
        QString words;
    };

    Kind kind;
    Change change; // of cells and fields
    QString words; // what it does, for a button: "1.属于国家秘密 自然人: 36 instead of 63"
    // Of the text: made a change only when it is asked for (changeOf, repairs.h), as a change holds all of a
    // section. In the order in which they stand.
    QList<Rewording> rewordings{};
};

// Something that a careful supervisor would point at.
struct Finding {
    QString rule; // a stable id: "t3-balance"
    Severity severity = Severity::Error;
    QString message; // what, where and what to do, in the user's words
    QList<Place> places;
    QString why{};                  // what speaks for it in this very case, beside the rule's explanation
    std::optional<Repair> repair{}; // nothing where only a person can know

    // What the rule looked at, as a digest: an acknowledgement holds as long as this stays. Filled in by
    // assess(); a rule may begin it with what it looked at beside the places.
    QString about{};
    QString traits{}; // of the sentence that its words stand in (traitsOf, likeness.h); filled in likewise
    std::optional<Acknowledgement> acknowledged{};
    // Why it had been acknowledged before what it is about was altered.
    QString acknowledgedBefore{};
};

} // namespace nianbao
