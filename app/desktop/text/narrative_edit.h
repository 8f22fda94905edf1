#pragma once

#include "desktop/report_document.h"
#include "desktop/sheet/composing.h"
#include "desktop/text/narrative_document.h"
#include "desktop/text/narrative_pictures.h"

#include <QTextEdit>

#include <functional>

namespace nianbao {

// The text of one section, set as on paper and as long as it needs to be: paragraphs, headings, bold
// words and pictures, and nothing else. Its history is the document's. Its object name is the
// section's id.
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
    // Takes what is being composed, and writes the text as the report keeps it.
    void finish();
    void commitComposed() { m_composing.commit(); }
    // What an input method holds of it.
    const QString &composed() const { return m_composing.text(); }

    // What the cursor is in; a selection counts by its first character.
    BlockKind kind() const;
    bool isBold() const;
    // Of the selected paragraphs: a heading of that level or, for 0, plain. A picture stays one.
    void setLevel(int level);
    void setBold(bool bold);
    // In the selection's place, as one step of the history.
    void insert(const Narrative &part);
    // A number that follows what it is bound to, in the selection's place.
    void insertField(const QString &field);
    // The live field that the cursor touches; nothing if there is none.
    std::optional<NarrativeDocument::FieldAt> fieldAtCursor() const;

    // Makes that one a plain number; false if there is none.
    bool releaseField();
    // What it is bound to, in words, where one points; empty if no live field is there.
    QString fieldWordsAt(const QPoint &viewportPoint) const;

    // The breakdown that the cursor is in.
    std::optional<Breakdown> breakdown() const;
    // In the place of that one, or below the cursor's paragraph; one step of the history.
    Done putBreakdown(const Breakdown &breakdown);

public slots: // for the menu's commands, which call them by name
    void copy();
    void cut();

signals:
    void entered();
    void caretMoved();
    // Somebody wants to edit the breakdown that the cursor is in.
    void breakdownWanted();
    // Somebody typed what opens the choice of live fields.
    void fieldWanted(const QString &typed);
    // Somebody wants to see where the live field at the cursor comes from.
    void sourceWanted();
    // For the status line.
    void said(const QString &message);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void onContentsChange(int position, int removed, int added);
    void take();
    void cutHistory();
    void applyFormats();
    void grow();
    void settlePlaceholder();

    // One edit that is a step of its own.
    void edit(const std::function<void(QTextCursor &)> &change);
    bool pressOnPicture(const QKeyEvent &event);
    bool pressEnter();
    bool pressBackspace();
    bool pressDelete();
    bool removeField(int position, QTextCursor::MoveOperation direction);
    bool asksForField(const QString &typed);
    void dropField(const QMimeData &data);

    ReportDocument &m_document;
    NarrativeDocument m_text;
    NarrativePictures m_pictures;
    Composing m_composing;
    Narrative m_kept; // of the report, as it stands here
    QString m_placeholder;
    int m_token = 0;
    bool m_refreshing = false;
    int m_changedFrom = 0; // what editing touched last
    int m_changedTo = 0;
    int m_nextInsertion = -1; // where typing went on, or deleting
    bool m_deleting = false;
};

} // namespace nianbao
