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
    QPainter painter(this);
    painter.drawPixmap(m_offset, m_picture);
    painter.translate(m_offset);
    for (const Cell &cell : m_table.grid().cells) {
        if (const QRect place = placeOf(cell); !place.isEmpty())
            paintLabel(painter, cell, place);
    }
}

QRect FrozenHead::seenOfTable() const
{
    QRect seen(m_table.mapFrom(&m_area, m_area.viewport()->pos()), m_area.viewport()->size());
    const QSize heads = m_table.headSize();
    // The other heads lie over this one's beginning once they are frozen, too.
    if (m_part == Part::Rows && seen.top() > 0)
        seen.setTop(seen.top() + heads.height());
    if (m_part == Part::Columns && seen.left() > 0)
        seen.setLeft(seen.left() + heads.width());
    return seen;
}

QRect FrozenHead::placeOf(const Cell &label) const
{
    const bool spans =
        (m_part == Part::Rows && label.role == LabelRole::Row && label.rowSpan > 1)
        || (m_part == Part::Columns && label.role == LabelRole::Column && label.columnSpan > 1);
    if (label.kind != Cell::Kind::Label || !spans)
        return {};
    const QRect whole = m_table.rectOf(label).adjusted(1, 1, 0, 0); // within its lines
    const QRect seen = seenOfTable();
    const bool down = m_part == Part::Rows;
    int begin = down ? whole.top() : whole.left();
    int end = down ? whole.bottom() : whole.right();
    const int first = std::max(begin, down ? seen.top() : seen.left());
    const int last = std::min(end, down ? seen.bottom() : seen.right());
    if (first > last || (first == begin && last == end))
        return {};
    const QSize text = m_table.fontMetrics().boundingRect(whole, Qt::TextWordWrap, label.label).size();
    const int needed = std::min(down ? text.height() : text.width(), end - begin);
    // Where what is seen is too small, the text goes out of sight with the cell's end that is seen.
    if (first > begin)
        begin = std::min(first, end - needed);
    if (last < end)
        end = std::max(last, begin + needed);
    return down ? QRect(QPoint(whole.left(), begin), QPoint(whole.right(), end))
                : QRect(QPoint(begin, whole.top()), QPoint(end, whole.bottom()));
}

void FrozenHead::paintLabel(QPainter &painter, const Cell &label, const QRect &place) const
{
    const Theme &theme = themeFor(m_table.palette());
    const QRect whole = m_table.rectOf(label).adjusted(1, 1, -1, -1);
    painter.fillRect(whole, m_table.isHeadOfCurrent(label) ? theme.headTint : theme.sheet);
    painter.setPen(theme.ink);
    painter.setFont(m_table.font());
    painter.drawText(place, Qt::AlignCenter | Qt::TextWordWrap, label.label);
}

} // namespace nianbao
