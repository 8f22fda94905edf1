#pragma once

#include "desktop/text/narrative_style.h"

#include <QTextCursor>

#include <optional>

class QTextDocument;

namespace nianbao {

// A section's text within a text document, one block for each of the narrative's, their texts the same
// character for character: a place in the one is a place in the other. A picture stands in the space
// above its caption. The document holds nothing that a narrative can't.
class NarrativeDocument
{
public:
    explicit NarrativeDocument(QTextDocument &document) : m_document(document) {}

    const NarrativeStyle &style() const { return m_style; }
    // Sets all of it anew.
    void setStyle(const NarrativeStyle &style);

    Narrative narrative() const;
    static Narrative part(const QTextCursor &selection);

    // Alters no more of the document than differs. Where text came or went: the position behind it.
    std::optional<int> show(const Narrative &wanted);
    // Puts the text in the selection's place; the cursor is behind it then.
    void insert(QTextCursor &cursor, const Narrative &part);
    void setKind(const QTextBlock &block, const BlockKind &kind);
    void setBold(const QTextCursor &selection, bool bold);
    // What editing left in a manner that isn't its block's, from one position to another.
    void restyle(int from, int to);

    static BlockKind kindOf(const Block &block);

private:
    void restyle(const QTextBlock &block);
    void setRuns(const QTextBlock &block, const QList<Run> &runs);
    void reserveTop();

    QTextDocument &m_document;
    NarrativeStyle m_style;
};

} // namespace nianbao
