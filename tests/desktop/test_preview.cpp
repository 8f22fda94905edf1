#include "preview_fixture.h"

#include "desktop/text/narrative_edit.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTextBlock>
#include <QWheelEvent>

using namespace nianbao;

// The preview's window, with keys and clicks as a person makes them.
class TestPreview : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<PreviewFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void showsThePages();
    void keysTurnPages();
    void keysZoom();
    void wheelZooms();
    void fits();
    void liesAsABook();
    void goesToASection();
    void thumbnailsLead();
    void clickLeadsToTheForm_data();
    void clickLeadsToTheForm();
    void clickLeadsToTheWords_data();
    void clickLeadsToTheWords();
    void aClickStaysOnItsPlace();
    void enterLeadsToTheForm();
    void followsOnceAfterAPause();
    void restsWhileClosed();
    void paperStaysWhite();
    void speaksTheLanguage();
    void closesWithTheReport();
    void staysAsItWasLeft();
    void notesInTheMargin();

private:
    // The title has the organ's name, too.
    static int signatureOf(Field field)
    {
        const QList<PagePlace> &places = PreviewFixture::pages().places();
        for (int i = 0; i < places.size(); ++i) {
            const auto *one = std::get_if<FieldPlace>(&places[i].place);
            if (one && one->field == field)
                return i;
        }
        return -1;
    }
    // A bit right of where the words begin, in the viewport; null where they aren't on one line.
    static QPoint pointOf(const QString &words)
    {
        const Measure measure = measureWith(Fonts::installed());
        const QList<Page> &pages = PreviewFixture::pages().pages();
        for (int page = 0; page < pages.size(); ++page) {
            for (const PlacedText &text : pages[page].texts) {
                const qsizetype at = text.text.indexOf(words);
                if (at < 0)
                    continue;
                const auto widthTo = [&](qsizetype end) {
                    return measure(text.text.left(end), text.role, text.pointSize) * text.tracking;
                };
                const double x = text.position.x() + widthTo(at) * 0.75 + widthTo(at + 1) * 0.25;
                const double dots = PreviewFixture::view().zoom() * 0.96 / 25.4;
                PreviewFixture::view().goTo(page, text.position.y());
                return PreviewFixture::view().pageRect(page).topLeft()
                       + (QPointF(x, text.position.y() - 2) * dots).toPoint();
            }
        }
        return {};
    }
    std::unique_ptr<PreviewFixture> m_fixture;
};

void TestPreview::showsThePages()
{
    QVERIFY(PreviewFixture::pages().count() >= 3);
    QCOMPARE(PreviewFixture::child<QLabel>("previewPage")->text(),
             QString("Page 1 of %1").arg(PreviewFixture::pages().count()));
    QVERIFY(PreviewFixture::view().hasFocus());
    // The first page lies whole in the window, and is what a printer would get.
    const QRect page = PreviewFixture::view().pageRect(0);
    QVERIFY(PreviewFixture::view().viewport()->rect().contains(page));
    const QImage seen =
        PreviewFixture::view().viewport()->grab(page).toImage().convertToFormat(QImage::Format_RGB32);
    QCOMPARE(seen, PreviewFixture::pages()
                       .image(0, qRound(PreviewFixture::view().zoom() * 0.96))
                       .scaled(page.size())
                       .convertToFormat(QImage::Format_RGB32));
}

void TestPreview::keysTurnPages()
{
    PageView &view = PreviewFixture::view();
    const int last = PreviewFixture::pages().count() - 1;
    const struct {
        Qt::Key key;
        int page;
    } steps[] = {{Qt::Key_PageDown, 1},    {Qt::Key_PageDown, 2}, {Qt::Key_PageUp, 1}, {Qt::Key_End, last},
                 {Qt::Key_PageDown, last}, {Qt::Key_Home, 0},     {Qt::Key_PageUp, 0}};
    for (const auto &step : steps) {
        WindowFixture::press(step.key);
        QCOMPARE(view.currentPage(), step.page);
        QVERIFY(view.viewport()->rect().contains(view.pageRect(step.page)));
        QCOMPARE(PreviewFixture::child<PageThumbnails>("pageThumbnails")->currentIndex().row(), step.page);
    }
}

void TestPreview::keysZoom()
{
    PageView &view = PreviewFixture::view();
    const int before = view.zoom();
    WindowFixture::press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(std::abs(view.zoom() - before - 10) <= 1);
    QCOMPARE(PreviewFixture::child<QLabel>("previewZoom")->text(), QString("%1 %").arg(view.zoom()));
    QVERIFY(!PreviewFixture::child<QAction>("previewFitPage")->isChecked());
    for (int i = 0; i < 60; ++i)
        WindowFixture::press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(view.zoom(), PageView::mostPercent);
    QVERIFY(!PreviewFixture::child<QAction>("previewZoomIn")->isEnabled());
    for (int i = 0; i < 60; ++i)
        WindowFixture::press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(view.zoom(), PageView::leastPercent);
    QVERIFY(!PreviewFixture::child<QAction>("previewZoomOut")->isEnabled());
    WindowFixture::press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view.zoom(), before);
    QVERIFY(PreviewFixture::child<QAction>("previewFitPage")->isChecked());
}

void TestPreview::wheelZooms()
{
    PageView &view = PreviewFixture::view();
    const int before = view.zoom();
    const QPointF middle = view.viewport()->rect().center();
    QWheelEvent up(middle, view.viewport()->mapToGlobal(middle), {}, {0, 240}, Qt::NoButton,
                   Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &up);
    QVERIFY(std::abs(view.zoom() - before - 20) <= 1);
}

void TestPreview::fits()
{
    PageView &view = PreviewFixture::view();
    PreviewFixture::push("previewFitWidthButton");
    QRect page = view.pageRect(view.currentPage());
    QVERIFY(page.left() >= 0 && view.viewport()->width() - page.width() < 50);
    PreviewFixture::preview()->resize(700, 500);
    QTRY_VERIFY(view.viewport()->width() - view.pageRect(0).width() < 50);
    PreviewFixture::push("previewFitPageButton");
    page = view.pageRect(view.currentPage());
    QVERIFY(page.height() <= view.viewport()->height() && view.viewport()->height() - page.height() < 50);
}

void TestPreview::liesAsABook()
{
    PageView &view = PreviewFixture::view();
    PreviewFixture::push("previewBookButton");
    // The first page is a right one; the second and the third face each other.
    QVERIFY(view.pageRect(0).left() > view.viewport()->width() / 2 - 2);
    QCOMPARE(view.pageRect(1).top(), view.pageRect(2).top());
    QVERIFY(view.pageRect(1).right() < view.pageRect(2).left());
    QCOMPARE(view.pageRect(0).left(), view.pageRect(2).left());
    WindowFixture::press(Qt::Key_PageDown);
    QVERIFY(view.viewport()->rect().contains(view.pageRect(1)));
    QVERIFY(view.viewport()->rect().contains(view.pageRect(2)));
    PreviewFixture::push("previewBookButton");
    QVERIFY(view.pageRect(1).bottom() < view.pageRect(2).top());
}

void TestPreview::goesToASection()
{
    auto *list = PreviewFixture::child<QComboBox>("previewSections");
    QCOMPARE(list->count(), 6);
    list->setFocus();
    WindowFixture::press(Qt::Key_End);
    WindowFixture::press(Qt::Key_Return);
    QTRY_VERIFY(PreviewFixture::view().hasFocus());
    const int heading = PreviewFixture::placeWith("六、其他需要报告的事项");
    QVERIFY(PreviewFixture::view().viewport()->rect().intersects(PreviewFixture::view().placeRect(heading)));
}

void TestPreview::thumbnailsLead()
{
    auto *list = PreviewFixture::child<PageThumbnails>("pageThumbnails");
    const QModelIndex third = list->model()->index(2, 0);
    list->scrollTo(third);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(third).center());
    QCOMPARE(PreviewFixture::view().currentPage(), 2);
    QCOMPARE(third.data(Qt::AccessibleTextRole).toString(), QString("Page 3"));
    // Painted lazily, but painted.
    const QRect inside = list->visualRect(third).adjusted(20, 20, -20, -60);
    QTRY_VERIFY([&] {
        const QImage image = list->viewport()->grab(inside).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).lightness() < 200)
                    return true;
            }
        }
        return false;
    }());
}

void TestPreview::clickLeadsToTheForm_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("editor");
    QTest::newRow("a cell") << "t3.carriedOver.business"
                            << "t3.carriedOver.business";
    QTest::newRow("a heading") << "五、存在的主要问题"
                               << "s5";
    QTest::newRow("a table's heading") << "三、收到和处理政府信息公开申请情况"
                                       << "t3.received.natural";
    QTest::newRow("the title") << "年度报告"
                               << "title";
    QTest::newRow("the number") << "青管发〔2024〕1号"
                                << "documentNumber";
    QTest::newRow("the name below") << QString() << "signedBy";
    QTest::newRow("the date below") << "2024年1月23日"
                                    << "signedOn";
}

void TestPreview::clickLeadsToTheForm()
{
    QFETCH(QString, what);
    QFETCH(QString, editor);
    m_fixture->apply({{SetField{Field::DocumentNumber, "青管发〔2024〕1号"}}});
    QTRY_VERIFY(PreviewFixture::placeWith("青管发〔2024〕1号") >= 0);
    PreviewFixture::clickPlace(editor == "signedBy" ? signatureOf(Field::SignedBy)
                                                    : PreviewFixture::placeWith(what));
    QTRY_VERIFY(m_fixture->window->isActiveWindow());
    QCOMPARE(QApplication::focusWidget()->objectName(), editor);
    QVERIFY(PreviewFixture::preview()->isVisible()); // it stays
}

void TestPreview::clickLeadsToTheWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("section");
    QTest::addColumn<int>("paragraph");
    QTest::addColumn<bool>("withSheet");
    QTest::newRow("in the first line") << "青禾经济开发区围绕"
                                       << "s1" << 0 << false;
    QTest::newRow("in a later line") << "政策解读类"
                                     << "s1" << 1 << false;
    QTest::newRow("after a number") << "有效性标注"
                                    << "s1" << 3 << false;
    QTest::newRow("with the review sheet before") << "有效性标注"
                                                  << "s1" << 3 << true;
    QTest::newRow("space around, and what can't be printed") << "找得到"
                                                             << "s5" << 1 << false;
    QTest::newRow("a heading") << "一）改进"
                               << "s5" << 0 << false;
    QTest::newRow("pages below the paragraph's begin") << "末尾在此"
                                                       << "s6" << 0 << false;
    QTest::newRow("after a character of two units") << "在后面"
                                                    << "s6" << 1 << false;
}

void TestPreview::clickLeadsToTheWords()
{
    QFETCH(QString, words);
    QFETCH(QString, section);
    QFETCH(int, paragraph);
    QFETCH(bool, withSheet);
    m_fixture->apply(
        {{SetNarrative{"s5",
                       QList<Block>{Heading{1, "（一）改进情况"},
                                    Paragraph{{{"　　 开头，"}, {"粗体", true}, {"\u0007中间找得到。"}}}}},
          SetNarrative{"s6",
                       QList<Block>{Paragraph{{{QString("很长的一段话。").repeated(200) + "末尾在此。"}}},
                                    Paragraph{{{"𠮷字在后面。"}}}}}}});
    QTRY_VERIFY(PreviewFixture::placeWith("末尾在此") >= 0);
    if (withSheet) {
        WindowFixture::press(Qt::Key_T, Qt::ControlModifier);
        QApplication::activeModalWidget()->findChild<QComboBox *>("reviewSheet")->setCurrentIndex(1);
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return);
        QVERIFY(PreviewFixture::pages().parts().first == 1);
    }
    PreviewFixture::view().setZoom(100);
    const QPoint point = pointOf(words);
    QVERIFY(!point.isNull());
    QTest::mouseClick(PreviewFixture::view().viewport(), Qt::LeftButton, {}, point);
    QTRY_VERIFY(m_fixture->window->isActiveWindow());
    QCOMPARE(QApplication::focusWidget(), m_fixture->narrative(section));
    const QTextCursor cursor = m_fixture->narrative(section)->textCursor();
    QCOMPARE(cursor.blockNumber(), paragraph);
    QVERIFY2(cursor.block().text().mid(cursor.positionInBlock()).startsWith(words),
             qPrintable(cursor.block().text().mid(cursor.positionInBlock())));
    // … and in sight.
    const QRect caret = m_fixture->narrative(section)->cursorRect();
    const QPoint seen = m_fixture->narrative(section)->viewport()->mapTo(
        m_fixture->window->sheet().viewport(), caret.center());
    QTRY_VERIFY(m_fixture->window->sheet().viewport()->rect().contains(seen));
}

// A button that was pressed elsewhere, or not here at all, leads nowhere.
void TestPreview::aClickStaysOnItsPlace()
{
    PageView &view = PreviewFixture::view();
    view.goToPage(0);
    const QPoint title = view.placeRect(PreviewFixture::placeWith("年度报告")).center();
    const QPoint heading = view.placeRect(PreviewFixture::placeWith("一、总体情况")).center();
    QVERIFY(view.viewport()->rect().contains(title) && view.viewport()->rect().contains(heading));
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, title);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, heading);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, heading);
    QCoreApplication::processEvents();
    QVERIFY(PreviewFixture::preview()->isActiveWindow());
    QCOMPARE(view.currentPlace(), -1);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, heading);
    QTRY_VERIFY(m_fixture->window->isActiveWindow());
}

void TestPreview::enterLeadsToTheForm()
{
    PageView &view = PreviewFixture::view();
    WindowFixture::press(Qt::Key_PageDown);
    WindowFixture::press(Qt::Key_Down); // the first thing on that page
    QCOMPARE(PreviewFixture::pages().places()[view.currentPlace()].page, 1);
    const QString text = PreviewFixture::pages().places()[view.currentPlace()].text;
    QCOMPARE(view.accessibleName(),
             QString("Page 2 of %1: %2").arg(PreviewFixture::pages().count()).arg(text));
    view.setCurrentPlace(PreviewFixture::placeWith("t3.received.natural"));
    WindowFixture::press(Qt::Key_Right);
    WindowFixture::press(Qt::Key_Return);
    QTRY_VERIFY(m_fixture->window->isActiveWindow());
    QVERIFY(m_fixture->cell(QApplication::focusWidget()->objectName()));
}

void TestPreview::followsOnceAfterAPause()
{
    QSignalSpy updates(&PreviewFixture::pages(), &PaperPages::updated);
    for (int i = 1; i <= 5; ++i)
        m_fixture->apply({{SetFigure{"t3.received.natural", Figure::number(70 + i)}}});
    QCOMPARE(updates.count(), 0);
    QTRY_COMPARE(updates.count(), 1);
    QVERIFY(PreviewFixture::placeWith("75") >= 0);
    QTest::qWait(300);
    QCOMPARE(updates.count(), 1);
}

void TestPreview::restsWhileClosed()
{
    QSignalSpy updates(&PreviewFixture::pages(), &PaperPages::updated);
    WindowFixture::press(Qt::Key_Escape);
    QVERIFY(!PreviewFixture::preview()->isVisible());
    m_fixture->apply({{SetFigure{"t3.received.natural", Figure::number(7654)}}});
    QTest::qWait(350);
    QCOMPARE(updates.count(), 0);
    m_fixture->window->activateWindow();
    m_fixture->openPreview();
    QCOMPARE(updates.count(), 1);
    QVERIFY(PreviewFixture::placeWith("7654") >= 0);
}

void TestPreview::paperStaysWhite()
{
    const QPalette light = QApplication::palette();
    QApplication::setPalette(QPalette(QColor(0x35, 0x39, 0x3F), QColor(0x2A, 0x2D, 0x31)));
    QCoreApplication::processEvents();
    const QImage image = PreviewFixture::view().viewport()->grab().toImage();
    const QRect page = PreviewFixture::view().pageRect(0);
    QCOMPARE(image.pixelColor(page.topLeft() + QPoint(5, 5)), QColor(Qt::white));
    QCOMPARE(image.pixelColor(page.topLeft() - QPoint(8, 0)).name(), QString("#1e2124"));
    QApplication::setPalette(light);
}

void TestPreview::speaksTheLanguage()
{
    PreviewFixture::child<QLabel>("previewPage")->clear();
    PreviewFixture::child<QAction>("previewPrint")->setText({});
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(PreviewFixture::preview(), &change);
    QVERIFY(PreviewFixture::child<QLabel>("previewPage")->text().startsWith("Page 1 of "));
    QCOMPARE(PreviewFixture::child<QAction>("previewPrint")->text(), QString("&Print…"));
}

void TestPreview::closesWithTheReport()
{
    m_fixture->window->activateWindow();
    m_fixture->trigger("actionClose");
    QVERIFY(!PreviewFixture::preview()->isVisible());
    QVERIFY(!m_fixture->action("actionPreview")->isEnabled());
}

void TestPreview::staysAsItWasLeft()
{
    PreviewFixture::push("previewBookButton");
    PreviewFixture::push("previewFitWidthButton");
    m_fixture->open(); // the next start
    m_fixture->window->load(m_fixture->folder.filePath("sample.nianbao"));
    m_fixture->openPreview();
    QVERIFY(PreviewFixture::view().isBook());
    QCOMPARE(PreviewFixture::view().fit(), PageView::Fit::Width);
    QVERIFY(PreviewFixture::child<QAction>("previewBook")->isChecked());
    QVERIFY(PreviewFixture::child<QAction>("previewFitWidth")->isChecked());
}

// As a reviewer reads it: findings and comments stand beside what they are about, on the very page.
void TestPreview::notesInTheMargin()
{
    ReportDocument &document = m_fixture->window->document();
    Comment comment;
    comment.text = "请核实。";
    comment.by = "王";
    comment.anchor.place = "t3.received.natural";
    Review review = withComment(document.report(), comment);
    QVERIFY(document.apply({{SetReview{review}}}, document.newToken()));
    const int cell = PreviewFixture::placeWith("t3.received.natural");
    const QList<PagePlace> &places = PreviewFixture::pages().places();
    const QList<PageNote> notes = notesOn(places, document.report(), {});
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.first().page, places[cell].page);
    QCOMPARE(notes.first().box, places[cell].box);
    QVERIFY(notes.first().words.contains("请核实。"));
    // Drawn in the margin, and not on the pages as they are printed.
    PreviewFixture::view().goTo(places[cell].page, places[cell].box.top());
    const QImage plain = PreviewFixture::view().viewport()->grab().toImage();
    PreviewFixture::child<QAction>("previewNotes")->trigger();
    const QImage noted = PreviewFixture::view().viewport()->grab().toImage();
    const QRect page = PreviewFixture::view().pageRect(places[cell].page);
    const QRect margin(page.left() + page.width() * 186 / 210, page.top(), page.width() * 22 / 210,
                       page.height());
    QVERIFY(plain.copy(margin) != noted.copy(margin));
    PreviewFixture::child<QAction>("previewNotes")->trigger();
    QCOMPARE(PreviewFixture::view().viewport()->grab().toImage(), plain);
    // Done: nothing to be read any more.
    review = document.report().review();
    review.comments.first().done = true;
    QVERIFY(document.apply({{SetReview{review}}}, document.newToken()));
    QVERIFY(notesOn(places, document.report(), {}).isEmpty());
    // More than there is room for is counted, and stays on the page.
    QList<PageNote> many(60, notes.first());
    QImage canvas(400, 566, QImage::Format_RGB32);
    canvas.fill(Qt::white);
    QPainter painter(&canvas);
    paintNotes(painter, QRect(0, 0, 400, 566), 400 / 210.0, many);
}

QTEST_MAIN(TestPreview)
#include "test_preview.moc"
