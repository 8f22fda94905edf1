#include "publish/chart_painter.h"

#include <QFontMetricsF>
#include <QPainter>

namespace nianbao {

namespace {

// A font's pixels are whole ones, so it is set at one large size and the painter scaled.
constexpr int pixels = 100;

QFont large(QFont face)
{
    face.setPixelSize(pixels);
    return face;
}

void paint(QPainter &painter, const ChartShape &shape, const ChartColours::Tone &tone)
{
    painter.fillPath(shape.outline, tone.fill);
    painter.setPen(QPen(tone.mark, ChartDrawing::markThickness, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(shape.lines);
    if (!shape.dots.isEmpty()) {
        QPainterPath dots;
        for (const QPointF &dot : shape.dots)
            dots.addEllipse(dot, ChartDrawing::dotRadius, ChartDrawing::dotRadius);
        painter.fillPath(dots, tone.mark);
    }
    painter.strokePath(shape.outline, QPen(tone.edge, ChartDrawing::edgeThickness, Qt::SolidLine, Qt::FlatCap,
                                           Qt::RoundJoin));
}

} // namespace

ChartMeasure chartMeasureWith(const QFont &face)
{
    return [metrics = QFontMetricsF(large(face))](const QString &text, double size) {
        return metrics.horizontalAdvance(text) / pixels * size;
    };
}

void paintChart(QPainter &painter, const ChartDrawing &drawing, const QFont &face,
                const ChartColours &colours, const std::function<void(const ChartText &)> &beforeText)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const ChartShape &shape : drawing.shapes)
        paint(painter, shape, colours.tones[shape.tone]);
    for (const ChartStroke &stroke : drawing.strokes) {
        painter.setPen(
            QPen(colours.of(stroke.ink), stroke.thickness, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPolyline(stroke.points);
    }
    const QFont font = large(face);
    const ChartMeasure measure = chartMeasureWith(face);
    painter.setFont(font);
    for (const ChartText &text : drawing.texts) {
        const double width = text.anchor == ChartText::Anchor::Begin ? 0 : measure(text.text, pixels);
        painter.save();
        painter.setPen(colours.of(text.ink));
        painter.translate(text.position);
        painter.scale(text.size / pixels, text.size / pixels);
        if (beforeText)
            beforeText(text);
        painter.drawText(QPointF(text.anchor == ChartText::Anchor::Middle ? -width / 2 : -width, 0),
                         text.text);
        painter.restore();
    }
    painter.restore();
}

} // namespace nianbao
