#include "publish/title_lines.h"

#include "publish/break_rules.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

// All ways to take so many of the places, in their order.
void choose(const QList<qsizetype> &places, qsizetype from, qsizetype count, QList<qsizetype> &chosen,
            const std::function<void(const QList<qsizetype> &)> &take)
{
    if (count == 0)
        return take(chosen);
    for (qsizetype i = from; i + count <= places.size(); ++i) {
        chosen += places[i];
        choose(places, i + 1, count - 1, chosen, take);
        chosen.removeLast();
    }
}

double longestOf(const QList<BrokenLine> &lines)
{
    double longest = 0;
    for (const BrokenLine &line : lines)
        longest = std::max(longest, line.width);
    return longest;
}

} // namespace

QList<qsizetype> bracketsIn(QStringView text)
{
    QList<qsizetype> places;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if ((text[i] == u'（' || text[i - 1] == u'）') && breakAt(text, i).allowed)
            places += i;
    }
    return places;
}

QList<BrokenLine> breakAtPlaces(QStringView text, QList<qsizetype> places, TextWidths &widths, FontRole role,
                                double pointSize, double width)
{
    const QList<BrokenLine> even = breakEvenly(text, widths, role, pointSize, width);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    // More would be no name that anybody reads, and take long to try.
    constexpr qsizetype mostPlaces = 12, mostLines = 4;
    if (even.size() < 2 || even.size() > mostLines || places.size() > mostPlaces)
        return even;
    const double most = std::min(longestOf(even) * 1.3, width + lineTolerance);
    for (qsizetype ends = even.size() - 1; ends > 0; --ends) {
        QList<BrokenLine> best;
        QList<qsizetype> chosen;
        choose(places, 0, ends, chosen, [&](const QList<qsizetype> &at) {
            QList<BrokenLine> lines;
            for (qsizetype i = 0; i <= at.size(); ++i) {
                const qsizetype begin = i > 0 ? at[i - 1] : 0;
                const qsizetype end = i < at.size() ? at[i] : text.size();
                for (BrokenLine line :
                     breakEvenly(text.mid(begin, end - begin), widths, role, pointSize, width)) {
                    line.begin += begin;
                    lines += line;
                }
            }
            if (lines.size() == even.size() && longestOf(lines) < (best.isEmpty() ? most : longestOf(best)))
                best = lines;
        });
        if (!best.isEmpty())
            return best;
    }
    return even;
}

QList<BrokenLine> titleLines(const QString &title, const QString &organ, TextWidths &widths, double pointSize)
{
    QList<qsizetype> places = bracketsIn(title);
    if (!organ.isEmpty() && title.startsWith(organ))
        places += organ.size();
    static const QRegularExpression year(QStringLiteral("\\d{4}年(度(?!报告))?"));
    if (const QRegularExpressionMatch match = year.match(title); match.hasMatch())
        places += match.capturedEnd();

    return breakAtPlaces(title, places, widths, FontRole::Title, pointSize, paper::areaWidth);
}

} // namespace nianbao
