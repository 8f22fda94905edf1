#include "desktop/text/narrative_edit.h"

#include "desktop/text/narrative_clipboard.h"
#include "model/text_difference.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

constexpr int leastLines = 2; // room to click into
constexpr double lineHeight = 1.5;

} // namespace

NarrativeEdit::NarrativeEdit(const QString &section, const QString &name, ReportDocument &document,
                             const QFont &font, QWidget *parent)
    : QTextEdit(parent)
    , m_document(document)
    , m_text(*QTextEdit::document(), [&document]() -> const Report & { return document.report(); })
    , m_pictures(*this)
    , m_composing(*this)
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
    applyFormats();
    refresh();

    connect(QTextEdit::document(), &QTextDocument::contentsChange, this, &NarrativeEdit::onContentsChange);
    connect(QTextEdit::document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &NarrativeEdit::grow);
    connect(this, &QTextEdit::textChanged, this, &NarrativeEdit::take);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        m_pictures.release();
        emit caretMoved();
    });
    grow();
}

// After a change of font or width.
void NarrativeEdit::applyFormats()
{
    const NarrativeStyle style(font(), viewport()->width());
    if (style == m_text.style())
        return;
    m_refreshing = true;
    m_text.setStyle(style);
    m_refreshing = false;
}

void NarrativeEdit::setTextFont(const QFont &font)
{
    setFont(font); // changeEvent() does the rest
    grow();
}

void NarrativeEdit::refresh()
{
    const Narrative wanted = m_document.report().narrative(objectName());
    if (m_kept == wanted)
        return;
    m_kept = wanted;
    m_refreshing = true;
    const std::optional<int> behind = m_text.show(wanted);
    m_refreshing = false;
    settlePlaceholder();
    if (behind) { // behind what came back; who comes here later begins at the beginning
        QTextCursor cursor(QTextEdit::document());
        cursor.setPosition(hasFocus() ? *behind : 0);
        setTextCursor(cursor);
    }
    m_nextInsertion = -1;
}

void NarrativeEdit::finish()
{
    m_composing.commit();
    if (m_text.narrative() == m_kept)
        return;
    // Only empty lines at the end can differ: everything else is taken as it is typed.
    m_refreshing = true;
    m_text.show(m_kept);
    m_refreshing = false;
    settlePlaceholder();
}

void NarrativeEdit::cutHistory()
{
    m_token = m_document.newToken();
    m_nextInsertion = -1;
}

// Typing on is one step of the history; another place, another direction, a new paragraph or a paste
// begins the next.
void NarrativeEdit::onContentsChange(int position, int, int added)
{
    if (m_refreshing)
        return;
    m_changedFrom = position;
    m_changedTo = position + added;
    // Asked of the texts themselves: an input method marks a whole paragraph as changed, with what it
    // composes, and a new format counts as a change as well.
    const QString before = m_kept.texts().join(u'\n');
    const QString after = m_text.narrative().texts().join(u'\n');
    const Difference change = differenceOf(before, after);
    if (change.isNone())
        return;
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
    if (!m_composing.isActive()) {
        m_refreshing = true;
        m_text.restyle(m_changedFrom, m_changedTo);
        m_refreshing = false;
    }
    const Result<Narrative> text = m_text.narrative().normalized();
    Q_ASSERT(text.ok()); // pictures and breakdowns were looked at before they came in
    settlePlaceholder();
    if (!text || *text == m_kept)
        return;
    m_kept = *text; // before the document tells of it: what is typed stays as it is
    const Done taken = m_document.apply({{SetNarrative{objectName(), *text}}}, m_token);
    Q_ASSERT(taken.ok()); // the section is the form's
}

// Above a picture it would stand in its way.
void NarrativeEdit::settlePlaceholder()
{
    if (BlockKind::of(QTextEdit::document()->begin().blockFormat()).isParagraph()) {
        if (!m_placeholder.isEmpty())
            setPlaceholderText(std::exchange(m_placeholder, QString()));
    } else if (!placeholderText().isEmpty()) {
        m_placeholder = placeholderText();
        setPlaceholderText(QString());
    }
}

BlockKind NarrativeEdit::kind() const
{
    const QTextCursor cursor = textCursor();
    return BlockKind::of(QTextEdit::document()->findBlock(cursor.selectionStart()).blockFormat());
}

bool NarrativeEdit::isBold() const
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return NarrativeStyle::isBold(currentCharFormat());
    cursor.setPosition(cursor.selectionStart() + 1);
    return NarrativeStyle::isBold(cursor.charFormat());
}

void NarrativeEdit::edit(const std::function<void(QTextCursor &)> &change)
{
    if (isReadOnly()) {
        emit said(m_document.readOnlyBecause());
        return;
    }
    m_composing.commit();
    cutHistory();
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    change(cursor);
    cursor.endEditBlock();
    setTextCursor(cursor);
    cutHistory();
    ensureCursorVisible();
}

void NarrativeEdit::setLevel(int level)
{
    edit([this, level](QTextCursor &cursor) {
        for (QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
             block.isValid() && block.position() <= cursor.selectionEnd(); block = block.next()) {
            if (!BlockKind::of(block.blockFormat()).isObject())
                m_text.setKind(block, {level});
        }
    });
    emit caretMoved();
}

void NarrativeEdit::setBold(bool bold)
{
    if (!textCursor().hasSelection() && !isReadOnly()) {
        m_composing.commit();
        if (kind().holdsFields())
            setCurrentCharFormat(m_text.style().text({}, bold)); // of what is typed next
    } else {
        edit([this, bold](QTextCursor &cursor) { m_text.setBold(cursor, bold); });
    }
    emit caretMoved();
}

bool NarrativeEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return canTake(*source);
}

void NarrativeEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasFormat(fieldFormat()))
        return dropField(*source);
    const Taken taken = takenFrom(*source);
    if (!taken.text.isEmpty())
        insert(taken.text);
    emit said(taken.refused.join(u' '));
}

QMimeData *NarrativeEdit::createMimeDataFromSelection() const
{
    return mimeDataOf(NarrativeDocument::part(textCursor()));
}

void NarrativeEdit::copy()
{
    if (!m_pictures.isChosen())
        return QTextEdit::copy();
    const QTextBlock block = textCursor().block();
    QTextCursor caption(block);
    caption.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    Picture picture = kind().picture->picture;
    picture.caption = block.text();
    QApplication::clipboard()->setMimeData(mimeDataOf(QList<Block>{picture}));
}

void NarrativeEdit::cut()
{
    if (!m_pictures.isChosen())
        return QTextEdit::cut();
    copy();
    edit([this](QTextCursor &cursor) {
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        m_text.setKind(cursor.block(), {});
    });
}

// What is being composed counts as a change of the whole paragraph; only the cursor tells where a
// committed text goes.
void NarrativeEdit::inputMethodEvent(QInputMethodEvent *event)
{
    if (!m_composing.follow(*event))
        return;
    const bool goesOn =
        !m_deleting && !textCursor().hasSelection() && textCursor().position() == m_nextInsertion;
    const bool commits = !event->commitString().isEmpty();
    if (commits && event->preeditString().isEmpty() && asksForField(event->commitString()))
        return;
    if (commits && !goesOn)
        cutHistory();
    QTextEdit::inputMethodEvent(event);
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
    } else if (event->type() == QEvent::FocusAboutToChange) {
        m_composing.commit(); // while an input method can still say what it has
    }
    return QTextEdit::event(event);
}

void NarrativeEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFormats();
}

void NarrativeEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    applyFormats(); // pictures are as wide as there is room
}

void NarrativeEdit::paintEvent(QPaintEvent *event)
{
    m_pictures.paint(m_text.style());
    QTextEdit::paintEvent(event);
}

void NarrativeEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // there is nothing to scroll here; the sheet does
}

void NarrativeEdit::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    m_composing.begin();
    m_nextInsertion = -1;
    // Whoever comes back to the window hasn't read yet what was said, such as where an export is.
    if (event->reason() != Qt::ActiveWindowFocusReason)
        emit entered();
}

void NarrativeEdit::focusOutEvent(QFocusEvent *event)
{
    m_composing.commit();
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        m_pictures.release();
        finish();
    }
}

void NarrativeEdit::grow()
{
    const double least = leastLines * lineHeight * QFontInfo(font()).pixelSize();
    setFixedHeight(int(std::ceil(std::max(least, QTextEdit::document()->size().height()))));
}

} // namespace nianbao
