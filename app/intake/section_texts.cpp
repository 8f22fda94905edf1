#include "intake/section_texts.h"

#include "intake/text_tables.h"

namespace nianbao {

namespace {

constexpr qsizetype longestCaption = 60;
constexpr qsizetype longestListed = 200; // characters of a table's words

} // namespace

Narrative SectionTexts::textOf(const QList<int> &blocks, const SourceParagraph &heading)
{
    m_heading = heading.text().simplified();
    m_pieces.clear();
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const SourceBlock &block = m_document.blocks[blocks[i]];
        if (const auto *picture = std::get_if<SourcePicture>(&block)) {
            const SourceParagraph *caption = picture->caption.isEmpty() ? captionAt(blocks, i + 1) : nullptr;
            take(*picture, caption);
            i += caption ? 1 : 0;
        } else if (const auto *table = std::get_if<SourceTable>(&block)) {
            take(*table, nullptr);
        } else {
            // A table's caption stands above it, where it isn't in it.
            const SourceParagraph *caption = captionAt(blocks, i);
            const auto *next =
                i + 1 < blocks.size() ? std::get_if<SourceTable>(&m_document.blocks[blocks[i + 1]]) : nullptr;
            if (caption && next && next->caption.isEmpty() && take(*next, caption))
                ++i;
            else
                take(std::get<SourceParagraph>(block));
        }
    }
    QList<Draft> drafts;
    for (const Piece &piece : std::as_const(m_pieces)) {
        if (const auto *draft = std::get_if<Draft>(&piece))
            drafts += *draft;
    }
    const int highest = heading.rank > 0 ? heading.rank + 1 : highestRank(drafts);
    QList<Block> all;
    for (const Piece &piece : std::as_const(m_pieces)) {
        const auto *draft = std::get_if<Draft>(&piece);
        all += draft ? blockOf(*draft, highest) : std::get<Block>(piece);
    }
    const Result<Narrative> narrative = Narrative(all).normalized();
    return narrative ? *narrative : Narrative();
}

// A short centred line that is no sentence; null if there is none.
const SourceParagraph *SectionTexts::captionAt(const QList<int> &blocks, qsizetype at) const
{
    const auto *line =
        at < blocks.size() ? std::get_if<SourceParagraph>(&m_document.blocks[blocks[at]]) : nullptr;
    const bool isCaption =
        line && line->isCentred && line->rank == 0 && line->text().trimmed().size() <= longestCaption
        && headingLevel(line->text().trimmed()) == 0 && !line->text().trimmed().endsWith(u'。');
    return isCaption ? line : nullptr;
}

void SectionTexts::take(const SourceParagraph &paragraph)
{
    Draft draft{paragraph.runs, paragraph.rank, paragraph.isHeading};
    tidyEnds(draft.runs);
    if (!draft.runs.isEmpty())
        m_pieces += draft;
}

void SectionTexts::take(SourcePicture picture, const SourceParagraph *caption)
{
    if (caption)
        picture.caption = caption->text();
    const Result<Picture> taken = m_pictures.take(picture);
    if (taken) {
        m_pieces += Block(*taken);
        ++m_picturesTaken;
        return;
    }
    list(picture, taken.error().message);
    if (caption) // its words stay
        take(*caption);
    else if (!picture.address.isEmpty() && !picture.caption.isEmpty())
        take(SourceParagraph{{Run{picture.caption}}});
}

bool SectionTexts::take(SourceTable table, const SourceParagraph *caption)
{
    if (caption)
        table.caption = caption->text().simplified();
    if (table.caption == m_heading)
        table.caption.clear();
    const std::optional<Breakdown> breakdown =
        breakdownOf(table, QStringLiteral("b%1").arg(m_breakdowns + 1));
    if (breakdown) {
        ++m_breakdowns;
        m_pieces += Block(*breakdown);
    } else if (!caption) { // else it is asked for again, by itself
        list(table, tr("A table within the text."));
    }
    return breakdown.has_value();
}

void SectionTexts::list(const SourcePicture &picture, const QString &why)
{
    m_unmatched +=
        Unmatched{Unmatched::Kind::Picture,
                  picture.caption.isEmpty() ? picture.address.left(longestListed) : picture.caption,
                  {},
                  why,
                  picture.line};
}

void SectionTexts::list(const SourceTable &table, const QString &why)
{
    QStringList words;
    if (!table.caption.isEmpty())
        words += table.caption;
    for (const SourceCell &cell : table.cells)
        words += cell.text.simplified();
    m_unmatched +=
        Unmatched{Unmatched::Kind::Table, words.join(u' ').left(longestListed), {}, why, table.line};
}

} // namespace nianbao
