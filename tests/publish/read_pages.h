#pragma once

#include "pdf_tools.h"
#include "publish/pages.h"

#include <QTest>
#include <QXmlStreamReader>

#include <map>

// A PDF's pages as MuPDF reads them, character by character, in millimetres.
namespace nianbao::test {

inline constexpr double allowed = 0.5; // beside the standard's measures
inline constexpr double em = 16 * paper::point;

struct Character {
    char32_t c;
    double left, right, baseline, size; // size in points
};
using Line = QList<Character>; // of one base line, from the left

inline QString textOf(const Line &line)
{
    QString text;
    for (const Character &one : line)
        text += QString::fromUcs4(&one.c, 1);
    return text;
}

// Without spaces, in the order in which they are drawn.
inline QList<QList<Character>> charactersIn(const QByteArray &pdf)
{
    const PdfFile file(pdf);
    QXmlStreamReader xml(file.run("mutool", {"draw", "-q", "-F", "stext", "FILE"}));
    QList<QList<Character>> pages;
    double size = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes all = xml.attributes();
        if (xml.name() == u"page")
            pages += QList<Character>();
        else if (xml.name() == u"font")
            size = all.value("size").toDouble();
        if (xml.name() != u"char" || all.value("c").trimmed().isEmpty())
            continue;
        const auto quad = all.value("quad").toString().split(u' ');
        pages.last() +=
            Character{all.value("c").toString().toUcs4().first(), quad[0].toDouble() * paper::point,
                      quad[2].toDouble() * paper::point, all.value("y").toDouble() * paper::point, size};
    }
    return pages;
}

inline bool isOfSize(const Character &one, double points)
{
    return std::abs(one.size - points) < 0.1;
}

// Those of running text: 3号, each line's characters together.
inline QList<Line> textLines(const QList<Character> &page)
{
    std::map<long, Line> lines;
    for (const Character &one : page) {
        if (isOfSize(one, 16))
            lines[std::lround(one.baseline * 10)] += one;
    }
    QList<Line> all;
    for (auto &[place, line] : lines) {
        std::sort(line.begin(), line.end(), [](const auto &a, const auto &b) { return a.left < b.left; });
        all += line;
    }
    return all;
}

// Of the page's line from 0 on.
inline double baselineOf(int line)
{
    return paper::top + line * paper::linePitch + (paper::linePitch - em) / 2 + 0.88 * em;
}

inline QString where(qsizetype page, const Line &line)
{
    return QStringLiteral("page %1, %2 … %3 mm: %4")
        .arg(page + 1)
        .arg(line.first().left)
        .arg(line.last().right)
        .arg(textOf(line));
}

} // namespace nianbao::test
