#pragma once

#include "desktop/text/narrative_style.h"
#include "model/report.h"

#include <QTextCursor>

#include <functional>
#include <optional>

class QTextDocument;

namespace nianbao {

// A section's text within a text document, one block for each of the narrative's, their texts the same
// character for character: a place in the one is a place in the other. A picture stands in the space
// above its caption, a breakdown's table and chart in that below its sentence. The document holds nothing
// that a narrative can't.
class NarrativeDocument
{
public:
    // `report` is asked for what breakdowns are seen as.
    NarrativeDocument(QTextDocument &document, std::function<const Report &()> report)
        : m_document(document), m_report(std::move(report))
    {
    }

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
    // Makes a picture or a breakdown a paragraph of what its text says; numbers of the breakdown are words.
    void dissolve(const QTextBlock &block);
    void setBold(const QTextCursor &selection, bool bold);
    // What editing left in a manner that isn't its block's, from one position to another.
    void restyle(int from, int to);

    BlockKind kindOf(const Block &block) const;
    // The live field at a position, or that ends or begins there: its place and what it is bound to.
    struct FieldAt {
        int start = 0;
        int length = 0;
        QString field;
    };
    std::optional<FieldAt> fieldAt(int position) const;

private:
    void restyle(const QTextBlock &block);
    void setRuns(const QTextBlock &block, const QList<Run> &runs);
    void reserveEnds();

    QTextDocument &m_document;
    std::function<const Report &()> m_report;
    NarrativeStyle m_style;
};

} // namespace nianbao
