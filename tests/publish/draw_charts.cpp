#include "charts.h"
#include "publish/chart_painter.h"
#include "publish/chart_svg.h"
#include "publish/fonts.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QXmlStreamWriter>

// Draws charts as pictures for the eye: in colour, in grey, on the dark ground, as a PDF, as SVG.
//     draw_charts FOLDER

using namespace nianbao;
using namespace nianbao::test;

namespace {

constexpr double margin = 16; // points
constexpr double scale = 2;   // dots to a point

QImage imageOf(const ChartDrawing &drawing, const QFont &face, const ChartColours &colours)
{
    const QSizeF size = (drawing.size + QSizeF(2 * margin, 2 * margin)) * scale;
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(colours.ground);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(margin, margin);
    paintChart(painter, drawing, face, colours);
    return image;
}

void writePdf(const QString &path, const ChartDrawing &drawing, const QFont &face)
{
    QPdfWriter writer(path);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    writer.setResolution(1200);
    QPainter painter(&writer);
    painter.scale(1200.0 / 72, 1200.0 / 72);
    painter.translate(80, 105);
    paintChart(painter, drawing, face);
}

void writeSvg(const QString &path, const ChartData &chart, const ChartDrawing &drawing)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s: cannot be written", qUtf8Printable(path));
    QXmlStreamWriter xml(&file);
    writeChartSvg(xml, chart, drawing, QStringLiteral("chart1"));
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    if (argc != 2)
        qFatal("usage: draw_charts FOLDER");
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const QFont face = Fonts::installed().font(FontRole::Table, 10);

    const QString endless =
        QStringLiteral("依申请公开政府信息处理决定中因涉及商业秘密、个人隐私而不予公开的第");
    QHash<QString, ChartData> charts;
    for (const auto &[name, kind] :
         {std::pair(QStringLiteral("bar"), ChartKind::Bar), std::pair(QStringLiteral("pie"), ChartKind::Pie),
          std::pair(QStringLiteral("ring"), ChartKind::Ring)}) {
        charts[name] = publishedInformation(kind);
        charts[name + "-8"] = manyParts(kind, 8);
        charts[name + "-16"] = manyParts(kind, 16);
        charts[name + "-40"] = manyParts(kind, 40);
        charts[name + "-zero"] = chartOf(kind, QStringLiteral("行政复议"), QStringLiteral("件"),
                                         {{QStringLiteral("结果维持"), 0}, {QStringLiteral("结果纠正"), 0}});
        charts[name + "-some-zero"] = chartOf(kind, QStringLiteral("行政复议"), QStringLiteral("件"),
                                              {{QStringLiteral("结果维持"), 3},
                                               {QStringLiteral("结果纠正"), 0},
                                               {QStringLiteral("尚未审结"), 1}});
        charts[name + "-one"] = chartOf(kind, QStringLiteral("行政复议"), QStringLiteral("件"),
                                        {{QStringLiteral("结果维持"), 3}});
        charts[name + "-tiny"] = chartOf(kind, QStringLiteral("来源"), QStringLiteral("条"),
                                         {{QStringLiteral("门户网站"), 9990},
                                          {QStringLiteral("政务微博"), 4},
                                          {QStringLiteral("其他（含公报、公告栏等载体）"), 6}});
        charts[name + "-long"] = chartOf(
            kind, QStringLiteral("办理结果"), QStringLiteral("件"),
            {{endless + QStringLiteral("一类事项"), 7}, {endless + endless, 3}, {QStringLiteral("其他"), 5}});
    }
    for (auto it = charts.constBegin(); it != charts.constEnd(); ++it) {
        const auto save = [&](const QString &variant, const QImage &image) {
            if (!image.save(folder.filePath(it.key() + variant + ".png")))
                qFatal("%s: cannot be written", qUtf8Printable(it.key() + variant));
        };
        const ChartDrawing drawing = layOutChart(it.value(), {}, chartMeasureWith(face));
        const QImage light = imageOf(drawing, face, ChartColours::light());
        save("-light", light);
        save("-grey", light.convertToFormat(QImage::Format_Grayscale8));
        save("-dark", imageOf(drawing, face, ChartColours::dark()));
        writePdf(folder.filePath(it.key() + ".pdf"), drawing, face);
        writeSvg(folder.filePath(it.key() + ".svg"), it.value(), layOutChart(it.value(), {}, widthInAnyFace));
    }
    return 0;
}
