#pragma once

#include "model/text_pieces.h"

#include <QStyledItemDelegate>

namespace nianbao {

// Draws a text in as many lines as it takes, words that the other side doesn't have marked: struck out where
// they were taken out, underlined where they were put in.
class PiecesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // What of the pieces is drawn: what one side has, or all of it.
    enum Side { Before, After, Both };

    // A QList<TextPiece>; without it the item's text is drawn.
    static constexpr int piecesRole = Qt::UserRole + 1;
    static constexpr int sideRole = Qt::UserRole + 2;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace nianbao
