#pragma once

#include "publish/chart_layout.h"
#include "publish/line_breaking.h"

namespace nianbao {

// A chart's words at one size of type: what they are, how wide they are, how they are broken. All
// other lengths of a drawing are multiples of the type's size as well.
class ChartWords
{
public:
    // Data and measure have to outlive it.
    ChartWords(const ChartData &chart, const ChartMeasure &measure, double size);
    ChartWords(const ChartWords &) = delete;
    ChartWords &operator=(const ChartWords &) = delete;

    const ChartData &chart() const { return m_chart; }
    double size() const { return m_size; }
    double pitch() const { return 1.35 * m_size; } // from line to line
    double width(const QString &text, double relative = 1) const
    {
        return m_measure(text, relative * m_size);
    }

    QString count(qsizetype part) const { return m_chart.parts[part].count + m_chart.unit; }
    const QString &percent(qsizetype part) const { return m_chart.parts[part].percent; }
    const QString &label(qsizetype part) const { return m_chart.parts[part].label; }

    struct Lines {
        QStringList lines;
        double width = 0;
        bool isWhole = true; // nothing had to be left out
    };
    // At most `most` lines, none wider than `width`, as even as can be.
    Lines broken(const QString &text, double width, qsizetype most = 2, double relative = 1) const;

    // The text set at a point of its base line.
    ChartText set(const QString &text, QPointF position, ChartText::Anchor anchor, qsizetype part = -1,
                  ChartInk ink = ChartInk::Text, double relative = 1) const;
    // The base line of the first of so many lines whose middle is at `y`.
    double firstBaseline(double y, qsizetype lines) const;

private:
    QString elided(QString text, double width, double relative) const;

    const ChartData &m_chart;
    const ChartMeasure &m_measure;
    double m_size;
    Measure m_lineMeasure; // the same for the breaking of lines
    mutable TextWidths m_widths;
};

} // namespace nianbao
