#include "intake/pasted_cells.h"

#include <QtTest>

using namespace nianbao;

class TestPastedCells : public QObject
{
    Q_OBJECT

private slots:
    void readsText_data();
    void readsText();
    void readsHtml();
    void readsWhatSpreadsheetsWrite();
    void readsWhatCalcCopied();
    void findsNoTable();
    void setsWhatFits_data();
    void setsWhatFits();
    void takesNoneWhenOneIsRefused_data();
    void takesNoneWhenOneIsRefused();
    void fillsAWholeColumnOfTableThree();
    void survivesAnything();
};

void TestPastedCells::readsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PastedCells>("cells");
    QTest::newRow("nothing") << "" << PastedCells{};
    QTest::newRow("one") << "12" << PastedCells{{"12"}};
    QTest::newRow("a row") << "1\t2\t3\n" << PastedCells{{"1", "2", "3"}};
    QTest::newRow("two rows of Windows") << "1\t2\r\n3\t4\r\n" << PastedCells{{"1", "2"}, {"3", "4"}};
    QTest::newRow("empty cells") << "\t2\n1\t\n" << PastedCells{{"", "2"}, {"1", ""}};
    QTest::newRow("no break at the end") << "1\n2" << PastedCells{{"1"}, {"2"}};
    QTest::newRow("quoted break and tab") << "\"a\nb\tc\"\t2\n" << PastedCells{{"a\nb\tc", "2"}};
    QTest::newRow("doubled quotes") << "\"say \"\"so\"\"\"\t2" << PastedCells{{"say \"so\"", "2"}};
    QTest::newRow("a lone quote") << "\"12\t3" << PastedCells{{"\"12", "3"}};
}

void TestPastedCells::readsText()
{
    QFETCH(QString, text);
    QFETCH(PastedCells, cells);
    QCOMPARE(cellsOfText(text), cells);
}

void TestPastedCells::readsHtml()
{
    const QString html = "<p>before</p><table><tr><th rowspan=2>a<th>b</tr><tr><td>1</td></tr>"
                         "<tr><td colspan='2'><p><b>2</b>&nbsp;件</p></td></tr></table>"
                         "<table><tr><td>another</td></tr></table>";
    QCOMPARE(cellsOfHtml(html),
             (PastedCells{{"a", "b"}, {"", "1"}, {QString("2%1件").arg(QChar(0xa0)), ""}}));
}

// The shape of what Excel puts on the clipboard: a whole page with styles and a marked fragment.
void TestPastedCells::readsWhatSpreadsheetsWrite()
{
    const QString html = R"(<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
        <meta http-equiv=Content-Type content="text/html; charset=utf-8"><style>td {mso-style:x;}</style></head>
        <body><table border=0 cellpadding=0 width=128 style='border-collapse:collapse'>
        <!--StartFragment--><col width=64 span=2><tr height=18><td class=xl65 align=right>12,345</td>
        <td align=right>7</td></tr><tr><td>１２</td><td>/</td></tr><!--EndFragment--></table></body></html>)";
    QCOMPARE(cellsOfHtml(html), (PastedCells{{"12,345", "7"}, {"１２", "/"}}));
}

// Captured from LibreOffice 7.4 on Debian 12: what stood in the sheet, in its cells' order.
void TestPastedCells::readsWhatCalcCopied()
{
    QFile file(qEnvironmentVariable("NIANBAO_SOURCE") + "/tests/intake/data/libreoffice_calc.html");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const PastedCells cells = cellsOfHtml(QString::fromUtf8(file.readAll()));
    QCOMPARE(cells, (PastedCells{{"自然人", "商业企业"}, {"12345", "１２"}, {"12 件", "/"}, {"-", "0"}}));
    const Template::Pointer form = Template::current();
    const Result<Change> change = changeOf(cells.mid(1), *form, form->figureAt("t3.received.natural"));
    QVERIFY(change.ok());
    Report report;
    QVERIFY(report.apply(*change).ok());
    QStringList set;
    for (const char *row : {"received", "carriedOver", "granted"}) {
        for (const char *column : {"natural", "business"})
            set += report.input(form->figureAt(QString("t3.%1.%2").arg(row, column))).text();
    }
    QCOMPARE(set, (QStringList{"12345", "12", "12", "/", "/", "0"}));
}

void TestPastedCells::findsNoTable()
{
    QCOMPARE(cellsOfHtml(""), PastedCells());
    QCOMPARE(cellsOfHtml("<p>12</p>"), PastedCells());
    QCOMPARE(cellsOfHtml("12\t13"), PastedCells());
}

void TestPastedCells::setsWhatFits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *text, const char *kept) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(kept);
    };
    row("12,345", "12345");
    row("１２", "12");
    row("12 件", "12");
    row("12件", "12");
    row("12人次", "12");
    row(" 7 ", "7");
    row("-", "/");
    row("—", "/");
    row("／", "/");
    row("无", "/");
    row("不适用", "/");
}

void TestPastedCells::setsWhatFits()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    const Template::Pointer form = Template::current();
    const Result<Change> change = changeOf({{text}}, *form, form->figureAt("t3.received.natural"));
    QVERIFY2(change.ok(), change ? "" : qPrintable(change.error().text()));
    QCOMPARE(change->steps.size(), 1);
    QCOMPARE(std::get<SetFigure>(change->steps.first()).value.text(), kept);
}

void TestPastedCells::takesNoneWhenOneIsRefused_data()
{
    QTest::addColumn<QString>("corner");
    QTest::addColumn<PastedCells>("cells");
    QTest::addColumn<QString>("named"); // the error names it
    QTest::newRow("a word") << "t3.received.natural" << PastedCells{{"1", "两件"}} << "两件";
    QTest::newRow("below zero") << "t3.received.natural" << PastedCells{{"1"}, {"-3"}} << "-3";
    QTest::newRow("ten thousands") << "t3.received.natural" << PastedCells{{"1"}, {"3万件"}} << "3万件";
    QTest::newRow("decimals") << "t3.received.natural" << PastedCells{{"1.5"}} << "1.5";
    QTest::newRow("too wide") << "t3.received.otherOrg" << PastedCells{{"1", "2", "3"}} << "3";
    QTest::newRow("too high") << "t3.carriedForward.natural" << PastedCells{{"1"}, {"2"}} << "2";
    QTest::newRow("onto a label") << "t2.rules.made" << PastedCells{{"1"}, {"2"}, {"3"}} << "3";
}

void TestPastedCells::takesNoneWhenOneIsRefused()
{
    QFETCH(QString, corner);
    QFETCH(PastedCells, cells);
    QFETCH(QString, named);
    const Template::Pointer form = Template::current();
    const Result<Change> change = changeOf(cells, *form, form->figureAt(corner));
    QVERIFY(!change.ok());
    QVERIFY2(change.error().message.contains(named), qPrintable(change.error().text()));
    QVERIFY(!change.error().place.isEmpty());
}

// Seven columns with the totals among them, as one copies the table from last year's page.
void TestPastedCells::fillsAWholeColumnOfTableThree()
{
    PastedCells cells;
    for (int r = 0; r < 25; ++r) {
        QStringList row;
        for (int c = 0; c < 7; ++c)
            row += QString::number(100 * r + c);
        cells += row;
    }
    Report report;
    const Template &form = report.form();
    const Result<Change> change = changeOf(cells, form, form.figureAt("t3.received.natural"));
    QVERIFY2(change.ok(), change ? "" : qPrintable(change.error().text()));
    QCOMPARE(change->steps.size(), 24 * 6); // totals are computed, here as everywhere
    QVERIFY(report.apply(*change).ok());
    QCOMPARE(report.input(form.figureAt("t3.other.other.legalService")).text(), QString("2204"));
    QCOMPARE(report.input(form.figureAt("t3.carriedForward.otherOrg")).text(), QString("2405"));
}

void TestPastedCells::survivesAnything()
{
    QRandomGenerator random(2012);
    const QStringList pieces{"<table>",
                             "</table>",
                             "<tr>",
                             "<td rowspan=99>",
                             "<td colspan=0>",
                             "12",
                             "\t",
                             "\n",
                             "\"",
                             "件",
                             "<table><tr><td><table>",
                             "-",
                             "/",
                             "&#0;",
                             "<td>"};
    const Template::Pointer form = Template::current();
    int taken = 0;
    for (int i = 0; i < 500; ++i) {
        QString text;
        for (int n = random.bounded(1, 30); n > 0; --n)
            text += pieces[random.bounded(int(pieces.size()))];
        for (const PastedCells &cells : {cellsOfText(text), cellsOfHtml(text)}) {
            const Result<Change> change = changeOf(cells, *form, random.bounded(200));
            Report report;
            if (change) {
                QVERIFY(report.apply(*change).ok());
                ++taken;
            }
        }
    }
    qInfo("%d of 1000 pastes taken", taken);
    QVERIFY(taken > 10 && taken < 990);
}

QTEST_MAIN(TestPastedCells)
#include "test_pasted_cells.moc"
