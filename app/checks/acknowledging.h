#pragma once

#include "checks/subject.h"
#include "model/result.h"

namespace nianbao {

// Digests what the finding is about (the values of its cells and fields, the sentence that its words stand
// in, all of a section that it names) and looks up what was said of it in the report. A word on a `firm`
// rule's finding doesn't count.
void lookUpAcknowledgement(Finding &finding, bool firm, const Subject &subject);

// Where the finding lies, as one text: "t3.received.natural, s1".
QString placeNames(const Finding &finding);

// Takes the word that the finding may stay, or takes it back. An error without a reason.
Result<Change> acknowledging(const Finding &finding, const QString &reason, const QString &by,
                             const QDateTime &on);
Change reopening(const Finding &finding);

} // namespace nianbao
