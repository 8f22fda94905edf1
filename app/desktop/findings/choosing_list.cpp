#include "desktop/findings/choosing_list.h"

#include <QMouseEvent>
#include <QResizeEvent>

namespace nianbao {

void ChoosingList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        emit chosen(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void ChoosingList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex under = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && under.isValid() && under == currentIndex())
        emit chosen(under);
}

void ChoosingList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const QModelIndex above = index.siblingAtRow(index.row() - 1);
    if (above.isValid() && !(above.flags() & Qt::ItemIsEnabled))
        QListView::scrollTo(above, hint);
    QListView::scrollTo(index, hint);
}

// What was scrolled to while there was hardly any room is seen with its heading now.
void ChoosingList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().height() > event->oldSize().height() && currentIndex().isValid())
        scrollTo(currentIndex());
}

void ChoosingList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentMoved();
}

} // namespace nianbao
