#pragma once

#include "model/differences.h"
#include "storage/json_value.h"

namespace nianbao {

// What the two sides that are compared are called: as keys in JSON, and in words.
struct Sides {
    QString before, after;           // "pdf", "file"
    QString beforeWords, afterWords; // "PDF", "file"
};

// On one line of a terminal, whatever a stranger's file has for a text.
QString oneLine(const QString &text);
// Where it is: "t3.received.natural …", "s1, paragraph 2".
QString placeAsText(const ReportDifference &one, const Sides &sides, const Template &form);

// {"field": "organ", "pdf": "…", "file": null}, the same with "cell", or with "section" and "paragraphs", the
// paragraph's index on either side, null where it isn't there. Null stands for what isn't there or is empty.
JsonValue differencesAsJson(const QList<ReportDifference> &differences, const Sides &sides);

// A place a block of lines: what it is, then what stands there on either side. Of a long paragraph the part
// that differs.
QByteArray differencesAsText(const QList<ReportDifference> &differences, const Sides &sides,
                             const Template &form);

} // namespace nianbao
