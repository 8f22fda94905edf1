#pragma once

#include "checks/finding.h"
#include "model/identity.h"

#include <QStringList>

namespace nianbao {

// Words of the program's data, in both languages of the interface.
struct LocalText {
    QString chinese;
    QString english; // empty in an organ's own rules: then the Chinese stands for it

    QString text() const; // in the language that the interface speaks now
    bool isEmpty() const { return chinese.isEmpty(); }
};

// A word that shouldn't stand in the text, and what should.
struct WrongWord {
    QString wrong;
    QString right{}; // empty where there is nothing to put in its place
};

// What a rule looks for, and where it comes from: an entry of the rule book.
struct Rule {
    QString id;     // "t3-balance"
    QString number; // its number in the specification, "R-T3-01"; of an organ's own, the name of their file
    Severity severity = Severity::Warning;
    QString group;         // an id of RuleBook::groups()
    LocalText title;       // one line
    LocalText explanation; // why, and how to mend it
    QString source;        // the article, notice or standard that it follows from
    bool firm = false;     // allows no exception: what it finds can't be acknowledged

    // What a rule of data looks for: figures that don't agree, or words that shouldn't be there. `message`
    // says it; “{left}” and the like are filled in (identity_rules.h, word_rules.h).
    LocalText message{};
    QList<Identity> identities{};
    QList<WrongWord> words{};
    // Phrases within which no word is found; where the text has one of them, a relation that is broken is
    // explained and only a note.
    QStringList exempt{};
};

} // namespace nianbao
