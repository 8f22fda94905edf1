#include "checks/claims.h"

#include "checks/claim_words.h"
#include "sample_report.h"

using namespace nianbao;

namespace {

const Template &form()
{
    return *Template::current();
}

} // namespace

// What claims mean on the form: the figures of their quantities, whether those agree, and the phrasings'
// data.
class TestClaimReadings : public QObject
{
    Q_OBJECT

private slots:
    void alternatives();
    void figuresOfQuantities_data();
    void figuresOfQuantities();
    void agreement_data();
    void agreement();
    void phrasingsFitTheForm();
    void faultsOfPhrasings_data();
    void faultsOfPhrasings();
};

void TestClaimReadings::alternatives()
{
    const auto of = [](const QString &text) { return claimsIn(text, form(), 2023).value(0).alternatives; };
    const QString due = "t3.received+carriedOver.total";
    QCOMPARE(of("收到政府信息公开申请5件。"), QStringList{due});
    QCOMPARE(of("新收政府信息公开申请5件。"), QStringList());
    QCOMPARE(of("办理政府信息公开申请5件。"), (QStringList{"t3.received.total", due}));
    QCOMPARE(of("政府信息公开申请结转5件。"), QStringList{"t3.carriedOver.total"});
    QCOMPARE(of("答复政府信息公开申请，信息不存在5件。"),
             (QStringList{"t3.unavailable.notHeld.total", "t3.unavailable.needsCreation.total"}));
}

void TestClaimReadings::figuresOfQuantities_data()
{
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const QString &quantity, const QString &expected) {
        QTest::newRow(qPrintable(quantity)) << quantity << expected.split(' ', Qt::SkipEmptyParts);
    };
    row("t3.received.total", "t3.received.total");
    row("t3.received+carriedOver.total", "t3.received.total t3.carriedOver.total");
    row("t3.unavailable.sum.total",
        "t3.unavailable.notHeld.total t3.unavailable.needsCreation.total t3.unavailable.stillUnclear.total");
    row("t3.other.sum.natural",
        "t3.other.uncorrected.natural t3.other.unpaid.natural t3.other.other.natural");
    row("t4.litigation.pending", "t4.direct.pending t4.afterReview.pending");
    row("t3.received+nothing.total", "");
    row("t3.nothing.sum.total", "");
    row("", "");
}

void TestClaimReadings::figuresOfQuantities()
{
    QFETCH(QString, quantity);
    QStringList addresses;
    for (const int figure : figuresOf(quantity, form()))
        addresses += form().figures()[figure].address;
    QTEST(addresses, "expected");
}

void TestClaimReadings::agreement_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("figures");
    QTest::addColumn<int>("expected"); // 1, 0, or -1: can't be told
    const auto row = [](const char *name, const QString &text, const QString &figures, int expected) {
        QTest::newRow(name) << text << figures << expected;
    };
    row("the same", "新收政府信息公开申请5件。", "t3.received.natural=2 t3.received.business=3", 1);
    row("not the same", "新收政府信息公开申请5件。", "t3.received.natural=2", 0);
    row("one part empty", "新收政府信息公开申请5件。", "t3.received.natural=2 t3.received.welfare=", -1);
    row("the other reading", "收到政府信息公开申请5件。", "t3.received.natural=2 t3.carriedOver.business=3",
        1);
    row("known by one reading", "收到政府信息公开申请5件。",
        "t3.received.natural=5 t3.carriedOver.business=", 1);
    row("unknown by the other", "收到政府信息公开申请5件。",
        "t3.received.natural=4 t3.carriedOver.business=", -1);
    row("inexact", "收到政府信息公开申请5余件。", "t3.received.natural=5", -1);
    row("none", "未收到政府信息公开申请。", "", 1);
    row("none, but one", "未收到政府信息公开申请。", "t3.received.natural=1", 0);
    row("units of money", "收取行政事业性收费1.2亿元。", "t2.fees.amount=12000", 1);
    row("yuan", "收取行政事业性收费12元。", "t2.fees.amount=0.0012", 1);
    row("decimals", "收取行政事业性收费12.50万元。", "t2.fees.amount=12.5", 1);
}

void TestClaimReadings::agreement()
{
    QFETCH(QString, text);
    QFETCH(QString, figures);
    Report report = filledReport();
    set(report, figures);
    const QList<Claim> claims = claimsIn(text, form(), 2023);
    QCOMPARE(claims.size(), 1);
    const std::optional<bool> verdict = agrees(claims[0], Figures(report), form());
    QTEST(verdict ? int(*verdict) : -1, "expected");
}

void TestClaimReadings::phrasingsFitTheForm()
{
    const QStringList quantities = ClaimWords::shipped().quantities();
    QVERIFY(quantities.size() > 30);
    for (const QString &quantity : quantities)
        QVERIFY2(!figuresOf(quantity, form()).isEmpty(), qPrintable(quantity));
}

void TestClaimReadings::faultsOfPhrasings_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("place");
    QTest::newRow("none") << QByteArray(R"({"kind": "not", "words": ["未"]})") << QString();
    QTest::newRow("kind") << QByteArray(R"({"kind": "nought", "words": ["未"]})") << "words[0].kind";
    QTest::newRow("key") << QByteArray(R"({"kind": "not", "word": ["未"]})") << "words[0].word";
    QTest::newRow("no quantity") << QByteArray(R"({"kind": "case", "words": ["复议"]})")
                                 << "words[0].quantity";
    QTest::newRow("twice") << QByteArray(R"({"kind": "not", "words": ["未", "未"]})") << "words[0].words";
    QTest::newRow("a variant twice") << QByteArray(R"({"kind": "not", "words": ["请", "請"]})")
                                     << "words[0].words";
    QTest::newRow("a number") << QByteArray(R"({"kind": "not", "words": [1]})") << "words[0].words";
}

void TestClaimReadings::faultsOfPhrasings()
{
    QFETCH(QByteArray, words);
    const QByteArray json =
        R"({"variants": "請请", "organEnds": "局", "units": {"counts": [], "classifiers": [], "documents": [], "times": [], "things": [], "money": []},
        "inexact": {"before": [], "within": [], "after": []}, "words": [)"
        + words + "]}";
    const Result<ClaimWords> read = ClaimWords::fromJson(json);
    QTEST(read ? QString() : read.error().place, "place");
}

QTEST_APPLESS_MAIN(TestClaimReadings)
#include "test_claim_readings.moc"
