#include "pdf_tools.h"
#include "publish/pages.h"

#include <QTest>
#include <QXmlStreamReader>

#include <map>

using namespace nianbao;
using namespace nianbao::test;

// The produced PDF's measures as MuPDF reads them, beside GB/T 9704—2012's, in millimetres.
class TestPaper : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheMeasures_data();
    void keepsTheMeasures();
    void fillsPagesWith22LinesOf28();
};

Q_DECLARE_METATYPE(nianbao::Report)

namespace {

constexpr double allowed = 0.5;
constexpr double em = 16 * paper::point;

struct Character {
    char32_t c;
    double left, right, baseline, size; // size in points
};
using Line = QList<Character>; // of one base line, from the left

QList<QList<Character>> charactersIn(const QByteArray &pdf)
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

// Those of running text: 3号, each line's characters together.
QList<Line> textLines(const QList<Character> &page)
{
    std::map<long, Line> lines;
    for (const Character &one : page) {
        if (std::abs(one.size - 16) < 0.1)
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
double baselineOf(int line)
{
    return paper::top + line * paper::linePitch + (paper::linePitch - em) / 2 + 0.88 * em;
}

QString where(qsizetype page, const Line &line)
{
    QString text;
    for (const Character &one : line)
        text += QString::fromUcs4(&one.c, 1);
    return QStringLiteral("page %1, %2 … %3 mm: %4")
        .arg(page + 1)
        .arg(line.first().left)
        .arg(line.last().right)
        .arg(text);
}

Report longReport(const QString &text, int paragraphs)
{
    return with(numberedReport(), SetNarrative{QStringLiteral("s1"), QStringList(paragraphs, text)});
}

} // namespace

void TestPaper::keepsTheMeasures_data()
{
    QTest::addColumn<Report>("report");
    QTest::newRow("a report") << numberedReport();
    QTest::newRow("every kind of block")
        << with(numberedReport(), SetNarrative{QStringLiteral("s1"), everyKindOfBlock()});
    QTest::newRow("prose") << longReport(
        QStringLiteral("一是强化组织领导，2023年通过门户网站主动公开信息1,234条（政策解读120条），占9.72%；"
                       "按照《中华人民共和国政府信息公开条例》（国令第711号）和国办公开办函〔2021〕30号要求，"
                       "“应公开尽公开”。"),
        60);
    QTest::newRow("one long paragraph") << longReport(QString(5000, u'国'), 1);
}

void TestPaper::keepsTheMeasures()
{
    QFETCH(Report, report);
    const Result<QByteArray> bytes = pdf(compositionOf(report), Fonts::installed());
    QVERIFY(bytes.ok());
    const QList<QList<Character>> pages = charactersIn(*bytes);
    QVERIFY(pages.size() >= 4);
    double farthest = 0; // from where they should be
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const QList<Line> lines = textLines(pages[page]);
        for (const Line &line : lines) {
            const QByteArray place = where(page, line).toUtf8();
            QVERIFY2(line.first().left > paper::left - allowed, place);
            QVERIFY2(line.last().right < paper::left + paper::areaWidth + allowed, place);
            const double number = (line.first().baseline - baselineOf(0)) / paper::linePitch;
            const double off = std::abs(number - std::round(number)) * paper::linePitch;
            QVERIFY2(off < allowed && number > -0.1 && number < 21.1, place);
            farthest = std::max(farthest, off);
            // At the edge, indented, or moved to the right: a signature, a number in the middle.
            const double x = line.first().left - paper::left;
            const double indent = 2 * paper::characterPitch;
            QVERIFY2(x < allowed || x > indent - allowed, place);
        }
        // The number: one character in from the outer edge, its dash 7 mm below the type area.
        const QList<Character> &all = pages[page];
        const auto isDash = [](const Character &one) {
            return one.c == U'—' && std::abs(one.size - 14) < 0.1;
        };
        const auto first = std::find_if(all.begin(), all.end(), isDash);
        const auto last = std::find_if(all.rbegin(), all.rend(), isDash);
        QVERIFY(first != all.end());
        const double edge = page % 2 == 0
                                ? paper::left + paper::areaWidth - paper::characterPitch - last->right
                                : first->left - paper::left - paper::characterPitch;
        QVERIFY2(std::abs(edge) < allowed, qPrintable(QString::number(edge)));
        const double dash = first->baseline - 0.38 * 14 * paper::point;
        QVERIFY2(std::abs(dash - (paper::top + paper::areaHeight + 7)) < allowed,
                 qPrintable(QString::number(dash)));
    }
    qInfo("%d pages, base lines at most %.3f mm from the grid", int(pages.size()), farthest);
}

void TestPaper::fillsPagesWith22LinesOf28()
{
    const Result<QByteArray> bytes =
        pdf(compositionOf(longReport(QString(5000, u'国'), 1)), Fonts::installed());
    QVERIFY(bytes.ok());
    const QList<QList<Character>> pages = charactersIn(*bytes);
    int full = 0;
    for (const QList<Character> &page : pages) {
        const QList<Line> lines = textLines(page);
        if (lines.size() != 22)
            continue;
        ++full;
        for (int i = 0; i < 22; ++i) {
            QCOMPARE(lines[i].size(), 28);
            QVERIFY(std::abs(lines[i].first().baseline - baselineOf(i)) < allowed);
            QVERIFY(std::abs(lines[i].first().left - paper::left) < allowed);
            QVERIFY(std::abs(lines[i].last().right - paper::left - paper::areaWidth) < allowed);
        }
    }
    QVERIFY2(full >= 6, qPrintable(QString::number(full)));
}

QTEST_MAIN(TestPaper)
#include "test_paper.moc"
