#include "publish/figures_csv.h"
#include "reports.h"

#include <QTest>

using namespace nianbao;
using namespace nianbao::test;

class TestFiguresCsv : public QObject
{
    Q_OBJECT

private slots:
    void holdsEveryFigure();
    void keepsEmptySlashAndZeroApart();
    void isReadBySpreadsheets();
};

namespace {

QList<QStringList> linesOf(const Report &report)
{
    QList<QStringList> lines;
    const QString text = QString::fromUtf8(figuresAsCsv(Figures(report)));
    for (const QString &line : text.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts))
        lines += line.split(u','); // no label of the form has a comma or a quotation mark
    return lines;
}

} // namespace

void TestFiguresCsv::holdsEveryFigure()
{
    const Report report = numberedReport();
    const QList<QStringList> lines = linesOf(report);
    const Template &form = report.form();
    QCOMPARE(lines.size(), 201);
    for (int i = 0; i < form.figures().size(); ++i) {
        const FigureSpec &figure = form.figures()[i];
        const QStringList &line = lines[i + 1];
        QCOMPARE(line.size(), 6);
        QCOMPARE(line[0], figure.address);
        QCOMPARE(line[1], form.tables()[figure.table].name);
        QString label = line[3] + u' ' + line[4];
        QCOMPARE(label.replace(QStringLiteral(" / "), QStringLiteral(" ")).trimmed(), figure.fullLabel());
        QCOMPARE(line[5],
                 QString::number(figure.computed ? independentTotal(report, figure.address) : numberOf(i)));
    }
    QCOMPARE(lines.last()[2], QStringLiteral("四、政府信息公开行政复议、行政诉讼情况"));
}

void TestFiguresCsv::keepsEmptySlashAndZeroApart()
{
    Report report;
    const NumberType type = report.form().figures()[0].type;
    report = with(report, SetFigure{QStringLiteral("t2.rules.made"), *Figure::parse("0", type)});
    report = with(report, SetFigure{QStringLiteral("t2.rules.repealed"), *Figure::parse("/", type)});
    const QList<QStringList> lines = linesOf(report);
    QCOMPARE(lines[1].last(), QStringLiteral("0"));
    QCOMPARE(lines[2].last(), QStringLiteral("/"));
    QCOMPARE(lines[3].last(), QString());
}

void TestFiguresCsv::isReadBySpreadsheets()
{
    const QByteArray csv = figuresAsCsv(Figures(Report()));
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"
                           "address,table,section,row,column,value\r\n"));
    QCOMPARE(csv.count('\n'), csv.count("\r\n"));
    QVERIFY(csv.endsWith("\r\n"));
}

QTEST_GUILESS_MAIN(TestFiguresCsv)
#include "test_figures_csv.moc"
