#include "desktop/panels/section_delegate.h"

#include "desktop/panels/section_progress.h"
#include "desktop/theme.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int padding = 8;
constexpr int gap = 4;
constexpr int signSize = 12;
constexpr int countWidth = 28; // a sign and two digits
constexpr int leastHeight = 32;

QRect headingRect(const QRect &entry)
{
    return entry.adjusted(padding + signSize + 2 * gap, 0, -(gap + countWidth + gap), 0);
}

// An empty circle, one that is half full, a tick.
void paintStage(QPainter &painter, const QRectF &rect, SectionProgress::Stage stage, const QColor &quiet,
                const QColor &good)
{
    const QRectF circle = rect.adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(quiet, 1.5));
    switch (stage) {
    case SectionProgress::Stage::Begun:
        painter.setBrush(quiet);
        painter.drawPie(circle, 90 * 16, 180 * 16);
        painter.setBrush(Qt::NoBrush);
        [[fallthrough]];
    case SectionProgress::Stage::Empty:
        painter.drawEllipse(circle);
        break;
    case SectionProgress::Stage::Complete: {
        painter.setPen(QPen(good, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF corner = rect.topLeft();
        painter.drawPolyline(
            QPolygonF({corner + QPointF(1.5, 6.5), corner + QPointF(4.5, 9.5), corner + QPointF(10.5, 2.5)}));
        break;
    }
    }
}

// The gravest kind's sign, ● or ▲ or ○, and the count of all.
void paintCount(QPainter &painter, const QRect &rect, const QModelIndex &index, const Theme &theme,
                const QColor &ink, bool plain)
{
    const int errors = index.data(SectionDelegate::ErrorsRole).toInt();
    const int warnings = index.data(SectionDelegate::WarningsRole).toInt();
    const int all = errors + warnings + index.data(SectionDelegate::NotesRole).toInt();
    if (all == 0)
        return;
    const QString number = all > 99 ? QStringLiteral("99+") : QString::number(all);
    const QFontMetrics metrics(painter.font());
    const int width = metrics.horizontalAdvance(number);
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, number);
    const QColor color = errors > 0 ? theme.error : warnings > 0 ? theme.warning : theme.secondary;
    QRectF sign(0, 0, 8, 8);
    sign.moveCenter(QPointF(rect.right() - width - gap - 3, rect.center().y() + 0.5));
    painter.setPen(errors + warnings > 0 ? QPen(Qt::NoPen) : QPen(plain ? ink : color, 1.5));
    painter.setBrush(errors + warnings > 0 ? QBrush(plain ? ink : color) : QBrush(Qt::NoBrush));
    if (errors > 0 || warnings == 0)
        painter.drawEllipse(sign);
    else
        painter.drawPolygon(
            QPolygonF({{sign.center().x(), sign.top()}, sign.bottomRight(), sign.bottomLeft()}));
}

} // namespace

void SectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear(); // the style paints the ground and the focus
    const QStyle *style = option.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const bool selected = option.state & QStyle::State_Selected;
    const QPalette::ColorGroup group =
        option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor ink =
        option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::WindowText);
    const Theme &theme = themeFor(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    QRectF sign(option.rect.left() + padding, 0, signSize, signSize);
    sign.moveTop(option.rect.center().y() - signSize / 2.0 + 0.5);
    paintStage(*painter, sign, SectionProgress::Stage(index.data(StageRole).toInt()),
               selected ? ink : theme.secondary, selected ? ink : theme.good);
    painter->setPen(ink);
    painter->drawText(headingRect(option.rect), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                      index.data(Qt::DisplayRole).toString());
    const QRect count(option.rect.right() - gap - countWidth, option.rect.top(), countWidth,
                      option.rect.height());
    paintCount(*painter, count, index, theme, ink, selected);
    painter->restore();
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const QRect heading = headingRect({0, 0, width, 1000});
    const int height =
        option.fontMetrics.boundingRect(heading, Qt::TextWordWrap, index.data(Qt::DisplayRole).toString())
            .height();
    return {0, std::max(leastHeight, height + padding)};
}

} // namespace nianbao
