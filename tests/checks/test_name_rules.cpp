#include "text_report.h"

using namespace nianbao;

namespace {

Report known(Report report, const QString &fullName, const QStringList &aliases = {},
             const QString &level = {})
{
    OrganProfile profile;
    profile.setValue(ProfileItem::FullName, fullName);
    profile.setValue(ProfileItem::Level, level);
    profile.setAliases(aliases);
    if (!report.apply({{SetProfile{profile}}}))
        qFatal("the profile can't be set");
    return report;
}

const QString report2023 = "2023年政府信息公开工作年度报告";

} // namespace

// What the organ and its report are called, in title, lead, signature and text.
class TestNameRules : public QObject
{
    Q_OBJECT

private slots:
    void againstSignature_data();
    void againstSignature();
    void againstProfile_data();
    void againstProfile();
    void selfReference_data();
    void selfReference();
    void selfLevel_data();
    void selfLevel();
    void titles_data();
    void titles();
    void parts_data();
    void parts();
    void unassessed();
};

void TestNameRules::againstSignature_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("signedBy");
    QTest::addColumn<QString>("lead");
    QTest::addColumn<QStringList>("expected");
    const QStringList none;
    QTest::newRow("one name") << "西岭县水利局" + report2023 << "西岭县水利局"
                              << "现公布西岭县水利局" + report2023 + "。" << none;
    QTest::newRow("the year first") << "2023年西岭县水利局政府信息公开工作年度报告"
                                    << "西岭县水利局"
                                    << "" << none;
    QTest::newRow("a government's office signs") << "2023年西岭县政府信息公开工作年度报告"
                                                 << "西岭县人民政府办公室"
                                                 << "" << none;
    QTest::newRow("a government's title") << "2023年西岭县人民政府信息公开工作年度报告"
                                          << "西岭县人民政府"
                                          << "" << none;
    QTest::newRow("with its region") << "西岭县水利局" + report2023 << "东河市西岭县水利局"
                                     << "" << none;
    QTest::newRow("an alias") << "侯马经济开发区" + report2023 << "侯马经济开发区管委会"
                              << "" << QStringList{"note organ-name: title signedBy"};
    QTest::newRow("shortened") << "西岭县发改局" + report2023 << "西岭县发展和改革局"
                               << "" << QStringList{"note organ-name: title signedBy"};
    QTest::newRow("another") << "西岭县水利局" + report2023 << "西岭县教育局"
                             << "" << QStringList{"warning organ-name: title"};
    QTest::newRow("another's lead") << "西岭县水利局" + report2023 << "西岭县水利局"
                                    << "编制了《南山县水利局" + report2023 + "》。"
                                    << QStringList{"warning organ-name: 南山县水利局"};
    QTest::newRow("cited plans") << "西岭县水利局" + report2023 << "西岭县水利局"
                                 << "根据《东河市2023年政务公开工作要点》和东河市2023年度考核要求编制。"
                                 << none;
    for (const char *words :
         {"编制完成", "组织编写", "对外公布", "特编制", "公开发布", "结合实际，认真编制了本局",
          "办公室牵头起草", "汇总各科室情况形成", "现向社会公布", "撰写"})
        QTest::newRow(words) << "西岭县水利局" + report2023 << "西岭县水利局"
                             << "西岭县水利局" + QString(words) + report2023 + "。" << none;
    for (const QString other : {"西山县水利局", "东岭县水利局", "西岭县水利厅", "南山县水利局"})
        QTest::addRow("for it, %s", qPrintable(other))
            << "西岭县水利局" + report2023 << "西岭县水利局"
            << "根据规定，" + other + "汇总各科室的情况，编制本报告。"
            << QStringList{"warning organ-name: " + other};
    for (const QString other :
         {"西岭县人民政府", "西岭市水利局", "西岭县教育局的上级", "西岭县水利局、水利局"})
        QTest::addRow("beside it, %s", qPrintable(other))
            << "西岭县水利局" + report2023 << "西岭县水利局"
            << "根据规定和《南山县水利局规则》，" + other + "汇总，编制本报告。" << none;
    QTest::newRow("without its city") << "江州市白塔区人民政府" + report2023 << "江州市白塔区人民政府"
                                      << "黑塔区人民政府根据规定，汇总全区9个街道的数据编制。"
                                      << QStringList{"warning organ-name: 黑塔区人民政府"};
    QTest::newRow("its own, without its city")
        << "江州市白塔区人民政府" + report2023 << "江州市白塔区人民政府"
        << "白塔区人民政府根据江州市人民政府的规定编制。" << none;
    QTest::newRow("a town for another")
        << "青石乡人民政府" + report2023 << "青石乡人民政府"
        << "本报告由青山乡人民政府按照要求编制。" << QStringList{"warning organ-name: 青山乡人民政府"};
    QTest::newRow("nobody signs") << "西岭县水利局" + report2023 << ""
                                  << "" << none;
    QTest::newRow("no name in the title") << report2023 << "西岭县水利局"
                                          << "" << none;
}

void TestNameRules::againstSignature()
{
    QFETCH(QString, title);
    QFETCH(QString, signedBy);
    QFETCH(QString, lead);
    QFETCH(QStringList, expected);
    QCOMPARE(
        foundOf({"organ-name"}, reportSaying({"title=" + title, "signedBy=" + signedBy, "lead=" + lead})),
        expected);
}

void TestNameRules::againstProfile_data()
{
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("its names") << QStringList{"signedBy=水利局", "organ=西岭县水利局",
                                              "title=水利局" + report2023}
                               << QStringList{};
    QTest::newRow("another's lead") << QStringList{"lead=现将南山县水利局" + report2023 + "公布如下。"}
                                    << QStringList{"warning organ-name: 南山县水利局"};
    QTest::newRow("its lead") << QStringList{"lead=现将西岭县水利局" + report2023 + "公布如下。"}
                              << QStringList{};
    QTest::newRow("a longer name") << QStringList{"signedBy=西岭县水利局机关党委"}
                                   << QStringList{"note organ-name: signedBy"};
    QTest::newRow("another signs") << QStringList{"signedBy=西岭县教育局"}
                                   << QStringList{"warning organ-name: signedBy"};
}

void TestNameRules::againstProfile()
{
    QFETCH(QStringList, said);
    QFETCH(QStringList, expected);
    QCOMPARE(foundOf({"organ-name"}, known(reportSaying(said), "西岭县水利局", {"水利局"})), expected);
}

void TestNameRules::selfReference_data()
{
    QTest::addColumn<QString>("organ");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const QStringList none;
    QTest::newRow("a bureau") << "西岭县水利局"
                              << "我局积极配合。我局公开信息。" << none;
    QTest::newRow("a town with a bureau's text")
        << "西岭县横山镇人民政府"
        << "我局积极配合，我镇公开信息，我局培训。" << QStringList{"我局 我局"};
    QTest::newRow("a committee") << "西岭县发展和改革委员会"
                                 << "我委公开信息。" << none;
    QTest::newRow("a zone") << "西岭经济开发区管委会"
                            << "我委公开信息。" << none;
    QTest::newRow("a subdistrict") << "雁回区河东街道办事处"
                                   << "我街道公开信息，我办答复。" << none;
    QTest::newRow("two of others") << "西岭县水利局"
                                   << "我镇公开信息，我委答复。" << QStringList{"我委", "我镇"};
    QTest::newRow("no word of itself")
        << "西岭县横山镇人民政府"
        << "打破自我局限，自我委屈不得；我委托律师答复；降低成本局面稳定。" << none;
    QTest::newRow("the county it lies in") << "西岭县横山镇人民政府"
                                           << "我县统一部署，我市考核。" << none;
}

void TestNameRules::selfReference()
{
    QFETCH(QString, organ);
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QStringList expected;
    for (const QString &one : words)
        expected += "warning self-reference: " + one;
    expected.sort();
    QStringList found = foundOf({"self-reference"}, reportSaying({"organ=" + organ, "s1=" + text}));
    found.sort();
    QCOMPARE(found, expected);
    QCOMPARE(foundOf({"self-reference"}, known(reportSaying({"s1=" + text}), "某某局镇乡街道委厅院中心")),
             QStringList());
}

void TestNameRules::selfLevel_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QStringList none, found{"warning self-level: 我县"};
    QTest::newRow("a city's") << "city"
                              << "东河市水利局"
                              << "我县公开信息。" << found;
    QTest::newRow("a county's") << "county"
                                << "西岭县水利局"
                                << "我县公开信息，我市考核，我省部署。" << none;
    QTest::newRow("a city's of itself") << "city"
                                        << "东河市水利局"
                                        << "我市公开信息。" << none;
    QTest::newRow("a province's") << "province"
                                  << "某省水利厅"
                                  << "我市公开信息。" << QStringList{"warning self-level: 我市"};
    QTest::newRow("a city under the state") << "province"
                                            << "上海市水务局"
                                            << "我市公开信息。" << none;
    QTest::newRow("a market") << "province"
                              << "某省水利厅"
                              << "自我市场化以来公开。" << none;
    QTest::newRow("a town's") << "township"
                              << "横山镇人民政府"
                              << "我县、我市。" << none;
    QTest::newRow("not known") << ""
                               << "东河市水利局"
                               << "我县公开信息。" << none;
}

void TestNameRules::selfLevel()
{
    QFETCH(QString, level);
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(foundOf({"self-level"}, known(reportSaying({"s1=" + text}), name, {}, level)), expected);
}

void TestNameRules::titles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("repaired");
    QTest::newRow("right") << "甲局2023年政府信息公开工作年度报告"
                           << "";
    QTest::newRow("with spaces") << "甲局 2023 年政府信息公开 工作年度报告"
                                 << "";
    QTest::newRow("made from the fields") << ""
                                          << "";
    QTest::newRow("without 工作") << "甲局2023年度政府信息公开年度报告"
                                  << "甲局2023年度政府信息公开工作年度报告";
    QTest::newRow("short") << "甲局2023年政府信息公开年报"
                           << "甲局2023年政府信息公开工作年度报告";
    QTest::newRow("another report") << "甲局2023年法治政府建设年度报告"
                                    << "?";
}

void TestNameRules::titles()
{
    QFETCH(QString, title);
    QFETCH(QString, repaired);
    QString expected = "warning title-name: title";
    if (repaired != "?")
        expected += u'→' + repaired;
    QCOMPARE(foundOf({"title-name"}, reportSaying({"title=" + title})),
             repaired.isEmpty() ? QStringList() : QStringList{expected});
}

void TestNameRules::parts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *text, const char *words) { QTest::newRow(text) << text << words; };
    row("本报告由总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉"
        "讼情况，存在的主要问题及改进情况，其他需要报告的事项六个部分组成。",
        "");
    row("本报告由总体情况、主动公开情况、依申请公开情况、因政府信息公开工作被申请行政复议、提起行政诉讼情况、"
        "存在问题、其他事项六部分组成。",
        "");
    row("全文包括总体情况、主动公开政府信息情况等六部分。", "");
    row("本报告共六部分。", "");
    row("本报告由六个部分组成：总体情况、主动公开、依申请公开、复议诉讼、问题、其他事项。", "");
    row("根据《条例》规定，由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及"
        "改进情况、其他需要报告的事项等六部分组成。",
        "六部分");
    row("本报告由总体情况、主动公开、依申请公开、复议诉讼、问题五部分组成。", "五部分");
    row("本报告由五部分组成。", "五部分");
    row("本报告包括总体情况、主动公开情况、申请情况、问题、其他六个部分。", "六个部分");
    row("大部分信息已主动公开，一部分正在更新。第六部分另有说明。", "");
    row("主动公开工作分为三个部分推进。", "");
}

void TestNameRules::parts()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    const QStringList expected =
        words.isEmpty() ? QStringList() : QStringList{"note parts-of-lead: " + words};
    QCOMPARE(foundOf({"parts-of-lead"}, reportSaying({"lead=" + text})), expected);
    QCOMPARE(foundOf({"parts-of-lead"}, reportSaying({"s1=" + text})), expected);
    QCOMPARE(foundOf({"parts-of-lead"}, reportSaying({"s5=" + text})), QStringList());
}

void TestNameRules::unassessed()
{
    const QStringList rules{"organ-name", "self-reference", "self-level"};
    QCOMPARE(unassessedOf(rules, reportSaying({"s1=我局公开，我县部署。"})),
             (QStringList{"organ-name", "self-reference", "self-level"}));
    QCOMPARE(foundOf(rules, reportSaying({"s1=我局公开，我县部署。"})), QStringList());
}

QTEST_APPLESS_MAIN(TestNameRules)
#include "test_name_rules.moc"
