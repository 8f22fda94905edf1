#include "../failing_disk.h"
#include "window_fixture.h"

#include "desktop/import/import_window.h"
#include "desktop/import/page_comparison.h"
#include "storage/report_file.h"

#include "../intake/attached_pdf.h"

#include <QBuffer>
#include <QClipboard>
#include <QMimeData>
#include <QTextTable>
#include <QTranslator>
#include <QTreeWidget>

using namespace nianbao;

// From a published page to an editable report, through the window: what isn't certain is asked, what is left
// over is told, and nothing is taken over that nobody has confirmed.
class TestImportWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void takesOver();
    void asksWhatIsNotCertain();
    void marksTheCellThatIsAskedAbout();
    void offersBreakdowns();
    void takesPicturesBesideThePage();
    void namesWhatAnOlderFormHad();
    void isToldWhatIsLeft();
    void typedInTheForm();
    void cancelled();
    void unsavedChangesAreAskedAbout();
    void ofTheClipboard();
    void ofAnEmptyClipboard();
    void ofAPdf();
    void noReport();
    void eachFaultOfTheDisk();
    void fromTheStartPage();
    void comparesThePage();
    void theSamePage();
    void theSamePageOfLiveFigures();
    void theSamePageOfEveryBlock();
    void inChinese();

private:
    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_fixture->folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the source can't be written");
        return file.fileName();
    }
    ImportWindow *import(const QByteArray &page, const QString &name = "page.html")
    {
        m_fixture->dialogs.toOpen = put(name, page);
        m_fixture->action("actionImport")->trigger();
        return m_fixture->window->findChild<ImportWindow *>();
    }
    const Report &report() const { return m_fixture->window->document().report(); }
    static QTreeWidgetItem *asked(ImportWindow &window)
    {
        for (int i = 0; i < window.list().topLevelItemCount(); ++i) {
            if (window.list().topLevelItem(i)->data(0, Qt::CheckStateRole).isValid())
                return window.list().topLevelItem(i);
        }
        return nullptr;
    }

    std::unique_ptr<WindowFixture> m_fixture;
    Report m_sample;
    QByteArray m_page;
};

void TestImportWindow::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    MainWindow &window = *m_fixture->window;
    if (m_page.isEmpty()) {
        const QString path = m_fixture->folder.filePath("sample.nianbao");
        QVERIFY(QFile::copy(qEnvironmentVariable("NIANBAO_SOURCE")
                                + "/resources/samples/development-zone-2023.nianbao",
                            path));
        window.load(path);
        m_sample = report();
        m_fixture->dialogs.toSave = m_fixture->folder.filePath("exported.html");
        m_fixture->action("actionExportPage")->trigger();
        QFile exported(m_fixture->dialogs.toSave);
        QVERIFY(exported.open(QIODevice::ReadOnly));
        m_page = exported.readAll();
        window.document().start(Report(), false);
    }
}

void TestImportWindow::takesOver()
{
    ImportWindow *window = import(m_page);
    QVERIFY(window);
    QVERIFY(window->isVisible());
    QCOMPARE(window->unconfirmed(), 0);
    QVERIFY(report() == Report()); // not before it is confirmed
    // The source is there to be looked at, in its words.
    QVERIFY(window->source().toPlainText().contains(m_sample.header().value(Field::Organ)));
    QVERIFY(window->source().document()->rootFrame()->childFrames().size() >= 3);
    window->findChild<QPushButton *>("takeOver")->click();
    for (int i = 0; i < m_sample.form().figures().size(); ++i)
        QCOMPARE(report().input(i).text(), m_sample.input(i).text());
    QCOMPARE(report().header().value(Field::Organ), m_sample.header().value(Field::Organ));
    QCOMPARE(report().header().value(Field::Year), m_sample.header().value(Field::Year));
    QVERIFY(m_fixture->window->document().path().isEmpty());
    QVERIFY(m_fixture->window->isWindowModified());
    QVERIFY(m_fixture->message().contains("page.html"));
    QTRY_VERIFY(!m_fixture->window->findChild<ImportWindow *>());
}

// A row whose label is only much alike: its figures stay empty unless somebody says that they are right.
void TestImportWindow::asksWhatIsNotCertain()
{
    const QString official = m_sample.form()
                                 .figures()[m_sample.form().figureAt("t3.refused.stateSecret.natural")]
                                 .rowLabels.last();
    QByteArray page = m_page;
    page.replace(official.toUtf8(), QString(official).replace("国家", "国").toUtf8());
    QVERIFY(page != m_page);
    ImportWindow *window = import(page);
    QVERIFY(window);
    const int asked = window->unconfirmed();
    QVERIFY(asked > 0);
    QVERIFY(window->findChild<QLabel *>("importSummary")->text().contains(QString::number(asked)));
    QTreeWidgetItem *first = TestImportWindow::asked(*window);
    QTRY_COMPARE(window->list().currentItem(), first); // by itself, as the window opens
    QVERIFY(!window->source().extraSelections().isEmpty());
    const auto *cell = window->sheet().findChild<FigureEdit *>("t3.refused.stateSecret.natural");
    QVERIFY(window->sheet().viewport()->rect().contains(
        cell->mapTo(window->sheet().viewport(), cell->rect().center()))); // beside it, in the form
    first->setCheckState(0, Qt::Checked);
    QCOMPARE(window->unconfirmed(), asked - 1);
    const Report some = window->report();
    window->findChild<QPushButton *>("confirmAll")->click();
    QCOMPARE(window->unconfirmed(), 0);
    const Report all = window->report();
    int emptied = 0;
    for (int i = 0; i < some.form().figures().size(); ++i)
        emptied += all.input(i) != some.input(i);
    QCOMPARE(emptied, asked - 1);
}

// As the current cell is, by its ring; the cursor stays in the list.
void TestImportWindow::marksTheCellThatIsAskedAbout()
{
    const QString official = m_sample.form()
                                 .figures()[m_sample.form().figureAt("t3.refused.stateSecret.natural")]
                                 .rowLabels.last();
    QByteArray page = m_page;
    page.replace(official.toUtf8(), QString(official).replace("国家", "国").toUtf8());
    page.insert(page.lastIndexOf("</body>"), "<p>9月</p>");
    ImportWindow *window = import(page);
    QVERIFY(window);
    const QTreeWidgetItem *first = TestImportWindow::asked(*window);
    QTRY_COMPARE(window->list().currentItem(), first);
    auto *cell = window->sheet().findChild<FigureEdit *>("t3.refused.stateSecret.natural");
    auto *table = qobject_cast<FormTable *>(cell->parentWidget());
    QVERIFY(table);
    const auto isRinged = [table, cell] {
        const QImage image = table->grab().toImage();
        const qreal scale = image.devicePixelRatio();
        const QPoint left(cell->x() - 1, cell->geometry().center().y());
        return image.pixelColor((QPointF(left) * scale).toPoint()) == themeFor(table->palette()).accent;
    };
    QTRY_VERIFY(isRinged());
    QVERIFY(!cell->hasFocus());
    // The mark goes on with the list, also to another table.
    window->list().setCurrentItem(window->list().itemBelow(window->list().currentItem()));
    QTRY_VERIFY(!isRinged());
}

// A paragraph that divides a whole into parts is taken as a breakdown if that is ticked, else as it is.
void TestImportWindow::offersBreakdowns()
{
    const QString text = "全年公开信息214条。其中，要闻120条，占56.07%；通知94条，占43.93%。";
    QByteArray page = m_page;
    const QString heading = m_sample.form().sections()[m_sample.form().sectionAt("s6")].heading;
    const qsizetype at = page.indexOf("</h2>", page.lastIndexOf(heading.toUtf8())) + 5;
    page.insert(at, "<p>" + text.toUtf8() + "</p>");
    for (const bool isTicked : {false, true}) {
        ImportWindow *window = import(page);
        QVERIFY(window);
        const QList<QTreeWidgetItem *> offered = window->list().findItems(text, Qt::MatchExactly, 1);
        QCOMPARE(offered.size(), 1);
        QCOMPARE(offered.first()->checkState(0), Qt::Unchecked);
        QCOMPARE(window->unconfirmed(), 0); // it isn't asked for
        window->list().setCurrentItem(offered.first());
        QVERIFY(!window->source().extraSelections().isEmpty());
        if (isTicked)
            offered.first()->setCheckState(0, Qt::Checked);
        window->accept();
        const Block &block = report().narrative("s6").blocks().first();
        QCOMPARE(std::holds_alternative<Breakdown>(block), isTicked);
        QCOMPARE(textOf(block), text);
        m_fixture->dialogs.unsaved = Dialogs::Unsaved::Discard;
        QTRY_VERIFY(!m_fixture->window->findChild<ImportWindow *>());
    }
}

void TestImportWindow::takesPicturesBesideThePage()
{
    QImage image(30, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(QDir(m_fixture->folder.path()).mkpath("page_files"));
    QVERIFY(image.save(m_fixture->folder.filePath("page_files/a.png")));
    QByteArray page = m_page;
    const QString heading = m_sample.form().sections()[m_sample.form().sectionAt("s6")].heading;
    const qsizetype at = page.indexOf("</h2>", page.lastIndexOf(heading.toUtf8())) + 5;
    page.insert(at, "<p><img src='page_files/a.png'><img src='page_files/gone.png'></p>");
    ImportWindow *window = import(page);
    QVERIFY(window);
    QCOMPARE(window->list().findItems("page_files/gone.png", Qt::MatchExactly, 1).size(), 1);
    window->accept();
    QVERIFY(std::holds_alternative<Picture>(report().narrative("s6").blocks().first()));
}

void TestImportWindow::namesWhatAnOlderFormHad()
{
    const QString page =
        "<p>一、总体情况</p><p>二、主动公开政府信息情况</p><table>"
        "<tr><td colspan=4>第二十条第（一）项</td></tr><tr><td>信息内容</td><td>本年新制作数量</td>"
        "<td>本年新公开数量</td><td>对外公开总数量</td></tr>"
        "<tr><td>规章</td><td>1</td><td>2</td><td>377</td></tr>"
        "<tr><td>规范性文件</td><td>4</td><td>5</td><td>6</td></tr></table>";
    ImportWindow *window = import(page.toUtf8());
    QVERIFY(window);
    const QList<QTreeWidgetItem *> kept = window->list().findItems("377", Qt::MatchExactly, 1);
    QCOMPARE(kept.size(), 1);
    QVERIFY(kept.first()->text(0).contains("对外公开总数量"));
    window->accept();
    QCOMPARE(report().input(report().form().figureAt("t2.rules.made")).text(), QString("1"));
    QVERIFY(report().input(report().form().figureAt("t2.rules.inForce")).isEmpty());
    QCOMPARE(report().legacy().size(), 4);
}

void TestImportWindow::isToldWhatIsLeft()
{
    QByteArray page = m_page;
    page.insert(page.lastIndexOf("<tr", page.lastIndexOf("</table>")),
                "<tr><td>本机关自设的一行</td><td>12</td><td>7</td></tr>");
    QVERIFY(page != m_page);
    ImportWindow *window = import(page);
    QVERIFY(window);
    const QList<QTreeWidgetItem *> left = window->list().findItems("本机关自设的一行", Qt::MatchContains, 1);
    QCOMPARE(left.size(), 1);
    QVERIFY(window->list().isVisible());
    QCOMPARE(window->unconfirmed(), 0); // there is nothing to answer
}

// What was typed into the form beside the source is the person's own.
void TestImportWindow::typedInTheForm()
{
    ImportWindow *window = import(m_page);
    QVERIFY(window);
    auto *cell = window->sheet().findChild<FigureEdit *>("t3.received.natural");
    window->sheet().reveal(cell);
    cell->selectAll();
    QTest::keyClicks(cell, "77");
    QTest::keyClick(window->findChild<QPushButton *>("takeOver"), Qt::Key_Space);
    QCOMPARE(report().input(report().form().figureAt("t3.received.natural")).text(), QString("77"));
}

void TestImportWindow::cancelled()
{
    ImportWindow *window = import(m_page);
    QVERIFY(window);
    QTest::keyClick(window, Qt::Key_Escape);
    QVERIFY(report() == Report());
    QVERIFY(!m_fixture->window->isWindowModified());
}

void TestImportWindow::unsavedChangesAreAskedAbout()
{
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    WindowFixture::type("3");
    m_fixture->dialogs.unsaved = Dialogs::Unsaved::Cancel;
    QVERIFY(!import(m_page));
    QCOMPARE(m_fixture->dialogs.asked.size(), 1);
    QCOMPARE(m_fixture->text("t3.received.natural"), QString("3"));
}

// As a browser copies a page: HTML whose own words on its character set are of no account any more.
void TestImportWindow::ofTheClipboard()
{
    auto *copied = new QMimeData;
    QString html = QString::fromUtf8(m_page);
    html.replace("utf-8", "gb2312", Qt::CaseInsensitive);
    copied->setHtml(html);
    QGuiApplication::clipboard()->setMimeData(copied);
    m_fixture->action("actionImportCopied")->trigger();
    auto *window = m_fixture->window->findChild<ImportWindow *>();
    QVERIFY(window);
    window->accept();
    QCOMPARE(report().header().value(Field::Organ), m_sample.header().value(Field::Organ));
}

void TestImportWindow::ofAnEmptyClipboard()
{
    QGuiApplication::clipboard()->clear();
    m_fixture->action("actionImportCopied")->trigger();
    QVERIFY(!m_fixture->window->findChild<ImportWindow *>());
    QCOMPARE(m_fixture->dialogs.told.size(), 1);
    QVERIFY(m_fixture->dialogs.told.first().contains("Ctrl+C"));
}

void TestImportWindow::ofAPdf()
{
    const QByteArray data = test::pdfWith(reportToJson(m_sample), {});
    QVERIFY(!import(data, "report.pdf")); // nothing is to be confirmed
    QVERIFY(m_fixture->dialogs.failures.isEmpty());
    QCOMPARE(report().header().value(Field::Organ), m_sample.header().value(Field::Organ));
    m_fixture->dialogs.unsaved = Dialogs::Unsaved::Discard;
    import(test::plainPdf(), "plain.pdf");
    QCOMPARE(m_fixture->dialogs.failures.size(), 1);
    QVERIFY(m_fixture->dialogs.failures.first().reason.contains("plain.pdf"));
}

void TestImportWindow::noReport()
{
    QVERIFY(!import("<html><body><p>a page about something else</p></body></html>"));
    QCOMPARE(m_fixture->dialogs.failures.size(), 1);
    QVERIFY(m_fixture->dialogs.failures.first().reason.contains("page.html"));
    QVERIFY(report() == Report());
    m_fixture->dialogs.toOpen = m_fixture->folder.filePath("gone.html");
    m_fixture->action("actionImport")->trigger();
    QCOMPARE(m_fixture->dialogs.failures.size(), 2);
}

// What can't be read is said; nothing is taken over in part.
void TestImportWindow::eachFaultOfTheDisk()
{
    int calls = 0;
    {
        const FailingDisk disk(FailingDisk::never, 0);
        const std::unique_ptr<ImportWindow> window(import(m_page));
        QVERIFY(window);
        calls = disk.calls();
    }
    QVERIFY(calls >= 3);
    int failed = 0;
    for (int call = 0; call < calls; ++call) {
        m_fixture->dialogs.failures.clear();
        std::unique_ptr<ImportWindow> window;
        {
            const FailingDisk disk(call, EIO);
            window.reset(import(m_page));
        }
        const bool isSaid = !m_fixture->dialogs.failures.isEmpty();
        QCOMPARE(!window, isSaid);
        QVERIFY(report() == Report());
        failed += isSaid;
    }
    QVERIFY(failed >= 2); // to open it, and to read it
}

void TestImportWindow::fromTheStartPage()
{
    m_fixture->window->showStart();
    m_fixture->dialogs.toOpen = put("page.html", m_page);
    auto *choice = m_fixture->window->findChild<QPushButton *>("startImport");
    QVERIFY(choice->isEnabled());
    choice->click();
    auto *window = m_fixture->window->findChild<ImportWindow *>();
    QVERIFY(window);
    window->accept();
    QVERIFY(m_fixture->window->sheet().isVisible());
    QCOMPARE(report().header().value(Field::Organ), m_sample.header().value(Field::Organ));
}

void TestImportWindow::comparesThePage()
{
    m_fixture->window->document().start(m_sample, false);
    const QString address = "t3.received.natural";
    QVERIFY(m_fixture->window->document().apply({{SetFigure{address, Figure::number(987)}}}, 1));
    m_fixture->dialogs.toOpen = put("page.html", m_page);
    m_fixture->action("actionComparePage")->trigger();
    auto *window = m_fixture->window->findChild<PageComparison *>();
    QVERIFY(window);
    const QList<QTreeWidgetItem *> found = window->list().findItems("987", Qt::MatchExactly, 2);
    QVERIFY(!found.isEmpty());
    const int before = m_sample.form().figureAt(address);
    QCOMPARE(found.first()->text(1), m_sample.input(before).text());
    emit window->list().itemActivated(found.first(), 0);
    QTRY_COMPARE(QApplication::focusWidget(), m_fixture->cell(address));
    QVERIFY(m_fixture->window->isWindowModified()); // by the change above alone
    QCOMPARE(m_fixture->text(address), QString("987"));
}

// Also where the report's title is left to be made of organ and year.
// A page tells what was read, not how it was made.
void TestImportWindow::theSamePageOfLiveFigures()
{
    MainWindow &window = *m_fixture->window;
    window.document().start(m_sample, false);
    Paragraph live{
        {Run{"收到申请"}, Run{{}, false, "t3.received.total"}, Run{"件，", true}, Run{"均已答复。"}}};
    QVERIFY(window.document().apply({{SetNarrative{"s1", QList<Block>{live}}}}, 1));
    m_fixture->dialogs.toSave = m_fixture->folder.filePath("live.html");
    m_fixture->action("actionExportPage")->trigger();
    m_fixture->dialogs.toOpen = m_fixture->dialogs.toSave;
    m_fixture->action("actionComparePage")->trigger();
    auto *comparison = window.findChild<PageComparison *>();
    QVERIFY(comparison);
    QCOMPARE(comparison->list().topLevelItemCount(), 0);
}

// Also where a breakdown shows its table, and a picture is one of the site's own by now.
void TestImportWindow::theSamePageOfEveryBlock()
{
    MainWindow &window = *m_fixture->window;
    window.document().start(m_sample, false);
    QImage image(30, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "png"));
    Breakdown breakdown;
    breakdown.id = "b9";
    breakdown.subject = "公开信息";
    breakdown.unit = "条";
    breakdown.phrasing = "share";
    breakdown.parts = {{"p1", "要闻", Figure::number(120)}, {"p2", "通知", Figure::number(94)}};
    breakdown.showsTable = true;
    breakdown.chart = ChartKind::Bar;
    Breakdown tableAlone = breakdown;
    tableAlone.id = "b10";
    tableAlone.title = "分类";
    tableAlone.showsSentence = false;
    tableAlone.chart.reset();
    const QList<Block> blocks{
        Heading{1, "（一）主动公开"},  breakdown,  Picture{"image/png", png, "图1 条数"},
        Picture{"image/png", png, {}}, tableAlone, Paragraph{{Run{"末段。"}}}};
    QVERIFY(window.document().apply({{SetNarrative{"s1", blocks}}}, 1));
    m_fixture->dialogs.toSave = m_fixture->folder.filePath("all.html");
    m_fixture->action("actionExportPage")->trigger();
    QFile exported(m_fixture->dialogs.toSave);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    QString page = QString::fromUtf8(exported.readAll());
    page.replace(QRegularExpression("src=\"data:[^\"]*\""), "src=\"http://127.0.0.1:1/a.png\"");
    m_fixture->dialogs.toOpen = put("all.html", page.toUtf8());
    m_fixture->action("actionComparePage")->trigger();
    auto *comparison = window.findChild<PageComparison *>();
    QVERIFY(comparison);
    QCOMPARE(comparison->list().topLevelItemCount(), 0);
    comparison->close();
    QTRY_VERIFY(!window.findChild<PageComparison *>());
    // One of the table's figures on the page is another: it leads to the breakdown.
    page.replace(">94<", ">95<");
    m_fixture->dialogs.toOpen = put("all.html", page.toUtf8());
    m_fixture->action("actionComparePage")->trigger();
    comparison = window.findChild<PageComparison *>();
    QVERIFY(comparison && comparison->list().topLevelItemCount() > 0);
}

void TestImportWindow::theSamePage()
{
    ImportWindow *imported = import(m_page);
    QVERIFY(imported);
    imported->accept();
    QVERIFY(m_fixture->window->document().apply({{SetField{Field::Title, QString()}}}, 1));
    m_fixture->dialogs.toOpen = put("page.html", m_page);
    m_fixture->action("actionComparePage")->trigger();
    auto *window = m_fixture->window->findChild<PageComparison *>();
    QVERIFY(window);
    QCOMPARE(window->list().topLevelItemCount(), 0);
    QVERIFY(!window->list().isVisible());
}

void TestImportWindow::inChinese()
{
    ImportWindow *window = import(m_page);
    QVERIFY(window);
    QTranslator chinese;
    QVERIFY(chinese.load(":/i18n/nianbao_zh_CN.qm"));
    QCoreApplication::installTranslator(&chinese);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    QTRY_COMPARE(window->windowTitle(), QString("导入已公布的年报"));
    QVERIFY(window->findChild<QLabel *>("importSummary")->text().contains("page.html"));
    QCoreApplication::removeTranslator(&chinese);
}

QTEST_MAIN(TestImportWindow)
#include "test_import_window.moc"
