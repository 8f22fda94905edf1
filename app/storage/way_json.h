#pragma once

#include "model/report.h"
#include "storage/json_value.h"

namespace nianbao {

// A report's way through the house as a part of its file: `way`, `comments`, `ticks`, `filings`, lists of
// objects, and `signedCopy`. The versions that were submitted are reports of their own beside them, as
// `submitted` and `seen`.
JsonValue wayToJson(const Review &review);
// All but the versions. An error has its place below `path`.
Result<Review> wayFromJson(const JsonValue &json, const QString &path);

// The log of what was altered: for each saving {"by", "on", "changes"}, a change on one line as "place TAB
// before TAB after", since there may be tens of thousands.
JsonValue historyToJson(const QList<Revision> &revisions);
Result<QList<Revision>> historyFromJson(const JsonValue &json, const QString &path);

} // namespace nianbao
