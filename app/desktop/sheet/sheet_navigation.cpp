// The part of Sheet that scrolls: to a section, with the cursor, and back to what is where.

#include "desktop/sheet/sheet.h"

#include "desktop/table/frozen_head.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>

#include <algorithm>

namespace nianbao {

void Sheet::goTo(const QString &part, bool focus)
{
    const bool isBuilt =
        std::any_of(m_parts.begin(), m_parts.end(), [&part](const auto &one) { return one.first == part; });
    if (!isBuilt)
        completeParts();
    layOutNow();
    for (const auto &[id, begin] : m_parts) {
        if (id != part)
            continue;
        verticalScrollBar()->setValue(begin->mapTo(m_desk, QPoint(0, 0)).y() - aroundParts);
        QWidget *first = begin == m_header ? m_header->fields().first() : findChild<QWidget *>(part);
        const int section = m_form->sectionAt(part);
        if (section >= 0 && !m_form->sections()[section].isNarrative()) {
            first = tableOf(m_form->sections()[section])->cells().first();
        }
        if (focus && first)
            first->setFocus(Qt::TabFocusReason);
        setCurrentPart(part); // where the form ends, several begin on one screen
        return;
    }
}

void Sheet::setCurrentPart(const QString &part)
{
    m_currentPart = part;
    emit currentPartChanged(part);
}

QString Sheet::currentPart() const
{
    const int top = verticalScrollBar()->value() + viewport()->height() / 6;
    const bool atEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    QString current = headerPart();
    for (const auto &[id, begin] : m_parts) {
        if (verticalScrollBar()->value() > 0 && (atEnd || begin->mapTo(m_desk, QPoint(0, 0)).y() <= top))
            current = id;
    }
    return current;
}

QWidget *Sheet::beginOf(const QString &section) const
{
    for (const auto &[id, begin] : m_parts) {
        if (id == section)
            return begin;
    }
    return nullptr;
}

QWidget *Sheet::labelAt(int table, int cell) const
{
    const Table &grid = m_form->tables()[table];
    const auto *view = m_page->findChild<FormTable *>(grid.id);
    return view ? view->findChild<QLabel *>(FormTable::labelName(grid.cells[cell])) : nullptr;
}

// Frozen heads leave it free. Not ensureVisible(): that is content with what they cover.
void Sheet::bringIntoSight(const QWidget *widget, const QRect &rect)
{
    QRect free = viewport()->rect().adjusted(0, aroundParts, 0, -aroundParts);
    if (m_frozen && (widget == m_frozen || m_frozen->isAncestorOf(widget))) {
        const QSize heads = FrozenHead::sizeOver(*m_frozen, *this);
        free.adjust(heads.width(), heads.height(), 0, 0);
    }
    const QRect target(widget->mapTo(viewport(), rect.topLeft()), rect.size());
    // Where there isn't room for all of it, its beginning is to be seen.
    const auto missing = [](int begin, int end, int from, int to) {
        return begin < from ? begin - from : std::clamp(end - to, 0, std::max(0, begin - from));
    };
    QScrollBar &across = *horizontalScrollBar();
    QScrollBar &down = *verticalScrollBar();
    across.setValue(across.value() + missing(target.left(), target.right(), free.left(), free.right()));
    down.setValue(down.value() + missing(target.top(), target.bottom(), free.top(), free.bottom()));
}

void Sheet::reveal(QWidget *edit)
{
    edit->setFocus(Qt::OtherFocusReason);
    bringIntoSight(edit, edit->rect());
}

// What the editors leave over: in a field or a cell they move within that.
void Sheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        completeParts();
        verticalScrollBar()->triggerAction(event->key() == Qt::Key_Home ? QScrollBar::SliderToMinimum
                                                                        : QScrollBar::SliderToMaximum);
        return;
    }
    QScrollArea::keyPressEvent(event);
}

void Sheet::followFocus(QWidget *now)
{
    if (!now || !m_desk->isAncestorOf(now))
        return;
    if (qobject_cast<NarrativeEdit *>(now))
        showCaret();
    else
        bringIntoSight(now, now->rect());
}

void Sheet::showCaret()
{
    const auto *edit = qobject_cast<NarrativeEdit *>(QApplication::focusWidget());
    if (!edit || !m_desk->isAncestorOf(edit))
        return;
    layOutNow();
    const QRect caret = edit->cursorRect();
    const QPoint centre = edit->viewport()->mapTo(m_desk, caret.center());
    ensureVisible(centre.x(), centre.y(), 0, caret.height());
}

} // namespace nianbao
