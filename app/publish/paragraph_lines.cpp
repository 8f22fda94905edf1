#include "publish/paragraph_lines.h"

#include "publish/break_rules.h"
#include "publish/kept_together.h"

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

// A line that ends early is drawn out to the edge, but not beyond what looks even: two characters of 28.
constexpr double mostDrawnOut = 1.08;
constexpr double tornLine = 4;   // what a line costs that isn't drawn out, in characters that are missing
constexpr double squeezed = 0.4; // … and one whose marks give way
constexpr double lonely = 3;     // … and one that leaves a single character to the last line (孤字)
constexpr qsizetype characterWindow = 5; // places for a break that are weighed against each other

// A character with what it carries.
struct Glyph {
    qsizetype begin, end; // in the text
    double width;         // with the tracking
    FontRole role;
    bool isSpace, blankLeft, blankRight;
};

class LineSetter
{
public:
    LineSetter(const QList<Span> &spans, TextWidths &widths, double pointSize, double width, double tracking)
        : m_width(width), m_em(pointSize * paper::point * tracking), m_tracking(tracking)
    {
        for (const Span &span : spans)
            m_text += span.text;
        qsizetype at = 0; // where the span ends
        qsizetype span = -1;
        for (qsizetype i = 0; i < m_text.size();) {
            while (i >= at)
                at += spans[++span].text.size();
            const qsizetype end = characterEnd(m_text, i);
            const QStringView character = QStringView(m_text).mid(i, end - i);
            const char32_t c = codePointAt(m_text, i);
            const double wide = widths.of(character, spans[span].role, pointSize) * tracking;
            const bool isFull = wide > 0.9 * m_em; // a “ of a Latin face has no blank half
            m_glyphs += Glyph{i,
                              end,
                              wide,
                              spans[span].role,
                              QChar::isSpace(c) && end - i == 1,
                              isFull && hasBlankLeft(c),
                              isFull && hasBlankRight(c)};
            i = end;
        }
        m_costs = keptTogether(m_text);
    }

    QList<ParagraphLine> set(double indent)
    {
        QList<ParagraphLine> lines;
        for (qsizetype first = pastSpaces(0); first < m_glyphs.size();) {
            const double x = lines.isEmpty() ? indent : 0;
            const qsizetype end = lineEnd(first, m_width - x);
            lines += placed(first, end, x);
            first = pastSpaces(end);
        }
        return lines;
    }

private:
    qsizetype pastSpaces(qsizetype glyph) const
    {
        while (glyph < m_glyphs.size() && m_glyphs[glyph].isSpace)
            ++glyph;
        return glyph;
    }
    // Before the spaces that a break swallows.
    qsizetype withoutSpaces(qsizetype first, qsizetype end) const
    {
        while (end > first && m_glyphs[end - 1].isSpace)
            --end;
        return end;
    }

    // What marks between the first and the last character can give.
    int squeezableIn(qsizetype first, qsizetype end) const
    {
        int marks = 0;
        for (qsizetype i = first + 1; i + 1 < end; ++i)
            marks += m_glyphs[i].blankLeft || m_glyphs[i].blankRight;
        return marks;
    }

    // Whether a single character, with the mark behind it if there is one, is all that would be left: on a
    // line of its own it looks as if it had been forgotten.
    bool leavesOneAlone(qsizetype end) const
    {
        int characters = 0;
        for (qsizetype i = pastSpaces(end); i < m_glyphs.size() && characters < 2; ++i)
            characters += !m_glyphs[i].isSpace && !QChar::isPunct(codePointAt(m_text, m_glyphs[i].begin));
        return characters == 1;
    }

    // What a line costs that ends before that glyph, and whose last character with ink is before `inked`;
    // nothing if it can't.
    std::optional<double> costOf(qsizetype first, qsizetype end, qsizetype inked, double used,
                                 double room) const
    {
        const bool isLast = pastSpaces(end) == m_glyphs.size();
        if (!isLast && !breakAt(m_text, m_glyphs[end].begin).allowed)
            return {};
        const double together =
            isLast ? 0 : m_costs[m_glyphs[end].begin] + (leavesOneAlone(end) ? lonely : 0);
        const double over = used - room;
        if (over > lineTolerance) {
            const bool fits = over <= squeezableIn(first, inked) * m_em / 2 + lineTolerance;
            return fits ? std::optional(squeezed + 0.3 * over / m_em + together) : std::nullopt;
        }
        if (isLast)
            return together;
        return -over / m_em + together + (room > used * mostDrawnOut ? tornLine : 0);
    }

    qsizetype lineEnd(qsizetype first, double room) const
    {
        qsizetype natural = first; // as many as fit
        double used = 0;
        while (natural < m_glyphs.size()
               && (m_glyphs[natural].isSpace || used + m_glyphs[natural].width <= room + lineTolerance))
            used += m_glyphs[natural++].width;
        if (natural == m_glyphs.size())
            return natural;

        // A little beyond what fits, then back.
        qsizetype end = std::min(natural + 2, m_glyphs.size());
        for (qsizetype i = natural; i < end; ++i)
            used += m_glyphs[i].width;
        qsizetype best = -1;
        double least = 0;
        for (; end > first && end > natural - characterWindow; used -= m_glyphs[--end].width) {
            const qsizetype inked = withoutSpaces(first, end);
            double inkedUsed = used;
            for (qsizetype i = inked; i < end; ++i)
                inkedUsed -= m_glyphs[i].width;
            const std::optional<double> cost = costOf(first, end, inked, inkedUsed, room);
            if (cost && inked > first && (best < 0 || *cost < least)) {
                best = end;
                least = *cost;
            }
        }
        return best > 0 ? best : farEnd(first, room);
    }

    // Of a line whose last word is longer than the window.
    qsizetype farEnd(qsizetype first, double room) const
    {
        const QStringView rest = QStringView(m_text).mid(m_glyphs[first].begin);
        // No line has more characters than ten a square, and some spaces.
        qsizetype glyph = first;
        const auto widthOf = [&](QStringView part) {
            const qsizetype begin = part.data() - m_text.constData();
            const auto at =
                std::lower_bound(m_glyphs.begin() + first, m_glyphs.end(), begin,
                                 [](const Glyph &one, qsizetype place) { return one.begin < place; });
            double sum = 0;
            for (auto one = at; one != m_glyphs.end() && one->begin < begin + part.size(); ++one)
                sum += one->width;
            return sum;
        };
        const qsizetype end = m_glyphs[first].begin + firstLineEnd(rest, widthOf, room, m_width);
        while (glyph < m_glyphs.size() && m_glyphs[glyph].begin < end)
            ++glyph;
        return glyph;
    }

    ParagraphLine placed(qsizetype first, qsizetype end, double x) const
    {
        const bool isLast = pastSpaces(end) == m_glyphs.size();
        end = withoutSpaces(first, end);
        double used = 0;
        for (qsizetype i = first; i < end; ++i)
            used += m_glyphs[i].width;
        const double room = m_width - x;
        const double over = used - room;
        const int marks = over > lineTolerance ? squeezableIn(first, end) : 0;
        const double give = marks > 0 ? over / marks : 0;
        // The last line stands as it is; the others reach the edge where that takes little.
        const bool fills = !isLast && over < 0 && room <= used * mostDrawnOut;
        const double stretch = fills ? room / used : 1;

        ParagraphLine pieces;
        bool isNew = true;
        QString spaces; // that may stand within a piece, but neither begin nor end one
        for (qsizetype i = first; i < end; ++i) {
            const Glyph &glyph = m_glyphs[i];
            const bool gives = give > 0 && i > first && i + 1 < end;
            if (gives && glyph.blankLeft)
                x -= give;
            isNew |= gives && glyph.blankLeft;
            const QStringView character = QStringView(m_text).mid(glyph.begin, glyph.end - glyph.begin);
            if (glyph.isSpace) {
                spaces += character;
            } else {
                if (isNew || pieces.last().role != glyph.role)
                    pieces += LinePiece{{}, glyph.role, x, m_tracking * stretch};
                else
                    pieces.last().text += spaces;
                pieces.last().text += character;
                spaces.clear();
                isNew = false;
            }
            x += glyph.width * stretch;
            if (gives && glyph.blankRight)
                x -= give;
            isNew |= gives && glyph.blankRight;
        }
        return pieces;
    }

    const double m_width;
    const double m_em;
    const double m_tracking;
    QString m_text;
    QList<Glyph> m_glyphs;
    QList<double> m_costs;
};

} // namespace

QList<ParagraphLine> setInLines(const QList<Span> &spans, TextWidths &widths, double pointSize, double width,
                                double indent, double tracking)
{
    return LineSetter(spans, widths, pointSize, width, tracking).set(indent);
}

} // namespace nianbao
