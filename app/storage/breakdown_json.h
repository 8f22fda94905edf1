#pragma once

#include "model/breakdown.h"
#include "storage/json_value.h"

namespace nianbao {

// A run of a text: words are a string, bold ones {"bold": "…"}, a live field {"field": "t3.received.total"}
// (with "bold": true if it is), its reading never stored.
JsonValue runsToJson(const QList<Run> &runs);
Result<QList<Run>> runsFromJson(const JsonValue &runs, const QString &path);

// A breakdown in the file: {"breakdown": "b1", "title": …, "subject": …, "unit": …, "parts": [{"id": "p1",
// "label": …, "count": "120"}], "whole": "300" if one is stated, "rounding": "half-up" or
// "largest-remainder", "decimals": 2, "sentence": the id of a phrasing or the runs of one's own,
// "sentenceHidden": true if it isn't shown, "table": "none", "plain", "last-year" or "hidden-last-year" (not
// shown, but with last year's counts if it were), "chart": "none", "bar", "pie" or "ring"}.
JsonValue breakdownToJson(const Breakdown &breakdown);
Result<Breakdown> breakdownFromJson(const JsonValue &object, const QString &path);

// The member's text; an error if there is none, or something else.
Result<QString> textAt(const JsonValue &object, const QString &name, const QString &path);
// What an object may hold: anything else would be lost when the file is written again.
Done onlyKnows(const JsonValue &object, const QStringList &names, const QString &path);

} // namespace nianbao
