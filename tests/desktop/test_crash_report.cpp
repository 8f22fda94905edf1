#include "../bad_places.h"
#include "window_fixture.h"

#include "desktop/crash/crash_notice.h"
#include "desktop/crash/crash_report.h"
#include "desktop/crash/crash_text.h"

#include <QProcess>
#include <QRegularExpression>

#include <csignal>

using namespace nianbao;

// What a crash leaves, and how the next start tells of it.
class TestCrashReport : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }
    void leavesAReport_data();
    void leavesAReport();
    void neverWaitsForEver();
    void namesNoFolder();
    void keepsTen();
    void dividesTime_data();
    void dividesTime();
    void nowhereToWrite_data();
    void nowhereToWrite();
    void theProgramItself();
    void isToldOnce();
    void nothingToTell();

private:
    QString crashes() const { return m_folder->filePath("state/nianbao/crashes"); }
    QStringList reports() const { return filesIn(crashes()); }
    QByteArray contentsOf(const QString &name) const
    {
        QFile file(crashes() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // The signal that it died of.
    static int crash(const QString &way, const QString &folder, const QString &program = CRASHING)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("ASAN_OPTIONS", "handle_segv=0"); // a sanitizer would end it in its own way
        process.setProcessEnvironment(environment);
        process.start(program, {folder, way});
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::CrashExit)
            return 0;
        return process.exitCode();
    }
    // Starts the program and, once it would leave a report and that file is there, ends it by the signal.
    void startAndKill(int signal, const QString &once) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCrashReport::leavesAReport_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("memory") << SIGSEGV << QByteArray("SIGSEGV");
    QTest::newRow("memory-of-a-thread") << SIGSEGV << QByteArray("SIGSEGV");
    QTest::newRow("stack") << SIGSEGV << QByteArray("SIGSEGV");
    QTest::newRow("abort") << SIGABRT << QByteArray("SIGABRT");
    QTest::newRow("fatal") << SIGABRT << QByteArray("SIGABRT");
    QTest::newRow("terminate") << SIGABRT << QByteArray("SIGABRT");
    QTest::newRow("division") << SIGFPE << QByteArray("SIGFPE");
    QTest::newRow("instruction") << SIGILL << QByteArray("SIGILL");
    QTest::newRow("bus") << SIGBUS << QByteArray("SIGBUS");
}

void TestCrashReport::leavesAReport()
{
    QFETCH(int, signal);
    QFETCH(QByteArray, name);
    const QString way = QTest::currentDataTag();
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    QCOMPARE(crash(way, crashes()), signal);
    QCOMPARE(reports().size(), 1);
    const QFileInfo file(crashes() + u'/' + reports().first());
    QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(QFileInfo(crashes()).permissions() & QFile::Permissions(0x0077), QFile::Permissions());

    const QByteArray report = contentsOf(reports().first());
    const QList<QByteArray> lines = report.split('\n');
    QVERIFY2(lines.size() > 3, report.constData());
    QCOMPARE(lines[0], QByteArray("Nianbao ") + NIANBAO_VERSION + ", Qt " + qVersion());
    QVERIFY2(lines[1].startsWith("Stopped by " + name + " at "), lines[1].constData());
    const QDateTime when = QDateTime::fromString(lines[1].mid(lines[1].lastIndexOf(' ') + 1), Qt::ISODate);
    QVERIFY2(when >= before && when <= QDateTime::currentDateTimeUtc(), lines[1].constData());
    QVERIFY2(report.contains("\n  crashing+0x"), report.constData());
    // What called it went by the thread, or lies deeper than is written.
    if (way != u"memory-of-a-thread" && way != u"stack")
        QVERIFY2(report.contains("  crashHere+0x"), report.constData());
    QVERIFY(!report.contains("what stands in the report"));
}

// What the report asks the loader for is held by a thread that doesn't let go: the process dies all the same,
// and what was written until then is there.
void TestCrashReport::neverWaitsForEver()
{
    QCOMPARE(crash("abort-while-loading", crashes()), SIGABRT);
    QCOMPARE(reports().size(), 1);
    QVERIFY(contentsOf(reports().first()).contains("\nStopped by SIGABRT at "));
}

// They may be somebody's own.
void TestCrashReport::namesNoFolder()
{
    const QString home = m_folder->filePath("zhang-san");
    QVERIFY(QDir().mkpath(home));
    QVERIFY(QFile::copy(CRASHING, home + "/crashing"));
    QCOMPARE(crash("abort", crashes(), home + "/crashing"), SIGABRT);
    QCOMPARE(reports().size(), 1);
    const QByteArray report = contentsOf(reports().first());
    QVERIFY2(report.contains("crashing+0x") && !report.contains("zhang-san") && !report.contains('/'),
             report.constData());
}

void TestCrashReport::keepsTen()
{
    QVERIFY(QDir().mkpath(crashes()));
    for (int i = 0; i < 12; ++i) {
        QFile old(
            crashes()
            + QString("/2020-01-01T00.00.%1Z-1%2").arg(i, 2, 10, QChar('0')).arg(i % 2 ? ".txt" : ".new"));
        QVERIFY(old.open(QIODevice::WriteOnly));
    }
    QCOMPARE(crash("abort", crashes()), SIGABRT);
    QCOMPARE(reports().size(), 10);
    QCOMPARE(reports().first(), QString("2020-01-01T00.00.03Z-1.txt"));
    QVERIFY(contentsOf(reports().last()).contains("SIGABRT"));
}

void TestCrashReport::dividesTime_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("the first") << qint64(0) << QByteArray("1970-01-01T00:00:00Z");
    QTest::newRow("a leap day's end") << qint64(1709251199) << QByteArray("2024-02-29T23:59:59Z");
    QTest::newRow("after it") << qint64(1709251200) << QByteArray("2024-03-01T00:00:00Z");
    QTest::newRow("beyond 32 bits") << qint64(4102444801) << QByteArray("2100-01-01T00:00:01Z");
}

void TestCrashReport::dividesTime()
{
    QFETCH(qint64, seconds);
    QFETCH(QByteArray, words);
    QCOMPARE(QByteArray(CrashText().addTime(seconds, ':').text()), words);
    QCOMPARE(QByteArray(CrashText().addTime(seconds, '.').text()), words.replace(':', '.'));
}

void TestCrashReport::nowhereToWrite_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("no folder can be there") << "/dev/null/crashes";
    QTest::newRow("a system's folder") << "/proc/nianbao/crashes";
    QTest::newRow("a name beyond all measure") << QString(5000, u'x');
}

void TestCrashReport::nowhereToWrite()
{
    QFETCH(QString, folder);
    QCOMPARE(crash("memory", folder), SIGSEGV);
    QVERIFY(!takeUntoldCrash(folder));
}

void TestCrashReport::startAndKill(int signal, const QString &once) const
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("XDG_STATE_HOME", m_folder->filePath("state"));
    environment.insert("XDG_CONFIG_HOME", m_folder->filePath("config"));
    environment.insert("HOME", m_folder->path());
    program.setProcessEnvironment(environment);
    program.start(NIANBAO, QStringList());
    QVERIFY(program.waitForStarted());
    const auto isReady = [&] {
        QFile status(QStringLiteral("/proc/%1/status").arg(program.processId()));
        if (!status.open(QIODevice::ReadOnly))
            return false;
        const QByteArray all = status.readAll();
        const QByteArray caught = all.mid(all.indexOf("SigCgt:") + 7).trimmed().left(16);
        return (caught.toULongLong(nullptr, 16) >> (SIGILL - 1) & 1) != 0; // the last of them
    };
    QTRY_VERIFY_WITH_TIMEOUT(isReady() && QFileInfo::exists(crashes() + u'/' + once), 30'000);
    kill(pid_t(program.processId()), signal);
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    QCOMPARE(program.exitCode(), signal);
}

void TestCrashReport::theProgramItself()
{
    startAndKill(SIGSEGV, {});
    QCOMPARE(reports().size(), 1);
    const QString first = reports().first();
    QVERIFY2(first.endsWith(".new"), qPrintable(first));
    QVERIFY2(contentsOf(first).contains("  nianbao+0x") && contentsOf(first).contains("  main+0x"),
             contentsOf(first).constData());
    startAndKill(SIGABRT, first.chopped(4) + ".txt"); // it tells of the first
    QCOMPARE(reports().size(), 2);
    QVERIFY(reports().last().endsWith(".new"));
}

void TestCrashReport::isToldOnce()
{
    QCOMPARE(crash("abort", crashes()), SIGABRT);
    QCOMPARE(crash("memory", crashes()), SIGSEGV);
    WindowFixture fixture;
    fixture.window->load(fixture.makeReport("a.nianbao"));
    fixture.click(fixture.cell("t3.received.natural"));
    tellOfCrash(*fixture.window, crashes());
    const auto *notice = fixture.window->findChild<CrashNotice *>();
    QVERIFY(notice && notice->isVisible());
    const QString words = notice->findChild<QLabel *>()->text();
    QVERIFY2(words.contains(QDate::currentDate().toString(Qt::ISODate)) && words.contains(crashes()),
             qPrintable(words));
    QVERIFY(fixture.window->sheet().isVisible());
    QCOMPARE(QApplication::focusWidget(), fixture.cell("t3.received.natural"));
    // Nothing is cut off in a small window.
    fixture.window->resize(800, 600);
    const auto *label = notice->findChild<QLabel *>();
    QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));

    // Kept, and not told again.
    QCOMPARE(reports().filter(QRegularExpression("\\.txt$")).size(), 2);
    QTest::mouseClick(notice->findChild<QPushButton *>("closeNotice"), Qt::LeftButton);
    QTRY_VERIFY(!fixture.window->findChild<CrashNotice *>());
    QVERIFY(fixture.window->sheet().isVisible());
    tellOfCrash(*fixture.window, crashes());
    QVERIFY(!fixture.window->findChild<CrashNotice *>());
}

void TestCrashReport::nothingToTell()
{
    WindowFixture fixture;
    const QWidget *content = fixture.window->centralWidget();
    tellOfCrash(*fixture.window, crashes());
    QVERIFY(!fixture.window->findChild<CrashNotice *>());
    QCOMPARE(fixture.window->centralWidget(), content);
    QVERIFY(!QFileInfo::exists(crashes())); // looking makes none
}

QTEST_MAIN(TestCrashReport)
#include "test_crash_report.moc"
