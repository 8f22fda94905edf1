#include "publish/line_breaking.h"

#include "publish/break_rules.h"

namespace nianbao {

namespace {

using WidthOf = PartWidth;

// Whether what stands between `begin` and the next place for a break is wider than a whole line.
bool isWordBeyondALine(QStringView text, qsizetype begin, const WidthOf &widthOf, double width)
{
    double used = 0;
    for (qsizetype i = begin; i < text.size() && used <= width;) {
        const qsizetype next = characterEnd(text, i);
        used += widthOf(text.mid(i, next - i));
        i = next;
        if (i < text.size() && (breakAt(text, i).allowed || text[i].isSpace()))
            break;
    }
    return used > width;
}

QList<BrokenLine> breakBy(const WidthOf &widthOf, QStringView text, double width, double indent)
{
    QList<BrokenLine> lines;
    const QStringView whole = text;
    text = text.trimmed();
    while (!text.isEmpty()) {
        const qsizetype end = firstLineEnd(text, widthOf, width - (lines.isEmpty() ? indent : 0), width);
        const QStringView line = text.first(end).trimmed();
        lines += {line.toString(), widthOf(line), line.data() - whole.data()};
        text = text.mid(end).trimmed();
    }
    return lines;
}

// The parts of the spans that lie between two places of the text they make together.
template<typename Visit>
void visitParts(const QList<Span> &spans, qsizetype begin, qsizetype end, Visit visit)
{
    qsizetype at = 0; // where the span begins
    for (const Span &span : spans) {
        if (at >= end)
            return;
        const qsizetype from = std::max(begin - at, qsizetype(0));
        const qsizetype to = std::min(end - at, span.text.size());
        if (from < to)
            visit(QStringView(span.text).mid(from, to - from), span.role);
        at += span.text.size();
    }
}

} // namespace

qsizetype firstLineEnd(QStringView text, const PartWidth &widthOf, double room, double width)
{
    room += lineTolerance;
    double used = 0;
    qsizetype end = 0;
    qsizetype cut = 0;
    qsizetype emergencyCut = 0;
    while (end < text.size()) {
        if (end > 0) {
            const Break here = breakAt(text, end);
            cut = here.allowed ? end : cut;
            emergencyCut = here.inEmergency ? end : emergencyCut;
        }
        const qsizetype next = characterEnd(text, end);
        const double wide = widthOf(text.mid(end, next - end));
        if (end > 0 && used + wide > room && !text[end].isSpace())
            break;
        used += wide;
        end = next;
    }
    if (end == text.size())
        return end;
    // A word that no line can hold, such as a long address, begins on this one.
    const bool beyond = cut > 0 && cut < emergencyCut && isWordBeyondALine(text, cut, widthOf, width);
    if (cut > 0 && !beyond)
        return cut;
    return emergencyCut > 0 ? emergencyCut : end;
}

double TextWidths::of(QStringView text, FontRole role, double pointSize)
{
    double sum = 0;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = codePointAt(text, i);
        const qsizetype size = QChar::requiresSurrogates(c) ? 2 : 1;
        const quint32 key = quint32(role) << 24 | c;
        auto known = m_widths.constFind(key);
        if (known == m_widths.constEnd()) {
            constexpr double measuredAt = 100; // points; small sizes lose digits
            known =
                m_widths.insert(key, m_measure(text.mid(i, size).toString(), role, measuredAt) / measuredAt);
        }
        sum += *known;
        i += size;
    }
    return sum * pointSize;
}

QList<BrokenLine> breakLines(QStringView text, TextWidths &widths, FontRole role, double pointSize,
                             double width, double indent, double tracking)
{
    return breakBy([&](QStringView part) { return widths.of(part, role, pointSize) * tracking; }, text, width,
                   indent);
}

QList<BrokenLine> breakLines(const QList<Span> &spans, TextWidths &widths, double pointSize, double width,
                             double indent, double tracking)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    const auto widthOf = [&](QStringView part) {
        const qsizetype begin = part.data() - text.constData();
        double sum = 0;
        visitParts(spans, begin, begin + part.size(),
                   [&](QStringView piece, FontRole role) { sum += widths.of(piece, role, pointSize); });
        return sum * tracking;
    };
    return breakBy(widthOf, text, width, indent);
}

QList<Span> spansOf(const BrokenLine &line, const QList<Span> &spans)
{
    QList<Span> parts;
    visitParts(spans, line.begin, line.begin + line.text.size(), [&](QStringView piece, FontRole role) {
        parts += Span{piece.toString(), role};
    });
    return parts;
}

QList<BrokenLine> breakEvenly(QStringView text, TextWidths &widths, FontRole role, double pointSize,
                              double width)
{
    QList<BrokenLine> lines = breakLines(text, widths, role, pointSize, width);
    if (lines.size() < 2)
        return lines;
    // The narrowest measure that makes no more lines, to a tenth of a millimetre.
    double narrow = 0;
    double wide = width;
    while (wide - narrow > 0.1) {
        const double middle = (narrow + wide) / 2;
        const QList<BrokenLine> tried = breakLines(text, widths, role, pointSize, middle);
        const bool fits = tried.size() <= lines.size()
                          && std::all_of(tried.begin(), tried.end(),
                                         [width](const BrokenLine &line) { return line.width <= width; });
        (fits ? wide : narrow) = middle;
        if (fits)
            lines = tried;
    }
    return lines;
}

QList<BrokenLine> breakEverywhere(QStringView text, TextWidths &widths, FontRole role, double pointSize)
{
    QList<BrokenLine> lines;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size();) {
        i = characterEnd(text, i);
        if (i < text.size() && !breakAt(text, i).allowed)
            continue;
        const QStringView line = text.mid(begin, i - begin).trimmed();
        lines += {line.toString(), widths.of(line, role, pointSize)};
        begin = i;
    }
    return lines;
}

} // namespace nianbao
