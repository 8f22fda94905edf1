#pragma once

#include "desktop/import/import_questions.h"

#include <QHash>
#include <QTextEdit>

class QTextTable;

namespace nianbao {

// A source as it was read, paragraphs and tables, to be looked at beside the form. Nothing of a page but its
// words is shown: no pictures, no styles, nothing is fetched.
class SourceView : public QTextEdit
{
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent = nullptr);

    void show(const SourceDocument &source);
    using QTextEdit::show;
    // Brings the place into sight and marks it; nothing for one that isn't known.
    void goTo(const SourcePlace &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addParagraph(QTextCursor &cursor, const SourceParagraph &paragraph);
    void addPicture(QTextCursor &cursor, const SourcePicture &picture);
    void addTable(QTextCursor &cursor, const SourceTable &table, int block);
    void mark();

    QHash<int, int> m_paragraphs;      // by block: where in the text it begins
    QHash<int, QTextTable *> m_tables; // by block
    QTextCursor m_marked;
};

} // namespace nianbao
