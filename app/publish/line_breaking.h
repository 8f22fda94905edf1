#pragma once

#include "publish/pages.h"

namespace nianbao {

// Widths of characters in a role's face, each measured once; a report repeats few of them often.
class TextWidths
{
public:
    explicit TextWidths(const Measure &measure) : m_measure(measure) {}

    double of(QStringView text, FontRole role, double pointSize);

private:
    const Measure &m_measure;
    QHash<quint32, double> m_widths; // at one point, by role and code point
};

// A stretch of text in one role's face.
struct Span {
    QString text;
    FontRole role = FontRole::Body;
};

// A line of a broken text, without the spaces that a break swallows.
struct BrokenLine {
    QString text;
    double width = 0;
    qsizetype begin = 0; // where it begins in the text
};

// 28 characters of 156/28 mm are a line, whatever a double says; in millimetres.
inline constexpr double lineTolerance = 1e-6;

// Width of a part of the text that is broken.
using PartWidth = std::function<double(QStringView part)>;
// Where the text's first line ends that has `room`; words longer than `width` are broken.
qsizetype firstLineEnd(QStringView text, const PartWidth &widthOf, double room, double width);

// Breaks a text into lines of at most `width` millimetres, the first shorter by `indent`, by the
// rules of Chinese print: no closing mark begins a line and no opening mark ends one
// (GB/T 15834—2011, 5.1.10), digits and Latin words stay whole unless they are longer than a line.
// Widths are multiplied by `tracking`. Nothing but spaces at a break is left out.
QList<BrokenLine> breakLines(QStringView text, TextWidths &widths, FontRole role, double pointSize,
                             double width, double indent = 0, double tracking = 1);

// The same for the text that the spans make together.
QList<BrokenLine> breakLines(const QList<Span> &spans, TextWidths &widths, double pointSize, double width,
                             double indent = 0, double tracking = 1);
// The spans of one of those lines.
QList<Span> spansOf(const BrokenLine &line, const QList<Span> &spans);

// As many lines as breakLines() makes, none much longer than another: for what is centred.
QList<BrokenLine> breakEvenly(QStringView text, TextWidths &widths, FontRole role, double pointSize,
                              double width);

// Breaks wherever a line may end: for a label set downwards.
QList<BrokenLine> breakEverywhere(QStringView text, TextWidths &widths, FontRole role, double pointSize);

} // namespace nianbao
