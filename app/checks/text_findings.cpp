#include "checks/text_findings.h"

#include "model/code_points.h"

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
    for (const Tidying &one : tidyings)
        places += placesIn.at(one.start, one.length);
    Finding &finding = all.add(rule, message, places);
    if (const auto change = mended(subject.report(), passage, tidyings))
        finding.repair = Repair{Repair::Kind::OtherWords, *change,
                                tr("put right in %n place(s)", nullptr, int(tidyings.size()))};
    return finding;
}

std::optional<Change> TextFindings::mended(const Report &report, const Passage &passage,
                                           const QList<Tidying> &tidyings)
{
    QList<Block> blocks = report.narrative(passage.section).blocks();
    Block &block = blocks[passage.block];
    QList<Tidying> possible = tidyings;
    if (const auto *paragraph = std::get_if<Paragraph>(&block))
        possible.removeIf(
            [paragraph](const Tidying &one) { return touchesField(paragraph->runs, one.start, one.length); });
    if (possible.isEmpty() || passage.isComputed)
        return std::nullopt;
    block = tidied(block, possible);
    return Change{{SetNarrative{passage.section, blocks}}};
}

std::optional<Change> TextFindings::inserted(const Report &report, const Passage &passage, qsizetype at,
                                             const QString &words)
{
    // In the manner of the character before, which a live figure may be: then there is no way.
    if (at == 0 || passage.text[at - 1].isLowSurrogate())
        return std::nullopt;
    return replacement(report, placeIn(passage, at - 1, 1), passage.text.at(at - 1) + words);
}

} // namespace nianbao
