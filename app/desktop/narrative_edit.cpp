#include "desktop/narrative_edit.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

constexpr double lineHeight = 1.5; // times the size of the characters
constexpr int indentedCharacters = 2;
constexpr int leastLines = 2; // room to click into

// Where two texts differ: from `position` on, `removed` code units of the one stand for `added` of the
// other.
struct Difference {
    qsizetype position = 0;
    qsizetype removed = 0;
    qsizetype added = 0;
};

Difference differenceOf(const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype same =
        std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    if (same > 0 && before[same - 1].isHighSurrogate())
        --same; // no edit may part the two halves of a character
    qsizetype sameAtEnd = 0;
    while (sameAtEnd < shorter - same
           && before[before.size() - 1 - sameAtEnd] == after[after.size() - 1 - sameAtEnd])
        ++sameAtEnd;
    if (sameAtEnd > 0 && before[before.size() - sameAtEnd].isLowSurrogate())
        --sameAtEnd;
    return {same, before.size() - same - sameAtEnd, after.size() - same - sameAtEnd};
}

} // namespace

NarrativeEdit::NarrativeEdit(const QString &section, const QString &name, ReportDocument &document,
                             const QFont &font, QWidget *parent)
    : QTextEdit(parent), m_document(document)
{
    setObjectName(section);
    setAccessibleName(name);
    setFont(font);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::NoContextMenu); // the sheet has one, with the window's undo in it
    viewport()->setAutoFillBackground(false);
    QTextEdit::document()->setDocumentMargin(0);
    setParagraphFormat();
    refresh();

    connect(QTextEdit::document(), &QTextDocument::contentsChange, this, &NarrativeEdit::onContentsChange);
    connect(QTextEdit::document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &NarrativeEdit::grow);
    connect(this, &QTextEdit::textChanged, this, &NarrativeEdit::take);
    connect(this, &QTextEdit::cursorPositionChanged, this, &NarrativeEdit::caretMoved);
    grow();
}

void NarrativeEdit::setParagraphFormat()
{
    const int size = QFontInfo(font()).pixelSize();
    QTextBlockFormat format;
    format.setTextIndent(indentedCharacters * size);
    format.setLineHeight(std::round(lineHeight * size), QTextBlockFormat::MinimumHeight);
    QTextCursor cursor(QTextEdit::document());
    cursor.select(QTextCursor::Document);
    cursor.setBlockFormat(format); // new paragraphs take it over from the one they are split from
}

void NarrativeEdit::refresh()
{
    const QStringList wanted = m_document.report().narrative(objectName()).texts();
    const QString before = toPlainText();
    if (Report::paragraphsOf(before) == wanted)
        return;
    const QString after = wanted.join(u'\n');
    const Difference change = differenceOf(before, after);
    m_refreshing = true;
    QTextCursor cursor(QTextEdit::document());
    cursor.setPosition(int(change.position));
    cursor.setPosition(int(change.position + change.removed), QTextCursor::KeepAnchor);
    cursor.insertText(after.mid(change.position, change.added));
    m_refreshing = false;
    if (hasFocus())
        setTextCursor(cursor); // behind what came back
    m_nextInsertion = -1;
}

void NarrativeEdit::finish()
{
    const QString kept = m_document.report().narrative(objectName()).texts().join(u'\n');
    if (toPlainText() == kept)
        return;
    // Only empty lines at the end can differ: everything else is taken as it is typed.
    QTextCursor cursor(QTextEdit::document());
    cursor.setPosition(int(std::min(kept.size(), toPlainText().size())));
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    m_refreshing = true;
    cursor.removeSelectedText();
    m_refreshing = false;
}

// Typing on is one step of the history; another place, another direction, a new paragraph or a paste
// begins the next.
void NarrativeEdit::onContentsChange()
{
    // Asked of the texts themselves: an input method marks a whole paragraph as changed, with what it
    // composes, and a new format counts as a change as well.
    const QString before = m_document.report().narrative(objectName()).texts().join(u'\n');
    const QString after = Report::paragraphsOf(toPlainText()).join(u'\n');
    if (m_refreshing || before == after)
        return;
    const Difference change = differenceOf(before, after);
    const bool deleting = change.added == 0;
    const qsizetype from = deleting ? change.position + change.removed : change.position;
    const bool goesOn =
        deleting == m_deleting && (from == m_nextInsertion || change.position == m_nextInsertion);
    const bool newParagraph = change.added > 0 && after[change.position] == u'\n';
    if (!goesOn || newParagraph)
        cutHistory();
    m_deleting = deleting;
    m_nextInsertion = int(change.position + change.added);
}

void NarrativeEdit::take()
{
    if (m_refreshing)
        return;
    const Change change{{SetNarrative{objectName(), Report::paragraphsOf(toPlainText())}}};
    const Done taken = m_document.apply(change, m_token);
    Q_ASSERT(taken.ok()); // the section is the form's, and paragraphs can be anything
}

void NarrativeEdit::insertFromMimeData(const QMimeData *source)
{
    // Neither formats nor control characters: what a paragraph of the report can hold.
    if (!source->hasText())
        return;
    cutHistory();
    m_nextInsertion = -1;
    textCursor().insertText(Report::paragraphsOf(source->text()).join(u'\n'));
    m_nextInsertion = -1;
    ensureCursorVisible();
}

// What is being composed counts as a change of the whole paragraph; only the cursor tells where a
// committed text goes.
void NarrativeEdit::inputMethodEvent(QInputMethodEvent *event)
{
    const bool goesOn =
        !m_deleting && !textCursor().hasSelection() && textCursor().position() == m_nextInsertion;
    const bool commits = !event->commitString().isEmpty();
    if (commits && !goesOn)
        cutHistory();
    m_composing = true;
    QTextEdit::inputMethodEvent(event);
    m_composing = false;
    if (commits) {
        m_deleting = false;
        m_nextInsertion = textCursor().position();
    }
}

bool NarrativeEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore(); // the window's
            return true;
        }
    }
    return QTextEdit::event(event);
}

void NarrativeEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // there is nothing to scroll here; the sheet does
}

void NarrativeEdit::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    m_nextInsertion = -1;
    emit entered();
}

void NarrativeEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish();
}

void NarrativeEdit::grow()
{
    const double least = leastLines * lineHeight * QFontInfo(font()).pixelSize();
    setFixedHeight(int(std::ceil(std::max(least, QTextEdit::document()->size().height()))));
}

} // namespace nianbao
