#include "text_report.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace nianbao;

namespace {

// The rules on what the text says apart from figures.
const QStringList textRules{"period",
                            "date-broken",
                            "signed-on",
                            "year-mentioned",
                            "document-number",
                            "basis-notice",
                            "brackets-unpaired",
                            "organ-name",
                            "self-reference",
                            "self-level",
                            "heading-wrong",
                            "five-aspects",
                            "government-aspects",
                            "improvement",
                            "processing-fee",
                            "fee-unpaid",
                            "same-as-last-year",
                            "padding",
                            "title-name",
                            "parts-of-lead"};

QString corpus(const QString &file)
{
    return qEnvironmentVariable("NIANBAO_CORPUS",
                                qEnvironmentVariable("NIANBAO_SOURCE") + "/../shared/corpus")
           + u'/' + file;
}

} // namespace

// The rules on the text against texts that were written without them.
class TestTextCorpus : public QObject
{
    Q_OBJECT

private slots:
    void thePageThatItBeganWith();
    void passages();
};

void TestTextCorpus::thePageThatItBeganWith()
{
    QFile file(corpus("houma-2023.txt"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP(qPrintable("the corpus isn't here (set NIANBAO_CORPUS): " + file.fileName()));
    QStringList lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split('\n')) {
        if (!line.trimmed().isEmpty())
            lines += line.trimmed();
    }
    const auto between = [&lines](const QString &from, const QString &to) {
        const qsizetype start = lines.indexOf(from) + 1;
        return lines.mid(start, lines.indexOf(to, start) - start).join('\n');
    };
    QStringList fields{"organ=侯马经济开发区管委会",
                       "year=2023",
                       "title=侯马经济开发区2023年度政府信息公开年度报告",
                       "signedBy=侯马经济开发区管委会",
                       "signedOn=2024-01-23",
                       "publishedOn=2024-01-30"};
    fields += "lead=" + between("2023年度政府信息公开年度报告", "一、总体情况");
    fields += "s1=" + between("一、总体情况", "二、主动公开政府信息情况");
    fields += "s5=" + between("五、存在的主要问题及改进情况", "六、其他需要报告的事项");
    fields += "s6=" + between("六、其他需要报告的事项", "侯马经济开发区管委会");
    Report report = reportSaying(fields);
    for (const FigureSpec &spec : report.form().figures()) {
        if (!spec.computed)
            QVERIFY(report.apply({{SetFigure{spec.address, Figure::number(0)}}}).ok());
    }
    QStringList found = foundOf(textRules, report);
    found.sort();
    QStringList expected{
        "error date-broken: 20231月1日→2023年1月1日",
        "error date-broken: 202312月31日→2023年12月31日",
        "error document-number: 国办公开函〔202130号→国办公开办函〔2021〕30号",
        "note organ-name: title 侯马经济开发区 signedBy",
        "warning basis-notice: 国办公开函→国办公开办函",
        "warning title-name: title→侯马经济开发区2023年度政府信息公开工作年度报告",
    };
    expected.sort();
    QVERIFY2(found == expected, qPrintable(found.join(QChar(10))));
}

// Three hundred passages, each as the text of section one of a report of its year.
void TestTextCorpus::passages()
{
    QFile file(corpus("claims.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP(qPrintable("the corpus isn't here (set NIANBAO_CORPUS): " + file.fileName()));
    // What a passage alone can't have.
    QStringList rules = textRules;
    for (const char *wholeReport : {"period", "five-aspects", "processing-fee"})
        rules.removeAll(wholeReport);
    int passages = 0;
    QStringList found;
    while (!file.atEnd()) {
        const QJsonObject json = QJsonDocument::fromJson(file.readLine()).object();
        ++passages;
        const QString year = QString::number(json["year"].toInt());
        for (const QString &one :
             foundOf(rules, reportSaying({"year=" + year, "s1=" + json["text"].toString()})))
            found += json["id"].toString() + u' ' + one;
    }
    qInfo().noquote() << passages << "passages," << found.size() << "findings:" << found.join('\n');
    QVERIFY(passages >= 300);
    // Each of these is in the text indeed.
    const QStringList right{
        "d037 warning document-number: [2021]42号→〔2021〕42号",
        "d078 error date-broken: 20231月1日→2023年1月1日",
        "d078 error date-broken: 202312月31日→2023年12月31日",
        "d146 warning year-mentioned: 2022年",
        "d257 warning brackets-unpaired: （其中自然人18件",
    };
    QCOMPARE(found, right);
}

QTEST_APPLESS_MAIN(TestTextCorpus)
#include "test_text_corpus.moc"
