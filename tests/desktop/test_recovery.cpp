#include "../failing_disk.h"
#include "window_fixture.h"

#include "desktop/compare/comparison_window.h"
#include "desktop/recovery/journal.h"
#include "desktop/recovery/kept_window.h"
#include "storage/report_file.h"
#include "storage/session.h"

#include <QDir>
#include <QInputMethodEvent>
#include <QListWidget>

#include <fcntl.h>

using namespace nianbao;

// What a window keeps while somebody works in it, and what the next one makes of it after a crash.
class TestRecovery : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void everyChangeIsKept();
    void neverSavedReportsAreKept();
    void whatIsBeingTypedIsKept();
    void nothingIsKeptOfWhatIsSaved();
    void nothingIsKeptOfWhatIsUndone();
    void closingInGoodOrderLeavesNothing_data();
    void closingInGoodOrderLeavesNothing();
    void crashIsOfferedAndOpened();
    void crashIsOfferedAndCompared();
    void crashOfANewReport();
    void laterOffersAgain();
    void discardAsksFirst();
    void severalCrashes();
    void fileThatIsAlteredSince();
    void fileThatIsOpenHere();
    void fileThatIsOpenElsewhere();
    void damagedJournal();
    void fullDiskIsSeen();

private:
    ReportDocument &document() const { return m_fixture->window->document(); }
    Journal &journal() const { return *m_fixture->window->findChild<Journal *>(); }
    QString sessions() const { return m_fixture->folder.filePath("state/nianbao/sessions"); }
    // Of the windows that live, as their files have it.
    QList<JournalEntry> kept() const
    {
        QList<JournalEntry> entries;
        const QFileInfoList folders =
            QDir(sessions()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo &folder : folders) {
            QFile file(folder.filePath() + "/report.journal");
            if (!file.open(QIODevice::ReadOnly))
                continue;
            if (const Result<JournalEntry> entry = journalFromBytes(file.readAll()))
                entries += *entry;
        }
        return entries;
    }
    static QString figureIn(const QByteArray &report, const QString &address)
    {
        const Result<StoredReport> stored = reportFromJson(report);
        return stored ? stored->report.input(stored->report.form().figureAt(address)).text() : "unreadable";
    }
    void set(const QString &address, int value) const
    {
        QVERIFY(document().apply({{SetFigure{address, Figure::number(value)}}}, 1).ok());
    }
    // What a window that had this much in it leaves when it is killed.
    void leave(const QString &path, int value, const QList<PendingText> &pending = {}) const
    {
        ReportDocument other;
        if (!path.isEmpty())
            QVERIFY(other.load(path).ok());
        QVERIFY(other.apply({{SetFigure{ours, Figure::number(value)}}}, 1).ok());
        JournalEntry entry = *other.journalEntry();
        entry.pending = pending;
        entry.report = reportToJson(other.report());
        Session session;
        QVERIFY(session.keep(entry).ok());
    }
    KeptWindow *offered() const
    {
        m_fixture->window->offerCrashed();
        KeptWindow *window = nullptr;
        (void)QTest::qWaitFor(
            [&] { return (window = m_fixture->window->findChild<KeptWindow *>()) != nullptr; }, 1000);
        return window;
    }
    static void click(KeptWindow *window, const char *button)
    {
        QTest::mouseClick(window->findChild<QPushButton *>(button), Qt::LeftButton);
    }
    int left() const { return int(QDir(sessions()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size()); }

    static inline const QString ours = QStringLiteral("t3.received.natural");
    std::unique_ptr<WindowFixture> m_fixture;
    QString m_path;
};

void TestRecovery::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_path = m_fixture->makeReport("a.nianbao");
    journal().findChild<QTimer *>()->setInterval(50);
}

void TestRecovery::everyChangeIsKept()
{
    m_fixture->window->load(m_path);
    m_fixture->click(m_fixture->cell(ours));
    for (const char *value : {"1", "12"}) {
        WindowFixture::type(QString(value).right(1));
        QTRY_COMPARE(kept().size() == 1 ? figureIn(kept()[0].report, ours) : QString(), QString(value));
    }
    QCOMPARE(kept()[0].path, m_path);
    QVERIFY(kept()[0].pending.isEmpty());
}

void TestRecovery::neverSavedReportsAreKept()
{
    set(ours, 4);
    QTRY_COMPARE(kept().size(), 1);
    QCOMPARE(kept()[0].path, QString());
    QCOMPARE(figureIn(kept()[0].report, ours), QString("4"));
}

// Also in a report that is as it is in its file.
void TestRecovery::whatIsBeingTypedIsKept()
{
    m_fixture->window->load(m_path);
    NarrativeEdit *text = m_fixture->narrative("s5");
    m_fixture->click(text);
    QInputMethodEvent composing("nianbao", {});
    QCoreApplication::sendEvent(text, &composing);
    QTRY_COMPARE(kept().size(), 1);
    QCOMPARE(kept()[0].pending.size(), 1);
    QCOMPARE(kept()[0].pending[0].text, QString("nianbao"));
    QCOMPARE(kept()[0].pending[0].place, text->accessibleName());
    QInputMethodEvent committing;
    committing.setCommitString("年报");
    QCoreApplication::sendEvent(text, &committing);
    QTRY_VERIFY(kept().size() == 1 && kept()[0].pending.isEmpty());

    FigureEdit *cell = m_fixture->cell(ours);
    m_fixture->click(cell);
    WindowFixture::type("1,2");
    QTRY_VERIFY(kept().size() == 1 && kept()[0].pending.size() == 1);
    QCOMPARE(kept()[0].pending[0].text, QString("1,2"));
}

void TestRecovery::nothingIsKeptOfWhatIsSaved()
{
    m_fixture->window->load(m_path);
    set(ours, 4);
    QTRY_COMPARE(kept().size(), 1);
    m_fixture->trigger("actionSave");
    QTRY_COMPARE(left(), 0);
}

void TestRecovery::nothingIsKeptOfWhatIsUndone()
{
    m_fixture->window->load(m_path);
    set(ours, 4);
    QTRY_COMPARE(kept().size(), 1);
    m_fixture->trigger("actionUndo");
    QTRY_COMPARE(left(), 0);
}

void TestRecovery::closingInGoodOrderLeavesNothing_data()
{
    QTest::addColumn<Dialogs::Unsaved>("answer");
    QTest::newRow("saved") << Dialogs::Unsaved::Save;
    QTest::newRow("not saved") << Dialogs::Unsaved::Discard;
}

void TestRecovery::closingInGoodOrderLeavesNothing()
{
    QFETCH(Dialogs::Unsaved, answer);
    m_fixture->window->load(m_path);
    set(ours, 4);
    QTRY_COMPARE(kept().size(), 1);
    m_fixture->dialogs.unsaved = answer;
    QVERIFY(m_fixture->window->close());
    QCOMPARE(left(), 0);
    m_fixture->open();
    QVERIFY(!offered());
}

void TestRecovery::crashIsOfferedAndOpened()
{
    leave(m_path, 4, {{"a place", "half a wo"}});
    KeptWindow *window = offered();
    QVERIFY(window);
    const QString details = window->findChild<QLabel *>("keptDetails")->text();
    QVERIFY2(details.contains(m_path) && details.contains("half a wo"), qPrintable(details));
    click(window, "recoverOpen");
    QCOMPARE(m_fixture->text(ours), QString("4"));
    QCOMPARE(document().path(), m_path);
    QVERIFY(document().isModified());
    QVERIFY(QFile::exists(m_fixture->folder.filePath(".a.nianbao.lock")));
    // The file is as it was until it is saved, and this window keeps it now.
    QCOMPARE(kept().size(), 1);
    const Result<StoredReport> stored = readReport(m_path);
    QCOMPARE(stored->report.input(stored->report.form().figureAt(ours)).text(), QString("0"));
    m_fixture->trigger("actionSave");
    QVERIFY(m_fixture->dialogs.choices.isEmpty());
    QTRY_COMPARE(left(), 0);
    const Result<StoredReport> saved = readReport(m_path);
    QCOMPARE(saved->report.input(saved->report.form().figureAt(ours)).text(), QString("4"));
}

void TestRecovery::crashIsOfferedAndCompared()
{
    leave(m_path, 4);
    KeptWindow *window = offered();
    QVERIFY(window);
    click(window, "recoverCompare");
    QVERIFY(m_fixture->window->findChild<ComparisonWindow *>());
    QCOMPARE(m_fixture->text(ours), QString("4"));
}

void TestRecovery::crashOfANewReport()
{
    leave(QString(), 4);
    KeptWindow *window = offered();
    QVERIFY(window);
    click(window, "recoverOpen");
    QCOMPARE(document().path(), QString());
    QCOMPARE(m_fixture->text(ours), QString("4"));
    QVERIFY(document().isModified());
}

void TestRecovery::laterOffersAgain()
{
    leave(m_path, 4);
    click(offered(), "keptClose");
    QTRY_VERIFY(!m_fixture->window->findChild<KeptWindow *>());
    QVERIFY(offered());
    QCOMPARE(left(), 1);
}

void TestRecovery::discardAsksFirst()
{
    leave(m_path, 4);
    KeptWindow *window = offered();
    click(window, "recoverDiscard");
    QCOMPARE(m_fixture->dialogs.questions.size(), 1);
    QCOMPARE(left(), 1);
    m_fixture->dialogs.agrees = true;
    click(window, "recoverDiscard");
    QCOMPARE(left(), 0);
    QTRY_VERIFY(!m_fixture->window->findChild<KeptWindow *>());
}

void TestRecovery::severalCrashes()
{
    const QString other = m_fixture->makeReport("b.nianbao");
    leave(m_path, 4);
    leave(other, 5);
    leave(QString(), 6);
    KeptWindow *window = offered();
    auto *list = window->findChild<QListWidget *>();
    QCOMPARE(list->count(), 3);
    QVERIFY(list->item(1)->text().contains("b.nianbao"));
    list->setCurrentRow(1);
    click(window, "recoverOpen");
    QCOMPARE(m_fixture->text(ours), QString("5"));
    QCOMPARE(document().path(), other);
    QTRY_VERIFY(!m_fixture->window->findChild<KeptWindow *>());
    QCOMPARE(offered()->findChild<QListWidget *>()->count(), 2);
}

void TestRecovery::fileThatIsAlteredSince()
{
    leave(m_path, 4);
    ReportDocument other;
    QVERIFY(other.load(m_path).ok());
    QVERIFY(other.apply({{SetFigure{ours, Figure::number(9)}}}, 1).ok());
    QVERIFY(other.save(m_path).ok());
    other.start(Report(), false); // closes it
    click(offered(), "recoverOpen");
    m_fixture->trigger("actionSave");
    QCOMPARE(m_fixture->dialogs.choices.size(), 1); // it would have replaced the 9
    QVERIFY(document().isModified());
}

// The program was started with the file that it crashed with.
void TestRecovery::fileThatIsOpenHere()
{
    leave(m_path, 4);
    m_fixture->window->load(m_path);
    click(offered(), "recoverOpen");
    QCOMPARE(m_fixture->text(ours), QString("4"));
    QCOMPARE(document().path(), m_path);
    m_fixture->trigger("actionSave");
    QVERIFY(m_fixture->dialogs.choices.isEmpty() && m_fixture->dialogs.failures.isEmpty());
    QVERIFY(!document().isModified());
}

void TestRecovery::fileThatIsOpenElsewhere()
{
    leave(m_path, 4);
    ReportDocument other;
    QVERIFY(other.load(m_path).ok());
    click(offered(), "recoverOpen");
    QCOMPARE(m_fixture->text(ours), QString("4"));
    QCOMPARE(document().path(), QString());
    QVERIFY2(m_fixture->message().contains("copy"), qPrintable(m_fixture->message()));
}

void TestRecovery::damagedJournal()
{
    {
        JournalEntry entry;
        entry.report = "{ damaged";
        Session session;
        QVERIFY(session.keep(entry).ok());
    }
    KeptWindow *window = offered();
    QVERIFY(window);
    click(window, "recoverOpen");
    QCOMPARE(m_fixture->dialogs.failures.size(), 1);
    QCOMPARE(left(), 1); // it stays where it is
}

void TestRecovery::fullDiskIsSeen()
{
    m_fixture->window->load(m_path);
    auto *mark = m_fixture->window->findChild<QLabel *>("notKept");
    QVERIFY(!mark->isVisible());
    {
        // The first call of each writing: its file can't be made.
        class FullDisk : public Disk
        {
        public:
            FullDisk() { replace(this); }
            ~FullDisk() override { replace(nullptr); }
            int open(const char *path, int flags, mode_t mode) override
            {
                if (!(flags & O_CREAT))
                    return Disk::open(path, flags, mode);
                errno = ENOSPC;
                return -1;
            }
        } disk;
        m_fixture->click(m_fixture->cell(ours));
        WindowFixture::type("12");
        QTRY_VERIFY(mark->isVisible());
        QVERIFY2(mark->toolTip().contains("no space left"), qPrintable(mark->toolTip()));
        WindowFixture::type("3"); // typing goes on
        QCOMPARE(m_fixture->text(ours), QString("123"));
        QVERIFY(m_fixture->dialogs.failures.isEmpty());
        QTest::qWait(1); // a writing that has begun ends before the disk goes
        (void)journal().keepNow();
    }
    QTRY_VERIFY(!mark->isVisible());
    QTRY_COMPARE(kept().size(), 1);
    QCOMPARE(figureIn(kept()[0].report, ours), QString("123"));
}

QTEST_MAIN(TestRecovery)
#include "test_recovery.moc"
