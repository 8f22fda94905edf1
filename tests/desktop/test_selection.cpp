#include "window_fixture.h"

using namespace nianbao;

// Blocks of cells, selected by keys and the mouse.
class TestSelection : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->window->load(m_fixture->makeReport("sample.nianbao"));
    }
    void cleanup() { m_fixture.reset(); }
    void byShiftAndArrows();
    void fromATotal();
    void withinATextShiftSelectsCharacters();
    void byShiftAndClick();
    void byDragging();
    void allOfATable();
    void endsWithAPlainMove();
    void spansAndLabels();
    void isPainted();
    void aTotalSaysWhatItIsMadeOf();

private:
    FormTable *table(const char *id) const { return m_fixture->window->findChild<FormTable *>(id); }
    QStringList selected(const char *id = "t3") const
    {
        QStringList addresses;
        if (!table(id)->selection().isRange())
            return addresses;
        for (const Cell *cell : table(id)->selection().figures())
            addresses += Template::current()->figures()[cell->figure].address;
        return addresses;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestSelection::byShiftAndArrows()
{
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    QVERIFY(selected().isEmpty());
    WindowFixture::press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(selected(), QStringList({"t3.received.natural", "t3.received.business"}));
    WindowFixture::press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selected().size(), 4);
    QCOMPARE(QApplication::focusWidget()->objectName(), QString("t3.received.natural")); // the anchor stays
    WindowFixture::press(Qt::Key_Up, Qt::ShiftModifier);
    WindowFixture::press(Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(selected().isEmpty());
    for (int i = 0; i < 9; ++i)
        WindowFixture::press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(selected().size(), 7); // with the total, and no further
    QCOMPARE(selected().last(), QString("t3.received.total"));
    // Typing replaces what the anchor holds, as without a selection.
    WindowFixture::type("4");
    QCOMPARE(m_fixture->text("t3.received.natural"), QString("4"));
}

// A block begins at a total as at any other cell; what is done with it leaves the totals alone.
void TestSelection::fromATotal()
{
    m_fixture->click(m_fixture->cell("t3.received.otherOrg"));
    WindowFixture::press(Qt::Key_Right);
    WindowFixture::press(Qt::Key_Left, Qt::ShiftModifier);
    WindowFixture::press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selected(), QStringList({"t3.received.otherOrg", "t3.received.total", "t3.carriedOver.otherOrg",
                                      "t3.carriedOver.total"}));
    QCOMPARE(QApplication::focusWidget(), m_fixture->cell("t3.received.total"));
    WindowFixture::press(Qt::Key_Delete);
    QCOMPARE(m_fixture->text("t3.received.otherOrg"), QString());
    QCOMPARE(m_fixture->text("t3.received.total"), QString("0"));
    m_fixture->trigger("actionUndo");
    WindowFixture::press(Qt::Key_Escape);
    QVERIFY(selected().isEmpty());
}

void TestSelection::withinATextShiftSelectsCharacters()
{
    FigureEdit *cell = m_fixture->cell("t3.received.natural");
    m_fixture->click(cell);
    WindowFixture::type("12");
    WindowFixture::press(Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(selected().isEmpty());
    QCOMPARE(cell->selectedText(), QString("2"));
    WindowFixture::press(Qt::Key_End);
    WindowFixture::press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(selected().size(), 2);
}

void TestSelection::byShiftAndClick()
{
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    QTest::mouseClick(m_fixture->cell("t3.granted.research"), Qt::LeftButton, Qt::ShiftModifier);
    QCOMPARE(selected().size(), 9);
    QCOMPARE(QApplication::focusWidget()->objectName(), QString("t3.received.natural"));
    // To a total as well.
    QTest::mouseClick(m_fixture->cell("t3.received.total"), Qt::LeftButton, Qt::ShiftModifier);
    QCOMPARE(selected().size(), 7);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QString("t3.received.natural"));
    // A right click within keeps it for the menu; a plain one begins anew.
    QTest::mouseClick(m_fixture->cell("t3.received.business"), Qt::RightButton);
    QCOMPARE(selected().size(), 7);
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    QVERIFY(selected().isEmpty());
}

void TestSelection::byDragging()
{
    FigureEdit *from = m_fixture->cell("t3.received.natural");
    m_fixture->click(from);
    // QTest's moves carry no buttons.
    const auto drag = [from, this](const char *address) {
        const QPointF local = from->mapFromParent(m_fixture->cell(address)->geometry().center());
        QMouseEvent move(QEvent::MouseMove, local, from->mapToGlobal(local), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(from, &move);
    };
    QTest::mousePress(from, Qt::LeftButton);
    drag("t3.received.business");
    drag("t3.carriedOver.total");
    QTest::mouseRelease(from, Qt::LeftButton, Qt::NoModifier,
                        from->mapFromParent(m_fixture->cell("t3.carriedOver.total")->geometry().center()));
    QCOMPARE(selected().size(), 14);
    QCOMPARE(QApplication::focusWidget(), from);
    WindowFixture::press(Qt::Key_Escape);
    QVERIFY(selected().isEmpty());
}

void TestSelection::allOfATable()
{
    for (const char *first : {"t2.rules.made", "t3.granted.natural", "t4.review.upheld"}) {
        FigureEdit *cell = m_fixture->cell(first);
        QVERIFY2(cell, first);
        m_fixture->click(cell);
        WindowFixture::press(Qt::Key_A, Qt::ControlModifier);
        QStringList wanted;
        for (const FigureSpec &spec : Template::current()->figures()) {
            if (spec.table == cell->spec().table)
                wanted += spec.address;
        }
        QCOMPARE(selected(Template::current()->tables()[cell->spec().table].id.toUtf8()), wanted);
        QCOMPARE(QApplication::focusWidget(), cell);
    }
    QVERIFY(selected("t2").isEmpty()); // one table's at a time
}

void TestSelection::endsWithAPlainMove()
{
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Return, Qt::Key_Tab}) {
        WindowFixture::press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(selected().size(), 2);
        WindowFixture::press(key);
        QVERIFY(selected().isEmpty());
    }
    WindowFixture::press(Qt::Key_Down, Qt::ShiftModifier);
    m_fixture->click(m_fixture->narrative("s5"));
    QVERIFY(selected().isEmpty());
}

void TestSelection::spansAndLabels()
{
    // From a narrow cell of table two down over the bands to one that spans three columns.
    const Table &t2 = Template::current()->tables()[0];
    TableSelection selection(t2);
    QVERIFY(!selection.isRange());
    QVERIFY(!selection.reachBy(1, 0));
    const auto widest = std::find_if(t2.cells.begin(), t2.cells.end(), [](const Cell &cell) {
        return cell.kind != Cell::Kind::Label && cell.columnSpan == 3;
    });
    QVERIFY(widest != t2.cells.end());
    const Cell *narrow = selection.figureAt(widest->row, widest->column + 1);
    QCOMPARE(narrow, &*widest); // any place that it covers
    const auto first = std::find_if(t2.cells.begin(), t2.cells.end(),
                                    [](const Cell &cell) { return cell.kind == Cell::Kind::Input; });
    selection.start(*first);
    selection.reachTo(*widest);
    QCOMPARE(selection.range().columns, 3); // no cell is cut in two
    QVERIFY(selection.figures().size() > 3);
    selection.collapse();
    QCOMPARE(selection.range(), (GridRange{first->row, first->column, 1, 1}));
    selection.reachOver(1, 2);
    QCOMPARE(selection.figures().size(), 2);
}

void TestSelection::isPainted()
{
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    const QRect far = m_fixture->cell("t3.carriedOver.business")->geometry();
    const QPoint corner = far.topLeft() + QPoint(3, 3);
    const QColor before = table("t3")->grab().toImage().pixelColor(corner);
    WindowFixture::press(Qt::Key_Right, Qt::ShiftModifier);
    WindowFixture::press(Qt::Key_Down, Qt::ShiftModifier);
    const QImage after = table("t3")->grab().toImage();
    QVERIFY(after.pixelColor(corner) != before);
    const Theme &theme = themeFor(table("t3")->palette());
    QCOMPARE(after.pixelColor(far.right(), far.center().y()), theme.accent); // the outline
}

void TestSelection::aTotalSaysWhatItIsMadeOf()
{
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    FigureEdit *total = m_fixture->cell("t3.received.total");
    m_fixture->click(total);
    for (const char *term : {"t3.received.natural", "t3.received.business", "t3.received.otherOrg"})
        QVERIFY(m_fixture->message().contains(m_fixture->cell(term)->spec().columnLabels.last()));
    WindowFixture::type("7");
    QCOMPARE(total->text(), QString("0"));
    // Of rows: their heads are named, not the column's.
    FigureEdit *concluded = m_fixture->cell("t3.concluded.natural");
    m_fixture->click(concluded);
    const QString granted = m_fixture->cell("t3.granted.natural")->spec().rowLabels.last();
    QVERIFY2(m_fixture->message().contains(granted), qPrintable(m_fixture->message()));
    QVERIFY(!m_fixture->message().contains(concluded->spec().columnLabels.last()));
}

QTEST_MAIN(TestSelection)
#include "test_selection.moc"
