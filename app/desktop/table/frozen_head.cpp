#include "desktop/table/frozen_head.h"

#include "desktop/table/form_table.h"
#include "desktop/theme.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace nianbao {

FrozenHead::FrozenHead(Part part, FormTable &table, QAbstractScrollArea &area)
    : QWidget(&area), m_part(part), m_table(table), m_area(area)
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
    connect(area.horizontalScrollBar(), &QScrollBar::rangeChanged, this, &FrozenHead::place);
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

QSize FrozenHead::sizeOver(const FormTable &table, const QAbstractScrollArea &area)
{
    QSize size = table.headSize();
    if (area.viewport()->width() >= table.width())
        size.setWidth(0); // they needn't be
    return size;
}

QSize FrozenHead::wholeSize() const
{
    const QSize heads = m_table.headSize();
    return {m_part == Part::Columns ? m_table.width() : heads.width(),
            m_part == Part::Rows ? m_table.height() : heads.height()};
}

void FrozenHead::place()
{
    if (!m_area.isAncestorOf(&m_table))
        return; // both are going away
    const QPoint corner = m_table.mapTo(&m_area, QPoint(0, 0));
    const QRect view = m_area.viewport()->geometry();
    const QSize heads = m_table.headSize();
    // Once the last row or column is out of sight, there is nothing left that they were the heads of.
    const auto isAway = [](int begin, int end, int edge, int head) {
        return begin < edge && end - edge > head;
    };
    const bool columns = isAway(corner.y(), corner.y() + m_table.height(), view.top(), heads.height());
    const bool rows = isAway(corner.x(), corner.x() + m_table.width(), view.left(), heads.width());
    QPoint at = corner;
    if (m_part != Part::Rows)
        at.setY(view.top());
    if (m_part != Part::Columns)
        at.setX(view.left());
    const QRect whole(at, wholeSize());
    const QRect seen = whole & view;
    if ((m_part != Part::Rows && !columns) || (m_part != Part::Columns && !rows) || seen.isEmpty()) {
        hide();
        m_picture = QPixmap();
        return;
    }
    m_offset = whole.topLeft() - seen.topLeft();
    setGeometry(seen);
    show();
    update();
}

void FrozenHead::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull() || m_picture.devicePixelRatio() != devicePixelRatio()) {
        const QSize size = wholeSize();
        m_picture = QPixmap(size * devicePixelRatio());
        m_picture.setDevicePixelRatio(devicePixelRatio());
        m_picture.fill(themeFor(m_table.palette()).sheet);
        m_table.render(&m_picture, QPoint(), QRegion(QRect(QPoint(), size)), QWidget::DrawChildren);
    }
    QPainter(this).drawPixmap(m_offset, m_picture);
}

} // namespace nianbao
