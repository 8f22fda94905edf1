#include "desktop/item_lines.h"

#include <QPainter>
#include <QTextLayout>

namespace nianbao {

namespace {

constexpr int mostLines = 6;

} // namespace

double setItemLines(QPainter *painter, const QPointF &at, const QString &text, const QFont &font,
                    double width)
{
    QString shown = text.left(mostItemCharacters);
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

QFont smallItemFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

} // namespace nianbao
