#include "desktop/text/change_delegate.h"

#include "desktop/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace nianbao {

void ChangeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = std::exchange(item.text, QString());
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    const QRect place =
        style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget).adjusted(4, 0, -4, 0);
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool isSelected = item.state & QStyle::State_Selected;
    const QColor ink = item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    QTextLayout layout(text, item.font);
    const QPoint stretch = index.data(stretchRole).toPoint();
    QTextLayout::FormatRange mark{stretch.x(), stretch.y(), {}};
    mark.format.setFontWeight(QFont::Bold);
    mark.format.setFontUnderline(true);
    mark.format.setForeground(isSelected ? ink : themeFor(item.palette).accent);
    layout.setFormats({mark});
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(int(text.size()));
    layout.endLayout();
    painter->save();
    painter->setClipRect(place);
    painter->setPen(ink);
    layout.draw(painter, QPointF(place.left(), place.top() + (place.height() - line.height()) / 2));
    painter->restore();
}

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, option.fontMetrics.height() + 12});
}

} // namespace nianbao
