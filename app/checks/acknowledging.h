#pragma once

#include "checks/rule_book.h"
#include "checks/subject.h"
#include "model/result.h"

namespace nianbao {

// Digests what each finding is about (the values of its cells and fields, the sentence that its words stand
// in, all of a section that it names) and looks up what was said of it in the report. Of equal ones each is
// another, by their order. A word whose finding isn't there any more reopens the one that became of it, if
// there is one: at the same cells, or with like words not far away. On a firm rule's finding none counts.
void lookUpAcknowledgements(QList<Finding> &findings, const RuleBook &book, const Subject &subject);

// A cell's address, the section that a text is in, a header field's name.
QString placeName(const Place &place);
// Where the finding lies, as one text: "t3.received.natural, s1".
QString placeNames(const Finding &finding);

// Takes the word that the finding may stay, or takes it back. An error without a reason.
Result<Change> acknowledging(const Finding &finding, const QString &reason, const QString &by,
                             const QDateTime &on);
Change reopening(const Finding &finding);

} // namespace nianbao
