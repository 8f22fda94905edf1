#include "cli/arguments.h"
#include "cli/report_output.h"
#include "cli/same_file.h"
#include "program.h"

using namespace nianbao;

class TestParts : public QObject
{
    Q_OBJECT

private slots:
    void arguments();
    void similar_data();
    void similar();
    void widths_data();
    void widths();
    void sameFile();
};

void TestParts::arguments()
{
    const QList<Option> options{
        {"--pdf"}, {"-o"}, {"--rules", Option::Kind::Flag}, {"--csv", Option::Kind::Later}};
    const auto parsed =
        Arguments::parse({"a", "--pdf", "-", "--rules", "-o", "b=c", "d=-3", "--", "--pdf"}, options);
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->operands(), (QStringList{"a", "d=-3", "--pdf"}));
    QCOMPARE(parsed->value("--pdf"), QString("-"));
    QCOMPARE(parsed->value("-o"), QString("b=c"));
    QVERIFY(parsed->has("--rules"));
    QVERIFY(!parsed->has("--csv"));
    const auto assigned = Arguments::parse({"--pdf=a=b", "-"}, options);
    QVERIFY(assigned.ok());
    QCOMPARE(assigned->value("--pdf"), QString("a=b"));
    QCOMPARE(assigned->operands(), QStringList{"-"});
    for (const QStringList &wrong :
         {QStringList{"--csv", "x"}, QStringList{"-x"}, QStringList{"--pdf", "--rules"},
          QStringList{"--rules=1"}, QStringList{"-o"}})
        QVERIFY2(!Arguments::parse(wrong, options).ok(), qPrintable(wrong.join(u' ')));
}

void TestParts::similar_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QStringList>("similar");
    QTest::newRow("swapped letters") << "shwo" << QStringList{"show"};
    QTest::newRow("a letter missing") << "chek" << QStringList{"check"};
    QTest::newRow("capitals") << "SET" << QStringList{"set"};
    QTest::newRow("the closest first")
        << "t3.granted.natrual" << QStringList{"t3.granted.natural", "t3.granted.neutral"};
    QTest::newRow("something else") << "elephant" << QStringList{};
    QTest::newRow("nothing") << "" << QStringList{};
}

void TestParts::similar()
{
    QFETCH(QString, word);
    QFETCH(QStringList, similar);
    QCOMPARE(similarWords(word, {"show", "check", "set", "t3.granted.neutral", "t3.granted.natural"}),
             similar);
}

void TestParts::widths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QStringList>("lines"); // of six columns
    QTest::newRow("nothing") << "" << 0 << QStringList{""};
    QTest::newRow("Latin") << "2023" << 4 << QStringList{"2023"};
    QTest::newRow("Chinese") << "自然人们" << 8 << QStringList{"自然人", "们"};
    QTest::newRow("mixed") << "1.属于国" << 8 << QStringList{"1.属于", "国"};
    QTest::newRow("a wide one doesn't fit") << "12345属" << 7 << QStringList{"12345", "属"};
    QTest::newRow("full-width brackets") << "（一）" << 6 << QStringList{"（一）"};
    QTest::newRow("beyond 16 bits") << "𠀀𠀀𠀀𠀀" << 8 << QStringList{"𠀀𠀀𠀀", "𠀀"};
}

void TestParts::widths()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QFETCH(QStringList, lines);
    QCOMPARE(displayWidth(text), width);
    QCOMPARE(wrapped(text, 6), lines);
    QCOMPARE(displayWidth(text + padding(10, text)), 10);
}

void TestParts::sameFile()
{
    const Program folder;
    folder.put("a", "1");
    QVERIFY(QFile::link(folder.at("a"), folder.at("link")));
    QVERIFY(QDir(folder.at("")).mkdir("sub"));
    QVERIFY(QFile::link(folder.at("sub"), folder.at("other")));
    QVERIFY(isSameFile(folder.at("a"), folder.at("a")));
    QVERIFY(isSameFile(folder.at("a"), folder.at("sub/../a")));
    QVERIFY(isSameFile(folder.at("a"), folder.at("link")));
    QVERIFY(isSameFile(folder.at("new"), folder.at("./new")));
    QVERIFY(isSameFile(folder.at("sub/new"), folder.at("other/new")));
    QVERIFY(!isSameFile(folder.at("a"), folder.at("b")));
    QVERIFY(!isSameFile(folder.at("sub/a"), folder.at("a")));
}

QTEST_GUILESS_MAIN(TestParts)
#include "test_parts.moc"
