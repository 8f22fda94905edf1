#pragma once

#include "model/merge_choices.h"

#include <QMap>

namespace nianbao {

// The text of every section of the form, three ways; `theirs` as withOwnIds() gives it. What live fields read
// isn't anybody's wording and isn't looked at.
QMap<QString, Narrative> mergedText(const Report &ancestor, const Report &ours, const Report &theirs,
                                    MergeChoices &choices);

// The steps that give ours those texts: no breakdown is in two sections in between.
QList<Change::Step> textSteps(const Report &ours, const QMap<QString, Narrative> &merged);

} // namespace nianbao
