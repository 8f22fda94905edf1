#pragma once

#include <QStyledItemDelegate>

namespace nianbao {

// Draws a text with one stretch of it marked: what is altered, among what stays.
class ChangeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // A QPoint: where the stretch begins, and how long it is.
    static constexpr int stretchRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace nianbao
