#include "program.h"

class TestNew : public QObject
{
    Q_OBJECT

private slots:
    void makesAnEmptyReport();
    void takesOrganAndYear();
    void continuesLastYear();
    void toStandardOutput();
    void overwritesNothing();
    void refuses_data();
    void refuses();
};

void TestNew::makesAnEmptyReport()
{
    const Program program;
    const Run run = program.run({"new", "-o", "a.nianbao"});
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.isEmpty());
    const QJsonObject file = QJsonDocument::fromJson(program.bytesOf("a.nianbao")).object();
    QCOMPARE(file["format"].toInt(), 1);
    QCOMPARE(file["template"].toString(), QString("national-2021"));
    QVERIFY(file["figures"].toObject().isEmpty());
    QVERIFY(!file.contains("year"));
}

void TestNew::takesOrganAndYear()
{
    const Program program;
    QCOMPARE(program.run({"new", "--organ", " 某市某局 ", "--year=２０２３年", "-o", "a.nianbao"}).status, 0);
    const QJsonObject file = QJsonDocument::fromJson(program.bytesOf("a.nianbao")).object();
    QCOMPARE(file["organ"].toString(), QString("某市某局"));
    QCOMPARE(file["year"].toInt(), 2023);
    QVERIFY(!file.contains("title")); // made of the two wherever it is shown
}

void TestNew::continuesLastYear()
{
    const Program program;
    program.put("last.nianbao", R"({"format":1,"template":"national-2021","organ":"甲局","year":2022,
        "signedOn":"2023-01-20","figures":{"t3.carriedForward.natural":"7","t3.received.natural":"9"},
        "sections":{"s5":["去年的话"]}})");
    QCOMPARE(program.run({"new", "--previous", "last.nianbao", "-o", "a.nianbao"}).status, 0);
    const QJsonObject file = QJsonDocument::fromJson(program.bytesOf("a.nianbao")).object();
    QCOMPARE(file["organ"].toString(), QString("甲局"));
    QCOMPARE(file["year"].toInt(), 2023);
    QVERIFY(!file.contains("signedOn"));
    QCOMPARE(file["figures"].toObject(), (QJsonObject{{"t3.carriedOver.natural", "7"}}));
    const QString origin = file["origins"].toObject()["t3.carriedOver.natural"].toString();
    QVERIFY2(origin.startsWith("carried 2"), qPrintable(origin)); // and when
    QCOMPARE(file["sections"].toObject(), (QJsonObject{{"s5", QJsonArray{"去年的话"}}}));

    QCOMPARE(
        program.run({"new", "--previous", "last.nianbao", "--organ", "乙局", "--year", "2030", "-o", "b"})
            .status,
        0);
    const QJsonObject other = QJsonDocument::fromJson(program.bytesOf("b")).object();
    QCOMPARE(other["organ"].toString(), QString("乙局"));
    QCOMPARE(other["year"].toInt(), 2030);
}

void TestNew::toStandardOutput()
{
    const Program program;
    const Run run = program.run({"new", "--year", "2023", "-o", "-"});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.json().object()["year"].toInt(), 2023);
    QCOMPARE(program.files(), QStringList{});
}

void TestNew::overwritesNothing()
{
    const Program program;
    program.put("a.nianbao", "somebody's work");
    const Run run = program.run({"new", "-o", "a.nianbao"});
    QCOMPARE(run.status, 3);
    QVERIFY2(run.err.contains("a.nianbao: The file exists"), run.err.constData());
    QCOMPARE(program.bytesOf("a.nianbao"), QByteArray("somebody's work"));
}

void TestNew::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::newRow("no -o") << QStringList{} << 2;
    QTest::newRow("-o without a name") << QStringList{"-o"} << 2;
    QTest::newRow("a word too many") << QStringList{"-o", "a", "b"} << 2;
    QTest::newRow("no year") << QStringList{"--year", "abcd", "-o", "a"} << 2;
    QTest::newRow("year of two digits") << QStringList{"--year", "23", "-o", "a"} << 2;
    QTest::newRow("no such previous") << QStringList{"--previous", "none", "-o", "a"} << 3;
    QTest::newRow("missing folder") << QStringList{"-o", "none/a"} << 3;
    QTest::newRow("a folder") << QStringList{"-o", "."} << 3;
    QTest::newRow("a full device") << QStringList{"-o", "/dev/full"} << 3;
}

void TestNew::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    const Program program;
    const Run run = program.run(QStringList{"new"} + words);
    QVERIFY2(run.status == status, run.err.constData());
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.err.isEmpty());
    QCOMPARE(program.files(), QStringList{});
}

QTEST_GUILESS_MAIN(TestNew)
#include "test_new.moc"
