#include "read_pages.h"
#include "whole_reports.h"

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

Report longReport(const QString &text, int paragraphs)
{
    return with(numberedReport(), SetNarrative{QStringLiteral("s1"), QStringList(paragraphs, text)});
}

} // namespace

void TestPaper::keepsTheMeasures_data()
{
    QTest::addColumn<Report>("report");
    for (const QString &name : wholeReports)
        QTest::addRow("%s", qPrintable(name)) << wholeReport(name);
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
