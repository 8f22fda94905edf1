#include "publish/pdf.h"
#include "reports.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace nianbao;
using namespace nianbao::test;

// The produced PDF as poppler's tools read it.
class TestPdf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysWhatTheCompositionSays();
    void saysWhatBlocksSay();
    void drawsBoldBolder();
    void embedsEachPictureOnce();
    void holdsEveryLabelAndInput();
    void statesTotals();
    void describesItself();
    void embedsItsFonts();
    void survivesHostileText();
    void exportsAnEmptyReport();
    void measuresInMillimetres();
    void paintsOnAnyDevice();

private:
    QString fileWith(const QByteArray &pdf);
    QString run(const char *tool, QStringList arguments, const QByteArray &pdf);
    double inkOf(const QList<Run> &runs);
    QString rawText(const Composition &composition);

    QTemporaryDir m_folder;
    Fonts m_fonts = Fonts::installed();
};

namespace {

const QRegularExpression pageNumber(QStringLiteral("\n?— \\d+ —\\s*(\f|$)"));

} // namespace

void TestPdf::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

QString TestPdf::fileWith(const QByteArray &pdf)
{
    const QString path = m_folder.filePath(QStringLiteral("report.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("can't write %s", qUtf8Printable(path));
    return path;
}

QString TestPdf::run(const char *tool, QStringList arguments, const QByteArray &pdf)
{
    QProcess process;
    const QString file = fileWith(pdf);
    for (QString &argument : arguments) {
        if (argument == QLatin1String("FILE"))
            argument = file;
    }
    process.start(QLatin1String(tool), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s: %s %s", tool, qUtf8Printable(process.errorString()),
               process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString TestPdf::rawText(const Composition &composition)
{
    const Result<QByteArray> bytes = pdf(composition, m_fonts);
    if (!bytes)
        qFatal("%s", qUtf8Printable(bytes.error().text()));
    return run("pdftotext", {QStringLiteral("-raw"), QStringLiteral("FILE"), QStringLiteral("-")}, *bytes);
}

void TestPdf::saysWhatTheCompositionSays()
{
    Report report = numberedReport();
    report = with(
        report,
        SetNarrative{
            QStringLiteral("s5"),
            QStringList(
                40, QStringLiteral("改进情况：一是同步起草、同步发布（2023年）；二是马上就办，占56.07%。"))});
    const Composition composition = compositionOf(report);
    QString text = rawText(composition);
    QVERIFY(text.count(pageNumber) > 4);
    QCOMPARE(withoutSpace(text.remove(pageNumber)), textOf(composition));
}

void TestPdf::saysWhatBlocksSay()
{
    const Report report = with(numberedReport(), SetNarrative{QStringLiteral("s1"), everyKindOfBlock()});
    const Composition composition = compositionOf(report);
    QString text = rawText(composition);
    QCOMPARE(withoutSpace(text.remove(pageNumber)), textOf(composition));
}

// Drawn on a picture of 100 dots to the inch: how dark the first line of a page is.
double TestPdf::inkOf(const QList<Run> &runs)
{
    Composition composition;
    composition.elements = {ParagraphElement{QStringLiteral("s1"), runs}};
    QImage image(827, 300, QImage::Format_Grayscale8);
    image.setDotsPerMeterX(3937);
    image.setDotsPerMeterY(3937);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, layOutPages(composition, measureWith(m_fonts)).first(), m_fonts);
    painter.end();
    double ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += 255 - qGray(image.pixel(x, y));
    }
    return ink;
}

void TestPdf::drawsBoldBolder()
{
    const QString half = QStringLiteral("政府信息公开工作");
    const double plain = inkOf({{half + half, false}});
    const double mixed = inkOf({{half, false}, {half, true}});
    const double bold = inkOf({{half + half, true}});
    QVERIFY2(plain * 1.05 < mixed && mixed * 1.05 < bold,
             qPrintable(QStringLiteral("%1 %2 %3").arg(plain).arg(mixed).arg(bold)));
}

void TestPdf::embedsEachPictureOnce()
{
    const Report report = with(numberedReport(), SetNarrative{QStringLiteral("s1"), everyKindOfBlock()});
    const Result<QByteArray> bytes = pdf(compositionOf(report), m_fonts);
    QVERIFY(bytes.ok());
    const QString list = run("pdfimages", {QStringLiteral("-list"), QStringLiteral("FILE")}, *bytes);
    QStringList kinds;
    for (const QString &line : list.split(u'\n', Qt::SkipEmptyParts).mid(2)) {
        // page num type width height color comp bpc enc …
        const QStringList columns = line.simplified().split(u' ');
        kinds += columns[2] + u' ' + columns[3] + u'x' + columns[4] + u' ' + columns[8];
    }
    // A diagram keeps every dot; a photograph stays a JPEG, in as many dots as print shows.
    QCOMPARE(kinds,
             QStringList({QStringLiteral("image 400x200 image"), QStringLiteral("image 2763x3685 jpeg"),
                          QStringLiteral("image 60x40 image")}));

    // The diagram comes out as it went in.
    const QString prefix = m_folder.filePath(QStringLiteral("picture"));
    run("pdfimages", {QStringLiteral("-png"), QStringLiteral("FILE"), prefix}, *bytes);
    const QImage out(prefix + QStringLiteral("-000.png"));
    QCOMPARE(out.convertToFormat(QImage::Format_RGB32),
             QImage::fromData(pictureFile({400, 200}, "png")).convertToFormat(QImage::Format_RGB32));
}

void TestPdf::holdsEveryLabelAndInput()
{
    const Report report = numberedReport();
    const Template &form = report.form();
    const QString text = withoutSpace(rawText(compositionOf(report)).remove(pageNumber));

    // In the template's own order, each after the one before.
    qsizetype at = 0;
    for (const Section &section : form.sections()) {
        if (section.heading.isEmpty())
            continue;
        at = text.indexOf(section.heading, at);
        QVERIFY2(at >= 0, qPrintable(section.heading));
        QCOMPARE(text.count(section.heading), 1);
        at += section.heading.size();
        if (section.isNarrative())
            continue;
        for (const Cell &cell : form.tables()[section.table].cells) {
            const bool computed = cell.kind == Cell::Kind::Formula;
            const QString wanted =
                cell.kind == Cell::Kind::Label ? cell.label
                : computed ? QString::number(independentTotal(report, form.figures()[cell.figure].address))
                           : QString::number(numberOf(cell.figure));
            QCOMPARE(text.mid(at, wanted.size()), wanted);
            at += wanted.size();
        }
    }
}

void TestPdf::statesTotals()
{
    Report report = numberedReport();
    const QStringList words =
        rawText(compositionOf(report)).split(QRegularExpression(QStringLiteral("\\s+")));
    for (const FigureSpec &figure : report.form().figures()) {
        if (figure.computed)
            QVERIFY2(words.contains(QString::number(independentTotal(report, figure.address))),
                     qPrintable(figure.address));
    }
}

void TestPdf::describesItself()
{
    const Composition composition = compositionOf(numberedReport());
    const Result<QByteArray> bytes = pdf(composition, m_fonts);
    QVERIFY(bytes.ok());
    QVERIFY(bytes->startsWith("%PDF-"));
    QVERIFY(bytes->trimmed().endsWith("%%EOF"));
    const QString info = run("pdfinfo", {QStringLiteral("FILE")}, *bytes);
    QVERIFY2(info.contains(composition.title), qPrintable(info));
    QVERIFY2(info.contains(QStringLiteral("Nianbao")), qPrintable(info));
    QVERIFY2(info.contains(QStringLiteral("(A4)")), qPrintable(info));
    const qsizetype pages = layOutPages(composition, measureWith(m_fonts)).size();
    QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Pages:\\s+%1\\n").arg(pages))),
             qPrintable(info));
}

void TestPdf::embedsItsFonts()
{
    const Result<QByteArray> bytes = pdf(compositionOf(numberedReport()), m_fonts);
    QVERIFY(bytes.ok());
    QStringList lines = run("pdffonts", {QStringLiteral("FILE")}, *bytes).split(u'\n', Qt::SkipEmptyParts);
    lines = lines.mid(2); // below the head
    QVERIFY(!lines.isEmpty());
    for (const QString &line : lines) {
        // … emb sub uni object ID
        const QStringList columns = line.simplified().split(u' ');
        QCOMPARE(columns[columns.size() - 5], QStringLiteral("yes"));
        QCOMPARE(columns[columns.size() - 3], QStringLiteral("yes"));
    }
}

void TestPdf::survivesHostileText()
{
    const QString markup = QStringLiteral("<script>alert('&amp;')</script>“\"”]]>");
    Report report = with(numberedReport(), SetField{Field::Organ, markup});
    report = with(report, SetField{Field::Title, markup + QStringLiteral("年报")});
    report = with(
        report, SetNarrative{QStringLiteral("s1"),
                             {markup, QStringLiteral("表情😀🇨🇳👩‍👩‍👧。"),
                              QStringLiteral("שלום עולם"),
                              QString(QChar(0xD800)) + QStringLiteral("零") + QChar(0) + QStringLiteral("终"),
                              QString(500, u'w'), QStringLiteral("止")}});
    const QString text = withoutSpace(rawText(compositionOf(report)).remove(pageNumber));
    QVERIFY2(text.count(withoutSpace(markup)) >= 2, qPrintable(text.left(400)));
    QVERIFY(text.contains(QStringLiteral("零终")));
    QVERIFY(text.contains(QString(500, u'w')));
    QVERIFY(text.contains(QStringLiteral("止二、主动公开政府信息情况")));
}

void TestPdf::exportsAnEmptyReport()
{
    const Composition composition = compositionOf(Report());
    QString text = rawText(composition);
    QCOMPARE(withoutSpace(text.remove(pageNumber)), textOf(composition));
    QVERIFY(pdf({}, m_fonts).ok());
}

void TestPdf::measuresInMillimetres()
{
    const Measure measure = measureWith(m_fonts);
    // A han character is as wide as its size: 16 pt are 5.64 mm.
    QVERIFY(qAbs(measure(QStringLiteral("国"), FontRole::Body, 16) - 16 * paper::point) < 0.01);
    QVERIFY(qAbs(measure(QStringLiteral("。"), FontRole::Body, 16) - 16 * paper::point) < 0.01);
    QVERIFY(qAbs(measure(QStringLiteral("国民"), FontRole::Body, 16)
                 - 2 * measure(QStringLiteral("国"), FontRole::Body, 16))
            < 0.01);
    const double digit = measure(QStringLiteral("0"), FontRole::Table, 9);
    QVERIFY(digit > 1 && digit < 9 * paper::point);
    QVERIFY(qAbs(measure(QStringLiteral("0"), FontRole::Table, 18) - 2 * digit) < 1e-6);
    QCOMPARE(measure(QString(), FontRole::Body, 16), 0.0);
}

void TestPdf::paintsOnAnyDevice()
{
    // The same page on a picture of 100 dots to the inch: ink where the page has it, none elsewhere.
    Page page;
    page.texts += {{50, 60}, QStringLiteral("国"), FontRole::Body, 16};
    page.rules += PlacedRule{{100, 100, 150, 100}};
    QImage image(827, 1169, QImage::Format_Grayscale8);
    image.setDotsPerMeterX(3937);
    image.setDotsPerMeterY(3937);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, page, m_fonts);
    painter.end();

    const double dots = 100 / 25.4;
    const auto hasInk = [&](QRectF millimetres) {
        const QRect area(QPointF(millimetres.topLeft() * dots).toPoint(),
                         (millimetres.size() * dots).toSize());
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x) {
                if (qGray(image.pixel(x, y)) < 200)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(hasInk({50, 55, 5.6, 5.6}));
    QVERIFY(hasInk({110, 99, 20, 2}));
    QVERIFY(!hasInk({57, 50, 20, 15})); // right of the character
    QVERIFY(!hasInk({40, 62, 30, 20})); // below it
    QVERIFY(!hasInk({90, 90, 70, 9}));
    QVERIFY(!hasInk({152, 90, 20, 20}));
}

QTEST_MAIN(TestPdf)
#include "test_pdf.moc"
