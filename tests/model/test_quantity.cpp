#include "model/quantity.h"

#include <QtTest>

using namespace nianbao;

class TestQuantity : public QObject
{
    Q_OBJECT

private slots:
    void readsAndWrites_data();
    void readsAndWrites();
    void refuses_data();
    void refuses();
    void cellsOfAnAddress_data();
    void cellsOfAnAddress();
};

void TestQuantity::readsAndWrites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Quantity>("quantity");
    QTest::addColumn<QString>("written");
    using enum Quantity::Kind;
    const auto row = [](const char *text, const Quantity &quantity, const char *written = nullptr) {
        QTest::newRow(text) << text << quantity << (written ? written : text);
    };
    row("t3.received.total", {Value, "t3.received.total"});
    row("t3.refused.sum.total", {Value, "t3.refused.sum.total"});
    row("t3.received+carriedOver.total", {Value, "t3.received+carriedOver.total"});
    row("b1", {Value, "b1"});
    row("b1.p2", {Value, "b1.p2"});
    row("b1.rest", {Value, "b1.rest"});
    row("b1.p2@-1", {LastYear, "b1.p2"});
    row("t2.fees.amount:yoyDiff", {Change, "t2.fees.amount"});
    row("b1:yoy%", {Rate, "b1"});
    row("b1:yoy%0", {Rate, "b1", {}, 0});
    row("b1:yoy%2", {Rate, "b1", {}, 2}, "b1:yoy%");
    row("b1.p2:%", {Percent, "b1.p2"});
    row("b1.p2:%1", {Percent, "b1.p2", {}, 1});
    row("t3.granted.total/t3.concluded.total:%", {Percent, "t3.granted.total", "t3.concluded.total"});
    row("t3.granted.total/t3.concluded.total:%4", {Percent, "t3.granted.total", "t3.concluded.total", 4});
    row("b1.p2/b1:%", {Percent, "b1.p2", "b1"});
}

void TestQuantity::readsAndWrites()
{
    QFETCH(QString, text);
    QFETCH(Quantity, quantity);
    QFETCH(QString, written);
    const std::optional<Quantity> read = Quantity::parse(text);
    QVERIFY(read);
    QCOMPARE(read->kind, quantity.kind);
    QCOMPARE(read->of, quantity.of);
    QCOMPARE(read->base, quantity.base);
    QCOMPARE(read->decimals, quantity.decimals);
    QCOMPARE(read->text(), written);
    QVERIFY(Quantity::parse(written) == read);
}

void TestQuantity::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"",     ":%",     "@-1",     ":yoyDiff", "b1:",           "b1:%5",       "b1:%22",
          "b1%",  "b1%2",   "b1@-2",   "b1@-1:%",  "b1:yoyDiff@-1", "b1:yoyDiff2", "b1:yoy",
          "b1 ",  "b1.p 1", "b1-p1",   "a/b",      "a/b@-1",        "a/b:yoy%",    "a/b:yoyDiff",
          "a/:%", "/b:%",   "a/b/c:%", "{b1}",     "b1\n"})
        QTest::newRow(text) << text;
}

void TestQuantity::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!Quantity::parse(text));
}

void TestQuantity::cellsOfAnAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QStringList>("cells");
    const auto row = [](const char *address, const QStringList &cells) {
        QTest::newRow(address) << address << cells;
    };
    row("t3.received.natural", {"t3.received.natural"});
    row("t3.received.total", {"t3.received.total"});
    row("t3.received+carriedOver.total", {"t3.received.total", "t3.carriedOver.total"});
    row("t3.refused.sum.total",
        {"t3.refused.stateSecret.total", "t3.refused.otherLaw.total", "t3.refused.threeSecurities.total",
         "t3.refused.thirdParty.total", "t3.refused.internalAffairs.total", "t3.refused.deliberative.total",
         "t3.refused.enforcementFile.total", "t3.refused.adminQuery.total"});
    row("t3.other.sum.research",
        {"t3.other.uncorrected.research", "t3.other.unpaid.research", "t3.other.other.research"});
    row("t3.unavailable.sum.total", {"t3.unavailable.notHeld.total", "t3.unavailable.needsCreation.total",
                                     "t3.unavailable.stillUnclear.total"});
    row("t4.litigation.total", {"t4.direct.total", "t4.afterReview.total"});
    row("t4.litigation.upheld", {"t4.direct.upheld", "t4.afterReview.upheld"});
    row("t2.licensing+penalty+coercion.decisions",
        {"t2.licensing.decisions", "t2.penalty.decisions", "t2.coercion.decisions"});
    for (const char *none :
         {"", "t3", "t3.received", "t3.lost.total", "t3.sum.total", "t3.received.sum", "t3.refused.sum",
          "t3.received+received.total", "t3..sum.total", "t3.lost.sum.total", "t3.received+.total",
          "t3.+.total", "t3.received+lost.total", "t4.litigation.lost", "t3.litigation.total",
          "t9.received.total", "b1.p1", "b1"})
        row(none, {});
}

void TestQuantity::cellsOfAnAddress()
{
    QFETCH(QString, address);
    QFETCH(QStringList, cells);
    const Template &form = *Template::current();
    QStringList found;
    for (const int figure : figuresOf(address, form))
        found += form.figures()[figure].address;
    QCOMPARE(found, cells);
}

QTEST_APPLESS_MAIN(TestQuantity)
#include "test_quantity.moc"
