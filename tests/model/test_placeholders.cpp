#include "model/placeholders.h"

#include <QTest>

using namespace nianbao;

class TestPlaceholders : public QObject
{
    Q_OBJECT

private slots:
    void fills_data();
    void fills();
    void names();
};

void TestPlaceholders::fills_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    QTest::newRow("none") << "公开信息"
                          << "公开信息";
    QTest::newRow("two, one of them twice") << "{a}（{b}{a}）"
                                            << "1（{a}1）";
    QTest::newRow("one without a value") << "a{c}b"
                                         << "ab";
    QTest::newRow("an open brace") << "{a"
                                   << "{a";
    QTest::newRow("nothing in it") << "a{}b"
                                   << "ab";
}

void TestPlaceholders::fills()
{
    QFETCH(QString, text);
    QTEST(withValues(text, {{"a", "1"}, {"b", "{a}"}}), "filled");
}

void TestPlaceholders::names()
{
    QCOMPARE(placeholdersIn("{a}（{b}{a}）"), (QStringList{"a", "b", "a"}));
    QCOMPARE(placeholdersIn("a"), QStringList());
}

QTEST_APPLESS_MAIN(TestPlaceholders)
#include "test_placeholders.moc"
