#pragma once

#include "desktop/breakdown/breakdown_draft.h"

namespace nianbao {

// What is said of a breakdown beside its parts.
class BreakdownWords
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::BreakdownWords)

public:
    // What the counts and the percentages add up to; of the latter also by how much that isn't 100.
    static QString sums(const BreakdownDraft &draft);
    // What is left of a whole that the parts are only some of; empty where they are all of it.
    static QString rest(const BreakdownDraft &draft);

private:
    static QString percentSum(const BreakdownDraft &draft);
};

} // namespace nianbao
