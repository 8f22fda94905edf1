#include "publish/page_painter.h"

#include "publish/chart_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <map>
#include <memory>

namespace nianbao {

namespace {

// One role's face measured at one large size: widths grow with the size, and outlines are not fitted
// to pixels.
struct MeasuredFace {
    static constexpr int pixelSize = 1000;

    explicit MeasuredFace(const QFont &font) : metrics(sized(font)), han(metrics.horizontalAdvance(u'国')) {}
    static QFont sized(QFont font)
    {
        font.setPixelSize(pixelSize);
        return font;
    }

    QFontMetricsF metrics;
    qreal han; // every character of this block is as wide as the next
    QHash<QString, qreal> others;
};

bool isHan(QChar c)
{
    return c >= QChar(0x4E00) && c <= QChar(0x9FA5);
}

} // namespace

Measure measureWith(const Fonts &fonts)
{
    auto faces = std::make_shared<std::map<FontRole, MeasuredFace>>();
    return [fonts, faces](const QString &text, FontRole role, double pointSize) {
        auto face = faces->find(role);
        if (face == faces->end())
            face = faces->emplace(role, MeasuredFace(fonts.font(role, pointSize))).first;
        qreal advance = 0;
        if (text.size() == 1 && isHan(text[0])) {
            advance = face->second.han;
        } else {
            auto known = face->second.others.constFind(text);
            if (known == face->second.others.constEnd())
                known = face->second.others.insert(text, face->second.metrics.horizontalAdvance(text));
            advance = *known;
        }
        return advance / MeasuredFace::pixelSize * pointSize * paper::point;
    };
}

void paintPage(QPainter &painter, const Page &page, const Fonts &fonts, const DrawingObserver &before)
{
    const auto tell = [&before](const Drawn &thing) {
        if (before)
            before(thing);
    };
    // Sizes of fonts are in points, which the device turns into its own dots; positions are turned
    // into the same dots here, rather than by scaling the painter, which would scale the fonts too.
    const double dotsX = painter.device()->logicalDpiX() / 25.4;
    const double dotsY = painter.device()->logicalDpiY() / 25.4;
    painter.save();
    // Between a turned sheet, whose top is the page's left edge, and the page itself.
    bool isTurned = false;
    const auto turn = [&](bool turned) {
        if (turned == isTurned)
            return;
        isTurned = turned;
        if (!turned)
            return painter.restore();
        painter.save();
        painter.translate(0, paper::height * dotsY);
        painter.rotate(-90);
    };
    std::map<std::pair<FontRole, double>, QFont> made;
    for (const PlacedText &text : page.texts) {
        turn(page.isTurned && !text.isUpright);
        auto font = made.find({text.role, text.pointSize});
        if (font == made.end())
            font = made.emplace(std::pair(text.role, text.pointSize), fonts.font(text.role, text.pointSize))
                       .first;
        font->second.setLetterSpacing(QFont::PercentageSpacing, text.tracking * 100);
        painter.setFont(font->second);
        painter.setPen(QColor::fromRgbF(float(1 - text.ink), float(1 - text.ink), float(1 - text.ink)));
        tell({Drawn::Kind::Text, text.origin, text.text});
        painter.drawText(QPointF(text.position.x() * dotsX, text.position.y() * dotsY), text.text);
    }
    turn(page.isTurned);
    if (!page.rules.isEmpty() || !page.areas.isEmpty())
        tell({Drawn::Kind::Rules});
    for (const PlacedRule &rule : page.rules) {
        painter.setPen(QPen(Qt::black, rule.thickness * dotsX, Qt::SolidLine, Qt::SquareCap));
        painter.drawLine(QPointF(rule.line.x1() * dotsX, rule.line.y1() * dotsY),
                         QPointF(rule.line.x2() * dotsX, rule.line.y2() * dotsY));
    }
    for (const PlacedArea &area : page.areas) {
        QPainterPath path;
        for (const QRectF &box : area.boxes)
            path.addRect(box.x() * dotsX, box.y() * dotsY, box.width() * dotsX, box.height() * dotsY);
        path.setFillRule(Qt::WindingFill);
        painter.fillPath(path, Qt::black);
    }
    for (const PlacedPicture &picture : page.pictures) {
        // Lossless, or Qt would turn a diagram's sharp edges into a JPEG's smudges; a photograph is one
        // already.
        painter.setRenderHint(QPainter::LosslessImageRendering, !picture.isPhoto);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QRectF &box = picture.box;
        tell({Drawn::Kind::Picture, picture.origin});
        painter.drawImage(QRectF(box.x() * dotsX, box.y() * dotsY, box.width() * dotsX, box.height() * dotsY),
                          picture.image);
    }
    for (const PlacedChart &chart : page.charts) {
        painter.save();
        painter.translate(chart.corner.x() * dotsX, chart.corner.y() * dotsY);
        painter.scale(dotsX * paper::point, dotsY * paper::point);
        tell({Drawn::Kind::Chart, chart.origin});
        paintChart(painter, chart.drawing, fonts.font(chart.role, 10), ChartColours::light(),
                   [&](const ChartText &text) {
                       tell({Drawn::Kind::Chart, chart.origin, text.text});
                   });
        painter.restore();
    }
    turn(false);
    painter.restore();
}

QImage pageImage(const Page &page, const Fonts &fonts, double dotsPerInch)
{
    const double dots = dotsPerInch / 25.4;
    QImage image(qRound(paper::width * dots), qRound(paper::height * dots), QImage::Format_RGB32);
    // What the painter takes the sizes of fonts from.
    image.setDotsPerMeterX(qRound(dots * 1000));
    image.setDotsPerMeterY(qRound(dots * 1000));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintPage(painter, page, fonts);
    return image;
}

} // namespace nianbao
