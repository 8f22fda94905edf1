#include "model/figure.h"

#include <QtTest>

using namespace nianbao;

namespace {

const NumberType count{"count", 0};
const NumberType amount{"amount", 6, "万元"};

} // namespace

class TestFigure : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsItsOwnText();
    void emptyAndZeroDiffer();
    void adds();
    void addsUpToTheLimitAndSaysBeyond();
    void subtracts();
};

void TestFigure::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<NumberType>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("units");
    const auto row = [](const char *typed, const NumberType &type, const char *text, qint64 units) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << type << QString::fromUtf8(text) << units;
    };
    row("", count, "", 0);
    row("   ", count, "", 0);
    row("0", count, "0", 0);
    row("214", count, "214", 214);
    row("007", count, "7", 7);
    row(" 12 ", count, "12", 12);
    row("\t3\n", count, "3", 3);
    row("１２３４", count, "1234", 1234);
    row("1,234", count, "1234", 1234);
    row("1，234，567", count, "1234567", 1234567);
    row("12,345", count, "12345", 12345);
    row("11398889", count, "11398889", 11398889);
    row("/", count, "/", 0);
    row("／", count, "/", 0);
    row("9223372036854775807", count, "9223372036854775807", std::numeric_limits<qint64>::max());
    row("12.5", amount, "12.5", 12500000);
    row("123.50", amount, "123.50", 123500000);
    row("１２．５０", amount, "12.50", 12500000);
    row("0.000001", amount, "0.000001", 1);
    row("00.10", amount, "0.10", 100000);
    row(".5", amount, "0.5", 500000);
    row("5.", amount, "5", 5000000);
    row("316441", amount, "316441", 316441000000);
    row("1,316,441.25", amount, "1316441.25", 1316441250000);
    row("3。5", amount, "3.5", 3500000);
}

void TestFigure::reads()
{
    QFETCH(QString, typed);
    QFETCH(NumberType, type);
    QFETCH(QString, text);
    QFETCH(qint64, units);
    const Result<Figure> figure = Figure::parse(typed, type);
    QVERIFY2(figure.ok(), figure ? "" : qPrintable(figure.error().text()));
    QCOMPARE(figure->text(), text);
    QCOMPARE(figure->units(), units);
}

void TestFigure::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<NumberType>("type");
    QTest::addColumn<QString>("because");
    const auto row = [](const char *typed, const NumberType &type, const char *because) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << type << QString::fromUtf8(because);
    };
    row("-3", count, "below zero");
    row("－3", count, "below zero");
    row("−3", count, "below zero");
    row("1.5", count, "whole number");
    row("1.", count, "whole number");
    row("99999999999999999999", count, "too large");
    row("9223372036854775808", count, "too large");
    row("9223372036855", amount, "too large"); // its millionths are what counts
    row("1.1234567", amount, "decimals");
    row("abc", count, "not a number");
    row("12件", count, "not a number");
    row("12.5万元", amount, "not a number");
    row("1 234", count, "not a number");
    row("+3", count, "not a number");
    row("1e3", count, "not a number");
    row("0x10", count, "not a number");
    row("//", count, "not a number");
    row("1/2", count, "not a number");
    row("1.2.3", amount, "not a number");
    row(".", amount, "not a number");
    row(",", count, "not a number");
    row("1.5,0", amount, "not a number");
    row("٣", count, "not a number"); // a digit, but none that the form can be printed with
    row("一", count, "not a number");
    row("无", count, "not a number");
    row("1,23", count, "separator");
    row("1234,567", count, "separator");
    row(",123", count, "separator");
    row("1,,234", count, "separator");
}

void TestFigure::refuses()
{
    QFETCH(QString, typed);
    QFETCH(NumberType, type);
    QFETCH(QString, because);
    const Result<Figure> figure = Figure::parse(typed, type);
    QVERIFY(!figure.ok());
    QVERIFY2(figure.error().message.contains(because), qPrintable(figure.error().message));
    QVERIFY2(figure.error().message.contains(typed), "the message shows what was typed");
}

void TestFigure::readsItsOwnText()
{
    QRandomGenerator random(20231231);
    for (int i = 0; i < 2000; ++i) {
        const int decimals = random.bounded(7);
        const NumberType type{"t", 6};
        qint64 shown = 1; // the smallest unit that is shown
        for (int d = decimals; d < 6; ++d)
            shown *= 10;
        const qint64 any = random.bounded(qint64(1) << random.bounded(1, 62));
        const qint64 units = any - any % shown;
        const Figure figure = Figure::number(units, 6, decimals);
        const Result<Figure> back = Figure::parse(figure.text(), type);
        QVERIFY2(back.ok(), qPrintable(figure.text()));
        QCOMPARE(*back, figure);
    }
}

void TestFigure::emptyAndZeroDiffer()
{
    const Figure empty = *Figure::parse("", count);
    const Figure zero = *Figure::parse("0", count);
    const Figure slash = *Figure::parse("/", count);
    QVERIFY(empty != zero);
    QVERIFY(slash != zero);
    QVERIFY(slash != empty);
    QVERIFY(empty.isEmpty() && !zero.isEmpty() && !slash.isEmpty());
    QVERIFY(zero.isNumber() && !slash.isNumber());
}

void TestFigure::adds()
{
    const auto sum = [](std::initializer_list<const char *> texts, const NumberType &type) {
        Figure total;
        for (const char *text : texts)
            total.add(*Figure::parse(QString::fromUtf8(text), type));
        return total.text();
    };
    QCOMPARE(sum({}, count), QString());
    QCOMPARE(sum({"", "", ""}, count), QString());
    QCOMPARE(sum({"", "0", ""}, count), QString("0"));
    QCOMPARE(sum({"3", "", "/", "4"}, count), QString("7"));
    QCOMPARE(sum({"/", "/"}, count), QString("0"));
    QCOMPARE(sum({"1.5", "2.25"}, amount), QString("3.75"));
    QCOMPARE(sum({"0.000001", "0.999999"}, amount), QString("1.000000"));
}

void TestFigure::addsUpToTheLimitAndSaysBeyond()
{
    const qint64 most = std::numeric_limits<qint64>::max();
    Figure total = Figure::number(most - 1);
    total.add(Figure::number(1));
    QCOMPARE(total, Figure::number(most));
    total.add(Figure::number(1));
    QCOMPARE(total.kind(), Figure::Kind::Overflow);
    QVERIFY(!total.isNumber());
    total.add(Figure::number(5)); // once over, over
    QCOMPARE(total.kind(), Figure::Kind::Overflow);
    Figure other = Figure::number(2);
    other.add(Figure::overflow());
    QCOMPARE(other.kind(), Figure::Kind::Overflow);
}

void TestFigure::subtracts()
{
    QCOMPARE(Figure::number(3).minus(Figure::number(5)), std::optional<qint64>(-2));
    QCOMPARE(Figure().minus(Figure::number(5)), std::optional<qint64>(-5));
    QCOMPARE(Figure::notApplicable().minus(Figure()), std::optional<qint64>(0));
    QCOMPARE(Figure::overflow().minus(Figure()), std::optional<qint64>());
    QCOMPARE(Figure().minus(Figure::overflow()), std::optional<qint64>());
    const qint64 most = std::numeric_limits<qint64>::max();
    QCOMPARE(Figure().minus(Figure::number(most)), std::optional<qint64>(-most));
}

QTEST_APPLESS_MAIN(TestFigure)
#include "test_figure.moc"
