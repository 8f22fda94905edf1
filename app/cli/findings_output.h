#pragma once

#include "checks/checks.h"
#include "storage/json_value.h"

namespace nianbao {

// A finding for programs, as contract.md has it, and for people: a line, and one more for its places.
JsonValue findingAsJson(const QString &file, const Finding &finding);
QByteArray findingAsText(const QString &file, const Finding &finding);

// All rules: an array of objects, or a line a rule.
QByteArray rulesAsJson();
QByteArray rulesAsText();
// One rule, for programs and in words.
JsonValue ruleAsJson(const Rule &rule);
QByteArray ruleAsText(const Rule &rule);

} // namespace nianbao
