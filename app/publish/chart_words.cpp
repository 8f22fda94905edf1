#include "publish/chart_words.h"

#include <algorithm>

namespace nianbao {

double widthInAnyFace(const QString &text, double size)
{
    // A han character is a square in every face; Latin ones differ.
    double squares = 0;
    for (const char32_t c : text.toUcs4())
        squares += c >= 0x2000 ? 1 : (c >= U'0' && c <= U'9') || c == U'.' ? 0.6 : 0.9;
    return squares * size;
}

ChartWords::ChartWords(const ChartData &chart, const ChartMeasure &measure, double size)
    : m_chart(chart)
    , m_measure(measure)
    , m_size(size)
    // The rules of breaking speak of millimetres and roles, but any unit and one face serve.
    , m_lineMeasure(
          [&measure](const QString &text, FontRole, double points) { return measure(text, points); })
    , m_widths(m_lineMeasure)
{
}

ChartWords::Lines ChartWords::broken(const QString &text, double width, qsizetype most, double relative) const
{
    // By the rules of the text's own lines; they know of millimetres, but any unit serves.
    const Measure measure = [this](const QString &one, FontRole, double size) {
        return m_measure(one, size);
    };
    TextWidths widths(measure);
    const auto size = relative * m_size;
    QList<BrokenLine> lines = breakEvenly(text, m_widths, FontRole::Body, size, width);
    Lines result;
    if (lines.size() > most) {
        lines = breakLines(text, m_widths, FontRole::Body, size, width).mid(0, most);
        lines.last().text = text.mid(lines.last().begin);
    }
    for (const BrokenLine &line : lines) {
        const QString fitting = elided(line.text, width, relative);
        result.isWhole = result.isWhole && fitting == line.text;
        result.lines += fitting;
        result.width = std::max(result.width, this->width(fitting, relative));
    }
    return result;
}

QString ChartWords::elided(QString text, double width, double relative) const
{
    if (this->width(text, relative) <= width)
        return text;
    const QChar ellipsis(0x2026);
    while (!text.isEmpty() && this->width(text + ellipsis, relative) > width)
        text.chop(text.size() > 1 && text.back().isLowSurrogate() ? 2 : 1);
    return text + ellipsis;
}

ChartText ChartWords::set(const QString &text, QPointF position, ChartText::Anchor anchor, qsizetype part,
                          ChartInk ink, double relative) const
{
    return {position, text, relative * m_size, anchor, ink, width(text, relative), part};
}

double ChartWords::firstBaseline(double y, qsizetype lines) const
{
    constexpr double middle = 0.36; // of a han character's and a digit's, above the base line
    return y - double(lines - 1) * pitch() / 2 + middle * m_size;
}

} // namespace nianbao
