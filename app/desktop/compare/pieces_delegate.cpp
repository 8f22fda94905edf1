#include "desktop/compare/pieces_delegate.h"

#include "desktop/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include <utility>

namespace nianbao {

namespace {

constexpr int beside = 6;
constexpr int above = 5;

struct Marked {
    QString text;
    QList<QTextLayout::FormatRange> marks;
};

Marked markedText(const QModelIndex &index, const Theme &theme, bool isSelected)
{
    const auto pieces = index.data(PiecesDelegate::piecesRole).value<QList<TextPiece>>();
    if (pieces.isEmpty())
        return {index.data(Qt::DisplayRole).toString(), {}};
    const int side = index.data(PiecesDelegate::sideRole).toInt();
    Marked marked;
    for (const TextPiece &piece : pieces) {
        const bool isAdded = piece.kind == TextPiece::Kind::Added;
        if (side == (isAdded ? PiecesDelegate::Before : PiecesDelegate::After)
            && piece.kind != TextPiece::Kind::Same)
            continue;
        if (piece.kind != TextPiece::Kind::Same) {
            QTextLayout::FormatRange mark{int(marked.text.size()), int(piece.text.size()), {}};
            mark.format.setFontStrikeOut(!isAdded);
            mark.format.setFontUnderline(isAdded);
            if (!isSelected)
                mark.format.setForeground(isAdded ? theme.good : theme.warning);
            marked.marks += mark;
        }
        marked.text += piece.text;
    }
    return marked;
}

// In lines of that width; gives their height.
double setLines(QTextLayout &layout, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

void PiecesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const bool isSelected = item.state & QStyle::State_Selected;
    const QPalette::ColorGroup group =
        item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const auto [text, marks] = markedText(index, themeFor(item.palette), isSelected);
    QTextLayout layout(text, item.font);
    layout.setFormats(marks);
    const QRect place = item.rect.adjusted(beside, above, -beside, -above);
    setLines(layout, place.width());
    const QVariant ink = index.data(Qt::ForegroundRole);
    painter->save();
    painter->setClipRect(item.rect);
    painter->setPen(isSelected      ? item.palette.color(group, QPalette::HighlightedText)
                    : ink.isValid() ? ink.value<QBrush>().color()
                                    : item.palette.color(group, QPalette::Text));
    layout.draw(painter, place.topLeft());
    painter->restore();
}

QSize PiecesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    int width = view ? view->columnWidth(index.column()) : option.rect.width();
    if (view && view->isFirstColumnSpanned(index.row(), index.parent()))
        width = view->viewport()->width();
    QTextLayout layout(markedText(index, themeFor(item.palette), false).text, item.font);
    const double height = setLines(layout, std::max(width - 2 * beside, 40));
    return {0, int(height + 0.999) + 2 * above};
}

} // namespace nianbao
