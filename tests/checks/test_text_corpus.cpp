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
    void correctSentences_data();
    void correctSentences();
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

void TestTextCorpus::correctSentences_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *section, const char *text) { QTest::newRow(text) << section << text; };
    row("lead", "根据《中华人民共和国政府信息公开条例》（中华人民共和国国务院令第711号）第四十九条、第五十条"
                "规定，编制本报告。");
    row("lead", "按照《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格"
                "式〉的通知》（国办公开办函〔2021〕30号）要求编制。");
    row("lead", "现向社会公布西岭县水利局2023年政府信息公开工作年度报告。");
    row("lead", "全文由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、"
                "行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六部分组成。");
    row("lead", "本报告所列数据的统计期限从2023年1月1日起，至2023年12月31日止。");
    row("lead", "本报告电子版可从“西岭县人民政府门户网站”（http://www.xiling.gov.cn/zwgk/2024/01/"
                "t20240125_1.html）下载。");
    row("lead",
        "如有疑问，请与西岭县水利局办公室联系（地址：西岭县人民路5号；邮编：043000；电话：0357-4222123）。");
    row("s1", "2023年，我局坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻党的二十大精神。");
    row("s1", "（一）主动公开。全年通过县政府门户网站公开信息214条，较2022年增加12条，同比增长5.9%。");
    row("s1", "2023年1月至12月，共制发行政规范性文件2件，均在20个工作日内公开。");
    row("s1", "1月15日印发《2023年政务公开工作要点》，明确5个方面23项任务。");
    row("s1", "2023年3月5日至6日举办培训班，120余人参加。");
    row("s1", "截至2023年12月底，政务微信公众号关注人数达20231人。");
    row("s1", "2023年年初制定计划，年中开展督查，年底进行考核。");
    row("s1", "（二）依申请公开。全年收到申请8件，上年结转1件，办结7件，结转2024年继续办理2件。");
    row("s1",
        "对2019年以来印发的36份文件开展清理，废止2018年印发的《西岭县河道管理办法》（西政发〔2018〕7号）。");
    row("s1", "落实《2022年县政务公开第三方评估报告》提出的3项整改意见。");
    row("s1", "2022年度部门决算、2023年度部门预算均已公开。");
    row("s1", "在2022年度全县政务公开考核中被评为优秀等次。");
    row("s1", "“十四五”规划（2021—2025年）中期评估报告全文公开。");
    row("s1", "依法公开2020年、2021年、2022年三个年度的水资源公报，与往年同期相比进度提前。");
    row("s1", "自2008年5月1日《条例》施行以来，累计公开信息3.2万条。");
    row("s1", "公开电话12345、0357-2023110，受理编号20231108的来信已答复。");
    row("s1", "（三）政府信息管理。1）完善台账；2）严格“三审三校”；3）动态调整目录。");
    row("s1", "严格执行《保密法》和《西岭县政府信息公开保密审查办法（试行）》。");
    row("s1", "法院作出（2023）晋1081行初12号行政判决书，维持我局答复。");
    row("s1", "县自然资源局、县教育局、横山镇等单位来我局交流，学习我局做法。");
    row("s1", "我县被列为全省试点，我市召开现场会，我省媒体作了报道。");
    row("s1", "打破自我局限，主动接受社会监督。");
    row("s1", "（四）平台建设。网站累计访问量2.3万人次，日均63人次，2023年1月日均浏览量最高。");
    row("s1", "（五）监督保障。组织领导、专人负责，未发生责任追究情形。");
    row("s1", "2023年12月20日，我局召开专题会议，研究2024年工作。");
    row("s1", "本年度2月、5月、8月、11月各开展1次自查，发现问题12个。");
    row("s1", "将信息公开纳入2023—2024年度普法责任清单。");
    row("s1", "全年热线受理来电1,234件（其中投诉23件），办结率99.5%。");
    row("s5", "（一）存在的主要问题。一是公开内容还不够全面；二是2022年反映的更新不及时问题仍有发生，与去年相"
              "比有所好转。下一步将加强培训，完善制度，逐项整改到位。");
    row("s5", "公开的深度还不够、解读形式单一等问题依然存在。2024年，我局将健全机制，拓宽渠道，争取到2025年底"
              "建成统一的政策库，不断提升公开质量和实效。");
    row("s6", "2023年，西岭县水利局未收取政府信息公开信息处理费。");
    row("s6", "依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），2023年发出收费通知3件，总金额0."
              "04万元，实际收取0.03万元。");
    row("s6", "按照国务院办公厅规定的按件、按量收费标准，本年度没有产生信息处理费。");
    row("s6", "本机关2023年度无信息处理费收取情况，无其他需要报告的事项。");
    row("s6", "全年收取信息公开处理费总计壹佰元（100元）。");
}

// Each in a report of a county's bureau, with a profile: nothing is to be said of it.
void TestTextCorpus::correctSentences()
{
    QFETCH(QString, section);
    QFETCH(QString, text);
    Report report = reportSaying({"organ=西岭县水利局", "title=西岭县水利局2023年政府信息公开工作年度报告",
                                  "signedBy=西岭县水利局", "signedOn=2024-01-23",
                                  "documentNumber=西水函〔2024〕3号", section + '=' + text});
    OrganProfile profile;
    profile.setValue(ProfileItem::FullName, "西岭县水利局");
    profile.setValue(ProfileItem::Kind, "department");
    profile.setValue(ProfileItem::Level, "county");
    QVERIFY(report.apply({{SetProfile{profile}}}).ok());
    QStringList rules = textRules;
    for (const char *wholeReport : {"period", "five-aspects"})
        rules.removeAll(wholeReport);
    QCOMPARE(foundOf(rules, report), QStringList());
}

QTEST_APPLESS_MAIN(TestTextCorpus)
#include "test_text_corpus.moc"
