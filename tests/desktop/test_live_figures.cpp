#include "window_fixture.h"

#include "desktop/text/field_picker.h"
#include "desktop/text/narrative_clipboard.h"
#include "desktop/text/number_popup.h"

#include <QClipboard>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QListWidget>
#include <QMimeData>
#include <QTextBlock>
#include <QTimer>
#include <QWindow>

using namespace nianbao;

// Numbers in a section's text that follow the form, and breakdowns within it.
class TestLiveFigures : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        set("t3.received.natural", "12");
        set("t3.carriedOver.natural", "2");
        m_fixture->click(edit());
    }
    void cleanup() { m_fixture.reset(); }
    void braceFindsAFigure_data();
    void braceFindsAFigure();
    void aBraceOfItsOwn();
    void noneInAHeading();
    void followsItsCell();
    void typedBesideIt();
    void typedIntoIt();
    void goesAsOne();
    void boldKeepsItLive();
    void copiedAndPasted();
    void readsAsTextElsewhere();
    void droppedCell();
    void carriedOutOfTheTable();
    void goesToItsSource();
    void popupOfAField();
    void popupBindsOne();
    void popupBindsAll();
    void bindsByKeys();
    void bindingADisagreeingNumber();
    void brokenIsNotExported();
    void breakdownStandsInTheText();
    void sentenceInOnesOwnWords();
    void breakdownDeletedLeavesWords();
    void breakdownPastedIsAnother();

private:
    NarrativeEdit *edit() const { return m_fixture->narrative("s5"); }
    ReportDocument &document() const { return m_fixture->window->document(); }
    Narrative stored() const { return document().report().narrative("s5"); }
    QList<Run> runs(int block = 0) const { return runsOf(stored().blocks().value(block)); }
    QString text(int block = 0) const { return stored().texts().value(block); }
    void set(const QString &address, const QString &value) const
    {
        const Result<Change::Step> step = stepFor(document().report().form(), address, value);
        QVERIFY(step.ok());
        QVERIFY(document().apply({{*step}}, document().newToken()));
    }
    void show(const QList<Block> &blocks) const
    {
        QVERIFY(document().apply({{SetNarrative{"s5", blocks}}}, document().newToken()));
        put(0);
    }
    void put(int position, int anchor = -1) const
    {
        QTextCursor cursor(edit()->document());
        cursor.setPosition(anchor < 0 ? position : anchor);
        cursor.setPosition(position, QTextCursor::KeepAnchor);
        edit()->setTextCursor(cursor);
    }
    // Whether a number agrees is known only once its whole row is there.
    void fillRest() const
    {
        for (const char *column : {"business", "research", "welfare", "legalService", "otherOrg"}) {
            set(QString("t3.received.") + column, "0");
            set(QString("t3.carriedOver.") + column, "0");
        }
    }
    static void typeInto(QWidget *widget, const QString &text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    FieldPicker *picker() const { return m_fixture->window->findChild<FieldPicker *>(); }
    QString popupText() const
    {
        const auto *popup = edit()->findChild<NumberPopup *>();
        return popup && popup->isVisible() ? popup->findChild<QLabel *>()->text() : QString();
    }
    // A click onto a character of the text.
    void clickAt(int position) const
    {
        QTextCursor cursor(edit()->document());
        cursor.setPosition(position);
        const QRect before = edit()->cursorRect(cursor);
        cursor.setPosition(position + 1);
        const QRect behind = edit()->cursorRect(cursor);
        QTest::mouseClick(edit()->viewport(), Qt::LeftButton, Qt::NoModifier,
                          QPoint((before.x() + behind.x()) / 2, before.center().y()));
    }
    void follow(const QString &link) const
    {
        emit edit()->findChild<NumberPopup *>()->findChild<QLabel *>()->linkActivated(link);
    }
    static Breakdown breakdown(const QString &id)
    {
        Breakdown one;
        one.id = id;
        one.subject = "公开信息";
        one.unit = "条";
        one.parts = {{"p1", "要闻", Figure::number(120)}, {"p2", "公告", Figure::number(55)}};
        one.phrasing = "share";
        one.showsTable = true;
        one.chart = ChartKind::Bar;
        return one;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestLiveFigures::braceFindsAFigure_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("composed");
    QTest::newRow("half-width") << "{" << false;
    QTest::newRow("full-width") << "｛" << false;
    QTest::newRow("by an input method") << "｛" << true;
}

void TestLiveFigures::braceFindsAFigure()
{
    QFETCH(QString, typed);
    QFETCH(bool, composed);
    m_fixture->type("收到");
    if (composed) {
        QInputMethodEvent event;
        event.setCommitString(typed);
        QApplication::sendEvent(edit(), &event);
    } else {
        m_fixture->type(typed);
    }
    QVERIFY(picker() && picker()->isVisible());
    auto *words = picker()->findChild<QLineEdit *>();
    typeInto(words, "新收 总计");
    const auto *list = picker()->findChild<QListWidget *>();
    QVERIFY(list->count() > 0);
    QVERIFY2(list->item(0)->text().startsWith("12 "), qPrintable(list->item(0)->text()));
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_COMPARE(text(), QString("收到12"));
    QCOMPARE(runs().last().field, QString("t3.received.total"));
    QTRY_VERIFY(!picker());
    QTRY_COMPARE(QApplication::focusWidget(), edit());
    QCOMPARE(edit()->textCursor().position(), 4);
    m_fixture->type("件");
    QCOMPARE(text(), QString("收到12件"));
    QCOMPARE(runs().size(), 3);
}

void TestLiveFigures::aBraceOfItsOwn()
{
    m_fixture->type("a{");
    typeInto(picker()->findChild<QLineEdit *>(), "zz");
    QVERIFY(picker()->findChild<QLabel *>()->isVisible()); // nothing is called that
    QTest::keyClick(picker()->findChild<QLineEdit *>(), Qt::Key_Escape);
    QTRY_COMPARE(text(), QString("a{zz"));
}

void TestLiveFigures::noneInAHeading()
{
    show({Heading{1, "标题"}});
    put(2);
    m_fixture->type("{");
    QVERIFY(!picker());
    QCOMPARE(text(), QString("标题{"));
    QVERIFY(!m_fixture->action("actionInsertField")->isEnabled());
}

void TestLiveFigures::followsItsCell()
{
    show({Paragraph{{{"收到", false}, {{}, false, "t3.received.total"}, {"件", false}}}});
    QCOMPARE(text(), QString("收到12件"));
    QCOMPARE(edit()->toPlainText(), QString("收到12件"));
    m_fixture->click(m_fixture->cell("t3.received.business"));
    m_fixture->type("300");
    QCOMPARE(edit()->toPlainText(), QString("收到312件"));
    document().undo();
    QCOMPARE(edit()->toPlainText(), QString("收到12件"));
}

void TestLiveFigures::typedBesideIt()
{
    show({Paragraph{{{{}, false, "t3.received.total"}}}});
    put(2);
    m_fixture->type("34"); // not into the number, however close
    QCOMPARE(runs(), (QList<Run>{{"12", false, "t3.received.total"}, {"34", false}}));
    put(0);
    m_fixture->type("9");
    QCOMPARE(runs(), (QList<Run>{{"9", false}, {"12", false, "t3.received.total"}, {"34", false}}));
    QVERIFY(!edit()->document()->begin().charFormat().fontUnderline());
}

void TestLiveFigures::typedIntoIt()
{
    show({Paragraph{{{{}, false, "t3.received.total"}}}});
    put(1);
    m_fixture->type("0");
    QCOMPARE(runs(), (QList<Run>{{"102", false}})); // nothing typed is lost; it is plain now
    document().undo();
    QCOMPARE(runs(), (QList<Run>{{"12", false, "t3.received.total"}}));
}

void TestLiveFigures::goesAsOne()
{
    show({Paragraph{{{"共", false}, {{}, false, "t3.received.total"}, {"件", false}}}});
    put(3);
    m_fixture->press(Qt::Key_Backspace);
    QCOMPARE(text(), QString("共件"));
    document().undo();
    put(1);
    m_fixture->press(Qt::Key_Delete);
    QCOMPARE(text(), QString("共件"));
    document().undo();
    QCOMPARE(runs()[1].field, QString("t3.received.total"));
}

void TestLiveFigures::boldKeepsItLive()
{
    show({Paragraph{{{"共", false}, {{}, false, "t3.received.total"}, {"件", false}}}});
    put(4, 0);
    m_fixture->trigger("actionBold");
    QCOMPARE(runs(), (QList<Run>{{"共", true}, {"12", true, "t3.received.total"}, {"件", true}}));
}

void TestLiveFigures::copiedAndPasted()
{
    show({Paragraph{{{"共", false}, {{}, false, "t3.received.total"}, {"件", false}}}});
    put(4, 0);
    m_fixture->press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QString("共12件"));
    QVERIFY(QApplication::clipboard()->mimeData()->html().contains("共12件"));
    put(4);
    m_fixture->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(text(), QString("共12件共12件"));
    set("t3.received.natural", "7");
    QCOMPARE(text(), QString("共7件共7件"));
    // Half of one is a number like any other.
    set("t3.received.natural", "12");
    put(2, 0);
    m_fixture->press(Qt::Key_C, Qt::ControlModifier);
    put(int(text().size()));
    m_fixture->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(runs().last(), (Run{"件共1", false}));
}

void TestLiveFigures::readsAsTextElsewhere()
{
    show({Paragraph{{{"共", false}, {{}, false, "t3.received.total"}, {"件", false}}}});
    m_fixture->dialogs.toSave = m_fixture->folder.filePath("page.html");
    m_fixture->trigger("actionExportPage");
    QFile page(m_fixture->dialogs.toSave);
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(page.readAll().contains("<p>共12件</p>"));
}

void TestLiveFigures::droppedCell()
{
    show({Paragraph{{{"共件", false}}}});
    QMimeData data;
    data.setData(fieldFormat(), "t3.carriedOver.total");
    QTextCursor middle(edit()->document());
    middle.setPosition(1);
    const QPointF where = edit()->cursorRect(middle).center();
    QDragEnterEvent enter(where.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(edit()->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(edit()->viewport(), &drop);
    QCOMPARE(text(), QString("共2件"));
    QCOMPARE(runs()[1].field, QString("t3.carriedOver.total"));
}

// The mouse goes from a total up into the text of the section below, which it never gets to by selecting.
void TestLiveFigures::carriedOutOfTheTable()
{
    if (QGuiApplication::platformName() == u"offscreen")
        QSKIP("a drag needs a window system: desktop.live_figures_x11 has one");
    show({Paragraph{{{"共件", false}}}});
    FigureEdit *total = m_fixture->cell("t4.review.total");
    set("t4.review.upheld", "3");
    m_fixture->click(edit()); // and into sight, with the table above it
    QWindow *window = m_fixture->window->windowHandle();
    const auto at = [&](QWidget *widget, const QPoint &point) {
        return widget->mapTo(m_fixture->window.get(), point);
    };
    const QPoint from = at(total, total->rect().center());
    QTextCursor middle(edit()->document());
    middle.setPosition(1);
    const QPoint to = at(edit()->viewport(), edit()->cursorRect(middle).center());
    QVERIFY(m_fixture->window->rect().contains(from) && m_fixture->window->rect().contains(to));
    // The drag has a loop of its own: what the hand does meanwhile has to be there before it begins.
    // Twice, for a machine that is slow to begin.
    for (const int wait : {300, 2500}) {
        QTimer::singleShot(wait, window, [window, to] { QTest::mouseMove(window, to); });
        QTimer::singleShot(wait + 300, window,
                           [window, to] { QTest::mouseRelease(window, Qt::LeftButton, Qt::NoModifier, to); });
    }
    QTest::mousePress(window, Qt::LeftButton, Qt::NoModifier, from);
    QTest::mouseMove(window, at(total->parentWidget(), QPoint(total->x(), -2)));
    QTRY_COMPARE(text(), QString("共3件"));
    QCOMPARE(runs()[1].field, QString("t4.review.total"));
    document().undo();
    QCOMPARE(text(), QString("共件"));
}

void TestLiveFigures::goesToItsSource()
{
    show({Paragraph{{{"共", false}, {{}, false, "t3.received.total"}, {"件", false}}}});
    QVERIFY(!m_fixture->action("actionFieldSource")->isEnabled());
    put(2);
    m_fixture->trigger("actionFieldSource");
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QString("t3.received.total"));
}

void TestLiveFigures::popupOfAField()
{
    show({Paragraph{{{"共", false}, {{}, false, "t3.received.total"}, {"件", false}}}});
    clickAt(1);
    QVERIFY2(popupText().contains("一、本年新收政府信息公开申请数量"), qPrintable(popupText()));
    m_fixture->press(Qt::Key_Right);
    QVERIFY(popupText().isEmpty());
    clickAt(0);
    QVERIFY(popupText().isEmpty());
    clickAt(2);
    follow("release");
    QCOMPARE(runs(), (QList<Run>{{"共12件", false}}));
    document().undo();
    clickAt(2);
    follow("go");
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QString("t3.received.total"));
}

void TestLiveFigures::popupBindsOne()
{
    fillRest();
    show({Paragraph{{{"2023年收到政府信息公开申请12件。", false}}}});
    QTRY_VERIFY(!edit()->extraSelections().isEmpty()); // marked quietly
    clickAt(15);
    QVERIFY2(popupText().contains("一、本年新收政府信息公开申请数量"), qPrintable(popupText()));
    follow("bind");
    QCOMPARE(runs().size(), 3);
    QCOMPARE(runs()[1], (Run{"12", false, "t3.received.total"}));
    QTRY_VERIFY(edit()->extraSelections().isEmpty());
}

void TestLiveFigures::popupBindsAll()
{
    fillRest();
    show({Paragraph{{{"收到政府信息公开申请12件，上年结转2件。", false}}}});
    QTRY_COMPARE(edit()->extraSelections().size(), 2);
    clickAt(10);
    follow("bind-all");
    QCOMPARE(runs().size(), 5);
    QCOMPARE(runs()[3].field, QString("t3.carriedOver.total"));
    document().undo(); // as one step
    QCOMPARE(runs().size(), 1);
}

void TestLiveFigures::bindsByKeys()
{
    fillRest();
    show({Paragraph{{{"收到政府信息公开申请12件。", false}}}});
    put(0);
    m_fixture->trigger("actionBindNumber");
    QCOMPARE(runs().size(), 1);
    QVERIFY(!m_fixture->message().isEmpty());
    put(11);
    m_fixture->trigger("actionBindNumber");
    QCOMPARE(runs().size(), 3);
    m_fixture->trigger("actionReleaseField");
    QCOMPARE(runs().size(), 1);
    m_fixture->trigger("actionBindNumbers");
    QCOMPARE(runs().size(), 3);
}

void TestLiveFigures::bindingADisagreeingNumber()
{
    fillRest();
    show({Paragraph{{{"收到政府信息公开申请15件。", false}}}});
    QTRY_VERIFY(!edit()->extraSelections().isEmpty()); // the finding's wavy line
    QCOMPARE(edit()->extraSelections().first().format.underlineStyle(), QTextCharFormat::WaveUnderline);
    clickAt(10);
    QVERIFY2(popupText().contains("12"), qPrintable(popupText()));
    follow("bind");
    QCOMPARE(text(), QString("收到政府信息公开申请12件。"));
}

void TestLiveFigures::brokenIsNotExported()
{
    show({Paragraph{{{"共", false}, {{}, false, "t3.gone.total"}, {"件", false}}}});
    QVERIFY2(!text().contains("0"), qPrintable(text()));
    m_fixture->dialogs.toSave = m_fixture->folder.filePath("out.pdf");
    m_fixture->trigger("actionExportPdf");
    QVERIFY(!QFile::exists(m_fixture->dialogs.toSave));
    QCOMPARE(m_fixture->dialogs.failures.size(), 1);
    QVERIFY(m_fixture->dialogs.failures.first().reason.contains("五、存在的主要问题及改进情况"));
}

void TestLiveFigures::breakdownStandsInTheText()
{
    show({Paragraph{{{"前", false}}}, breakdown("b1"), Paragraph{{{"后", false}}}});
    const QString sentence = text(1);
    QVERIFY2(sentence.contains("要闻120条，占68.57%"), qPrintable(sentence));
    QCOMPARE(edit()->document()->findBlockByNumber(1).text(), sentence);
    const double without = edit()->document()->findBlockByNumber(1).blockFormat().bottomMargin();
    QVERIFY2(without > 100, "there is room for table and chart");
    // Enter in its sentence begins a paragraph below, and doesn't part it.
    put(5);
    m_fixture->press(Qt::Key_Return);
    QCOMPARE(stored().blocks().size(), 4);
    QCOMPARE(text(1), sentence);
    QCOMPARE(text(2), QString());
}

void TestLiveFigures::sentenceInOnesOwnWords()
{
    show({breakdown("b1")});
    put(0);
    m_fixture->type("去年");
    Breakdown own = std::get<Breakdown>(stored().blocks()[0]);
    QVERIFY(own.phrasing.isEmpty());
    QVERIFY(text().startsWith("去年公开信息175条"));
    own.parts[0].count = Figure::number(20);
    QVERIFY(edit()->putBreakdown(own));
    QVERIFY2(text().startsWith("去年公开信息75条"), qPrintable(text())); // its numbers are live still
    document().undo();
    document().undo();
    QCOMPARE(std::get<Breakdown>(stored().blocks()[0]).phrasing, QString("share"));
}

void TestLiveFigures::breakdownDeletedLeavesWords()
{
    show({breakdown("b1")});
    const QString sentence = text();
    put(0);
    m_fixture->press(Qt::Key_Backspace); // chooses it
    m_fixture->press(Qt::Key_Delete);
    QCOMPARE(runs(), (QList<Run>{{sentence, false}}));
    document().undo();
    QVERIFY(std::holds_alternative<Breakdown>(stored().blocks()[0]));
}

void TestLiveFigures::breakdownPastedIsAnother()
{
    show({breakdown("b1"), Paragraph{{{"后", false}}}});
    put(int(text(0).size()) + 2, 0);
    m_fixture->press(Qt::Key_C, Qt::ControlModifier);
    put(int(text(0).size()) + 2);
    m_fixture->press(Qt::Key_Return);
    m_fixture->press(Qt::Key_V, Qt::ControlModifier);
    QStringList ids;
    for (const Block &block : stored().blocks()) {
        if (const auto *one = std::get_if<Breakdown>(&block))
            ids += one->id;
    }
    QCOMPARE(ids, (QStringList{"b1", "b2"}));
    QVERIFY2(!stored().texts().join(u'\n').contains("失效"), qPrintable(stored().texts().join(u'\n')));
}

QTEST_MAIN(TestLiveFigures)
#include "test_live_figures.moc"
