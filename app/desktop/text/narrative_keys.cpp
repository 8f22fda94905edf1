// The part of NarrativeEdit that keys and clicks mean something else to than to a plain text: where a
// heading, a picture or its caption begins or ends.

#include "desktop/text/narrative_edit.h"

#include <QKeyEvent>
#include <QTextBlock>

namespace nianbao {

void NarrativeEdit::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly() && !event->text().isEmpty() && event->text().front().isPrint())
        emit said(m_document.readOnlyBecause());
    if (m_pictures.isChosen() && pressOnPicture(*event))
        return;
    if (asksForField(event->text()))
        return;
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    bool done = false;
    if (plain && !isReadOnly()) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            done = pressEnter();
            break;
        case Qt::Key_Backspace:
            done = pressBackspace();
            break;
        case Qt::Key_Delete:
            done = pressDelete();
            break;
        case Qt::Key_Left:
            done = event->modifiers() == Qt::NoModifier && kind().isObject() && textCursor().atBlockStart()
                   && !textCursor().hasSelection();
            if (done)
                m_pictures.choose(textCursor().block());
            break;
        default:
            break;
        }
    }
    if (!done)
        QTextEdit::keyPressEvent(event);
}

// False for a key that means to it what it means elsewhere.
bool NarrativeEdit::pressOnPicture(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (event.matches(QKeySequence::Cut)) {
        cut();
        return true;
    }
    const int key = event.key();
    const bool isModifier = key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt;
    const bool deletes = key == Qt::Key_Delete || key == Qt::Key_Backspace;
    const bool enters = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (deletes) {
        // Its caption is somebody's words: they stay, as a paragraph.
        edit([this](QTextCursor &cursor) { m_text.dissolve(cursor.block()); });
    } else if (enters && kind().breakdown) {
        emit breakdownWanted();
    } else if (enters) {
        edit([this](QTextCursor &cursor) { // room above it, even where it is the first of all
            cursor.insertBlock();
            cursor.movePosition(QTextCursor::PreviousBlock);
            m_text.setKind(cursor.block(), {});
        });
    }
    if (!isModifier)
        m_pictures.release();
    return deletes || enters || key == Qt::Key_Escape;
}

bool NarrativeEdit::pressEnter()
{
    edit([this](QTextCursor &cursor) {
        cursor.removeSelectedText();
        const BlockKind kind = BlockKind::of(cursor.block().blockFormat());
        if (kind.level > 0 && cursor.block().length() == 1) {
            m_text.setKind(cursor.block(), {});
        } else if (kind.level > 0 && cursor.atBlockStart()) {
            cursor.insertBlock();
            m_text.setKind(cursor.block().previous(), {});
        } else {
            if (kind.isObject())
                cursor.movePosition(QTextCursor::EndOfBlock);
            const bool leaves = kind.isObject() || (kind.level > 0 && cursor.atBlockEnd());
            cursor.insertBlock();
            if (leaves)
                m_text.setKind(cursor.block(), {});
        }
    });
    return true;
}

bool NarrativeEdit::pressBackspace()
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection() && removeField(cursor.position(), QTextCursor::PreviousCharacter))
        return true;
    if (cursor.hasSelection() || !cursor.atBlockStart())
        return false;
    const BlockKind previous = BlockKind::of(cursor.block().previous().blockFormat());
    if (kind().isObject()) {
        m_pictures.choose(cursor.block());
    } else if (kind().level > 0) {
        setLevel(0);
    } else if (cursor.block().previous().isValid() && previous.isObject() && cursor.block().length() > 1) {
        cursor.movePosition(QTextCursor::PreviousCharacter); // a paragraph is no part of a caption
        setTextCursor(cursor);
    } else {
        return false;
    }
    return true;
}

bool NarrativeEdit::pressDelete()
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection() && removeField(cursor.position(), QTextCursor::NextCharacter))
        return true;
    const QTextBlock next = cursor.block().next();
    if (cursor.hasSelection() || !cursor.atBlockEnd() || !next.isValid())
        return false;
    const BlockKind below = BlockKind::of(next.blockFormat());
    if (cursor.block().length() == 1 && kind().isParagraph()) {
        edit([this, &below](QTextCursor &at) { // the empty line goes, what is below stays what it is
            at.deleteChar();
            m_text.setKind(at.block(), below);
        });
    } else if (below.isObject()) {
        m_pictures.choose(next);
    } else {
        return false;
    }
    return true;
}

// A live field goes as one: half of a number would be another number.
bool NarrativeEdit::removeField(int position, QTextCursor::MoveOperation direction)
{
    const bool back = direction == QTextCursor::PreviousCharacter;
    const auto field = m_text.fieldAt(position);
    if (!field || position != (back ? field->start + field->length : field->start))
        return false;
    edit([&field](QTextCursor &cursor) {
        cursor.setPosition(field->start);
        cursor.setPosition(field->start + field->length, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    });
    return true;
}

void NarrativeEdit::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QTextBlock block = m_pictures.at(event->pos(), m_text.style());
    if (event->button() != Qt::LeftButton || !block.isValid())
        return QTextEdit::mouseDoubleClickEvent(event);
    if (BlockKind::of(block.blockFormat()).breakdown)
        emit breakdownWanted();
}

void NarrativeEdit::mousePressEvent(QMouseEvent *event)
{
    const QTextBlock block = m_pictures.at(event->pos(), m_text.style());
    if (event->button() == Qt::LeftButton && block.isValid()) {
        m_composing.commit();
        m_pictures.choose(block);
        return;
    }
    QTextEdit::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier
        && !fieldWordsAt(event->pos()).isEmpty())
        emit sourceWanted();
}

} // namespace nianbao
