#include "charts.h"
#include "publish/chart_layout.h"
#include "publish/chart_painter.h"
#include "publish/chart_svg.h"
#include "publish/chart_wording.h"
#include "publish/fonts.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QImageReader>
#include <QPainter>
#include <QTest>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace nianbao;
using namespace nianbao::test;

class TestChartSvg : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheDrawingSays_data();
    void saysWhatTheDrawingSays();
    void namesItselfOnce();
    void drawsWhatThePainterDraws_data();
    void drawsWhatThePainterDraws();
    void survivesHostileText();
    void isWiderThanAnyFace();
};

namespace {

QByteArray svg(const ChartData &chart, const ChartDrawing &drawing)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    writeChartSvg(xml, chart, drawing, QStringLiteral("chart1"));
    return bytes;
}

QByteArray svg(const ChartData &chart)
{
    return svg(chart, layOutChart(chart, {}, widthInAnyFace));
}

struct ReadSvg {
    QStringList texts;
    QString title;
    QString description;
    QString titleId;
    QString descriptionId;
    QXmlStreamAttributes root;
    QSet<QString> elements;
    QStringList ids;
    QString error;
};

ReadSvg parse(const QByteArray &bytes)
{
    ReadSvg svg;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = xml.name().toString();
        svg.elements += name;
        const QString id = xml.attributes().value("id").toString();
        if (!id.isEmpty())
            svg.ids += id;
        if (name == u"svg") {
            svg.root = xml.attributes();
        } else if (name == u"title") {
            svg.titleId = id;
            svg.title = xml.readElementText();
        } else if (name == u"desc") {
            svg.descriptionId = id;
            svg.description = xml.readElementText();
        } else if (name == u"text") {
            svg.texts += xml.readElementText();
        }
    }
    if (xml.hasError())
        svg.error = xml.errorString();
    return svg;
}

void addCharts()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("parts");
    for (const int parts : {0, 1, 2, 7, 30}) {
        QTest::addRow("bar of %d", parts) << int(ChartKind::Bar) << parts;
        QTest::addRow("pie of %d", parts) << int(ChartKind::Pie) << parts;
        QTest::addRow("ring of %d", parts) << int(ChartKind::Ring) << parts;
    }
}

} // namespace

void TestChartSvg::saysWhatTheDrawingSays_data()
{
    addCharts();
}

void TestChartSvg::saysWhatTheDrawingSays()
{
    QFETCH(int, kind);
    QFETCH(int, parts);
    const ChartData chart = manyParts(ChartKind(kind), parts);
    const ChartDrawing drawing = layOutChart(chart, {}, widthInAnyFace);
    const ReadSvg read = parse(svg(chart, drawing));
    QCOMPARE(read.error, QString());
    QStringList texts;
    for (const ChartText &text : drawing.texts)
        texts += text.text;
    QCOMPARE(read.texts, texts);
    QCOMPARE(read.title, chart.title);
    QCOMPARE(read.description, chartDescription(chart));
    QCOMPARE(read.root.value("role"), QStringLiteral("img"));
    QCOMPARE(read.root.value("aria-labelledby"), read.titleId + u' ' + read.descriptionId);
    // Nothing that some page's script or a pattern's id has to help with, and no bitmap.
    const QSet<QString> known{"svg", "title", "desc", "g", "path", "circle", "text"};
    QVERIFY2((read.elements - known).isEmpty(), qPrintable((read.elements - known).values().join(u' ')));
}

void TestChartSvg::namesItselfOnce()
{
    QByteArray page;
    QXmlStreamWriter xml(&page);
    xml.writeStartElement(QStringLiteral("body"));
    for (const QString prefix : {"chart1", "chart2", "chart10"}) {
        const ChartData chart = publishedInformation(ChartKind::Pie);
        writeChartSvg(xml, chart, layOutChart(chart, {}, widthInAnyFace), prefix);
    }
    xml.writeEndElement();
    const ReadSvg read = parse(page);
    QCOMPARE(read.error, QString());
    QCOMPARE(read.ids.size(), 6);
    QCOMPARE(QSet<QString>(read.ids.begin(), read.ids.end()).size(), 6);
}

void TestChartSvg::drawsWhatThePainterDraws_data()
{
    addCharts();
}

void TestChartSvg::drawsWhatThePainterDraws()
{
    QFETCH(int, kind);
    QFETCH(int, parts);
    const ChartData chart = manyParts(ChartKind(kind), parts);
    ChartDrawing drawing = layOutChart(chart, {}, widthInAnyFace);
    drawing.texts.clear(); // set in whatever face the page has
    drawing.size = drawing.size.toSize();

    const QSize size = drawing.size.toSize() * 2;
    QImage painted(size, QImage::Format_RGB32);
    painted.fill(Qt::white);
    QPainter painter(&painted);
    painter.scale(2, 2);
    paintChart(painter, drawing, QFont());
    painter.end();

    QByteArray bytes = svg(chart, drawing);
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "svg");
    reader.setScaledSize(size);
    reader.setBackgroundColor(Qt::white);
    const QImage shown = reader.read().convertToFormat(QImage::Format_RGB32);
    QVERIFY2(!shown.isNull(), qPrintable(reader.errorString()));

    qint64 difference = 0;
    qint64 ink = 0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            difference += std::abs(qGray(shown.pixel(x, y)) - qGray(painted.pixel(x, y)));
            ink += 255 - qGray(painted.pixel(x, y));
        }
    }
    QVERIFY(parts == 0 || ink > 0);
    QVERIFY2(100 * difference <= 2 * ink, qPrintable(QStringLiteral("%1 of %2").arg(difference).arg(ink)));
}

void TestChartSvg::survivesHostileText()
{
    for (const QString text :
         {"<script>alert(1)</script>", "\"><x y='", "]]> --> &amp;", "😀👩‍👩‍👧𠮷"}) {
        ChartData chart = publishedInformation(ChartKind::Ring);
        chart.title = text;
        chart.parts[0].label = text;
        const ReadSvg read = parse(svg(chart));
        QCOMPARE(read.error, QString());
        QCOMPARE(read.title, text);
        QVERIFY(read.description.contains(text));
        QVERIFY(!read.elements.contains("script") && !read.elements.contains("x"));
    }
}

void TestChartSvg::isWiderThanAnyFace()
{
    const QStringList words{"120条",      "56.07%", "（含公报、公告栏等载体）",
                            "0123456789", "Weibo",  "2023年1月"};
    int faces = 0;
    for (const QString &family : QFontDatabase::families()) {
        if (QFontDatabase::writingSystems(family).contains(QFontDatabase::SimplifiedChinese)) {
            ++faces;
            const ChartMeasure measure = chartMeasureWith(QFont(family));
            for (const QString &word : words)
                QVERIFY2(measure(word, 10) <= widthInAnyFace(word, 10), qUtf8Printable(family + ": " + word));
        }
    }
    QVERIFY(faces > 0);
}

QTEST_MAIN(TestChartSvg)
#include "test_chart_svg.moc"
