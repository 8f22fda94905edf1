#pragma once

#include "checks/rule_book.h"

namespace nianbao {

// What this user's reports are checked by.
struct OwnRules {
    Q_DECLARE_TR_FUNCTIONS(nianbao::OwnRules)

public:
    RuleBook all;        // the program's own and those of RuleBook::ownFolder()
    RuleBook book;       // of these, all but the ones that the settings switch off
    QList<Error> faults; // of files that were left out
    RuleBook::SwitchedOff switchedOff;

    // Says what the settings can't switch off; a sentence each.
    QStringList remarksOnSettings() const;

    // Reads folder and settings anew.
    static OwnRules read();
};

} // namespace nianbao
