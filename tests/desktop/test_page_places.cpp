#include "desktop/paper/page_places.h"
#include "publish/pdf.h"
#include "storage/report_file.h"

#include <QTest>

using namespace nianbao;

// Where on the pages everything lies that leads back to the form.
class TestPagePlaces : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyCellOfATableIsThere_data();
    void everyCellOfATableIsThere();
    void everyTextIsInItsPlace();
    void sources_data();
    void sources();
    void onePlaceForAParagraph();
    void nearestWithinReach_data();
    void nearestWithinReach();
    void arrowsGoEverywhere();
    void upIsBackFromDown();

private:
    struct Paper {
        Composition composition;
        QList<Page> pages;
        QList<PagePlace> places;
    };
    static Paper paperOf(const Report &report)
    {
        const Measure measure = measureWith(Fonts::installed());
        Paper paper;
        paper.composition = compose(report, Figures(report));
        paper.pages = layOutPages(paper.composition, measure);
        paper.places = placesOn(paper.pages, paper.composition, measure);
        return paper;
    }
    static QString words(const Place &place)
    {
        if (const auto *cell = std::get_if<CellPlace>(&place))
            return cell->address;
        if (const auto *text = std::get_if<TextPlace>(&place))
            return QStringLiteral("%1:%2").arg(text->section).arg(text->paragraph);
        return Header::name(std::get<FieldPlace>(place).field);
    }
    Report m_sample;
};

void TestPagePlaces::initTestCase()
{
    const Result<StoredReport> read = readReport(qEnvironmentVariable("NIANBAO_SOURCE")
                                                 + "/resources/samples/development-zone-2023.nianbao");
    QVERIFY(read);
    m_sample = read->report;
    const Change change{
        {SetNarrative{"s5", QList<Block>{Heading{1, "（一）存在问题"}, Paragraph{{{"第一段。"}}},
                                         Paragraph{{{"第二段。"}}}}},
         SetField{Field::DocumentNumber, "青管发〔2024〕1号"}}};
    QVERIFY(m_sample.apply(change));
}

void TestPagePlaces::everyCellOfATableIsThere_data()
{
    QTest::addColumn<bool>("isEmpty");
    QTest::newRow("filled in") << false;
    QTest::newRow("empty") << true;
}

void TestPagePlaces::everyCellOfATableIsThere()
{
    QFETCH(bool, isEmpty);
    const Paper paper = paperOf(isEmpty ? Report() : m_sample);
    int figures = 0;
    for (int element = 0; element < paper.composition.elements.size(); ++element) {
        const auto *table = std::get_if<TableElement>(&paper.composition.elements[element]);
        if (!table)
            continue;
        QList<QRectF> boxes;
        for (int cell = 0; cell < table->cells.size(); ++cell) {
            const auto &filled = table->cells[cell];
            QList<PagePlace> here;
            for (const PagePlace &place : paper.places) {
                if (place.origin == PlacedOrigin{element, cell})
                    here += place;
            }
            const QString name = QStringLiteral("%1: %2 %3").arg(table->table.id).arg(cell).arg(filled.text);
            QVERIFY2(here.size() == 1, qPrintable(name));
            QCOMPARE(QString(here[0].text).remove(' '), QString(filled.text).remove(' '));
            QVERIFY2(here[0].box.width() > 3 && here[0].box.height() > 3, qPrintable(name));
            if (!filled.address.isEmpty()) {
                ++figures;
                QCOMPARE(words(here[0].place), filled.address);
            }
            for (const QRectF &other : std::as_const(boxes)) {
                const QRectF shared = other & here[0].box;
                QVERIFY2(shared.width() < 0.01 || shared.height() < 0.01, qPrintable(name));
            }
            boxes += here[0].box;
        }
    }
    QVERIFY(figures >= m_sample.form().figures().size());
}

void TestPagePlaces::everyTextIsInItsPlace()
{
    const Paper paper = paperOf(m_sample);
    for (int page = 0; page < paper.pages.size(); ++page) {
        for (const PlacedText &text : paper.pages[page].texts) {
            if (text.origin.element < 0)
                continue;
            const double em = text.pointSize * paper::point;
            const int place = placeAt(paper.places, page, text.position + QPointF(em / 2, -em / 2), 0);
            QVERIFY2(place >= 0, qPrintable(text.text));
            QCOMPARE(paper.places[place].origin, text.origin);
        }
    }
}

void TestPagePlaces::sources_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("the title") << m_sample.title() << "title";
    QTest::newRow("the number") << "青管发〔2024〕1号"
                                << "documentNumber";
    QTest::newRow("a heading over text") << "一、总体情况"
                                         << "s1:0";
    QTest::newRow("a heading over a table") << "三、收到和处理政府信息公开申请情况"
                                            << "t3.received.natural";
    QTest::newRow("a heading in the text") << "（一）存在问题"
                                           << "s5:0";
    QTest::newRow("a paragraph") << "第一段。"
                                 << "s5:1";
    QTest::newRow("the next one") << "第二段。"
                                  << "s5:2";
    QTest::newRow("a head of a row") << "一、本年新收政府信息公开申请数量"
                                     << "t3.received.natural";
    QTest::newRow("a head of a column") << "自然人"
                                        << "t3.received.natural";
    QTest::newRow("a head of another column") << "社会公益组织"
                                              << "t3.received.welfare";
    QTest::newRow("the name below") << m_sample.header().value(Field::SignedBy) << "signedBy";
    QTest::newRow("the date below") << "2024年1月23日"
                                    << "signedOn";
}

void TestPagePlaces::sources()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    static const Paper paper = paperOf(m_sample);
    for (const PagePlace &one : paper.places) {
        if (QString(one.text).remove(' ') == QString(text).remove(' ')) {
            QCOMPARE(words(one.place), place);
            return;
        }
    }
    QStringList all;
    for (const PagePlace &one : paper.places)
        all += one.text + " = " + words(one.place);
    QFAIL(qPrintable(text + " isn't there:\n" + all.join('\n')));
}

void TestPagePlaces::onePlaceForAParagraph()
{
    Report report;
    const QString text = QStringLiteral("一段很长的话。").repeated(200); // more than a page
    QVERIFY(report.apply({{SetNarrative{"s1", {text}}}}));
    QStringList parts;
    for (const PagePlace &place : paperOf(report).places) {
        if (words(place.place) == "s1:0" && place.text.contains("很长"))
            parts += place.text;
    }
    QVERIFY(parts.size() > 1 && parts.size() < 5);
    QCOMPARE(parts.join(QString()), text);
}

void TestPagePlaces::nearestWithinReach_data()
{
    QTest::addColumn<QPointF>("point");
    QTest::addColumn<int>("place");
    QTest::newRow("in the first") << QPointF(15, 15) << 0;
    QTest::newRow("in the second") << QPointF(15, 35) << 1;
    QTest::newRow("between, nearer to the second") << QPointF(15, 26) << 1;
    QTest::newRow("beside, in reach") << QPointF(23, 12) << 0;
    QTest::newRow("out of reach") << QPointF(26, 12) << -1;
}

void TestPagePlaces::nearestWithinReach()
{
    QFETCH(QPointF, point);
    const QList<PagePlace> places{{0, {10, 10, 10, 10}, TextPlace{"s1"}},
                                  {0, {10, 30, 10, 10}, TextPlace{"s5"}},
                                  {1, {0, 0, 100, 100}, TextPlace{"s6"}}};
    QTEST(placeAt(places, 0, point, 5), "place");
}

void TestPagePlaces::arrowsGoEverywhere()
{
    const Paper paper = paperOf(m_sample);
    int at = placeBeside(paper.places, -1, Direction::Right);
    QCOMPARE(at, 0);
    for (int i = 1; i < paper.places.size(); ++i) {
        at = placeBeside(paper.places, at, Direction::Right);
        QCOMPARE(at, i);
    }
    QCOMPARE(placeBeside(paper.places, at, Direction::Right), -1);
    QCOMPARE(placeBeside(paper.places, 0, Direction::Left), -1);
    // Downwards one comes to the end, page by page, and never up.
    QList<int> pages;
    double bottom = 0;
    for (at = 0; at >= 0; at = placeBeside(paper.places, at, Direction::Down)) {
        const PagePlace &place = paper.places[at];
        if (!pages.contains(place.page)) {
            pages += place.page;
            bottom = 0;
        }
        QVERIFY2(place.box.bottom() > bottom, qPrintable(place.text));
        bottom = place.box.bottom();
    }
    QCOMPARE(pages.size(), paper.pages.size());
}

void TestPagePlaces::upIsBackFromDown()
{
    const Paper paper = paperOf(m_sample);
    const auto figure = [&paper](const QString &address) {
        for (int i = 0; i < paper.places.size(); ++i) {
            const PlacedOrigin &origin = paper.places[i].origin;
            const auto *table = std::get_if<TableElement>(&paper.composition.elements[origin.element]);
            if (table && origin.cell >= 0 && table->cells[origin.cell].address == address)
                return i;
        }
        return -1;
    };
    const int above = figure("t3.received.business");
    const int below = placeBeside(paper.places, above, Direction::Down);
    QCOMPARE(words(paper.places[below].place), "t3.carriedOver.business");
    QCOMPARE(placeBeside(paper.places, below, Direction::Up), above);
}

QTEST_MAIN(TestPagePlaces)
#include "test_page_places.moc"
