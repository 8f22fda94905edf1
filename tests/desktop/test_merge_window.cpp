#include "window_fixture.h"

#include "desktop/compare/merge_window.h"
#include "desktop/compare/side_by_side_list.h"
#include "storage/report_file.h"

using namespace nianbao;

// What somebody else made of the same version comes into the report in the window; what both altered is
// asked.
class TestMergeWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void takesOverWhatIsTheirs();
    void asksWhatBothAltered();
    void cancelled();
    void nothingToMerge();
    void theSubmittedVersion();
    void ancestorIsNotNamed();
    void lockedReport();

private:
    QString put(const QString &name, const Change &change) const
    {
        Report made = m_ancestor;
        if (!made.apply(change) || !writeReport(m_fixture->folder.filePath(name), made))
            qFatal("a version can't be made");
        return m_fixture->folder.filePath(name);
    }
    // Into the report in the window, which has gone on from the ancestor by `ours`.
    MergeWindow *merge(const Change &ours, const Change &theirs)
    {
        m_fixture->window->load(put("ours.nianbao", ours));
        m_fixture->dialogs.toOpen = put("theirs.nianbao", theirs);
        m_fixture->trigger("actionMerge");
        return m_fixture->window->findChild<MergeWindow *>();
    }
    const Report &report() const { return m_fixture->window->document().report(); }
    static void click(MergeWindow *window, const char *button)
    {
        QTest::mouseClick(window->findChild<QPushButton *>(button), Qt::LeftButton);
    }
    static QStringList texts(MergeWindow *window, int line)
    {
        QStringList all;
        for (int column = 1; column < 5; ++column)
            all += window->list().topLevelItem(line)->text(column);
        return all;
    }
    // That it was submitted, and is to be altered.
    Change::Step submitted() const
    {
        const QDateTime day(QDate(2024, 1, 8), QTime(9, 0), Qt::UTC);
        Review review;
        review.way = {{Stage::Submitted, "经办人", day}, {Stage::Returned, "审核人", day, "请修改"}};
        review.submitted = std::make_shared<const Report>(m_ancestor.published());
        return SetReview{review};
    }

    std::unique_ptr<WindowFixture> m_fixture;
    Report m_ancestor;
};

void TestMergeWindow::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    const Result<StoredReport> stored = readReport(m_fixture->makeReport("ancestor.nianbao"));
    QVERIFY(stored.ok());
    m_ancestor = stored->report;
}

void TestMergeWindow::takesOverWhatIsTheirs()
{
    MergeWindow *window = merge({{submitted(), SetFigure{"t3.received.natural", Figure::number(4)}}},
                                {{submitted(), SetFigure{"t3.received.business", Figure::number(5)},
                                  SetNarrative{"s1", {"一段话。", "又一段。"}}}});
    QVERIFY(window);
    QCOMPARE(window->open(), 0);
    const QString summary = window->findChild<QLabel *>("mergeSummary")->text();
    QVERIFY2(summary.startsWith("2 place(s) come over"), qPrintable(summary));
    QCOMPARE(m_fixture->text("t3.received.business"), QString("0"));     // not before it is agreed to
    QVERIFY(!window->findChild<QPushButton *>("keepOurs")->isEnabled()); // there is nothing to answer
    click(window, "merge");
    QCOMPARE(m_fixture->text("t3.received.natural"), QString("4"));
    QCOMPARE(m_fixture->text("t3.received.business"), QString("5"));
    QCOMPARE(report().narrative("s1").texts(), (QStringList{"一段话。", "又一段。"}));
    QVERIFY(m_fixture->message().contains("theirs.nianbao"));
    m_fixture->trigger("actionUndo"); // all of it at once
    QCOMPARE(m_fixture->text("t3.received.business"), QString("0"));
    QCOMPARE(report().narrative("s1").texts(), QStringList{"一段话。"});
    QCOMPARE(m_fixture->text("t3.received.natural"), QString("4"));
    QTRY_VERIFY(!m_fixture->window->findChild<MergeWindow *>());
}

void TestMergeWindow::asksWhatBothAltered()
{
    MergeWindow *window = merge({{submitted(), SetFigure{"t3.received.natural", Figure::number(4)},
                                  SetNarrative{"s1", {"我方的话。"}}}},
                                {{submitted(), SetFigure{"t3.received.natural", Figure::number(5)},
                                  SetNarrative{"s1", {"对方的话。"}}, SetField{Field::Source, "某网"}}});
    QVERIFY(window);
    QCOMPARE(window->open(), 2);
    auto *merge = window->findChild<QPushButton *>("merge");
    QVERIFY(!merge->isEnabled());
    QCOMPARE(texts(window, 1), (QStringList{"0", "4", "5", "open"}));
    QCOMPARE(texts(window, 2), (QStringList{"一段话。", "我方的话。", "对方的话。", "open"}));
    QCOMPARE(window->list().currentItem(), window->list().topLevelItem(1));
    click(window, "takeTheirs");
    QCOMPARE(texts(window, 1).last(), QString("the other one's"));
    QCOMPARE(window->list().currentItem(), window->list().topLevelItem(2)); // on to the next one
    QVERIFY(!merge->isEnabled());
    window->accept(); // by whatever way: nothing is chosen by itself
    QVERIFY(window->isVisible());
    click(window, "keepOurs");
    QVERIFY(merge->isEnabled());
    // Somebody may think better of it.
    window->list().setCurrentItem(window->list().topLevelItem(1));
    click(window, "keepOurs");
    click(window, "takeTheirs");
    click(window, "merge");
    QCOMPARE(m_fixture->text("t3.received.natural"), QString("5"));
    QCOMPARE(report().narrative("s1").texts(), QStringList{"我方的话。"});
    QCOMPARE(report().header().value(Field::Source), QString("某网"));
    m_fixture->trigger("actionUndo");
    QCOMPARE(m_fixture->text("t3.received.natural"), QString("4"));
    QCOMPARE(report().header().value(Field::Source), QString());
}

void TestMergeWindow::cancelled()
{
    MergeWindow *window =
        merge({{submitted()}}, {{submitted(), SetFigure{"t3.received.natural", Figure::number(5)}}});
    const Report before = report();
    click(window, "cancelMerge");
    QVERIFY(report() == before);
    QVERIFY(!m_fixture->window->isWindowModified());
}

void TestMergeWindow::nothingToMerge()
{
    MergeWindow *window = merge({{submitted()}}, {{submitted()}});
    QVERIFY(window);
    QVERIFY(!window->findChild<QPushButton *>("merge")->isEnabled());
}

// The ancestor is named where no version that was submitted is kept.
void TestMergeWindow::theSubmittedVersion()
{
    m_fixture->dialogs.agrees = true;
    // The same answer to both questions: the file is its own ancestor, so that nothing comes over.
    MergeWindow *window = merge({}, {{SetFigure{"t3.received.natural", Figure::number(5)}}});
    QVERIFY(window);
    QCOMPARE(m_fixture->dialogs.questions.size(), 1);
    QVERIFY(!window->findChild<QPushButton *>("merge")->isEnabled());
}

void TestMergeWindow::ancestorIsNotNamed()
{
    m_fixture->dialogs.agrees = false;
    QVERIFY(!merge({}, {{SetFigure{"t3.received.natural", Figure::number(5)}}}));
}

// A report that is submitted takes comments and nothing else: that is said, and nothing is altered.
void TestMergeWindow::lockedReport()
{
    Review review;
    review.way = {{Stage::Submitted, "经办人", QDateTime(QDate(2024, 1, 8), QTime(9, 0), Qt::UTC)}};
    review.submitted = std::make_shared<const Report>(m_ancestor.published());
    MergeWindow *window = merge({{SetReview{review}}},
                                {{SetFigure{"t3.received.natural", Figure::number(5)}, SetReview{review}}});
    if (!window)
        return; // it is refused at once
    click(window, "merge");
    QCOMPARE(m_fixture->dialogs.failures.size(), 1);
    QCOMPARE(m_fixture->text("t3.received.natural"), QString("0"));
}

QTEST_MAIN(TestMergeWindow)
#include "test_merge_window.moc"
