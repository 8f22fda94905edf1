#include "model/figure_change.h"

#include <QTest>

#include <limits>

using namespace nianbao;

class TestFigureChange : public QObject
{
    Q_OBJECT

private slots:
    void changes_data();
    void changes();
    void none();
};

void TestFigureChange::changes_data()
{
    QTest::addColumn<Figure>("before");
    QTest::addColumn<Figure>("after");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("percent");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("rate");
    const auto n = [](qint64 count) { return Figure::number(count); };
    QTest::newRow("more") << n(24) << n(27) << "3"
                          << "12.50"
                          << "增加3件"
                          << "增长12.50%";
    QTest::newRow("less") << n(24) << n(21) << "-3"
                          << "-12.50"
                          << "减少3件"
                          << "下降12.50%";
    QTest::newRow("the same") << n(24) << n(24) << "0"
                              << "0.00"
                              << "持平"
                              << "持平";
    QTest::newRow("rounded half up, both ways") << n(800) << n(801) << "1"
                                                << "0.13"
                                                << "增加1件"
                                                << "增长0.13%";
    QTest::newRow("and down") << n(800) << n(799) << "-1"
                              << "-0.13"
                              << "减少1件"
                              << "下降0.13%";
    QTest::newRow("of nothing") << n(0) << n(3) << "3"
                                << ""
                                << "增加3件"
                                << "";
    QTest::newRow("nothing of nothing") << n(0) << n(0) << "0"
                                        << "0.00"
                                        << "持平"
                                        << "持平";
    QTest::newRow("to nothing") << n(3) << n(0) << "-3"
                                << "-100.00"
                                << "减少3件"
                                << "下降100.00%";
    QTest::newRow("of what doesn't apply") << Figure::notApplicable() << n(2) << "2"
                                           << ""
                                           << "增加2件"
                                           << "";
    const qint64 most = std::numeric_limits<qint64>::max();
    QTest::newRow("the largest there are") << n(most - 1) << n(most) << "1"
                                           << "0.00"
                                           << "增加1件"
                                           << "增长0.00%";
    QTest::newRow("a rate beyond all bounds") << n(1) << n(most) << QString::number(most - 1) << ""
                                              << "增加9223372036854775806件"
                                              << "";
}

void TestFigureChange::changes()
{
    QFETCH(Figure, before);
    QFETCH(Figure, after);
    const std::optional<FigureChange> change = changeBetween(before, after, 0);
    QVERIFY(change);
    QTEST(change->number(), "number");
    QTEST(change->percent(), "percent");
    QTEST(change->inWords("件"), "words");
    QTEST(change->rateInWords(), "rate");
}

void TestFigureChange::none()
{
    QVERIFY(!changeBetween({}, Figure::number(1), 0));
    QVERIFY(!changeBetween(Figure::number(1), {}, 0));
    QVERIFY(!changeBetween(Figure::overflow(), Figure::number(1), 0));
    // Money, with no more decimals than it needs.
    const auto money = changeBetween(Figure::number(12'500'000, 6, 1), Figure::number(13'000'000, 6, 0), 6);
    QVERIFY(money);
    QCOMPARE(money->number(), QString("0.5"));
    QCOMPARE(money->inWords("万元"), QString("增加0.5万元"));
    QCOMPARE(money->percent(), QString("4.00"));
    QCOMPARE(changeBetween(Figure::number(3), Figure::number(4), 0, 0)->rateInWords(), QString("增长33%"));
}

Q_DECLARE_METATYPE(nianbao::Figure)
QTEST_APPLESS_MAIN(TestFigureChange)
#include "test_figure_change.moc"
