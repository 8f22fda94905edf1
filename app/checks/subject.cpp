#include "checks/subject.h"

#include "model/code_points.h"

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
            if (!text.trimmed().isEmpty())
                m_passages += Passage{section.id, i, text, std::holds_alternative<Heading>(blocks[i]),
                                      std::holds_alternative<Breakdown>(blocks[i])};
        }
    }
    m_claims.resize(m_passages.size());
    m_tidyings.resize(m_passages.size());
}

const QList<Claim> &Subject::claims(int passage) const
{
    std::optional<QList<Claim>> &claims = m_claims[passage];
    if (!claims)
        claims = claimsIn(m_passages[passage].text, form(), m_year);
    return *claims;
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
    const QString words = passage.text.mid(start, length);
    return {passage.section, passage.block, codePoints(QStringView(passage.text).left(start)),
            codePoints(words), words};
}

TextPlace wholeSection(const QString &section)
{
    return {section};
}

std::optional<Change> replacement(const Report &report, const TextPlace &place, const QString &words)
{
    QList<Block> blocks = report.narrative(place.section).blocks();
    if (place.paragraph >= blocks.size())
        return std::nullopt;
    Block &block = blocks[place.paragraph];
    const QString text = textOf(block);
    const int start = codeUnits(text, 0, place.start);
    const int length = codeUnits(text, start, place.length) - start;
    if (auto *heading = std::get_if<Heading>(&block)) {
        heading->text.replace(start, length, words);
    } else if (auto *picture = std::get_if<Picture>(&block)) {
        picture->caption.replace(start, length, words);
    } else if (auto *paragraph = std::get_if<Paragraph>(&block)) {
        if (touchesField(paragraph->runs, start, length))
            return std::nullopt;
        paragraph->runs = replaced(paragraph->runs, start, length, Run{words});
    } else {
        return std::nullopt;
    }
    return Change{{SetNarrative{place.section, blocks}}};
}

} // namespace nianbao
