#include "checks/claims.h"

#include <QTest>

using namespace nianbao;

namespace {

const Template &form()
{
    return *Template::current();
}

// "received 5件 ~ | carriedOver 未…": the claims of a text of 2023, t3 and .total left out; ~ is inexact.
QString claimed(const QString &text, int year = 2023)
{
    QStringList all;
    for (const Claim &claim : claimsIn(text, form(), year)) {
        QString quantity = claim.quantity;
        quantity.remove(QStringLiteral("t3.")).remove(QStringLiteral(".total"));
        const QString words = text.mid(claim.start, claim.length + claim.unitLength);
        all += quantity + u' ' + words + (claim.inexact ? " ~" : "");
    }
    return all.join(QStringLiteral(" | "));
}

} // namespace

class TestClaims : public QObject
{
    Q_OBJECT

private slots:
    void sentences_data();
    void sentences();
    void numbers_data();
    void numbers();
    void places();
    void longTexts_data();
    void longTexts();
};

void TestClaims::sentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    const QString none;

    // What table 3 counts.
    row("the four", "我局共收到市民提出的政府信息公开申请27件，上年结转3件，共办结29件，结转下年1件。",
        "received 27件 | carriedOver 3件 | concluded 29件 | carriedForward 1件");
    row("number first", "对收到的8件政府信息公开申请，已答复7件，1件正在办理中。",
        "received 8件 | concluded 7件 | carriedForward 1件");
    row("no unit", "政府信息公开申请总数：5。办结：4。", "received 5 | concluded 4");
    row("without a verb", "政府信息公开申请全年11件。", "received 11件");
    row("a heading before", "（二）依申请公开。全年共受理12件，办结12件。", "received 12件 | concluded 12件");
    row("two verbs", "全年共收到、答复政府信息公开申请8件。", "received 8件");
    row("a later verb", "收到申请后及时答复政府信息公开申请8件。", "concluded 8件");
    row("years name the direction", "新收依申请公开9件，2022年结转1件，结转到2024年办理2件。",
        "received 9件 | carriedOver 1件 | carriedForward 2件");
    row("direction after", "收到依申请公开9件，结转2件至次年。", "received 9件 | carriedForward 2件");
    row("both together", "受理依申请公开20件（较上年增加5件），其中新收18件，上年结转2件。",
        "received+carriedOver 20件 | received 18件 | carriedOver 2件");
    row("the largest is the whole", "局机关收到依申请公开12件，二级单位收到3件，共收到15件。",
        "received 15件");
    row("none is the whole", "甲局收到依申请公开45件，乙局收到20件，丙局收到8件。", none);
    row("the whole first", "全县共收到依申请公开356件，县级部门收到120件，乡镇收到236件。", "received 356件");
    row("handed on", "共收到依申请公开25件，其中转交其他部门办理5件。", "received 25件");
    row("what was done after", "收到的5件政府信息公开申请中，3件已答复、2件结转下年。",
        "received 5件 | concluded 3件 | carriedForward 2件");
    row("some of them", "5件依申请公开申请中4件予以公开、1件部分公开。",
        "received 5件 | granted 4件 | partlyGranted 1件");
    row("results",
        "答复依申请公开30件，其中予以公开9件，部分公开8件；不予公开7件（国家秘密3件、过程性信息4件）；无法提"
        "供6件。",
        "concluded 30件 | granted 9件 | partlyGranted 8件 | refused.sum 7件 | refused.stateSecret 3件 | "
        "refused.deliberative 4件 | unavailable.sum 6件");
    row("applicants", "收到依申请公开6件，其中：自然人申请4件，法律服务机构2件。",
        "received 6件 | received.natural 4件 | received.legalService 2件");
    row("of another row", "收到依申请公开6件，予以公开5件，其中自然人3件。",
        "received 6件 | granted 5件 | granted.natural 3件");

    row("applicants of a result", "收到依申请公开8件，自然人予以公开5件；部分公开：商业企业2件。",
        "received 8件 | granted.natural 5件 | partlyGranted.business 2件");
    row("applicants of all", "收到依申请公开6件。予以公开5件，其他处理1件。申请人为自然人6件。",
        "received 6件 | granted 5件 | other.sum 1件");
    row("applicants of both", "新收依申请公开5件，上年结转1件，其中自然人6件。",
        "received 5件 | carriedOver 1件 | received+carriedOver.natural 6件");
    row("some of what came in", "收到申请9件，其中政府信息公开申请2件。", none);
    row("all of what came in", "收到申请9件，均为政府信息公开申请。", "received 9件");
    row("another sentence", "收到依申请公开5件。政务大厅共受理1200件，办结1190件。", "received 5件");

    // None.
    row("two verbs of none", "没有收到也没有处理过政府信息公开申请。",
        "received 没有收到也没有处理过政府信息公开申请");
    row("none received", "本单位尚未收到任何形式的政府信息公开申请。",
        "received 尚未收到任何形式的政府信息公开申请");
    row("a zero of words", "依申请公开实现“零申请”“零诉讼”。", "received 零申请 | t4.litigation 零诉讼");
    row("digits", "收到依申请公开0件，行政复议零件。", "received 0件 | t4.review 零件");
    row("a list", "未实施行政处罚和行政强制。",
        "t2.penalty.decisions 未实施行政处罚 | t2.coercion.decisions 未实施行政处罚和行政强制");
    row("said of something else", "没有行政处罚和行政强制权限。", none);
    row("twice no", "不存在未答复政府信息公开申请的情况。", none);
    row("none overdue", "无逾期答复的政府信息公开申请。", none);
    row("none lost", "未发生政府信息公开行政复议、行政诉讼败诉案件。", none);
    row("no leaks", "全年未发生泄密事件，无投诉。", none);

    // Table 4.
    row("cases", "因依申请公开被提起行政复议4起，其中维持3起，尚未审结1起；被提起行政诉讼1起。",
        "t4.review 4起 | t4.review.upheld 3起 | t4.review.pending 1起 | t4.litigation 1起");
    row("former and latter", "信息公开类案件中，直接起诉5件，复议后起诉2件，前者维持4件，后者纠正1件。",
        "t4.direct 5件 | t4.afterReview 2件 | t4.direct.upheld 4件 | t4.afterReview.corrected 1件");
    row("some are ours", "全年行政诉讼案件共8件，其中涉及政府信息公开的2件。", "t4.litigation 2件");
    row("of something else", "因政府信息公开被提起行政诉讼1件；因征地被提起行政诉讼8件。",
        "t4.litigation 1件");
    row("of penalties", "作出行政处罚30件，因行政处罚引发行政复议2件。", "t2.penalty.decisions 30件");
    row("as authority of ours", "收到政府信息公开行政复议申请15件，审理政府信息公开行政复议案件9件。", none);
    row("of all kinds", "收到依申请公开3件。行政应诉12件。", "received 3件");
    row("none of any kind", "收到依申请公开3件。未发生行政诉讼。",
        "received 3件 | t4.litigation 未发生行政诉讼");
    row("as authority", "收到行政复议申请30件，办结28件。", none);

    // Table 2.
    row("rules", "市政府制定规章3件，废止1件，现行有效规章25件。",
        "t2.rules.made 3件 | t2.rules.repealed 1件 | t2.rules.inForce 25件");
    row("published", "公开规范性文件12件，解读8次。", none);
    row("acts", "共办理行政许可1,234件、行政处罚56件。",
        "t2.licensing.decisions 1,234件 | t2.penalty.decisions 56件");
    row("published acts", "公示行政许可300件、行政处罚20件。", none);
    row("items", "梳理行政许可事项12件。", none);
    row("fees of something else", "收取保证金12万元，收取押金3万元。", none);
    row("applied for", "受理行政许可申请90件，作出行政许可决定88件。", "t2.licensing.decisions 88件");
    row("fees", "行政事业性收费3项，收费金额12.5万元。", "t2.fees.amount 12.5万元");
    row("of requests", "收取政府信息公开信息处理费200元。", none);

    // Whose, and when.
    row("half a year", "上半年收到依申请公开4件，全年收到9件。", "received 9件");
    row("months", "3月收到依申请公开2件，全年共5件。", "received 5件");
    row("since the law", "自《条例》施行以来共收到依申请公开99件。", none);
    row("several years", "2021年至2023年共收到依申请公开60件。", none);
    row("last year", "2022年收到依申请公开20件，2023年收到31件。", "received 31件");
    row("risen from", "依申请公开由2022年的20件增加到31件。", "received 31件");
    row("respectively", "2022年、2023年分别收到依申请公开20件和31件。", "received 31件");
    row("others", "指导下属单位办理依申请公开8件。", none);
    row("rates", "收到依申请公开9件，同比增长50%，增加3件，办结率100%。", "received 9件");
    row("channels", "通过网站收到依申请公开5件，当面收到2件。", none);
    row("topics", "收到依申请公开9件，其中涉及征地的6件、规划类3件。", "received 9件");

    // What isn't ours.
    row("posts", "主动公开信息1,023条，其中网站800条，公众号223条。", none);
    row("calls", "受理热线工单1,203件，办结1,198件；收到依申请公开4件，办结3件。",
        "received 4件 | concluded 3件");
    row("petitions", "受理信访事项87件，上年结转4件，结转下年6件。", none);
    row("attributes", "制发公文90件，主动公开60件、依申请公开20件、不予公开10件。", none);
    row("papers", "答复依申请公开时出具告知书20份，会商7次。", none);
    row("an unknown object", "收到依申请公开3件，收到锦旗11件，办结9件。", "received 3件");
    row("training", "开展依申请公开培训2次、编印政府信息公开申请指南500份。", none);
    row("titles", "按照《2023年政府信息公开申请5件典型案例》办理。", none);
    row("articles", "依据第三十六条和第38条办理政府信息公开申请。", none);
    row("a traditional text", "受理依申請公開件6件，均已辦結。", "received 6件");
}

void TestClaims::sentences()
{
    QFETCH(QString, text);
    QTEST(claimed(text), "expected");
}

void TestClaims::numbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<qint64>("value"); // -1: no claim
    QTest::addColumn<bool>("inexact");
    const auto row = [](const QString &number, qint64 value, bool inexact = false) {
        QTest::newRow(qPrintable(number)) << number << value << inexact;
    };
    row("214件", 214);
    row("1,234件", 1234);
    row("１２件", 12);
    row(" 12 件", 12);
    row("三件", 3);
    row("两件", 2);
    row("十二件", 12);
    row("一百零五件", 105);
    row("一百二十六件", 126);
    row("一万二千件", 12000);
    row("3万余件", 30000, true);
    row("1.86万件", 18600, true);
    row("200余件", 200, true);
    row("一千二百多件", 1200, true);
    row("约80件", 80, true);
    row("近80件", 80, true);
    row("80件左右", 80, true);
    row("不足30件", 30, true);
    row("零件", 0);
    row("0", 0);
    row("20个工作日", -1);
    row("第3件", -1);
    row("5%", -1);
    row("3-5件", -1);
    row("0123件", -1);
    row("99999999999999999999件", -1);
}

void TestClaims::numbers()
{
    QFETCH(QString, number);
    QFETCH(qint64, value);
    const QList<Claim> claims = claimsIn("新收政府信息公开申请" + number + "。", form(), 2023);
    QCOMPARE(claims.size(), value < 0 ? 0 : 1);
    if (value < 0)
        return;
    QCOMPARE(claims[0].value, value);
    QCOMPARE(claims[0].scale, 0);
    QTEST(claims[0].inexact, "inexact");
    QVERIFY(!claims[0].implied);
}

void TestClaims::places()
{
    const QString text = "今年， 新收 政府信息\n公开申请 １２ 余 件，没有行政处罚。";
    const QList<Claim> claims = claimsIn(text, form(), 2023);
    QCOMPARE(claims.size(), 2);
    QCOMPARE(text.mid(claims[0].start, claims[0].length), "１２ 余");
    QCOMPARE(text.mid(claims[0].start + claims[0].length, claims[0].unitLength), " 件");
    QCOMPARE(text.mid(claims[0].spanStart, claims[0].spanLength), "新收 政府信息\n公开申请 １２ 余 件");
    QCOMPARE(text.mid(claims[1].start, claims[1].length), "没有行政处罚");
    QVERIFY(claims[1].implied);
    QCOMPARE(claims[1].unitLength, 0);
}

// Nothing takes time that grows faster than the text: these would take hours.
void TestClaims::longTexts_data()
{
    QTest::addColumn<QString>("piece");
    for (const QString piece : {"1",
                                "1,",
                                "一",
                                "件",
                                "无",
                                "无行政复议、",
                                "无结转",
                                "2023年",
                                "2020年分别3件",
                                "收到",
                                "政府信息公开申请5件",
                                "申请",
                                "（",
                                "《",
                                "收到政府信息公开申请5件，",
                                "共",
                                "无共",
                                ".",
                                "受理热线工单9件、办结8件。",
                                "结转2件",
                                "今年天气很好"})
        QTest::newRow(qPrintable(piece)) << piece;
}

void TestClaims::longTexts()
{
    QFETCH(QString, piece);
    const QString text = piece.repeated(200000 / piece.size());
    for (const Claim &claim : claimsIn(text, form(), 2023)) {
        QVERIFY(claim.start >= 0 && claim.start + claim.length + claim.unitLength <= text.size());
        QVERIFY(claim.spanStart >= 0 && claim.spanStart + claim.spanLength <= text.size());
    }
}

QTEST_APPLESS_MAIN(TestClaims)
#include "test_claims.moc"
