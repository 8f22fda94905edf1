#include "charts.h"
#include "publish/chart_layout.h"
#include "publish/chart_painter.h"
#include "publish/fonts.h"

#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace nianbao;
using namespace nianbao::test;

class TestChartPainter : public QObject
{
    Q_OBJECT

private slots:
    void staysVectorsInThePdf_data();
    void staysVectorsInThePdf();
    void isSearchableInThePdf();
    void setsTextsWhereTheirBoxesAre();
    void leavesThePainterAsItWas();
};

namespace {

const QFont &face()
{
    static const QFont table = Fonts::installed().font(FontRole::Table, 10);
    return table;
}

QString pdfWith(const QTemporaryDir &folder, const ChartDrawing &drawing)
{
    const QString path = folder.filePath(QStringLiteral("chart.pdf"));
    QPdfWriter writer(path);
    writer.setResolution(1200);
    QPainter painter(&writer);
    painter.scale(1200.0 / 72, 1200.0 / 72);
    paintChart(painter, drawing, face());
    return path;
}

QString run(const char *tool, const QStringList &arguments)
{
    QProcess process;
    process.start(QLatin1String(tool), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s: %s", tool, qUtf8Printable(process.errorString()));
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

void TestChartPainter::staysVectorsInThePdf_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("bar") << int(ChartKind::Bar);
    QTest::newRow("pie") << int(ChartKind::Pie);
    QTest::newRow("ring") << int(ChartKind::Ring);
}

void TestChartPainter::staysVectorsInThePdf()
{
    QFETCH(int, kind);
    const QTemporaryDir folder;
    const ChartData chart = manyParts(ChartKind(kind), 14); // every hatch
    const QString path = pdfWith(folder, layOutChart(chart, {}, chartMeasureWith(face())));
    // Two lines of heading and no image.
    QCOMPARE(run("pdfimages", {"-list", path}).count(u'\n'), 2);
    // What a brush's style or texture would become; dictionaries aren't compressed.
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("/PatternType 1"));
}

void TestChartPainter::isSearchableInThePdf()
{
    const QTemporaryDir folder;
    const ChartData chart = publishedInformation(ChartKind::Bar);
    const QString text =
        run("pdftotext", {pdfWith(folder, layOutChart(chart, {}, chartMeasureWith(face()))), "-"});
    for (const ChartPart &part : chart.parts) {
        QVERIFY2(text.contains(part.count), qUtf8Printable(text));
        QVERIFY2(text.contains(part.percent), qUtf8Printable(text));
    }
}

void TestChartPainter::setsTextsWhereTheirBoxesAre()
{
    constexpr int scale = 3;
    for (const auto anchor : {ChartText::Anchor::Begin, ChartText::Anchor::Middle, ChartText::Anchor::End}) {
        const QString word = QStringLiteral("国120条国");
        ChartDrawing drawing;
        drawing.size = {200, 40};
        drawing.texts +=
            {{100, 25}, word, 10.5, anchor, ChartInk::Text, chartMeasureWith(face())(word, 10.5)};
        QImage image(drawing.size.toSize() * scale, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale, scale);
        paintChart(painter, drawing, face());
        painter.end();
        QRect ink;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) < 200)
                    ink |= QRect(x, y, 1, 1);
            }
        }
        const QRectF box = drawing.texts.first().box();
        const QRectF painted(QPointF(ink.topLeft()) / scale, QSizeF(ink.size()) / scale);
        QVERIFY(box.adjusted(-0.5, -0.5, 0.5, 0.5).contains(painted));
        QVERIFY(painted.width() > 0.9 * box.width() && painted.height() > 0.6 * box.height());
    }
}

void TestChartPainter::leavesThePainterAsItWas()
{
    QImage image(500, 400, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setPen(Qt::red);
    painter.translate(3, 4);
    const QTransform before = painter.transform();
    paintChart(painter, layOutChart(publishedInformation(ChartKind::Ring), {}, chartMeasureWith(face())),
               face());
    QCOMPARE(painter.transform(), before);
    QCOMPARE(painter.pen().color(), QColor(Qt::red));
}

QTEST_MAIN(TestChartPainter)
#include "test_chart_painter.moc"
