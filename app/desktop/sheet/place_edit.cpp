#include "desktop/sheet/place_edit.h"

#include "desktop/theme.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace nianbao {

namespace {

QString textOf(const Change::Step &step)
{
    if (const auto *figure = std::get_if<SetFigure>(&step))
        return figure->value.text();
    if (const auto *field = std::get_if<SetField>(&step))
        return field->value;
    return {};
}

} // namespace

PlaceEdit::PlaceEdit(const QString &place, ReportDocument &document, QWidget *parent)
    : QLineEdit(parent), m_document(document), m_composing(*this)
{
    setObjectName(place);
    setFrame(false);
    setContextMenuPolicy(Qt::NoContextMenu); // the sheet has one, with the window's undo in it
    connect(this, &QLineEdit::textChanged, this, &PlaceEdit::onTextChanged);
}

void PlaceEdit::refresh()
{
    const QString now = stored();
    if (now == m_shown)
        return;
    m_shown = now;
    m_entered = now;
    show(now);
    if (hasFocus() && isReplacedWhole())
        selectAll();
}

void PlaceEdit::finish()
{
    if (isReadOnly())
        return;
    m_composing.commit();
    take();
    if (m_problem.isEmpty() && text() != m_shown)
        show(m_shown);
}

QString PlaceEdit::untaken() const
{
    const bool isHalfTyped = takesWholeOnly() && hasFocus() && text() != m_shown;
    if (m_composing.isActive() || isHalfTyped || !m_problem.isEmpty())
        return QString(text()).insert(cursorPosition(), m_composing.text());
    return {};
}

void PlaceEdit::revert()
{
    store(m_entered);
    show(m_shown);
    selectAll();
}

// As a part of what was typed so far: one step of the history takes it back.
void PlaceEdit::store(const QString &value)
{
    const Result<Change::Step> step = stepFor(m_document.report().form(), objectName(), value);
    if (!step || stored() == value)
        return;
    m_shown = value;
    const Done applied = m_document.apply({{*step}}, m_token);
    Q_ASSERT(applied.ok()); // it stood there before
}

void PlaceEdit::onTextChanged()
{
    if (m_showing)
        return;
    if (isReadOnly()) {
        show(m_shown); // assistive technology can write anywhere
        return;
    }
    if (!hasFocus()) {
        // Set by assistive technology: there will be no focus to go away and finish it.
        m_token = m_document.newToken();
        finish();
    } else if (takesWholeOnly()) {
        setProblem({});
    } else {
        take();
    }
}

void PlaceEdit::take()
{
    const Result<Change::Step> step = stepFor(m_document.report().form(), objectName(), text());
    if (!step) {
        // Its beginning may have been understood, but nobody meant that.
        store(m_entered);
        setProblem(step.error().message);
        return;
    }
    m_shown = textOf(*step); // before the document tells of it: what was typed stays as it was typed
    const Done applied = m_document.apply({{*step}}, m_token);
    setProblem(applied ? QString() : applied.error().message);
}

void PlaceEdit::show(const QString &text)
{
    m_showing = true;
    setText(text);
    m_showing = false;
    setProblem({});
}

void PlaceEdit::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    setToolTip(problem.isEmpty() ? m_mark.words : problem);
    update();
    emit said(problem);
}

void PlaceEdit::setMark(const PlaceMark &mark)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    if (m_problem.isEmpty())
        setToolTip(mark.words);
    update();
}

bool PlaceEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // A line edit has a history of its own; the one that counts is the document's.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
        // So is what a line edit makes of Ctrl+E, K and U on X11: to the line's end, and rub it out.
        const int code = key->key();
        if (key->modifiers() == Qt::ControlModifier
            && (code == Qt::Key_E || code == Qt::Key_K || code == Qt::Key_U || code == Qt::Key_D)) {
            event->ignore();
            return true;
        }
    } else if (event->type() == QEvent::FocusAboutToChange) {
        m_composing.commit(); // while an input method can still say what it has
    }
    return QLineEdit::event(event);
}

void PlaceEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    m_enteredByMouse = event->reason() == Qt::MouseFocusReason;
    m_token = m_document.newToken();
    if (m_problem.isEmpty())
        m_entered = stored();
    m_composing.begin();
    // Whoever comes back to the window hasn't read yet what was said, such as where an export is.
    if (event->reason() != Qt::ActiveWindowFocusReason || !m_problem.isEmpty())
        emit said(m_problem);
    emit entered();
}

void PlaceEdit::inputMethodEvent(QInputMethodEvent *event)
{
    if (m_composing.follow(*event))
        QLineEdit::inputMethodEvent(event);
}

void PlaceEdit::focusOutEvent(QFocusEvent *event)
{
    m_composing.commit();
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    finish();
    emit left();
}

// The click that brings the focus selects what stands here, as in a spreadsheet: typing replaces it.
void PlaceEdit::mouseReleaseEvent(QMouseEvent *event)
{
    QLineEdit::mouseReleaseEvent(event);
    if (m_enteredByMouse && !hasSelectedText())
        selectAll();
    m_enteredByMouse = false;
}

void PlaceEdit::keyPressEvent(QKeyEvent *event)
{
    // Somebody who types wants to know why nothing comes of it.
    if (m_document.isReadOnly() && !event->text().isEmpty() && event->text().front().isPrint())
        emit said(m_document.readOnlyBecause());
    const bool typed = text() != m_shown || stored() != m_entered;
    if (event->key() == Qt::Key_Escape && typed && !isReadOnly()) {
        revert();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void PlaceEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !m_problem.isEmpty())
        take(); // which is refused again, in the other language
    QLineEdit::changeEvent(event);
}

void PlaceEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->ignore(); // a file: its name is no text for here
    else
        QLineEdit::dragEnterEvent(event);
}

void PlaceEdit::paintEvent(QPaintEvent *event)
{
    const bool marked = !m_problem.isEmpty() || m_mark != PlaceMark();
    if (!marked) {
        QLineEdit::paintEvent(event);
        return;
    }
    // One painter after the other: a widget takes no two at a time.
    const Theme &theme = themeFor(palette());
    {
        QPainter painter(this);
        if (m_problem.isEmpty())
            paintMarkGround(painter, rect(), m_mark, theme);
        else
            painter.fillRect(rect().adjusted(2, 2, -2, -2), theme.errorGround);
    }
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    if (m_problem.isEmpty())
        paintMark(painter, rect(), m_mark, theme);
    else
        paintCorner(painter, rect(), theme.error);
}

} // namespace nianbao
