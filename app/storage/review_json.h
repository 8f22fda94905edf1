#pragma once

#include "model/report.h"
#include "storage/json_value.h"

namespace nianbao {

// What was said of a report, as a part of its file: findings acknowledged, rules switched off, what an import
// had to leave. Lists of objects; an entry without its reason or another key that it needs is a fault, told
// with its place.
JsonValue acknowledgementsToJson(const QList<Acknowledgement> &words);
JsonValue rulesOffToJson(const QList<RuleOff> &rules);
JsonValue importNotesToJson(const QList<ImportNote> &notes);
// Figures of an older form: {"label": …, "text": …}.
JsonValue legacyToJson(const QList<LegacyFigure> &figures);

// The steps that put it into a report; errors have their place below `path`.
Result<QList<Change::Step>> acknowledgementsFromJson(const JsonValue &json, const QString &path);
Result<QList<Change::Step>> rulesOffFromJson(const JsonValue &json, const QString &path);
Result<QList<Change::Step>> importNotesFromJson(const JsonValue &json, const QString &path);
Result<QList<Change::Step>> legacyFromJson(const JsonValue &json, const QString &path);

} // namespace nianbao
