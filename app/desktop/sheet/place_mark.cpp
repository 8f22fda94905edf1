#include "desktop/sheet/place_mark.h"

#include <QPainter>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int cornerSize = 7;
constexpr int barWidth = 3;

PlaceMark::Kind kindOf(const Finding &finding)
{
    if (finding.acknowledged)
        return PlaceMark::Kind::Acknowledged;
    if (finding.rule == QLatin1String("figure-missing"))
        return PlaceMark::Kind::Missing;
    switch (finding.severity) {
    case Severity::Error:
        return PlaceMark::Kind::Error;
    case Severity::Warning:
        return PlaceMark::Kind::Warning;
    case Severity::Note:
        break;
    }
    return PlaceMark::Kind::None;
}

} // namespace

void PlaceMark::add(const Finding &finding, const QString &findingWords)
{
    // A mark of its own, until somebody says that it may stay.
    if (finding.rule == QLatin1String("still-last-year") && !finding.acknowledged)
        inherited = true;
    else
        kind = std::max(kind, kindOf(finding));
    words += (words.isEmpty() ? QString() : QStringLiteral("\n")) + findingWords;
}

QString PlaceMark::wordsOf(const Finding &finding)
{
    if (finding.acknowledged)
        return tr("Acknowledged: %1 Reason: %2").arg(finding.message, finding.acknowledged->reason);
    if (finding.rule == QLatin1String("still-last-year"))
        return tr("Still last year's: compare it, then alter or confirm it.");
    if (finding.rule == QLatin1String("figure-missing"))
        return tr("Still empty: where there is nothing to report, write 0.");
    switch (finding.severity) {
    case Severity::Error:
        return tr("Error: %1").arg(finding.message);
    case Severity::Warning:
        return tr("Warning: %1").arg(finding.message);
    case Severity::Note:
        break;
    }
    return tr("Note: %1").arg(finding.message);
}

QHash<QString, PlaceMark> marksOf(const QList<Finding> &findings)
{
    QHash<QString, PlaceMark> marks;
    for (const Finding &finding : findings) {
        const QString words = PlaceMark::wordsOf(finding); // once: it may have all of a table's cells
        for (const Place &place : finding.places) {
            if (const auto *cell = std::get_if<CellPlace>(&place))
                marks[cell->address].add(finding, words);
            else if (const auto *field = std::get_if<FieldPlace>(&place))
                marks[Header::name(field->field)].add(finding, words);
        }
    }
    return marks;
}

void paintMarkGround(QPainter &painter, const QRect &rect, const PlaceMark &mark, const Theme &theme)
{
    if (mark.kind == PlaceMark::Kind::Error)
        painter.fillRect(rect, theme.errorTint);
}

void paintMark(QPainter &painter, const QRect &rect, const PlaceMark &mark, const Theme &theme)
{
    if (mark.inherited)
        painter.fillRect(rect.left(), rect.top(), barWidth, rect.height(), theme.inherited);
    if (mark.kind == PlaceMark::Kind::Error)
        paintCorner(painter, rect, theme.error);
    else if (mark.kind == PlaceMark::Kind::Warning)
        paintCorner(painter, rect, theme.warning);
    else if (mark.kind == PlaceMark::Kind::Acknowledged)
        paintCorner(painter, rect, theme.secondary, true);
}

void paintCorner(QPainter &painter, const QRect &rect, const QColor &color, bool hollow)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hollow ? QPen(color) : QPen(Qt::NoPen));
    painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(color));
    const QPoint corner = rect.topRight() + (hollow ? QPoint(0, 1) : QPoint(1, 0)); // the line within
    painter.drawPolygon(QPolygon({corner, corner - QPoint(cornerSize, 0), corner + QPoint(0, cornerSize)}));
    painter.restore();
}

} // namespace nianbao
