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
    addWords(findingWords);
}

void PlaceMark::addWords(const QString &more)
{
    words += (words.isEmpty() ? QString() : QStringLiteral("\n")) + more;
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

QString PlaceMark::wordsOf(const Comment &comment)
{
    return tr("Comment by %1: %2").arg(comment.by, comment.text);
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

namespace {

// The lower right corner, folded over.
void paintFold(QPainter &painter, const QRect &rect, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const QPoint corner = rect.bottomRight() + QPoint(1, 1);
    painter.drawPolygon(QPolygon({corner - QPoint(cornerSize, 0), corner - QPoint(cornerSize, cornerSize),
                                  corner - QPoint(0, cornerSize)}));
    painter.restore();
}

// In the lower left corner.
void paintTick(QPainter &painter, const QRect &rect, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF begin = QPointF(rect.bottomLeft()) + QPointF(4, -5);
    const QPointF ways[] = {begin, begin + QPointF(2.5, 2.5), begin + QPointF(7, -3)};
    painter.drawPolyline(ways, 3);
    painter.restore();
}

} // namespace

QList<ReportDifference> alteredSinceReviewed(const Report &report)
{
    if (report.stage() != Stage::Submitted || !report.review().seen)
        return {};
    return differences(*report.review().seen, report);
}

QString PlaceMark::wordsOf(const ReportDifference &altered)
{
    if (altered.before.isEmpty())
        return tr("Altered since it was reviewed last. It was empty.");
    constexpr int longest = 200; // characters: it is to be read at a glance
    const QString before =
        altered.before.size() > longest ? altered.before.left(longest) + QStringLiteral("…") : altered.before;
    return tr("Altered since it was reviewed last. Before: %1").arg(before);
}

void addReviewMarks(QHash<QString, PlaceMark> &marks, const Report &report)
{
    for (const Comment &comment : report.review().comments) {
        if (!comment.isThread() || comment.done || comment.anchor.place.isEmpty())
            continue;
        PlaceMark &mark = marks[comment.anchor.place];
        mark.commented = true;
        mark.addWords(PlaceMark::wordsOf(comment));
    }
    for (const ReportDifference &one : alteredSinceReviewed(report)) {
        if (one.kind == ReportDifference::Kind::InText)
            continue; // its paragraphs have marks of their own
        PlaceMark &mark = marks[one.place];
        mark.altered = true;
        mark.addWords(PlaceMark::wordsOf(one));
    }
    for (const Tick &tick : ticksThatHold(report)) {
        PlaceMark &mark = marks[tick.place];
        mark.ticked = true;
        mark.addWords(PlaceMark::tr("Checked, correct: %1").arg(tick.by));
    }
}

void paintMarkGround(QPainter &painter, const QRect &rect, const PlaceMark &mark, const Theme &theme)
{
    if (mark.kind == PlaceMark::Kind::Error)
        painter.fillRect(rect, theme.errorTint);
}

void paintMark(QPainter &painter, const QRect &rect, const PlaceMark &mark, const Theme &theme)
{
    if (mark.altered)
        painter.fillRect(rect.left(), rect.top(), barWidth, rect.height(), theme.accent);
    if (mark.inherited)
        painter.fillRect(rect.left(), rect.top(), barWidth, rect.height(), theme.inherited);
    if (mark.kind == PlaceMark::Kind::Error)
        paintCorner(painter, rect, theme.error);
    else if (mark.kind == PlaceMark::Kind::Warning)
        paintCorner(painter, rect, theme.warning);
    else if (mark.kind == PlaceMark::Kind::Acknowledged)
        paintCorner(painter, rect, theme.secondary, true);
    if (mark.commented)
        paintFold(painter, rect, theme.accent);
    if (mark.ticked)
        paintTick(painter, rect, theme.good);
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
