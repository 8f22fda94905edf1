#pragma once

#include "intake/draft.h"
#include "intake/import_result.h"
#include "intake/page_pictures.h"

namespace nianbao {

// Makes the texts of a report's sections of a page's blocks: headings, paragraphs, pictures with their
// captions, and the tables that are a breakdown's. What can't be in a text is listed.
class SectionTexts
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::SectionTexts)

public:
    explicit SectionTexts(const SourceDocument &document) : m_document(document), m_pictures(document.path) {}

    // `blocks` are indices into the document's, `heading` is the section's, as it stands there.
    Narrative textOf(const QList<int> &blocks, const SourceParagraph &heading);
    void list(const SourcePicture &picture, const QString &why);
    void list(const SourceTable &table, const QString &why);

    const QList<Unmatched> &unmatched() const { return m_unmatched; }
    int picturesTaken() const { return m_picturesTaken; }

private:
    using Piece = std::variant<Draft, Block>;

    const SourceParagraph *captionAt(const QList<int> &blocks, qsizetype at) const;
    void take(const SourceParagraph &paragraph);
    void take(SourcePicture picture, const SourceParagraph *caption);
    bool take(SourceTable table, const SourceParagraph *caption);

    const SourceDocument &m_document;
    PagePictures m_pictures;
    QString m_heading;     // no table has it for a caption of its own
    QList<Piece> m_pieces; // of the text at hand
    QList<Unmatched> m_unmatched;
    int m_breakdowns = 0; // of the report
    int m_picturesTaken = 0;
};

} // namespace nianbao
