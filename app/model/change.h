#pragma once

#include "model/acknowledgement.h"
#include "model/figure.h"
#include "model/header.h"
#include "model/import_note.h"
#include "model/legacy_figure.h"
#include "model/narrative.h"
#include "model/organ_profile.h"
#include "model/origin.h"
#include "model/review.h"
#include "model/revision.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <variant>

namespace nianbao {

class Report;

// What to set, and where. Each step names one place and the value that it shall have.
struct SetFigure {
    QString address; // of an input
    Figure value;
    std::optional<Origin> origin{}; // unknown if none; an empty cell has none
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

// Who the organ is. All of it: a profile is edited as a whole.
struct SetProfile {
    OrganProfile profile;
};

// Takes the word that a finding may stay; with an empty reason, takes back the one on that rule and `about`.
struct SetAcknowledged {
    Acknowledgement word;
};

// Switches a rule off for this report; with an empty reason, on again.
struct SetRuleOff {
    RuleOff off;
};

// What an import had to leave out or found to disagree. All of it: an import is one piece of work.
struct SetImportNotes {
    QList<ImportNote> notes;
};

// What an older form had and this one hasn't. All of it.
struct SetLegacy {
    QList<LegacyFigure> figures;
};

// Last year's report, to compare with; none takes it away.
struct SetPrevious {
    std::shared_ptr<const Report> report;
};

// What is said of the report on its way: stages, comments, verdicts. All of it.
struct SetReview {
    Review review;
};

// Who altered what, from one saving to the next. All of it.
struct SetHistory {
    QList<Revision> revisions;
};

// The one way to alter a report: undo, import, command line and editor all go through it.
// Steps are taken in order, all of them or, when one is refused, none.
struct Change {
    using Step = std::variant<SetFigure, SetField, SetNarrative, SetInherited, SetProfile, SetAcknowledged,
                              SetRuleOff, SetImportNotes, SetLegacy, SetPrevious, SetReview, SetHistory>;
    QList<Step> steps;
};

} // namespace nianbao
