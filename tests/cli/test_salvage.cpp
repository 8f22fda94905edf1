#include "program.h"

#include <QRegularExpression>

namespace {

const QByteArray damaged = R"({
  "format": 1,
  "template": "national-2021",
  "organ": "某局",
  "figures": {
    "t3.received.natural": "2x4",
    "t3.received.business": "7"
  }
)";

} // namespace

class TestSalvageCall : public QObject
{
    Q_OBJECT

private slots:
    void damagedFile();
    void wholeFile();
    void toStandardOutput();
    void refused_data();
    void refused();
    void inChinese();
};

void TestSalvageCall::damagedFile()
{
    const Program program;
    program.put("a.nianbao", damaged);
    const Run run = program.run({"salvage", "a.nianbao", "-o", "b.nianbao"});
    QVERIFY2(run.status == 1, run.err.constData());
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.out.count('\n'), 2); // the figure and the end
    QVERIFY2(run.out.contains("figures.t3.received.natural: ") && run.out.contains("2x4"),
             run.out.constData());
    QCOMPARE(program.bytesOf("a.nianbao"), damaged);
    const QJsonDocument shown = program.run({"show", "b.nianbao", "--format", "json"}).json();
    QCOMPARE(shown["organ"], QJsonValue("某局"));
    QCOMPARE(shown["figures"]["t3.received.business"], QJsonValue("7"));
    QVERIFY(shown["figures"]["t3.received.natural"].isNull());
}

void TestSalvageCall::wholeFile()
{
    const Program program;
    QByteArray file = damaged + "}\n";
    file.replace("2x4", "214");
    program.put("a.nianbao", file);
    program.put("empty", {}); // nobody's report: may be written
    for (const QString &target : QStringList{"b.nianbao", "empty"}) {
        const Run run = program.run({"salvage", "a.nianbao", "-o", target});
        QVERIFY2(run.status == 0, run.err.constData());
        QCOMPARE(run.out + run.err, QByteArray());
        QCOMPARE(program.run({"compare", "a.nianbao", target}).status, 0);
    }
}

void TestSalvageCall::toStandardOutput()
{
    const Program program;
    program.put("a.nianbao", damaged);
    const Run run = program.run({"salvage", "a.nianbao", "-o", "-"});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.json()["figures"]["t3.received.business"], QJsonValue("7"));
    QVERIFY2(run.err.contains("figures.t3.received.natural: "), run.err.constData());
    QCOMPARE(program.files(), QStringList{"a.nianbao"});
    // What nobody can take is no success.
    QCOMPARE(program.run({"salvage", "a.nianbao", "-o", "b.nianbao"}, "/dev/full").status, 3);
}

void TestSalvageCall::refused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no file") << QStringList{"-o", "b.nianbao"} << 2 << QByteArray("help salvage");
    QTest::newRow("two files") << QStringList{"a.nianbao", "text", "-o", "b.nianbao"} << 2
                               << QByteArray("help salvage");
    QTest::newRow("nowhere to write") << QStringList{"a.nianbao"} << 2 << QByteArray("-o");
    QTest::newRow("over itself") << QStringList{"a.nianbao", "-o", "a.nianbao"} << 2
                                 << QByteArray("left as it is");
    QTest::newRow("over itself, by a link")
        << QStringList{"a.nianbao", "-o", "link"} << 2 << QByteArray("left as it is");
    QTest::newRow("over another") << QStringList{"a.nianbao", "-o", "text"} << 3 << QByteArray("text: ");
    QTest::newRow("no such file") << QStringList{"none", "-o", "b.nianbao"} << 3 << QByteArray("none: ");
    QTest::newRow("no such folder") << QStringList{"a.nianbao", "-o", "none/b.nianbao"} << 3
                                    << QByteArray("none/b.nianbao: ");
    QTest::newRow("no report") << QStringList{"text", "-o", "b.nianbao"} << 4 << QByteArray("text: ");
    QTest::newRow("a newer version's")
        << QStringList{"newer", "-o", "b.nianbao"} << 3 << QByteArray("newer version");
}

void TestSalvageCall::refused()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    QFETCH(QByteArray, said);
    const Program program;
    program.put("a.nianbao", damaged);
    program.put("text", "一份报告\n");
    program.put("newer", QByteArray(damaged).replace("\"format\": 1", "\"format\": 2"));
    QVERIFY(QFile::link(program.at("a.nianbao"), program.at("link")));
    const Run run = program.run(QStringList{"salvage"} + words);
    QVERIFY2(run.status == status, run.err.constData());
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains(said), run.err.constData());
    QCOMPARE(program.files(), (QStringList{"a.nianbao", "link", "newer", "text"}));
    QCOMPARE(program.bytesOf("a.nianbao"), damaged);
    QCOMPARE(program.bytesOf("text"), QByteArray("一份报告\n"));
}

void TestSalvageCall::inChinese()
{
    Program program;
    program.setEnvironment("LC_ALL", "zh_CN.UTF-8");
    program.setEnvironment("LANGUAGE", "zh_CN");
    program.put("a.nianbao", damaged);
    const Run run = program.run({"salvage", "a.nianbao", "-o", "b.nianbao"});
    QCOMPARE(run.status, 1);
    static const QRegularExpression english("[A-Za-z]{3,} [a-z]{2,}");
    QVERIFY2(!QString::fromUtf8(run.out).contains(english), run.out.constData());
}

QTEST_GUILESS_MAIN(TestSalvageCall)
#include "test_salvage.moc"
