#include "desktop/panels/inspector.h"
#include "window_fixture.h"

#include <QTextBlock>

using namespace nianbao;

// The panel that explains the cell at hand.
class TestInspector : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void namesTheCell();
    void aTotalLeadsToItsTerms();
    void aTotalSaysWhatItIsMadeOf();
    void aTotalIsReachedByKeys();
    void lastYearBesideThisYear();
    void findingsOfTheReport();
    void nothingMissingInAnEmptyYear();
    void hiddenAndRemembered();

private:
    Inspector *inspector() const { return m_fixture->window->findChild<Inspector *>(); }
    QString page() const { return inspector()->toPlainText(); }
    // Clicks where the first link to `target` begins, as a person does.
    void clickLink(const QString &target) const
    {
        const QTextDocument &text = *inspector()->document();
        for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                if (part.fragment().charFormat().anchorHref() != target)
                    continue;
                QTextCursor cursor(block);
                cursor.setPosition(part.fragment().position());
                inspector()->setTextCursor(cursor);
                inspector()->ensureCursorVisible();
                const QRect caret = inspector()->cursorRect(cursor);
                QTest::mouseClick(inspector()->viewport(), Qt::LeftButton, {}, caret.center() + QPoint(4, 0));
                return;
            }
        }
        QFAIL(qPrintable(target + " isn't on the page: " + page()));
    }
    QString focus() const { return QApplication::focusWidget()->objectName(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestInspector::namesTheCell()
{
    const Template &form = *Template::current();
    const QString address = "t3.received.natural";
    const FigureSpec &spec = form.figures()[form.figureAt(address)];
    m_fixture->click(m_fixture->cell(address));
    for (const QString &words :
         {spec.rowLabels.last(), spec.columnLabels.join('\n'), address, spec.meanings.first().text,
          spec.meanings.first().source, QString("not filled in yet")})
        QVERIFY2(page().contains(words), qPrintable(words + " isn't in " + page()));
    WindowFixture::type("12");
    QTRY_VERIFY(page().contains("12 · typed"));
    // Work in the panel leaves the cell at hand.
    QTest::mouseClick(inspector()->viewport(), Qt::LeftButton, {}, QPoint(100, 4));
    QCOMPARE(inspector()->inspected(), address);
}

void TestInspector::aTotalLeadsToItsTerms()
{
    m_fixture->window->load(m_fixture->makeReport("one.nianbao"));
    m_fixture->click(m_fixture->cell("t3.concluded.total"));
    QCOMPARE(inspector()->inspected(), QString("t3.concluded.total"));
    QTRY_VERIFY(page().contains("0 · computed by the program"));
    clickLink("cell:t3.concluded.business");
    QCOMPARE(focus(), QString("t3.concluded.business"));
    QCOMPARE(inspector()->inspected(), QString("t3.concluded.business"));
    clickLink("cell:t3.other.other.business"); // the last of many
    QCOMPARE(focus(), QString("t3.other.other.business"));
    WindowFixture::type("3");
    QCOMPARE(m_fixture->text("t3.concluded.total"), QString("3"));
    m_fixture->click(m_fixture->cell("t3.concluded.business"));
    QTRY_VERIFY(page().contains("办结3＋结转下年0＝3")); // the balance is about this cell
}

void TestInspector::aTotalSaysWhatItIsMadeOf()
{
    const FigureSpec &first =
        Template::current()->figures()[Template::current()->figureAt("t3.received.natural")];
    m_fixture->click(m_fixture->cell("t3.received.total"));
    WindowFixture::type("5");
    QVERIFY2(m_fixture->message().contains(first.columnLabels.last()), qPrintable(m_fixture->message()));
    QCOMPARE(m_fixture->text("t3.received.total"), QString());
    QVERIFY(!m_fixture->window->document().isModified());
    WindowFixture::press(Qt::Key_Left);
    QCOMPARE(focus(), QString("t3.received.otherOrg"));
}

// All that clicking on it does, by keys.
void TestInspector::aTotalIsReachedByKeys()
{
    m_fixture->window->load(m_fixture->makeReport("one.nianbao"));
    m_fixture->click(m_fixture->cell("t3.received.otherOrg"));
    WindowFixture::press(Qt::Key_Right);
    QCOMPARE(focus(), QString("t3.received.total"));
    QCOMPARE(inspector()->inspected(), QString("t3.received.total"));
    QTRY_VERIFY(page().contains("0 · computed by the program"));
    for (const char *term : {"t3.received.natural", "t3.received.otherOrg"})
        QVERIFY2(inspector()->toHtml().contains(QLatin1String("cell:") + term), term);
    const QString first = m_fixture->cell("t3.received.natural")->spec().columnLabels.last();
    for (const Qt::Key key : {Qt::Key_5, Qt::Key_Delete}) {
        WindowFixture::press(Qt::Key_Left);
        WindowFixture::press(Qt::Key_Right);
        QCOMPARE(m_fixture->message(), QString());
        WindowFixture::press(key);
        QVERIFY2(m_fixture->message().contains(first), qPrintable(m_fixture->message()));
        QCOMPARE(m_fixture->text("t3.received.total"), QString("0"));
    }
    QVERIFY(!m_fixture->window->document().isModified());
}

void TestInspector::lastYearBesideThisYear()
{
    Report last;
    QVERIFY(
        last.apply({{SetField{Field::Year, "2023"}, SetFigure{"t3.carriedOver.natural", Figure::number(7)},
                     SetFigure{"t3.carriedForward.natural", Figure::number(4)}}}));
    m_fixture->window->document().start(nextYear(last), true);
    m_fixture->click(m_fixture->cell("t3.carriedOver.natural"));
    QTRY_VERIFY(page().contains("4 · carried over from last year, not confirmed yet"));
    QVERIFY2(page().contains("Last year here: 7"), qPrintable(page()));
    const int forward = Template::current()->figureAt("t3.carriedForward.natural");
    const QString row = Template::current()->figures()[forward].rowLabels.last();
    QVERIFY2(page().contains("Last year under “" + row + "”: 4"), qPrintable(page()));
}

void TestInspector::findingsOfTheReport()
{
    m_fixture->window->load(m_fixture->makeReport("one.nianbao"));
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    WindowFixture::type("3");
    m_fixture->click(m_fixture->narrative("s1"));
    QTRY_VERIFY(page().contains("Errors ("));
    QVERIFY2(page().contains("difference 3"), qPrintable(page()));
    // Choosing it leads there, choosing it again to the next of its cells.
    QString balance;
    const QList<Finding> &findings = m_fixture->window->findChild<FindingsWatch *>()->findings();
    for (int i = 0; i < findings.size(); ++i) {
        if (findings[i].rule == "t3-balance" && balance.isEmpty())
            balance = QString("finding:%1").arg(i);
    }
    clickLink(balance);
    QCOMPARE(focus(), QString("t3.received.natural"));
    clickLink(balance);
    QCOMPARE(focus(), QString("t3.carriedOver.natural"));
    clickLink("findings:");
    QVERIFY(page().contains("Errors ("));
}

void TestInspector::nothingMissingInAnEmptyYear()
{
    const auto *watch = m_fixture->window->findChild<FindingsWatch *>();
    const auto missing = [watch] {
        return std::count_if(watch->findings().begin(), watch->findings().end(),
                             [](const Finding &finding) { return finding.rule == "figure-missing"; });
    };
    QTest::qWait(100);
    QCOMPARE(missing(), 0);
    m_fixture->click(m_fixture->cell("t2.rules.made"));
    WindowFixture::type("0");
    QTRY_COMPARE(missing(), 1); // of table two only
}

void TestInspector::hiddenAndRemembered()
{
    QVERIFY(inspector()->isVisible());
    m_fixture->trigger("actionInspector");
    QVERIFY(!inspector()->isVisible());
    const QString before = page();
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    QCOMPARE(page(), before); // no work for what nobody sees
    m_fixture->window->close();
    m_fixture->open();
    QVERIFY(!inspector()->isVisible());
    m_fixture->trigger("actionInspector");
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    QVERIFY(page().contains("t3.received.natural"));
}

QTEST_MAIN(TestInspector)
#include "test_inspector.moc"
