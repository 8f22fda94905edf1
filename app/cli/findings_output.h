#pragma once

#include "checks/checks.h"
#include "storage/json_value.h"

namespace nianbao {

// A finding for programs, as contract.md has it, and for people: a line, and one more for its places.
JsonValue findingAsJson(const QString &file, const Finding &finding);
QByteArray findingAsText(const QString &file, const Finding &finding);

// What couldn't be judged: a line for each reason.
QByteArray unassessedAsText(const QString &file, const QList<Unassessed> &unassessed);

// How many there are that nobody acknowledged.
struct FindingCounts {
    int errors = 0;
    int warnings = 0;
    int notes = 0;
    int acknowledged = 0;

    void add(const Finding &finding);
    void add(const FindingCounts &other);
    QString text(int files) const; // a line
};

// All rules: an array of objects, or a line a rule.
QByteArray rulesAsJson(const RuleBook &book);
QByteArray rulesAsText(const RuleBook &book);
// One rule, for programs and in words.
JsonValue ruleAsJson(const Rule &rule);
QByteArray ruleAsText(const Rule &rule);

} // namespace nianbao
