#include "text_report.h"

using namespace nianbao;

class TestDocumentNumberRules : public QObject
{
    Q_OBJECT

private slots:
    void written_data();
    void written();
    void ownNumber_data();
    void ownNumber();
    void basis_data();
    void basis();
    void brackets_data();
    void brackets();
    void takesTimeInProportion_data();
    void takesTimeInProportion();
};

void TestDocumentNumberRules::written_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *text, const QStringList &expected) {
        QTest::newRow(text) << text << expected;
    };
    const QString right = "国办公开办函〔2021〕30号";
    for (const char *wrong :
         {"国办公开函〔202130号", "国办公开办函〔202130号", "国办公开办函202130 号", "国办公开办函[2021]30号",
          "国办公开办函（2021）30号", "国办公开办函【2021】30号", "国办公开办函〔2021)30号",
          "国办公开办函2021〕30号", "国办公开办函〔2021年〕30号", "国办公开办函 2021 30号",
          "国办公开办函［2021］30号"})
        QTest::newRow(wrong) << QString("根据通知（%1）").arg(wrong)
                             << QStringList{QString("error document-number: %1→%2").arg(wrong, right)};
    row("按国办公开办函〔2021〕30）编制", {"error document-number: 国办公开办函〔2021〕30→" + right});
    row("国办公开办函(2019)60号", {"error document-number: 国办公开办函(2019)60号→国办公开办函〔2019〕60号"});
    row("晋政办发[2021]5号", {"warning document-number: [2021]5号→〔2021〕5号"});
    row("侯政发（2023）12号、侯政办发【2022】3号", {"warning document-number: （2023）12号→〔2023〕12号",
                                                    "warning document-number: 【2022】3号→〔2022〕3号"});
    row("国办函〔2020109号", {"warning document-number: 〔2020109号→〔2020〕109号"});
    row("东财税〔2021〕第6号", {"warning document-number: 〔2021〕第6号→〔2021〕6号"});
    row("国办公开办函〔2021〕三十号", {"error document-number: 国办公开办函〔2021〕三十号→" + right});
    row("东财税〔2021〕一百二十三号", {"warning document-number: 〔2021〕一百二十三号→〔2021〕123号"});
    row("侯政发202312号", {"warning document-number: 202312号→〔2023〕12号"});

    const QStringList none;
    row("国办公开办函〔2021〕30号", none);
    row("国办公开办函〔2021〕 30 号", none);
    row("国办公开办函﹝2021﹞30号", none);
    row("国务院令第711号", none);
    row("判决书（2023）苏0812行初12号", none);
    row("共发布信息（2023）15件", none);
    row("公告2023年第5号", none);
    row("全年办理（2022）", none);
    row("幸福路（2023）5号楼", none);
    row("（2021）30号", none);
    row("第202130号提案", none);
    row("受理编号202130号", none);
    row("电话0357202130号码", none);
    row("人大公告〔2023〕第1号", none);
    row("《条例》（2019年修订）30条", none);
    row("网址[2021]", none);
}

void TestDocumentNumberRules::written()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(foundOf({"document-number"}, reportSaying({"lead=" + text})), expected);
}

void TestDocumentNumberRules::ownNumber_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none") << "" << QStringList{};
    QTest::newRow("right") << "侯开发〔2024〕3号" << QStringList{};
    QTest::newRow("an index") << "000014349/2024-00012" << QStringList{};
    QTest::newRow("wrong") << "侯开发[2024]3号"
                           << QStringList{"warning document-number: documentNumber→侯开发〔2024〕3号"};
}

void TestDocumentNumberRules::ownNumber()
{
    QFETCH(QString, number);
    QFETCH(QStringList, expected);
    QCOMPARE(foundOf({"document-number"}, reportSaying({"documentNumber=" + number})), expected);
}

void TestDocumentNumberRules::basis_data()
{
    QTest::addColumn<QString>("year");
    QTest::addColumn<QString>("lead");
    QTest::addColumn<QStringList>("expected");
    const QString now = "国办公开办函〔2021〕30号", old = "国办公开办函〔2019〕60号";
    const QString format = "《关于印发〈政府信息公开工作年度报告格式〉的通知》";
    const QStringList none;
    QTest::newRow("the one in force") << "2023" << format + "（" + now + "）" << none;
    QTest::newRow("none") << "2023"
                          << "根据条例编制。" << none;
    QTest::newRow("a code lacks a character")
        << "2023"
        << "（国办公开函〔2021〕30号）" << QStringList{"warning basis-notice: 国办公开函→国办公开办函"};
    QTest::newRow("in a broken number")
        << "2023"
        << "(国办公开函〔202130号)" << QStringList{"warning basis-notice: 国办公开函→国办公开办函"};
    QTest::newRow("the old one") << "2023" << old << QStringList{"warning basis-notice: " + old + " year"};
    QTest::newRow("the old one beside the other") << "2023" << now + "、" + old << none;
    QTest::newRow("the old one in its time") << "2020" << old << none;
    QTest::newRow("the new one for an old year")
        << "2020" << now << QStringList{"warning basis-notice: " + now + " year"};
    QTest::newRow("before them all") << "2015" << now << none;
    QTest::newRow("another number") << "2023" << format + "（国办公开办函〔2021〕31号）"
                                    << QStringList{"warning basis-notice: 国办公开办函〔2021〕31号→" + now};
    QTest::newRow("another document of the office") << "2023"
                                                    << "根据国办公开办函〔2020〕45号要求" << none;
    QTest::newRow("another office's") << "2023"
                                      << "国办函〔2021〕30号、国办发〔2019〕60号" << none;
}

void TestDocumentNumberRules::basis()
{
    QFETCH(QString, year);
    QFETCH(QString, lead);
    QFETCH(QStringList, expected);
    QCOMPARE(foundOf({"basis-notice"}, reportSaying({"year=" + year, "lead=" + lead})), expected);
    QCOMPARE(unassessedOf({"basis-notice"}, reportSaying({"year=", "lead=" + lead})),
             QStringList{"basis-notice"});
}

void TestDocumentNumberRules::brackets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *text, const QStringList &words) { QTest::newRow(text) << text << words; };
    const QStringList none;
    row("《条例》和《通知》（试行）已公开。", none);
    row("《关于印发〈格式〉的通知》", none);
    row("（一)主动公开(二）依申请", none);
    row("1）主动公开；2)依申请公开；a)其他", none);
    row("一）主动公开", none);
    row("根据(国办公开办函〔2021)30号)要求", none);
    row("根据（国办公开办函（2021）30号）要求", none);
    row("《关于印发<格式>的通知》", none);
    row("根据《政府信息公开条例要求，编制报告。", {"《政府信息公开条例要求"});
    row("根据政府信息公开条例》编制。", {"根据政府信息公开条例》"});
    row("共5件（其中网上申请3件。", {"（其中网上申请3件"});
    row("共5件其中3件）。", {"共5件其中3件）"});
    row("《关于（试行的通知》", {"（试行的通知"});
    row("《《条例》", {"《"});
}

void TestDocumentNumberRules::brackets()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QStringList expected;
    for (const QString &one : words)
        expected += "warning brackets-unpaired: " + one;
    QCOMPARE(foundOf({"brackets-unpaired"}, reportSaying({"s1=" + text})), expected);
}

void TestDocumentNumberRules::takesTimeInProportion_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"函〔202130号", "国办公开", "函2021 ", "《", "《（", "》", "）"})
        QTest::newRow(piece) << piece;
}

void TestDocumentNumberRules::takesTimeInProportion()
{
    // Were it quadratic, the time of a test would run out.
    QFETCH(QString, piece);
    const Report report = reportSaying({"s1=" + piece.repeated(200'000 / piece.size())});
    const QList<Finding> findings = check(report, Figures(report));
    QVERIFY(findings.size() < 200);
}

QTEST_APPLESS_MAIN(TestDocumentNumberRules)
#include "test_document_number_rules.moc"
