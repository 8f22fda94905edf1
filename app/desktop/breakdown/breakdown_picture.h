#pragma once

#include "publish/chart_drawing.h"
#include "publish/composition.h"

#include <QFont>
#include <QRect>

class QPainter;

namespace nianbao {

struct Theme;

// What a breakdown's table and chart look like in the outputs, on the screen. Set once, painted as often as
// need be.
class BreakdownPicture
{
public:
    // Of the elements only tables and charts, one below another. `width` in pixels stands for the type
    // area's; `body` is the face of the text around, by whose pixel size everything is in proportion.
    BreakdownPicture(const QList<Element> &elements, int width, const QFont &body);

    // Pixels; 0 where there is nothing to paint.
    int height() const { return m_height; }
    // The ground is left as it is. Lines are sharp where `corner` is a whole pixel.
    void paint(QPainter &painter, QPointF corner, const Theme &theme) const;

private:
    struct SetText {
        QPointF position; // of its base line's beginning
        QString text;
        QFont font;
    };
    struct SetChart {
        double y = 0;
        ChartDrawing drawing;
    };

    void add(const TableElement &table);
    void add(const ChartElement &chart);
    void addCaption(const QString &caption);
    void addLines(const QString &text, const QFont &font, const QRect &box, double padding);
    void addFigure(const QString &text, QFont font, const QRect &box, double padding);

    int m_width;
    double m_dotsPerPoint; // of paper
    double m_dotsPerChartPoint;
    QFont m_body;
    QFont m_face; // of tables and charts
    int m_height = 0;
    QList<QRect> m_boxes; // the tables' cells, with the lines around them
    QList<SetText> m_texts;
    QList<SetChart> m_charts;
};

} // namespace nianbao
