#include "desktop/sheet/link_button.h"

#include "desktop/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace nianbao {

namespace {

constexpr int padding = 4; // around the text, for the ring of the focus

} // namespace

LinkButton::LinkButton(QWidget *parent) : QPushButton(parent)
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return words + QSize(2 * padding, 2 * padding);
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click(); // outside a dialog a button knows the Space key only
        return;
    }
    QPushButton::keyPressEvent(event);
}

void LinkButton::enterEvent(QEnterEvent *event)
{
    QPushButton::enterEvent(event);
    update();
}

void LinkButton::leaveEvent(QEvent *event)
{
    QPushButton::leaveEvent(event);
    update();
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(underMouse() && isEnabled());
    painter.setFont(underlined);
    painter.setPen(isEnabled() ? theme.accent : theme.secondary);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

} // namespace nianbao
