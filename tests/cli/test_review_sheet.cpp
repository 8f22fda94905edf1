#include "program.h"

#include "checks/acknowledging.h"
#include "checks/checks.h"
#include "storage/fingerprint.h"
#include "storage/report_file.h"

#include <QRegularExpression>

namespace {

const QByteArray file = R"({"format":1,"template":"national-2021","organ":"某局","year":2023,
"figures":{"t3.received.natural":"214"},"sections":{"s1":["全年公开信息。"]}})";

QByteArray outputOf(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

int pagesOf(const QString &pdf)
{
    static const QRegularExpression pages("Pages:\\s*(\\d+)");
    return pages.match(QString::fromUtf8(outputOf("pdfinfo", {pdf}))).captured(1).toInt();
}

// Of one page, without white space.
QString textOf(const QString &pdf, int page)
{
    const QString number = QString::number(page);
    QString text = QString::fromUtf8(outputOf("pdftotext", {"-f", number, "-l", number, pdf, "-"}));
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

} // namespace

class TestReviewSheet : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void goesWhereItIsAskedFor_data();
    void goesWhereItIsAskedFor();
    void isReadAloudInItsPlace_data();
    void isReadAloudInItsPlace();
    void tellsWhatTheChecksFound();
    void codeTiesPaperToFile();
    void refuses_data();
    void refuses();

private:
    Run exported(const QStringList &words) const
    {
        return m_program->run(QStringList{"export", "a.nianbao", "--pdf", "a.pdf"} + words);
    }

    std::unique_ptr<Program> m_program;
};

void TestReviewSheet::init()
{
    m_program = std::make_unique<Program>();
    m_program->put("a.nianbao", file);
}

void TestReviewSheet::goesWhereItIsAskedFor_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("first") << "first";
    QTest::newRow("last") << "last";
}

void TestReviewSheet::goesWhereItIsAskedFor()
{
    QFETCH(QString, place);
    QCOMPARE(exported({}).status, 0);
    const int pages = pagesOf(m_program->at("a.pdf"));
    const QString report = textOf(m_program->at("a.pdf"), 1);
    QVERIFY(!report.contains("审签单"));
    QCOMPARE(exported({"--review-sheet", place}).status, 0);
    QCOMPARE(pagesOf(m_program->at("a.pdf")), pages + 1);
    const bool isFirst = place == "first";
    QVERIFY(
        textOf(m_program->at("a.pdf"), isFirst ? 1 : pages + 1).contains("政府信息公开工作年度报告审签单"));
    QCOMPARE(textOf(m_program->at("a.pdf"), isFirst ? 2 : 1), report); // its page's number, too
}

void TestReviewSheet::isReadAloudInItsPlace_data()
{
    goesWhereItIsAskedFor_data();
}

void TestReviewSheet::isReadAloudInItsPlace()
{
    QFETCH(QString, place);
    QCOMPARE(exported({"--review-sheet", place}).status, 0);
    QStringList words; // of the structure tree, in its order
    for (const QByteArray &line : outputOf("pdfinfo", {"-struct-text", m_program->at("a.pdf")}).split('\n')) {
        if (const QString text = QString::fromUtf8(line).trimmed(); text.startsWith('"'))
            words += text.mid(1).chopped(1);
    }
    const auto at = [&](const QString &text) { return words.indexOf(text); };
    const auto sheet = {at("政府信息公开工作年度报告审签单"), at("报告名称"),          at("核稿（办公室）"),
                        at("□可公开　□部分处理　□不公开"),    at("已核实事项（0项）"), at("无")};
    QVERIFY(*sheet.begin() >= 0);
    QVERIFY(std::is_sorted(sheet.begin(), sheet.end()));
    const qsizetype report = at("全年公开信息。");
    QVERIFY(report > 0);
    QVERIFY(place == "first" ? *(sheet.end() - 1) < report : *sheet.begin() > report);
}

void TestReviewSheet::tellsWhatTheChecksFound()
{
    const auto counts = [this] {
        const QJsonArray findings = m_program->run({"check", "a.nianbao", "--format", "json"}).json().array();
        QMap<QString, int> all;
        for (const QJsonValue &one : findings)
            ++all[one["acknowledged"].isString() ? "acknowledged" : one["severity"].toString()];
        return QString("错误%1警告%2提示%3已核实%4")
            .arg(all["error"])
            .arg(all["warning"])
            .arg(all["note"])
            .arg(all["acknowledged"]);
    };
    const QString before = counts();
    QCOMPARE(exported({"--review-sheet", "first"}).status, 0);
    const QString sheet = textOf(m_program->at("a.pdf"), 1);
    QVERIFY2(sheet.contains(before), qPrintable(sheet));
    QVERIFY2(sheet.contains("已核实事项（0项）无"), qPrintable(sheet));

    // Somebody answers for what may be answered for.
    nianbao::Report report = nianbao::reportFromJson(file)->report;
    for (const nianbao::Finding &finding : nianbao::check(report, nianbao::Figures(report))) {
        const QDateTime on({2024, 1, 20}, {12, 0}, Qt::UTC);
        const auto word = nianbao::acknowledging(finding, "已与业务科室核对", "张三", on);
        QVERIFY(word.ok() && report.apply(*word).ok());
    }
    m_program->put("a.nianbao", nianbao::reportToJson(report));
    QVERIFY(counts() != before);
    QCOMPARE(exported({"--review-sheet", "first"}).status, 0);
    const QString again = textOf(m_program->at("a.pdf"), 1);
    QVERIFY2(again.contains(counts()), qPrintable(again));
    QVERIFY2(again.contains("核实情况：已与业务科室核对（张三2024-01-20）"), qPrintable(again));
}

void TestReviewSheet::codeTiesPaperToFile()
{
    QCOMPARE(exported({"--review-sheet", "last"}).status, 0);
    const QString last = QString::number(pagesOf(m_program->at("a.pdf")));
    outputOf("pdftoppm", {"-r", "150", "-f", last, "-singlefile", "-png", m_program->at("a.pdf"),
                          m_program->at("sheet")});
    const QByteArray code = outputOf("zbarimg", {"--nodbus", "--raw", "-q", m_program->at("sheet.png")});
    const QString print = nianbao::fingerprintOf(nianbao::reportFromJson(file)->report);
    QCOMPARE(QString::fromUtf8(code).trimmed(), "nianbao:v1;organ=某局;year=2023;sm3=" + print);
    QVERIFY(textOf(m_program->at("a.pdf"), last.toInt()).contains(print));
}

void TestReviewSheet::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("another place") << QStringList{"--pdf", "a.pdf", "--review-sheet", "middle"};
    QTest::newRow("no place") << QStringList{"--pdf", "a.pdf", "--review-sheet"};
    QTest::newRow("no PDF") << QStringList{"--html", "a.html", "--review-sheet", "first"};
    QTest::newRow("twice") << QStringList{"--pdf", "a.pdf",          "--review-sheet",
                                          "last",  "--review-sheet", "first"};
}

void TestReviewSheet::refuses()
{
    QFETCH(QStringList, words);
    const Run run = m_program->run(QStringList{"export", "a.nianbao"} + words);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains("review"), run.err.constData());
    QCOMPARE(m_program->files(), QStringList{"a.nianbao"});
}

QTEST_APPLESS_MAIN(TestReviewSheet)
#include "test_review_sheet.moc"
