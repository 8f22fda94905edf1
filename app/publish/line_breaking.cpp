#include "publish/line_breaking.h"

namespace nianbao {

namespace {

// Marks that never begin a line, and marks that never end one (GB/T 15834—2011, 5.1.10).
const QString closingMarks = QStringLiteral("。，、；：？！）》〉”’】〕〗」』｝］％%‰℃·,.;:?!)]}");
const QString openingMarks = QStringLiteral("（《〈“‘【〔〖「『｛［([{￥");

char32_t codePointAt(QStringView text, qsizetype i)
{
    if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[i], text[i + 1]);
    return text[i].unicode();
}

char32_t codePointBefore(QStringView text, qsizetype i)
{
    return i > 1 && text[i - 1].isLowSurrogate() ? codePointAt(text, i - 2) : text[i - 1].unicode();
}

bool isAmong(char32_t c, const QString &marks)
{
    return c < 0x10000 && marks.contains(QChar(char16_t(c)));
}

// Letters and digits of a word or number, and the signs within one (25.70%, 0350-0000000).
bool isOfWord(char32_t c)
{
    constexpr char32_t firstHan = 0x2E80;
    if (c < 0x7F)
        return c > u' ';
    if (c >= 0xFF10 && c <= 0xFF5A) // full-width letters and digits
        return QChar::isLetterOrNumber(c);
    return c < firstHan && QChar::isLetterOrNumber(c);
}

// Where the character that begins at `i` ends, with the accents, joiners and selectors it carries.
// Bounded: a heap of accents is no reason for a line without end.
qsizetype characterEnd(QStringView text, qsizetype i)
{
    constexpr char32_t joiner = 0x200D;
    constexpr qsizetype longest = 16;
    const qsizetype begin = i;
    i += QChar::requiresSurrogates(codePointAt(text, i)) ? 2 : 1;
    while (i < text.size() && i - begin < longest) {
        const char32_t c = codePointAt(text, i);
        const bool skinTone = c >= 0x1F3FB && c <= 0x1F3FF;
        if (!QChar::isMark(c) && !skinTone && c != joiner && codePointBefore(text, i) != joiner)
            break;
        i += QChar::requiresSurrogates(c) ? 2 : 1;
    }
    return i;
}

struct Break {
    bool allowed;     // by every rule
    bool inEmergency; // by the marks' rules alone: within a word that is longer than a line
};

Break breakAt(QStringView text, qsizetype i)
{
    const char32_t after = codePointAt(text, i);
    if (QChar::isSpace(after) || isAmong(after, closingMarks))
        return {false, false};
    const QStringView lineEnd = text.first(i).trimmed();
    if (lineEnd.isEmpty())
        return {false, false};
    const char32_t before = codePointBefore(lineEnd, lineEnd.size());
    if (isAmong(before, openingMarks))
        return {false, false};
    const bool touching = lineEnd.size() + (lineEnd.data() - text.data()) == i;
    // A dash or an ellipsis is two characters wide and one mark.
    const bool halves = before == after && (after == u'—' || after == u'…');
    return {!(touching && (halves || (isOfWord(before) && isOfWord(after)))), true};
}

// Width of a part of the text that is broken.
using WidthOf = std::function<double(QStringView part)>;

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
    constexpr double tolerance = 1e-6; // 28 characters of 156/28 mm are a line, whatever a double says
    QList<BrokenLine> lines;
    const QStringView whole = text;
    text = text.trimmed();
    while (!text.isEmpty()) {
        const double room = width - (lines.isEmpty() ? indent : 0) + tolerance;
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
        if (end < text.size()) {
            // A word that no line can hold, such as a long address, begins on this one.
            const bool beyond = cut > 0 && cut < emergencyCut && isWordBeyondALine(text, cut, widthOf, width);
            if (cut > 0 && !beyond)
                end = cut;
            else if (emergencyCut > 0)
                end = emergencyCut;
        }
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
