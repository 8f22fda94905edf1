#pragma once

#include "model/report.h"

namespace nianbao {

// A place that two people altered, each in another way: neither is chosen without being asked for.
struct MergeConflict {
    enum class Kind {
        Field,
        Figure,
        Text,      // blocks or sentences of a section
        Moved,     // a block that both put somewhere else
        Breakdown, // something that a breakdown holds
        Profile,
        Acknowledged,
        RuleOff,
        ImportNote,
        Legacy,
        Previous,
        Stage, // where the report stands on its way
        Comment,
        SignedCopy,
        Unknown, // a key of the file that this version doesn't know
    };

    Kind kind = Kind::Field;
    // "organ", a cell's address, a section; of what isn't in the form, what it is of: an item of the profile,
    // a rule, a comment's id.
    QString place;
    int block = -1; // of a text: which block of ours it is at; -1 for what is in none
    // What stands there in each, in words; nothing where it isn't there at all.
    std::optional<QString> ancestor{};
    std::optional<QString> ours{};
    std::optional<QString> theirs{};
    QString part{}; // of a breakdown: which of its parts, or what of it

    friend bool operator==(const MergeConflict &, const MergeConflict &) = default;
};

enum class MergeSide { Ours, Theirs };

struct Merge {
    // Of ours: brings in what they altered. Where there is a conflict, what was chosen.
    Change change;
    QList<MergeConflict> conflicts; // as many and in the same order whatever is chosen
    // What ours holds of unknown keys then: no change sets them.
    QList<UnknownKey> unknownKeys;
};

// Joins what two people made of one report, three ways. What one altered is taken; what both altered alike,
// too; where both altered the same place in different ways it is a conflict. Places are header fields,
// cells, blocks of text and within a paragraph its sentences, a breakdown's parts and traits, items of the
// profile, each acknowledgement, comment and the like. What is put in at one place by both is a conflict, and
// so is what is put in where the other took away everything around.
//
// `choices` answer the conflicts in their order; where there is none, ours stays. The ancestor may be what
// was published of it only (Report::published): then what was said of it counts as said since.
// An error for reports on different forms.
Result<Merge> merge(const Report &ancestor, const Report &ours, const Report &theirs,
                    const QList<MergeSide> &choices = {});

// What both went on from: the version that was submitted last and that both keep; where only one of them
// keeps any, its last one. Nothing where there is none.
std::shared_ptr<const Report> commonAncestor(const Report &ours, const Report &theirs);

} // namespace nianbao
