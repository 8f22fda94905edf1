#include "intake/report_import.h"
#include "written_page.h"

#include <QtTest>

#include <QStringEncoder>

using namespace nianbao;

// Reports in markups that the corpus doesn't have: what was written must come back, and nothing else.
class TestImportPages : public QObject
{
    Q_OBJECT

private slots:
    void comesBack_data();
    void comesBack();
    void figuresStandUnderTheirHeads();
    void unknownLabelIsLeft();
    void unknownHeadIsLeft();
    void emptyTables_data();
    void emptyTables();
    void rowThatStandsTwiceIsLeft();
    void severalReports();
    void wordsAreKept();
    void noReport_data();
    void noReport();
    void boldAndHeadings();
};

void TestImportPages::comesBack_data()
{
    QTest::addColumn<PageStyle>("style");
    QTest::addColumn<QString>("set");
    const auto row = [](const PageStyle &style, const char *set = "UTF-8") {
        QTest::newRow(qPrintable(style.name)) << style << QString(set);
    };
    PageStyle plain{"plain"};
    row(plain);
    const auto with = [&plain](const char *name, auto set) {
        PageStyle style = plain;
        style.name = name;
        set(style);
        return style;
    };
    row(with("GB18030", [](PageStyle &) {}), "GB18030");
    row(with("no spans", [](PageStyle &s) { s.hasSpans = false; }));
    row(with("spans as blank cells", [](PageStyle &s) {
        s.hasSpans = false;
        s.hasBlankCells = true;
    }));
    row(with("broken labels", [](PageStyle &s) { s.breaksLabels = true; }));
    row(with("wide digits", [](PageStyle &s) {
        s.wideDigits = true;
        s.numbersFull = true;
    }));
    row(with("Word", [](PageStyle &s) { s.isWord = true; }));
    row(with("layout tables", [](PageStyle &s) { s.isNested = true; }));
    row(with("table three in two", [](PageStyle &s) { s.splitsThird = true; }));
    row(with("unclosed", [](PageStyle &s) { s.isUnclosed = true; }));
    row(with("narrow brackets", [](PageStyle &s) { s.bracketsNarrow = true; }));
    row(with("all at once",
             [](PageStyle &s) {
                 s.bracketsNarrow = s.isWord = s.isNested = s.splitsThird = s.isUnclosed = s.wideDigits =
                     true;
             }),
        "GB18030");
}

void TestImportPages::comesBack()
{
    QFETCH(PageStyle, style);
    QFETCH(QString, set);
    for (quint32 seed = 0; seed < 20; ++seed) {
        const Report report = randomReport(seed);
        QStringEncoder encoder(set.toLatin1().constData());
        const QByteArray bytes = encoder(WrittenPage(report, style).html());
        const Result<ImportResult> imported = ReportImport::fromBytes(bytes);
        QVERIFY2(imported.ok(), imported.ok() ? "" : qPrintable(imported.error().text()));
        for (int i = 0; i < report.form().figures().size(); ++i)
            QVERIFY2(imported->report.input(i) == report.input(i),
                     qPrintable(report.form().figures()[i].address));
        for (const QString section : {"lead", "s1", "s5", "s6"})
            QCOMPARE(imported->report.narrative(section).texts(), report.narrative(section).texts());
        QCOMPARE(imported->report.header().value(Field::SignedOn), QString("2024-01-19"));
        QCOMPARE(imported->report.header().value(Field::SignedBy), QString("临水县档案局"));
        QCOMPARE(imported->report.header().value(Field::PublishedOn), QString("2024-01-25"));
        QCOMPARE(imported->report.header().value(Field::Year), QString("2023"));
        for (const Unmatched &one : imported->unmatched)
            qWarning() << one.text << one.figures << one.why;
        QVERIFY(imported->isClean());
    }
}

void TestImportPages::figuresStandUnderTheirHeads()
{
    // Columns in another order than the form's: heads count, not places.
    const QString page = QStringLiteral(
        "<p>一、总体情况</p><p>二、主动公开政府信息情况</p><table>"
        "<tr><td>信息内容</td><td>现行有效件数</td><td>本年制发件数</td><td>本年废止件数</td></tr>"
        "<tr><td>行政规范性文件</td><td>30</td><td>10</td><td>20</td></tr>"
        "<tr><td>信息内容</td><td colspan=3>本年处理决定数量</td></tr><tr><td>行政许可</td><td "
        "colspan=3>7</td></tr></table>");
    const Result<ImportResult> imported = ReportImport::fromBytes(page.toUtf8());
    QVERIFY(imported.ok());
    const auto textAt = [&](const char *cell) {
        return imported->report.input(imported->report.form().figureAt(cell)).text();
    };
    QCOMPARE(textAt("t2.normative.made"), QString("10"));
    QCOMPARE(textAt("t2.normative.repealed"), QString("20"));
    QCOMPARE(textAt("t2.normative.inForce"), QString("30"));
    QCOMPARE(textAt("t2.licensing.decisions"), QString("7"));
    QVERIFY(!imported->isClean()); // most of the form isn't there
}

void TestImportPages::unknownLabelIsLeft()
{
    QString page = WrittenPage(randomReport(1), PageStyle{"plain"}).html();
    page.replace(QStringLiteral("6.属于四类过程性信息"), QStringLiteral("6.另有规定的情形"));
    const Result<ImportResult> imported = ReportImport::fromBytes(page.toUtf8());
    QVERIFY(imported.ok());
    QVERIFY(!imported->isClean());
    QCOMPARE(imported->unmatched.size(), 1);
    QCOMPARE(imported->unmatched[0].text, QStringLiteral("6.另有规定的情形"));
    QCOMPARE(imported->unmatched[0].figures.size(), 7);
    QVERIFY(imported->unmatched[0].line > 0);
    const Report &report = imported->report;
    QVERIFY(report.input(report.form().figureAt("t3.refused.deliberative.natural")).isEmpty());
    QCOMPARE(imported->missing.size(), 6);
}

void TestImportPages::unknownHeadIsLeft()
{
    // With one head that nobody knows, its column can be told by the others; with two it can't.
    QString page = WrittenPage(randomReport(1), PageStyle{"plain"}).html();
    page.replace(QStringLiteral("本年废止件数"), QStringLiteral("失效"));
    Result<ImportResult> imported = ReportImport::fromBytes(page.toUtf8());
    QVERIFY(imported.ok());
    const Report original = randomReport(1);
    const int repealed = original.form().figureAt("t2.rules.repealed");
    QCOMPARE(imported->report.input(repealed), original.input(repealed));
    for (const ImportedFigure &one : imported->figures)
        QVERIFY(one.figure != repealed || one.sureness == Sureness::Likely);
    page.replace(QStringLiteral("本年制发件数"), QStringLiteral("全部"));
    imported = ReportImport::fromBytes(page.toUtf8());
    QVERIFY(imported.ok());
    QVERIFY(imported->report.input(repealed).isEmpty());
    const int inForce = original.form().figureAt("t2.rules.inForce");
    QCOMPARE(imported->report.input(inForce), original.input(inForce));
}

void TestImportPages::emptyTables_data()
{
    QTest::addColumn<QString>("table"); // whose figures nobody has entered
    QTest::addColumn<bool>("hasBlankRow");
    for (const char *table : {"t2", "t3", "t4"}) {
        QTest::newRow(table) << table << false;
        QTest::newRow(qPrintable(QString(table) + " and a blank row")) << table << true;
    }
}

// Heads and labels alone: the table is there, and empty.
void TestImportPages::emptyTables()
{
    QFETCH(QString, table);
    QFETCH(bool, hasBlankRow);
    Report report = randomReport(5);
    Change change;
    for (const FigureSpec &spec : report.form().figures()) {
        if (!spec.computed && spec.address.startsWith(table + u'.'))
            change.steps += SetFigure{spec.address, Figure()};
    }
    QVERIFY(report.apply(change).ok());
    for (const PageStyle &style : {PageStyle{"plain"}, PageStyle{"no spans", false}}) {
        QString page = WrittenPage(report, style).html();
        if (hasBlankRow)
            page.replace("<table border=1><tr>", "<table border=1><tr><td></td><td>&nbsp;</td></tr><tr>");
        const Result<ImportResult> imported = ReportImport::fromBytes(page.toUtf8());
        QVERIFY(imported.ok());
        QCOMPARE(imported->missing, QList<int>());
        QCOMPARE(imported->report.importNotes(), QList<ImportNote>());
        for (int i = 0; i < report.form().figures().size(); ++i)
            QCOMPARE(imported->report.input(i), report.input(i));
        QVERIFY(imported->isClean());
    }
}

void TestImportPages::rowThatStandsTwiceIsLeft()
{
    QString page = WrittenPage(randomReport(1), PageStyle{"plain"}).html();
    page.replace(QStringLiteral("7.属于行政执法案卷"), QStringLiteral("6.属于四类过程性信息"));
    const Result<ImportResult> imported = ReportImport::fromBytes(page.toUtf8());
    QVERIFY(imported.ok());
    const Report &report = imported->report;
    QVERIFY(report.input(report.form().figureAt("t3.refused.deliberative.natural")).isEmpty());
    QVERIFY(report.input(report.form().figureAt("t3.refused.enforcementFile.natural")).isEmpty());
    QCOMPARE(imported->unmatched.size(), 2);
}

// The last of several reports on a page, with its own title; the tables of the others are listed.
void TestImportPages::severalReports()
{
    Report older = randomReport(11);
    QVERIFY(older.apply({{SetField{Field::Year, "2022"}}}).ok());
    PageStyle style{"plain"};
    style.hasFurniture = false;
    const auto body = [&style](const Report &report) {
        const QString page = WrittenPage(report, style).html();
        const qsizetype begin = page.indexOf("<body>") + 6;
        return page.mid(begin, page.indexOf("</body>") - begin);
    };
    const Report report = randomReport(12);
    const QString page = "<html><body>" + body(older) + "<hr>" + body(report) + "</body></html>";
    const Result<ImportResult> imported = ReportImport::fromBytes(page.toUtf8());
    QVERIFY(imported.ok());
    for (int i = 0; i < report.form().figures().size(); ++i)
        QCOMPARE(imported->report.input(i), report.input(i));
    QCOMPARE(imported->report.header().value(Field::Year), QString("2023"));
    QCOMPARE(imported->report.title(), report.title());
    QCOMPARE(imported->report.narrative("s6").texts(), report.narrative("s6").texts());
    QCOMPARE(std::count_if(imported->unmatched.begin(), imported->unmatched.end(),
                           [](const Unmatched &one) { return one.kind == Unmatched::Kind::Table; }),
             3);
}

void TestImportPages::wordsAreKept()
{
    const QString page = QStringLiteral(
        "<p>一、总体情况</p><p>二、主动公开政府信息情况</p><table>"
        "<tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>"
        "<tr><td>规章</td><td>无</td><td>—</td><td>见附件</td></tr><tr><td>行政规范性文件</td><td>1,204</"
        "td><td>3件</td><td></td></tr></table>");
    const Result<ImportResult> imported = ReportImport::fromBytes(page.toUtf8());
    QVERIFY(imported.ok());
    const QList<ImportNote> notes = imported->report.importNotes();
    QCOMPARE(notes.size(), 3);
    QCOMPARE(notes[0], (ImportNote{ImportNote::Kind::Text, "t2.rules.made", QStringLiteral("无"), "/"}));
    QCOMPARE(notes[1], (ImportNote{ImportNote::Kind::Text, "t2.rules.repealed", QStringLiteral("—"), "/"}));
    QCOMPARE(notes[2],
             (ImportNote{ImportNote::Kind::Text, "t2.rules.inForce", QStringLiteral("见附件"), ""}));
    const auto textAt = [&](const char *cell) {
        return imported->report.input(imported->report.form().figureAt(cell)).text();
    };
    QCOMPARE(textAt("t2.normative.made"), QString("1204"));
    QCOMPARE(textAt("t2.normative.repealed"), QString("3"));
    QCOMPARE(textAt("t2.normative.inForce"), QString());
}

void TestImportPages::noReport_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("news") << QStringLiteral("<h1>会议召开</h1><p>总体情况良好。</p>").toUtf8();
    QTest::newRow("binary") << QByteArray(2000, '\xfe');
}

void TestImportPages::noReport()
{
    QFETCH(QByteArray, bytes);
    const Result<ImportResult> imported = ReportImport::fromBytes(bytes);
    QVERIFY(!imported.ok());
    QVERIFY(!imported.error().message.isEmpty());
}

void TestImportPages::boldAndHeadings()
{
    const QString page = QStringLiteral(
        "<p><b>一、总体情况</b></p><p><b>（一）主动公开</b></p><p>全年<b>公开</b>信息</p>"
        "<p><b>二、主动公开政府信息情况</b></p><p><b>三、收到和处理政府信息公开申请情况</b></p>");
    const Result<ImportResult> imported = ReportImport::fromBytes(page.toUtf8());
    QVERIFY(imported.ok());
    const QList<Block> blocks = imported->report.narrative("s1").blocks();
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(std::get<Heading>(blocks[0]), (Heading{1, QStringLiteral("（一）主动公开")}));
    const QList<Run> runs = std::get<Paragraph>(blocks[1]).runs;
    QCOMPARE(runs.size(), 3);
    QVERIFY(runs[1].bold && !runs[0].bold && !runs[2].bold);
}

QTEST_GUILESS_MAIN(TestImportPages)
#include "test_import_pages.moc"
