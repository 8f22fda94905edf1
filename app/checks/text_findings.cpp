#include "checks/text_findings.h"

#include "model/code_points.h"

#include <algorithm>

namespace nianbao {

TextPlace PlacesIn::at(qsizetype start, qsizetype length)
{
    const QStringView text(m_passage.text);
    m_point += codePoints(text.mid(m_unit, start - m_unit));
    m_unit = start;
    const QStringView words = text.mid(start, length);
    return {m_passage.section, m_passage.block, m_point, codePoints(words), words.toString()};
}

Finding &TextFindings::together(const Rule &rule, const Subject &subject, const Passage &passage,
                                const QString &message, const QList<Tidying> &tidyings, Assessment &all)
{
    QList<Place> places;
    PlacesIn placesIn(passage);
    for (const Tidying &one : tidyings.first(std::min<qsizetype>(tidyings.size(), mostInPassage)))
        places += placesIn.at(one.start, one.length);
    Finding &finding = all.add(rule, message, places);
    finding.repair = mended(subject, passage, tidyings);
    if (finding.repair)
        finding.repair->words =
            tr("put right in %n place(s)", nullptr, int(finding.repair->rewordings.size()));
    return finding;
}

std::optional<Repair> TextFindings::mended(const Subject &subject, const Passage &passage,
                                           const QList<Tidying> &tidyings)
{
    std::optional<Repair> all;
    PlacesIn placesIn(passage);
    for (const Tidying &one : tidyings) {
        const std::optional<Repair> repair =
            rewording(subject, placesIn.at(one.start, one.length), one.replacement);
        if (!repair)
            continue;
        if (all)
            all->rewordings += repair->rewordings;
        else
            all = repair;
    }
    return all;
}

std::optional<Repair> TextFindings::inserted(const Subject &subject, const Passage &passage, qsizetype at,
                                             const QString &words)
{
    // In the manner of the character before, which a live figure may be: then there is no way.
    if (at == 0 || passage.text[at - 1].isLowSurrogate())
        return std::nullopt;
    return rewording(subject, placeIn(passage, at - 1, 1), passage.text.at(at - 1) + words);
}

} // namespace nianbao
