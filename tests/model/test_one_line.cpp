#include "model/one_line.h"

#include <QtTest>

using namespace nianbao;

// Strangers' names in our sentences.
class TestOneLine : public QObject
{
    Q_OBJECT

private slots:
    void takesOutWhatEndsOrTurnsALine();
    void namesAreFewAndShort();
};

void TestOneLine::takesOutWhatEndsOrTurnsALine()
{
    QCOMPARE(onOneLine("某县\n局\r\t\u001b[2J\u2028\u202e反\u2066"), QString("某县 局   [2J  反 "));
    QCOMPARE(onOneLine("𠮷"), QString("𠮷"));
}

void TestOneLine::namesAreFewAndShort()
{
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(fewNames({}), QString());
    QCOMPARE(fewNames({"a"}), QString("“a”"));
    QCOMPARE(fewNames({"", "b\nc"}), QString("“” and “b c”"));
    QCOMPARE(fewNames({"a", "b", "c", "d", "e", "f", "g"}), QString("“a”, “b”, “c”, “d”, “e”, and 2 more"));
    QVERIFY(fewNames({QString(100'000, u'x')}).size() < 50);
    QLocale::setDefault(QLocale("zh_CN"));
    QCOMPARE(fewNames({"a", "b", "c"}), QString("“a”、“b”和“c”"));
}

QTEST_GUILESS_MAIN(TestOneLine)
#include "test_one_line.moc"
