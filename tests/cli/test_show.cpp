#include "program.h"

#include <QRegularExpression>

class TestShow : public QObject
{
    Q_OBJECT

private slots:
    void jsonOfAnEmptyReport();
    void jsonHoldsEveryPart();
    void jsonNumbersStandAsTyped_data();
    void jsonNumbersStandAsTyped();
    void jsonOverflowIsNull();
    void titleAsEntered();
    void textForPeople();
    void everyKindOfBlock();
    void textTablesAreAligned();
    void newerFileCanBeShown();
    void damagedFile_data();
    void damagedFile();
    void survivesAnyLocale_data();
    void survivesAnyLocale();
};

namespace {

QByteArray reportWith(const QByteArray &rest)
{
    return R"({"format":1,"template":"national-2021",)" + rest + '}';
}

Run shown(const QByteArray &file, const QString &format)
{
    const Program program;
    program.put("a.nianbao", file);
    return program.run({"show", "a.nianbao", "--format", format});
}

} // namespace

void TestShow::jsonOfAnEmptyReport()
{
    const Run run = shown(emptyReportFile(), "json");
    QCOMPARE(run.status, 0);
    QVERIFY(run.err.isEmpty());
    const QJsonObject json = run.json().object();
    QCOMPARE(json.keys().size(), 14); // `stage` among them
    QCOMPARE(json["template"].toString(), QString("national-2021"));
    for (const char *field :
         {"organ", "year", "title", "documentNumber", "signedBy", "signedOn", "publishedOn", "source"})
        QVERIFY2(json[field].isNull(), field);
    QCOMPARE(json["breakdowns"], QJsonValue(QJsonArray{}));
    QCOMPARE(json["sections"].toObject(),
             (QJsonObject{
                 {"lead", QJsonArray{}}, {"s1", QJsonArray{}}, {"s5", QJsonArray{}}, {"s6", QJsonArray{}}}));

    const QJsonObject figures = json["figures"].toObject();
    QCOMPARE(figures.size(), 166 + 34); // the form's inputs and totals
    for (auto figure = figures.begin(); figure != figures.end(); ++figure)
        QVERIFY2(figure.value().isNull(), qPrintable(figure.key()));
    for (const char *address :
         {"t2.fees.amount", "t3.concluded.total", "t3.notProcessed.confirmation.legalService",
          "t3.other.unpaid.otherOrg", "t4.afterReview.total"})
        QVERIFY2(figures.contains(address), address);
}

void TestShow::jsonHoldsEveryPart()
{
    const Run run = shown(reportWith(R"("organ":"某局","year":2023,"signedOn":"2024-01-23",
        "figures":{"t3.received.natural":"3","t3.received.business":"4","t4.review.other":"0","t3.granted.welfare":"/"},
        "sections":{"s1":["一","二"]})"),
                          "json");
    const QJsonObject json = run.json().object();
    QCOMPARE(json["organ"].toString(), QString("某局"));
    QCOMPARE(json["year"], QJsonValue(2023));
    QCOMPARE(json["title"].toString(), QString("某局2023年政府信息公开工作年度报告"));
    QCOMPARE(json["signedBy"].toString(), QString("某局"));
    QCOMPARE(json["signedOn"].toString(), QString("2024-01-23"));
    QVERIFY(json["publishedOn"].isNull());
    QCOMPARE(json["sections"].toObject()["s1"].toArray(), (QJsonArray{"一", "二"}));
    const QJsonObject figures = json["figures"].toObject();
    QCOMPARE(figures["t3.received.natural"], QJsonValue("3"));
    QCOMPARE(figures["t3.received.total"], QJsonValue("7"));
    QCOMPARE(figures["t4.review.other"], QJsonValue("0"));
    QCOMPARE(figures["t4.review.total"], QJsonValue("0"));
    QCOMPARE(figures["t3.granted.welfare"], QJsonValue("/"));
    QVERIFY(figures["t4.direct.total"].isNull());
    // Keys come in the contract's order for whoever reads them with their eyes.
    QVERIFY(run.out.indexOf("\"organ\"") < run.out.indexOf("\"year\""));
    QVERIFY(run.out.indexOf("\"t2.rules.made\"") < run.out.indexOf("\"t2.fees.amount\""));
    QVERIFY(run.out.contains("某局")); // not escaped
}

void TestShow::jsonNumbersStandAsTyped_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("decimals") << QByteArray("123.50") << "123.50";
    QTest::newRow("no decimals") << QByteArray("123") << "123";
    QTest::newRow("all decimals") << QByteArray("0.000001") << "0.000001";
    QTest::newRow("separators") << QByteArray("316,441.10") << "316441.10";
    QTest::newRow("leading zeros") << QByteArray("007.0") << "7.0";
}

void TestShow::jsonNumbersStandAsTyped()
{
    QFETCH(QByteArray, typed);
    QFETCH(QString, shown);
    const Run run = ::shown(reportWith("\"figures\":{\"t2.fees.amount\":\"" + typed + "\"}"), "json");
    QCOMPARE(run.json().object()["figures"].toObject()["t2.fees.amount"], QJsonValue(shown));
}

void TestShow::jsonOverflowIsNull()
{
    const QByteArray file =
        reportWith(R"("figures":{"t4.review.upheld":"9223372036854775807","t4.review.other":"1"})");
    const Run run = shown(file, "json");
    QCOMPARE(run.status, 0);
    const QJsonObject figures = run.json().object()["figures"].toObject();
    QCOMPARE(figures["t4.review.upheld"], QJsonValue("9223372036854775807"));
    QVERIFY(figures["t4.review.total"].isNull());
    QVERIFY(shown(file, "text").out.contains("#"));
}

void TestShow::titleAsEntered()
{
    const QByteArray file =
        reportWith(R"("organ":"某局","year":2023,"title":"另一个标题","signedBy":"办公室")");
    const QJsonObject json = shown(file, "json").json().object();
    QCOMPARE(json["title"].toString(), QString("另一个标题"));
    QCOMPARE(json["signedBy"].toString(), QString("办公室"));
    QVERIFY(shown(file, "text").out.startsWith("另一个标题\n"));
}

void TestShow::textForPeople()
{
    const Run run = shown(reportWith(R"("organ":"某局","year":2023,
        "figures":{"t3.received.natural":"3","t2.fees.amount":"12.50"},"sections":{"lead":["前言"],"s5":["问题"]})"),
                          "text");
    QCOMPARE(run.status, 0);
    qsizetype last = -1;
    for (const char *part :
         {"某局2023年政府信息公开工作年度报告", "前言", "一、总体情况", "二、主动公开政府信息情况",
          "行政事业性收费", "12.50", "三、收到和处理政府信息公开申请情况", "一、本年新收政府信息公开申请数量",
          "四、政府信息公开行政复议、行政诉讼情况", "行政诉讼 复议后起诉", "五、存在的主要问题及改进情况",
          "问题", "六、其他需要报告的事项"}) {
        const qsizetype at = run.out.indexOf(part, last + 1);
        QVERIFY2(at > last, part); // each there, and in the report's order
        last = at;
    }
    // Text is the usual format.
    const Program program;
    program.put("b.nianbao", emptyReportFile());
    QCOMPARE(program.run({"show", "b.nianbao"}).out, shown(emptyReportFile(), "text").out);
}

void TestShow::everyKindOfBlock()
{
    const QByteArray file = reportWith(R"("sections":{"s1":["一",{"heading":"（一）小标题","level":1},
        {"paragraph":["前",{"bold":"重点"},"后"]},
        {"picture":"image/png","caption":"图1","data":"iVBORw0KGgo="},
        {"picture":"image/png","caption":"","data":"iVBORw0KGgo="}]})");
    QCOMPARE(shown(file, "json").json().object()["sections"].toObject()["s1"].toArray(),
             (QJsonArray{"一", "（一）小标题", "前重点后", "图1", ""}));
    const Run run = shown(file, "text");
    QVERIFY2(run.out.contains("一\n\n（一）小标题\n前重点后\n[Picture: 图1]\n[Picture]\n"),
             run.out.constData());
}

void TestShow::textTablesAreAligned()
{
    const QString text = QString::fromUtf8(
        shown(reportWith(R"("figures":{"t3.received.natural":"123456789012"})"), "text").out);
    const auto width = [](const QString &line) { // independent: all of these are wide but ASCII and ·
        int columns = 0;
        for (const QChar c : line)
            columns += c.unicode() < 0x2000 ? 1 : 2;
        return columns;
    };
    const QStringList lines = text.split(u'\n');
    const qsizetype heads = lines.indexOf(QRegularExpression(".*自然人.*总计$"));
    QVERIFY(heads > 0);
    QVERIFY(lines[heads + 1].contains("123456789012"));
    QCOMPARE(width(lines[heads + 1]), width(lines[heads]));
    QCOMPARE(width(lines[heads + 2]), width(lines[heads]));
}

void TestShow::newerFileCanBeShown()
{
    const Run run = shown(R"({"format":2,"template":"national-2021","organ":"某局"})", "json");
    QCOMPARE(run.status, 0);
    QCOMPARE(run.json().object()["organ"].toString(), QString("某局"));
    QVERIFY2(run.err.contains("newer version"), run.err.constData());
}

void TestShow::damagedFile_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("not JSON") << QByteArray("PK\x03\x04") << QByteArray("line 1: ");
    QTest::newRow("cut off") << QByteArray("{\"format\":1,\n\"templ") << QByteArray("line 2: ");
    QTest::newRow("unknown template")
        << QByteArray(R"({"format":1,"template":"x"})") << QByteArray("template: ");
    QTest::newRow("figure") << reportWith(R"("figures":{"t2.rules.made":"1.5"})")
                            << QByteArray("figures.t2.rules.made: ");
    QTest::newRow("section") << reportWith(R"("sections":{"s9":[]})") << QByteArray("sections.s9: ");
}

void TestShow::damagedFile()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, place);
    const Run run = shown(file, "json");
    QCOMPARE(run.status, 3);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.startsWith("a.nianbao: " + place), run.err.constData());
}

void TestShow::survivesAnyLocale_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"C", "POSIX", "C.UTF-8", "zh_CN.GB18030", "de_DE", "none"})
        QTest::newRow(locale) << QString(locale);
}

// What is written is UTF-8 whatever the system's own encoding is, and so are the names of files.
void TestShow::survivesAnyLocale()
{
    QFETCH(QString, locale);
    Program program;
    program.setEnvironment("LC_ALL", locale);
    program.put("年报.nianbao", reportWith(R"("organ":"某局")"));
    const Run run = program.run({"show", "年报.nianbao", "--format", "json"});
    QVERIFY2(run.status == 0, run.err.constData());
    QCOMPARE(run.json().object()["organ"].toString(), QString("某局"));
}

QTEST_GUILESS_MAIN(TestShow)
#include "test_show.moc"
