#include "publish/chart_svg.h"

#include "publish/chart_wording.h"

#include <QXmlStreamWriter>

namespace nianbao {

namespace {

// To a hundredth, without zeros at the end.
QString number(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == u"-0" ? QStringLiteral("0") : text;
}

QString pair(QPointF point)
{
    return number(point.x()) + u' ' + number(point.y());
}

QString pathData(const QPainterPath &path)
{
    QString data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo())
            data += QLatin1String(i > 0 ? "ZM" : "M") + pair(element);
        else if (element.isLineTo())
            data += u'L' + pair(element);
        else
            data += (element.isCurveTo() ? u'C' : u' ') + pair(element);
    }
    return data + u'Z';
}

class SvgWriter
{
public:
    SvgWriter(QXmlStreamWriter &xml, const ChartColours &colours) : m_xml(xml), m_colours(colours) {}

    void write(const ChartData &chart, const ChartDrawing &drawing, const QString &idPrefix)
    {
        const QString width = number(drawing.size.width());
        const QString height = number(drawing.size.height());
        const QString title = idPrefix + QStringLiteral("-title");
        const QString description = idPrefix + QStringLiteral("-desc");
        m_xml.writeStartElement(QStringLiteral("svg"));
        attribute("xmlns", QStringLiteral("http://www.w3.org/2000/svg"));
        attribute("class", QStringLiteral("chart"));
        attribute("width", width + QStringLiteral("pt"));
        attribute("height", height + QStringLiteral("pt"));
        attribute("viewBox", QStringLiteral("0 0 ") + width + u' ' + height);
        attribute("role", QStringLiteral("img"));
        attribute("aria-labelledby", title + u' ' + description);
        element("title", chart.title, title);
        element("desc", chartDescription(chart), description);
        for (const ChartShape &shape : drawing.shapes)
            write(shape);
        for (const ChartStroke &stroke : drawing.strokes)
            write(stroke);
        m_xml.writeStartElement(QStringLiteral("g"));
        attribute("font-family", QStringLiteral("inherit"));
        for (const ChartText &text : drawing.texts)
            write(text);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

private:
    void write(const ChartShape &shape)
    {
        const ChartColours::Tone &tone = m_colours.tones[shape.tone];
        const QString outline = pathData(shape.outline);
        const bool isMarked = !shape.lines.isEmpty() || !shape.dots.isEmpty();
        // Even-odd, as QPainterPath fills: a whole ring is two circles.
        m_xml.writeEmptyElement(QStringLiteral("path"));
        attribute("d", outline);
        attribute("fill", tone.fill.name());
        attribute("fill-rule", QStringLiteral("evenodd"));
        if (!isMarked) {
            edge(tone);
            return;
        }
        QString marks;
        for (const QLineF &line : shape.lines)
            marks += u'M' + pair(line.p1()) + u'L' + pair(line.p2());
        if (!marks.isEmpty())
            path(marks, tone.mark, ChartDrawing::markThickness);
        for (const QPointF &dot : shape.dots) {
            m_xml.writeEmptyElement(QStringLiteral("circle"));
            attribute("cx", number(dot.x()));
            attribute("cy", number(dot.y()));
            attribute("r", number(ChartDrawing::dotRadius));
            attribute("fill", tone.mark.name());
        }
        m_xml.writeEmptyElement(QStringLiteral("path"));
        attribute("d", outline);
        attribute("fill", QStringLiteral("none"));
        edge(tone);
    }

    void edge(const ChartColours::Tone &tone)
    {
        attribute("stroke", tone.edge.name());
        attribute("stroke-width", number(ChartDrawing::edgeThickness));
        attribute("stroke-linejoin", QStringLiteral("round"));
    }

    void write(const ChartStroke &stroke)
    {
        QString line;
        for (const QPointF &point : stroke.points)
            line += (line.isEmpty() ? u'M' : u'L') + pair(point);
        path(line, m_colours.of(stroke.ink), stroke.thickness);
    }

    void write(const ChartText &text)
    {
        m_xml.writeStartElement(QStringLiteral("text"));
        attribute("x", number(text.position.x()));
        attribute("y", number(text.position.y()));
        attribute("font-size", number(text.size));
        if (text.anchor != ChartText::Anchor::Begin)
            attribute("text-anchor", text.anchor == ChartText::Anchor::End ? QStringLiteral("end")
                                                                           : QStringLiteral("middle"));
        attribute("fill", m_colours.of(text.ink).name());
        m_xml.writeCharacters(text.text);
        m_xml.writeEndElement();
    }

    void path(const QString &data, const QColor &colour, double thickness)
    {
        m_xml.writeEmptyElement(QStringLiteral("path"));
        attribute("d", data);
        attribute("fill", QStringLiteral("none"));
        attribute("stroke", colour.name());
        attribute("stroke-width", number(thickness));
        if (data.count(u'L') > 1)
            attribute("stroke-linejoin", QStringLiteral("round"));
    }

    void element(const char *name, const QString &text, const QString &id)
    {
        m_xml.writeStartElement(QLatin1String(name));
        attribute("id", id);
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }

    void attribute(const char *name, const QString &value)
    {
        m_xml.writeAttribute(QLatin1String(name), value);
    }

    QXmlStreamWriter &m_xml;
    const ChartColours &m_colours;
};

} // namespace

void writeChartSvg(QXmlStreamWriter &xml, const ChartData &chart, const ChartDrawing &drawing,
                   const QString &idPrefix, const ChartColours &colours)
{
    SvgWriter(xml, colours).write(chart, drawing, idPrefix);
}

} // namespace nianbao
