#include "storage/fingerprint.h"
#include "storage/report_file.h"

#include "whole_file.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace nianbao;

// What it must be, which no code of ours makes.
static QString opensslDigest(const QByteArray &bytes)
{
    QProcess openssl;
    openssl.start("openssl", {"dgst", "-sm3", "-r"});
    openssl.write(bytes);
    openssl.closeWriteChannel();
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl is needed here; packaging/packages.txt has it");
    return QString::fromLatin1(openssl.readAllStandardOutput()).section(' ', 0, 0);
}

static Report reportOf(const QByteArray &json)
{
    Result<StoredReport> stored = reportFromJson(json);
    if (!stored)
        qFatal("%s", qPrintable(stored.error().text()));
    return std::move(stored).value().report;
}

// A text of every kind of block; a picture is its first bytes and whatever follows.
static QByteArray richReport()
{
    return R"({"format":1,"template":"national-2021","organ":"某局","year":2023,
"figures":{"t2.rules.made":"0","t3.received.natural":"214","t2.fees.amount":"12.50"},
"sections":{"s1":["甲",{"heading":"（一）主动公开","level":1},
{"paragraph":["共",{"field":"t3.received.total"},"件，",{"bold":"乙"},"。"]},
{"breakdown":"b1","title":"题","subject":"公开信息","unit":"条","parts":[{"id":"p1","label":"要闻","count":"1"},
{"id":"p2","label":"其他","count":"2"}],"rounding":"half-up","decimals":2,"sentence":["共3条。"],
"table":"none","chart":"bar"},
{"picture":"image/png","caption":"图","data":"iVBORw0KGgoAAAA="}]}})";
}

class TestFingerprint : public QObject
{
    Q_OBJECT

private slots:
    void digests_data();
    void digests();
    void canonicalText();
    void ofAStoredReport();
    void same_data();
    void same();
    void different_data();
    void different();
};

void TestFingerprint::digests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a zero byte") << QByteArray(1, '\0');
    QTest::newRow("a megabyte") << QByteArray(1 << 20, 'n');
    QTest::newRow("a report") << whole;
}

void TestFingerprint::digests()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(sm3Of(bytes), opensslDigest(bytes));
    // The example of GB/T 32905—2016, A.1.
    QCOMPARE(sm3Of("abc"), QString("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"));
}

void TestFingerprint::canonicalText()
{
    const QByteArray expected =
        R"({"documentNumber":"某发〔2024〕1号","figures":{"t2.fees.amount":"12.50",)"
        R"("t2.rules.made":"/","t3.received.natural":"214","t4.afterReview.pending":"0"},)"
        R"("organ":"某市某局","publishedOn":"2024-01-30","sections":{"lead":["根据条例编制。"],)"
        R"("s1":["","（一）主动公开","共214条\t😀"],"s6":["无"]},"signedBy":"某局办公室",)"
        R"("signedOn":"2024-01-23","source":"某网","template":"national-2021",)"
        R"("title":"某局“年报”\\","year":2023})";
    QCOMPARE(canonicalData(reportOf(whole)), expected);
    QCOMPARE(fingerprintOf(reportOf(whole)), opensslDigest(expected));
    QCOMPARE(canonicalData(Report()),
             QByteArray(R"({"figures":{},"sections":{},"template":"national-2021"})"));
    // An object within the text has its keys in order, too.
    const QByteArray rich = canonicalData(reportOf(richReport()));
    QVERIFY2(rich.contains(R"({"breakdown":"b1","chart":"bar","decimals":2,"parts":[{"count":"1","id":"p1",)"
                           R"("label":"要闻"},)"),
             rich.constData());
    QVERIFY(rich.contains(R"({"caption":"图","data":"iVBORw0KGgoAAAA=","picture":"image/png"})"));
    QVERIFY(rich.contains(R"({"paragraph":["共",{"field":"t3.received.total"},"件，",{"bold":"乙"},"。"]})"));
}

void TestFingerprint::ofAStoredReport()
{
    const QString print = fingerprintOf(reportOf(richReport()));
    static const QRegularExpression digits("^[0-9a-f]{64}$");
    QVERIFY(digits.match(print).hasMatch());
    QCOMPARE(fingerprintOf(reportOf(reportToJson(reportOf(richReport())))), print);
}

void TestFingerprint::same_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("other white space") << QByteArray(whole).replace("\n", "\r\n ");
    QTest::newRow("another order")
        << changed(R"(  "organ": "某市某局",)", "").replace(R"("aNewKey": true)", R"("organ": "某市某局")");
    QTest::newRow("figures in another order")
        << changed(R"("t2.rules.made": "/",)", "")
               .replace(R"("t4.afterReview.pending": "0")",
                        R"("t4.afterReview.pending": "0", "t2.rules.made": "/")");
    QTest::newRow("escaped characters") << changed("某网", "\\u67d0\\u7F51");
    QTest::newRow("an unknown key more") << changed("\"aNewKey\"", R"("another": {"s1": 1}, "aNewKey")");
    QTest::newRow("an unknown key less") << changed(",\n  \"aNewKey\": true", "");
    QTest::newRow("an acknowledged finding")
        << changed("\"aNewKey\"",
                   R"("acknowledged": [{"rule": "in-force", "place": "t2.rules.inForce", "about": "x",
                   "reason": "已核实"}], "aNewKey")");
    QTest::newRow("a rule switched off")
        << changed("\"aNewKey\"", R"("rulesOff": [{"rule": "in-force", "reason": "不适用"}], "aNewKey")");
    QTest::newRow("a note of an import")
        << changed("\"aNewKey\"", R"("importNotes": [{"kind": "text", "place": "t2.rules.made", "text": "—"}],
                   "aNewKey")");
    QTest::newRow("an origin") << changed("\"sections\"",
                                          R"("origins": {"t3.received.natural": "typed"}, "sections")");
    QTest::newRow("last year's report")
        << changed("\"aNewKey\"", R"("previous": {"format": 1, "template": "national-2021"}, "aNewKey")");
}

void TestFingerprint::same()
{
    QFETCH(QByteArray, json);
    QVERIFY(json != whole);
    QCOMPARE(fingerprintOf(reportOf(json)), fingerprintOf(reportOf(whole)));
}

void TestFingerprint::different_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");

    const auto row = [](const char *name, const char *from, const char *to) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to);
    };
    row("a figure", R"("214")", R"("215")");
    row("a figure's decimals", R"("12.50")", R"("12.5")");
    row("empty and not 0", R"("t2.rules.made":"0",)", "");
    row("not applicable and not 0", R"("t2.rules.made":"0")", R"("t2.rules.made":"/")");
    row("in another cell", "t3.received.natural", "t3.received.business");
    row("a header field", R"("某局")", R"("某厅")");
    row("the year", "2023", "2022");
    row("a header field more", R"("year":2023)", R"("year":2023,"source":"某网")");
    row("a paragraph", R"("甲")", R"("甲。")");
    row("a blank paragraph", R"("甲")", R"("甲","")");
    row("a space", R"("甲")", R"("甲 乙")");
    row("another section", R"("s1")", R"("s5")");
    row("bold", R"({"bold":"乙"})", R"("乙")");
    row("a live field's binding", "t3.received.total", "t3.received.natural");
    row("a live field and its reading", R"({"field":"t3.received.total"})", R"("214")");
    row("a heading's level", R"("level":1)", R"("level":2)");
    row("a part's count", R"("count":"1")", R"("count":"2")");
    row("a part's label", "要闻", "动态");
    row("a breakdown's rounding", "half-up", "largest-remainder");
    row("a breakdown's chart", R"("chart":"bar")", R"("chart":"pie")");
    row("a picture's byte", "iVBORw0KGgoAAAA=", "iVBORw0KGgoAAAE=");
    row("a picture's caption", R"("图")", R"("图1")");
}

void TestFingerprint::different()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QByteArray original = richReport();
    QCOMPARE(original.count(from), 1); // or the case alters another thing than it says
    QVERIFY(fingerprintOf(reportOf(QByteArray(original).replace(from, to)))
            != fingerprintOf(reportOf(original)));
}

QTEST_APPLESS_MAIN(TestFingerprint)
#include "test_fingerprint.moc"
