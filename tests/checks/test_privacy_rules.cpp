#include "sample_report.h"

#include "checks/repairs.h"

using namespace nianbao;

// What must not be published (domain.md 3.8), and what only looks like it.
class TestPrivacyRules : public QObject
{
    Q_OBJECT

private slots:
    void rules_data();
    void rules();
    void theOrgansOwnAreNotTold();
    void theLeadsMailbox();
    void messagesAreMasked();
    void exemptWordsOfAnOrgan();
};

namespace {

QStringList told(const QString &rule, const Report &report)
{
    QStringList words;
    for (const Finding &finding : findingsOf({rule}, report))
        words += std::get<TextPlace>(finding.places[0]).text;
    return words;
}

Report saying(const QString &text, const QString &section = "s1")
{
    Report report = filledReport();
    if (!report.apply({{SetNarrative{section, {text}}}}))
        qFatal("the text can't be set");
    return report;
}

} // namespace

void TestPrivacyRules::rules_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QString>("repaired");
    const QStringList none;
    const auto row = [](const char *rule, const char *name, const QString &text, const QStringList &expected,
                        const QString &repaired = {}) {
        QTest::addRow("%s: %s", rule, name)
            << QString(rule) << text << expected << (repaired.isEmpty() ? text : repaired);
    };
    const char *rule = "identity-number";
    row(rule, "one", "身份证号141081199003074517。", {"141081199003074517"}, "身份证号14*************517。");
    row(rule, "one that ends in X", "（11010119851122000x）", {"11010119851122000x"},
        "（11*************00X）");
    row(rule, "in groups", "141081 19900307 4517", {"141081 19900307 4517"}, "14*************517");
    row(rule, "full-width", "１４１０８１１９９００３０７４５１７", {"１４１０８１１９９００３０７４５１７"},
        "14*************517");
    row(rule, "a wrong check digit", "141081199003074516", none);
    row(rule, "no such day", "141081199013074517", none);
    row(rule, "masked", "14*************517、35*************123", none);
    row(rule, "a credit code of digits", "111100200103074511", none);
    row(rule, "what is called a credit code", "统一社会信用代码：141081199003074517", none);
    row(rule, "a credit code", "91141081MA0K3XYT4Q、12141081406130452K", none);
    row(rule, "an article's id", "见http://www.x.gov.cn/t/141081199003074517.html，t141081199003074517_1",
        none);
    row(rule, "longer", "1410811990030745170", none);
    row(rule, "an amount", "141081199003074517元", none);

    rule = "mobile-number";
    row(rule, "one", "联系人电话13834567890，白天可打。", {"13834567890"},
        "联系人电话138****7890，白天可打。");
    row(rule, "in groups", "138 3456 7890、139-1234-5678", {"138 3456 7890", "139-1234-5678"},
        "138****7890、139****5678");
    row(rule, "of China", "+8613834567890", {"8613834567890"}, "+138****7890");
    row(rule, "two behind a comma", "13834567890,13912345678", {"13834567890", "13912345678"},
        "138****7890,139****5678");
    row(rule, "landlines",
        "电话：0357-4222222、035742222222、010-12345678转8001、0357-4222222-8001、400-123-4567", none);
    row(rule, "masked", "138****7890，138＊＊＊＊7890", none);
    row(rule, "an amount", "共13834567890元，13834567890.50，0.13834567890", none);
    row(rule, "a number of another kind", "登记编号13834567890，备案号：13834567890", none);
    row(rule, "an address", "http://www.x.gov.cn/13834567890.html，13834567890@139.com", none);
    row(rule, "a document's number", "〔2021〕30号，20240123138345678901", none);
    row(rule, "no such network", "12834567890", none);

    rule = "private-data";
    row(rule, "a bank card", "转入6222021001001234563。", {"6222021001001234563"},
        "转入6222***********4563。");
    row(rule, "in fours", "6222 0210 0100 1234 563", {"6222 0210 0100 1234 563"}, "6222***********4563");
    row(rule, "by its name", "银行卡号4377421234567894", {"4377421234567894"}, "银行卡号4377********7894");
    row(rule, "a number like one", "2024012312345674、4377421234567894", none);
    row(rule, "a wrong check digit", "6222021001001234564", none);
    row(rule, "a number of another kind", "流水号6222021001001234563", none);
    row(rule, "a mailbox", "请发12345678@qq.com，或zhang.san@163.com。",
        {"12345678@qq.com", "zhang.san@163.com"});
    row(rule, "an office's mailbox", "hmzwgk@houma.gov.cn，公开邮箱：hmzwgk@163.com，电子邮箱hmzwgk@126.com",
        none);
    row(rule, "a plate", "车牌晋L12345、晋AD12345、京A·8B888", {"晋L12345", "晋AD12345", "京A·8B888"});
    row(rule, "no plate", "新A股、晋L123456789、粤港澳、京津冀ABCDE", none);
    row(rule, "a home", "家庭住址：侯马市新田路12号3单元502室，电话",
        {"家庭住址：侯马市新田路12号3单元502室"});
    row(rule, "no home", "不得要求提供家庭住址、联系电话12个；办公地址：新田路12号502室。", none);

    rule = "applicant-name";
    row(rule, "an applicant", "申请人李小明提出的申请。", {"李小明"}, "申请人李某某提出的申请。");
    row(rule, "behind a colon", "申请人：王芳，女", {"王芳"}, "申请人：王某，女");
    row(rule, "a plaintiff", "原告张建国诉县公安局一案", {"张建国"}, "原告张某某诉县公安局一案");
    row(rule, "who sues", "其中，欧阳小红诉市人民政府政府信息公开案", {"欧阳小红"},
        "其中，欧阳某某诉市人民政府政府信息公开案");
    row(rule, "a gender", "赵大勇（男，42岁）", {"赵大勇"}, "赵某某（男，42岁）");
    row(rule, "anonymous", "申请人张某提出，原告李某某诉县公安局，王某（男）", none);
    row(rule, "what applicants do",
        "申请人提出申请；申请人高度认可；申请人马上提出；申请人对答复不服；申请人向我局提出；申请人曾多次提出"
        "；申请人何时提出；"
        "申请人余下的；申请人陈述提出；申请人任意提出；申请人应当提起；申请人于2023年提出；申请人申请公开；申"
        "请人：自然人",
        none);
    row(rule, "a case", "群众投诉县公安局，方便起诉，原告不服提起上诉，被申请人县公安局，第三人某公司", none);
    row(rule, "a leader", "李明副局长主持，局长王建军同志讲话", none);
    row(rule, "a company", "申请人侯马市宏达公司提出；原告山西某公司诉市政府", none);
}

void TestPrivacyRules::rules()
{
    QFETCH(QString, rule);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QFETCH(QString, repaired);
    Report report = saying(text);
    QCOMPARE(told(rule, report), expected);
    for (int i = 0; i < 10; ++i) {
        for (const Finding &finding : findingsOf({rule}, report)) {
            if (finding.repair) {
                QVERIFY(report.apply(changeOf(*finding.repair, report)).ok());
                break;
            }
        }
    }
    QCOMPARE(report.narrative("s1").texts(), QStringList{repaired});
}

void TestPrivacyRules::theOrgansOwnAreNotTold()
{
    Report report = saying("电话13834567890，邮箱hm@163.com。");
    QCOMPARE(told("mobile-number", report), QStringList{"13834567890"});
    QCOMPARE(told("private-data", report), QStringList{"hm@163.com"});
    OrganProfile profile;
    profile.setValue(ProfileItem::Telephone, "0357-4222222、138-3456-7890");
    profile.setValue(ProfileItem::Email, "HM@163.com");
    QVERIFY(report.apply({{SetProfile{profile}}}));
    QCOMPARE(told("mobile-number", report), QStringList());
    QCOMPARE(told("private-data", report), QStringList());
}

void TestPrivacyRules::theLeadsMailbox()
{
    QCOMPARE(told("private-data", saying("联系hm@163.com。", "lead")), QStringList());
    QCOMPARE(told("private-data", saying("联系hm@163.com。", "s6")), QStringList{"hm@163.com"});
}

void TestPrivacyRules::messagesAreMasked()
{
    const QList<Finding> found =
        findingsOf({"identity-number", "mobile-number"}, saying("141081199003074517，13834567890"));
    QCOMPARE(found.size(), 2);
    QVERIFY(found[0].severity == Severity::Error);
    QVERIFY(found[1].severity == Severity::Warning);
    QCOMPARE(found[0].message,
             "This looks like an identity number (14*************517), which must not be published.");
    QCOMPARE(found[1].message, "This looks like somebody's mobile number (138****7890).");
}

void TestPrivacyRules::exemptWordsOfAnOrgan()
{
    RuleBook book = RuleBook::shipped();
    QVERIFY(book.add(R"({"exempt": {"mobile-number": ["值班手机"]}})", "own.json").ok());
    const Report report = saying("值班手机：13834567890");
    for (const Finding &finding : check(report, Figures(report), book))
        QVERIFY(finding.rule != "mobile-number");
    QCOMPARE(told("mobile-number", report).size(), 1);
}

QTEST_APPLESS_MAIN(TestPrivacyRules)
#include "test_privacy_rules.moc"
