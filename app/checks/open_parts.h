#pragma once

#include "checks/claim_tokens.h"
#include "checks/stated_parts.h"

namespace nianbao {

// By what a whole is divided, where the words say it.
enum class PartsDimension { Unknown, Applicant, Channel, Outcome };

// A breakdown of prose that is being read.
class OpenParts
{
public:
    // The last of the counts so far is the whole.
    OpenParts(const QList<StatedCount> &counts, bool divides, bool bracket);

    bool isBracket() const { return m_bracket; } // ends with its bracket
    // Takes one more part, with the mark before it. False if it is none: the list ended before it.
    bool take(const StatedCount &count, PartsDimension dimension, QChar mark);
    // Of the last part, unless it has one.
    void take(const StatedPercent &percent);
    // All of it, at its end, with the words between its last part and there.
    StatedParts finish(QStringView tail);

private:
    bool mixes(PartsDimension other, const StatedCount &count) const;

    StatedParts m_parts;
    bool m_bracket;
    QChar m_mark{}; // before the last part
    PartsDimension m_dimension = PartsDimension::Unknown;
};

// Whether the bracket that is the token at that place holds a percentage: 30条（占75%）.
bool isShareAhead(const QList<ClaimToken> &tokens, qsizetype at);
// Of what the words before a percentage say that it is: 占办结数的, of the last count that was said to be of
// that.
void findBase(QStringView words, const QList<StatedCount> &counts, StatedPercent *percent);

} // namespace nianbao
