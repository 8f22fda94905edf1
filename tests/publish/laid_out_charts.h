#pragma once

#include "charts.h"
#include "publish/chart_layout.h"

// Charts laid out with a measure that one can reckon with, and what must hold of all drawings.
namespace nianbao::test {

// Han characters are squares, all others half of one.
inline double squares(const QString &text, double size)
{
    double width = 0;
    for (const char32_t c : text.toUcs4())
        width += c < 0x2000 ? size / 2 : size;
    return width;
}

inline QString withoutSpace(QString text)
{
    return text.remove(u' ').remove(QChar(0x3000));
}

inline QString textOf(const ChartDrawing &drawing, qsizetype part)
{
    QString text;
    for (const ChartText &one : drawing.texts) {
        if (one.part == part)
            text += one.text;
    }
    return withoutSpace(text);
}

inline bool crosses(const QLineF &line, const QRectF &box)
{
    const QPointF corners[] = {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
    for (int i = 0; i < 4; ++i) {
        if (line.intersects(QLineF(corners[i], corners[(i + 1) % 4])) == QLineF::BoundedIntersection)
            return true;
    }
    return box.contains(line.p1());
}

inline bool meet(const ChartStroke &one, const ChartStroke &other)
{
    for (qsizetype i = 0; i + 1 < one.points.size(); ++i) {
        const QLineF line(one.points[i], one.points[i + 1]);
        for (qsizetype j = 0; j + 1 < other.points.size(); ++j) {
            if (line.intersects(QLineF(other.points[j], other.points[j + 1])) == QLineF::BoundedIntersection)
                return true;
        }
    }
    return false;
}

inline bool goesOver(const ChartStroke &stroke, const ChartShape &shape)
{
    for (qsizetype i = 0; i + 1 < stroke.points.size(); ++i) {
        const QLineF line(stroke.points[i], stroke.points[i + 1]);
        for (double t = 0; t <= 1; t += 0.02) {
            if (shape.outline.contains(line.pointAt(t)))
                return true;
        }
    }
    return false;
}

// What is wrong with the lines from sectors to words.
inline QString crossing(const ChartDrawing &drawing)
{
    for (const ChartStroke &stroke : drawing.strokes) {
        for (const ChartStroke &other : drawing.strokes) {
            if (&other != &stroke && meet(stroke, other))
                return QStringLiteral("two lines cross");
        }
        for (const ChartShape &shape : drawing.shapes) {
            if (goesOver(stroke, shape))
                return QStringLiteral("a line over part %1").arg(shape.part);
        }
    }
    return {};
}

// What is wrong with where things stand; empty if nothing is.
inline QString collision(const ChartDrawing &drawing)
{
    const QRectF inside(QPointF(-0.01, -0.01), drawing.size + QSizeF(0.02, 0.02));
    for (const ChartShape &shape : drawing.shapes) {
        if (!inside.contains(shape.outline.boundingRect()))
            return QStringLiteral("a shape of part %1 is outside").arg(shape.part);
    }
    for (const ChartText &text : drawing.texts) {
        const QRectF box = text.box();
        if (!inside.contains(box))
            return QStringLiteral("outside: “%1”").arg(text.text);
        for (const ChartText &other : drawing.texts) {
            if (&other != &text && box.intersects(other.box()))
                return QStringLiteral("“%1” on “%2”").arg(text.text, other.text);
        }
        for (const ChartShape &shape : drawing.shapes) {
            if (shape.outline.intersects(box))
                return QStringLiteral("“%1” on the surface of part %2").arg(text.text).arg(shape.part);
        }
        for (const ChartStroke &stroke : drawing.strokes) {
            for (qsizetype i = 0; i + 1 < stroke.points.size(); ++i) {
                if (crosses(QLineF(stroke.points[i], stroke.points[i + 1]), box))
                    return QStringLiteral("a line through “%1”").arg(text.text);
            }
        }
    }
    return {};
}

} // namespace nianbao::test
