#include "checks/subject.h"

#include "checks/claim_tokens.h"

#include <algorithm>

namespace nianbao {

Subject::Subject(const Report &report, const Figures &figures)
    : m_report(report), m_figures(figures), m_year(report.header().value(Field::Year).toInt())
{
    // Another form's figures stand elsewhere.
    if (const Report *previous = report.previous(); previous && &previous->form() == &report.form())
        m_previousFigures.emplace(*previous);
    for (const Section &section : report.form().sections()) {
        if (!section.isNarrative())
            continue;
        const QList<Block> &blocks = report.narrative(section.id).blocks();
        for (int i = 0; i < blocks.size(); ++i) {
            const QString text = nianbao::textOf(blocks[i]);
            if (text.trimmed().isEmpty())
                continue;
            Passage passage{section.id, i, text, std::holds_alternative<Heading>(blocks[i]),
                            std::holds_alternative<Breakdown>(blocks[i])};
            const QList<Run> runs = passage.isComputed ? QList<Run>() : runsOf(blocks[i]);
            passage.hasFields =
                std::any_of(runs.begin(), runs.end(), [](const Run &run) { return run.isField(); });
            for (qsizetype unit = 0; unit < text.size(); ++unit) {
                if (text[unit].isLowSurrogate())
                    passage.lowSurrogates += unit;
            }
            m_byPlace.insert({section.id, i}, int(m_passages.size()));
            m_passages += passage;
        }
    }
    m_statements.resize(m_passages.size());
    m_tidyings.resize(m_passages.size());
}

const Passage *Subject::passageAt(const TextPlace &place) const
{
    const auto found = m_byPlace.constFind({place.section, place.paragraph});
    return found == m_byPlace.constEnd() ? nullptr : &m_passages[*found];
}

const Subject::Statements &Subject::statementsOf(int passage) const
{
    std::optional<Statements> &statements = m_statements[passage];
    if (!statements) {
        const ReadText read(m_passages[passage].text);
        statements = {claimsAndChangesIn(read, form(), m_year), statedPartsIn(read)};
    }
    return *statements;
}

const QList<Claim> &Subject::claims(int passage) const
{
    return statementsOf(passage).claims.claims;
}

const QList<Claim> &Subject::changes(int passage) const
{
    return statementsOf(passage).claims.changes;
}

const QList<StatedParts> &Subject::statedParts(int passage) const
{
    return statementsOf(passage).parts;
}

const QList<Tidying> &Subject::tidyings(int passage) const
{
    std::optional<QList<Tidying>> &tidyings = m_tidyings[passage];
    if (!tidyings)
        tidyings = tidyingsOf(m_passages[passage].text);
    return *tidyings;
}

bool Subject::says(const QStringList &phrases) const
{
    return std::any_of(m_passages.begin(), m_passages.end(), [&phrases](const Passage &passage) {
        return std::any_of(phrases.begin(), phrases.end(),
                           [&passage](const QString &phrase) { return passage.text.contains(phrase); });
    });
}

QString Subject::textOf(const QString &section) const
{
    QStringList texts;
    for (const Passage &passage : m_passages) {
        if (passage.section == section)
            texts += passage.text;
    }
    return texts.join(u'\n');
}

TextPlace placeIn(const Passage &passage, qsizetype start, qsizetype length)
{
    const int first = passage.codePoint(start);
    return {passage.section, passage.block, first, passage.codePoint(start + length) - first,
            passage.text.mid(start, length)};
}

TextPlace wholeSection(const QString &section)
{
    return {section};
}

int Passage::codePoint(qsizetype unit) const
{
    const auto before = std::lower_bound(lowSurrogates.begin(), lowSurrogates.end(), unit);
    return int(unit - (before - lowSurrogates.begin()));
}

qsizetype Passage::unit(int codePoint) const
{
    qsizetype unit = codePoint;
    for (const qsizetype low : lowSurrogates) {
        if (low > unit)
            break;
        ++unit;
    }
    return unit;
}

std::optional<Repair> rewording(const Subject &subject, const TextPlace &place, const QString &words)
{
    const Passage *passage = subject.passageAt(place);
    if (!passage || passage->isComputed)
        return std::nullopt;
    if (passage->hasFields) {
        const QList<Run> runs = runsOf(subject.report().narrative(place.section).blocks()[place.paragraph]);
        const qsizetype start = passage->unit(place.start);
        const qsizetype end = passage->unit(place.start + place.length);
        if (touchesField(runs, int(start), int(end - start)))
            return std::nullopt;
    }
    return Repair{Repair::Kind::OtherWords, {}, words, {{place, words}}};
}

} // namespace nianbao
