#pragma once

#include "model/merge.h"

#include <QCoreApplication>

namespace nianbao {

// Where a merge met with a conflict, as people call the place.
class ConflictWords
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::ConflictWords)

public:
    static QString placeOf(const MergeConflict &conflict, const Template &form);
    // What stands there on one side, for those who can't see it marked.
    static QString of(const std::optional<QString> &side);
};

} // namespace nianbao
