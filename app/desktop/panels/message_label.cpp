#include "desktop/panels/message_label.h"

#include <QPainter>

namespace nianbao {

MessageLabel::MessageLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it can be long
}

void MessageLabel::paintEvent(QPaintEvent *)
{
    QString line = text();
    line.replace(u'\n', u' ');
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter,
                     fontMetrics().elidedText(line, Qt::ElideRight, width()));
}

} // namespace nianbao
