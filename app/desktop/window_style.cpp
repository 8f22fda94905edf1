#include "desktop/window_style.h"

#include "desktop/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace nianbao {

namespace {

// Lines in a square of 16.
using Lines = QList<QPolygonF>;

const Lines cross{QPolygonF(QList<QPointF>{{5, 5}, {11, 11}}), QPolygonF(QList<QPointF>{{11, 5}, {5, 11}})};
const Lines window{QPolygonF({{5, 5}, {11, 5}, {11, 11}, {5, 11}, {5, 5}})};
const Lines onRight{QPolygonF({{4, 5}, {7, 8}, {4, 11}}), QPolygonF({{9, 5}, {12, 8}, {9, 11}})};
const Lines onDown{QPolygonF({{5, 4}, {8, 7}, {11, 4}}), QPolygonF({{5, 9}, {8, 12}, {11, 9}})};

class LineIcon : public QIconEngine
{
public:
    explicit LineIcon(const Lines &lines) : m_lines(lines) {}

    QIconEngine *clone() const override { return new LineIcon(m_lines); }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Normal;
        const double scale = std::min(rect.width(), rect.height()) / 16.0;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center() - QPointF(8, 8) * scale);
        painter->scale(scale, scale);
        painter->setPen(QPen(QGuiApplication::palette().color(group, QPalette::WindowText), 1.25,
                             Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const QPolygonF &line : m_lines)
            painter->drawPolyline(line);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, picture.rect(), mode, state);
        return picture;
    }

private:
    Lines m_lines;
};

} // namespace

QIcon WindowStyle::standardIcon(StandardPixmap sign, const QStyleOption *option, const QWidget *widget) const
{
    switch (sign) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_LineEditClearButton:
        return QIcon(new LineIcon(cross));
    case SP_TitleBarNormalButton:
        return QIcon(new LineIcon(window));
    case SP_ToolBarHorizontalExtensionButton:
        return QIcon(new LineIcon(onRight));
    case SP_ToolBarVerticalExtensionButton:
        return QIcon(new LineIcon(onDown));
    default:
        return QProxyStyle::standardIcon(sign, option, widget);
    }
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isBox || !option || option->palette.color(QPalette::Window).lightness() >= 128)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(themeFor(option->palette).secondary);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

} // namespace nianbao
