#pragma once

#include "checks/rule.h"
#include "checks/subject.h"

namespace nianbao {

// A rule, or one of the cases that it judges, that couldn't be judged: what it needs is empty or unknown.
struct Unassessed {
    QString rule;
    QString reason; // in the user's words: what is missing
    QList<Place> places{};
};

// What the rules have to say of a report.
struct Assessment {
    QList<Finding> findings;
    QList<Unassessed> unassessed;

    // A finding of the rule's own severity.
    Finding &add(const Rule &rule, const QString &message, const QList<Place> &places);
    void cannot(const Rule &rule, const QString &reason, const QList<Place> &places = {});
};

// How a rule that isn't data is judged.
using Judge = void (*)(const Rule &rule, const Subject &subject, Assessment &all);
// The figures that a rule looks at together with a given one; empty if it doesn't look at that one.
using LooksAt = QList<int> (*)(const Subject &subject, int figure);

} // namespace nianbao
