#include "preview_fixture.h"
#include "printed.h"

#include "checks/review_facts.h"
#include "desktop/quiet_progress.h"
#include "storage/file.h"
#include "storage/fingerprint.h"

#include <QCheckBox>

using namespace nianbao;

// One copy of the report, with all that was chosen: seen in the preview, printed and exported alike.
class TestPaperCopy : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }

    void whichSide_data();
    void whichSide();
    void theSameEverywhere_data();
    void theSameEverywhere();
    void theSheetTellsWhatWasFound();
    void theSheetFollowsWhatIsAltered();
    void theSheetIsNoPageOfTheReport();
    void theSheetIsAmongTheSections_data();
    void theSheetIsAmongTheSections();
    void theSheetLeadsToWhatIsEntered();
    void thePageStaysWhereItWas();
    void theBookLeavesTheSheetsBackEmpty();
    void whatIsForOnceIsNotMadeAgain_data();
    void whatIsForOnceIsNotMadeAgain();
    void standInsAreSaidOnceARun();
    void progressStops();

private:
    // In the dialog that is open, as a person does.
    static void choose(const QString &what)
    {
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        if (auto *box = dialog->findChild<QCheckBox *>(what))
            return box->click();
        auto *sheet = dialog->findChild<QComboBox *>("reviewSheet");
        sheet->setFocus();
        QTest::keyClick(sheet, what == "first" ? Qt::Key_Down : what == "last" ? Qt::Key_End : Qt::Key_Home);
    }
    // Beside the preview.
    void chooseForAll(const QString &what) const
    {
        PreviewFixture::preview()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(PreviewFixture::preview()));
        PreviewFixture::view().setFocus();
        WindowFixture::press(Qt::Key_T, Qt::ControlModifier);
        choose(what);
        m_fixture->agreeToPaper();
    }
    static QStringList textsOf(const QString &pdf)
    {
        QString text = QString::fromUtf8(run("pdftotext", {"-raw", pdf, "-"}));
        text.removeIf([](QChar c) { return c.isSpace() && c != u'\f'; });
        return text.chopped(1).split(u'\f');
    }
    // Look-alikes of the same glyph, and marks behind the text, count as they are drawn.
    static QString seenOn(int page)
    {
        QString all;
        for (const PlacedText &text : PreviewFixture::pages().pages()[page].texts)
            all += text.text;
        all.removeIf([](QChar c) { return c.isSpace(); });
        return all;
    }

    QString m_printed;
    QString m_exported;
    std::unique_ptr<PreviewFixture> m_fixture;
};

void TestPaperCopy::init()
{
    m_fixture = std::make_unique<PreviewFixture>();
    m_printed = m_fixture->folder.filePath("printed.pdf");
    m_exported = m_fixture->folder.filePath("exported.pdf");
    m_fixture->dialogs.printTo = m_printed;
    m_fixture->dialogs.toSave = m_exported;
}

void TestPaperCopy::whichSide_data()
{
    QTest::addColumn<PageParts>("parts");
    QTest::addColumn<QList<int>>("sides");
    QTest::addColumn<QList<int>>("numbers");
    using List = QList<int>;
    QTest::newRow("alone") << PageParts{0, 3, 0} << List{0, 1, 2} << List{1, 2, 3};
    QTest::newRow("after a sheet") << PageParts{1, 2, 0} << List{0, 2, 3} << List{1, 1, 2};
    QTest::newRow("after two") << PageParts{2, 2, 0} << List{0, 1, 2, 3} << List{1, 2, 1, 2};
    QTest::newRow("before a sheet") << PageParts{0, 3, 2} << List{0, 1, 2, 4, 5} << List{1, 2, 3, 1, 2};
}

void TestPaperCopy::whichSide()
{
    QFETCH(PageParts, parts);
    QList<int> sides;
    QList<int> numbers;
    for (int page = 0; page < parts.count(); ++page) {
        sides += parts.sideOf(page);
        numbers += parts.numberOf(page);
    }
    QTEST(sides, "sides");
    QTEST(numbers, "numbers");
}

void TestPaperCopy::theSameEverywhere_data()
{
    QTest::addColumn<QString>("what");
    for (const char *one :
         {"first", "last", "withSeal", "turnsWideTables", "withFingerprint", "isReadAloud", "proof"})
        QTest::newRow(one) << one;
}

void TestPaperCopy::theSameEverywhere()
{
    QFETCH(QString, what);
    const int before = PreviewFixture::pages().count();
    chooseForAll(what);
    const int pages = PreviewFixture::pages().count();
    QStringList seen;
    for (int page = 0; page < pages; ++page)
        seen += seenOn(page);
    if (what == "first" || what == "last") {
        QCOMPARE(pages, before + 1);
        QVERIFY(seen[what == "first" ? 0 : before].contains("政府信息公开工作年度报告审签单"));
    }
    m_fixture->print();
    if (!what.startsWith("with") && !what.startsWith("turns")) // for once
        chooseForAll(what);
    m_fixture->exportPdf();
    const QStringList printed = textsOf(m_printed);
    const QStringList exported = textsOf(m_exported);
    QCOMPARE(printed.size(), pages);
    QCOMPARE(exported.size(), pages);
    for (int page = 0; page < pages; ++page) {
        // Readers have their own order, and the printer's PDF its own names for the same glyphs.
        QCOMPARE(printed[page].size(), exported[page].size());
        QString sorted = exported[page];
        std::sort(sorted.begin(), sorted.end());
        std::sort(seen[page].begin(), seen[page].end());
        QCOMPARE(sorted, seen[page]);
    }
}

void TestPaperCopy::theSheetTellsWhatWasFound()
{
    m_fixture->apply({{SetFigure{"t3.received.natural", Figure::number(7)}}});
    chooseForAll("last");
    const Report &report = m_fixture->window->document().report();
    const ReviewFacts facts = reviewFacts(report, fingerprintOf(report));
    QVERIFY(facts.errors > 0);
    const QString sheet = seenOn(PreviewFixture::pages().count() - 1);
    QVERIFY2(sheet.contains(QStringLiteral("错误%1").arg(facts.errors)), qPrintable(sheet));
    QVERIFY(sheet.contains(facts.fingerprint) && sheet.contains(facts.organ));
}

void TestPaperCopy::theSheetFollowsWhatIsAltered()
{
    chooseForAll("first");
    const QString before = seenOn(0);
    m_fixture->apply({{SetField{Field::Organ, "某县审计局"}}});
    QTRY_VERIFY(seenOn(0).contains("某县审计局"));
    const QString print = fingerprintOf(m_fixture->window->document().report());
    QVERIFY(seenOn(0).contains(print) && !before.contains(print));
}

void TestPaperCopy::theSheetIsNoPageOfTheReport()
{
    chooseForAll("first");
    const int own = PreviewFixture::pages().parts().own;
    PreviewFixture::view().goToPage(0);
    const auto *label = PreviewFixture::child<QLabel>("previewPage");
    QCOMPARE(label->text(), QString("Review sheet"));
    PreviewFixture::view().goToPage(1);
    QCOMPARE(label->text(), QString("Page 1 of %1").arg(own));
    const auto *list = PreviewFixture::child<PageThumbnails>("pageThumbnails");
    QCOMPARE(list->model()->index(0, 0).data().toString(), QString("Review sheet"));
    QCOMPARE(list->model()->index(1, 0).data().toString(), QString("1"));
}

void TestPaperCopy::theSheetIsAmongTheSections_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("at"); // in the list
    QTest::newRow("before") << "first" << 0;
    QTest::newRow("after") << "last" << 6;
}

void TestPaperCopy::theSheetIsAmongTheSections()
{
    QFETCH(QString, what);
    QFETCH(int, at);
    auto *list = PreviewFixture::child<QComboBox>("previewSections");
    QCOMPARE(list->count(), 6);
    PreviewFixture::view().goToPage(2);
    const QString section = list->currentText();
    QVERIFY2(!section.isEmpty(), qPrintable(section));
    chooseForAll(what);
    QCOMPARE(list->count(), 7);
    QCOMPARE(list->currentText(), section); // the same page is looked at
    QCOMPARE(list->itemText(at), QString("Review sheet"));
    const int sheet = at == 0 ? 0 : PreviewFixture::pages().parts().own;
    PreviewFixture::view().goToPage(sheet);
    QCOMPARE(list->currentIndex(), at);
    PreviewFixture::view().goToPage(at == 0 ? 1 : 0); // the report's first page
    QVERIFY2(list->currentText().startsWith("一、"), qPrintable(list->currentText()));
    PreviewFixture::preview()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(PreviewFixture::preview()));
    list->setFocus();
    WindowFixture::press(at == 0 ? Qt::Key_Home : Qt::Key_End);
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(PreviewFixture::view().currentPage(), sheet);
    chooseForAll("none");
    QCOMPARE(list->count(), 6);
}

// What is entered leads to where it is; what is written by hand, or made, to nowhere, and the pointer says
// so.
void TestPaperCopy::theSheetLeadsToWhatIsEntered()
{
    chooseForAll("first");
    PreviewFixture::preview()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(PreviewFixture::preview()));
    PageView &view = PreviewFixture::view();
    QStringList fields;
    int organ = -1;
    const QList<PagePlace> &places = PreviewFixture::pages().places();
    for (int i = 0; i < places.size() && places[i].page == 0; ++i) {
        const auto *one = std::get_if<FieldPlace>(&places[i].place);
        fields += one ? Header::name(one->field) : QString("no field");
        if (one && one->field == Field::Organ)
            organ = i;
    }
    QCOMPARE(fields, (QStringList{"title", "organ", "year"}));
    // Where the cursor's place is on paper, the sheet doesn't count.
    QCOMPARE(pageOf(places, FieldPlace{Field::Title}), 1);

    view.goToPage(0);
    const auto point = [&view](QPoint at) {
        QMouseEvent move(QEvent::MouseMove, QPointF(at), view.viewport()->mapToGlobal(QPointF(at)),
                         Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &move);
        return view.viewport()->cursor().shape();
    };
    const QPoint empty = view.pageRect(0).center();
    const QPoint name = view.placeRect(organ).center();
    QCOMPARE(point(empty), Qt::ArrowCursor);
    QCOMPARE(point(name), Qt::PointingHandCursor);
    QCOMPARE(point(empty), Qt::ArrowCursor);
    // Nor where it is wheeled away from under the pointer.
    QCOMPARE(point(name), Qt::PointingHandCursor);
    view.goToPage(1);
    QCOMPARE(view.viewport()->cursor().shape(), Qt::ArrowCursor);
    view.goToPage(0);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, empty);
    QVERIFY(PreviewFixture::preview()->isActiveWindow());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.placeRect(organ).center());
    QTRY_VERIFY(m_fixture->window->isActiveWindow());
    QCOMPARE(QApplication::focusWidget()->objectName(), QString("organ"));
}

void TestPaperCopy::thePageStaysWhereItWas()
{
    PreviewFixture::view().goToPage(2);
    const QString page = seenOn(2);
    chooseForAll("first");
    QCOMPARE(seenOn(PreviewFixture::view().currentPage()), page);
    m_fixture->exportPdf(); // with the sheet, once
    QCOMPARE(seenOn(PreviewFixture::view().currentPage()), page);
}

void TestPaperCopy::theBookLeavesTheSheetsBackEmpty()
{
    chooseForAll("first");
    PageView &view = PreviewFixture::view();
    PreviewFixture::push("previewBookButton");
    QCOMPARE(view.pageRect(0).left(), view.pageRect(1).left()); // both in front, at the right
    QVERIFY(view.pageRect(0).bottom() < view.pageRect(1).top());
    QCOMPARE(view.pageRect(2).top(), view.pageRect(3).top());
    QVERIFY(view.pageRect(2).right() < view.pageRect(3).left());
    PreviewFixture::preview()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(PreviewFixture::preview()));
    view.setFocus();
    view.goToPage(0);
    // From row to row, none left out.
    for (const int page : {1, 2}) {
        WindowFixture::press(Qt::Key_PageDown);
        QVERIFY(view.viewport()->rect().contains(view.pageRect(page)));
    }
    for (const int page : {1, 0}) {
        WindowFixture::press(Qt::Key_PageUp);
        QVERIFY(view.viewport()->rect().contains(view.pageRect(page)));
    }
}

void TestPaperCopy::whatIsForOnceIsNotMadeAgain_data()
{
    QTest::addColumn<QString>("what");
    for (const char *one : {"first", "last", "isReadAloud", "proof"})
        QTest::newRow(one) << one;
}

void TestPaperCopy::whatIsForOnceIsNotMadeAgain()
{
    QFETCH(QString, what);
    m_fixture->exportPdf();
    const QStringList plain = textsOf(m_exported);
    m_fixture->trigger("actionExportPdf");
    choose(what);
    m_fixture->agreeToPaper();
    QVERIFY(textsOf(m_exported) != plain);
    // Neither in the preview nor in what comes next.
    QCOMPARE(PreviewFixture::pages().count(), plain.size());
    m_fixture->exportPdf();
    QCOMPARE(textsOf(m_exported), plain);
    // What wasn't made is still to be made.
    m_fixture->dialogs.toSave = m_fixture->folder.filePath("gone/exported.pdf");
    m_fixture->trigger("actionExportPdf");
    choose(what);
    m_fixture->agreeToPaper();
    QCOMPARE(m_fixture->dialogs.failures.size(), 1);
    m_fixture->dialogs.toSave = m_exported;
    m_fixture->exportPdf();
    QVERIFY(textsOf(m_exported) != plain);
}

void TestPaperCopy::standInsAreSaidOnceARun()
{
    m_fixture->exportPdf();
    const QString first = m_fixture->dialogs.remarks.last();
    if (Fonts::installed().substitutions().isEmpty())
        QSKIP("all faces of the standard are installed");
    QVERIFY(first.contains("stands in for it"));
    m_fixture->exportPdf();
    QCOMPARE(m_fixture->dialogs.remarks.last(), QString());
    m_fixture->open(); // the next run
    m_fixture->window->load(m_fixture->folder.filePath("sample.nianbao"));
    m_fixture->exportPdf();
    QCOMPARE(m_fixture->dialogs.remarks.last(), first);
}

void TestPaperCopy::progressStops()
{
    QuietProgress quiet(m_fixture->window.get(), "Printing");
    QVERIFY(quiet.step(0, 2)); // a moment isn't worth a window
    QVERIFY(!m_fixture->window->findChild<QWidget *>("progress")->isVisible());

    QuietProgress slow(m_fixture->window.get(), "Printing", 0);
    const auto shown = [] { return qobject_cast<QProgressDialog *>(QApplication::activeModalWidget()); };
    int page = 0;
    while (!shown() && page < 100)
        QVERIFY(slow.step(page++, 1000));
    QVERIFY(shown() && shown()->isVisible());
    QCOMPARE(shown()->labelText(), QString("Printing: page %1 of 1000").arg(page));
    QTest::mouseClick(shown()->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(!slow.step(page, 1000));
}

QTEST_MAIN(TestPaperCopy)
#include "test_paper_copy.moc"
