#include "window_fixture.h"

#include "desktop/compare/comparison_page.h"
#include "desktop/compare/comparison_window.h"
#include "storage/report_file.h"

#include <QCheckBox>
#include <QTranslator>

using namespace nianbao;

// Another version beside the report in the window: what differs is told in figures and words, leads to its
// place, and can be copied across.
class TestComparisonWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsWhatDiffers();
    void theSame();
    void everythingOnDemand();
    void goesToThePlace();
    void copiesAcross();
    void copiesWordsAcross();
    void totalsAreNotCopied();
    void followsTheReport();
    void lastYear();
    void lastYearIsNotKnown();
    void readOnly();
    void unreadable();
    void prints();
    void onPaper();
    void inChinese();
    void closesWithTheReport();

private:
    // The report in the window, altered, as a file; then compared with.
    ComparisonWindow *compareWith(const Change &change)
    {
        Report other = report();
        if (!other.apply(change) || !writeReport(m_fixture->folder.filePath("other.nianbao"), other))
            qFatal("the other version can't be made");
        m_fixture->dialogs.toOpen = m_fixture->folder.filePath("other.nianbao");
        m_fixture->trigger("actionCompare");
        return window();
    }
    ComparisonWindow *window() const { return m_fixture->window->findChild<ComparisonWindow *>(); }
    const Report &report() const { return m_fixture->window->document().report(); }
    static QTreeWidgetItem *line(const ComparisonWindow *of, const QString &place)
    {
        const QList<QTreeWidgetItem *> found =
            const_cast<ComparisonWindow *>(of)->list().findItems(place, Qt::MatchContains, 0);
        return found.isEmpty() ? nullptr : found.first();
    }
    static QStringList texts(const QTreeWidgetItem *item)
    {
        QStringList all;
        for (int column = 1; column < 5; ++column)
            all += item->text(column);
        return all;
    }
    void choose(const QString &place)
    {
        QTreeWidgetItem *item = line(window(), place);
        QVERIFY2(item, qPrintable(place));
        window()->list().setCurrentItem(item);
    }
    QPushButton *button(const char *name) const { return window()->findChild<QPushButton *>(name); }
    QString labelOf(const QString &address) const
    {
        return report().form().figures()[report().form().figureAt(address)].fullLabel().simplified();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestComparisonWindow::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->window->load(m_fixture->makeReport("report.nianbao"));
}

void TestComparisonWindow::showsWhatDiffers()
{
    const ComparisonWindow *made =
        compareWith({{SetFigure{"t3.received.natural", Figure::number(4)}, SetFigure{"t2.rules.made", {}},
                      SetField{Field::Source, "某网"}, SetNarrative{"s1", {"两段话。"}},
                      SetNarrative{"s5", {"多出一段。"}}}});
    QVERIFY(made);
    QVERIFY(made->isVisible());
    QCOMPARE(made->findChild<QLabel *>("comparisonSummary")->text(),
             QString("What differs: 2 cell(s), 2 paragraph(s), 1 detail(s)."));
    const QTreeWidgetItem *cell = line(made, labelOf("t3.received.natural"));
    QVERIFY(cell);
    QCOMPARE(texts(cell), (QStringList{"4", "0", "减少4件", "下降100.00%"}));
    QCOMPARE(texts(line(made, labelOf("t3.received.total"))),
             (QStringList{"4", "0", "减少4件", "下降100.00%"}));
    QCOMPARE(texts(line(made, labelOf("t2.rules.made"))), (QStringList{"(empty)", "0", "added", ""}));
    QCOMPARE(texts(line(made, "Source")), (QStringList{"某网", "(empty)", "removed", ""}));
    const QTreeWidgetItem *words = line(made, "Paragraph 1");
    QCOMPARE(texts(words), (QStringList{"两段话。", "一段话。", "altered", ""}));
    // Not by its look alone.
    QCOMPARE(words->data(1, Qt::AccessibleTextRole).toString(), QString("[removed: 两]段话。"));
    QCOMPARE(words->data(2, Qt::AccessibleTextRole).toString(), QString("[added: 一]段话。"));
    // What is the same isn't there, nor a heading over nothing.
    QVERIFY(!line(made, labelOf("t4.review.upheld")));
    QVERIFY(!line(made, report().form().sections().last().heading));
}

void TestComparisonWindow::theSame()
{
    const ComparisonWindow *made = compareWith({});
    QCOMPARE(made->findChild<QLabel *>("comparisonSummary")->text(), QString("Both reports say the same."));
    QCOMPARE(const_cast<ComparisonWindow *>(made)->list().topLevelItemCount(), 0);
    QVERIFY(!button("copyAcross")->isEnabled());
    QVERIFY(!button("printComparison")->isEnabled());
}

void TestComparisonWindow::everythingOnDemand()
{
    compareWith({{SetFigure{"t3.received.natural", Figure::number(4)}}});
    const int few = window()->list().topLevelItemCount();
    choose(labelOf("t3.received.natural"));
    window()->findChild<QCheckBox *>("onlyDifferent")->click();
    QVERIFY(window()->list().topLevelItemCount() > report().form().figures().size());
    QVERIFY(window()->list().currentItem()->text(0).contains(labelOf("t3.received.natural")));
    QVERIFY(line(window(), labelOf("t4.review.upheld")));
    window()->findChild<QCheckBox *>("onlyDifferent")->click();
    QCOMPARE(window()->list().topLevelItemCount(), few);
}

void TestComparisonWindow::goesToThePlace()
{
    compareWith({{SetFigure{"t3.received.natural", Figure::number(4)}, SetNarrative{"s1", {"两段话。"}}}});
    choose(labelOf("t3.received.natural"));
    window()->list().setFocus();
    QTest::keyClick(&window()->list(), Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), m_fixture->cell("t3.received.natural"));
    QVERIFY(window()); // it stays
    choose("Paragraph 1");
    QTest::mouseClick(button("goToPlace"), Qt::LeftButton);
    QTRY_COMPARE(QApplication::focusWidget(), m_fixture->narrative("s1"));
}

void TestComparisonWindow::copiesAcross()
{
    compareWith({{SetFigure{"t3.received.natural", Figure::number(4)}, SetField{Field::Source, "某网"}}});
    choose(labelOf("t3.received.natural"));
    QTest::mouseClick(button("copyAcross"), Qt::LeftButton);
    QCOMPARE(m_fixture->text("t3.received.natural"), QString("4"));
    QVERIFY(!line(window(), labelOf("t3.received.natural")));
    QVERIFY(m_fixture->message().contains("other.nianbao"));
    choose("Source");
    QTest::mouseClick(button("copyAcross"), Qt::LeftButton);
    QCOMPARE(report().header().value(Field::Source), QString("某网"));
    QCOMPARE(window()->list().topLevelItemCount(), 0);
    m_fixture->trigger("actionUndo");
    m_fixture->trigger("actionUndo");
    QCOMPARE(m_fixture->text("t3.received.natural"), QString("0"));
    QTRY_VERIFY(line(window(), labelOf("t3.received.natural")));
}

void TestComparisonWindow::copiesWordsAcross()
{
    compareWith({{SetNarrative{"s1", {"两段话。", "还有一段。"}}}});
    choose("Paragraph 2");
    QTest::mouseClick(button("copyAcross"), Qt::LeftButton);
    QCOMPARE(report().narrative("s1").texts(), (QStringList{"一段话。", "还有一段。"}));
    choose("Paragraph 1");
    QTest::mouseClick(button("copyAcross"), Qt::LeftButton);
    QCOMPARE(report().narrative("s1").texts(), (QStringList{"两段话。", "还有一段。"}));
}

void TestComparisonWindow::totalsAreNotCopied()
{
    compareWith({{SetFigure{"t3.received.natural", Figure::number(4)}}});
    choose(labelOf("t3.received.total"));
    QVERIFY(!button("copyAcross")->isEnabled());
    QVERIFY(button("goToPlace")->isEnabled());
}

void TestComparisonWindow::followsTheReport()
{
    compareWith({{SetFigure{"t3.received.natural", Figure::number(4)}}});
    ReportDocument &document = m_fixture->window->document();
    QVERIFY(
        document.apply({{SetFigure{"t3.received.natural", Figure::number(5)}}}, document.newToken()).ok());
    const auto now = [&] { return texts(line(window(), labelOf("t3.received.natural"))); };
    QTRY_COMPARE(now(), (QStringList{"4", "5", "增加1件", "增长25.00%"}));
    // Before it has caught up, what is copied is what stands there now.
    choose(labelOf("t3.received.natural"));
    QVERIFY(
        document.apply({{SetFigure{"t3.received.natural", Figure::number(6)}}}, document.newToken()).ok());
    QTest::mouseClick(button("copyAcross"), Qt::LeftButton);
    QCOMPARE(m_fixture->text("t3.received.natural"), QString("4"));
    QVERIFY(!line(window(), labelOf("t3.received.natural")));
}

void TestComparisonWindow::lastYear()
{
    Report previous = report();
    QVERIFY(
        previous.apply({{SetField{Field::Year, "2022"}, SetFigure{"t3.received.natural", Figure::number(8)}}})
            .ok());
    ReportDocument &document = m_fixture->window->document();
    QVERIFY(document
                .apply({{SetPrevious{std::make_shared<const Report>(previous)},
                         SetFigure{"t3.received.natural", Figure::number(9)}}},
                       document.newToken())
                .ok());
    m_fixture->trigger("actionCompareLastYear");
    QCOMPARE(window()->windowTitle(), QString("This Year against Last"));
    QCOMPARE(texts(line(window(), labelOf("t3.received.natural"))),
             (QStringList{"8", "9", "增加1件", "增长12.50%"}));
    QVERIFY(!button("compareLastYear")->isEnabled());
    // And from a comparison with a file it is one click.
    compareWith({{SetFigure{"t3.received.natural", Figure::number(4)}}});
    QCOMPARE(window()->list().headerItem()->text(1), QString("other.nianbao"));
    QTest::mouseClick(button("compareLastYear"), Qt::LeftButton);
    QCOMPARE(window()->list().headerItem()->text(1), QString("Last year"));
}

void TestComparisonWindow::lastYearIsNotKnown()
{
    m_fixture->trigger("actionCompareLastYear");
    QVERIFY(!window());
    QCOMPARE(m_fixture->dialogs.told.size(), 1);
}

void TestComparisonWindow::readOnly()
{
    QFile file(m_fixture->folder.filePath("newer.nianbao"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format":99,"template":"national-2021","organ":"某局"})");
    file.close();
    m_fixture->window->load(file.fileName());
    QVERIFY(m_fixture->window->document().isReadOnly());
    compareWith({{SetField{Field::Organ, "某厅"}}});
    choose("Organ");
    QVERIFY(!button("copyAcross")->isEnabled());
}

void TestComparisonWindow::unreadable()
{
    m_fixture->dialogs.toOpen = m_fixture->folder.filePath("none.nianbao");
    m_fixture->trigger("actionCompare");
    QVERIFY(!window());
    QCOMPARE(m_fixture->dialogs.failures.size(), 1);
    QCOMPARE(m_fixture->dialogs.failures.first().safe, QString("Your report is unchanged."));
    m_fixture->dialogs.toOpen.clear(); // nothing was chosen
    m_fixture->trigger("actionCompare");
    QVERIFY(!window());
    QCOMPARE(m_fixture->dialogs.failures.size(), 1);
}

void TestComparisonWindow::prints()
{
    compareWith({{SetFigure{"t3.received.natural", Figure::number(4)}}});
    m_fixture->dialogs.printTo = m_fixture->folder.filePath("printed.pdf");
    QTest::mouseClick(button("printComparison"), Qt::LeftButton);
    QFile printed(m_fixture->dialogs.printTo);
    QVERIFY(printed.open(QIODevice::ReadOnly));
    QVERIFY(printed.read(5).startsWith("%PDF"));
    QVERIFY(m_fixture->dialogs.failures.isEmpty());
}

// In black, what is marked in the window stands in brackets.
void TestComparisonWindow::onPaper()
{
    Report before, after;
    QVERIFY(before.apply({{SetNarrative{"s1", {"共12件<。"}}}}).ok());
    QVERIFY(after.apply({{SetNarrative{"s1", {"共13件<。"}}}}).ok());
    const QString html = ComparisonPage::html(ComparisonRows::of(compareReports(before, after), true), "标题",
                                              "<原稿>", "现稿");
    QVERIFY2(html.contains("共<s>[-12]</s>件&lt;。"), qPrintable(html));
    QVERIFY2(html.contains("共<u>[+13]</u>件&lt;。"), qPrintable(html));
    QVERIFY(html.contains("&lt;原稿&gt;"));
    QVERIFY(html.contains(before.form().sections()[before.form().sectionAt("s1")].heading));
}

void TestComparisonWindow::inChinese()
{
    compareWith({{SetFigure{"t3.received.natural", Figure::number(4)}}});
    QTranslator chinese;
    QVERIFY(chinese.load(":/i18n/nianbao_zh_CN.qm"));
    QVERIFY(QCoreApplication::installTranslator(&chinese));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    QTRY_COMPARE(window()->windowTitle(), QString("与“other.nianbao”对照"));
    QCOMPARE(button("copyAcross")->text(), QString("采用到本年报(&T)"));
    QCoreApplication::removeTranslator(&chinese);
}

void TestComparisonWindow::closesWithTheReport()
{
    compareWith({{SetFigure{"t3.received.natural", Figure::number(4)}}});
    m_fixture->window->load(m_fixture->makeReport("another.nianbao"));
    QTRY_VERIFY(!window());
}

QTEST_MAIN(TestComparisonWindow)
#include "test_comparison_window.moc"
