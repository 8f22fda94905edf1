// The part of PageView that hears the keys and the mouse.

#include "desktop/paper/page_view.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace nianbao {

namespace {

constexpr double reach = 4; // mm beside a place that still belong to it
constexpr int wheelStep = 120;
constexpr int zoomStep = 10; // per cent

} // namespace

int PageView::placeUnder(QPoint point) const
{
    for (int page = 0; page < m_pages.count(); ++page) {
        const QRect rect = pageRect(page);
        if (rect.contains(point))
            return placeAt(m_pages.places(), page, onPage(point, page), reach);
    }
    return -1;
}

QPointF PageView::onPage(QPoint point, int page) const
{
    return QPointF(point - pageRect(page).topLeft()) * 25.4 / m_resolution;
}

void PageView::choose(int place, QPointF point)
{
    if (place >= 0)
        emit placeChosen(m_pages.placeOfWords(place, point));
}

void PageView::setCurrentPlace(int place)
{
    m_currentPlace = place;
    if (place >= 0) {
        // Where there isn't room for all of it, its beginning is to be seen.
        const QRect rect = placeRect(place).adjusted(-8, -8, 8, 8);
        const auto missing = [](int begin, int end, int room) {
            return begin < 0 ? begin : std::clamp(end - room, 0, std::max(0, begin));
        };
        QScrollBar &across = *horizontalScrollBar();
        QScrollBar &down = *verticalScrollBar();
        across.setValue(across.value() + missing(rect.left(), rect.right(), viewport()->width()));
        down.setValue(down.value() + missing(rect.top(), rect.bottom(), viewport()->height()));
        if (const int page = m_pages.places()[place].page; page != m_currentPage) {
            m_currentPage = page;
            emit currentPageChanged(page);
        }
    }
    say();
    viewport()->update();
}

// For those who can't see it: the page, and what the keys are at.
void PageView::say()
{
    QString name = m_pages.pageWords(m_currentPage);
    if (m_currentPlace >= 0)
        name = tr("%1: %2", "which page; what stands there").arg(name, m_pages.places()[m_currentPlace].text);
    if (name == accessibleName())
        return;
    setAccessibleName(name);
    QAccessibleEvent said(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&said);
}

void PageView::retranslate()
{
    setAccessibleDescription(
        tr("Arrow keys choose a paragraph or a cell; Enter goes to where it is edited."));
    say();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    const auto move = [this](Direction direction) {
        // The first key begins on the page that is looked at.
        int next = placeBeside(m_pages.places(), m_currentPlace, direction);
        const auto isHere = [this](const PagePlace &place) { return place.page == m_currentPage; };
        const QList<PagePlace> &places = m_pages.places();
        if (m_currentPlace < 0 || !isHere(places[m_currentPlace])) {
            const auto first = std::find_if(places.begin(), places.end(), isHere);
            next = first == places.end() ? -1 : int(first - places.begin());
        }
        if (next >= 0)
            setCurrentPlace(next);
    };
    switch (event->key()) {
    case Qt::Key_PageDown:
        return turn(1);
    case Qt::Key_PageUp:
        return turn(-1);
    case Qt::Key_Home:
        return goToPage(0);
    case Qt::Key_End:
        return goToPage(m_pages.count() - 1);
    case Qt::Key_Space:
        return verticalScrollBar()->triggerAction(event->modifiers() & Qt::ShiftModifier
                                                      ? QScrollBar::SliderPageStepSub
                                                      : QScrollBar::SliderPageStepAdd);
    case Qt::Key_Up:
        return move(Direction::Up);
    case Qt::Key_Down:
        return move(Direction::Down);
    case Qt::Key_Left:
        return move(Direction::Left);
    case Qt::Key_Right:
        return move(Direction::Right);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_currentPlace >= 0)
            choose(m_currentPlace, m_pages.places()[m_currentPlace].box.topLeft());
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / wheelStep;
    m_wheel -= steps * wheelStep;
    if (steps != 0)
        setZoom(zoom() + steps * zoomStep);
    event->accept();
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    hover(placeUnder(event->position().toPoint()));
}

// The hand promises that a click leads somewhere.
void PageView::hover(int place)
{
    if (place == m_hoveredPlace)
        return;
    m_hoveredPlace = place;
    viewport()->setCursor(place >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressedPlace = placeUnder(event->position().toPoint());
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint point = event->position().toPoint();
    const int place = placeUnder(point);
    // Who has moved away meanwhile has thought better of it.
    const bool isClick = place >= 0 && place == m_pressedPlace;
    m_pressedPlace = -1;
    if (!isClick)
        return;
    // Before it scrolls to where all of the place is in sight.
    const QPointF onPaper = onPage(point, m_pages.places()[place].page);
    setCurrentPlace(place);
    choose(place, onPaper);
}

bool PageView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover(-1);
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace nianbao
