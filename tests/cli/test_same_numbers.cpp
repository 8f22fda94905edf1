#include "../model/breakdowns.h"
#include "program.h"
#include "storage/report_file.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace nianbao::test;

// What show prints stands in the PDF and in the page, number by number.
class TestSameNumbers : public QObject
{
    Q_OBJECT

private slots:
    void everyOutputHasTheSameNumbers();

private:
    QString pdfText(const QString &file) const;
    QString htmlText(const QString &file) const;

    const Program m_program;
};

namespace {

QString withoutSpace(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

} // namespace

// All text, without white space and page numbers.
QString TestSameNumbers::pdfText(const QString &file) const
{
    QProcess process;
    process.start("pdftotext", {"-raw", m_program.at(file), "-"});
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("pdftotext: %s", process.readAllStandardError().constData());
    QString text = QString::fromUtf8(process.readAllStandardOutput());
    static const QRegularExpression pageNumber("\n?— \\d+ —\\s*(\f|$)");
    return withoutSpace(text.remove(pageNumber));
}

// What a browser shows: a drawing's words, not what is read aloud instead of it.
QString TestSameNumbers::htmlText(const QString &file) const
{
    QXmlStreamReader xml(m_program.bytesOf(file));
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()
            && (xml.name() == u"title" || xml.name() == u"desc" || xml.name() == u"style"))
            xml.readElementText();
        else if (xml.isCharacters())
            text += xml.text();
    }
    if (xml.hasError())
        qFatal("%s", qPrintable(xml.errorString()));
    return withoutSpace(text);
}

namespace {

// Looks for what `show --format json` says of a breakdown in the text of an output, number by number:
// its sentence, its table's rows, the words of its drawing.
class BreakdownText
{
public:
    BreakdownText(const QString &text, const QString &whereFrom) : m_text(text), m_at(text.indexOf(whereFrom))
    {
    }

    void read(const QString &sentence, const QJsonObject &breakdown, qint64 percentScale)
    {
        find(withoutSpace(sentence));
        const QString unit = breakdown["unit"].toString();
        find("类别数量（" + unit + "）占比");
        QStringList counts{breakdown["total"].toString()}; // the drawing says it, too
        QStringList percents;
        qint64 steps = 0;
        for (const QJsonValue &part : breakdown["parts"].toArray()) {
            counts += part["count"].toString();
            percents += part["percent"].toString();
            QString digits = percents.last();
            steps += digits.remove('.').toLongLong();
            find(part["label"].toString() + counts.last() + percents.last() + '%');
        }
        QString sum = QString::number(steps);
        if (percentScale > 0)
            sum.insert(sum.size() - percentScale, '.');
        find("合计" + counts.first() + sum + '%');
        // A page's drawings are painted last. The rest of the report has no such numbers.
        const QString drawing = m_text.mid(m_at);
        compare(counts, numbersBefore(unit, drawing));
        compare(percents, numbersBefore("%", drawing));
    }
    const QStringList &faults() const { return m_faults; }
    int compared() const { return m_compared; }

private:
    void find(const QString &words)
    {
        const qsizetype at = m_text.indexOf(words, m_at);
        ++m_compared;
        if (at < 0)
            m_faults += "no " + words + " in " + m_text.mid(m_at, 200);
        else
            m_at = at + words.size();
    }
    static QStringList numbersBefore(const QString &unit, const QString &text)
    {
        QStringList numbers;
        const QRegularExpression number("(\\d+(\\.\\d+)?)" + QRegularExpression::escape(unit));
        for (const QRegularExpressionMatch &match : number.globalMatch(text))
            numbers += match.captured(1);
        return numbers;
    }
    void compare(QStringList wanted, QStringList found)
    {
        wanted.sort();
        found.sort();
        m_compared += int(wanted.size());
        if (wanted != found)
            m_faults += "drawn " + found.join(' ') + " for " + wanted.join(' ');
    }

    const QString m_text;
    qsizetype m_at;
    QStringList m_faults;
    int m_compared = 0;
};

} // namespace

void TestSameNumbers::everyOutputHasTheSameNumbers()
{
    QRandomGenerator random(214);
    int compared = 0;
    for (int i = 0; i < 24; ++i) {
        nianbao::Breakdown one = i < 3 ? sixParts() : randomBreakdown(random, true);
        one.title.clear();
        one.subject = "公开信息";
        one.showsSentence = one.showsTable = true;
        one.showsLastYear = false;
        one.chart = QList{nianbao::ChartKind::Bar, nianbao::ChartKind::Pie, nianbao::ChartKind::Ring}[i % 3];
        if (nianbao::BreakdownFigures(one).percentages.isEmpty())
            one.parts[0].count = nianbao::Figure::number(1);
        m_program.put("a.nianbao",
                      reportToJson(reportOf({}, {paragraphOf({"其中", "{" + one.id + ".p1}", "，占",
                                                              "{" + one.id + ".p1:%}", "。"}),
                                                 one})));
        const auto run = m_program.run({"export", "a.nianbao", "--pdf", "a.pdf", "--html", "a.html"});
        QVERIFY2(run.status == 0, run.err.constData());
        const QJsonObject json = m_program.run({"show", "a.nianbao", "--format", "json"}).json().object();
        const QJsonObject breakdown = json["breakdowns"][0].toObject();
        const QJsonObject first = breakdown["parts"][0].toObject();
        const QString paragraph = json["sections"]["s1"][0].toString();
        QCOMPARE(paragraph,
                 "其中" + first["count"].toString() + "，占" + first["percent"].toString() + "%。");
        for (const QString &text : {pdfText("a.pdf"), htmlText("a.html")}) {
            BreakdownText reader(text, "一、总体情况" + paragraph);
            reader.read(json["sections"]["s1"][1].toString(), breakdown, one.decimals);
            QVERIFY2(reader.faults().isEmpty(), qPrintable(reader.faults().join('\n')));
            compared += reader.compared();
        }
    }
    qInfo("%d numbers and rows compared", compared);
}

QTEST_GUILESS_MAIN(TestSameNumbers)
#include "test_same_numbers.moc"
