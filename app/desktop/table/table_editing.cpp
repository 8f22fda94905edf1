#include "desktop/table/table_editing.h"

#include "desktop/table/figure_words.h"
#include "desktop/table/form_table.h"
#include "desktop/text/narrative_clipboard.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QMouseEvent>

#include <utility>

namespace nianbao {

TableEditing::TableEditing(const Table &table, FormTable &view)
    : QObject(&view), m_table(table), m_view(view), m_selection(table)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    m_view.installEventFilter(this);
}

void TableEditing::enter(const Cell &cell)
{
    // The cursor also comes back from another window or a menu; then the block is as it was.
    if (&cell == m_selection.anchor() || keepsAnchor(cell))
        return;
    m_selection.start(cell);
    emit selectionChanged();
}

void TableEditing::follow(const QWidget *focus)
{
    const bool passing =
        !focus || qobject_cast<const QMenu *>(focus) || qobject_cast<const QMenuBar *>(focus);
    if (!passing && !m_view.isAncestorOf(focus))
        collapse();
}

bool TableEditing::keepsAnchor(const Cell &pressed) const
{
    if (!m_selection.anchor())
        return false;
    const Qt::MouseButtons buttons = QGuiApplication::mouseButtons();
    return (buttons == Qt::LeftButton && QGuiApplication::keyboardModifiers() == Qt::ShiftModifier)
           || (buttons == Qt::RightButton && m_selection.range().covers(pressed));
}

void TableEditing::returnToAnchor()
{
    if (FigureEdit *edit = m_view.editOf(*m_selection.anchor())) {
        edit->setFocus(Qt::OtherFocusReason);
        edit->selectAll(); // typing replaces it
    }
}

void TableEditing::collapse()
{
    if (!m_selection.isRange())
        return;
    m_selection.collapse();
    emit selectionChanged();
}

void TableEditing::reachTo(const Cell &cell)
{
    m_selection.reachTo(cell);
    returnToAnchor();
    emit selectionChanged();
    emit reached(m_view.rectOf(cell));
}

void TableEditing::selectAll()
{
    m_selection.reachAll();
    returnToAnchor();
    emit selectionChanged();
}

void TableEditing::select(const Cell &corner, int rows, int columns)
{
    m_selection.start(corner);
    m_selection.reachOver(rows, columns);
    returnToAnchor();
    emit selectionChanged();
}

void TableEditing::goToEnd(bool last, bool ofTable)
{
    FigureEdit *found = nullptr;
    for (const Cell &cell : m_table.cells) {
        FigureEdit *edit = cell.kind == Cell::Kind::Input ? m_view.editOf(cell) : nullptr;
        const bool inRow =
            cell.row <= m_selection.anchor()->row && m_selection.anchor()->row < cell.row + cell.rowSpan;
        if (edit && (ofTable || inRow) && (last || !found))
            found = edit;
    }
    collapse();
    if (found)
        found->setFocus(Qt::TabFocusReason); // the reason that selects what stands there
}

bool TableEditing::eventFilter(QObject *watched, QEvent *event)
{
    auto *edit = qobject_cast<FigureEdit *>(watched);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(edit, *static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        if (carriesOff(edit, *static_cast<QMouseEvent *>(event)))
            return true;
        return edit && drag(*edit, *static_cast<QMouseEvent *>(event));
    case QEvent::KeyPress:
        return edit && key(*edit, *static_cast<QKeyEvent *>(event));
    default:
        return QObject::eventFilter(watched, event);
    }
}

// Without an edit: on a label, or a line between cells.
bool TableEditing::press(FigureEdit *edit, const QMouseEvent &event)
{
    const QPoint where = edit ? edit->mapToParent(event.position().toPoint()) : event.position().toPoint();
    const Cell *cell = m_view.figureUnder(where);
    pressed(cell, event);
    if (!cell)
        return false;
    if (keepsAnchor(*cell)) {
        if (event.button() == Qt::LeftButton)
            reachTo(*cell);
        else
            returnToAnchor();
        return true;
    }
    if (edit) {
        m_selection.start(*cell);
        emit selectionChanged();
        if (edit->spec().computed) // nothing can be typed: who clicks here learns why
            emit said(FigureWords::madeOf(edit->form(), edit->spec()));
    }
    return false;
}

bool TableEditing::drag(FigureEdit &edit, const QMouseEvent &event)
{
    if (event.buttons() != Qt::LeftButton || !m_selection.anchor())
        return false;
    const Cell *cell = m_view.figureUnder(edit.mapToParent(event.position().toPoint()));
    if (!m_selection.isRange() && (!cell || cell == m_selection.anchor()))
        return false; // selects text so far
    if (cell && cell != m_selection.end())
        reachTo(*cell);
    return true;
}

void TableEditing::pressed(const Cell *cell, const QMouseEvent &event)
{
    m_pressed = event.button() == Qt::LeftButton && event.modifiers() == Qt::NoModifier ? cell : nullptr;
}

bool TableEditing::carriesOff(const FigureEdit *edit, const QMouseEvent &event)
{
    const QPoint where = edit ? edit->mapToParent(event.position().toPoint()) : event.position().toPoint();
    if (event.buttons() != Qt::LeftButton || !m_pressed || m_view.rect().contains(where))
        return false;
    const FigureSpec &spec =
        m_view.cells().first()->form().figures()[std::exchange(m_pressed, nullptr)->figure];
    auto *data = new QMimeData;
    data->setData(fieldFormat(), spec.address.toUtf8());
    for (const FigureEdit *one : m_view.cells()) {
        if (one->objectName() == spec.address)
            data->setText(one->text());
    }
    collapse();
    auto *carried = new QDrag(&m_view);
    carried->setMimeData(data);
    carried->exec(Qt::CopyAction);
    return true;
}

bool TableEditing::key(FigureEdit &edit, const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ShiftModifier)
        return reachByKey(edit, event.key());
    if (event.key() == Qt::Key_Home || event.key() == Qt::Key_End) {
        // Within a text they move the text cursor, as the arrows do.
        const bool last = event.key() == Qt::Key_End;
        const bool whole = edit.isWhole();
        const bool atEnd =
            !edit.hasSelectedText() && edit.cursorPosition() == (last ? edit.text().size() : 0);
        if (modifiers != Qt::ControlModifier && (modifiers != Qt::NoModifier || !(whole || atEnd)))
            return false;
        goToEnd(last, modifiers == Qt::ControlModifier);
        return true;
    }
    if (event.matches(QKeySequence::SelectAll)) {
        selectAll();
        return true;
    }
    if (event.key() == Qt::Key_Escape && m_selection.isRange()) {
        collapse();
        return true;
    }
    return false;
}

// Within a text, Shift with left and right selects characters; from its ends, or when all of it is
// selected, it selects cells.
bool TableEditing::reachByKey(const FigureEdit &edit, int key)
{
    const bool whole = m_selection.isRange() || edit.isWhole();
    const bool part = !whole && edit.hasSelectedText();
    int rows = 0;
    int columns = 0;
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        rows = key == Qt::Key_Down ? 1 : -1;
    else if (key == Qt::Key_Left && (whole || (!part && edit.cursorPosition() == 0)))
        columns = -1;
    else if (key == Qt::Key_Right && (whole || (!part && edit.cursorPosition() == edit.text().size())))
        columns = 1;
    else
        return false;
    if (m_selection.reachBy(rows, columns))
        reachTo(*m_selection.end());
    return true;
}

} // namespace nianbao
