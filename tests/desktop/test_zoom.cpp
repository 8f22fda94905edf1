#include "window_fixture.h"

#include "desktop/panels/zoom_button.h"

#include <QInputMethodEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>
#include <QTimer>
#include <QWheelEvent>

using namespace nianbao;

// The sheet at other sizes: how it is asked for, what stays, what is drawn.
class TestZoom : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->window->load(m_fixture->makeReport("sample.nianbao"));
    }
    void cleanup() { m_fixture.reset(); }
    void byWheel();
    void wheelKeepsThePointUnderTheMouse_data();
    void wheelKeepsThePointUnderTheMouse();
    void fineWheelsAddUp();
    void byKeys();
    void byButton();
    void isRemembered();
    void keepsWhatIsBeingTyped();
    void keepsWhatIsBeingComposed();
    void keepsTheCursorInSight();
    void keepsTheHistory();
    void comesBack();
    void linesStayOnePixel();
    void textsFit();
    void marginsGiveWay();
    void followsTheSystemsFont();

private:
    Sheet &sheet() const { return m_fixture->window->sheet(); }
    FormTable *table(const QString &id) const { return sheet().findChild<FormTable *>(id); }
    QToolButton *button() const { return m_fixture->window->findChild<QToolButton *>("zoom"); }
    // As the window system sends it: the window finds out who is under the mouse.
    void wheel(const QPoint &inViewport, int angle,
               Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const
    {
        const QPoint global = sheet().viewport()->mapToGlobal(inViewport);
        QWheelEvent event(m_fixture->window->mapFromGlobal(global), global, {}, {0, angle}, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&event); // else it goes to nobody's parent
        qApp->notify(m_fixture->window->windowHandle(), &event);
    }
    QPoint inViewport(const QWidget *widget, const QPoint &point) const
    {
        return widget->mapTo(sheet().viewport(), point);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestZoom::byWheel()
{
    const int width = table("t2")->width();
    const QFont font = table("t2")->font();
    const QPoint middle = sheet().viewport()->rect().center();
    QCOMPARE(sheet().zoom(), 100);
    wheel(middle, 120);
    QCOMPARE(sheet().zoom(), 110);
    QCOMPARE(button()->text(), QString("110 %"));
    QCOMPARE(table("t2")->width(), int(width * 1.1 + 0.5));
    wheel(middle, -240);
    QCOMPARE(sheet().zoom(), 90);
    for (int i = 0; i < 20; ++i)
        wheel(middle, 120);
    QCOMPARE(sheet().zoom(), 200);
    QCOMPARE(table("t2")->width(), 2 * width - 1); // 1179.2 of 589.6
    QCOMPARE(table("t2")->font().pixelSize(), 2 * font.pixelSize());
    for (int i = 0; i < 20; ++i)
        wheel(middle, -120);
    QCOMPARE(sheet().zoom(), 50);
    // Without Ctrl it scrolls, whatever it is over.
    const int before = sheet().verticalScrollBar()->value();
    wheel(middle, -120, Qt::NoModifier);
    QCOMPARE(sheet().zoom(), 50);
    QVERIFY(sheet().verticalScrollBar()->value() > before);
}

void TestZoom::wheelKeepsThePointUnderTheMouse_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("steps");
    for (const char *name : {"t3.granted.natural", "t3.other.other.otherOrg", "t4.review.upheld", "s1"}) {
        for (const int steps : {1, 5, 10, -3})
            QTest::addRow("%s %d", name, steps) << name << steps;
    }
}

void TestZoom::wheelKeepsThePointUnderTheMouse()
{
    QFETCH(QString, name);
    QFETCH(int, steps);
    auto *widget = sheet().findChild<QWidget *>(name);
    sheet().ensureWidgetVisible(widget, 0, 200);
    auto *text = m_fixture->narrative(name);
    // Of a text: the third of its characters.
    const auto point = [widget, text] {
        if (!text)
            return widget->rect().center();
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(3);
        return text->cursorRect(cursor).center();
    };
    const QPoint before = inViewport(widget, point());
    QVERIFY(sheet().viewport()->rect().contains(before));
    for (int i = 0; i < std::abs(steps); ++i)
        wheel(before, steps > 0 ? 120 : -120);
    QCOMPARE(sheet().zoom(), 100 + 10 * steps);
    const QPoint moved = inViewport(widget, point()) - before;
    // But where the sheet ends; one that is narrower than the window stands in its middle.
    const auto isFree = [](const QScrollBar &bar) { return bar.value() > 0 && bar.value() < bar.maximum(); };
    QVERIFY(text || isFree(*sheet().verticalScrollBar()));
    if (isFree(*sheet().verticalScrollBar()))
        QVERIFY2(std::abs(moved.y()) <= 2, qPrintable(QString::number(moved.y())));
    if (isFree(*sheet().horizontalScrollBar()))
        QVERIFY2(std::abs(moved.x()) <= 2, qPrintable(QString::number(moved.x())));
}

void TestZoom::fineWheelsAddUp()
{
    const QPoint middle = sheet().viewport()->rect().center();
    for (int i = 0; i < 7; ++i)
        wheel(middle, 15);
    QCOMPARE(sheet().zoom(), 100);
    wheel(middle, 15);
    QCOMPARE(sheet().zoom(), 110);
}

void TestZoom::byKeys()
{
    m_fixture->click(m_fixture->cell("t3.granted.natural"));
    WindowFixture::press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(sheet().zoom(), 110);
    WindowFixture::press(Qt::Key_Equal, Qt::ControlModifier); // the same key, without Shift
    QCOMPARE(sheet().zoom(), 120);
    WindowFixture::press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(sheet().zoom(), 110);
    QVERIFY(m_fixture->action("actionActualSize")->isEnabled());
    WindowFixture::press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(sheet().zoom(), 100);
    QVERIFY(!m_fixture->action("actionActualSize")->isEnabled());
    for (int i = 0; i < 10; ++i)
        WindowFixture::press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(sheet().zoom(), 200);
    QVERIFY(!m_fixture->action("actionZoomIn")->isEnabled());
    QVERIFY(m_fixture->action("actionZoomOut")->isEnabled());
    for (const char *name : {"actionZoomIn", "actionZoomOut", "actionActualSize"})
        QVERIFY(
            m_fixture->window->findChild<QMenu *>("menuView")->actions().contains(m_fixture->action(name)));
}

void TestZoom::byButton()
{
    QCOMPARE(button()->text(), QString("100 %"));
    QCOMPARE(button()->accessibleName(), QString("Zoom 100 %"));
    QTimer::singleShot(0, this, [] {
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    });
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_COMPARE(sheet().zoom(), 150);
    QCOMPARE(button()->accessibleName(), QString("Zoom 150 %"));
}

void TestZoom::isRemembered()
{
    sheet().setZoom(130);
    m_fixture->open();
    QCOMPARE(sheet().zoom(), 130);
    QCOMPARE(button()->text(), QString("130 %"));
    // Whatever stands in the settings.
    m_fixture->window.reset();
    QSettings().setValue("window/zoom", "huge");
    m_fixture->open();
    QCOMPARE(sheet().zoom(), 100);
    QSettings().remove("window/zoom");
}

void TestZoom::keepsWhatIsBeingTyped()
{
    FigureEdit *cell = m_fixture->cell("t3.granted.natural");
    m_fixture->click(cell);
    WindowFixture::type("1.5"); // not a count: it can't be taken yet
    cell->setSelection(1, 2);
    WindowFixture::press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), cell);
    QCOMPARE(cell->text(), QString("1.5"));
    QCOMPARE(cell->selectedText(), QString(".5"));
    QVERIFY(!cell->problem().isEmpty());

    // A block of cells, too.
    WindowFixture::press(Qt::Key_Escape);
    WindowFixture::press(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(table("t3")->selection().isRange());
    WindowFixture::press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(table("t3")->selection().isRange());
    QCOMPARE(m_fixture->cell("t3.granted.natural"), cell); // the same widget

    NarrativeEdit *text = m_fixture->narrative("s1");
    m_fixture->click(text);
    QTextCursor cursor = text->textCursor();
    cursor.setPosition(1);
    cursor.setPosition(3, QTextCursor::KeepAnchor);
    text->setTextCursor(cursor);
    WindowFixture::press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(text->textCursor().anchor(), 1);
    QCOMPARE(text->textCursor().position(), 3);
    QCOMPARE(text->textCursor().blockFormat().textIndent(), 2.0 * text->font().pixelSize());
}

void TestZoom::keepsWhatIsBeingComposed()
{
    NarrativeEdit *text = m_fixture->narrative("s1");
    m_fixture->click(text);
    text->moveCursor(QTextCursor::End);
    QInputMethodEvent composing("nian", {{QInputMethodEvent::Cursor, 4, 1, {}}});
    QCoreApplication::sendEvent(text, &composing);
    sheet().setZoom(150);
    QCOMPARE(text->textCursor().block().layout()->preeditAreaText(), QString("nian"));
    QInputMethodEvent commit;
    commit.setCommitString("年");
    QCoreApplication::sendEvent(text, &commit);
    QCOMPARE(m_fixture->window->document().report().narrative("s1"), QStringList{"一段话。年"});

    FieldEdit *organ = m_fixture->field("organ");
    m_fixture->click(organ);
    organ->setCursorPosition(0);
    QCoreApplication::sendEvent(organ, &composing);
    sheet().setZoom(60);
    QCOMPARE(organ->inputMethodQuery(Qt::ImCursorPosition).toInt(), 0);
    QCoreApplication::sendEvent(organ, &commit);
    QCOMPARE(organ->text(), QString("年青禾区管委会"));
}

void TestZoom::keepsTheCursorInSight()
{
    for (const char *address : {"t3.granted.natural", "t3.carriedForward.otherOrg", "t2.rules.made"}) {
        FigureEdit *cell = m_fixture->cell(address);
        m_fixture->click(cell);
        for (int i = 0; i < 10; ++i) {
            WindowFixture::press(Qt::Key_Plus, Qt::ControlModifier);
            const QRect seen(inViewport(cell, {}), cell->size());
            QVERIFY2(sheet().viewport()->rect().contains(seen), address);
        }
        WindowFixture::press(Qt::Key_0, Qt::ControlModifier);
    }
}

void TestZoom::keepsTheHistory()
{
    const int steps = m_fixture->window->document().history().count();
    for (const int percent : {50, 200, 100})
        sheet().setZoom(percent);
    QCOMPARE(m_fixture->window->document().history().count(), steps);
    QVERIFY(!m_fixture->window->document().isModified());
}

void TestZoom::comesBack()
{
    const auto places = [this] {
        QList<QRect> rects;
        for (const QWidget *widget : sheet().widget()->findChildren<QWidget *>())
            rects += widget->geometry();
        return rects;
    };
    const QList<QRect> before = places();
    sheet().setZoom(200);
    sheet().setZoom(50);
    QVERIFY(places() != before);
    sheet().setZoom(100);
    QCOMPARE(places(), before);
}

void TestZoom::linesStayOnePixel()
{
    for (const int percent : {50, 70, 130, 200}) {
        sheet().setZoom(percent);
        const QImage picture = table("t3")->grab().toImage();
        const QWidget *cell = m_fixture->cell("t3.granted.research");
        const QColor line = themeFor(cell->palette()).line;
        const QColor ground = themeFor(cell->palette()).sheet;
        // Just above the cell is the line, just above that the ground again, and so to its left.
        const QPoint corner = cell->geometry().topLeft();
        QCOMPARE(picture.pixelColor(corner + QPoint(2, -1)), line);
        QCOMPARE(picture.pixelColor(corner + QPoint(2, -2)), ground);
        QCOMPARE(picture.pixelColor(corner + QPoint(2, 0)), ground);
        QCOMPARE(picture.pixelColor(corner + QPoint(-1, 1)), line);
        QCOMPARE(picture.pixelColor(corner + QPoint(-2, 1)), ground);
        QCOMPARE(picture.pixelColor(corner + QPoint(0, 1)), ground);
    }
}

void TestZoom::textsFit()
{
    ReportDocument &document = m_fixture->window->document();
    const Figure figure = *Figure::parse("999999999999", {"count"});
    QVERIFY(document.apply({{SetFigure{"t3.granted.natural", figure}}}, document.newToken()));
    for (int percent = 50; percent <= 200; percent += 10) {
        sheet().setZoom(percent);
        for (const QLabel *label : sheet().findChildren<QLabel *>()) {
            if (!label->text().isEmpty() && label->wordWrap())
                QVERIFY2(label->heightForWidth(label->width()) <= label->height(), qPrintable(label->text()));
        }
        const FigureEdit *cell = m_fixture->cell("t3.granted.natural");
        QVERIFY(cell->fontMetrics().horizontalAdvance(cell->text()) <= cell->width() - 4);
        // What isn't long is as large as the table's other texts.
        QCOMPARE(m_fixture->cell("t3.granted.research")->font().pixelSize(), table("t3")->font().pixelSize());
    }
}

void TestZoom::marginsGiveWay()
{
    const QWidget *header = m_fixture->field("organ")->parentWidget();
    const int page = header->width();
    m_fixture->window->resize(1366, 720);
    QTRY_COMPARE(header->width(), page);
    // An office's screen, with both panels: nothing has to be scrolled sideways.
    for (const char *panel : {"sectionsDock", "inspectorDock"})
        QVERIFY(m_fixture->window->findChild<QWidget *>(panel)->isVisible());
    QCOMPARE(sheet().horizontalScrollBar()->maximum(), 0);
    m_fixture->window->resize(1200, 720);
    QTRY_VERIFY(header->width() < page);
    QTRY_COMPARE(sheet().horizontalScrollBar()->maximum(), 0);
    QCOMPARE(table("t3")->width(), 590);
}

void TestZoom::followsTheSystemsFont()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(20);
    const auto set = [](const QFont &font) {
        QApplication::setFont(font);
        // It tells the widgets only in exec(), where no test is.
        for (QWidget *widget : QApplication::allWidgets()) {
            QEvent told(QEvent::ApplicationFontChange);
            QCoreApplication::sendEvent(widget, &told);
        }
    };
    for (const int percent : {100, 150, 50}) {
        sheet().setZoom(percent);
        set(large);
        QCOMPARE(m_fixture->field("organ")->font().pointSizeF(), 20.0 * percent / 100);
        set(before);
        QCOMPARE(m_fixture->field("organ")->font().pointSizeF(), before.pointSizeF() * percent / 100);
    }
}

QTEST_MAIN(TestZoom)
#include "test_zoom.moc"
