#pragma once

#include "desktop/report_document.h"

#include <QTextEdit>

namespace nianbao {

// The text of one section, set as on paper: paragraphs with their first line indented by two
// characters, as long as it needs to be. Takes plain text only; its history is the document's. Its
// object name is the section's id.
class NarrativeEdit : public QTextEdit
{
    Q_OBJECT

public:
    NarrativeEdit(const QString &section, const QString &name, ReportDocument &document, const QFont &font,
                  QWidget *parent);

    // Takes over what the document holds, altering no more of the text than differs.
    void refresh();
    // Sets the text anew in that font; the cursor and what is being composed stay.
    void setTextFont(const QFont &font);
    // Writes the text as the report keeps it.
    void finish();

signals:
    void entered();
    void caretMoved();

protected:
    bool event(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void onContentsChange();
    void take();
    void cutHistory() { m_token = m_document.newToken(); }
    void setParagraphFormat();
    void grow();

    ReportDocument &m_document;
    int m_token = 0;
    bool m_refreshing = false;
    bool m_composing = false;
    int m_nextInsertion = -1; // where typing went on, or deleting
    bool m_deleting = false;
};

} // namespace nianbao
