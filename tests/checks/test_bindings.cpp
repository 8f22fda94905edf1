#include "checks/bindings.h"

#include <QTest>

using namespace nianbao;

// Which plain numbers of the text could be live figures, and what binding them makes of the text.
class TestBindings : public QObject
{
    Q_OBJECT

private slots:
    void offers_data();
    void offers();
    void bindsInTheMiddleOfManners();
    void bindsAll();
    void noneWhereOneIs();

private:
    // Twelve received, two carried over, all of natural persons; nothing else is filled in.
    static Report report(const QList<Block> &text)
    {
        Report report;
        Change change{{SetField{Field::Year, "2023"}, SetNarrative{"s1", text}}};
        for (const FigureSpec &spec : report.form().figures()) {
            const bool natural = spec.address.endsWith(".natural");
            if (spec.computed)
                continue;
            if (spec.address.startsWith("t3.received."))
                change.steps += SetFigure{spec.address, Figure::number(natural ? 12 : 0)};
            if (spec.address.startsWith("t3.carriedOver."))
                change.steps += SetFigure{spec.address, Figure::number(natural ? 2 : 0)};
        }
        const auto applied = report.apply(change);
        Q_ASSERT(applied.ok());
        return report;
    }
    static Report report(const QString &text) { return report({Paragraph{{{text, false}}}}); }
    static QList<BindingOffer> offersIn(const Report &report)
    {
        return bindingOffers(report, Figures(report));
    }
    static QList<Run> runs(const Report &report) { return runsOf(report.narrative("s1").blocks().first()); }
};

void TestBindings::offers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("wanted"); // number, quantity, whether it agrees
    QTest::newRow("agrees") << "2023年收到政府信息公开申请12件。" << QStringList{"12 t3.received.total yes"};
    QTest::newRow("in another reading")
        << "2023年收到政府信息公开申请14件。" << QStringList{"14 t3.received+carriedOver.total yes"};
    QTest::newRow("disagrees") << "2023年收到政府信息公开申请15件。"
                               << QStringList{"15 t3.received.total no"};
    QTest::newRow("two") << "收到政府信息公开申请１２件，上年结转2件。"
                         << QStringList{"１２ t3.received.total yes", "2 t3.carriedOver.total yes"};
    QTest::newRow("none of ours") << "接听电话12次，发布要闻12条。" << QStringList{};
    QTest::newRow("about so many") << "收到政府信息公开申请12余件。" << QStringList{};
    QTest::newRow("without a number") << "未收到政府信息公开申请。" << QStringList{};
    QTest::newRow("not filled in yet") << "予以公开12件。" << QStringList{};
    QTest::newRow("another year's") << "2022年收到政府信息公开申请12件。" << QStringList{};
}

void TestBindings::offers()
{
    QFETCH(QString, text);
    QFETCH(QStringList, wanted);
    const Report given = report(text);
    QStringList found;
    for (const BindingOffer &offer : offersIn(given)) {
        QCOMPARE(offer.section, QString("s1"));
        found += text.mid(offer.start, offer.length) + ' ' + offer.quantity + (offer.agrees ? " yes" : " no");
    }
    QCOMPARE(found, wanted);
}

void TestBindings::bindsInTheMiddleOfManners()
{
    Report given = report({Paragraph{{{"收到政府信息公开申请1", true}, {"2件。", false}}}});
    const auto bound = given.apply(bindingChange(given, offersIn(given)));
    QVERIFY(bound.ok());
    QCOMPARE(
        runs(given),
        (QList<Run>{{"收到政府信息公开申请", true}, {"12", true, "t3.received.total"}, {"件。", false}}));
    QVERIFY(given.apply(*bound).ok());
    QCOMPARE(runs(given).size(), 2);
}

void TestBindings::bindsAll()
{
    Report given = report("收到政府信息公开申请15件，上年结转2件。");
    QVERIFY(given.apply(bindingChange(given, offersIn(given))).ok());
    QCOMPARE(textOf(runs(given)), QString("收到政府信息公开申请12件，上年结转2件。"));
    QCOMPARE(runs(given).size(), 5);
    QVERIFY(given.apply({{SetFigure{"t3.carriedOver.business", Figure::number(7)}}}).ok());
    QCOMPARE(textOf(runs(given)), QString("收到政府信息公开申请12件，上年结转9件。"));
}

void TestBindings::noneWhereOneIs()
{
    Report given = report("收到政府信息公开申请12件，上年结转2件。");
    QVERIFY(given.apply(bindingChange(given, {offersIn(given).first()})).ok());
    const QList<BindingOffer> left = offersIn(given);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().quantity, QString("t3.carriedOver.total"));
}

QTEST_APPLESS_MAIN(TestBindings)
#include "test_bindings.moc"
