#include "read_pages.h"
#include "whole_reports.h"

#include <QRegularExpression>

using namespace nianbao;
using namespace nianbao::test;

// What must stand together, and how lines begin and end, in the produced PDFs of whole reports, as MuPDF and
// poppler read them.
class TestPaperRules : public QObject
{
    Q_OBJECT

private slots:
    void linesBeginAndEndWell_data() { reports(); }
    void linesBeginAndEndWell();
    void linesReachTheEdge_data() { reports(); }
    void linesReachTheEdge();
    void numbersAndNamesStayWhole_data() { reports(); }
    void numbersAndNamesStayWhole();
    void nothingIsAlone_data() { reports(); }
    void nothingIsAlone();
    void headingsStayWithWhatFollows_data() { reports(); }
    void headingsStayWithWhatFollows();
    void tablesStayWhole_data() { reports(); }
    void tablesStayWhole();
    void staysWithinTheTypeArea_data() { reports(); }
    void staysWithinTheTypeArea();
    void endsAnywhereOnAPage_data();
    void endsAnywhereOnAPage();

private:
    static void reports();
    struct Paper {
        Composition composition;
        QByteArray pdf;
        QList<QList<Character>> pages{};
    };
    static Paper paperOf(const Report &report, const PageOptions &options);
    // Of the row's report; made once.
    const Paper &paper();
    // A page with too little on it, in words.
    static QString aloneOn(const Paper &paper);

    QHash<QString, Paper> m_made;
};

Q_DECLARE_METATYPE(nianbao::PageOptions)

namespace {

const QString closing = QStringLiteral("。，、；：？！）》〉”’】〕％%");
const QString opening = QStringLiteral("（《〈“‘【〔");

// What stands in a foot: the page's number, a small line.
bool isFoot(const Character &one)
{
    return one.baseline > paper::top + paper::areaHeight + 0.5;
}

// The lowest base line of what isn't in the foot, and what is on it.
Line lowestOf(const QList<Character> &page)
{
    Line line;
    for (const Character &one : page) {
        if (isFoot(one))
            continue;
        if (!line.isEmpty() && one.baseline > line.first().baseline + 0.1)
            line.clear();
        if (line.isEmpty() || std::abs(one.baseline - line.first().baseline) < 0.1)
            line += one;
    }
    return line;
}

// Its heads are its first lines, drawn upwards or downwards: no line of running text has more than a
// character.
bool isTurned(const QList<Character> &page)
{
    const QList<Line> lines = textLines(page);
    return !lines.isEmpty()
           && std::all_of(lines.begin(), lines.end(), [](const Line &line) { return line.size() == 1; });
}

bool isIndented(const Line &line)
{
    const double x = line.first().left - paper::left;
    return std::abs(x - 2 * paper::characterPitch) < allowed;
}
bool isFlush(const Line &line)
{
    return line.first().left - paper::left < allowed;
}

QStringList headingsOf(const Composition &composition)
{
    QStringList texts;
    for (const Element &element : composition.elements) {
        if (const auto *one = std::get_if<HeadingElement>(&element))
            texts += withoutSpace(one->text);
        if (const auto *one = std::get_if<SubheadingElement>(&element))
            texts += withoutSpace(one->text);
    }
    return texts;
}

SignatureElement signatureOf(const Composition &composition)
{
    const auto *last = std::get_if<SignatureElement>(&composition.elements.last());
    return last ? *last : SignatureElement{};
}

// Of a page in lines of running text, the signature's left out.
QList<Line> paragraphLines(const QList<Character> &page, const Composition &composition)
{
    QList<Line> lines = textLines(page);
    const SignatureElement signature = signatureOf(composition);
    lines.removeIf([&](const Line &line) {
        const QString text = textOf(line);
        return line.first().left > paper::left + 3 * paper::characterPitch
               && (signature.signedBy.contains(text) || withoutSpace(signature.date) == text);
    });
    return lines;
}

} // namespace

void TestPaperRules::reports()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<PageOptions>("options");
    for (const QString &name : wholeReports) {
        QTest::addRow("%s", qPrintable(name)) << name << PageOptions{};
        QTest::addRow("%s, sealed", qPrintable(name)) << name << PageOptions{.withSeal = true};
        QTest::addRow("%s, turned", qPrintable(name)) << name << PageOptions{.turnsWideTables = true};
        QTest::addRow("%s, read aloud", qPrintable(name)) << name << PageOptions{.isReadAloud = true};
    }
}

TestPaperRules::Paper TestPaperRules::paperOf(const Report &report, const PageOptions &options)
{
    Paper paper{compositionOf(report), {}};
    const Result<QByteArray> bytes = pdf(paper.composition, Fonts::installed(), {}, options);
    if (!bytes)
        qFatal("%s", qUtf8Printable(bytes.error().text()));
    paper.pdf = *bytes;
    paper.pages = charactersIn(*bytes);
    return paper;
}

const TestPaperRules::Paper &TestPaperRules::paper()
{
    const QString row = QString::fromUtf8(QTest::currentDataTag());
    auto made = m_made.find(row);
    if (made == m_made.end()) {
        const auto *name = static_cast<QString *>(QTest::qData("name", qMetaTypeId<QString>()));
        const auto *options = static_cast<PageOptions *>(QTest::qData("options", qMetaTypeId<PageOptions>()));
        made = m_made.insert(row, paperOf(wholeReport(*name), *options));
    }
    return *made;
}

// GB/T 15834—2011, 5.1.10: in running text, and in tables, heads and captions.
void TestPaperRules::linesBeginAndEndWell()
{
    for (qsizetype page = 0; page < paper().pages.size(); ++page) {
        if (isTurned(paper().pages[page]))
            continue; // poppler reads it
        for (const Line &line : textLines(paper().pages[page])) {
            const QByteArray place = where(page, line).toUtf8();
            QVERIFY2(!closing.contains(textOf(line).front()), place);
            QVERIFY2(!opening.contains(textOf(line).back()), place);
        }
    }
    // Poppler's lines: of a cell, those of that cell. A head that is set downwards is none.
    const QString text = PdfFile(paper().pdf).textByPoppler();
    for (const QString &line : text.split(QRegularExpression("[\\n\\f]"), Qt::SkipEmptyParts)) {
        QVERIFY2(line.size() == 1 || !closing.contains(line.front()), qPrintable(line));
        QVERIFY2(!opening.contains(line.back()), qPrintable(line));
    }
}

// All but a paragraph's last line, and where an address comes next that can't be parted in time.
void TestPaperRules::linesReachTheEdge()
{
    const double edge = paper::left + paper::areaWidth;
    int full = 0;
    QList<Line> lines;
    for (const QList<Character> &page : paper().pages)
        lines += paragraphLines(page, paper().composition);
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (!isFlush(lines[i + 1]))
            continue; // the paragraph ends here
        QVERIFY2(isFlush(lines[i]) || isIndented(lines[i]), qPrintable(where(-1, lines[i])));
        static const QRegularExpression address("^[（(]?[\\w./:@?=&#-]{6,}");
        const double torn = address.match(textOf(lines[i + 1])).hasMatch() ? 40 : 0;
        QVERIFY2(lines[i].last().right > edge - allowed - torn, qPrintable(where(-1, lines[i])));
        QVERIFY2(lines[i].last().right < edge + allowed, qPrintable(where(-1, lines[i])));
        ++full;
    }
    QVERIFY2(full >= 5, qPrintable(QString::number(full)));
}

void TestPaperRules::numbersAndNamesStayWhole()
{
    static const QString units = QStringLiteral("年月日件条份个次篇期章家户张场号元吨米公人分");
    // What would have to move to the next line: as much as a line may be shorter for it.
    static const QRegularExpression lateName(
        "(《[^》]{0,1}|[^\\x{4E00}-\\x{9FFF}][\\x{4E00}-\\x{9FFF}]{1,2})$");
    QString before;
    for (qsizetype page = 0; page < paper().pages.size(); ++page) {
        for (const Line &line : paragraphLines(paper().pages[page], paper().composition)) {
            const QString text = textOf(line);
            const QByteArray place = (before + u'|' + where(page, line)).toUtf8();
            if (isFlush(line) && !before.isEmpty()) {
                if (before.back().isDigit())
                    QVERIFY2(!units.contains(text.front()) && !text.front().isDigit(), place);
                QVERIFY2(text.front() != u'〔' || !lateName.match(before).hasMatch(), place);
                const qsizetype end = text.indexOf(u'》');
                const bool isShort =
                    before.contains(QRegularExpression("《[^》]{0,1}$")) && end >= 0 && end < 12;
                QVERIFY2(!isShort, place);
            }
            before = text;
        }
    }
}

QString TestPaperRules::aloneOn(const Paper &paper)
{
    const SignatureElement signature = signatureOf(paper.composition);
    for (qsizetype page = 0; page < paper.pages.size(); ++page) {
        const QList<Line> all = textLines(paper.pages[page]);
        const QList<Line> lines = paragraphLines(paper.pages[page], paper.composition);
        const bool hasMore =
            std::any_of(paper.pages[page].begin(), paper.pages[page].end(),
                        [](const Character &one) { return !isFoot(one) && !isOfSize(one, 16); });
        const QString words = QStringLiteral("page %1 of %2: ").arg(page + 1).arg(paper.pages.size());
        const bool isLast = page + 1 == paper.pages.size();
        if (lines.size() < (isLast ? 1 : 2) && !hasMore)
            return words + QStringLiteral("%1 lines").arg(lines.size());
        if (isLast) {
            // Name and date, with text above them.
            const auto signs = all.size() - lines.size();
            if (signs < !signature.signedBy.isEmpty() + !signature.date.isEmpty())
                return words + QStringLiteral("a torn signature");
            continue;
        }
        if (lines.isEmpty() || paper.pages[page + 1].isEmpty())
            continue;
        const QList<Line> next = paragraphLines(paper.pages[page + 1], paper.composition);
        if (next.isEmpty() || !isFlush(next.first()))
            continue;
        // A paragraph goes on there: two lines of it here, and two there.
        if (isIndented(lines.last()))
            return words + QStringLiteral("a paragraph's first line: ") + textOf(lines.last());
        if (next.size() < 2 || !isFlush(next[1]))
            return words + QStringLiteral("a paragraph's last line: ") + textOf(next.first());
    }
    return {};
}

void TestPaperRules::nothingIsAlone()
{
    QCOMPARE(aloneOn(paper()), QString());
}

void TestPaperRules::headingsStayWithWhatFollows()
{
    const QStringList headings = headingsOf(paper().composition);
    QVERIFY(headings.size() >= 6);
    for (qsizetype page = 0; page + 1 < paper().pages.size(); ++page) {
        const QString last = textOf(lowestOf(paper().pages[page]));
        for (const QString &heading : headings)
            QVERIFY2(!heading.endsWith(last),
                     qPrintable(QStringLiteral("page %1: %2").arg(page + 1).arg(last)));
    }
}

void TestPaperRules::tablesStayWhole()
{
    QFETCH(PageOptions, options);
    QStringList pages; // what stands in cells there
    for (const QList<Character> &page : paper().pages) {
        QString text;
        for (const Character &one : page) {
            if (one.size < 11 && !isFoot(one))
                text += QString::fromUcs4(&one.c, 1);
        }
        pages += text;
    }
    int tables = 0;
    for (const Element &element : paper().composition.elements) {
        const auto *table = std::get_if<TableElement>(&element);
        if (!table)
            continue;
        ++tables;
        const bool mayPart = (options.isReadAloud || options.turnsWideTables) && table->table.columns() > 9;
        if (mayPart || options.isReadAloud)
            continue;
        const auto isWhole = [&](const QString &page) {
            return std::all_of(table->cells.begin(), table->cells.end(),
                               [&](const auto &cell) { return page.contains(withoutSpace(cell.text)); });
        };
        QVERIFY2(std::any_of(pages.begin(), pages.end(), isWhole), qPrintable(table->section));
    }
    QVERIFY(tables >= 3);
}

// As poppler sees it.
void TestPaperRules::staysWithinTheTypeArea()
{
    QXmlStreamReader xml(PdfFile(paper().pdf).run("pdftotext", {"-bbox", "FILE", "-"}));
    int page = 0;
    int words = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes all = xml.attributes();
        const auto mm = [&all](const char *name) {
            return all.value(QLatin1String(name)).toDouble() * paper::point;
        };
        if (xml.name() == u"page") {
            ++page;
            QVERIFY(std::abs(mm("width") - 210) < 0.1 && std::abs(mm("height") - 297) < 0.1);
        }
        if (xml.name() != u"word")
            continue;
        const bool isFoot = mm("yMin") > paper::top + paper::areaHeight;
        const QString text = xml.readElementText();
        const QString place = QStringLiteral("page %1: %2").arg(page).arg(text);
        QVERIFY2(mm("xMin") > paper::left - allowed, qPrintable(place));
        QVERIFY2(mm("xMax") < paper::left + paper::areaWidth + allowed, qPrintable(place));
        // A face's own height may stand out above and below a line's characters.
        constexpr double face = 1.5;
        QVERIFY2(mm("yMin") > paper::top - face, qPrintable(place));
        QVERIFY2(isFoot || mm("yMax") < paper::top + paper::areaHeight + face, qPrintable(place));
        ++words;
    }
    QVERIFY(words > 100);
}

void TestPaperRules::endsAnywhereOnAPage_data()
{
    QTest::addColumn<bool>("withSeal");
    QTest::newRow("plain") << false;
    QTest::newRow("sealed") << true;
}

// The town's report, longer by a line at a time: over the page's edge and beyond.
void TestPaperRules::endsAnywhereOnAPage()
{
    QFETCH(bool, withSeal);
    const Report town = wholeReport("town");
    QSet<qsizetype> pages;
    for (int more = 0; more < 26; ++more) {
        QStringList texts = town.narrative("s6").texts();
        for (int i = 0; i < more; ++i)
            texts += QStringLiteral("另报%1。").arg(i + 1);
        const Paper longer = paperOf(with(town, SetNarrative{"s6", texts}), {.withSeal = withSeal});
        QVERIFY2(aloneOn(longer).isEmpty(),
                 qPrintable(QStringLiteral("%1 lines more: ").arg(more) + aloneOn(longer)));
        pages += longer.pages.size();
    }
    QVERIFY(pages.size() >= 2); // over an edge
}

QTEST_MAIN(TestPaperRules)
#include "test_paper_rules.moc"
