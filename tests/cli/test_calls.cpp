#include "program.h"

class TestCalls : public QObject
{
    Q_OBJECT

private slots:
    void status_data();
    void status();
    void helpNamesEveryOption_data();
    void helpNamesEveryOption();
    void helpFitsATerminal_data();
    void helpFitsATerminal();
    void version();
    void closedOutput();
};

void TestCalls::status_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("out"); // part of it; nothing must stand there where this is empty
    QTest::addColumn<QByteArray>("err");

    QTest::newRow("nothing") << QStringList{} << 2 << QByteArray() << QByteArray("Usage: nianbao-cli CALL");
    QTest::newRow("--help") << QStringList{"--help"} << 0 << QByteArray("Usage: nianbao-cli CALL")
                            << QByteArray();
    QTest::newRow("help") << QStringList{"help"} << 0 << QByteArray("  export") << QByteArray();
    QTest::newRow("help set") << QStringList{"help", "set"} << 0 << QByteArray("s1=@TEXTFILE")
                              << QByteArray();
    QTest::newRow("set --help") << QStringList{"set", "--help"} << 0 << QByteArray("s1=@TEXTFILE")
                                << QByteArray();
    QTest::newRow("help nonsense") << QStringList{"help", "x"} << 2 << QByteArray() << QByteArray("“x”");
    QTest::newRow("unknown call") << QStringList{"shwo", "a"} << 2 << QByteArray()
                                  << QByteArray("Did you mean show");
    QTest::newRow("unknown option first")
        << QStringList{"--frob"} << 2 << QByteArray() << QByteArray("--frob");
    QTest::newRow("show without a file")
        << QStringList{"show"} << 2 << QByteArray() << QByteArray("help show");
    QTest::newRow("show two") << QStringList{"show", "a", "b"} << 2 << QByteArray()
                              << QByteArray("help show");
    QTest::newRow("unknown option") << QStringList{"show", "a", "--fromat", "json"} << 2 << QByteArray()
                                    << QByteArray("Did you mean --format");
    QTest::newRow("unknown format") << QStringList{"show", "a", "--format", "xml"} << 2 << QByteArray()
                                    << QByteArray("“xml”");
    QTest::newRow("option without value")
        << QStringList{"show", "a", "--format"} << 2 << QByteArray() << QByteArray("needs a value");
    QTest::newRow("option with an empty value")
        << QStringList{"export", "a", "--pdf", ""} << 2 << QByteArray() << QByteArray("needs a value");
    QTest::newRow("option where a value belongs") << QStringList{"new", "--year", "-o", "n"} << 2
                                                  << QByteArray() << QByteArray("“--year” needs a value");
    QTest::newRow("option twice") << QStringList{"show", "a", "--format=json", "--format", "text"} << 2
                                  << QByteArray() << QByteArray("stands twice");
    QTest::newRow("no such file") << QStringList{"show", "none.nianbao"} << 3 << QByteArray()
                                  << QByteArray("none.nianbao: ");
    QTest::newRow("a folder") << QStringList{"show", "."} << 3 << QByteArray()
                              << QByteArray("It is a folder");
    QTest::newRow("a file's name like an option")
        << QStringList{"show", "--", "-a"} << 3 << QByteArray() << QByteArray("-a: ");
}

void TestCalls::status()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    QFETCH(QByteArray, out);
    QFETCH(QByteArray, err);
    const Program program;
    const Run run = program.run(words);
    QVERIFY2(run.status == status, run.err.constData());
    QVERIFY2(out.isEmpty() ? run.out.isEmpty() : run.out.contains(out), run.out.constData());
    QVERIFY2(err.isEmpty() ? run.err.isEmpty() : run.err.contains(err), run.err.constData());
    QCOMPARE(program.files(), QStringList{});
}

void TestCalls::helpNamesEveryOption_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("new") << "new" << QStringList{"--organ", "--year", "--previous", "-o"};
    QTest::newRow("show") << "show" << QStringList{"--format"};
    QTest::newRow("check") << "check" << QStringList{"--format", "--rules", "--explain"};
    QTest::newRow("export") << "export" << QStringList{"--pdf", "--html", "--json", "--format"};
}

void TestCalls::helpNamesEveryOption()
{
    QFETCH(QString, call);
    QFETCH(QStringList, options);
    const Run run = Program().run({"help", call});
    for (const QString &option : options)
        QVERIFY2(run.out.contains(option.toUtf8()), qPrintable(option));
    for (const QByteArray &line : run.out.split('\n'))
        QVERIFY2(QString::fromUtf8(line).size() <= 100, line.constData());
}

void TestCalls::helpFitsATerminal_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "zh_CN", "zh_TW"})
        QTest::newRow(language) << language;
}

// A Chinese character is two columns wide.
void TestCalls::helpFitsATerminal()
{
    QFETCH(QString, language);
    Program program;
    program.setEnvironment("LANGUAGE", language);
    for (const char *call : {"help", "new", "import", "set", "show", "check", "export", "compare", "merge",
                             "verify", "salvage"}) {
        const Run run = program.run({"help", call});
        QCOMPARE(run.status, 0);
        for (const QString &line : QString::fromUtf8(run.out).split('\n')) {
            const auto wide =
                std::count_if(line.begin(), line.end(), [](QChar c) { return c >= QChar(0x2000); });
            QVERIFY2(line.size() + wide <= 90, qPrintable(call + (": " + line)));
        }
    }
}

void TestCalls::version()
{
    QCOMPARE(Program().run({"--version"}).out, QByteArray("nianbao-cli " NIANBAO_VERSION "\n"));
}

// A result that nobody can take is a failure, not a success without a result.
void TestCalls::closedOutput()
{
    const Program program;
    program.put("a.nianbao", emptyReportFile());
    for (const QStringList &words :
         {QStringList{"show", "a.nianbao"}, QStringList{"check", "a.nianbao"},
          QStringList{"check", "--rules"}, QStringList{"help"}, QStringList{"--version"},
          QStringList{"new", "-o", "-"}, QStringList{"export", "a.nianbao", "--html", "-"}}) {
        const Run run = program.run(words, "/dev/full");
        QVERIFY2(run.status == 3, qPrintable(words.join(u' ')));
        QVERIFY(!run.err.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestCalls)
#include "test_calls.moc"
