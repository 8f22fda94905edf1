#include "intake/report_import.h"
#include "packed_document.h"
#include "written_page.h"

#include <QtTest>

using namespace nianbao;

namespace {

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray wordParagraph(const QString &text, bool bold = false)
{
    return QByteArray("<w:p><w:r>") + (bold ? "<w:rPr><w:b/></w:rPr>" : "") + "<w:t xml:space=\"preserve\">"
           + escaped(text) + "</w:t></w:r></w:p>";
}

QString textOf(const Cell &cell, const Figures &figures)
{
    return cell.kind == Cell::Kind::Label ? cell.label : figures.at(cell.figure).text();
}

// The form's table as Word has it: a cell that spans rows stands in each of them.
QByteArray wordTable(const Table &table, const Figures &figures)
{
    QList<QMap<int, QByteArray>> rows(table.rows);
    for (const Cell &cell : table.cells) {
        for (int r = 0; r < cell.rowSpan; ++r) {
            QByteArray properties =
                "<w:tcPr><w:gridSpan w:val=\"" + QByteArray::number(cell.columnSpan) + "\"/>";
            if (cell.rowSpan > 1)
                properties += r == 0 ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>";
            rows[cell.row + r][cell.column] = "<w:tc>" + properties + "</w:tcPr>"
                                              + wordParagraph(r == 0 ? textOf(cell, figures) : QString())
                                              + "</w:tc>";
        }
    }
    QByteArray xml = "<w:tbl>";
    for (const auto &row : rows)
        xml += "<w:tr>" + QByteArrayList(row.values()).join() + "</w:tr>";
    return xml + "</w:tbl>";
}

QByteArray wordOf(const Report &report)
{
    const Figures figures(report);
    QByteArray body = wordParagraph(report.title(), true);
    for (const Section &section : report.form().sections()) {
        if (!section.heading.isEmpty())
            body += wordParagraph(section.heading, true);
        for (const QString &text : report.narrative(section.id).texts())
            body += wordParagraph(text);
        if (section.table >= 0)
            body += wordTable(report.form().tables()[section.table], figures);
    }
    body += wordParagraph(report.signedBy()) + wordParagraph(QStringLiteral("2024年1月19日"));
    return wordFile(body);
}

QByteArray place(int row, int column)
{
    return QByteArray(1, char('A' + column)) + QByteArray::number(row + 1);
}

// The whole report in one sheet, a paragraph a row.
QByteArray workbookOf(const Report &report)
{
    const Figures figures(report);
    QMap<int, QMap<int, QByteArray>> rows;
    QByteArray merges;
    int next = 0;
    const auto put = [&](int row, int column, const QString &text, bool isNumber = false) {
        rows[row][column] = isNumber && !text.isEmpty()
                                ? "<c r=\"" + place(row, column) + "\"><v>" + escaped(text) + "</v></c>"
                                : "<c r=\"" + place(row, column) + "\" t=\"inlineStr\"><is><t>"
                                      + escaped(text) + "</t></is></c>";
    };
    put(next++, 0, report.title());
    for (const Section &section : report.form().sections()) {
        if (!section.heading.isEmpty())
            put(next++, 0, section.heading);
        for (const QString &text : report.narrative(section.id).texts())
            put(next++, 0, text);
        if (section.table < 0)
            continue;
        const Table &table = report.form().tables()[section.table];
        for (const Cell &cell : table.cells) {
            put(next + cell.row, cell.column, textOf(cell, figures), cell.kind != Cell::Kind::Label);
            if (cell.rowSpan * cell.columnSpan > 1)
                merges += "<mergeCell ref=\"" + place(next + cell.row, cell.column) + ":"
                          + place(next + cell.row + cell.rowSpan - 1, cell.column + cell.columnSpan - 1)
                          + "\"/>";
        }
        next += table.rows;
    }
    put(next++, 0, report.signedBy());
    put(next++, 0, QStringLiteral("2024年1月19日"));
    QByteArray sheet = "<sheetData>";
    for (auto row = rows.begin(); row != rows.end(); ++row)
        sheet += "<row r=\"" + QByteArray::number(row.key() + 1) + "\">"
                 + QByteArrayList(row->values()).join() + "</row>";
    return workbook(sheet + "</sheetData><mergeCells>" + merges + "</mergeCells>");
}

} // namespace

// Word documents and workbooks: what was packed comes back; what was made to do harm is refused.
class TestImportDocuments : public QObject
{
    Q_OBJECT

private slots:
    void comesBack_data();
    void comesBack();
    void wordWithItsHabits();
    void refuses_data();
    void refuses();
};

void TestImportDocuments::comesBack_data()
{
    QTest::addColumn<bool>("isWord");
    QTest::newRow("Word") << true;
    QTest::newRow("workbook") << false;
}

void TestImportDocuments::comesBack()
{
    QFETCH(bool, isWord);
    const Report report = randomReport(7);
    const Result<ImportResult> imported =
        ReportImport::fromBytes(isWord ? wordOf(report) : workbookOf(report));
    QVERIFY2(imported.ok(), imported.ok() ? "" : qPrintable(imported.error().text()));
    for (int i = 0; i < report.form().figures().size(); ++i)
        QVERIFY2(imported->report.input(i) == report.input(i),
                 qPrintable(report.form().figures()[i].address));
    for (const QString section : {"lead", "s1", "s5", "s6"})
        QCOMPARE(imported->report.narrative(section).texts(), report.narrative(section).texts());
    QCOMPARE(imported->report.header().value(Field::Title), report.title());
    QCOMPARE(imported->report.header().value(Field::SignedOn), QString("2024-01-19"));
    QVERIFY(imported->isClean());
}

void TestImportDocuments::wordWithItsHabits()
{
    // Runs cut anywhere, what was deleted, a text box's second copy.
    const QByteArray body =
        wordParagraph(QStringLiteral("一、总体情况"))
        + QStringLiteral("<w:p><w:r><w:t>2023</w:t></w:r><w:del><w:r><w:delText>没有的话</"
                         "w:delText><w:t>没有的话</w:t></w:r></w:del>"
                         "<w:r><w:rPr><w:b "
                         "w:val=\"0\"/></w:rPr><w:t>年，</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>平稳</"
                         "w:t></w:r></w:p>")
              .toUtf8()
        + wordParagraph(QStringLiteral("二、主动公开政府信息情况"))
        + wordParagraph(QStringLiteral("六、其他需要报告的事项")) + wordParagraph(QStringLiteral("无。"));
    const Result<ImportResult> imported = ReportImport::fromBytes(wordFile(body));
    QVERIFY(imported.ok());
    const QList<Block> blocks = imported->report.narrative("s1").blocks();
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(std::get<Paragraph>(blocks[0]).runs,
             (QList<Run>{{QStringLiteral("2023年，")}, {QStringLiteral("平稳"), true}}));
}

void TestImportDocuments::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = wordOf(randomReport(1));
    QTest::newRow("cut off") << whole.left(whole.size() / 2);
    QTest::newRow("no ZIP") << QByteArray("PK\x03\x04 and nothing");
    QTest::newRow("no XML") << packed({{"word/document.xml", "<w:document><w:body>"}});
    QTest::newRow("neither") << packed({{"a.txt", "b"}});
    QTest::newRow("bomb") << packed({{"word/document.xml", QByteArray(200 * 1024 * 1024, ' ')}});
    QTest::newRow("external entity") << wordFile("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>",
                                                 "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");
    QByteArray laughs = "<!DOCTYPE a [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 12; ++i)
        laughs += "<!ENTITY a" + QByteArray::number(i) + " \""
                  + ("&a" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
    QTest::newRow("entities of entities")
        << wordFile("<w:p><w:r><w:t>&a11;</w:t></w:r></w:p>", laughs + "]>");
}

void TestImportDocuments::refuses()
{
    QFETCH(QByteArray, bytes);
    const Result<ImportResult> imported = ReportImport::fromBytes(bytes);
    QVERIFY(!imported.ok());
    QVERIFY(imported.error().message.size() > 20);
}

QTEST_GUILESS_MAIN(TestImportDocuments)
#include "test_import_documents.moc"
