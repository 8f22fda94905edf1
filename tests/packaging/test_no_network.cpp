#include <QtTest>

#include <QProcess>

#include <csignal>
#include <sys/socket.h>

// The programs have no way to a network. That their tests run without one proves something only if what
// watches them finds what it is to find.
class TestNoNetwork : public QObject
{
    Q_OBJECT

private slots:
    void socketsAreFound_data();
    void socketsAreFound();
    void everythingElsePasses();
    void testsAreWatched();
    void programsLinkNoNetwork_data();
    void programsLinkNoNetwork();

private:
    // What the command prints; fails unless its status is 0.
    static QByteArray outputOf(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit
            || process.exitCode() != 0)
            qFatal("%s fails: %s", qPrintable(program), process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }
};

void TestNoNetwork::socketsAreFound_data()
{
    QTest::addColumn<int>("family");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("within the machine") << AF_UNIX << true;
    QTest::newRow("IPv4") << AF_INET << false;
    QTest::newRow("IPv6") << AF_INET6 << false;
    QTest::newRow("the kernel's") << AF_NETLINK << false;
    QTest::newRow("Bluetooth") << AF_BLUETOOTH << false;
}

void TestNoNetwork::socketsAreFound()
{
    QFETCH(int, family);
    QFETCH(bool, isAllowed);
    QProcess process;
    process.start(WITHOUT_NETWORK, {OPENS_SOCKET, QString::number(family)});
    QVERIFY(process.waitForFinished());
    if (isAllowed) {
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        return;
    }
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(process.exitCode(), SIGSYS);
    process.start(WITHOUT_NETWORK, {"--refuse", OPENS_SOCKET, QString::number(family)});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    // What a program starts is held to the same.
    QProcess shell;
    shell.start(WITHOUT_NETWORK,
                {"sh", "-c", "\"$0\" \"$1\"; echo $?", OPENS_SOCKET, QString::number(family)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardOutput().trimmed(), QByteArray::number(128 + SIGSYS));
}

void TestNoNetwork::everythingElsePasses()
{
    QCOMPARE(outputOf(WITHOUT_NETWORK, {"echo", "two  spaces", "*"}), QByteArray("two  spaces *\n"));
    QProcess process;
    process.start(WITHOUT_NETWORK, {"sh", "-c", "exit 77"});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 77);
    process.start(WITHOUT_NETWORK, {"/there/is/no/such/program"});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 126);
}

// Every test of the rooms that hold the programs, whoever adds one. Those that are only refused a socket
// print: tests/CMakeLists.txt says why.
void TestNoNetwork::testsAreWatched()
{
    const QJsonArray tests =
        QJsonDocument::fromJson(
            outputOf("ctest", {"--test-dir", BUILD_FOLDER, "-L", "^(desktop|cli)$", "--show-only=json-v1"}))
            .object()["tests"]
            .toArray();
    QVERIFY(tests.size() > 80);
    QStringList refused;
    for (const QJsonValue &test : tests) {
        bool isWatched = false;
        for (const QJsonValue &word : test["command"].toArray()) {
            isWatched = isWatched || word.toString() == WITHOUT_NETWORK;
            if (word.toString() == u"--refuse")
                refused += test["name"].toString();
        }
        QVERIFY2(isWatched, qPrintable(test["name"].toString()));
    }
    refused.sort();
    QCOMPARE(refused, (QStringList{"desktop.check_page", "desktop.comparison_window", "desktop.paper_copy",
                                   "desktop.printing", "desktop.session", "desktop.session_x11"}));
}

void TestNoNetwork::programsLinkNoNetwork_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("editor") << NIANBAO;
    QTest::newRow("command line") << NIANBAO_CLI;
}

void TestNoNetwork::programsLinkNoNetwork()
{
    QFETCH(QString, program);
    // All that comes along, too. (libqpdf brings gnutls, for its digests.)
    const QByteArray libraries = outputOf("ldd", {program});
    QVERIFY2(libraries.contains("libQt6Core"), libraries.constData());
    for (const char *network : {"libQt6Network", "libQt6WebSockets", "libcurl", "libsoup"})
        QVERIFY2(!libraries.contains(network), libraries.constData());

    const QByteArray calls = outputOf("nm", {"--dynamic", "--undefined-only", program});
    QVERIFY2(calls.contains(" U "), calls.constData());
    static const QRegularExpression network(
        "\\b(socket|socketpair|connect|bind|listen|accept4?|getaddrinfo|gethostby\\w+|res_n?query)(@|$)",
        QRegularExpression::MultilineOption);
    QVERIFY2(!QString::fromLatin1(calls).contains(network), calls.constData());
}

QTEST_GUILESS_MAIN(TestNoNetwork)
#include "test_no_network.moc"
