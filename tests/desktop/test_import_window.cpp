#include "window_fixture.h"

#include "desktop/import/import_window.h"
#include "desktop/import/page_comparison.h"
#include "storage/report_file.h"

#include "../intake/attached_pdf.h"

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
    void isToldWhatIsLeft();
    void typedInTheForm();
    void cancelled();
    void unsavedChangesAreAskedAbout();
    void ofTheClipboard();
    void ofAnEmptyClipboard();
    void ofAPdf();
    void noReport();
    void fromTheStartPage();
    void comparesThePage();
    void theSamePage();
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
        window.load(qEnvironmentVariable("NIANBAO_SOURCE")
                    + "/resources/samples/development-zone-2023.nianbao");
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
