#include "../bad_places.h"
#include "program.h"

#include <QBuffer>
#include <QImage>
#include <QThread>

#include <csignal>

// Exports that can't be: said as failed in the user's words, what was there untouched, nothing left beside
// it.
class TestExportFailures : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void fullDisk_data() { kinds(); }
    void fullDisk();
    void noPermission_data() { kinds(); }
    void noPermission();
    void folderIsGone_data() { kinds(); }
    void folderIsGone();
    void stoppedInTheMiddle_data();
    void stoppedInTheMiddle();
    void tellsOfCharactersThatNoFontHas();
    void tellsOfAPictureBeyondMeasure();

private:
    static void kinds();
    std::unique_ptr<Program> m_program;
};

namespace {

// Whether the process has a handler of its own for the signal.
bool hears(qint64 process, int signal)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return true; // it is gone: the test fails
    const QByteArray all = status.readAll();
    const QByteArray mask = all.mid(all.indexOf("SigCgt:") + 7).trimmed().left(16);
    return mask.toULongLong(nullptr, 16) >> (signal - 1) & 1;
}

// A report whose PDF takes a second or so.
QByteArray longReport()
{
    const QString paragraph = QStringLiteral("全年公开信息，办理申请，答复及时。").repeated(100);
    const QString section = QStringLiteral("[\"%1\"]").arg(QStringList(40, paragraph).join("\",\""));
    return (R"({"format":1,"template":"national-2021","sections":{"s1":)" + section + "}}").toUtf8();
}

} // namespace

void TestExportFailures::init()
{
    m_program = std::make_unique<Program>();
    QVERIFY(QFile::setPermissions(m_program->at("."), QFile::Permissions(0x7755)));
    m_program->put("a.nianbao", R"({"format":1,"template":"national-2021","organ":"某局","year":2023})");
}

void TestExportFailures::kinds()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"pdf", "html", "json"})
        QTest::newRow(kind) << QString(kind);
}

void TestExportFailures::fullDisk()
{
    QFETCH(QString, kind);
    const SmallDisk disk(m_program->at("disk"), "1m");
    if (!disk.isThere())
        QSKIP("a disk of one's own takes root's rights");
    m_program->put("disk/old", "what was there");
    QVERIFY(disk.fill());

    const Run run = m_program->run({"export", "a.nianbao", "--" + kind, "disk/old"});
    QCOMPARE(run.status, 3);
    QVERIFY2(run.err.contains("disk/old: The file can't be written. There is no space left. What was there "
                              "before is unchanged."),
             run.err.constData());
    QVERIFY(!run.err.contains("Written"));
    QCOMPARE(m_program->bytesOf("disk/old"), QByteArray("what was there"));
    QCOMPARE(filesIn(m_program->at("disk")), (QStringList{"filler", "old"}));
}

void TestExportFailures::noPermission()
{
    QFETCH(QString, kind);
    QVERIFY(QDir().mkdir(m_program->at("theirs")));
    m_program->put("theirs/old", "what was there");
    QVERIFY(QFile::setPermissions(m_program->at("theirs"), QFile::Permissions(0x5555)));
    m_program->runAsNobody();
    const Run run = m_program->run({"export", "a.nianbao", "--" + kind, "theirs/old"});
    if (run.status == -1)
        QSKIP("another user can't reach the program");
    const Run fresh = m_program->run({"export", "a.nianbao", "--" + kind, "theirs/new"});
    QVERIFY(QFile::setPermissions(m_program->at("theirs"), QFile::Permissions(0x7755)));
    QCOMPARE(run.status, 3);
    QVERIFY2(
        run.err.contains("theirs/old: The file can't be written. You have no permission for it. What was "
                         "there before is unchanged."),
        run.err.constData());
    QCOMPARE(fresh.status, 3);
    QVERIFY2(fresh.err.contains("theirs/new: The file can't be written. You have no permission for it."),
             fresh.err.constData());
    QCOMPARE(m_program->bytesOf("theirs/old"), QByteArray("what was there"));
    QCOMPARE(filesIn(m_program->at("theirs")), QStringList{"old"});
}

void TestExportFailures::folderIsGone()
{
    QFETCH(QString, kind);
    const Run run = m_program->run({"export", "a.nianbao", "--" + kind, "gone/new"});
    QCOMPARE(run.status, 3);
    // And nothing else: what stands in for what in a PDF that isn't there matters to nobody.
    QCOMPARE(run.err, QByteArray("gone/new: The file can't be written. The folder “gone” doesn't exist.\n"));
    QCOMPARE(m_program->files(), QStringList{"a.nianbao"});
}

void TestExportFailures::stoppedInTheMiddle_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("the session closes") << SIGTERM;
    QTest::newRow("the terminal closes") << SIGHUP;
}

void TestExportFailures::stoppedInTheMiddle()
{
    QFETCH(int, signal);
    m_program->put("long.nianbao", longReport());
    m_program->put("old", "what was there");
    const auto stop = [&](const QProcess &process) {
        // Once it has begun, and long before it is done.
        while (process.state() == QProcess::Running && !hears(process.processId(), signal))
            QThread::msleep(1);
        kill(pid_t(process.processId()), signal);
    };
    const Run run = m_program->run({"export", "long.nianbao", "--pdf", "old", "--html", "html"}, {}, stop);
    QCOMPARE(run.status, 3);
    for (const char *file : {"old", "html"})
        QVERIFY2(run.err.contains(QByteArray(file) + ": The export was stopped; this file was not written."),
                 run.err.constData());
    QCOMPARE(m_program->bytesOf("old"), QByteArray("what was there"));
    QCOMPARE(m_program->files(), (QStringList{"a.nianbao", "long.nianbao", "old"}));
}

// Once a run, by name, in words and for programs.
void TestExportFailures::tellsOfCharactersThatNoFontHas()
{
    m_program->put("b.nianbao", R"({"format":1,"template":"national-2021","organ":"缺𿼀局","year":2023,
        "sections":{"s1":["𿼀与𿼁。","𿼁。"]}})");
    const Run words = m_program->run({"export", "b.nianbao", "--pdf", "p"});
    QCOMPARE(words.status, 0);
    QCOMPARE(words.err.count("No installed font has"), 1);
    QVERIFY2(words.err.contains("(U+3FF00), ") && words.err.contains("(U+3FF01): an empty box"),
             words.err.constData());
    const Run json = m_program->run({"export", "b.nianbao", "--pdf", "p", "--format", "json"});
    QCOMPARE(json.json()["missingCharacters"].toArray(),
             (QJsonArray{QJsonObject{{"character", "\U0003FF00"}, {"code", "U+3FF00"}},
                         QJsonObject{{"character", "\U0003FF01"}, {"code", "U+3FF01"}}}));
    QVERIFY(json.err.contains("No installed font has"));
    // A page is shown with its reader's fonts.
    QVERIFY(!m_program->run({"export", "b.nianbao", "--html", "h"}).err.contains("No installed font"));
    QVERIFY(!m_program->run({"export", "a.nianbao", "--pdf", "p"}).err.contains("No installed font"));
}

// In our words, not in the toolkit's.
void TestExportFailures::tellsOfAPictureBeyondMeasure()
{
    QImage image(30'000, 30'000, QImage::Format_Mono);
    image.fill(1);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "png"));
    m_program->put("b.nianbao", R"({"format":1,"template":"national-2021","sections":{"s1":[
        {"picture":"image/png","caption":"图7","data":")"
                                    + bytes.toBase64() + "\"}]}}");
    const Run run = m_program->run({"export", "b.nianbao", "--pdf", "p", "--html", "h"});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err.count("the picture “图7” can't be shown"), 1);
    QVERIFY2(!run.err.contains("qt."), run.err.constData());
}

QTEST_GUILESS_MAIN(TestExportFailures)
#include "test_export_failures.moc"
