// The part of Sheet that zooms: everything on it gets other measures, and what one looks at stays
// where it is.

#include "desktop/sheet/sheet.h"

#include <QApplication>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace nianbao {

void Sheet::setZoom(int percent)
{
    QWidget *focus = QApplication::focusWidget();
    QPoint point = viewport()->rect().center();
    bool inSight = false;
    if (focus && m_desk->isAncestorOf(focus)) {
        const auto *text = qobject_cast<NarrativeEdit *>(focus);
        const QPoint cursor = text ? text->cursorRect().center() : focus->rect().center();
        const QPoint there = focus->mapTo(viewport(), cursor);
        inSight = viewport()->rect().contains(there);
        point = inSight ? there : point;
    }
    zoomAt(percent, point);
    if (inSight)
        followFocus(focus); // frozen heads have grown
}

void Sheet::zoomAt(int percent, const QPoint &point)
{
    percent = std::clamp(percent, SheetMeasures::leastPercent, SheetMeasures::mostPercent);
    if (percent == m_measures.percent())
        return;
    if (isVisible())
        completeParts();
    // Step after step at one point it is one spot: no step's rounding, nor the sheet's edge, moves it.
    if (!m_spot.widget || m_spot.inView != point || m_spot.scrolled != scrolled())
        m_spot = spotAt(point);
    m_measures = SheetMeasures(percent);
    setMeasures();
    layOutNow();
    putBack(m_spot);
    m_spot.scrolled = scrolled();
    emit zoomChanged(percent);
}

Sheet::Spot Sheet::spotAt(const QPoint &point) const
{
    const QPoint onDesk = m_desk->mapFrom(viewport(), point);
    Spot spot{m_desk->childAt(onDesk), {}, -1, point};
    if (!spot.widget || spot.widget == m_page) {
        // Between two parts, or beside them: the next of them, as far away as they are high.
        const auto distance = [this, &onDesk](const QWidget *part) {
            const int top = part->mapTo(m_desk, QPoint()).y();
            return std::max({top - onDesk.y(), onDesk.y() - top - part->height(), 0});
        };
        spot.widget = m_header;
        for (QWidget *part : m_page->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (part->height() > 0 && distance(part) < distance(spot.widget))
                spot.widget = part;
        }
    } else if (auto *text = qobject_cast<NarrativeEdit *>(spot.widget->parentWidget())) {
        spot.widget = text;
        spot.position = text->cursorForPosition(text->mapFrom(m_desk, onDesk)).position();
    }
    const QPointF inside = spot.widget->mapFrom(m_desk, onDesk);
    spot.within = {inside.x() / std::max(1, spot.widget->width()),
                   inside.y() / std::max(1, spot.widget->height())};
    return spot;
}

void Sheet::putBack(const Spot &spot)
{
    QPoint inside(int(std::lround(spot.within.x() * spot.widget->width())),
                  int(std::lround(spot.within.y() * spot.widget->height())));
    if (spot.position >= 0) {
        // Its lines may break elsewhere now.
        const auto *text = static_cast<NarrativeEdit *>(spot.widget.data());
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(std::min(spot.position, text->document()->characterCount() - 1));
        inside = text->cursorRect(cursor).center();
    }
    const QPoint moved = spot.widget->mapTo(viewport(), inside) - spot.inView;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + moved.y());
}

QPoint Sheet::scrolled() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

void Sheet::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() != Qt::ControlModifier) {
        QScrollArea::wheelEvent(event);
        return;
    }
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / QWheelEvent::DefaultDeltasPerStep;
    m_wheel -= steps * QWheelEvent::DefaultDeltasPerStep;
    zoomAt(zoom() + steps * zoomStep, viewport()->mapFromGlobal(event->globalPosition().toPoint()));
    event->accept();
}

} // namespace nianbao
