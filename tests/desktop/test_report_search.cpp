#include "desktop/panels/report_search.h"

#include <QtTest>

using namespace nianbao;

class TestReportSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void widthAndCapitals_data();
    void widthAndCapitals();
    void everythingInTheSheetsOrder();
    void titleOnce();
    void placesInText();
    void totals();
    void hitsDoNotOverlap();
    void whereTheCursorIs();
    void cellOfALabel();

private:
    QList<Hit> find(const QString &words) const { return search().find(words); }
    ReportSearch search() const { return ReportSearch(m_report, Figures(m_report)); }
    LabelPlace label(const QString &table, const QString &words) const
    {
        const Template &form = m_report.form();
        for (int i = 0; i < form.tables().size(); ++i) {
            for (int cell = 0; form.tables()[i].id == table && cell < form.tables()[i].cells.size(); ++cell) {
                if (form.tables()[i].cells[cell].label.contains(words))
                    return {i, cell};
            }
        }
        qFatal("no such label");
    }

    Report m_report;
};

void TestReportSearch::initTestCase()
{
    QVERIFY(m_report
                .apply({{SetField{Field::Organ, "青禾ABC区（新）管委会"}, SetField{Field::Year, "2023"},
                         SetNarrative{"s1", {"全年公开１２３条。", "𠮷字在前，Ｗｅｂ在后，web在后。"}},
                         SetFigure{"t3.received.natural", Figure::number(123)},
                         SetFigure{"t3.received.business", Figure::number(4)}}})
                .ok());
}

void TestReportSearch::widthAndCapitals_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("count");
    QTest::newRow("capitals") << "abc区" << 2; // in its field and in the title
    QTest::newRow("full width") << "ＡＢＣ区" << 2;
    QTest::newRow("signs") << "(新)" << 2;
    QTest::newRow("digits") << "123" << 2; // in the text and in the cell
    QTest::newRow("full-width digits") << "１２３" << 2;
    QTest::newRow("in the middle") << "WEB在" << 2;
    QTest::newRow("nothing") << "" << 0;
    QTest::newRow("space") << " 　" << 0;
    QTest::newRow("isn't there") << "青禾市" << 0;
}

void TestReportSearch::widthAndCapitals()
{
    QFETCH(QString, words);
    QFETCH(int, count);
    QCOMPARE(find(words).size(), count);
}

void TestReportSearch::everythingInTheSheetsOrder()
{
    const QList<Hit> organ = find("管委会");
    QVERIFY(std::holds_alternative<FieldPlace>(organ.first().place));
    QVERIFY(std::holds_alternative<HeadingPlace>(organ.last().place));
    QCOMPARE(std::get<HeadingPlace>(organ.last().place).section, QString("lead"));
    const QList<Hit> numbers = find("123");
    QCOMPARE(std::get<TextPlace>(numbers.first().place).section, QString("s1"));
    QCOMPARE(std::get<CellPlace>(numbers.last().place).address, QString("t3.received.natural"));
    for (const Section &section : m_report.form().sections()) {
        if (section.heading.isEmpty())
            continue;
        QVERIFY(!find(section.heading).isEmpty());
        QCOMPARE(std::get<HeadingPlace>(find(section.heading).first().place).section, section.id);
    }
    QVERIFY(std::holds_alternative<LabelPlace>(find("自然人").first().place));
    int last = 0;
    for (const Hit &hit : find("政府信息")) {
        QVERIFY(hit.text >= last);
        last = hit.text;
    }
    QVERIFY(last > 0);
}

// A title that was entered is found where it was, and not once more above the sheet's text.
void TestReportSearch::titleOnce()
{
    Report report;
    QVERIFY(report.apply({{SetField{Field::Title, "特别的题目"}}}).ok());
    const QList<Hit> hits = ReportSearch(report, Figures(report)).find("特别");
    QCOMPARE(hits.size(), 1);
    QCOMPARE(std::get<FieldPlace>(hits.first().place).field, Field::Title);
}

// Places count code points, the words within the text code units.
void TestReportSearch::placesInText()
{
    const Hit hit = find("字在").first();
    const auto place = std::get<TextPlace>(hit.place);
    QCOMPARE(place.paragraph, 1);
    QCOMPARE(place.start, 1);
    QCOMPARE(place.length, 2);
    QCOMPARE(hit.start, 2);
    QCOMPARE(hit.length, 2);
    const auto web = std::get<TextPlace>(find("web").first().place);
    QCOMPARE(web.text, QString("Ｗｅｂ"));
    QCOMPARE(web.start, 5);
}

void TestReportSearch::totals()
{
    const QList<Hit> hits = find("127");
    QCOMPARE(hits.size(), 1);
    QCOMPARE(std::get<CellPlace>(hits.first().place).address, QString("t3.received.total"));
}

void TestReportSearch::hitsDoNotOverlap()
{
    Report report;
    QVERIFY(report.apply({{SetNarrative{"s1", {"哈哈哈哈哈"}}}}).ok());
    const QList<Hit> hits = ReportSearch(report, Figures(report)).find("哈哈");
    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits.last().start, 2);
}

void TestReportSearch::whereTheCursorIs()
{
    const int field = search().textAt("organ");
    const int text = search().textAt("s1");
    const int cell = search().textAt("t3.received.natural");
    QVERIFY(field < text && text < cell);
    QVERIFY(search().textAt("t3.received.business") > cell);
    QCOMPARE(search().textAt("nowhere"), 0);
    QCOMPARE(search().textAt(QString()), 0);
}

void TestReportSearch::cellOfALabel()
{
    const Template &form = m_report.form();
    QCOMPARE(cellNamedBy(form, label("t3", "本年新收")), QString("t3.received.natural"));
    QCOMPARE(cellNamedBy(form, label("t3", "商业")), QString("t3.received.business"));
    QCOMPARE(cellNamedBy(form, label("t3", "结转下年度")), QString("t3.carriedForward.natural"));
    QCOMPARE(cellNamedBy(form, label("t2", "规章")), QString("t2.rules.made"));
    // Every label leads somewhere.
    for (int table = 0; table < form.tables().size(); ++table) {
        for (int cell = 0; cell < form.tables()[table].cells.size(); ++cell) {
            const Cell &one = form.tables()[table].cells[cell];
            if (one.kind == Cell::Kind::Label)
                QVERIFY2(form.figureAt(cellNamedBy(form, {table, cell})) >= 0, qPrintable(one.label));
        }
    }
}

QTEST_GUILESS_MAIN(TestReportSearch)
#include "test_report_search.moc"
