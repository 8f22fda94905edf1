#include "checks/breakdown_offers.h"
#include "model/field_readings.h"

#include <QTest>

using namespace nianbao;

// A breakdown in prose becomes a live one without a word of it altered.
class TestBreakdownOffers : public QObject
{
    Q_OBJECT

private slots:
    void takesItsWords_data();
    void takesItsWords();
    void offersNone_data();
    void offersNone();
    void staysLive();
    void manners();
    void becomesOneWithItsTable();
    void looksForItsParagraph();
    void hasIdsOfItsOwn();

private:
    static Report reportOf(const QList<Block> &blocks)
    {
        Report report;
        if (!report.apply({{SetNarrative{"s1", blocks}}}))
            qFatal("the text can't be set");
        return report;
    }
    static Report reportOf(const QString &text) { return reportOf({Paragraph{{Run{text}}}}); }
    static Report taken(Report report)
    {
        if (!report.apply(breakdownChange(report, breakdownOffers(report))))
            qFatal("the offer can't be taken");
        return report;
    }
    static QString fieldsOf(const QList<Run> &runs)
    {
        QStringList fields;
        for (const Run &run : runs) {
            if (run.isField())
                fields += run.field + u'=' + run.text;
        }
        return fields.join(u' ');
    }
};

void TestBreakdownOffers::takesItsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parts");
    QTest::addColumn<QString>("whole"); // where it isn't their sum
    QTest::addColumn<QString>("fields");
    QTest::newRow("plain") << "全年公开信息214条。其中，要闻120条，占56.07%；通知94条，占43.93%。"
                           << "要闻 120|通知 94"
                           << ""
                           << "b1=214 b1.p1=120 b1.p1:%=56.07% b1.p2=94 b1.p2:%=43.93%";
    QTest::newRow("one decimal") << "全年公开信息214条。其中，要闻120条，占56.1%；通知94条，占43.9%。"
                                 << "要闻 120|通知 94"
                                 << ""
                                 << "b1=214 b1.p1=120 b1.p1:%=56.1% b1.p2=94 b1.p2:%=43.9%";
    QTest::newRow("a percentage that is wrong stays as it was written")
        << "全年公开信息214条。其中，要闻120条，占56.07%；通知94条，占44.93%。"
        << "要闻 120|通知 94"
        << ""
        << "b1=214 b1.p1=120 b1.p1:%=56.07% b1.p2=94";
    QTest::newRow("not all of the whole")
        << "全年公开信息300条。其中，要闻120条，占40.00%；通知94条，占31.33%。"
        << "要闻 120|通知 94"
        << "300"
        << "b1=300 b1.p1=120 b1.p1:%=40.00% b1.p2=94 b1.p2:%=31.33%";
    QTest::newRow("words around it")
        << "2023年工作有序。全年公开信息1200条，其中要闻1000条、通知200条。下一步继续努力。"
        << "要闻 1000|通知 200"
        << ""
        << "b1=1200 b1.p1=1000 b1.p2=200";
    QTest::newRow("separators stay") << "全年公开信息1,200条，其中要闻1,000条、通知200条。"
                                     << "要闻 1000|通知 200"
                                     << ""
                                     << "b1.p2=200";
}

void TestBreakdownOffers::takesItsWords()
{
    QFETCH(QString, text);
    const Report before = reportOf(text);
    QCOMPARE(breakdownOffers(before).size(), 1);
    const Report after = taken(before);
    QCOMPARE(after.narrative("s1").texts(), QStringList{text});
    const auto *breakdown = std::get_if<Breakdown>(&after.narrative("s1").blocks().first());
    QVERIFY(breakdown);
    QVERIFY(breakdown->showsSentence && !breakdown->showsTable && !breakdown->chart);
    QCOMPARE(breakdown->phrasing, QString());
    QStringList parts;
    for (const BreakdownPart &part : breakdown->parts)
        parts += part.label + u' ' + part.count.text();
    QTEST(parts.join(u'|'), "parts");
    QTEST(breakdown->statedWhole.text(), "whole");
    QTEST(fieldsOf(breakdown->sentence), "fields");
}

void TestBreakdownOffers::offersNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no breakdown") << "全年公开信息214条，占全市的5%。";
    QTest::newRow("more than the whole") << "全年公开信息100条。其中，要闻120条，通知94条。";
    QTest::newRow("not exact") << "全年公开信息200余条，其中要闻100余条、通知100余条。";
    QTest::newRow("one part") << "全年公开信息214条，其中要闻120条。";
}

void TestBreakdownOffers::offersNone()
{
    QFETCH(QString, text);
    QVERIFY(breakdownOffers(reportOf(text)).isEmpty());
    QVERIFY(breakdownChange(reportOf(text), {}).steps.isEmpty());
}

void TestBreakdownOffers::staysLive()
{
    Report report = taken(reportOf("全年公开信息200条。其中，要闻100条，占50%；通知100条，占50%。"));
    QList<Block> blocks = report.narrative("s1").blocks();
    std::get<Breakdown>(blocks[0]).parts[0].count = Figure::number(300);
    QVERIFY(report.apply({{SetNarrative{"s1", blocks}}}).ok());
    QCOMPARE(report.narrative("s1").texts().first(),
             QString("全年公开信息400条。其中，要闻300条，占75%；通知100条，占25%。"));
}

void TestBreakdownOffers::manners()
{
    const Report report = taken(reportOf(
        {Paragraph{{Run{"全年公开信息"}, Run{"214条", true}, Run{"。其中，要闻120条，占56.07%；通知94条，占"},
                    Run{"43.93%", true}, Run{"。"}}}}));
    const QList<Run> runs = std::get<Breakdown>(report.narrative("s1").blocks().first()).sentence;
    QString bold;
    for (const Run &run : runs)
        bold += run.bold ? run.text + u'|' : QString();
    QCOMPARE(bold, QString("214|条|43.93%|"));
}

void TestBreakdownOffers::becomesOneWithItsTable()
{
    Breakdown table;
    table.id = "b1";
    table.title = "分类";
    table.unit = "条";
    table.phrasing = "share";
    table.parts = {{"p1", "要闻", Figure::number(120)}, {"p2", "通知", Figure::number(94)}};
    table.showsSentence = false;
    table.showsTable = true;
    const QString text = "全年公开信息214条。其中，要闻120条，占56.07%；通知94条，占43.93%。";
    const Report report = taken(reportOf({Paragraph{{Run{text}}}, table, Paragraph{{Run{"末段。"}}}}));
    const QList<Block> blocks = report.narrative("s1").blocks();
    QCOMPARE(blocks.size(), 2);
    const auto &both = std::get<Breakdown>(blocks[0]);
    QCOMPARE(both.title, QString("分类"));
    QVERIFY(both.showsTable && both.showsSentence);
    QCOMPARE(textOf(blocks[0]), text);
    QCOMPARE(fieldsOf(both.sentence), QString("b1=214 b1.p1=120 b1.p1:%=56.07% b1.p2=94 b1.p2:%=43.93%"));
    // Another's table stays where it is.
    table.parts[1].count = Figure::number(93);
    QCOMPARE(taken(reportOf({Paragraph{{Run{text}}}, table})).narrative("s1").blocks().size(), 2);
}

void TestBreakdownOffers::looksForItsParagraph()
{
    const QString text = "全年公开信息214条。其中，要闻120条，通知94条。";
    const QList<BreakdownOffer> offers = breakdownOffers(reportOf(text));
    const Report moved = reportOf({Heading{1, "（一）主动公开"}, Paragraph{{Run{text}}}});
    Report report = moved;
    QVERIFY(report.apply(breakdownChange(moved, offers)).ok());
    QVERIFY(std::holds_alternative<Breakdown>(report.narrative("s1").blocks()[1]));
    // What somebody has put otherwise meanwhile is theirs.
    const Report other = reportOf("全年公开信息215条。其中，要闻120条，通知95条。");
    QVERIFY(breakdownChange(other, offers).steps.isEmpty());
}

void TestBreakdownOffers::hasIdsOfItsOwn()
{
    const QString text = "全年公开信息214条。其中，要闻120条，通知94条。";
    Report report = reportOf({Paragraph{{Run{text}}}, Paragraph{{Run{text}}}});
    QVERIFY(report.apply({{SetNarrative{"s6", {text}}}}).ok());
    QCOMPARE(breakdownOffers(report).size(), 3);
    report = taken(report);
    QCOMPARE(report.narrative("s1").texts(), (QStringList{text, text}));
    QVERIFY(std::holds_alternative<Breakdown>(report.narrative("s1").blocks()[1]));
    QVERIFY(std::holds_alternative<Breakdown>(report.narrative("s6").blocks()[0]));
    QVERIFY(breakdownOffers(report).isEmpty());
}

QTEST_GUILESS_MAIN(TestBreakdownOffers)
#include "test_breakdown_offers.moc"
