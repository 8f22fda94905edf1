#include "intake/html_bounds.h"

#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

// Elements that hold nothing, or that a parser closes when the next of their kind comes: they don't nest.
bool nests(const QByteArray &name)
{
    static const QSet<QByteArray> flat{"area",  "base", "br",   "col",    "embed",  "hr",    "img",
                                       "input", "link", "meta", "param",  "source", "track", "wbr",
                                       "p",     "td",   "th",   "tr",     "tbody",  "thead", "tfoot",
                                       "li",    "dd",   "dt",   "option", "html",   "head",  "body"};
    return !flat.contains(name);
}

// A parser opens these anew in each paragraph as long as they aren't closed, one for each set of attributes:
// without attributes there are three at most.
bool isBold(const QByteArray &name)
{
    return name == "b" || name == "strong";
}

// The others of that kind say nothing that is read here.
bool isMereManner(const QByteArray &name)
{
    static const QSet<QByteArray> manners{"a",    "big", "code",  "em",     "font", "i",
                                          "nobr", "s",   "small", "strike", "tt",   "u"};
    return manners.contains(name);
}

class Scan
{
public:
    explicit Scan(const QByteArray &html) : m_html(html) { m_out.reserve(html.size()); }

    QByteArray run()
    {
        qsizetype at = 0;
        while (at < m_html.size()) {
            const qsizetype open = m_html.indexOf('<', at);
            const qsizetype end = open < 0 ? m_html.size() : open;
            m_out.append(m_html.constData() + at, end - at);
            at = open < 0 ? m_html.size() : markup(open);
        }
        return m_out;
    }

private:
    // Takes what begins at that "<"; returns where the rest begins.
    qsizetype markup(qsizetype open)
    {
        if (m_html.mid(open, 4) == "<!--")
            return copiedTo(open, m_html.indexOf("-->", open + 4), 3);
        const bool closes = open + 1 < m_html.size() && m_html[open + 1] == '/';
        const qsizetype start = open + (closes ? 2 : 1);
        if (start >= m_html.size() || !isLetter(m_html[start])) {
            m_out += '<';
            return open + 1;
        }
        qsizetype nameEnd = start;
        while (nameEnd < m_html.size() && !isSpace(m_html[nameEnd]) && m_html[nameEnd] != '>'
               && m_html[nameEnd] != '/')
            ++nameEnd;
        const QByteArray name = m_html.mid(start, nameEnd - start).toLower();
        qsizetype kept = nameEnd;
        const qsizetype end = tagEnd(nameEnd, kept);
        const bool wasDeep = m_depth > deepestNesting;
        if (nests(name))
            m_depth = closes ? qMax(0, m_depth - 1) : m_depth + 1;
        const bool isDeep = closes ? wasDeep : m_depth > deepestNesting;
        if (isBold(name) && !isDeep) {
            m_out += (closes ? "</" : "<") + name + '>';
        } else if (!isMereManner(name) && (!isDeep || !nests(name))) {
            m_out.append(m_html.constData() + open, kept - open);
            m_out += kept < end ? QByteArrayLiteral(">") : QByteArray();
        }
        return closes ? end : pastRawText(name, end);
    }

    // Behind the ">" of the tag; `kept` is how far its attributes are taken.
    qsizetype tagEnd(qsizetype at, qsizetype &kept) const
    {
        int attributes = 0;
        bool inName = false;
        char before = 0; // the last that is no space: only behind "=" is a value quoted
        for (; at < m_html.size() && m_html[at] != '>'; ++at) {
            const char c = m_html[at];
            if ((c == '"' || c == '\'') && before == '=') {
                const qsizetype close = m_html.indexOf(c, at + 1);
                if (close < 0)
                    return m_html.size(); // never closed: a parser, too, takes the rest for the tag
                at = close;
                inName = false;
            } else if (isSpace(c) || c == '/') {
                inName = false;
            } else if (!inName) {
                inName = true;
                ++attributes;
            }
            if (attributes <= mostAttributes)
                kept = at + 1;
            before = isSpace(c) ? before : c;
        }
        const qsizetype end = qMin(at + 1, m_html.size());
        if (attributes <= mostAttributes)
            kept = end;
        return end;
    }

    // Nobody reads what a script or a style holds, tags that it writes least of all.
    qsizetype pastRawText(const QByteArray &name, qsizetype at)
    {
        if (name != "script" && name != "style")
            return at;
        for (qsizetype end = m_html.indexOf("</", at); end >= 0; end = m_html.indexOf("</", end + 2)) {
            if (m_html.mid(end + 2, name.size()).toLower() == name)
                return skippedTo(at, end);
        }
        return skippedTo(at, m_html.size());
    }

    // Lines keep their numbers.
    qsizetype skippedTo(qsizetype from, qsizetype end)
    {
        m_out.append(std::count(m_html.cbegin() + from, m_html.cbegin() + end, '\n'), '\n');
        return end;
    }

    qsizetype copiedTo(qsizetype from, qsizetype mark, qsizetype length)
    {
        const qsizetype end = mark < 0 ? m_html.size() : mark + length;
        m_out.append(m_html.constData() + from, end - from);
        return end;
    }

    const QByteArray &m_html;
    QByteArray m_out;
    int m_depth = 0;
};

} // namespace

QByteArray boundedHtml(const QByteArray &html)
{
    return Scan(html).run();
}

} // namespace nianbao
