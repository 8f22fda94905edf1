#include "desktop/panels/choice_button.h"

#include "desktop/commands/action_icons.h"
#include "desktop/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int padding = 16;
constexpr int iconWidth = 20;
constexpr int textLeft = padding + iconWidth + 12;
constexpr int lineGap = 4;
constexpr int radius = 4;

} // namespace

ChoiceButton::ChoiceButton(const QString &icon, QWidget *parent) : QPushButton(parent)
{
    setIcon(lineIcon(icon));
    setIconSize({iconWidth, iconWidth});
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
}

void ChoiceButton::setWords(const QString &verb, const QString &sentence)
{
    setText(verb);
    m_sentence = sentence;
    setAccessibleName(verb);
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

QSize ChoiceButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int longest = std::max(metrics.horizontalAdvance(text()), metrics.horizontalAdvance(m_sentence));
    return {textLeft + longest + padding, 2 * fontMetrics().height() + lineGap + 2 * padding};
}

// As a list does: Enter takes what is at hand.
void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = theme.secondary;
    edge.setAlphaF(0.4F);
    const bool lit = isEnabled() && (underMouse() || isDown());
    painter.setBrush(!isEnabled() ? QColor(Qt::transparent) : lit ? theme.headTint : theme.sheet);
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(edge, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);

    const int top = (height() - 2 * fontMetrics().height() - lineGap) / 2;
    const int iconTop = top + (fontMetrics().height() - iconWidth) / 2;
    icon().paint(&painter, padding, iconTop, iconWidth, iconWidth, Qt::AlignCenter,
                 isEnabled() ? QIcon::Normal : QIcon::Disabled);
    painter.setPen(isEnabled() ? theme.ink : theme.secondary);
    painter.drawText(textLeft, top + fontMetrics().ascent(), text());
    painter.setPen(theme.secondary);
    painter.drawText(textLeft, top + fontMetrics().height() + lineGap + fontMetrics().ascent(), m_sentence);
}

} // namespace nianbao
