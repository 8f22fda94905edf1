#pragma once

#include "checks/assessment.h"

#include <QCoreApplication>

namespace nianbao {

// Places within one passage, asked for from its beginning to its end: all of them together need the time of
// one pass over the text. `start` and `length` in UTF-16 units.
class PlacesIn
{
public:
    explicit PlacesIn(const Passage &passage) : m_passage(passage) {}
    TextPlace at(qsizetype start, qsizetype length);

private:
    const Passage &m_passage;
    qsizetype m_unit = 0; // so far
    int m_point = 0;
};

// What the rules about the text's surface have in common.
struct TextFindings {
    Q_DECLARE_TR_FUNCTIONS(nianbao::TextFindings)

public:
    // No more of one rule in one passage is listed: who has so many looks at the whole passage anyway, and
    // each repair holds the section's text.
    static constexpr int mostInPassage = 50;

    // One finding for all that is to be put right in the passage, with a repair that does it; its
    // first places stand for the rest.
    static Finding &together(const Rule &rule, const Subject &subject, const Passage &passage,
                             const QString &message, const QList<Tidying> &tidyings, Assessment &all);
    // The repair that puts these right, in the manner of the first character each replaces. What a live
    // figure says stays; nothing if that is all, or in a breakdown's sentence.
    static std::optional<Repair> mended(const Subject &subject, const Passage &passage,
                                        const QList<Tidying> &tidyings);
    // The repair that puts words there; unlike rewording(), also between two characters.
    static std::optional<Repair> inserted(const Subject &subject, const Passage &passage, qsizetype at,
                                          const QString &words);
};

} // namespace nianbao
