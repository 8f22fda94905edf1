#include "desktop/frozen_head.h"

#include "desktop/form_table.h"
#include "desktop/theme.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace nianbao {

FrozenHead::FrozenHead(FormTable &table, QAbstractScrollArea &area)
    : QWidget(&area), m_table(table), m_area(area)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(&table, &QObject::destroyed, this, &QObject::deleteLater);
    connect(&table, &FormTable::headsChanged, this, &FrozenHead::renew);
    connect(area.verticalScrollBar(), &QScrollBar::valueChanged, this, &FrozenHead::place);
    connect(area.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenHead::place);
    connect(area.verticalScrollBar(), &QScrollBar::rangeChanged, this, &FrozenHead::place);
    table.installEventFilter(this);
    area.viewport()->installEventFilter(this);
}

bool FrozenHead::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::Move:
    case QEvent::Resize:
        place();
        renew();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FrozenHead::renew()
{
    m_picture = QPixmap();
    update();
}

void FrozenHead::place()
{
    if (!m_area.isAncestorOf(&m_table))
        return; // both are going away
    const int height = m_table.headHeight();
    const QPoint corner = m_table.mapTo(&m_area, QPoint(0, 0));
    const QRect view = m_area.viewport()->geometry();
    const int rowsLeft = corner.y() + m_table.height() - view.top();
    if (corner.y() >= view.top() || rowsLeft <= height) {
        hide();
        return;
    }
    const QRect whole(corner.x(), view.top(), m_table.width(), height);
    const QRect seen = whole & view;
    m_offset = whole.topLeft() - seen.topLeft();
    setGeometry(seen);
    show();
    raise();
}

void FrozenHead::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull()) {
        const QSize size(m_table.width(), m_table.headHeight());
        m_picture = QPixmap(size * devicePixelRatio());
        m_picture.setDevicePixelRatio(devicePixelRatio());
        m_picture.fill(themeFor(m_table.palette()).sheet);
        m_table.render(&m_picture, QPoint(), QRegion(QRect(QPoint(), size)), QWidget::DrawChildren);
    }
    QPainter(this).drawPixmap(m_offset, m_picture);
}

} // namespace nianbao
