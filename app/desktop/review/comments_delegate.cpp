#include "desktop/review/comments_delegate.h"

#include "desktop/item_lines.h"
#include "desktop/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace nianbao {

namespace {

constexpr int padding = 4;
constexpr int gap = 4;
constexpr int boxWidth = 28; // the box that is ticked, with its room
constexpr int answerIndent = 44;

} // namespace

double CommentsDelegate::set(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme &theme = themeFor(option.palette);
    const bool isAnswer = index.data(IsAnswerRole).toBool();
    const bool isDone = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const int indent = isAnswer ? answerIndent : boxWidth;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const double width = (view ? view->viewport()->width() : option.rect.width()) - indent - padding;
    const QFont small = smallItemFont(option.font);
    QPointF at = option.rect.topLeft() + QPointF(indent, gap);
    double height = 0;
    const auto add = [&](const QString &text, const QFont &font, const QColor &colour) {
        if (text.isEmpty())
            return;
        if (painter)
            painter->setPen(option.state & QStyle::State_Selected
                                ? option.palette.color(QPalette::HighlightedText)
                                : colour);
        height += setItemLines(painter, at + QPointF(0, height), text, font, width);
    };
    add(index.data(PlaceRole).toString(), small, theme.secondary);
    add(index.data(Qt::DisplayRole).toString(), option.font,
        isDone ? theme.secondary : option.palette.color(QPalette::WindowText));
    add(index.data(WhoRole).toString(), small, theme.secondary);
    if (painter && isAnswer)
        painter->drawText(QPointF(option.rect.left() + boxWidth, at.y() + option.fontMetrics.ascent()),
                          QStringLiteral("↳"));
    return height;
}

void CommentsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear(); // the style paints the ground, the box and the focus
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    painter->save();
    set(painter, option, index);
    painter->restore();
}

QSize CommentsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {0, qRound(set(nullptr, option, index)) + 2 * gap};
}

} // namespace nianbao
