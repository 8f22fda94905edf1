#include "desktop/findings/findings_delegate.h"

#include "desktop/findings/findings_model.h"
#include "desktop/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace nianbao {

namespace {

constexpr int padding = 8;
constexpr int gap = 4;
constexpr int signWidth = 16;
constexpr int mostLines = 6; // a finding may quote a whole paragraph: the details have all of it
constexpr qsizetype mostRemembered = 10000;
constexpr int mostCharacters = 1000; // no more of it is set in lines

// The text in lines of that width, drawn if there is a painter; its height.
double setText(QPainter *painter, const QPointF &at, const QString &text, const QFont &font, double width)
{
    QString shown = text.left(mostCharacters);
    shown.replace(u'\n', u' ');
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(shown, font);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && lines < mostLines;
         line = layout.createLine(), ++lines) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (!painter)
        return height;
    for (int i = 0; i < lines; ++i) {
        const QTextLine line = layout.lineAt(i);
        if (i + 1 == mostLines && line.textStart() + line.textLength() < text.size()) {
            const QString rest =
                QFontMetricsF(font).elidedText(shown.mid(line.textStart()) + u'…', Qt::ElideRight, width);
            painter->setFont(font);
            painter->drawText(at + line.position() + QPointF(0, line.ascent()), rest);
        } else {
            line.draw(painter, at);
        }
    }
    return height;
}

QFont smaller(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

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
        setText(painter, option.rect.topLeft() + QPointF(padding, padding), text, bold(option.font),
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
    const double height = setText(painter, corner + QPointF(signWidth, 0), text, option.font, width);
    painter->setPen(selected ? ink : theme.secondary);
    setText(painter, corner + QPointF(signWidth, height), index.data(FindingsModel::PlaceRole).toString(),
            smaller(option.font), width);
    painter->restore();
}

double FindingsDelegate::heightOf(const QString &text, const QFont &font, double width) const
{
    if (m_width != width || m_heights.size() > mostRemembered) {
        m_heights.clear();
        m_width = width;
    }
    // Digits are of one width: paragraph 12 and paragraph 34 need the same lines.
    QString key = text.left(mostCharacters);
    for (QChar &c : key)
        c = c.isDigit() ? u'0' : c;
    key += u'\n' + font.key();
    const auto known = m_heights.constFind(key);
    if (known != m_heights.constEnd())
        return *known;
    return *m_heights.insert(key, setText(nullptr, {}, text, font, width));
}

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const double width = (view ? view->viewport()->width() : option.rect.width()) - 2 * padding;
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.data(FindingsModel::IsHeadingRole).toBool())
        return {0, int(setText(nullptr, {}, text, bold(option.font), width)) + padding + gap};
    const double message = heightOf(text, option.font, width - signWidth);
    const double place =
        heightOf(index.data(FindingsModel::PlaceRole).toString(), smaller(option.font), width - signWidth);
    return {0, int(message + place + 0.5) + 2 * gap};
}

} // namespace nianbao
