#include "publish/title_lines.h"

#include <QRegularExpression>

namespace nianbao {

QList<BrokenLine> titleLines(const QString &title, const QString &organ, TextWidths &widths, double pointSize)
{
    const auto even = breakEvenly(title, widths, FontRole::Title, pointSize, paper::areaWidth);
    if (even.size() != 2)
        return even;
    QList<qsizetype> places;
    if (!organ.isEmpty() && title.startsWith(organ))
        places += organ.size();
    static const QRegularExpression year(QStringLiteral("\\d{4}年(度(?!报告))?"));
    if (const QRegularExpressionMatch match = year.match(title); match.hasMatch())
        places += match.capturedEnd();

    QList<BrokenLine> best = even;
    double longest = std::max(even[0].width, even[1].width) * 1.3;
    for (const qsizetype place : places) {
        QList<BrokenLine> parted;
        for (const QString &part : {title.left(place).trimmed(), title.mid(place).trimmed()})
            parted += {part, widths.of(part, FontRole::Title, pointSize)};
        const double width = std::max(parted[0].width, parted[1].width);
        if (!parted[0].text.isEmpty() && !parted[1].text.isEmpty() && width <= paper::areaWidth
            && width < longest) {
            longest = width;
            best = parted;
        }
    }
    return best;
}

} // namespace nianbao
