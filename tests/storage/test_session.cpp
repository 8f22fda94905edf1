#include "plain_files.h"
#include "storage/session.h"

#include <QDir>
#include <QTemporaryDir>

using namespace nianbao;

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void roundTrip();
    void whatIsNoJournalIsRefused();
    void aCrashedSessionIsFoundByOneWindow();
    void aClearedSessionLeavesNothing();
    void whatLivesIsNotCrashed();
    void aProcessThatIsGoneIs();
    void severalAreKeptApart();
    void aDamagedOneStays();

private:
    QString sessions() const { return m_folder->filePath("state/nianbao/sessions"); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

JournalEntry entryOf(const QByteArray &report, int minute = 0)
{
    JournalEntry entry;
    entry.path = "/home/用户/年报 2023.nianbao";
    entry.digest = QByteArray::fromHex("00ff10");
    entry.title = "某某镇“2023”年度报告\n";
    entry.when = QDateTime({2024, 1, 5}, {9, minute, 7, 123}, Qt::UTC);
    entry.pending = {{"三、（一）受理", "十二"}, {"", "x"}};
    entry.report = report;
    return entry;
}

} // namespace

void TestSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder->filePath("state")));
}

void TestSession::roundTrip()
{
    const JournalEntry entry = entryOf("{\n  \"format\": 1\n}\n");
    const Result<JournalEntry> read = journalFromBytes(journalToBytes(entry));
    QVERIFY(read.ok());
    QCOMPARE(read->path, entry.path);
    QCOMPARE(read->digest, entry.digest);
    QCOMPARE(read->title, entry.title);
    QCOMPARE(read->when, entry.when);
    QVERIFY(read->pending == entry.pending);
    QCOMPARE(read->report, entry.report);
}

void TestSession::whatIsNoJournalIsRefused()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\n"), QByteArray("[]\n{}"), QByteArray("{}"),
                                    QByteArray(1000, '\0'), QByteArray("{\"path\":\n")})
        QVERIFY2(!journalFromBytes(bytes).ok(), bytes.constData());
}

void TestSession::aCrashedSessionIsFoundByOneWindow()
{
    {
        Session session;
        QVERIFY(session.keep(entryOf("old")).ok());
        QVERIFY(session.keep(entryOf("new")).ok());
    }
    const auto first = Session::crashed();
    QCOMPARE(first.size(), size_t(1));
    QCOMPARE(first.front()->entry().report, QByteArray("new"));
    QVERIFY(Session::crashed().empty()); // the first has it
}

void TestSession::aClearedSessionLeavesNothing()
{
    Session session;
    QVERIFY(session.keep(entryOf("text")).ok());
    session.clear();
    QVERIFY(QDir(sessions()).isEmpty());
    QVERIFY(session.keep(entryOf("again")).ok()); // and goes on
    QCOMPARE(QDir(sessions()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
}

void TestSession::whatLivesIsNotCrashed()
{
    Session session;
    QVERIFY(session.keep(entryOf("text")).ok());
    QVERIFY(Session::crashed().empty());
}

void TestSession::aProcessThatIsGoneIs()
{
    const pid_t child = fork();
    if (child == 0) {
        Session session;
        const bool kept = session.keep(entryOf("of a process")).ok();
        _exit(kept ? 0 : 1); // nothing is let go of
    }
    int status = 0;
    waitpid(child, &status, 0);
    QCOMPARE(WEXITSTATUS(status), 0);
    const auto crashed = Session::crashed();
    QCOMPARE(crashed.size(), size_t(1));
    crashed.front()->clear();
    QVERIFY(QDir(sessions()).isEmpty());
}

void TestSession::severalAreKeptApart()
{
    {
        Session one;
        Session two;
        QVERIFY(one.keep(entryOf("one", 1)).ok());
        QVERIFY(two.keep(entryOf("two", 2)).ok());
    }
    const auto crashed = Session::crashed();
    QCOMPARE(crashed.size(), size_t(2));
    QCOMPARE(crashed[0]->entry().report, QByteArray("two")); // the latest first
    crashed[0]->clear();
    QCOMPARE(crashed[1]->entry().report, QByteArray("one"));
}

void TestSession::aDamagedOneStays()
{
    {
        Session session;
        QVERIFY(session.keep(entryOf("text")).ok());
    }
    const QString folder =
        QDir(sessions()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot).first().filePath();
    put(folder + "/report.journal", "damaged");
    QVERIFY(Session::crashed().empty());
    QCOMPARE(bytesOf(folder + "/report.journal"), QByteArray("damaged"));
}

QTEST_GUILESS_MAIN(TestSession)
#include "test_session.moc"
