#include "desktop/findings/findings_delegate.h"

#include "desktop/findings/findings_model.h"
#include "desktop/item_lines.h"
#include "desktop/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace nianbao {

namespace {

constexpr int padding = 8;
constexpr int gap = 4;
constexpr int signWidth = 16;
constexpr qsizetype mostRemembered = 10000;

QFont bold(const QFont &font)
{
    QFont heavy = font;
    heavy.setBold(true);
    return heavy;
}

} // namespace

void FindingsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear(); // the style paints the ground and the focus
    const bool isHeading = index.data(FindingsModel::IsHeadingRole).toBool();
    if (!isHeading)
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const bool selected = option.state & QStyle::State_Selected;
    const QPalette::ColorGroup group =
        option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor ink =
        option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::WindowText);
    const Theme &theme = themeFor(option.palette);
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->save();
    if (isHeading) {
        painter->setPen(theme.secondary);
        setItemLines(painter, option.rect.topLeft() + QPointF(padding, padding), text, bold(option.font),
                     option.rect.width() - 2 * padding);
        painter->restore();
        return;
    }
    const QPointF corner = option.rect.topLeft() + QPointF(padding, gap);
    const double width = option.rect.width() - 2 * padding - signWidth;
    painter->setPen(selected ? ink : index.data(FindingsModel::ColourRole).value<QColor>());
    painter->setFont(option.font);
    painter->drawText(corner + QPointF(0, option.fontMetrics.ascent()),
                      index.data(FindingsModel::SignRole).toString());
    painter->setPen(ink);
    const double height = setItemLines(painter, corner + QPointF(signWidth, 0), text, option.font, width);
    painter->setPen(selected ? ink : theme.secondary);
    setItemLines(painter, corner + QPointF(signWidth, height),
                 index.data(FindingsModel::PlaceRole).toString(), smallItemFont(option.font), width);
    painter->restore();
}

double FindingsDelegate::heightOf(const QString &text, const QFont &font, double width) const
{
    if (m_width != width || m_heights.size() > mostRemembered) {
        m_heights.clear();
        m_width = width;
    }
    // Digits are of one width: paragraph 12 and paragraph 34 need the same lines.
    QString key = text.left(mostItemCharacters);
    for (QChar &c : key)
        c = c.isDigit() ? u'0' : c;
    key += u'\n' + font.key();
    const auto known = m_heights.constFind(key);
    if (known != m_heights.constEnd())
        return *known;
    return *m_heights.insert(key, setItemLines(nullptr, {}, text, font, width));
}

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const double width = (view ? view->viewport()->width() : option.rect.width()) - 2 * padding;
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.data(FindingsModel::IsHeadingRole).toBool())
        return {0, int(setItemLines(nullptr, {}, text, bold(option.font), width)) + padding + gap};
    const double message = heightOf(text, option.font, width - signWidth);
    const double place = heightOf(index.data(FindingsModel::PlaceRole).toString(), smallItemFont(option.font),
                                  width - signWidth);
    return {0, qRound(message + place) + 2 * gap};
}

} // namespace nianbao
