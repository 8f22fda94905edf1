#include "window_fixture.h"

#include "intake/pasted_cells.h"

#include <QClipboard>
#include <QMimeData>

using namespace nianbao;

// Copy, paste, clear and fill in the tables, by keys and the menu.
class TestTableCommands : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->window->load(m_fixture->makeReport("sample.nianbao"));
    }
    void cleanup() { m_fixture.reset(); }
    void copiesTextAndTable();
    void copiesOneCell();
    void pastesABlock();
    void aTableGoesBeforeText();
    void aWholeTableThereAndBack();
    void takesNoneOfAFaultyBlock();
    void singleTexts();
    void aWordIsToldOf();
    void complaintsGo();
    void oneTextIntoMany();
    void clearsAndCuts();
    void fillsEmptyCells();
    void homeAndEnd();
    void outsideOfTables();

private:
    static void clip(const QString &text, const QString &html = {})
    {
        auto *data = new QMimeData;
        data->setText(text);
        if (!html.isEmpty())
            data->setHtml(html);
        QApplication::clipboard()->setMimeData(data);
    }
    static QString clippedText() { return QApplication::clipboard()->text(); }
    static void paste() { WindowFixture::press(Qt::Key_V, Qt::ControlModifier); }
    const Figures &figures() const { return m_fixture->window->document().figures(); }
    QString figure(const char *address) const { return figures().at(QString(address)).text(); }
    int steps() const { return m_fixture->window->document().history().index(); }
    int selected(const char *table) const
    {
        return int(m_fixture->window->findChild<FormTable *>(table)->selection().figures().size());
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestTableCommands::copiesTextAndTable()
{
    m_fixture->click(m_fixture->cell("t3.received.business"));
    WindowFixture::type("5");
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    WindowFixture::press(Qt::Key_Delete);
    WindowFixture::press(Qt::Key_Right, Qt::ShiftModifier);
    WindowFixture::press(Qt::Key_Down, Qt::ShiftModifier);
    WindowFixture::press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clippedText(), QString("\t5\n0\t0\n"));
    QCOMPARE(cellsOfText(clippedText()), (PastedCells{{"", "5"}, {"0", "0"}}));
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QVERIFY(data->hasHtml());
    QCOMPARE(cellsOfHtml(data->html()), (PastedCells{{"", "5"}, {"0", "0"}}));
    clip("");
    m_fixture->trigger("actionCopy"); // the menu says the same
    QCOMPARE(clippedText(), QString("\t5\n0\t0\n"));
}

void TestTableCommands::copiesOneCell()
{
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    WindowFixture::type("123");
    WindowFixture::press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clippedText(), QString("123"));
    WindowFixture::press(Qt::Key_Left, Qt::ShiftModifier);
    WindowFixture::press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clippedText(), QString("3")); // characters, where those are selected
    WindowFixture::press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(figure("t3.received.natural"), QString("12"));
}

void TestTableCommands::pastesABlock()
{
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    const int before = steps();
    clip("1,234\t１２\n12 件\t/\n");
    paste();
    QCOMPARE(figure("t3.received.natural"), QString("1234"));
    QCOMPARE(m_fixture->text("t3.received.business"), QString("12"));
    QCOMPARE(figure("t3.carriedOver.natural"), QString("12"));
    QCOMPARE(figure("t3.carriedOver.business"), QString("/"));
    QCOMPARE(figure("t3.received.total"), QString("1246"));
    QCOMPARE(steps(), before + 1);
    QCOMPARE(selected("t3"), 4);
    m_fixture->trigger("actionUndo");
    QCOMPARE(m_fixture->text("t3.received.natural"), QString("0"));
    QCOMPARE(figure("t3.carriedOver.business"), QString("0"));
}

void TestTableCommands::aTableGoesBeforeText()
{
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    clip("seven and eight", "<p>as sent</p><table><tr><td>7</td><td>8</td></tr></table>");
    paste();
    QCOMPARE(figure("t3.received.natural"), QString("7"));
    QCOMPARE(figure("t3.received.business"), QString("8"));
}

void TestTableCommands::aWholeTableThereAndBack()
{
    for (const char *address : {"t2.rules.made", "t3.received.natural", "t4.review.upheld"}) {
        m_fixture->click(m_fixture->cell(address));
        WindowFixture::type("6");
        WindowFixture::press(Qt::Key_A, Qt::ControlModifier);
        WindowFixture::press(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(figure(address), QString());
        paste();
        QCOMPARE(figure(address), QString("6"));
        m_fixture->trigger("actionUndo");
        m_fixture->trigger("actionUndo");
        const Report before = m_fixture->window->document().report();
        WindowFixture::press(Qt::Key_A, Qt::ControlModifier);
        paste();
        QCOMPARE(m_fixture->message(), QString());
        QVERIFY(m_fixture->window->document().report() == before);
    }
}

void TestTableCommands::takesNoneOfAFaultyBlock()
{
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    const int before = steps();
    clip("4\t5\n6\tabout seven\n");
    paste();
    QCOMPARE(steps(), before);
    QCOMPARE(m_fixture->text("t3.received.natural"), QString("0"));
    QVERIFY2(m_fixture->message().contains(m_fixture->cell("t3.carriedOver.business")->spec().fullLabel()),
             qPrintable(m_fixture->message()));
    clip("4\t5\t6\t7\t8\t9\t10\t11\n"); // beyond the table
    paste();
    QCOMPARE(steps(), before);
    QVERIFY2(m_fixture->message().contains("11"), qPrintable(m_fixture->message()));
    QVERIFY(m_fixture->dialogs.failures.isEmpty());
}

void TestTableCommands::singleTexts()
{
    FigureEdit *cell = m_fixture->cell("t3.received.natural");
    m_fixture->click(cell);
    clip("12 件");
    paste();
    QCOMPARE(figure("t3.received.natural"), QString("12"));
    QCOMPARE(cell->text(), QString("12"));
    clip("—\n");
    paste();
    QCOMPARE(cell->text(), QString("/"));
    clip("34");
    paste(); // instead of all of it, which is selected
    QCOMPARE(cell->text(), QString("34"));
    WindowFixture::press(Qt::Key_Home);
    paste(); // a number goes to where the cursor is
    QCOMPARE(cell->text(), QString("3434"));
    // What was typed and not understood gives way.
    WindowFixture::type("/");
    QVERIFY(!cell->problem().isEmpty());
    clip("无");
    paste();
    QCOMPARE(cell->text(), QString("/"));
    QVERIFY(cell->problem().isEmpty());
}

// Into one cell, into several, and where nothing can be pasted at all: the cell and the text are named.
void TestTableCommands::aWordIsToldOf()
{
    const FigureEdit *cell = m_fixture->cell("t3.received.natural");
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    const int before = steps();
    for (const bool many : {false, true}) {
        if (many)
            WindowFixture::press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_fixture->message(), QString()); // gone with the next thing done
        clip("about <seven>");
        paste();
        const QString message = m_fixture->message();
        QVERIFY2(message.contains(cell->spec().fullLabel()) && message.contains("about <seven>"),
                 qPrintable(message));
        const QString tip = m_fixture->window->findChild<QLabel *>("message")->toolTip();
        QVERIFY2(Qt::mightBeRichText(tip) && tip.contains(message.toHtmlEscaped()), qPrintable(tip));
        QCOMPARE(steps(), before);
        QCOMPARE(cell->text(), QString("0"));
    }
    WindowFixture::press(Qt::Key_Escape);
    WindowFixture::type("0");
    clip("1,0"); // which a text may become on the way to a number
    paste();
    QCOMPARE(cell->text(), QString("01,0"));
    clip("seven");
    paste();
    QVERIFY(m_fixture->message().contains("seven"));
    WindowFixture::press(Qt::Key_Left); // what stands there is still no figure
    QVERIFY2(m_fixture->message() == cell->problem() && !cell->problem().isEmpty(),
             qPrintable(m_fixture->message()));

    m_fixture->click(m_fixture->cell("t3.received.otherOrg"));
    WindowFixture::press(Qt::Key_Right); // to the total
    QCOMPARE(m_fixture->message(), QString());
    clip("8");
    paste();
    QVERIFY(m_fixture->message().contains(cell->spec().columnLabels.last()));
    QCOMPARE(figure("t3.received.total"), QString("0"));
}

// By the mouse, by a key, and by what doesn't come from the table at all.
void TestTableCommands::complaintsGo()
{
    FigureEdit *cell = m_fixture->cell("t3.received.natural");
    m_fixture->click(cell);
    WindowFixture::type("4");
    const auto complain = [this] {
        clip("seven");
        paste();
        QVERIFY(m_fixture->message().contains("seven"));
    };
    complain();
    QTest::keyPress(cell, Qt::Key_Control);
    QVERIFY(!m_fixture->message().isEmpty());
    QTest::mouseClick(cell, Qt::LeftButton);
    QCOMPARE(m_fixture->message(), QString());
    complain();
    WindowFixture::type("5");
    QCOMPARE(m_fixture->message(), QString());
    complain();
    m_fixture->trigger("actionUndo");
    QCOMPARE(m_fixture->message(), QString());
}

void TestTableCommands::oneTextIntoMany()
{
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    for (int i = 0; i < 7; ++i)
        WindowFixture::press(Qt::Key_Right, Qt::ShiftModifier);
    clip("3 件");
    paste();
    QCOMPARE(figure("t3.received.total"), QString("18"));
    QCOMPARE(selected("t3"), 7);
}

void TestTableCommands::clearsAndCuts()
{
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace}) {
        const int before = steps();
        for (int i = 0; i < 7; ++i)
            WindowFixture::press(Qt::Key_Right, Qt::ShiftModifier);
        WindowFixture::press(key);
        QCOMPARE(figure("t3.received.natural"), QString());
        QCOMPARE(figure("t3.received.total"), QString());
        QCOMPARE(steps(), before + 1);
        m_fixture->trigger("actionUndo");
        QCOMPARE(figure("t3.received.total"), QString("0"));
        WindowFixture::press(Qt::Key_Escape);
    }
    WindowFixture::press(Qt::Key_Right, Qt::ShiftModifier);
    WindowFixture::press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(clippedText(), QString("0\t0\n"));
    QCOMPARE(figure("t3.received.business"), QString());
    m_fixture->trigger("actionUndo");
    m_fixture->trigger("actionClear");
    QCOMPARE(figure("t3.received.business"), QString());
    QCOMPARE(figure("t3.received.research"), QString("0"));
}

void TestTableCommands::fillsEmptyCells()
{
    m_fixture->window->document().start(Report(), false);
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    WindowFixture::type("9");
    WindowFixture::press(Qt::Key_Down, Qt::ShiftModifier);
    WindowFixture::press(Qt::Key_Right, Qt::ShiftModifier);
    const int before = steps();
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(figure("t3.received.natural"), QString("9"));
    QCOMPARE(figure("t3.received.business"), QString("0"));
    QCOMPARE(figure("t3.carriedOver.business"), QString("0"));
    QCOMPARE(figure("t3.received.research"), QString());
    m_fixture->trigger("actionFillTable");
    QCOMPARE(steps(), before + 2);
    for (const FigureSpec &spec : Template::current()->figures())
        QCOMPARE(figures().at(spec.address).isEmpty(),
                 spec.table != m_fixture->cell("t3.received.natural")->spec().table);
    QCOMPARE(figure("t3.received.natural"), QString("9"));
    m_fixture->trigger("actionFillTable");
    QCOMPARE(steps(), before + 2);
    const QString inTable = m_fixture->message();
    QVERIFY(!inTable.isEmpty()); // nothing left to fill
    m_fixture->trigger("actionFill");
    QCOMPARE(steps(), before + 2);
    QCOMPARE(figure("t3.received.natural"), QString("9"));
    QVERIFY(!m_fixture->message().isEmpty() && m_fixture->message() != inTable); // of the selection
    m_fixture->trigger("actionUndo");
    QCOMPARE(figure("t3.received.research"), QString());
}

void TestTableCommands::homeAndEnd()
{
    const auto at = [] { return QApplication::focusWidget()->objectName(); };
    m_fixture->click(m_fixture->cell("t3.granted.research"));
    WindowFixture::press(Qt::Key_Home);
    QCOMPARE(at(), QString("t3.granted.natural"));
    WindowFixture::press(Qt::Key_End);
    QCOMPARE(at(), QString("t3.granted.otherOrg")); // the total behind it isn't entered
    WindowFixture::press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(at(), QString("t3.received.natural"));
    WindowFixture::press(Qt::Key_End, Qt::ControlModifier);
    QString last;
    for (const FigureSpec &spec : Template::current()->figures()) {
        if (spec.address.startsWith("t3.") && !spec.computed)
            last = spec.address;
    }
    QCOMPARE(at(), last);
    // Within a text that is being written they stay in it.
    WindowFixture::type("12");
    WindowFixture::press(Qt::Key_Home);
    QCOMPARE(at(), last);
    QCOMPARE(m_fixture->cell(last)->cursorPosition(), 0);
}

void TestTableCommands::outsideOfTables()
{
    m_fixture->click(m_fixture->narrative("s5"));
    clip("a\tb");
    m_fixture->trigger("actionPaste");
    QCOMPARE(m_fixture->narrative("s5")->toPlainText(), QString("a\tb"));
    m_fixture->trigger("actionSelectAll");
    m_fixture->trigger("actionCut");
    QCOMPARE(m_fixture->narrative("s5")->toPlainText(), QString());
    const int before = steps();
    m_fixture->trigger("actionFillTable");
    QCOMPARE(steps(), before);
    QVERIFY(!m_fixture->message().isEmpty());
}

QTEST_MAIN(TestTableCommands)
#include "test_table_commands.moc"
