#pragma once

#include <QStyledItemDelegate>

namespace nianbao {

// Draws a comment: where it hangs, what it says in as many lines as that takes, who said it and when; an
// answer is set in.
class CommentsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole + 10, WhoRole, IsAnswerRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    // Draws the lines if there is a painter; their height.
    double set(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace nianbao
