#include "desktop/text/narrative_marks.h"
#include "window_fixture.h"

#include <QHelpEvent>
#include <QTextBlock>
#include <QToolTip>

using namespace nianbao;

// What the check finds, as it is seen on the form.
class TestMarks : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void gravestIsSeenAndAllIsSaid();
    void anEmptyYearHasNone();
    void emptyCellsAreNoAlarm();
    void anUnbalancedColumn();
    void warningsHaveACornerOnly();
    void theSelectionShowsThrough();
    void lastYearsCells();
    void marksFollowConfirmingAndUndo();
    void onlyWhatChangedIsPaintedAnew();
    void partsThatAreBuiltLater();
    void aProblemComesFirst();
    void wavyLines();
    void wavyLinesLeaveTheOthersAlone();
    void sideLines();
    void textSaysWhatWasFound();

private:
    void load() { m_fixture->window->load(m_fixture->makeReport("one.nianbao")); }
    void startFromLastYear()
    {
        Report last;
        QVERIFY(last.apply({{SetNarrative{"s1", {"甲。", "乙。"}},
                             SetFigure{"t3.carriedForward.natural", Figure::number(4)}}}));
        m_fixture->window->document().start(nextYear(last), true);
    }
    const PlaceMark &mark(const QString &address) const { return m_fixture->cell(address)->mark(); }
    // Of a cell without the cursor, with its table's ground.
    QImage picture(const QString &address) const
    {
        QWidget *cell = m_fixture->cell(address);
        return cell->parentWidget()->grab(cell->geometry()).toImage();
    }
    static QColor leftEdge(const QImage &image) { return image.pixelColor(1, image.height() / 2); }
    static QColor corner(const QImage &image) { return image.pixelColor(image.width() - 2, 1); }
    static QColor ground(const QImage &image) { return image.pixelColor(6, image.height() - 4); }
    const Theme &theme() const { return themeFor(QApplication::palette()); }

    std::unique_ptr<WindowFixture> m_fixture;
};

namespace {

Finding wordsIn(const QString &section, int paragraph, int start, int length, Severity severity)
{
    return {"made-up", severity, "这里有误。", {TextPlace{section, paragraph, start, length, {}}}};
}

} // namespace

void TestMarks::gravestIsSeenAndAllIsSaid()
{
    const QHash<QString, PlaceMark> marks = marksOf({
        {"figure-slash", Severity::Warning, "斜杠。", {CellPlace{"t3.received.natural"}}},
        {"t3-balance",
         Severity::Error,
         "不平。",
         {CellPlace{"t3.received.natural"}, FieldPlace{Field::Year}}},
        {"remark", Severity::Note, "留意。", {CellPlace{"t3.received.natural"}, CellPlace{"t2.rules.made"}}},
        {"figure-missing", Severity::Error, "五个空格。", {CellPlace{"t2.rules.inForce"}}},
        {"still-last-year", Severity::Warning, "沿用。", {CellPlace{"t2.rules.made"}}},
    });
    QCOMPARE(marks.size(), 4);
    const PlaceMark &cell = marks["t3.received.natural"];
    QCOMPARE(cell.kind, PlaceMark::Kind::Error);
    QVERIFY(!cell.inherited);
    QCOMPARE(cell.words, QString("Warning: 斜杠。\nError: 不平。\nNote: 留意。"));
    QCOMPARE(marks["year"].kind, PlaceMark::Kind::Error);
    QCOMPARE(marks["t2.rules.inForce"].kind, PlaceMark::Kind::Missing);
    QVERIFY(!marks["t2.rules.inForce"].words.startsWith("Error"));
    QCOMPARE(marks["t2.rules.made"].kind, PlaceMark::Kind::None);
    QVERIFY(marks["t2.rules.made"].inherited);
    QVERIFY(marks["t2.rules.made"].words.contains("Still last year's"));
}

void TestMarks::anEmptyYearHasNone()
{
    m_fixture->trigger("actionNew");
    QTest::qWait(60);
    for (const FigureSpec &spec : Template::current()->figures()) {
        QCOMPARE(mark(spec.address), PlaceMark());
        QCOMPARE(m_fixture->cell(spec.address)->toolTip(), QString());
    }
    QVERIFY(!m_fixture->window->findChild<QToolButton *>("findings")->isVisible());
}

void TestMarks::emptyCellsAreNoAlarm()
{
    m_fixture->click(m_fixture->cell("t2.rules.made"));
    WindowFixture::type("1");
    QTRY_COMPARE(mark("t2.rules.inForce").kind, PlaceMark::Kind::Missing);
    QCOMPARE(mark("t3.received.natural").kind, PlaceMark::Kind::None); // its table isn't begun
    const QImage cell = picture("t2.rules.inForce");
    int alarming = 0;
    int inked = 0;
    for (int y = 0; y < cell.height(); ++y) {
        for (int x = 0; x < cell.width(); ++x) {
            const QColor color = cell.pixelColor(x, y);
            alarming += color.red() > color.blue() + 8;
            inked += color != theme().sheet;
        }
    }
    QCOMPARE(alarming, 0);
    QVERIFY2(inked > 0 && inked < 30, qPrintable(QString::number(inked))); // the dot
    QVERIFY(m_fixture->cell("t2.rules.inForce")->toolTip().contains("write 0"));
    QCOMPARE(m_fixture->cell("t2.rules.made")->toolTip(), QString());
}

void TestMarks::anUnbalancedColumn()
{
    load();
    m_fixture->click(m_fixture->cell("t3.granted.business"));
    WindowFixture::type("3");
    QTRY_COMPARE(mark("t3.concluded.business").kind, PlaceMark::Kind::Error);
    // Its four terms, and the total's; not the cells between.
    int marked = 0;
    for (const FigureSpec &spec : Template::current()->figures())
        marked += mark(spec.address).kind == PlaceMark::Kind::Error;
    QCOMPARE(marked, 8);
    const QImage cell = picture("t3.carriedOver.business");
    QCOMPARE(corner(cell), theme().error);
    QVERIFY(ground(cell) != theme().sheet);
    QVERIFY(ground(cell).red() > 240); // pale
    QCOMPARE(ground(picture("t3.carriedOver.natural")), theme().sheet);
    QVERIFY2(m_fixture->cell("t3.concluded.business")->toolTip().contains("办结3＋结转下年0＝3"),
             qPrintable(m_fixture->cell("t3.concluded.business")->toolTip()));
    m_fixture->trigger("actionUndo");
    QTRY_COMPARE(mark("t3.concluded.business"), PlaceMark());
    QCOMPARE(ground(picture("t3.carriedOver.business")), theme().sheet);
}

void TestMarks::warningsHaveACornerOnly()
{
    load();
    m_fixture->click(m_fixture->cell("t4.review.other"));
    WindowFixture::type("/");
    m_fixture->click(m_fixture->narrative("s1"));
    QTRY_COMPARE(mark("t4.review.other").kind, PlaceMark::Kind::Warning);
    const QImage cell = picture("t4.review.other");
    QCOMPARE(corner(cell), theme().warning);
    QCOMPARE(ground(cell), theme().sheet);
    QVERIFY(m_fixture->cell("t4.review.other")->toolTip().startsWith("Warning: "));
}

void TestMarks::theSelectionShowsThrough()
{
    load();
    m_fixture->click(m_fixture->cell("t3.granted.business"));
    WindowFixture::type("3");
    QTRY_COMPARE(mark("t3.received.business").kind, PlaceMark::Kind::Error);
    const QColor alone = ground(picture("t3.received.business"));
    m_fixture->click(m_fixture->cell("t3.carriedOver.natural"));
    WindowFixture::press(Qt::Key_Up, Qt::ShiftModifier);
    WindowFixture::press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(ground(picture("t3.received.business")) != alone);
}

void TestMarks::lastYearsCells()
{
    startFromLastYear();
    QTRY_VERIFY(mark("t3.carriedOver.natural").inherited);
    QCOMPARE(leftEdge(picture("t3.carriedOver.natural")), theme().inherited);
    QCOMPARE(corner(picture("t3.carriedOver.natural")), theme().sheet); // no warning besides
    QVERIFY(leftEdge(picture("t3.received.natural")) != theme().inherited);
    QVERIFY(m_fixture->cell("t3.carriedOver.natural")->toolTip().contains("Still last year's"));
}

void TestMarks::marksFollowConfirmingAndUndo()
{
    startFromLastYear();
    m_fixture->click(m_fixture->cell("t3.carriedOver.natural"));
    QTRY_VERIFY(mark("t3.carriedOver.natural").inherited);
    m_fixture->trigger("actionConfirm");
    QTRY_VERIFY(!mark("t3.carriedOver.natural").inherited);
    QCOMPARE(m_fixture->cell("t3.carriedOver.natural")->toolTip(), QString());
    m_fixture->trigger("actionUndo");
    QTRY_VERIFY(mark("t3.carriedOver.natural").inherited);
    WindowFixture::type("9");
    QTRY_VERIFY(!mark("t3.carriedOver.natural").inherited);
}

namespace {

class PaintCount : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
    int count = 0;
};

} // namespace

void TestMarks::onlyWhatChangedIsPaintedAnew()
{
    load();
    m_fixture->click(m_fixture->cell("t3.granted.business"));
    WindowFixture::type("3");
    QTRY_COMPARE(mark("t3.received.business").kind, PlaceMark::Kind::Error);
    QCoreApplication::processEvents();
    m_fixture->window->sheet().ensureWidgetVisible(m_fixture->cell("t3.received.natural"));
    QCoreApplication::processEvents();
    PaintCount still;
    PaintCount changed;
    m_fixture->cell("t3.received.research")->installEventFilter(&still);
    m_fixture->cell("t3.received.business")->installEventFilter(&changed);
    m_fixture->cell("t3.received.business")->setMark({});
    m_fixture->cell("t3.received.research")->setMark({}); // as it was
    QTRY_VERIFY(changed.count > 0);
    QCOMPARE(still.count, 0);
}

void TestMarks::partsThatAreBuiltLater()
{
    MainWindow window(&m_fixture->dialogs);
    window.load(m_fixture->makeReport("two.nianbao"));
    QVERIFY(window.document().apply({{SetFigure{"t4.review.other", Figure::notApplicable()}}}, 0));
    QTest::qWait(60); // checked before the table is there: the window isn't shown
    QVERIFY(!window.findChild<FigureEdit *>("t4.review.other"));
    window.sheet().completeParts();
    QCOMPARE(window.findChild<FigureEdit *>("t4.review.other")->mark().kind, PlaceMark::Kind::Warning);
}

void TestMarks::aProblemComesFirst()
{
    load();
    m_fixture->click(m_fixture->cell("t4.review.other"));
    WindowFixture::type("/");
    QTRY_COMPARE(mark("t4.review.other").kind, PlaceMark::Kind::Warning);
    const QString warning = m_fixture->cell("t4.review.other")->toolTip();
    WindowFixture::type("1");
    QVERIFY(!m_fixture->cell("t4.review.other")->problem().isEmpty());
    QCOMPARE(m_fixture->cell("t4.review.other")->toolTip(), m_fixture->cell("t4.review.other")->problem());
    const PlaceMark before = mark("t4.review.other");
    m_fixture->cell("t4.review.other")->setMark({}); // what is found meanwhile has to wait
    QCOMPARE(m_fixture->cell("t4.review.other")->toolTip(), m_fixture->cell("t4.review.other")->problem());
    m_fixture->cell("t4.review.other")->setMark(before);
    WindowFixture::press(Qt::Key_Escape);
    QCOMPARE(m_fixture->cell("t4.review.other")->toolTip(), warning);
}

void TestMarks::wavyLines()
{
    QWidget page;
    QTextEdit edit(&page);
    edit.setPlainText("第一段。\n全年𠮷公开信息214条。");
    NarrativeMarks marks("s1", edit);
    const QString before = edit.toHtml();
    marks.show({wordsIn("s1", 1, 7, 4, Severity::Error), wordsIn("s1", 0, 0, 2, Severity::Warning),
                wordsIn("s1", 0, 0, 0, Severity::Error), wordsIn("s1", 0, 0, 1, Severity::Note),
                wordsIn("s1", 9, 0, 2, Severity::Error), wordsIn("s5", 0, 0, 2, Severity::Error)});
    const QList<QTextEdit::ExtraSelection> lines = edit.extraSelections();
    QCOMPARE(lines.size(), 2);
    // In code points: the rare character counts as one.
    QCOMPARE(lines[0].cursor.selectedText(), QString("214条"));
    QCOMPARE(lines[0].format.underlineStyle(), QTextCharFormat::WaveUnderline);
    QCOMPARE(lines[0].format.underlineColor(), theme().error);
    QCOMPARE(lines[1].cursor.selectedText(), QString("第一"));
    QCOMPARE(lines[1].format.underlineColor(), theme().warning);
    QCOMPARE(edit.toHtml(), before); // the text itself is as it was
    QVERIFY(!edit.document()->isModified());
    marks.show({});
    QVERIFY(edit.extraSelections().isEmpty());
}

void TestMarks::wavyLinesLeaveTheOthersAlone()
{
    QWidget page;
    QTextEdit edit(&page);
    edit.setPlainText("第一段。");
    NarrativeMarks marks("s1", edit);
    QTextEdit::ExtraSelection found;
    found.cursor = QTextCursor(edit.document());
    found.format.setBackground(Qt::yellow);
    edit.setExtraSelections({found});
    marks.show({wordsIn("s1", 0, 0, 2, Severity::Error)});
    QCOMPARE(edit.extraSelections().size(), 2);
    marks.show({wordsIn("s1", 0, 1, 2, Severity::Error)});
    QCOMPARE(edit.extraSelections().size(), 2);
    marks.show({});
    QCOMPARE(edit.extraSelections().size(), 1);
    QCOMPARE(edit.extraSelections().first().format.background().color(), QColor(Qt::yellow));
}

void TestMarks::sideLines()
{
    startFromLastYear();
    m_fixture->click(m_fixture->narrative("s1"));
    NarrativeEdit *edit = m_fixture->narrative("s1");
    // Beside a paragraph, in the margin.
    const auto isMarked = [this, edit](int paragraph) {
        const QTextBlock block = static_cast<QTextEdit *>(edit)->document()->findBlockByNumber(paragraph);
        QTextCursor cursor(block);
        const QPoint line = edit->viewport()->mapTo(edit->parentWidget(), edit->cursorRect(cursor).center());
        const QImage margin = edit->parentWidget()->grab(QRect(edit->x() - 20, line.y(), 20, 1)).toImage();
        for (int x = 0; x < margin.width(); ++x) {
            if (margin.pixelColor(x, 0) == theme().inherited)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isMarked(0));
    QVERIFY(isMarked(1));
    WindowFixture::press(Qt::Key_Home, Qt::ControlModifier);
    WindowFixture::type("新");
    QTRY_VERIFY(!isMarked(0));
    QVERIFY(isMarked(1));
    WindowFixture::press(Qt::Key_End);
    WindowFixture::press(Qt::Key_Return); // what is below moves on with its text
    QTRY_VERIFY(isMarked(2));
    QVERIFY(!isMarked(1));
}

void TestMarks::textSaysWhatWasFound()
{
    startFromLastYear();
    NarrativeEdit *edit = m_fixture->narrative("s1");
    m_fixture->click(edit);
    QTRY_VERIFY(edit->findChild<NarrativeMarks *>()->wordsAt({40, 8}).contains("Still last year's"));
    QHelpEvent help(QEvent::ToolTip, {40, 8}, edit->viewport()->mapToGlobal(QPoint(40, 8)));
    QCoreApplication::sendEvent(edit->viewport(), &help);
    QVERIFY(QToolTip::text().contains("Still last year's"));
    QToolTip::hideText();
    edit->findChild<NarrativeMarks *>()->show({wordsIn("s1", 0, 0, 1, Severity::Error)});
    QTextCursor first(static_cast<QTextEdit *>(edit)->document());
    QCOMPARE(edit->findChild<NarrativeMarks *>()->wordsAt(edit->cursorRect(first).center() + QPoint(3, 0)),
             QString("Error: 这里有误。"));
}

QTEST_MAIN(TestMarks)
#include "test_marks.moc"
