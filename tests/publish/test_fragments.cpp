#include "publish/cms_fragment.h"
#include "publish/report_markup.h"
#include "read_table.h"
#include "reports.h"
#include "shown_breakdowns.h"

#include <QTest>

using namespace nianbao;
using namespace nianbao::test;

// The fragments as an XML reader sees them; tests/browser pastes them into real editors.
class TestFragments : public QObject
{
    Q_OBJECT

private slots:
    void cmsKeepsToWhatEditorsKeep();
    void saysWhatTheCompositionSays_data();
    void saysWhatTheCompositionSays();
    void cmsRebuildsEveryGrid();
    void cmsHasNoEmptyCell();
    void cmsSaysEachColumnsWidthOnce();
    void cmsTellsOfWhatIsLeftOut();
    void tabsKeepTheGrid();
    void accessibleNamesEachTable();
    void accessibleDressesItself();
    void escapesHostileText_data();
    void escapesHostileText();
};

namespace {

struct ReadFragment {
    QString text; // without white space
    QList<ReadTable> tables;
    QSet<QString> elements;
    QSet<QString> attributes; // "td style"
    QString error;
};

ReadFragment readFragment(const QByteArray &fragment)
{
    ReadFragment read;
    const auto note = [&read](const QXmlStreamReader &xml) {
        read.elements += xml.name().toString();
        for (const QXmlStreamAttribute &attribute : xml.attributes())
            read.attributes += xml.name().toString() + u' ' + attribute.name().toString();
    };
    QXmlStreamReader xml("<body>" + fragment + "</body>");
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            note(xml);
        if (xml.isCharacters())
            read.text += xml.text();
    }
    if (xml.hasError())
        read.error = xml.errorString();
    QXmlStreamReader again("<body>" + fragment + "</body>");
    while (!again.atEnd()) {
        again.readNext();
        if (again.isStartElement() && again.name() == QLatin1String("table"))
            read.tables += readTable(again);
    }
    read.elements.remove(QStringLiteral("body"));
    read.text.remove(QChar::Nbsp);
    read.text = withoutSpace(read.text);
    return read;
}

Report fullReport()
{
    return with(numberedReport(), SetNarrative{QStringLiteral("s1"), everyKindOfBlock()});
}

} // namespace

void TestFragments::cmsKeepsToWhatEditorsKeep()
{
    const ReadFragment read = readFragment(cmsFragment(compositionOf(fullReport())));
    QCOMPARE(read.error, QString());
    QSet<QString> more = read.elements;
    more -= {"p", "strong", "table", "tbody", "tr", "td"};
    QVERIFY2(more.isEmpty(), qPrintable(QStringList(more.values()).join(u' ')));
    more = read.attributes;
    more -= {"p align",     "p style",     "table border", "table cellspacing", "table cellpadding",
             "table width", "table align", "table style",  "td rowspan",        "td colspan",
             "td width",    "td align",    "td valign",    "td style"};
    QVERIFY2(more.isEmpty(), qPrintable(QStringList(more.values()).join(u',')));
    // Sizes that a portal's own switch couldn't change, and what comes from elsewhere.
    const QByteArray fragment = cmsFragment(compositionOf(fullReport()));
    for (const char *none : {"font-size", "data:", "<!--", "url(", "nowrap", "\xE3\x80\x80"})
        QVERIFY2(!fragment.contains(none), none);
}

void TestFragments::saysWhatTheCompositionSays_data()
{
    QTest::addColumn<bool>("accessible");
    QTest::newRow("for any editor") << false;
    QTest::newRow("accessible") << true;
}

void TestFragments::saysWhatTheCompositionSays()
{
    QFETCH(bool, accessible);
    Composition composition = compositionOf(fullReport());
    const QByteArray fragment = accessible ? accessibleFragment(composition) : cmsFragment(composition);
    QString text = readFragment(fragment).text;
    if (accessible) { // the form's tables have the section's heading a second time, as their caption
        for (const Section &section : Template::current()->sections()) {
            if (!section.isNarrative())
                text.replace(withoutSpace(section.heading + section.heading), withoutSpace(section.heading));
        }
    }
    QCOMPARE(text, textOf(composition));
}

void TestFragments::cmsRebuildsEveryGrid()
{
    const Report report = numberedReport();
    const ReadFragment read = readFragment(cmsFragment(compositionOf(report)));
    const Template &form = report.form();
    QCOMPARE(read.tables.size(), form.tables().size());
    int figures = 0;
    for (int i = 0; i < read.tables.size(); ++i) {
        const Table &table = form.tables()[i];
        QCOMPARE(read.tables[i].fault, QString());
        QCOMPARE(read.tables[i].columns, table.columns());
        QCOMPARE(read.tables[i].cells.size(), table.cells.size());
        for (int c = 0; c < table.cells.size(); ++c) {
            const ReadCell &cell = read.tables[i].cells[c];
            const Cell &wanted = table.cells[c];
            QCOMPARE(std::tuple(cell.row, cell.column, cell.rowSpan, cell.columnSpan),
                     std::tuple(wanted.row, wanted.column, wanted.rowSpan, wanted.columnSpan));
            if (wanted.kind == Cell::Kind::Label) {
                QCOMPARE(cell.text, wanted.label);
            } else {
                const FigureSpec &figure = form.figures()[wanted.figure];
                QCOMPARE(cell.text, QString::number(figure.computed ? independentTotal(report, figure.address)
                                                                    : numberOf(wanted.figure)));
                ++figures;
            }
        }
    }
    QCOMPARE(figures, 200);
}

void TestFragments::cmsHasNoEmptyCell()
{
    int fillers = 0;
    for (const ReadTable &table : readFragment(cmsFragment(compositionOf(Report()))).tables) {
        for (const ReadCell &cell : table.cells) {
            QVERIFY(!cell.text.isEmpty());
            fillers += cell.text == QString(QChar::Nbsp);
        }
    }
    QCOMPARE(fillers, 200); // an empty figure isn't made a zero
}

void TestFragments::cmsSaysEachColumnsWidthOnce()
{
    const QByteArray fragment = cmsFragment(compositionOf(numberedReport()));
    qsizetype at = 0;
    for (const Table &table : Template::current()->tables()) {
        at = fragment.indexOf("<table", at) + 1;
        const QByteArray one = fragment.mid(at, fragment.indexOf("</table>", at) - at);
        // Once for each column, once for what spans several in the first row, once for the table; each as an
        // attribute and as style.
        qsizetype wide = 0;
        QSet<int> alone;
        for (const Cell &cell : table.cells) {
            wide += cell.row == 0 && cell.columnSpan > 1;
            if (cell.columnSpan == 1)
                alone += cell.column;
        }
        QCOMPARE(one.count(" width=\""), wide + alone.size() + 1);
        QCOMPARE(one.count("width:"), wide + alone.size() + 1);
        QCOMPARE(alone.size(), table.columns());
    }
}

void TestFragments::cmsTellsOfWhatIsLeftOut()
{
    const Composition composition = compositionOf(fullReport());
    QCOMPARE(picturesLeftOut(composition).size(), 3); // the fourth can't be shown anywhere
    QVERIFY(picturesLeftOut(composition).contains(QStringLiteral("图2 培训现场 <2023年>")));
    QVERIFY(picturesLeftOut(compositionOf(numberedReport())).isEmpty());
}

void TestFragments::tabsKeepTheGrid()
{
    const QString text = tabbedText(compositionOf(numberedReport()));
    const Template &form = *Template::current();
    const QStringList lines = text.split(u'\n');
    qsizetype tabbed = 0;
    for (const QString &line : lines) {
        const qsizetype tabs = line.count(u'\t');
        tabbed += tabs > 0;
        QVERIFY2(tabs == 0 || tabs == 3 || tabs == 9 || tabs == 14, qPrintable(line));
    }
    int rows = 0;
    for (const Table &table : form.tables())
        rows += table.rows;
    QCOMPARE(tabbed, rows);
    // The line of table three that begins its results: the group's head, the row's, and a place for what the
    // row's head spans.
    const int figure = form.figureAt(QStringLiteral("t3.granted.natural"));
    const QString begins = QStringLiteral("三、本年度办理结果\t（一）予以公开\t\t%1\t").arg(numberOf(figure));
    QVERIFY2(text.contains(begins), qPrintable(begins));
    QVERIFY(lines.first() == compositionOf(numberedReport()).title);
}

void TestFragments::accessibleNamesEachTable()
{
    const Report report = numberedReport();
    const ReadFragment read = readFragment(accessibleFragment(compositionOf(report)));
    QCOMPARE(read.error, QString());
    QCOMPARE(read.tables.size(), 3);
    const QStringList captions{QStringLiteral("二、主动公开政府信息情况"),
                               QStringLiteral("三、收到和处理政府信息公开申请情况"),
                               QStringLiteral("四、政府信息公开行政复议、行政诉讼情况")};
    const QList<int> headRows{2, 3, 3};
    for (int i = 0; i < 3; ++i) {
        const ReadTable &table = read.tables[i];
        QCOMPARE(table.caption, captions[i]);
        QHash<QString, QString> textById;
        for (const ReadCell &cell : table.cells)
            textById.insert(cell.id, cell.text);
        for (const ReadCell &cell : table.cells) {
            QCOMPARE(cell.inHead, cell.row < headRows[i]);
            if (cell.name == u"th")
                QVERIFY(!cell.scope.isEmpty() && !cell.id.isEmpty());
            else if (!cell.inHead)
                QVERIFY(cell.headers.size() >= 2);
            for (const QString &id : cell.headers)
                QVERIFY2(textById.contains(id), qPrintable(id));
        }
    }
}

void TestFragments::accessibleDressesItself()
{
    const QByteArray fragment = accessibleFragment(compositionOf(fullReport()));
    QVERIFY(!fragment.contains(" class=\"") || fragment.count(" class=\"") == fragment.count("<svg"));
    QVERIFY(!fragment.contains("data-address"));
    QVERIFY(!fragment.contains("<h1") && fragment.contains("<h2") && fragment.contains("<h3"));
    QVERIFY(!fragment.contains("font-size:"));
}

void TestFragments::escapesHostileText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("script") << QStringLiteral("<script>alert(1)</script>");
    QTest::newRow("attribute") << QStringLiteral("\"><img src=x onerror='alert(1)'>");
    QTest::newRow("entities") << QStringLiteral("&amp; &lt; &#60; &nbsp;");
    QTest::newRow("CDATA") << QStringLiteral("]]> <![CDATA[ -->");
    QTest::newRow("table's end") << QStringLiteral("</td></tr></table>");
    QTest::newRow("control characters") << QStringLiteral("a\u0001\u0008\u001Bb\u0085\uFFFE\tc");
}

void TestFragments::escapesHostileText()
{
    QFETCH(QString, text);
    Report report = with(numberedReport(), SetNarrative{QStringLiteral("s1"), {text}});
    for (const Field field : {Field::Title, Field::SignedBy})
        report = with(report, SetField{field, text});
    const Composition composition = compositionOf(report);
    for (const QByteArray &fragment : {cmsFragment(composition), accessibleFragment(composition)}) {
        const ReadFragment read = readFragment(fragment);
        QCOMPARE(read.error, QString());
        QVERIFY(!read.elements.contains(QStringLiteral("script")));
        QVERIFY(!read.elements.contains(QStringLiteral("img")));
        QCOMPARE(read.tables.size(), 3);
    }
    QCOMPARE(readFragment(cmsFragment(composition)).text, textOf(composition));
}

QTEST_GUILESS_MAIN(TestFragments)
#include "test_fragments.moc"
