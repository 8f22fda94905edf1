#include "model/field_readings.h"
#include "model/quantity_names.h"

#include <QSet>
#include <QTest>

using namespace nianbao;

// What numbers are called, and which there are to choose from.
class TestQuantityNames : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void everyChoiceIsReadable();
    void breakdownsAreThere();

private:
    static Report withBreakdown()
    {
        Breakdown breakdown;
        breakdown.id = "b1";
        breakdown.title = "公开信息情况";
        breakdown.subject = "公开信息";
        breakdown.unit = "条";
        breakdown.parts = {{"p1", "要闻", Figure::number(3)}};
        breakdown.statedWhole = Figure::number(5);
        Report report;
        const auto applied = report.apply({{SetNarrative{"s1", QList<Block>{breakdown}}}});
        Q_ASSERT(applied.ok());
        return report;
    }
};

void TestQuantityNames::names_data()
{
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QStringList>("parts"); // in this order
    QTest::newRow("cell") << "t3.granted.natural" << QStringList{"表三", "（一）予以公开", "自然人"};
    QTest::newRow("total") << "t3.received.total" << QStringList{"表三", "本年新收", "总计"};
    QTest::newRow("sum of a group") << "t3.refused.sum.total"
                                    << QStringList{"表三", "不予公开", "总计", "合计"};
    QTest::newRow("sum of rows") << "t3.received+carriedOver.total"
                                 << QStringList{"表三", "本年新收", "＋", "上年结转", "总计", "合计"};
    QTest::newRow("litigation") << "t4.litigation.total" << QStringList{"表四", "行政诉讼", "总计", "合计"};
    QTest::newRow("last year's") << "t3.received.total@-1" << QStringList{"本年新收", "上年"};
    QTest::newRow("change") << "t3.received.total:yoyDiff" << QStringList{"本年新收", "增减"};
    QTest::newRow("rate") << "t3.received.total:yoy%" << QStringList{"本年新收", "增幅"};
    QTest::newRow("share") << "t3.granted.total/t3.concluded.total:%"
                           << QStringList{"予以公开", "占", "（七）总计", "比例"};
    QTest::newRow("breakdown") << "b1" << QStringList{"公开信息情况"};
    QTest::newRow("its part") << "b1.p1" << QStringList{"公开信息情况", "要闻"};
    QTest::newRow("its rest") << "b1.rest" << QStringList{"公开信息情况", "其他"};
    QTest::newRow("percentage") << "b1.p1:%" << QStringList{"公开信息情况", "要闻", "占比"};
    QTest::newRow("no such cell") << "t3.gone.total" << QStringList{};
    QTest::newRow("no such part") << "b1.p9" << QStringList{};
    QTest::newRow("no quantity") << "a b" << QStringList{};
}

void TestQuantityNames::names()
{
    QFETCH(QString, quantity);
    QFETCH(QStringList, parts);
    const QString name = quantityName(quantity, withBreakdown());
    QCOMPARE(name.isEmpty(), parts.isEmpty());
    qsizetype from = 0;
    for (const QString &part : parts) {
        from = name.indexOf(part, from);
        QVERIFY2(from >= 0, qPrintable(name));
        from += part.size();
    }
    QVERIFY2(!name.contains(u'{'), qPrintable(name));
}

void TestQuantityNames::everyChoiceIsReadable()
{
    const Report report = withBreakdown();
    const QList<QuantityChoice> choices = quantityChoices(report);
    QVERIFY(choices.size() > 4 * report.form().figures().size());
    const FieldReadings readings(report);
    QSet<QString> names;
    QSet<QString> quantities;
    for (const QuantityChoice &choice : choices) {
        QVERIFY2(readings.of(choice.quantity).state != FieldReading::State::Broken,
                 qPrintable(choice.quantity));
        QVERIFY2(!names.contains(choice.name),
                 qPrintable(choice.name)); // one could not be told from the other
        names += choice.name;
        quantities += choice.quantity;
    }
    QCOMPARE(quantities.size(), choices.size());
    for (const FigureSpec &spec : report.form().figures())
        QVERIFY2(quantities.contains(spec.address), qPrintable(spec.address));
}

void TestQuantityNames::breakdownsAreThere()
{
    QStringList own;
    for (const QuantityChoice &choice : quantityChoices(withBreakdown())) {
        if (choice.quantity.startsWith(u'b') && !choice.quantity.contains(u'@')
            && !choice.quantity.contains("yoy"))
            own += choice.quantity;
    }
    QCOMPARE(own, (QStringList{"b1", "b1.p1", "b1.rest", "b1.p1:%", "b1.rest:%"}));
}

QTEST_APPLESS_MAIN(TestQuantityNames)
#include "test_quantity_names.moc"
