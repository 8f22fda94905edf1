#include "desktop/panels/inspector.h"
#include "window_fixture.h"

#include <QAccessible>
#include <QClipboard>
#include <QTextBlock>

using namespace nianbao;

// Where a figure comes from, which checks look at it, and how one gets at the words.
class TestExplaining : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void saysHowAFigureCameIn_data();
    void saysHowAFigureCameIn();
    void typedRightNow();
    void aTotalIsAsOldAsItsLastFigure();
    void carriedOverUntilConfirmed();
    void saysWhatASectionReports();
    void namesTheChecks();
    void explainsACheckByTheMouse();
    void explainsACheckByTheKeyboard();
    void isCopied();
    void isReadAloud();
    void fitsWhateverTheWidth();
    void panesByTheKeyboard();

private:
    Inspector *inspector() const { return m_fixture->window->findChild<Inspector *>(); }
    QString page() const { return inspector()->toPlainText(); }
    void apply(const Change &change) const
    {
        QVERIFY(m_fixture->window->document().apply(change, m_fixture->window->document().newToken()));
    }
    QTextCursor linkTo(const QString &target) const
    {
        const QTextDocument &text = *inspector()->document();
        for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                if (part.fragment().charFormat().anchorHref() != target)
                    continue;
                QTextCursor cursor(block);
                cursor.setPosition(part.fragment().position());
                return cursor;
            }
        }
        return {};
    }

    const QString m_cell = "t3.received.natural";
    const QDateTime m_time{QDate(2024, 2, 1), QTime(9, 30, 12), Qt::UTC};
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestExplaining::saysHowAFigureCameIn_data()
{
    QTest::addColumn<QString>("origin"); // as in the file
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("timed");
    QTest::newRow("typed") << "typed 2024-02-01T09:30:12Z"
                           << "8 · typed" << true;
    QTest::newRow("imported") << "imported 2024-02-01T09:30:12Z"
                              << "8 · imported" << true;
    QTest::newRow("carried") << "carried 2024-02-01T09:30:12Z"
                             << "8 · carried over from last year, confirmed" << true;
    QTest::newRow("at an unknown time") << "imported"
                                        << "8 · imported" << false;
    QTest::newRow("unknown") << ""
                             << "8 · entered in this report" << false;
}

void TestExplaining::saysHowAFigureCameIn()
{
    QFETCH(QString, origin);
    QFETCH(QString, words);
    QFETCH(bool, timed);
    Report report;
    QVERIFY(report.apply({{SetFigure{m_cell, Figure::number(8), Origin::parse(origin)}}}));
    m_fixture->window->document().start(report, false);
    m_fixture->click(m_fixture->cell(m_cell));
    QTRY_VERIFY2(page().contains(words + "\n"), qPrintable(page()));
    QCOMPARE(page().contains(m_time.toLocalTime().toString("yyyy-MM-dd HH:mm")), timed);
}

void TestExplaining::typedRightNow()
{
    m_fixture->click(m_fixture->cell(m_cell));
    const QDateTime before = QDateTime::currentDateTime();
    WindowFixture::type("12");
    const QDateTime after = QDateTime::currentDateTime();
    QTRY_VERIFY(page().contains("12 · typed"));
    QVERIFY2(page().contains(before.toString("yyyy-MM-dd HH:mm"))
                 || page().contains(after.toString("yyyy-MM-dd HH:mm")),
             qPrintable(page()));
}

void TestExplaining::aTotalIsAsOldAsItsLastFigure()
{
    const auto on = [this](int day) { return Origin::at(Origin::Kind::Typed, m_time.addDays(day)); };
    apply({{SetFigure{"t3.granted.natural", Figure::number(1), on(1)},
            SetFigure{"t3.granted.business", Figure::number(1), on(5)},
            SetFigure{"t3.other.other.natural", Figure::number(1), on(3)}}});
    const auto expected = [this](int day) {
        return "last of its figures: " + m_time.addDays(day).toLocalTime().toString("yyyy-MM-dd HH:mm");
    };
    m_fixture->click(m_fixture->cell("t3.concluded.natural"));
    QTRY_VERIFY2(page().contains(expected(3)), qPrintable(page()));
    m_fixture->click(m_fixture->cell("t3.concluded.total"));
    QTRY_VERIFY2(page().contains(expected(5)), qPrintable(page()));
    QVERIFY(page().contains("3 · computed by the program"));
}

void TestExplaining::carriedOverUntilConfirmed()
{
    Report last;
    QVERIFY(last.apply(
        {{SetField{Field::Year, "2023"}, SetFigure{"t3.carriedForward.natural", Figure::number(4)}}}));
    m_fixture->window->document().start(nextYear(last, m_time), true);
    m_fixture->click(m_fixture->cell("t3.carriedOver.natural"));
    const QString carried = "4 · carried over from last year, ";
    QTRY_VERIFY2(page().contains(carried + "not confirmed yet"), qPrintable(page()));
    QVERIFY(page().contains(m_time.toLocalTime().toString("yyyy-MM-dd HH:mm")));
    const int forward = last.form().figureAt("t3.carriedForward.natural");
    QVERIFY(page().contains(last.form().figures()[forward].rowLabels.last() + "”: 4")); // its source
    apply({{SetInherited{"t3.carriedOver.natural", {}}}});
    QTRY_VERIFY2(page().contains(carried + "confirmed"), qPrintable(page()));
    WindowFixture::type("5");
    QTRY_VERIFY2(page().contains("5 · typed"), qPrintable(page()));
    m_fixture->trigger("actionUndo");
    QTRY_VERIFY2(page().contains(carried + "confirmed"), qPrintable(page()));
}

void TestExplaining::saysWhatASectionReports()
{
    apply({{SetNarrative{"s1", {"一"}}}}); // begun: an empty section is a finding
    for (const Section &section : Template::current()->sections()) {
        if (!section.isNarrative())
            continue;
        m_fixture->click(m_fixture->narrative(section.id));
        QVERIFY2(page().contains(section.meaning.text), qPrintable(page()));
        QVERIFY2(page().contains(section.meaning.source), qPrintable(page()));
        QVERIFY2(page().startsWith(section.heading.isEmpty() ? "Lead" : section.heading), qPrintable(page()));
        // As heard, where it can't be seen.
        QCOMPARE(m_fixture->narrative(section.id)->accessibleDescription(), section.meaning.text);
    }
    QTRY_VERIFY2(page().contains("Errors ("), qPrintable(page())); // below it
    m_fixture->click(m_fixture->field("organ"));
    QVERIFY(!page().contains("What it reports"));
}

void TestExplaining::namesTheChecks()
{
    const auto title = [](const QString &id) {
        for (const Rule &rule : RuleBook::shipped().rules()) {
            if (rule.id == id)
                return rule.title.text();
        }
        return QString("no such rule");
    };
    m_fixture->window->load(m_fixture->makeReport("one.nianbao"));
    m_fixture->click(m_fixture->cell(m_cell));
    QTRY_VERIFY2(page().contains("✓ " + title("t3-balance") + " nothing found"), qPrintable(page()));
    QVERIFY(page().contains("✓ " + title("figure-missing")));
    QVERIFY(!page().contains(title("figure-overflow"))); // that looks at totals
    WindowFixture::type("3");
    QTRY_VERIFY2(page().contains("✗ " + title("t3-balance") + "\n"), qPrintable(page()));
    // What was found stands below its rule, and once.
    QVERIFY(page().indexOf("difference 3") > page().indexOf(title("t3-balance")));
    QCOMPARE(page().count("difference 3"), 1);
    WindowFixture::press(Qt::Key_Backspace);
    QTRY_VERIFY2(page().contains("○ " + title("t3-balance") + " not yet"), qPrintable(page()));
    QVERIFY(page().contains("✗ " + title("figure-missing")));
    QVERIFY(page().contains("○ " + title("figure-slash")));
}

void TestExplaining::explainsACheckByTheMouse()
{
    const Rule rule = RuleBook::shipped().rules().first();
    m_fixture->click(m_fixture->cell(m_cell));
    QTRY_VERIFY(page().contains(rule.title.text()));
    QVERIFY(!page().contains(rule.explanation.text()));
    QCOMPARE(linkTo("rule:" + rule.id).charFormat().toolTip(), QString()); // before it
    QTextCursor within = linkTo("rule:" + rule.id);
    within.movePosition(QTextCursor::Right);
    QCOMPARE(within.charFormat().toolTip(), rule.explanation.text());
    for (const bool explained : {true, false}) {
        inspector()->setTextCursor(linkTo("rule:" + rule.id));
        inspector()->ensureCursorVisible();
        const QPoint where = inspector()->cursorRect(linkTo("rule:" + rule.id)).center() + QPoint(4, 0);
        QTest::mouseClick(inspector()->viewport(), Qt::LeftButton, {}, where);
        QCOMPARE(page().contains(rule.explanation.text()), explained);
    }
    QCOMPARE(inspector()->inspected(), m_cell);
}

void TestExplaining::explainsACheckByTheKeyboard()
{
    const Rule rule = RuleBook::shipped().rules().first();
    m_fixture->click(m_fixture->cell(m_cell));
    QTRY_VERIFY(page().contains(rule.title.text()));
    WindowFixture::press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), inspector());
    for (int i = 0; i < 20 && inspector()->textCursor().selectedText() != rule.title.text(); ++i)
        WindowFixture::press(Qt::Key_Tab);
    QCOMPARE(inspector()->textCursor().selectedText(), rule.title.text());
    WindowFixture::press(Qt::Key_Return);
    QVERIFY2(page().contains(rule.explanation.text()), qPrintable(page()));
    QCOMPARE(inspector()->textCursor().selectedText(), rule.title.text()); // where one was
    WindowFixture::press(Qt::Key_Return);
    QVERIFY(!page().contains(rule.explanation.text()));
    QCOMPARE(QApplication::focusWidget(), inspector());
}

void TestExplaining::isCopied()
{
    const FigureSpec &spec = Template::current()->figures()[Template::current()->figureAt(m_cell)];
    m_fixture->click(m_fixture->cell(m_cell));
    WindowFixture::press(Qt::Key_F6);
    QGuiApplication::clipboard()->clear();
    WindowFixture::press(Qt::Key_A, Qt::ControlModifier);
    WindowFixture::press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(spec.meanings.first().text));
    // A part, by the keyboard alone.
    QGuiApplication::clipboard()->clear();
    WindowFixture::press(Qt::Key_Home, Qt::ControlModifier);
    WindowFixture::press(Qt::Key_Right, Qt::ShiftModifier);
    m_fixture->trigger("actionCopy"); // the menu's, too
    QCOMPARE(QGuiApplication::clipboard()->text(), page().left(1));
}

void TestExplaining::isReadAloud()
{
    const FigureSpec &spec = Template::current()->figures()[Template::current()->figureAt(m_cell)];
    m_fixture->click(m_fixture->cell(m_cell));
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(inspector());
    QVERIFY(interface && !interface->text(QAccessible::Name).isEmpty());
    QVERIFY(interface->textInterface());
    const QString text = interface->textInterface()->text(0, interface->textInterface()->characterCount());
    QVERIFY2(text.contains(spec.meanings.first().text), qPrintable(text));
}

// No line is cut off at the side: the longest address, a total of many terms, all findings.
void TestExplaining::fitsWhateverTheWidth()
{
    m_fixture->window->load(m_fixture->makeReport("one.nianbao"));
    inspector()->setMinimumWidth(0);
    for (const int width : {160, 232, 320}) {
        inspector()->setFixedWidth(width);
        for (const QString address : {"t3.refused.threeSecurities.legalService", "t3.concluded.total",
                                      "t3.concluded.legalService", "t2.fees.amount", ""}) {
            inspector()->inspect(address);
            QCoreApplication::processEvents();
            QVERIFY2(inspector()->document()->size().width() <= inspector()->viewport()->width(),
                     qPrintable(QString("%1 at %2: %3 > %4")
                                    .arg(address)
                                    .arg(width)
                                    .arg(inspector()->document()->size().width())
                                    .arg(inspector()->viewport()->width())));
        }
    }
}

void TestExplaining::panesByTheKeyboard()
{
    QWidget *sections = m_fixture->window->findChild<QWidget *>("sectionList");
    QWidget *cell = m_fixture->cell(m_cell);
    m_fixture->click(cell);
    for (QWidget *pane : {static_cast<QWidget *>(inspector()), sections, cell}) {
        WindowFixture::press(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), pane);
        QCOMPARE(inspector()->inspected(), m_cell);
    }
    for (QWidget *pane : {sections, static_cast<QWidget *>(inspector()), cell}) {
        WindowFixture::press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), pane);
    }
    // What isn't to be seen is passed over.
    m_fixture->trigger("actionInspector");
    WindowFixture::press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), sections);
}

QTEST_MAIN(TestExplaining)
#include "test_explaining.moc"
